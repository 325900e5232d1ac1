// Networks that nobody thought of, put into a real store, and what is nearest there by asking everybody.
import type { InStatement } from '@libsql/client'
import * as fc from 'fast-check'
import type { HandoverMode } from '../../../shared/catalog'
import { handoverModes } from '../../../shared/catalog'
import type { Point } from '../../../shared/geo'
import { chordDistanceM, chordMetres, squaredChord } from '../../../shared/geo'
import type { WeekHours } from '../../../shared/workshop'
import type { Ranking } from '../../../server/dispatch/rank'
import { STRAIGHT_LINE_MPS } from '../../../server/dispatch/cost'
import { partsS } from '../../../server/dispatch/parts'
import type { Need } from '../../../server/dispatch/rules'
import { excludedForKind, excludedNow } from '../../../server/dispatch/rules'
import type { Workshop } from '../../../server/store/directory'
import type { Store } from '../../../server/store/store'
import { MONDAY } from '../../harness/bengkel'
import { addMany } from '../../harness/many'
import { OFFICE_HOURS } from '../../harness/network'

const STANDING = ['suspensions', 'holidays', 'certificates', 'territories', 'stock']
const NEVER: WeekHours = [[], [], [], [], [], [], []]
const BRANDS = ['Samsung', 'ÖKO', 'apple']

const DAY_MS = 86_400_000
const dayAfter = (days: number, from = MONDAY) => new Date(from + days * DAY_MS).toISOString().slice(0, 10)

const anywhere = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
})
const pole = fc.record({ lat: fc.constantFrom(90, -90, 89.9999), lon: fc.constantFrom(0, 90, 180, -180) })
const dateLine = fc.record({
  lat: fc.double({ min: -20, max: 20, noNaN: true }),
  lon: fc.constantFrom(180, -180, 179.99999, -179.99999),
})
/** A town: near one another, in steps of some metres, so that several stand at the very same place. */
const town = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map(([north, east]): Point => ({ lat: -6.2 + north / 500, lon: 106.8 + east / 500 }))
const point = fc.oneof({ weight: 4, arbitrary: town }, anywhere, pole, dateLine)

const mostly = (share: number) => fc.integer({ min: 1, max: 100 }).map((dice) => dice <= share)

/** Days near enough to now that they may matter, and some that do not; now is a Monday's morning. */
const day = fc.integer({ min: -12, max: 30 }).map((after) => dayAfter(after))
const some = <Part>(arbitrary: fc.Arbitrary<Part>) => fc.option(arbitrary, { nil: undefined })
const area = fc.record({
  brand: fc.constantFrom('', ...BRANDS.map((brand) => brand.toLowerCase())),
  country: fc.constantFrom('ID', 'MY'),
  postcodes: fc.subarray(['12', '128', '9']),
  districts: fc.subarray(['tebet', 'rungkut']),
})

/** What may keep work from a workshop that could do it, or speaks for it. */
const standing = fc.record({
  suspendedTo: some(fc.option(day, { nil: null })),
  holiday: some(fc.tuple(day, fc.integer({ min: 0, max: 20 }))),
  certifiedTo: some(day),
  area: some(area),
  hasPart: fc.boolean(),
  zone: fc.constantFrom('Asia/Jakarta', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin'),
})

const spot = fc.record({
  point,
  active: mostly(90),
  member: mostly(85),
  phone: mostly(70),
  brands: fc.subarray(BRANDS),
  modes: fc.subarray([...handoverModes], { minLength: 2 }),
  opens: mostly(92),
  capacity: fc.integer({ min: 0, max: 3 }),
  load: fc.integer({ min: 0, max: 2 }),
  reachM: fc.constantFrom(0, 3000, 30_000, 25_000_000),
  priceS: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 7200 })),
  standing: fc.option(standing, { nil: undefined, freq: 2 }),
})
export type Spot = typeof spot extends fc.Arbitrary<infer One> ? One : never

/** In half of the networks nobody has a price. */
export const spots = (minLength: number, maxLength: number) =>
  fc
    .tuple(fc.array(spot, { minLength, maxLength, size: 'max' }), fc.boolean())
    .map(([list, priced]) => (priced ? list : list.map((one) => ({ ...one, priceS: 0 }))))

export const asking = fc.record({
  at: point,
  mode: fc.constantFrom<HandoverMode>(...handoverModes),
  brand: fc.constantFrom(...BRANDS.map((brand) => brand.toUpperCase()), 'Nobody’s'),
  coverage: fc.constantFrom('manufacturer' as const, 'none' as const),
  /** Which of the workshops, by their place in the list. */
  declinedBy: fc.array(fc.nat(), { maxLength: 4 }),
  chosen: fc.option(fc.nat(), { nil: undefined }),
  place: fc.constantFrom(
    undefined,
    { country: 'ID', postcode: '12810', label: 'Tebet, Jakarta' },
    { country: 'ID', label: 'Bandung' },
    { country: 'MY', postcode: '9', label: 'Ipoh' },
  ),
  /** Hours from the start of the week in which holidays and certificates lie. */
  hours: fc.integer({ min: -30, max: 200 }),
  day: some(day),
  part: some(fc.constant('BAT-1')),
})

