/** A workshop gets no work for a while, because the office says so. What it has stays with it. */
import * as v from 'valibot'
import { Day } from '../../shared/request'
import type { Bengkel } from '../bengkel'
import { assertNotPast, keep, line, workshopOf } from './of-workshop'

export const SuspensionInput = v.object({
  reason: line(500, 'reason-missing'),
  /** The last day without work; left out: until the office lifts it. */
  lastDay: v.optional(Day),
})
export type SuspensionInput = v.InferOutput<typeof SuspensionInput>

/**
 * Suspends a workshop from now on, or changes why and how long one is.
 *
 * @param input parsed by `SuspensionInput`
 * @throws Problem `workshop-unknown`, `day-in-past`
 */
export async function suspend(
  bengkel: Bengkel,
  workshop: number,
  { reason, lastDay }: SuspensionInput,
): Promise<void> {
  const { timeZone } = await workshopOf(bengkel, workshop)
  if (lastDay !== undefined) assertNotPast(bengkel, timeZone, lastDay, 'lastDay')
  await keep(bengkel, workshop, {
    sql: `INSERT INTO suspensions (workshop_id, reason, last_day, since) VALUES (:workshop, :reason, :lastDay, :now)
      ON CONFLICT DO UPDATE SET reason = excluded.reason, last_day = excluded.last_day`,
    args: { workshop, reason, lastDay: lastDay ?? null, now: bengkel.clock.now() },
  })
}

/** It gets work again. */
export function lift(bengkel: Bengkel, workshop: number): Promise<void> {
  return keep(bengkel, workshop, { sql: 'DELETE FROM suspensions WHERE workshop_id = ?', args: [workshop] })
}
