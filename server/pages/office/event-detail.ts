// What the office reads beside an event: which workshop, why it said no, how much, which day. From the event's ids and codes.
import type { DeclineReason, PaidHow } from '../../../shared/job'
import type { Money } from '../../../shared/money'
import type { RuleName } from '../../dispatch/rules'
import type { PastEvent } from '../../jobs/history'
import { calendarDay, distance, formatMoney } from '../format'
import type { OfficeJobView } from './job-view'

/** What the events' data may hold, by the commands that write it. */
interface Data {
  workshop?: number | null
  distanceM?: number
  by?: 'agreement' | 'offer' | 'repeat' | 'walk-in'
  reason?: DeclineReason | 'no_answer'
  part?: string
  total?: number
  currency?: string
  how?: PaidHow
  paid?: Money
  day?: string
  rule?: RuleName
  kind?: 'offer' | 'late' | 'not_brought' | 'unclaimed'
  stars?: number
  fields?: string[]
  outcome?: keyof OfficeJobView['desk']['words']['names']['outcomes']
  template?: string
}

/** @returns the details in a line, or null where the event's name says it all */
export function eventDetail(
  { desk, snapshot, job }: OfficeJobView,
  { type, data }: PastEvent,
): string | null {
  const { say, words, locale } = desk
  const { names } = words
  const {
    workshop,
    distanceM,
    by,
    reason,
    rule,
    part,
    total,
    currency,
    how,
    paid,
    day,
    kind,
    stars,
    fields,
    outcome,
  } = data as Data
  const details = [
    workshop && (snapshot.workshops.get(workshop)?.name ?? say.weighed.gone(workshop)),
    distanceM !== undefined && distance(distanceM, locale.language),
    type === 'request' && by && say.events.by[by],
    reason && (reason === 'no_answer' ? say.events.noAnswer : names.declineReasons[reason]),
    rule && say.weighed.rules[rule],
    part && say.events.part(part),
    total !== undefined && currency && formatMoney({ amount: total, currency }, locale.language),
    paid && formatMoney(paid, locale.language),
    how && names.paidHows[how],
    day && say.events.until(calendarDay(day, locale)),
    kind && say.events.reminders[kind],
    stars !== undefined && say.events.stars(stars),
    fields?.map((field) => say.events.fields[field as keyof typeof say.events.fields] ?? field).join(', '),
    outcome && job.status !== 'closed' && names.outcomes[outcome],
  ].filter(Boolean)
  return details.length > 0 ? details.join(', ') : null
}
