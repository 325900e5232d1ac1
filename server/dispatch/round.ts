/**
 * A round of dispatch as the event keeps it: who was weighed and excluded, and what decided. Written as short lists, since
 * every job has one; read again with names, those of older releases too.
 */
import type { PastEvent } from '../jobs/history'
import { STRAIGHT_LINE_MPS } from './cost'
import type { Weighed } from './rank'
import type { RuleName } from './rules'

/**
 * Why a workshop is asked first: it costs least to reach, the customer or the office named it, or the store that took the item
 * in usually ships to it.
 */
export type Why = 'nearest' | 'chosen' | 'office' | 'usual'

/** Trailing nulls and zeros are left off. */
type Entry = readonly [
  workshop: number,
  distanceM: number,
  travelS?: number | null,
  priceS?: number,
  partsS?: number,
]

/** @returns a weighed workshop as the event keeps it */
export function entryOf({ workshop: { id }, distanceM, travelS, priceS, partsS }: Weighed): Entry {
  if (partsS) return [id, distanceM, travelS ?? null, priceS, partsS]
  if (priceS) return [id, distanceM, travelS ?? null, priceS]
  return travelS === undefined ? [id, distanceM] : [id, distanceM, travelS]
}

export interface WeighedBefore {
  workshop: number
  distanceM: number
  /** By road, seconds, where that was measured. */
  travelS?: number
  /** What its capacity cost, seconds. */
  priceS: number
  /** What it cost that a part which is needed did not lie there, seconds. */
  partsS?: number
}

export interface ExcludedBefore {
  workshop: number
  distanceM: number
  rule: RuleName
}

/** What decided between the first and the others. */
export type Decider = 'only' | 'distance' | 'road' | 'price' | 'parts' | Exclude<Why, 'nearest'>

export interface Round {
  /** Epoch ms. */
  at: number
  by: 'agreement' | 'offer' | 'none'
  /** Who was asked or got it. */
  workshop?: number
  measured: 'straight-line' | 'road'
  /** The best of the eligible, the one asked first at the head. */
  weighed: readonly WeighedBefore[]
  /** The nearest of those excluded. */
  excluded: readonly ExcludedBefore[]
  /** How many each rule excluded in all. */
  counts: Readonly<Partial<Record<RuleName, number>>>
  /** The nearest that could do it, where it cost so much that it is not among those weighed. */
  nearest?: WeighedBefore
  /** Absent where nobody could do it. */
  decidedBy?: Decider
}

/** What an event's data holds of a round. */
interface Kept {
  workshop?: number
  by?: Round['by']
  why?: Why
  measured?: Round['measured']
  weighed: readonly Entry[]
  nearest?: Entry
  excluded?: readonly (readonly [workshop: number, distanceM: number, rule: RuleName])[]
  counts?: Round['counts']
}

/** @returns the round that led to an event; undefined where none did */
export function roundOf({ at, data }: Pick<PastEvent, 'at' | 'data'>): Round | undefined {
  if (!Array.isArray(data.weighed)) return undefined
  const { workshop, by = 'none', why = 'nearest', measured, ...kept } = data as unknown as Kept
  const weighed = kept.weighed.map(weighedBefore)
  const nearest = kept.nearest && weighedBefore(kept.nearest)
  return {
    at,
    by,
    workshop,
    measured: measured ?? 'straight-line',
    weighed,
    excluded: (kept.excluded ?? []).map(([workshop, distanceM, rule]) => ({ workshop, distanceM, rule })),
    counts: kept.counts ?? {},
    nearest,
    decidedBy: deciderOf(why, weighed, nearest),
  }
}

function weighedBefore([workshop, distanceM, travelS, priceS = 0, partsS]: Entry): WeighedBefore {
  return { workshop, distanceM, travelS: travelS ?? undefined, priceS, partsS }
}

/** @returns the rounds of a job's history, oldest first */
export function roundsOf(history: readonly PastEvent[]): Round[] {
  return history.flatMap((event) => roundOf(event) ?? [])
}

/** Times are kept in whole seconds, and their sums may be off by so much. */
const ROUNDING_S = 1

function deciderOf(
  why: Why,
  weighed: readonly WeighedBefore[],
  nearest: WeighedBefore | undefined,
): Decider | undefined {
  const [first, ...others] = weighed
  if (!first) return undefined
  if (why !== 'nearest') return why
  if (others.length === 0) return 'only'
  // Whose way was not asked for was left behind by straight line.
  const asNearest = nearest?.travelS === undefined ? { ...first, travelS: undefined } : first
  const isLeast = (of: (one: WeighedBefore) => number) =>
    others.every((other) => of(first) <= of(other) + ROUNDING_S) &&
    (!nearest || of(asNearest) <= of(nearest) + ROUNDING_S)
  if (isLeast(travelOf)) return first.travelS === undefined ? 'distance' : 'road'
  if (isLeast((one) => travelOf(one) + one.priceS)) return 'price'
  // A way that the engine did not know counted as longer than its straight line.
  return isLeast(costOf) ? 'parts' : 'road'
}

type Costing = Pick<Weighed, 'distanceM' | 'travelS' | 'priceS' | 'partsS'>

function travelOf({ distanceM, travelS }: Costing): number {
  return travelS ?? distanceM / STRAIGHT_LINE_MPS
}

/** @returns seconds */
export function costOf(one: Costing): number {
  return travelOf(one) + one.priceS + (one.partsS ?? 0)
}

/**
 * @returns whether workshops nearer than this may have had no place free: one is kept, or those kept do not reach far enough to
 * say that there was none
 */
export function nearerFull(
  {
    excluded,
    counts,
  }: Pick<Round, 'counts'> & { excluded: readonly Pick<ExcludedBefore, 'distanceM' | 'rule'>[] },
  metres: number,
): boolean {
  if (!counts.capacity) return false
  const full = excluded.filter(({ rule }) => rule === 'capacity')
  if (full.some(({ distanceM }) => distanceM < metres)) return true
  return full.length < counts.capacity && excluded.every(({ distanceM }) => distanceM < metres)
}
