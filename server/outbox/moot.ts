/** Whether a message that waited is still worth sending: what has been overtaken by events is dropped, not sent late. */
import type { EventType } from '../../shared/job'
import type { Job } from '../jobs/job'
import { offerUntil, presentQuote } from '../jobs/job'
import type { Attention } from '../store/attention'
import type { Due, ToldEvent } from './due'
import type { OfficeReason } from './messages/message'
import type { CustomerTemplate, WorkshopTemplate } from './tellings'

type Rule = (job: Job, event: ToldEvent, now: number) => boolean

const never: Rule = () => false
const closed: Rule = ({ status }) => status === 'closed'
const notReady: Rule = ({ status }) => status !== 'ready'
const notBooked: Rule = ({ status }) => status !== 'booked'
const dayMoved: Rule = ({ asked }, { day }) => asked.handover.day !== day
/** The workshop that the event names has not (or no longer) a job in that status. */
const lost =
  (status: Job['status']): Rule =>
  (job, { workshop }) =>
    job.status !== status || job.workshop !== workshop

/** The offer is not open any more. */
const isOver: Rule = (job, event, now) => lost('offered')(job, event, now) || (offerUntil(job) ?? 0) < now

const customer: Readonly<Record<CustomerTemplate, Rule>> = {
  'request-taken': closed,
  'repeat-taken': closed,
  'workshop-found': lost('booked'),
  // Another was found already, and that is told by itself.
  'workshop-changed': ({ status }) => status !== 'requested' && status !== 'offered',
  'still-looking': ({ status }) => status !== 'requested',
  'day-changed': dayMoved,
  'bring-reminder': notBooked,
  quote: (job, { revision }, now) => {
    const quote = presentQuote(job)
    return job.status !== 'quoted' || quote?.revision !== revision || quote.validUntil < now
  },
  ready: notReady,
  'fetch-reminder': notReady,
  closed: never,
  message: never,
}

const workshop: Readonly<Record<WorkshopTemplate, Rule>> = {
  offer: isOver,
  'offer-reminder': isOver,
  booked: lost('booked'),
  'day-changed': (job, event, now) => notBooked(job, event, now) || dayMoved(job, event, now),
  'quote-answered': closed,
  cancelled: never,
  late: ({ attention, status }) => !attention.includes('late') || status === 'ready' || status === 'closed',
  message: never,
}

/** @param now epoch ms */
export function isMoot(due: Due, now: number): boolean {
  const { job, event } = due
  switch (due.recipient) {
    case 'customer':
      return customer[due.template](job, event, now)
    case 'workshop':
      return workshop[due.template](job, event, now)
    case 'office':
      return needOf(due) === null
  }
}

/** What an event of that type calls the office for. */
const CALLS_FOR: Partial<Record<EventType, readonly Attention[]>> = {
  request: ['no_workshop', 'not_fixed'],
  unassigned: ['no_workshop', 'declined_often'],
  message: ['message'],
  remind: ['late', 'unclaimed'],
}

/** @returns why the job needs a person at the office now, of what the event told; null where it does no longer */
export function needOf({ event, job }: Pick<Due, 'event' | 'job'>): OfficeReason | null {
  if (event.type === 'quote' || event.type === 'diagnose') return job.status === 'quoted' ? 'quote' : null
  return job.attention.find((reason) => CALLS_FOR[event.type]?.includes(reason)) ?? null
}
