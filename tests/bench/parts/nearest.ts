// The nearest 5 of 100,000 workshops: our ranking, beside geokdbush with a filter and haversine over everybody, and whether it
// is right. Ours also finds 15, the nearest excluded and the counts by rule, as each request needs them.
import { around } from 'geokdbush'
import KDBush from 'kdbush'
import type { CategoryCode } from '../../../shared/catalog'
import type { Point } from '../../../shared/geo'
import { toVector } from '../../../shared/geo'
import { rank } from '../../../server/dispatch/rank'
import type { Workshop } from '../../../server/store/directory'
import type { Times } from './naive'
import { ableAmong, bestOf, isRight, shown, timesFrom, WANTED } from './naive'
import { MERCHANT, numbersFrom, pointsOf, shares, shoppersOf, workshopsAt } from './network'

const WORKSHOPS = 100_000
const WARM = 3000
const ASKED = 4000
/** Haversine over everybody is slow: so many of the questions are asked of it. */
const ASKED_BRUTE = 150
const SEED = 20_261_117

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
  const mayGet = ableAmong(workshops, category)
  const ours = ({ lat, lon }: Point) => {
    const need = { merchant: MERCHANT, category, mode: 'carry-in', now: 0, declinedBy: [] } as const
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
  return timesFrom(times)
}