/** Puts them into the store in place of those of the last time, with the ids 1, 2, 3 and so on. */
export async function settle(store: Store, merchant: number, list: readonly Spot[]): Promise<void> {
  await store.run(
    [...STANDING, 'network', 'skills', 'benches', 'workshops'].map((table) => `DELETE FROM ${table}`),
    {
      directory: true,
    },
  )
  const many = list.map(({ point, opens, phone, brands, standing: _, ...one }, nth) => ({
    ...one,
    ...point,
    id: nth + 1,
    hours: opens ? OFFICE_HOURS : NEVER,
    skills: [[phone ? 'phone' : 'shoes', brands] as const],
  }))
  await addMany(store, merchant, many)
  await store.run(
    list.flatMap(({ standing }, nth) => (standing ? stand(nth + 1, standing) : [])),
    { directory: true },
  )
}

type Standing = NonNullable<Spot['standing']>

function stand(
  id: number,
  { suspendedTo, holiday, certifiedTo, area, hasPart, zone }: Standing,
): InStatement[] {
  const statements: InStatement[] = [
    { sql: 'UPDATE workshops SET time_zone = ? WHERE id = ?', args: [zone, id] },
  ]
  if (suspendedTo !== undefined)
    statements.push({
      sql: `INSERT INTO suspensions (workshop_id, reason, last_day, since) VALUES (?, '', ?, 0)`,
      args: [id, suspendedTo],
    })
  if (holiday) {
    const [first, days] = holiday
    statements.push({
      sql: 'INSERT INTO holidays (workshop_id, first_day, last_day) VALUES (?, ?, ?)',
      args: [id, first, dayAfter(days, Date.parse(first))],
    })
  }
  if (certifiedTo !== undefined)
    statements.push({
      sql: `INSERT INTO certificates (workshop_id, holder, category, last_day) VALUES (?, 'Budi', 'phone', ?)`,
      args: [id, certifiedTo],
    })
  if (area)
    statements.push({
      sql: `INSERT INTO territories (workshop_id, brand, country, postcodes, district_keys) VALUES (?, ?, ?, ?, ?)`,
      args: [id, area.brand, area.country, JSON.stringify(area.postcodes), JSON.stringify(area.districts)],
    })
  if (hasPart)
    statements.push({
      sql: `INSERT INTO stock (workshop_id, part, count) VALUES (?, 'BAT-1', 1)`,
      args: [id],
    })
  return statements
}

/** Who is weighed and who is left out, by asking everybody and sorting them. */
export function byAskingAll(workshops: readonly Workshop[], need: Need) {
  const all = workshops.map((workshop) => {
    const chord = squaredChord(need.at, workshop.vector)
    const costS = chordMetres(chord) / STRAIGHT_LINE_MPS + workshop.priceS + partsS(workshop, need)
    const rule = excludedForKind(workshop, need) ?? excludedNow(workshop, need, chord)
    return { workshop, id: workshop.id, chord, costS, rule }
  })
  const able = all
    .filter(({ rule }) => rule === null)
    .sort((a, b) => a.costS - b.costS || a.chord - b.chord || a.id - b.id)
  const chosen = able.filter(({ id }) => id === need.chosen)
  const out = all
    .filter(
      ({ rule, workshop }) => rule !== null && rule !== 'place' && workshop.merchants.has(need.merchant),
    )
    .sort((a, b) => a.chord - b.chord || a.id - b.id)
  const counts: Ranking['counts'] = {}
  for (const { rule } of all) if (rule !== null) counts[rule] = (counts[rule] ?? 0) + 1
  const others = able.filter(({ id }) => id !== need.chosen)
  const [nearest] = others.toSorted((a, b) => a.chord - b.chord || a.id - b.id)
  const isNearer = nearest && chordDistanceM(nearest.chord) < chordDistanceM(others[0]!.chord)
  return {
    weighed: [...chosen, ...others].slice(0, 15).map(({ id }) => id),
    nearest: isNearer ? nearest.id : undefined,
    excluded: out.slice(0, 5).map(({ id, rule }) => [id, rule]),
    counts,
    why: chosen.length > 0 ? 'chosen' : 'nearest',
  }
}

/** The same of a ranking. */
export function told({ weighed, excluded, counts, why, nearest }: Ranking): ReturnType<typeof byAskingAll> {
  return {
    weighed: weighed.map(({ workshop }) => workshop.id),
    nearest: nearest?.workshop.id,
    excluded: excluded.map(({ workshop, rule }) => [workshop.id, rule]),
    counts,
    why,
  }
}
