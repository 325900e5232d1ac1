/**
 * Makes the gazetteer: populated places into a database of their own, numbered by weight, so that the search index gives the
 * places that people most likely mean first without sorting anything.
 */
import type { Client } from '@libsql/client'
import { alike, fold, glue, isTransliteration, variants } from './fold'
import type { City } from './geonames'
import { nameRegions } from './naming'
import { ownNames } from './regions'
import { areaTerm, countryTerm, nearTerms } from './terms'

/** Goes up with every change of what the gazetteer holds, so that files of an older make are built anew. */
const FORMAT = 1

/**
 * `place_names` takes words that `fold` made, which is why its tokenizer knows ASCII only: it must leave them whole. `whole`
 * holds each name's words run together, `words` the words of names with several, `area` what lies round the place.
 */
const schema = [
  `CREATE TABLE places (
    rank INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    region TEXT NOT NULL,
    country TEXT NOT NULL,
    lat REAL NOT NULL,
    lon REAL NOT NULL,
    weight INTEGER NOT NULL,
    lat_band INTEGER NOT NULL,
    other_names TEXT NOT NULL
  ) STRICT`,
  `CREATE VIRTUAL TABLE place_names USING fts5(
    whole, words, area,
    content = '', columnsize = 0, detail = column, prefix = '2 3 4 5', tokenize = 'ascii'
  )`,
  `CREATE TABLE gazetteer (version TEXT NOT NULL) STRICT`,
  `INSERT INTO place_names(place_names, rank) VALUES ('automerge', 0)`,
]

/** After the rows, because an index made at once is smaller and sooner done; the version last, so that it vouches for the rest. */
const finish = [
  `CREATE UNIQUE INDEX places_by_id ON places (id)`,
  `CREATE INDEX places_by_band ON places (lat_band, lon)`,
  `INSERT INTO place_names(place_names) VALUES ('optimize')`,
]

const CITIES_A_BATCH = 2000

/** Height of the bands that `places_by_band` cuts the earth into, degrees. */
export const BAND_DEG = 0.1

/** Kinds of places where nobody lives any more: abandoned, destroyed, historical. */
const gone = new Set(['PPLCH', 'PPLH', 'PPLQ', 'PPLW'])

/** People assumed in a place whose population is unknown, by the area that it is the seat of. */
const seats: Readonly<Record<string, number>> = {
  PPLC: 50_000,
  PPLA: 50_000,
  PPLA2: 5000,
  PPLA3: 2000,
  PPLA4: 1000,
}
const UNKNOWN_PEOPLE = 500

/** A part of a city is meant less often than a town with as many people. */
const PART_OF_CITY = 1 / 3

function weigh(city: City): number {
  const people = city.population || (seats[city.kind] ?? UNKNOWN_PEOPLE)
  return Math.round(city.kind === 'PPLX' ? people * PART_OF_CITY : people)
}

/** A city on its way into the gazetteer. */
interface Entry {
  city: City
  label: string
  weight: number
  rank: number
  region: string
  /** What its country is called. */
  countryWords: readonly string[]
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
    words: [...words].join(' '),
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

/** @returns the words for a country in English and in its main language, and its code. */
function wordsForCountry(country: string): string[] {
  const own = new Intl.Locale(`und-${country}`).maximize().language
  const names = ['en', own].map(
    (language) => new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? '',
  )
  return fold([country, ...names].join(' ')).split(' ')
}

/** @returns what to call the version of a gazetteer that is made now from the data of that name. */
export function gazetteerVersion(data: string): string {
  return `${FORMAT} ${data}`
}

/** @returns the version of the gazetteer in this database; undefined where none was finished. */
export async function readGazetteerVersion(client: Client): Promise<string | undefined> {
  const tables = await client.execute(`SELECT 1 FROM sqlite_schema WHERE name = 'gazetteer'`)
  if (tables.rows.length === 0) return undefined
  const { rows } = await client.execute('SELECT version FROM gazetteer')
  return rows[0] ? String(rows[0].version) : undefined
}

/**
 * Fills an empty database with a gazetteer.
 * @param version from `gazetteerVersion`
 * @returns how many places it holds
 */
export async function writeGazetteer(
  client: Client,
  cities: Iterable<City>,
  version: string,
): Promise<number> {
  const weighed = [...cities]
    .filter((city) => !gone.has(city.kind))
    .map((city) => ({ city, label: ownNames.get(city.id) ?? city.name, weight: weigh(city) }))
    .sort((a, b) => b.weight - a.weight || a.city.id - b.city.id)
  const regions = nameRegions(weighed)
  const countries = new Set(weighed.map(({ city }) => city.country))
  const countryWords = new Map([...countries].map((country) => [country, wordsForCountry(country)] as const))
  const ranked: Entry[] = weighed.map((entry, index) => ({
    ...entry,
    rank: index + 1,
    region: regions[index] ?? '',
    countryWords: countryWords.get(entry.city.country) ?? [],
  }))

  await client.batch(schema, 'write')
  for (let start = 0; start < ranked.length; start += CITIES_A_BATCH) {
    const entries = ranked.slice(start, start + CITIES_A_BATCH)
    const spelt = entries.map((entry) => spell(entry))
    const places = entries.map((entry, index) => [...placeRow(entry), spelt[index]?.otherNames])
    const names = entries.map((entry, index) => [
      entry.rank,
      spelt[index]?.whole,
      spelt[index]?.words,
      surround(entry),
    ])
    await client.batch(
      [insert('places', places), insert('place_names(rowid, whole, words, area)', names)],
      'write',
    )
  }
  await client.batch([...finish, { sql: 'INSERT INTO gazetteer VALUES (?)', args: [version] }], 'write')
  return ranked.length
}

function placeRow({ city, label, weight, rank, region }: Entry): (string | number)[] {
  const { id, country, lat, lon } = city
  return [rank, String(id), label, region, country, lat, lon, weight, Math.floor(lat / BAND_DEG)]
}

/** One statement for many rows: they travel as JSON, which costs a fraction of a statement each. */
function insert(into: string, rows: readonly (readonly unknown[])[]) {
  const values = rows[0]?.map((_, column) => `value ->> ${column}`).join(', ')
  return { sql: `INSERT INTO ${into} SELECT ${values} FROM json_each(?)`, args: [JSON.stringify(rows)] }
}
