/** Travel times by road, from a routing engine of the operator's: OSRM or Valhalla. */
import type { Point } from '../../shared/geo'

/** Where a way may end: a workshop. */
export interface Destination extends Point {
  id: number
}

/**
 * Whole seconds by car; `no-way` where both ends lie at a road and no road leads from one to the other; `unknown` where the
 * answer is of no use: an end is too far from any road on the engine's map, or the figure cannot be true.
 */
export type Travel = number | 'no-way' | 'unknown'

export interface Roads {
  /**
   * Asks once and never throws: whoever waits for it is held no longer than the engine is given.
   *
   * @param to some dozens at most, all different
   * @returns what is known of each, in order; null where nothing is, because the engine failed, was late or was spared
   */
  travel(from: Point, to: readonly Destination[]): Promise<readonly Travel[] | null>
}
