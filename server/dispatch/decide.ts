/** What becomes of a job that needs a workshop: booked at once, offered, or left to the office. */
import { toVector } from '../../shared/geo'
import type { Status } from '../../shared/job'
import type { Attention } from '../store/attention'
import type { Books, Workshop } from '../store/directory'
import type { EventData } from '../store/units/event'
import type { Asked, Work } from '../jobs/job'
import { addWorkingTime, boundsOfDay, endOfWork, firstDay, openDay } from './hours'
import type { Ranking } from './rank'
import type { Why } from './round'
import { costOf, entryOf } from './round'
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

/**
 * @param now epoch ms
 * @param named the workshop to ask first, where somebody named one
 * @returns what dispatch must know of a job, from what was asked and what became of it so far
 */
export function needOf(
  merchant: number,
  asked: Asked,
  now: number,
  { declinedBy = [], part }: Work = {},
  named?: Named,
): Need {
  const { item, place, from, handover, coverage } = asked
  return {
    merchant,
    now,
    category: item.category,
    brand: item.brand,
    coverage,
    mode: handover.mode,
    day: handover.day,
    at: toVector(from ?? place),
    place,
    declinedBy,
    chosen: named?.workshop,
    part,
  }
}

/** A workshop that is asked first if it is eligible, and who says so. */
interface Named {
  workshop: number
  by: Exclude<Why, 'nearest'>
}

/** The office's word goes before the customer's, and that before where the store usually ships to. */
function namedFor({ handover }: Asked, { chosen }: Work, { stores }: Books): Named | undefined {
  if (chosen !== undefined) return { workshop: chosen, by: 'office' }
  if (handover.workshop !== undefined) return { workshop: handover.workshop, by: 'chosen' }
  const usual = handover.store === undefined ? undefined : stores.get(handover.store)?.usualWorkshop
  return usual ? { workshop: usual, by: 'usual' } : undefined
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
  const named = namedFor(job.asked, job.work, await weighing.directory.books())
  const ranking = await weigh(weighing, needOf(job.merchant, job.asked, now, job.work, named))
  return decide(ranking, job.asked, now, named?.by)
}

/**
 * @param now epoch ms
 * @param namedBy who named the workshop that was chosen
 * @returns what becomes of a job with this ranking
 */
export function decide(
  ranking: Ranking,
  { handover }: Pick<Asked, 'handover'>,
  now: number,
  namedBy?: Named['by'],
): Decision {
  const first = ranking.weighed[0]
  if (!first) return leftToOffice('no_workshop', recordOf(ranking, 'nearest'))
  const { workshop, distanceM } = first
  const why = whyOf(ranking, namedBy)
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
    work: { distanceM, why, bookedAt: byAgreement ? now : undefined, offer },
    event: recordOf(ranking, why, workshop.id, byAgreement ? 'agreement' : 'offer', distanceM),
  }
}

/** A customer who leaves the choice as it stands has decided nothing: that one would have been asked first all the same. */
function whyOf({ why, weighed: [first, second] }: Ranking, namedBy?: Named['by']): Why {
  if (why === 'nearest' || namedBy === undefined) return 'nearest'
  const same = namedBy === 'chosen' && (!second || costOf(first!) <= costOf(second))
  return same ? 'nearest' : namedBy
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
    readyBy: endOfWork(workshop, day, workshop.usualDays),
  }
}

/**
 * @returns the day on which the item should come: the one agreed, if it had not passed when the workshop was booked, or the
 *   first after it on which the workshop is open
 */
export function dayExpected(workshop: Workshop, agreed: string | undefined, bookedAt: number): string {
  const first = firstDay(workshop, bookedAt)
  if (agreed === undefined || agreed <= first) return first
  return openDay(workshop, agreed)
}

function leftToOffice(attention: Attention, event: EventData): Decision {
  return { status: 'requested', workshop: null, dueAt: null, readyBy: null, attention, work: {}, event }
}

/** So many of the best weighed are kept with a job. */
const KEPT_WEIGHED = 10

/** Who was weighed and who was excluded, as ids, metres and rule names; and who gets it how, where somebody does. */
function recordOf(
  ranking: Ranking,
  why: Why,
  workshop?: number,
  by?: 'agreement' | 'offer',
  distanceM?: number,
): EventData {
  const { weighed, excluded, counts, measured } = ranking
  return {
    workshop,
    distanceM,
    by,
    why,
    measured,
    weighed: weighed.slice(0, KEPT_WEIGHED).map(entryOf),
    nearest: pushedOut(ranking),
    excluded: excluded.map(({ workshop, distanceM, rule }) => [workshop.id, distanceM, rule]),
    counts,
  }
}

/** The nearest, where it costs so much that it is not among those kept: what it costs says why. */
function pushedOut({ weighed, nearest }: Ranking) {
  if (!nearest) return undefined
  const nth = weighed.findIndex(({ workshop }) => workshop.id === nearest.workshop.id)
  return nth >= 0 && nth < KEPT_WEIGHED ? undefined : entryOf(weighed[nth] ?? nearest)
}
