/** What a place on each bench is worth: the mean of what it is worth in several drawings of demand. Prices are made of it. */
import type { Snapshot, Workshop } from '../../store/directory'
import { STRAIGHT_LINE_MPS } from '../cost'
import { inSlices } from '../replay/slices'
import type { PastJob } from './demand'
import { groupDemand } from './demand'
import type { Dice } from './draw'
import { drawn, sidesOf } from './draw'
import type { Flow, Share } from './flow'
import { bestPlan } from './plan'
import { jobsADay } from './throughput'

const DAY_MS = 86_400_000
/** Of more jobs only so many are drawn, with as much less of the time. */
const MOST_DRAWN = 20_000
/** By so much more comes from one side in a drawing, and less from the other. */
const TILT = 0.15
/** Of a bench's jobs so many come from no farther than it is said to keep. */
const KEPT_SHARE = 0.95
/** A price below this moves next to nothing, seconds. */
const LEAST_PRICE_S = 60

export interface Price {
  /** The workshop's id. */
  workshop: number
  /** Seconds of travel. */
  priceS: number
  /** Metres: jobs from farther away mostly go elsewhere. */
  keepsM: number
}

/** By the workshops in their order. */
export interface Worth {
  /** Seconds of travel. */
  placeS: Float64Array
  /** How far the jobs mostly come that it gets; 0 where it gets none. */
  keepsM: Float64Array
}

/** @param spanMs the time in which the jobs were asked for */
export async function worthOf(
  { allWorkshops }: Pick<Snapshot, 'allWorkshops'>,
  jobs: readonly PastJob[],
  spanMs: number,
  { now, dice }: { now: number; dice: Dice },
): Promise<Worth> {
  const count = Math.min(jobs.length, MOST_DRAWN)
  const days = (spanMs / DAY_MS) * (count / jobs.length)
  const places = allWorkshops.map((workshop) => Math.round(jobsADay(workshop) * days))
  const placeS = new Float64Array(allWorkshops.length)
  const keepsM = new Float64Array(allWorkshops.length)
  const sides = sidesOf(jobs)
  for (const side of sides) {
    const demand = await inSlices(groupDemand(drawn(jobs, count, { side, tilt: TILT, dice }), now))
    const flow = await inSlices(bestPlan(allWorkshops, places, demand))
    flow.prices.forEach((worth, bench) => (placeS[bench]! += worth / sides.length))
    keeps(flow, allWorkshops).forEach((metres, bench) => (keepsM[bench]! += metres / sides.length))
  }
  return { placeS, keepsM }
}

/** How far the jobs mostly come that each gets. */
function keeps({ shares }: Flow, workshops: readonly Workshop[]): number[] {
  const byBench: Share[][] = workshops.map(() => [])
  for (const share of shares) byBench[share.bench]!.push(share)
  return byBench.map((list) => {
    let left = (1 - KEPT_SHARE) * list.reduce((sum, { units }) => sum + units, 0)
    for (const { units, cost } of list.sort((a, b) => b.cost - a.cost)) {
      left -= units
      if (left < 0) return cost * STRAIGHT_LINE_MPS
    }
    return 0
  })
}

/** @param part of the worth that is asked as the price; @returns the prices of those that have one */
export function pricesOf(
  { allWorkshops }: Pick<Snapshot, 'allWorkshops'>,
  worths: readonly Worth[],
  part = 1,
): Price[] {
  const mean = (of: (worth: Worth) => Float64Array, bench: number) =>
    worths.reduce((sum, worth) => sum + of(worth)[bench]!, 0) / worths.length
  const made = allWorkshops.map(({ id }, bench) => ({
    workshop: id,
    worthS: mean(({ placeS }) => placeS, bench),
    keepsM: Math.round(mean(({ keepsM }) => keepsM, bench)),
  }))
  // Only differences count: where nobody of those who get work has a place for nothing, the least busy has.
  const leastS = Math.min(...made.filter(({ keepsM }) => keepsM > 0).map(({ worthS }) => worthS))
  return made.flatMap(({ workshop, worthS, keepsM }) => {
    const priceS = Math.round(part * (worthS - leastS))
    return keepsM > 0 && priceS >= LEAST_PRICE_S ? [{ workshop, priceS, keepsM }] : []
  })
}
