/**
 * The rules that time alone changes: a suspension, a certificate that runs out, holidays that are too long for a job to wait.
 * Each is turned into moments once, so that whoever keeps an answer knows until when it stays right.
 */
import type { CategoryCode, HandoverMode } from '../../shared/catalog'
import type { Workshop } from '../store/directory'
import { boundsOfDay, dayOf, lastClosing, nextOpen } from './hours'
import type { NeedKind } from './rules'

/**
 * Within so many days from the day agreed, or from today, work must be able to begin. A parcel is under way for days itself.
 * No limit is shorter than a week: then opening hours alone never exceed it, only holidays do.
 */
export const MUST_BEGIN_DAYS: Readonly<Record<HandoverMode, number>> = {
  'carry-in': 10,
  'mail-in': 14,
  pickup: 7,
  'on-site': 7,
}

/** While a workshop is on holiday: when whoever asks would wait too long. */
interface LongClosing {
  /** From the last closing before it to the midnight from which it is near enough that it opens again, epoch ms. */
  from: number
  to: number
  /** The same for a day agreed: later than the last open day, up to the last one that is too far. */
  afterDay: string
  throughDay: string
}

/** @returns whether the office gives the workshop no work at that moment */
export function isSuspended(workshop: Workshop, at: number): boolean {
  return at < suspendedUntil(workshop)
}

function suspendedUntil({ suspension, timeZone }: Workshop): number {
  if (!suspension) return -Infinity
  return suspension.lastDay === null ? Infinity : boundsOfDay(timeZone, suspension.lastDay).to + 1
}

/** The end of a category's certificates at a workshop. */
interface CertifiedTo {
  /** The last closing time up to their last day: from then on work begins too late. Epoch ms; -Infinity: nobody has one. */
  until: number
  /** The day of it; a day agreed after it is too late. */
  lastDay: string
}

const UNCERTIFIED: CertifiedTo = { until: -Infinity, lastDay: '' }
const certified = new WeakMap<Workshop, Map<CategoryCode, CertifiedTo>>()

function certifiedTo(workshop: Workshop, category: CategoryCode): CertifiedTo {
  let known = certified.get(workshop)
  if (!known) certified.set(workshop, (known = new Map()))
  let to = known.get(category)
  if (!to) known.set(category, (to = findCertifiedTo(workshop, workshop.certificates.get(category))))
  return to
}

function findCertifiedTo(workshop: Workshop, lastDay: string | undefined): CertifiedTo {
  const until = lastDay === undefined ? -Infinity : lastClosing(workshop, lastDay)
  return until === -Infinity ? UNCERTIFIED : { until, lastDay: dayOf(workshop.timeZone, until - 1) }
}

/** @returns whether a certificate is demanded, and none is in date when the work can begin: on the first open day, or the one agreed */
export function isUncertified(workshop: Workshop, need: NeedKind): boolean {
  if (!needsCertificate(workshop, need)) return false
  const { until, lastDay } = certifiedTo(workshop, need.category)
  return need.now >= until || (need.day !== undefined && need.day > lastDay)
}

export function needsCertificate(
  { demands }: Pick<Workshop, 'demands'>,
  { merchant, category }: NeedKind,
): boolean {
  return demands.get(merchant)?.has(category) === true
}

const closings = new WeakMap<Workshop, Map<number, LongClosing[]>>()

/** @returns when whoever asks must wait for the workshop for more than so many days, because of its holidays */
function longClosings(workshop: Workshop, days: number): LongClosing[] {
  let known = closings.get(workshop)
  if (!known) closings.set(workshop, (known = new Map()))
  let found = known.get(days)
  if (!found) {
    found = workshop.holidays.flatMap(({ firstDay }) => closingRound(workshop, firstDay, days))
    known.set(days, found)
  }
  return found
}

/** The time round a holiday in which it is closed, without its end, from which it is near enough. */
function closingRound(workshop: Workshop, holiday: string, days: number): LongClosing[] {
  const { timeZone } = workshop
  const opens = nextOpen(workshop, boundsOfDay(timeZone, holiday).from)
  if (opens === null) return []
  const from = lastClosing(workshop, holiday)
  const to = boundsOfDay(timeZone, dayOf(timeZone, opens), -days).from
  if (to <= from) return []
  // A workshop may close at midnight, when the next day begins.
  return [{ from, to, afterDay: dayOf(timeZone, from - 1), throughDay: dayOf(timeZone, to - 1) }]
}

/** @returns whether work from the day agreed on, else from now, must wait too long, because the workshop is on holiday */
export function isClosedTooLong(workshop: Workshop, { mode, now, day }: NeedKind): boolean {
  if (workshop.holidays.length === 0) return false
  for (const { from, to, afterDay, throughDay } of longClosings(workshop, MUST_BEGIN_DAYS[mode])) {
    const begun = now >= from || (day !== undefined && day > afterDay)
    if (begun && now < to && (day === undefined || day <= throughDay)) return true
  }
  return false
}

/** @returns the next moment after `need.now` at which time alone may change who may do needs of this kind; Infinity: never */
export function nextChange(workshop: Workshop, need: NeedKind): number {
  const moments = [suspendedUntil(workshop)]
  if (needsCertificate(workshop, need)) moments.push(certifiedTo(workshop, need.category).until)
  if (workshop.holidays.length > 0) {
    for (const { from, to } of longClosings(workshop, MUST_BEGIN_DAYS[need.mode])) moments.push(from, to)
  }
  return Math.min(...moments.filter((moment) => moment > need.now))
}

/** @returns days after which a day agreed may be answered otherwise than up to them, for needs of this kind */
export function dayBreaks(workshop: Workshop, need: NeedKind): string[] {
  const days = needsCertificate(workshop, need) ? [certifiedTo(workshop, need.category).lastDay] : []
  if (workshop.holidays.length > 0) {
    for (const { afterDay, throughDay } of longClosings(workshop, MUST_BEGIN_DAYS[need.mode]))
      days.push(afterDay, throughDay)
  }
  return days
}
