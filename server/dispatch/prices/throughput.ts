/** How many jobs a day a workshop can take for good: its places, each taken again when a repair is done. */
import type { Workshop } from '../../store/directory'

/** A place is rarely taken twice on one day: an item is brought, repaired and fetched. */
const SHORTEST_DAYS = 1

/** @returns days for which a job usually takes a place */
export function usualHoldDays({ usualDays }: Pick<Workshop, 'usualDays'>): number {
  return Math.max(SHORTEST_DAYS, usualDays)
}

/** @returns jobs a day, by Little's law: so many places, each taken for so long */
export function jobsADay(workshop: Pick<Workshop, 'capacity' | 'usualDays'>): number {
  return workshop.capacity / usualHoldDays(workshop)
}
