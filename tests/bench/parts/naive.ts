// What answers are held to, and how long they take: the great-circle distance of everybody, as the naive way has it.
import type { CategoryCode } from '../../../shared/catalog'
import type { Point } from '../../../shared/geo'
import type { Weighed } from '../../../server/dispatch/rank'
import { STRAIGHT_LINE_MPS } from '../../../server/dispatch/cost'
import type { Workshop } from '../../../server/store/directory'
import { percentile } from './load'

export const WANTED = 5

const RAD = Math.PI / 180
const EARTH_RADIUS_M = 6_371_008.8
/** Arithmetic by degrees and by vectors may differ by less than this, seconds: a millimetre. */
const ROUNDING_S = 1e-4

/** Milliseconds. */
export interface Times {
  p50: number
  p99: number
}

export const shown = ({ p50, p99 }: Times) => `${p50.toFixed(3)} / ${p99.toFixed(3)}`.padEnd(18)

export function timesFrom(ms: readonly number[]): Times {
  return { p50: percentile(ms, 0.5), p99: percentile(ms, 0.99) }
}

/** @returns who may be given a job of the category, by their place in the list */
export function ableAmong(workshops: readonly Workshop[], category: CategoryCode): boolean[] {
  return workshops.map(({ skills, load, capacity }) => skills.has(category) && load < capacity)
}

/** @returns the cheapest, by asking everybody */
export function bestOf(workshops: readonly Workshop[], mayGet: readonly boolean[], at: Point): Workshop[] {
  const best: { workshop: Workshop; cost: number }[] = []
  workshops.forEach((workshop, nth) => {
    if (!mayGet[nth]) return
    const cost = costS(workshop, at)
    if (best.length === WANTED && cost >= best[WANTED - 1]!.cost) return
    if (best.length === WANTED) best.pop()
    const before = best.findIndex((other) => cost < other.cost)
    best.splice(before === -1 ? best.length : before, 0, { workshop, cost })
  })
  return best.map(({ workshop }) => workshop)
}

function costS({ lat, lon, priceS }: Workshop, at: Point): number {
  const half = (degrees: number) => Math.sin((degrees * RAD) / 2) ** 2
  const haversine = half(lat - at.lat) + Math.cos(lat * RAD) * Math.cos(at.lat * RAD) * half(lon - at.lon)
  return (2 * EARTH_RADIUS_M * Math.asin(Math.sqrt(haversine))) / STRAIGHT_LINE_MPS + priceS
}

/** Whether they are the right ones in the right order. Two that cost the same but for rounding may change places. */
export function isRight(found: readonly Weighed[], right: readonly Workshop[], at: Point): boolean {
  return (
    found.length === right.length &&
    found.every(
      ({ workshop }, nth) =>
        workshop.id === right[nth]!.id || Math.abs(costS(workshop, at) - costS(right[nth]!, at)) < ROUNDING_S,
    )
  )
}
