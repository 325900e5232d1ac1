/** The workshops that may get a job, exactly, the cheapest first: distance and price as seconds; and why the others may not. */
import { chordDistanceM, squaredChord } from '../../shared/geo'
import type { Workshop } from '../store/directory'
import { straightLineS } from './cost'
import type { Pool } from './pools'
import { FULL, poolFor, ruleOf } from './pools'
import { partsS } from './parts'
import type { Need, RuleName } from './rules'
import { excludedNow, travels } from './rules'
import { Best, walkOut } from './walk'

export interface Weighed {
  workshop: Workshop
  /** Great-circle metres from where the item is. */
  distanceM: number
  /** By road, seconds; where no engine was asked or it did not answer, the straight line counts. */
  travelS?: number
  /** The price of the workshop's capacity, seconds. */
  priceS: number
  /** What it costs that a part which is needed does not lie there, seconds. */
  partsS?: number
}

export interface Excluded {
  workshop: Workshop
  distanceM: number
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
  /** How travel was measured: by road where an engine knew of any of them. */
  measured: 'road' | 'straight-line'
  /** The nearest that may get the job, where one farther off costs less: it may not be among those weighed. */
  nearest?: Weighed
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
  return rankingOf(chosenOne(pool, need), weighedBest(pool, need), leftOut(pool, need), nearest(pool, need))
}

/** What was left out, and how many by each rule. */
export type LeftOut = Pick<Ranking, 'excluded' | 'counts'>

/**
 * @param nearest the nearest that may get the job and was not chosen, where others may cost less
 * @returns the ranking, with the workshop that the customer chose at its head, where it may get the job
 */
export function rankingOf(
  chosen: Weighed | null,
  best: Weighed[],
  { excluded, counts }: LeftOut,
  nearest?: Weighed,
): Ranking {
  const weighed = chosen ? [chosen, ...best.slice(0, MOST_WEIGHED - 1)] : best
  const why = chosen ? 'chosen' : 'nearest'
  const ranking: Ranking = { weighed, excluded, counts, why, measured: 'straight-line' }
  if (nearest && nearest.distanceM < best[0]!.distanceM) ranking.nearest = nearest
  return ranking
}

/** @param chord squared, to where the item is */
export function toWeighed(workshop: Workshop, chord: number, need: Need): Weighed {
  const { priceS } = workshop
  const delayS = partsS(workshop, need)
  const distanceM = chordDistanceM(chord)
  return delayS > 0 ? { workshop, distanceM, priceS, partsS: delayS } : { workshop, distanceM, priceS }
}

/** @param chord squared, to where the item is */
export function toExcluded(workshop: Workshop, chord: number, rule: RuleName): Excluded {
  return { workshop, distanceM: chordDistanceM(chord), rule }
}

function chosenOne({ ground, closed }: Pool, need: Need): Weighed | null {
  const nth = need.chosen === undefined ? undefined : ground.positions.get(need.chosen)
  if (nth === undefined || closed[nth] !== 0) return null
  const workshop = ground.workshops[nth]!
  const chord = squaredChord(need.at, workshop.vector)
  return excludedNow(workshop, need, chord) === null ? toWeighed(workshop, chord, need) : null
}

/** Whether each workshop that may do the kind must be asked whether it may get this very need; else only those that said no. */
function oneByOne({ territorial }: Pool, { mode }: Need): boolean {
  return territorial || travels(mode)
}

/** The best of those that may get the job, but the chosen one. */
function weighedBest(pool: Pool, need: Need): Weighed[] {
  const { part } = need
  const { workshops } = pool.ground
  if (part === undefined)
    return bestOf(pool, need).map((nth, chord) => toWeighed(workshops[nth]!, chord, need))
  // Apart, since the walk knows nothing of parts: among those with it, and among those without, it makes no difference.
  const apart = [
    bestOf(pool, need, ({ stock }) => stock.has(part)),
    bestOf(pool, need, ({ stock }) => !stock.has(part)),
  ]
  return apart
    .flatMap((best) => best.map((nth, chord) => ({ chord, ...toWeighed(workshops[nth]!, chord, need) })))
    .sort((a, b) => costS(a) - costS(b) || a.chord - b.chord || a.workshop.id - b.workshop.id)
    .slice(0, MOST_WEIGHED)
    .map(({ chord, workshop }) => toWeighed(workshop, chord, need))
}

/** @returns seconds */
export function costS({
  chord,
  priceS,
  partsS = 0,
}: Pick<Weighed, 'priceS' | 'partsS'> & { chord: number }): number {
  return straightLineS(chord) + priceS + partsS
}

/** @param among only these */
function bestOf(pool: Pool, need: Need, among?: (workshop: Workshop) => boolean): Best {
  const { ground, closed, open } = pool
  const best = new Best(ground, MOST_WEIGHED, mayGet(pool, need, among))
  walkOut(ground, { closed, open, wanted: 'open' }, need.at, ground.priced, best)
  return best
}

/** Whether one that is open may get the job, and is not the chosen one; null where all may. */
function mayGet(pool: Pool, need: Need, among?: (workshop: Workshop) => boolean) {
  const { workshops } = pool.ground
  if (!oneByOne(pool, need) && need.declinedBy.length === 0 && need.chosen === undefined && !among)
    return null
  return (nth: number, chord: number) => {
    const workshop = workshops[nth]!
    if (workshop.id === need.chosen || (among && !among(workshop))) return false
    return excludedNow(workshop, need, chord) === null
  }
}

/** Where nothing but distance counts it is the best of all. */
function nearest(pool: Pool, need: Need): Weighed | undefined {
  const { ground, closed, open } = pool
  if (!ground.priced && need.part === undefined) return undefined
  const best = new Best(ground, 1, mayGet(pool, need))
  walkOut(ground, { closed, open, wanted: 'open' }, need.at, false, best)
  return best.map((nth, chord) => toWeighed(ground.workshops[nth]!, chord, need))[0]
}

/** The nearest of those that may not get the job, and how many each rule keeps from it. */
function leftOut(pool: Pool, need: Need): LeftOut {
  const { ground, closed, open, able } = pool
  const { workshops } = ground
  const counts = { ...pool.counts }
  const nearest = new Best(ground, KEPT_EXCLUDED, null)
  walkOut(ground, { closed, open, wanted: 'closed' }, need.at, false, nearest)
  const all = oneByOne(pool, need)
  // Where not each is asked, the full ones are those that the pool has counted, but for what excludes them before.
  let full = all ? 0 : pool.full
  for (const nth of all ? able : declinedOf(pool, need)) {
    const chord = squaredChord(need.at, workshops[nth]!.vector)
    const rule = excludedNow(workshops[nth]!, need, chord)
    if (rule === null) continue
    if (closed[nth] === 0) nearest.offer(nth, chord, chord)
    else if (!all) full--
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
