/** What becomes of a job that needs a workshop: booked at once, offered, or left to the office. */
import { toVector } from '../../shared/geo'
import type { Status } from '../../shared/job'
import type { Attention } from '../store/attention'
import type { Workshop } from '../store/directory'
import type { EventData } from '../store/units/event'
import type { Asked, Work } from '../jobs/job'
import { addWorkingTime, boundsOfDay, firstDay } from './hours'
import type { Ranking } from './rank'
import type { Need } from './rules'
import type { Weighing } from './weigh'
import { weigh } from './weigh'

/** A workshop has so much of its own working time to answer an offer. */
export const OFFER_LIMIT_MS = 4 * 3_600_000
/** With so much of it left it is reminded of the offer. */
export const REMINDED_MS = OFFER_LIMIT_MS / 4
/** After so many workshops said no, a person at the office looks. */
export const MOST_DECLINES = 5
/** An item that is not brought is reminded of after so many days from the day agreed. */
export const FIRST_REMINDER_DAYS = 2

/** What dispatch decided; `event` is what is kept of why. */
export interface Decision {
  status: Extract<Status, 'requested' | 'offered' | 'booked'>
  workshop: Workshop | null
  dueAt: number | null
  readyBy: number | null
  attention: Attention | null
  work: Pick<Work, 'distanceM' | 'why' | 'bookedAt' | 'offer'>
  event: EventData
}

/** @returns what dispatch must know of a job, from what was asked and what became of it so far */
export function needOf(merchant: number, asked: Asked, { declinedBy = [], chosen }: Work = {}): Need {
  const { item, place, from, handover, coverage } = asked
  return {
    merchant,
    category: item.category,
    brand: item.brand,
    coverage,
    mode: handover.mode,
    at: toVector(from ?? place),
    declinedBy,
    chosen: chosen ?? handover.workshop,
  }
}

/** What a decision is about: what was asked of whom, and what became of it so far. */
export interface Undecided {
  merchant: number
  asked: Asked
  work: Work
}

/** Weighs who could do it and decides. @param now epoch ms */
export async function weighAndDecide(weighing: Weighing, job: Undecided, now: number): Promise<Decision> {
  if ((job.work.declines ?? 0) >= MOST_DECLINES) return leftToOffice('declined_often', {})
  return decide(await weigh(weighing, needOf(job.merchant, job.asked, job.work)), job.asked, now)
}

/** @param now epoch ms; @returns what becomes of a job with this ranking */
export function decide(ranking: Ranking, { handover }: Pick<Asked, 'handover'>, now: number): Decision {
  const first = ranking.weighed[0]
  if (!first) return leftToOffice('no_workshop', recordOf(ranking))
  const { workshop, distanceM } = first
  const byAgreement = workshop.agreement.includes(handover.mode)
  // Every request comes by here, and a spread takes longer than the ranking.
  const offer = byAgreement ? undefined : offerTo(workshop, now)
  const { status, dueAt, readyBy } = offer ? offered(offer) : booking(workshop, handover.day, now)
  return {
    status,
    workshop,
    dueAt,
    readyBy,
    attention: null,
    work: { distanceM, why: ranking.why, bookedAt: byAgreement ? now : undefined, offer },
    event: recordOf(ranking, workshop.id, byAgreement ? 'agreement' : 'offer', distanceM),
  }
}

function offerTo(workshop: Workshop, now: number): NonNullable<Work['offer']> {
  const remindAt = addWorkingTime(workshop, now, OFFER_LIMIT_MS - REMINDED_MS)
  return { remindAt, until: addWorkingTime(workshop, remindAt, REMINDED_MS) }
}

/** The server looks at an offer first when its workshop is to be reminded. */
function offered({ remindAt }: NonNullable<Work['offer']>) {
  return { status: 'offered' as const, dueAt: remindAt, readyBy: null }
}

/** @returns the dates of a booking: when to remind of an item not brought, and when the repair should be ready */
export function booking(
  workshop: Workshop,
  dayAgreed: string | undefined,
  now: number,
): { status: 'booked'; dueAt: number; readyBy: number } {
  const day = dayExpected(workshop, dayAgreed, now)
  return {
    status: 'booked',
    dueAt: boundsOfDay(workshop.timeZone, day, FIRST_REMINDER_DAYS).to,
    readyBy: boundsOfDay(workshop.timeZone, day, workshop.usualDays).to,
  }
}

/** @returns the day on which the item should come: the one agreed, if it had not passed when the workshop was booked */
export function dayExpected(workshop: Workshop, agreed: string | undefined, bookedAt: number): string {
  const first = firstDay(workshop, bookedAt)
  return agreed !== undefined && agreed > first ? agreed : first
}

function leftToOffice(attention: Attention, event: EventData): Decision {
  return { status: 'requested', workshop: null, dueAt: null, readyBy: null, attention, work: {}, event }
}

/** Who was weighed and who was excluded, as ids, metres and rule names; and who gets it how, where somebody does. */
function recordOf(
  { weighed, excluded, counts, why }: Ranking,
  workshop?: number,
  by?: 'agreement' | 'offer',
  distanceM?: number,
): EventData {
  return {
    workshop,
    distanceM,
    by,
    why,
    measured: 'straight-line',
    weighed: weighed.map(({ workshop, distanceM }) => [workshop.id, distanceM]),
    excluded: excluded.map(({ workshop, distanceM, rule }) => [workshop.id, distanceM, rule]),
    counts,
  }
}
