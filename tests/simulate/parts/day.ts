// One simulated day: what it costs by live dispatch with some prices, and what it would cost at best.
import type { PastJob } from '../../../server/dispatch/prices/demand'
import { groupDemand } from '../../../server/dispatch/prices/demand'
import { runSlices } from '../../../server/dispatch/prices/flow'
import { bestPlan } from '../../../server/dispatch/prices/plan'
import type { Price } from '../../../server/dispatch/prices/worth'
import { STRAIGHT_LINE_MPS } from '../../../server/dispatch/cost'
import { copyOf, Replay } from '../../../server/dispatch/replay/replay'
import type { Workshop } from '../../../server/store/directory'
import { snapshotOf, START, untilMorning } from './world'

/** What a job costs that nobody gets, seconds: a day. */
const NOT_SERVED_S = 86_400
/** The optimum is that of the very places, not of a coarser grid. */
const ALL_POINTS = Infinity

export interface DayCost {
  /** Seconds of travel a job. */
  meanS: number
  unserved: number
}

export async function dayCost(
  workshops: readonly Workshop[],
  prices: readonly Price[],
  jobs: readonly PastJob[],
): Promise<DayCost> {
  const replay = new Replay(snapshotOf(workshops), copyOf(workshops), { heldUntil: untilMorning })
  replay.setPrices(new Map(prices.map(({ workshop, priceS }) => [workshop, priceS])))
  let sumS = 0
  let unserved = 0
  for (const job of jobs) {
    const { workshop, distanceM } = await replay.give(job)
    if (!workshop) unserved++
    sumS += workshop ? distanceM / STRAIGHT_LINE_MPS : NOT_SERVED_S
  }
  return { meanS: sumS / jobs.length, unserved }
}

/** @returns the same for the min-cost flow, which knows all of the day beforehand */
export function optimum(workshops: readonly Workshop[], jobs: readonly PastJob[]): DayCost {
  const places = workshops.map(({ capacity }) => capacity)
  const demand = runSlices(groupDemand(jobs, START, ALL_POINTS))
  const { shares, leftOut } = runSlices(bestPlan(workshops, places, demand))
  const sumS = shares.reduce((sum, { units, cost }) => sum + units * cost, leftOut * NOT_SERVED_S)
  return { meanS: sumS / jobs.length, unserved: leftOut }
}
