/**
 * The best that could be done with known demand: each job to an eligible workshop, by the cheapest flow of travel.
 */
import { chordDistanceM, squaredChord } from '../../../shared/geo'
import type { Workshop } from '../../store/directory'
import { STRAIGHT_LINE_MPS } from '../cost'
import { excludedForKind, excludedThere, kindOf } from '../rules'
import type { DemandPoint } from './demand'
import type { Flow, Way } from './flow'
import { cheapestFlow } from './flow'

/** What a job costs that nobody gets, seconds: more than any way on earth, so that a far workshop is better than none. */
const LEFT_OUT_S = 2_000_000

/**
 * @param places jobs that each workshop can take, in the order of `workshops`
 * @returns in slices, the cheapest flow over all eligible workshops
 */
export function bestPlan(
  workshops: readonly Workshop[],
  places: readonly number[],
  demand: readonly DemandPoint[],
): Generator<void, Flow> {
  const eligible = eligibleBy(workshops)
  const sources = demand.map((point) => ({
    units: point.jobs,
    ways: (count: number) => nearest(point, workshops, eligible(point), count),
  }))
  return cheapestFlow({ sources, places, leftOutCost: LEFT_OUT_S })
}

/** @returns by kind, who may do it at all; asked once for each kind */
function eligibleBy(workshops: readonly Workshop[]): (point: DemandPoint) => readonly number[] {
  const known = new Map<string, number[]>()
  return ({ need }) => {
    const kind = kindOf(need)
    let list = known.get(kind)
    if (!list) {
      list = workshops.flatMap((workshop, nth) => (excludedForKind(workshop, need) === null ? [nth] : []))
      known.set(kind, list)
    }
    return list
  }
}

function nearest(
  { need }: DemandPoint,
  workshops: readonly Workshop[],
  eligible: readonly number[],
  count: number,
): Way[] {
  return eligible
    .map((bench) => ({ bench, chord: squaredChord(need.at, workshops[bench]!.vector) }))
    .filter(({ bench, chord }) => excludedThere(workshops[bench]!, need, chord) === null)
    .sort((a, b) => a.chord - b.chord)
    .slice(0, count)
    .map(({ bench, chord }) => ({ bench, cost: chordDistanceM(chord) / STRAIGHT_LINE_MPS }))
}
