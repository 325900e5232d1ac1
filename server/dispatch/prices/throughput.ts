/** How many jobs a day a workshop can take for good: its places, each taken again when a repair is done. */
import type { Workshop } from '../../store/directory'

const DAY_MS = 86_400_000
/** A place is rarely taken twice on one day: an item is brought, repaired and fetched. */
const SHORTEST_DAYS = 1

/** @returns days for which a job usually takes a place */
export function usualHoldDays({ usualDays }: Pick<Workshop, 'usualDays'>): number {
  return Math.max(SHORTEST_DAYS, usualDays)
}

/** The longest that a replayed job takes a place, as a multiple of what is usual. */
export const LONGEST_HOLD = 1.5

/** @returns how long before a time jobs were asked for that still take a place then, milliseconds */
export function longestHoldMs(workshops: readonly Pick<Workshop, 'usualDays'>[]): number {
  let days = 0
  for (const workshop of workshops) days = Math.max(days, usualHoldDays(workshop))
  return LONGEST_HOLD * days * DAY_MS
}

/** @returns jobs a day, by Little's law: so many places, each taken for so long */
export function jobsADay(workshop: Pick<Workshop, 'capacity' | 'usualDays'>): number {
  return workshop.capacity / usualHoldDays(workshop)
}
