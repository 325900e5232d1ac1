/**
 * Makes prices from past demand, and takes them only where they have proved themselves: those of the first weeks must beat the
 * nearest in a replay of days that they have not seen, and must not lose to it where more comes from one side. Else there are
 * none, and the nearest gets the job.
 */
import type { Snapshot } from '../../store/directory'
import type { ReplayOptions } from '../replay/replay'
import { copyOf, Replay } from '../replay/replay'
import { breathe } from '../replay/slices'
import { STRAIGHT_LINE_MPS } from '../cost'
import type { PastJob } from './demand'
import type { Dice } from './draw'
import { sidesOf, tilted } from './draw'
import type { Price } from './worth'
import { pricesOf, worthOf } from './worth'
import { longestHoldMs } from './throughput'

const DAY_MS = 86_400_000
/** With fewer jobs or days demand is not known. */
const FEWEST_JOBS = 100
const FEWEST_DAYS = 2.5
/** Of the time, so much makes the prices that are tried on the rest. */
const TRAINING = 2 / 3
/** More jobs tell no more of whether prices are good. */
const MOST_TRIED = 20_000
/** So much of the worth becomes the price, the whole where it does no harm. */
const PARTS_OF_WORTH = [1, 0.97, 0.94, 0.9, 0.85, 0.8, 0.6, 0.4]
/** Prices must save so much of the travel, or they are not worth explaining. */
const WORTHWHILE = 0.01
/** By so much more comes from one side, and less from the other, where they must do no harm. */
const HARDER_TILT = 0.2
/** What a job costs in the comparison that nobody gets, seconds: a day. */
const NOT_SERVED_S = 86_400
/** Jobs replayed before somebody else may go on: some milliseconds. */
const JOBS_A_SLICE = 100

export type Verdict = 'adopted' | 'plenty' | 'few_jobs' | 'not_better'

export interface MadePrices {
  verdict: Verdict
  /** Of the workshops that have one; none unless adopted. */
  prices: Price[]
  /** Seconds of travel a job in the trial, by the nearest and with the prices; null where there was none. */
  nearestS: number | null
  pricedS: number | null
}

export interface Making {
  /** Epoch ms: who may do what is asked for this moment. */
  now: number
  dice: Dice
  /** How places are held in the replays. */
  heldUntil?: ReplayOptions['heldUntil']
}

/**
 * @param jobs oldest first
 * @returns the prices that count from now on
 */
export async function makePrices(
  snapshot: Snapshot,
  jobs: readonly PastJob[],
  making: Making,
): Promise<MadePrices> {
  const [first, last] = [jobs[0]?.at ?? 0, jobs.at(-1)?.at ?? 0]
  const none = { prices: [], nearestS: null, pricedS: null }
  if (jobs.length < FEWEST_JOBS || last - first < FEWEST_DAYS * DAY_MS)
    return { verdict: 'few_jobs', ...none }
  const trialFrom = first + Math.round((TRAINING * (last - first)) / DAY_MS) * DAY_MS
  const before = jobs.filter(({ at }) => at < trialFrom)
  const after = jobs.filter(({ at }) => at >= trialFrom)
  const tried = await worthOf(snapshot, before, trialFrom - first, making)
  if (pricesOf(snapshot, [tried]).length === 0) return { verdict: 'plenty', ...none }
  const trial = new Trial(snapshot, jobs, trialFrom, making)
  const nearestS = await trial.nearestS()
  const unseen = await trial.pricedS(pricesOf(snapshot, [tried]))
  const figures = { nearestS, pricedS: unseen }
  if (unseen > nearestS * (1 - WORTHWHILE)) return { verdict: 'not_better', prices: [], ...figures }
  const worth = [
    tried,
    await worthOf(snapshot, after, last - trialFrom, making),
    await worthOf(snapshot, jobs, last - first, making),
  ]
  for (const part of PARTS_OF_WORTH) {
    const prices = pricesOf(snapshot, worth, part)
    if (await trial.isHarmless(prices)) return { verdict: 'adopted', prices, ...figures }
  }
  return { verdict: 'not_better', prices: [], ...figures }
}

/** Days that the prices have not seen, as they were (the first) and tilted to each side. */
class Trial {
  private readonly days: readonly (readonly PastJob[])[]
  /** By day, seconds of travel a job by plain nearest. */
  private readonly nearest: number[] = []

  constructor(
    private readonly snapshot: Snapshot,
    jobs: readonly PastJob[],
    private readonly from: number,
    private readonly making: Making,
  ) {
    const begin = jobs.findIndex(({ at }) => at >= from)
    const period = jobs.slice(begin, begin + MOST_TRIED)
    // Where benches are empty each morning, nothing from before takes a place.
    const fill = making.heldUntil
      ? []
      : jobs.slice(0, begin).filter(({ at }) => at >= from - longestHoldMs(snapshot.allWorkshops))
    const { dice } = making
    const tilt = HARDER_TILT
    this.days = sidesOf(period).map((side) => [...fill, ...tilted(period, { side, tilt, dice })])
  }

  /** @returns seconds of travel a job on days as they were, by plain nearest */
  async nearestS(): Promise<number> {
    return this.pricedS([])
  }

  /** @returns the same with prices */
  async pricedS(prices: readonly Price[]): Promise<number> {
    return this.meanTravelS(this.days[0]!, prices)
  }

  /** @returns whether travel is no longer than by plain nearest, wherever more comes from */
  async isHarmless(prices: readonly Price[]): Promise<boolean> {
    for (let nth = 1; nth < this.days.length; nth++) {
      const jobs = this.days[nth]!
      this.nearest[nth] ??= await this.meanTravelS(jobs, [])
      if ((await this.meanTravelS(jobs, prices)) > this.nearest[nth]!) return false
    }
    return true
  }

  /** @returns seconds of travel a job; what came before the trial only fills the benches */
  private async meanTravelS(jobs: readonly PastJob[], prices: readonly Price[]): Promise<number> {
    const { snapshot, from, making } = this
    const replay = new Replay(snapshot, copyOf(snapshot.allWorkshops), { heldUntil: making.heldUntil })
    replay.setPrices(new Map(prices.map(({ workshop, priceS }) => [workshop, priceS])))
    let travelS = 0
    let counted = 0
    for (let nth = 0; nth < jobs.length; nth++) {
      const job = jobs[nth]!
      const { workshop, distanceM } = await replay.give(job)
      if (nth % JOBS_A_SLICE === 0) await breathe()
      if (job.at < from) continue
      counted++
      travelS += workshop ? distanceM / STRAIGHT_LINE_MPS : NOT_SERVED_S
    }
    return travelS / Math.max(1, counted)
  }
}
