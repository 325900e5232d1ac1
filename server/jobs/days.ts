/** The days to which a customer can move a repair: those on which the workshop that has it takes items in or comes. */
import type { Bengkel } from '../bengkel'
import { needOf } from '../dispatch/decide'
import { dayOf, firstDay, openDay } from '../dispatch/hours'
import { excludedForKind } from '../dispatch/rules'
import type { Workshop } from '../store/directory'
import type { Job } from './job'

/** How far ahead, calendar days: after that a bench is not planned. */
const AHEAD_DAYS = 30
const DAY_MS = 86_400_000

/** @returns the days, `YYYY-MM-DD`, soonest first */
export async function possibleDays(bengkel: Bengkel, job: Job): Promise<string[]> {
  const { directory, clock } = bengkel
  const now = clock.now()
  const workshop = job.workshop === null ? undefined : await directory.workshop(job.workshop)
  // Nobody has it yet, or a store takes it in: its hours are not in the books.
  if (!workshop || job.store !== null) return daysFrom(dayOf(workshop?.timeZone ?? 'UTC', now))
  return openDays(workshop, now).filter((day) => mayBegin(workshop, job, day, now))
}

/** The repair stays where it is, so only what time changes is asked: certificates, holidays that are too long. */
function mayBegin(workshop: Workshop, { merchant, asked }: Job, day: string, now: number): boolean {
  const need = { ...needOf(merchant, asked, now), day }
  const rule = excludedForKind(workshop, need)
  return rule !== 'certificate' && rule !== 'closed'
}

function openDays(workshop: Workshop, now: number): string[] {
  const last = later(dayOf(workshop.timeZone, now), AHEAD_DAYS)
  const days: string[] = []
  for (let day = firstDay(workshop, now); day <= last; day = openDay(workshop, later(day, 1))) days.push(day)
  return days
}

function daysFrom(first: string): string[] {
  return Array.from({ length: AHEAD_DAYS + 1 }, (_, nth) => later(first, nth))
}

function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}
