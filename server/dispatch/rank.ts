/** The nearest workshops that may get a job, exactly, and why the others may not: one pass over who takes part. */
import { vectorDistanceM } from '../../shared/geo'
import type { Workshop } from '../store/directory'
import type { Need, RuleName } from './rules'
import { excludedBy } from './rules'

export interface Weighed {
  workshop: Workshop
  distanceM: number
}

export interface Excluded extends Weighed {
  rule: RuleName
}

export interface Ranking {
  /** Eligible workshops, the one to ask first at the head. */
  weighed: Weighed[]
  /** The nearest of those excluded. */
  excluded: Excluded[]
  /** How many each rule excluded. */
  counts: Partial<Record<RuleName, number>>
  why: 'nearest' | 'chosen'
}

/** Kept with a job: so many of the best weighed, so many of the nearest excluded. */
const KEPT_WEIGHED = 10
const KEPT_EXCLUDED = 5

/**
 * @param workshops everybody who could be weighed
 * @returns the nearest by great-circle distance; a workshop that the customer chose comes first if it is eligible
 */
export function rank(workshops: readonly Workshop[], need: Need): Ranking {
  const weighed: Weighed[] = []
  const excluded: Excluded[] = []
  const counts: Partial<Record<RuleName, number>> = {}
  let chosen: Weighed | undefined
  for (const workshop of workshops) {
    const distanceM = vectorDistanceM(need.at, workshop.vector)
    const rule = excludedBy(workshop, need, distanceM)
    if (rule !== null) {
      counts[rule] = (counts[rule] ?? 0) + 1
      // A merchant's jobs are not explained by workshops of other merchants.
      if (rule !== 'network') insert(excluded, { workshop, distanceM, rule }, KEPT_EXCLUDED)
    } else {
      const candidate = { workshop, distanceM }
      if (workshop.id === need.chosen) chosen = candidate
      else insert(weighed, candidate, KEPT_WEIGHED)
    }
  }
  if (chosen) weighed.splice(0, weighed.length, chosen, ...weighed.slice(0, KEPT_WEIGHED - 1))
  return { weighed, excluded, counts, why: chosen ? 'chosen' : 'nearest' }
}

/** Keeps the list sorted by distance, then id, and no longer than `most`. */
function insert<T extends Weighed>(list: T[], candidate: T, most: number): void {
  if (list.length === most && !comesBefore(candidate, list[most - 1]!)) return
  let at = list.length
  while (at > 0 && comesBefore(candidate, list[at - 1]!)) at--
  list.splice(at, 0, candidate)
  if (list.length > most) list.pop()
}

function comesBefore(a: Weighed, b: Weighed): boolean {
  return a.distanceM - b.distanceM < 0 || (a.distanceM === b.distanceM && a.workshop.id < b.workshop.id)
}
