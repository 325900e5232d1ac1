/** What a straight line costs: cost is in seconds of travel, and prices are in the same. */
import { chordMetres } from '../../shared/geo'

/** How fast a straight line counts as travelled, metres a second: where no road time is known, cost is made of it. */
export const STRAIGHT_LINE_MPS = 11

/** @returns the seconds that the straight line of a squared chord counts for */
export function straightLineS(chord: number): number {
  return chordMetres(chord) / STRAIGHT_LINE_MPS
}
