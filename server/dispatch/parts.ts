/** What waiting for a part costs, in the seconds in which dispatch counts: the part counts for who has it and hides nobody. */
import type { Workshop } from '../store/directory'
import type { Need } from './rules'

/** A part that does not lie there comes within so many days, usually. */
const PART_DAYS = 4
/** A day of waiting is worth so much travel, seconds. */
const DAY_S = 600

/** What it costs that a part does not lie there, seconds. */
export const PART_DELAY_S = PART_DAYS * DAY_S

/** @returns the part as it is compared: capitals, one blank between words */
export function partKey(part: string): string {
  return part.trim().toUpperCase().replace(/\s+/g, ' ')
}

/** @returns what the need costs more at a workshop because its part does not lie there, seconds */
export function partsS({ stock }: Pick<Workshop, 'stock'>, { part }: Pick<Need, 'part'>): number {
  return part === undefined || stock.has(part) ? 0 : PART_DELAY_S
}
