/** What travel counts as once a routing engine was asked: its times where it knows them, an honest estimate where it does not. */
import type { Vector } from '../../shared/geo'
import { toPoint } from '../../shared/geo'
import type { Roads, Travel } from '../ports/roads'
import type { Workshop } from '../store/directory'
import { STRAIGHT_LINE_MPS } from './cost'

/** A workshop and how far it is as the crow flies. */
interface Candidate {
  workshop: Workshop
  distanceM: number
}

export interface RoadTime {
  /** By road, whole seconds; undefined where the engine does not know. */
  travelS: number | undefined
  /** What travel counts as in the order, seconds: infinite where no road leads there. */
  countsS: number
}

/**
 * Times from where the item is to the workshops, also where somebody travels the other way: one call for all, and one-way streets
 * change little.
 *
 * @returns the time to each of the workshops by its id; null where the engine knows none of them: then straight lines decide
 */
export async function roadTimes(
  roads: Roads,
  at: Vector,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<number, RoadTime> | null> {
  if (candidates.length === 0) return null
  const travels = await roads.travel(
    toPoint(at),
    candidates.map(({ workshop }) => workshop),
  )
  if (!travels) return null
  const detour = usualDetour(candidates, travels)
  if (detour === null) return null
  return new Map(candidates.map((one, nth) => [one.workshop.id, timeOf(one, travels[nth]!, detour)]))
}

/**
 * A workshop whose time is unknown (off the engine's map, too far to ask for, nonsense) counts as its straight line, stretched as
 * the others' were: neither punished for a hole in the map nor, by a bare straight line, put before those whose river is known.
 * One that no road leads to, though both ends lie at roads, comes after all others: the engine does know of it.
 */
function timeOf({ distanceM }: Candidate, travel: Travel, detour: number): RoadTime {
  if (typeof travel === 'number') return { travelS: travel, countsS: travel }
  return {
    travelS: undefined,
    countsS: travel === 'no-way' ? Infinity : (distanceM / STRAIGHT_LINE_MPS) * detour,
  }
}

/** Next door the straight line says nothing of the road, metres. */
const NEXT_DOOR_M = 200

/** @returns how much longer the known ways take than straight lines would, in the middle of them; null where none is known */
function usualDetour(candidates: readonly Candidate[], travels: readonly Travel[]): number | null {
  let anyKnown = false
  const detours: number[] = []
  for (const [nth, { distanceM }] of candidates.entries()) {
    const travel = travels[nth]!
    if (typeof travel !== 'number') continue
    anyKnown = true
    if (distanceM >= NEXT_DOOR_M) detours.push((travel * STRAIGHT_LINE_MPS) / distanceM)
  }
  if (!anyKnown) return null
  detours.sort((a, b) => a - b)
  return detours[detours.length >> 1] ?? 1
}

/** A candidate with what it is ordered by. */
interface Ordered<C> {
  candidate: C
  /** Travel and what else counts, seconds. */
  costS: number
}

/** Least first; of two that cost the same the one whose time is known, then the nearer, then the one with the lower id. */
function inOrder<C extends Timed>(
  { candidate: a, costS }: Ordered<C>,
  { candidate: b, costS: other }: Ordered<C>,
) {
  if (costS !== other) return costS < other ? -1 : 1
  const known = Number(b.travelS !== undefined) - Number(a.travelS !== undefined)
  return known || a.distanceM - b.distanceM || a.workshop.id - b.workshop.id
}

/** What can be told how long its way takes. */
interface Timed extends Candidate {
  travelS?: number
}

/**
 * Tells each candidate its time, where that is known: every request comes by here, and a copy takes longer than the order.
 *
 * @param extraS what counts for or against a candidate beside travel, seconds
 * @returns the candidates by road, least first
 */
export function byRoad<C extends Timed>(
  candidates: readonly C[],
  times: ReadonlyMap<number, RoadTime>,
  extraS: (candidate: C) => number = () => 0,
): C[] {
  const ordered = candidates.map((candidate) => {
    const { travelS, countsS } = times.get(candidate.workshop.id)!
    if (travelS !== undefined) candidate.travelS = travelS
    return { candidate, costS: countsS + extraS(candidate) }
  })
  return ordered.sort(inOrder).map(({ candidate }) => candidate)
}
