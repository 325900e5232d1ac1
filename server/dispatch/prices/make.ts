/**
 * Makes prices from past demand, and takes them only where they have proved themselves: made from the first weeks they must beat
 * the nearest in a replay of the last ones, which they have not seen. Else there are none, and the nearest gets the job.
 */
import type { Snapshot } from '../../store/directory'
import { copyOf, Replay } from '../replay/replay'
import { breathe, inSlices } from '../replay/slices'
import { STRAIGHT_M_S } from '../rank'
import type { PastJob } from './demand'
import { groupDemand } from './demand'
import { bestPlan } from './plan'
import { jobsADay } from './throughput'

const DAY_MS = 86_400_000
/** With fewer jobs or days demand is not known. */
const FEWEST_JOBS = 100
const FEWEST_DAYS = 6
/** Of the time, so much makes the prices that are tried on the rest. */
const TRAINING = 2 / 3
/** What they must save of the travel, or they are not worth explaining. */
const WORTHWHILE = 0.01
/** What a job costs in the comparison that nobody gets, seconds: a day. */
const NOT_SERVED_S = 86_400
/** Jobs replayed before somebody else may go on: some milliseconds. */
const JOBS_A_SLICE = 100

export const verdicts = ['adopted', 'plenty', 'few_jobs', 'not_better'] as const
export type Verdict = (typeof verdicts)[number]

export interface Price {
  /** The workshop's id. */
  workshop: number
  /** Seconds of travel. */
  priceS: number
  /** Metres: jobs from farther away mostly go elsewhere. */
  keepsM: number
}

export interface MadePrices {
  verdict: Verdict
  /** Of the workshops that have one; none unless adopted. */
  prices: Price[]
  /** Seconds of travel a job in the trial, by the nearest and with the prices; null where there was none. */
  nearestS: number | null
  pricedS: number | null
}

/**
 * @param jobs oldest first
 * @returns the prices that count from now on
 */
export async function makePrices(snapshot: Snapshot, jobs: readonly PastJob[]): Promise<MadePrices> {
  const [first, last] = [jobs[0]?.at ?? 0, jobs.at(-1)?.at ?? 0]
  const none = { prices: [], nearestS: null, pricedS: null }
  if (jobs.length < FEWEST_JOBS || last - first < FEWEST_DAYS * DAY_MS)
    return { verdict: 'few_jobs', ...none }
  const trialFrom = first + TRAINING * (last - first)
  const tried = await pricesFrom(
    snapshot,
    jobs.filter(({ at }) => at < trialFrom),
    trialFrom - first,
  )
  const prices = await pricesFrom(snapshot, jobs, last - first)
  if (tried.length === 0 || prices.length === 0) return { verdict: 'plenty', ...none }
  const nearestS = await meanTravelS(snapshot, jobs, [], trialFrom)
  const pricedS = await meanTravelS(snapshot, jobs, tried, trialFrom)
  if (pricedS > nearestS * (1 - WORTHWHILE)) return { verdict: 'not_better', prices: [], nearestS, pricedS }
  return { verdict: 'adopted', prices, nearestS, pricedS }
}

/** @param spanMs the time in which the jobs were asked for */
export async function pricesFrom(
  { allWorkshops }: Pick<Snapshot, 'allWorkshops'>,
  jobs: readonly PastJob[],
  spanMs: number,
): Promise<Price[]> {
  const places = allWorkshops.map((workshop) => Math.floor((jobsADay(workshop) * spanMs) / DAY_MS))
  const { shares, prices } = await inSlices(bestPlan(allWorkshops, places, groupDemand(jobs)))
  const farthestS = new Float64Array(allWorkshops.length)
  for (const { bench, cost } of shares) farthestS[bench] = Math.max(farthestS[bench]!, cost)
  return allWorkshops.flatMap(({ id }, bench) => {
    const priceS = Math.round(prices[bench]!)
    const keepsM = Math.round(farthestS[bench]! * STRAIGHT_M_S)
    return priceS > 0 ? [{ workshop: id, priceS, keepsM }] : []
  })
}

/** @returns seconds of travel a job from `countedFrom` on; what came before only fills the benches */
async function meanTravelS(
  snapshot: Snapshot,
  jobs: readonly PastJob[],
  prices: readonly Price[],
  countedFrom: number,
): Promise<number> {
  const replay = new Replay(snapshot, copyOf(snapshot.allWorkshops))
  replay.setPrices(new Map(prices.map(({ workshop, priceS }) => [workshop, priceS])))
  let travelS = 0
  let counted = 0
  for (let nth = 0; nth < jobs.length; nth++) {
    const { workshop, distanceM } = await replay.give(jobs[nth]!)
    if (nth % JOBS_A_SLICE === 0) await breathe()
    if (jobs[nth]!.at < countedFrom) continue
    counted++
    travelS += workshop ? distanceM / STRAIGHT_M_S : NOT_SERVED_S
  }
  return travelS / Math.max(1, counted)
}
