/**
 * The best that could be done with known demand: jobs to workshops by the cheapest flow. Each point is tried with its nearest
 * eligible workshops only, and with more where the prices do not prove that those were enough.
 */
import { chordDistanceM, squaredChord } from '../../../shared/geo'
import type { Workshop } from '../../store/directory'
import { STRAIGHT_M_S } from '../rank'
import { excludedForKind, isInReach } from '../rules'
import type { DemandPoint } from './demand'
import type { Flow, Source } from './flow'
import { cheapestFlow } from './flow'

export interface Plan extends Flow {
  sources: readonly Source[]
}

/** So many of the nearest are enough for most points. */
const FIRST_TRIED = 16
/** What a job costs that nobody gets, seconds: more than any way on earth, so that a far workshop is better than none. */
const LEFT_OUT_S = 2_000_000
/** Points looked at before somebody else may go on. */
const POINTS_A_SLICE = 100

/**
 * @param places jobs that each workshop can take, in the order of `workshops`
 * @returns in slices, the cheapest flow over all eligible workshops
 */
export function* bestPlan(
  workshops: readonly Workshop[],
  places: readonly number[],
  demand: readonly DemandPoint[],
): Generator<void, Plan> {
  const eligible = eligibleBy(workshops)
  const tried = demand.map(() => FIRST_TRIED)
  const sources: Source[] = []
  for (;;) {
    for (let nth = 0; nth < demand.length; nth++) {
      if (sources[nth]?.benches.length !== tried[nth])
        sources[nth] = sourceOf(demand[nth]!, workshops, eligible, tried[nth]!)
      if (nth % POINTS_A_SLICE === 0) yield
    }
    const flow = yield* cheapestFlow({ sources, places, leftOutCost: LEFT_OUT_S })
    const short = sources.flatMap(({ benches, costs }, nth) => {
      if (benches.length < tried[nth]!) return []
      const best = Math.min(LEFT_OUT_S, ...benches.map((bench, i) => costs[i]! + flow.dearest[bench]!))
      // One that was not tried costs at least what the farthest tried is away.
      return costs.at(-1)! < best ? [nth] : []
    })
    if (short.length === 0) return { ...flow, sources }
    for (const nth of short) tried[nth]! *= 2
  }
}

/** @returns by kind, who may do it at all; asked once for each kind */
function eligibleBy(workshops: readonly Workshop[]): (point: DemandPoint) => readonly number[] {
  const known = new Map<string, number[]>()
  return ({ kind }) => {
    const { merchant, category, mode, brand, coverage } = kind
    const key = JSON.stringify([merchant, category, mode, brand, coverage])
    let list = known.get(key)
    if (!list) {
      list = workshops.flatMap((workshop, nth) => (excludedForKind(workshop, kind) === null ? [nth] : []))
      known.set(key, list)
    }
    return list
  }
}

function sourceOf(
  point: DemandPoint,
  workshops: readonly Workshop[],
  eligible: (point: DemandPoint) => readonly number[],
  most: number,
): Source {
  const near = eligible(point)
    .map((nth) => ({ nth, chord: squaredChord(point.at, workshops[nth]!.vector) }))
    .filter(({ nth, chord }) => isInReach(workshops[nth]!, point.kind, chord))
    .sort((a, b) => a.chord - b.chord)
    .slice(0, most)
  return {
    units: point.jobs,
    benches: near.map(({ nth }) => nth),
    costs: near.map(({ chord }) => chordDistanceM(chord) / STRAIGHT_M_S),
  }
}

/** Runs all slices at once. */
export function runSlices<Result>(slices: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = slices.next()
    if (done) return value as Result
  }
}
