/** What every routing engine's answer goes through before it counts: the shape of a dialect, and what cannot be true. */
import * as v from 'valibot'
import type { Point } from '../../../../shared/geo'
import { distanceM } from '../../../../shared/geo'
import type { Travel } from '../../roads'

/** How one kind of engine is asked, and what its answers mean. */
export interface Dialect {
  /** It refuses a whole matrix in which one pair is farther apart, metres. */
  farthestM: number
  /** @param base the engine's address, a slash at the end of its path; its query stays with every call */
  ask(base: URL, from: Point, to: readonly Point[]): { url: URL; init: RequestInit }
  /** @returns what is known of each, in order. @throws where the answer has not the shape that the engine's have */
  read(answer: unknown, from: Point, to: readonly Point[]): Travel[]
}

/** An end that lies farther from every road is not on the engine's map, metres. */
export const FARTHEST_SNAP_M = 2000

/** No car is faster over a whole way, metres a second. */
const FASTEST_MPS = 60
/** None is slower: it would be walked. */
const SLOWEST_MPS = 1
/** A detour round a fjord or over a ferry is long, but not longer than so many metres and so many straight lines. */
const LONGEST_DETOUR_M = 500_000
const LONGEST_DETOUR = 10
/** Nearer than this a missing way is no news: OSRM misses some (github.com/Project-OSRM/osrm-backend/issues/5266), metres. */
const NEIGHBOURS_M = 1000
/** Engines measure on other spheres than we do, and put points at the roads' middle. */
const SLACK = 0.01
const SLACK_M = 50

/** One entry of a matrix. */
interface Entry {
  from: Point
  to: Point
  /** Where the engine put the two ends; undefined where it does not say. */
  snappedM: readonly [from: number | undefined, to: number | undefined]
  seconds: number | null
  /** Metres by road; undefined where the engine does not say. */
  metres: number | null | undefined
}

/** @returns what is to be made of one entry of a matrix */
export function judge({ from, to, snappedM: [fromM = 0, toM = 0], seconds, metres }: Entry): Travel {
  if (fromM > FARTHEST_SNAP_M || toM > FARTHEST_SNAP_M) return 'unknown'
  const straightM = distanceM(from, to)
  if (seconds === null) return straightM < NEIGHBOURS_M ? 'unknown' : 'no-way'
  const leastM = straightM * (1 - SLACK) - fromM - toM - SLACK_M
  const mostM = straightM * LONGEST_DETOUR + LONGEST_DETOUR_M
  const roadM = metres ?? leastM
  if (roadM < leastM || seconds * FASTEST_MPS < leastM) return 'unknown'
  if (roadM > mostM || seconds * SLOWEST_MPS > mostM) return 'unknown'
  return Math.round(seconds)
}

/** An amount as engines write it: JSON has no NaN, but 1e999 is read as infinite. */
export const Amount = v.pipe(v.number(), v.finite(), v.minValue(0))

/** @throws where the answer has as many entries as nobody asked for */
export function assertLength(found: readonly unknown[], wanted: number): void {
  if (found.length !== wanted) throw new Error(`${wanted} entries were asked for, ${found.length} came`)
}
