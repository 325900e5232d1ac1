/** The days on which a workshop is closed beside its week; first days, offers and dates of readiness go round them. */
import * as v from 'valibot'
import { Day } from '../../shared/request'
import type { Holiday } from '../../shared/workshop'
import type { Bengkel } from '../bengkel'
import { dayOf } from '../dispatch/hours'
import { assertNotPast, keep, workshopOf } from './of-workshop'

/** Longer than this is no holiday. */
const MOST_DAYS = 366
const DAY_MS = 86_400_000

export const HolidayInput = v.pipe(
  v.object({
    firstDay: Day,
    lastDay: Day,
    /** What it is called; may be empty. */
    word: v.pipe(v.string(), v.trim(), v.maxLength(60, 'too-long')),
  }),
  v.forward(
    v.check(({ firstDay, lastDay }) => {
      const days = (Date.parse(lastDay) - Date.parse(firstDay)) / DAY_MS
      return days >= 0 && days < MOST_DAYS
    }, 'date-invalid'),
    ['lastDay'],
  ),
)
export type HolidayInput = v.InferOutput<typeof HolidayInput>

/**
 * Closes a workshop for these days, or names them anew.
 *
 * @param input parsed by `HolidayInput`
 * @throws Problem `workshop-unknown`, `day-in-past`
 */
export async function keepHoliday(bengkel: Bengkel, workshop: number, input: HolidayInput): Promise<void> {
  const { timeZone } = await workshopOf(bengkel, workshop)
  assertNotPast(bengkel, timeZone, input.lastDay, 'lastDay')
  await keep(bengkel, workshop, {
    sql: `INSERT INTO holidays (workshop_id, first_day, last_day, word) VALUES (:workshop, :firstDay, :lastDay, :word)
      ON CONFLICT DO UPDATE SET word = excluded.word`,
    args: { ...input, workshop },
  })
}

/** It is open on these days as in any week. */
export function removeHoliday(bengkel: Bengkel, workshop: number, id: number): Promise<void> {
  return keep(bengkel, workshop, {
    sql: 'DELETE FROM holidays WHERE workshop_id = ? AND id = ?',
    args: [workshop, id],
  })
}

/** @returns the holidays that are not over, the next first */
export async function holidaysAt(bengkel: Bengkel, workshop: number): Promise<(Holiday & { id: number })[]> {
  const { timeZone } = await workshopOf(bengkel, workshop)
  return bengkel.store.read<Holiday & { id: number }>(
    `SELECT id, first_day AS firstDay, last_day AS lastDay, word FROM holidays
      WHERE workshop_id = ? AND last_day >= ? ORDER BY first_day, last_day`,
    [workshop, dayOf(timeZone, bengkel.clock.now())],
  )
}
