/** The workshops that may get a job, exactly, the cheapest first: distance and price as seconds; and why the others may not. */
import { chordDistanceM, squaredChord } from '../../shared/geo'
import type { Workshop } from '../store/directory'
import type { Pool } from './pools'
import { FULL, poolFor, ruleOf } from './pools'
import type { Need, RuleName } from './rules'
import { askedOneByOne, excludedNow } from './rules'
import { Best, walkOut } from './walk'

export { STRAIGHT_LINE_MPS } from './cost'

export interface Weighed {
  workshop: Workshop
  /** Great-circle metres from where the item is. */
  distanceM: number
  /** By road, seconds; where no engine was asked or it did not answer, the straight line counts. */
  travelS?: number
  /** The price of the workshop's capacity, seconds. */
  priceS: number
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

/** So many of the best are weighed, enough for road times to change their order; so many of the nearest excluded are kept. */
export const MOST_WEIGHED = 15
export const KEPT_EXCLUDED = 5

/**
 * @param workshops everybody who could be weighed, in the order of ids
 * @returns those that cost the fewest seconds, of two as cheap the one with the lower id; a workshop that the customer chose
 *   comes first if it is eligible
 */
export function rank(workshops: readonly Workshop[], need: Need): Ranking {
  const pool = poolFor(workshops, need)
  return rankingOf(chosenOne(pool, need), weighedBest(pool, need), leftOut(pool, need))
}

/** What was left out, and how many by each rule. */
export type LeftOut = Pick<Ranking, 'excluded' | 'counts'>

/** @returns the ranking, with the workshop that the customer chose at its head, where it may get the job */
export function rankingOf(
  chosen: Weighed | null,
  weighed: Weighed[],
  { excluded, counts }: LeftOut,
): Ranking {
  if (!chosen) return { weighed, excluded, counts, why: 'nearest' }
  return { weighed: [chosen, ...weighed.slice(0, MOST_WEIGHED - 1)], excluded, counts, why: 'chosen' }
}

/** @param chord squared, to where the item is */
export function toWeighed(workshop: Workshop, chord: number): Weighed {
  return { workshop, distanceM: chordDistanceM(chord), priceS: workshop.priceS }
}

/** @param chord squared, to where the item is */
export function toExcluded(workshop: Workshop, chord: number, rule: RuleName): Excluded {
  return { workshop, distanceM: chordDistanceM(chord), priceS: workshop.priceS, rule }
}

function chosenOne({ ground, closed }: Pool, need: Need): Weighed | null {
  const nth = need.chosen === undefined ? undefined : ground.positions.get(need.chosen)
  if (nth === undefined || closed[nth] !== 0) return null
  const workshop = ground.workshops[nth]!
  const chord = squaredChord(need.at, workshop.vector)
  return excludedNow(workshop, need, chord) === null ? toWeighed(workshop, chord) : null
}

/** The best of those that may get the job, but the chosen one. */
function weighedBest({ ground, closed, open }: Pool, need: Need): Weighed[] {
  const { workshops } = ground
  const allMay = !askedOneByOne(need) && need.declinedBy.length === 0 && need.chosen === undefined
  const may = (nth: number, chord: number) =>
    workshops[nth]!.id !== need.chosen && excludedNow(workshops[nth]!, need, chord) === null
  const best = new Best(ground, MOST_WEIGHED, allMay ? null : may)
  walkOut(ground, { closed, open, wanted: 'open' }, need.at, ground.priced, best)
  return best.map((nth, chord) => toWeighed(workshops[nth]!, chord))
}

/** The nearest of those that may not get the job, and how many each rule keeps from it. */
function leftOut(pool: Pool, need: Need): LeftOut {
  const { ground, closed, open, able } = pool
  const { workshops } = ground
  const counts = { ...pool.counts }
  const nearest = new Best(ground, KEPT_EXCLUDED, null)
  walkOut(ground, { closed, open, wanted: 'closed' }, need.at, false, nearest)
  const oneByOne = askedOneByOne(need)
  // Where not each is asked, the full ones are those that the pool has counted, but for what excludes them before.
  let full = oneByOne ? 0 : pool.full
  for (const nth of oneByOne ? able : declinedOf(pool, need)) {
    const chord = squaredChord(need.at, workshops[nth]!.vector)
    const rule = excludedNow(workshops[nth]!, need, chord)
    if (rule === null) continue
    if (closed[nth] === 0) nearest.offer(nth, chord, chord)
    else if (!oneByOne) full--
    counts[rule] = (counts[rule] ?? 0) + 1
  }
  if (full > 0) counts.capacity = full
  const ruleFor = (nth: number, chord: number) => {
    const code = closed[nth]!
    return code === 0 || code === FULL ? excludedNow(workshops[nth]!, need, chord)! : ruleOf(code)
  }
  return {
    excluded: nearest.map((nth, chord) => toExcluded(workshops[nth]!, chord, ruleFor(nth, chord))),
    counts,
  }
}

/** Positions of those that said no to this job and could do its kind. */
function declinedOf({ ground, closed }: Pool, { declinedBy }: Need): number[] {
  if (declinedBy.length === 0) return []
  const positions = [...new Set(declinedBy)].map((id) => ground.positions.get(id))
  return positions.filter(
    (nth) => nth !== undefined && (closed[nth] === 0 || closed[nth] === FULL),
  ) as number[]
}
