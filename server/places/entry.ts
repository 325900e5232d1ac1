/** A place as the gazetteer keeps it: how much it weighs, by which words it is found, and its rows. */
import { alike, fold, glue, isTransliteration, variants } from './fold'
import type { City } from './geonames'
import { BAND_DEG, insert } from './schema'
import { areaTerm, countryTerm, nearTerms, wordTerm } from './terms'

/** Kinds of places where nobody lives any more: abandoned, destroyed, historical. */
const gone = new Set(['PPLCH', 'PPLH', 'PPLQ', 'PPLW'])

/** @returns whether nobody lives there any more. */
export const isGone = ({ kind }: City): boolean => gone.has(kind)

/** People assumed in a place whose population is unknown, by the area that it is the seat of, or is itself. */
const assumed: Readonly<Record<string, number>> = {
  PPLC: 50_000,
  PPLA: 50_000,
  PPLA2: 5000,
  PPLA3: 2000,
  PPLA4: 1000,
  ADM3: 10_000,
  ADM4: 2000,
}
const UNKNOWN_PEOPLE = 500

/** A part of a city, and a district, are meant less often than a town with as many people. */
const PART = 1 / 3

export function weigh({ kind, population }: City): number {
  const people = population || (assumed[kind] ?? UNKNOWN_PEOPLE)
  return Math.round(kind === 'PPLX' || kind.startsWith('ADM') ? people * PART : people)
}

/** A city on its way into the gazetteer. */
export interface Entry {
  city: City
  label: string
  weight: number
  rank: number
  region: string
  /** What its country is called. */
  countryWords: readonly string[]
  /** Whether it came with a country dump. */
  imported: boolean
}

/** The names that a search finds a place by, and those of its other names that its label does not bring to mind. */
function spell({ city, label }: Entry) {
  const own = [label, city.name, city.asciiName].flatMap((name) => variants(fold(name)))
  const words = new Set(own.filter((name) => name.includes(' ')).flatMap((name) => name.split(' ')))
  const whole = new Set(own.map(glue))
  const gluedLabel = glue(fold(label))
  const shown = new Map<string, string>()
  for (const name of [city.name, ...city.otherNames.split(',')]) {
    if (isTransliteration(name)) continue
    const folded = fold(name)
    const glued = glue(folded)
    for (const variant of variants(folded)) whole.add(glue(variant))
    if (glued && !alike(glued, gluedLabel) && !shown.has(glued)) shown.set(glued, name)
  }
  return {
    whole: [...whole].join(' '),
    words: [...words].map(wordTerm).join(' '),
    otherNames: [...shown.values()].join('\n'),
  }
}

/** The terms for what lies round a place: its country and region, and where on the map it counts as near. */
function surround({ city, region, countryWords }: Entry): string {
  // Some regions have codes that people write, as IL for Illinois; the others are numbers.
  const code = /\d/.test(city.areas[0]) ? '' : city.areas[0]
  const words = new Set([...fold(`${region} ${code}`).split(' '), ...countryWords].filter(Boolean))
  return [countryTerm(city.country), ...nearTerms(city), ...[...words].map(areaTerm)].join(' ')
}

/** @returns what gives the words for a country in English and in its main language, and its code, looked up once. */
export function wordsForCountries(): (country: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (country) => {
    const words = known.get(country) ?? wordsForCountry(country)
    known.set(country, words)
    return words
  }
}

function wordsForCountry(country: string): string[] {
  const own = new Intl.Locale(`und-${country}`).maximize().language
  const names = ['en', own].map(
    (language) => new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? '',
  )
  return fold([country, ...names].join(' ')).split(' ')
}

/** Places in one statement. */
export const ENTRIES_A_BATCH = 2000

/** @returns the statements that store these places, no more than a batch of them. */
export function insertEntries(entries: readonly Entry[]) {
  const spelt = entries.map((entry) => spell(entry))
  const places = entries.map((entry, index) => [...placeRow(entry), spelt[index]?.otherNames])
  const names = entries.map((entry, index) => [
    entry.rank,
    spelt[index]?.whole,
    spelt[index]?.words,
    surround(entry),
  ])
  return [insert('places', places), insert('place_names(rowid, whole, words, area)', names)]
}

function placeRow({ city, label, weight, rank, region, imported }: Entry): (string | number)[] {
  const { id, country, lat, lon } = city
  const band = Math.floor(lat / BAND_DEG)
  return [rank, String(id), label, region, country, lat, lon, weight, band, imported ? 1 : 0]
}
