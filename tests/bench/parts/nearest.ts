// The nearest 5 of 100,000 workshops: our ranking, beside geokdbush with a filter and haversine over everybody, and whether it
// is right. Ours also finds 15, the nearest excluded and the counts by rule, as each request needs them.
import { around } from 'geokdbush'
import KDBush from 'kdbush'
import type { CategoryCode } from '../../../shared/catalog'
import type { Point } from '../../../shared/geo'
import { toVector } from '../../../shared/geo'
import type { Weighed } from '../../../server/dispatch/rank'
import { rank, STRAIGHT_LINE_MPS } from '../../../server/dispatch/rank'
import type { Workshop } from '../../../server/store/directory'
import { percentile } from './load'
import { MERCHANT, numbersFrom, pointsOf, shares, shoppersOf, workshopsAt } from './network'

const WORKSHOPS = 100_000
const WANTED = 5
const WARM = 3000
const ASKED = 4000
/** Haversine over everybody is slow: so many of the questions are asked of it. */
const ASKED_BRUTE = 150
const SEED = 20_261_117

const RAD = Math.PI / 180
const EARTH_RADIUS_M = 6_371_008.8
/** Arithmetic by degrees and by vectors may differ by less than this, seconds: a millimetre. */
const ROUNDING_S = 1e-4

interface Times {
  p50: number
  p99: number
}

/** Measures and prints. @returns the fields of the JSON line */
export function benchNearest(print: (line: string) => void) {
  print(`Nearest ${WANTED} of ${WORKSHOPS.toLocaleString('en')} workshops, ms p50 / p99 (seed ${SEED})`)
  print('  eligible         ours              geokdbush         haversine over all')
  const next = numbersFrom(SEED)
  const points = pointsOf(WORKSHOPS, next)
  const shoppers = shoppersOf(points, WARM + ASKED, next)
  const plain = workshopsAt(points, next, false)
  const priced = workshopsAt(points, next, true)
  const index = new KDBush(WORKSHOPS)
  for (const { lon, lat } of points) index.add(lon, lat)
  index.finish()
  const measure = (name: string, workshops: Workshop[], category: CategoryCode) => {
    const row = measured(workshops, category, shoppers, workshops === plain ? index : null)
    const shown = ({ p50, p99 }: Times) => `${p50.toFixed(3)} / ${p99.toFixed(3)}`.padEnd(18)
    print(
      `  ${name.padEnd(17)}${shown(row.ours)}${row.geokdbush ? shown(row.geokdbush) : 'knows no prices   '}${shown(row.brute)}`,
    )
    return row
  }
  const all = measure('100 %', plain, shares.all)
  const tenth = measure('10 %', plain, shares.tenth)
  const hundredth = measure('1 %', plain, shares.hundredth)
  const far = measure('all far away', plain, shares.far)
  const withPrices = measure('10 %, with prices', priced, shares.tenth)
  const nearestWrong = [all, tenth, hundredth, far, withPrices].reduce((sum, { wrong }) => sum + wrong, 0)
  print(`  wrong answers    ${nearestWrong}`)
  return {
    nearestP99Ms: tenth.ours.p99,
    nearestVsGeokdbush: tenth.ours.p99 / tenth.geokdbush!.p99,
    nearestWrong,
  }
}

/** @param index of all workshops; null where prices count, which it does not know */
function measured(
  workshops: readonly Workshop[],
  category: CategoryCode,
  shoppers: readonly Point[],
  index: KDBush | null,
) {
  const mayGet = workshops.map(({ skills, load, capacity }) => skills.has(category) && load < capacity)
  const ours = ({ lat, lon }: Point) => {
    const need = { merchant: MERCHANT, category, mode: 'carry-in', declinedBy: [] } as const
    return rank(workshops, { ...need, at: toVector({ lat, lon }) }).weighed.slice(0, WANTED)
  }
  const theirs = ({ lat, lon }: Point) =>
    around(index!, lon, lat, WANTED, Infinity, (nth) => mayGet[nth]!).map((nth) => workshops[nth]!)
  const byHaversine = (at: Point) => bestOf(workshops, mayGet, at)
  const few = shoppers.slice(0, ASKED_BRUTE)
  const right = few.map(byHaversine)
  const wrong = few.filter((at, nth) => !isRight(ours(at), right[nth]!, at)).length
  return {
    ours: timesOf(ours, shoppers),
    geokdbush: index && timesOf(theirs, shoppers),
    brute: timesOf(byHaversine, few),
    wrong,
  }
}

/** @returns how long each answer took, after the first ones that only warm up */
function timesOf(answer: (at: Point) => unknown, shoppers: readonly Point[]): Times {
  const warm = Math.min(WARM, shoppers.length / 3)
  const times: number[] = []
  shoppers.forEach((at, nth) => {
    const began = performance.now()
    answer(at)
    if (nth >= warm) times.push(performance.now() - began)
  })
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) }
}

/** The naive way, and what the others are held to: the great-circle distance of everybody, in degrees as they come. */
function bestOf(workshops: readonly Workshop[], mayGet: readonly boolean[], at: Point): Workshop[] {
  const best: { workshop: Workshop; cost: number }[] = []
  workshops.forEach((workshop, nth) => {
    if (!mayGet[nth]) return
    const cost = costS(workshop, at)
    if (best.length === WANTED && cost >= best[WANTED - 1]!.cost) return
    if (best.length === WANTED) best.pop()
    const before = best.findIndex((other) => cost < other.cost)
    best.splice(before === -1 ? best.length : before, 0, { workshop, cost })
  })
  return best.map(({ workshop }) => workshop)
}

function costS({ lat, lon, priceS }: Workshop, at: Point): number {
  const half = (degrees: number) => Math.sin((degrees * RAD) / 2) ** 2
  const haversine = half(lat - at.lat) + Math.cos(lat * RAD) * Math.cos(at.lat * RAD) * half(lon - at.lon)
  return (2 * EARTH_RADIUS_M * Math.asin(Math.sqrt(haversine))) / STRAIGHT_LINE_MPS + priceS
}

/** Two that cost the same but for rounding may change places. */
function isRight(found: readonly Weighed[], right: readonly Workshop[], at: Point): boolean {
  return (
    found.length === right.length &&
    found.every(
      ({ workshop }, nth) =>
        workshop === right[nth] || Math.abs(costS(workshop, at) - costS(right[nth]!, at)) < ROUNDING_S,
    )
  )
}
