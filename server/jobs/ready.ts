/** An item that is ready waits to be fetched: when its owner is reminded. */

const DAY_MS = 86_400_000

/** Days after `ready` on which an unclaimed item's owner is reminded; after the last one the office looks. */
export const UNCLAIMED_DAYS = [7, 30, 60] as const

/** @returns the dates of a job that has just become ready */
export function readyDates(now: number): { dueAt: number; readyBy: number } {
  return { dueAt: now + UNCLAIMED_DAYS[0] * DAY_MS, readyBy: now }
}
