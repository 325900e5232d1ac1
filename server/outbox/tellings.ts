/**
 * Which event is told to whom: the one table from the log to messages. Follow-ups read it as SQL over a whole batch of events
 * at once, so each condition is an expression over the event `e` and its job `j` as it is when the log is followed.
 */
import type { EventType } from '../../shared/job'
import { flagOf } from '../store/attention'

/** What customers are told. */
export const customerTemplates = [
  'request-taken',
  'repeat-taken',
  'workshop-found',
  'workshop-changed',
  'still-looking',
  'day-changed',
  'bring-reminder',
  'quote',
  'ready',
  'fetch-reminder',
  'closed',
  'message',
] as const
export type CustomerTemplate = (typeof customerTemplates)[number]

/** What workshops are told. */
export const workshopTemplates = [
  'offer',
  'offer-reminder',
  'booked',
  'day-changed',
  'quote-answered',
  'cancelled',
  'late',
  'message',
] as const
export type WorkshopTemplate = (typeof workshopTemplates)[number]

/** The office is told that a repair needs a person; why, the event says. */
export type OfficeTemplate = 'needs-person'

export type Recipient = 'customer' | 'workshop' | 'office'

interface Telling {
  on: readonly EventType[]
  /** SQL. Left out: always. */
  when?: string
  say: CustomerTemplate | WorkshopTemplate | OfficeTemplate
}

/** Of the last change of status before the event; asked only of the few that need it. */
const before = (what: 'type' | 'status') => `(SELECT p.${what} FROM events p
  WHERE p.job_id = e.job_id AND p.seq < e.seq AND p.status IS NOT NULL ORDER BY p.seq DESC LIMIT 1)`
const BEFORE = before('status')
const LAST_CHANGE = before('type')
const WAS_BOOKED = `${BEFORE} NOT IN ('requested', 'offered')`
const HAS_WORKSHOP = `j.workshop_id IS NOT NULL AND j.status NOT IN ('requested', 'offered')`
const CUSTOMER_PAYS = `coalesce(j.work ->> '$.diagnosis.payer', 'customer') = 'customer'`

/** For each recipient the first line that fits an event is what is said. */
export const tellings: Readonly<Record<Recipient, readonly Telling[]>> = {
  customer: [
    { on: ['request'], when: 'j.repeat_of IS NOT NULL', say: 'repeat-taken' },
    { on: ['request'], say: 'request-taken' },
    { on: ['book', 'accept'], say: 'workshop-found' },
    { on: ['release'], say: 'workshop-changed' },
    { on: ['redispatch'], when: `${BEFORE} IN ('booked', 'received')`, say: 'workshop-changed' },
    { on: ['diagnose'], when: `e.status = 'requested'`, say: 'workshop-changed' },
    // Whoever was asked has let it go, and the answer that was promised does not come. Not each no on the way is told.
    { on: ['unassigned'], when: `${LAST_CHANGE} IN ('decline', 'expire', 'withdraw')`, say: 'still-looking' },
    { on: ['reschedule'], when: `e.actor <> 'customer'`, say: 'day-changed' },
    { on: ['quote', 'diagnose'], when: `e.status = 'quoted' AND ${CUSTOMER_PAYS}`, say: 'quote' },
    {
      on: ['diagnose', 'finish', 'decline_quote', 'expire_quote', 'cancel', 'call_off'],
      when: `e.status = 'ready'`,
      say: 'ready',
    },
    { on: ['hand_out', 'close_unclaimed', 'cancel', 'no_show'], when: `e.status = 'closed'`, say: 'closed' },
    { on: ['message'], when: `e.actor <> 'customer'`, say: 'message' },
    { on: ['remind'], when: `e.data ->> '$.kind' = 'not_brought'`, say: 'bring-reminder' },
    { on: ['remind'], when: `e.data ->> '$.kind' = 'unclaimed'`, say: 'fetch-reminder' },
  ],
  workshop: [
    { on: ['request', 'offer'], when: `e.status = 'offered'`, say: 'offer' },
    { on: ['request', 'book'], when: `e.status = 'booked'`, say: 'booked' },
    { on: ['remind'], when: `e.data ->> '$.kind' = 'offer'`, say: 'offer-reminder' },
    { on: ['accept_quote', 'decline_quote', 'expire_quote'], say: 'quote-answered' },
    { on: ['cancel', 'redispatch'], when: WAS_BOOKED, say: 'cancelled' },
    { on: ['call_off'], say: 'cancelled' },
    { on: ['no_show'], when: `e.actor <> 'workshop'`, say: 'cancelled' },
    { on: ['reschedule'], when: `e.actor <> 'workshop' AND ${HAS_WORKSHOP}`, say: 'day-changed' },
    { on: ['message'], when: `e.actor IN ('customer', 'merchant') AND ${HAS_WORKSHOP}`, say: 'message' },
    { on: ['remind'], when: `e.data ->> '$.kind' = 'late' AND ${HAS_WORKSHOP}`, say: 'late' },
  ],
  office: [
    { on: ['unassigned'], say: 'needs-person' },
    { on: ['request'], when: `e.status = 'requested' OR j.repeat_of IS NOT NULL`, say: 'needs-person' },
    { on: ['message'], when: `e.actor = 'customer'`, say: 'needs-person' },
    { on: ['quote', 'diagnose'], when: `e.status = 'quoted' AND NOT ${CUSTOMER_PAYS}`, say: 'needs-person' },
    {
      on: ['remind'],
      // Of an item that nobody fetches the office hears when its owner was reminded for the last time.
      when: `e.data ->> '$.kind' = 'late' OR (e.data ->> '$.kind' = 'unclaimed' AND j.attention & ${flagOf('unclaimed')})`,
      say: 'needs-person',
    },
  ],
}

/** @returns an SQL expression over `e` and `j`: the recipient's template, or NULL where there is nothing to tell */
export function templateSql(recipient: Recipient): string {
  const cases = tellings[recipient].map(({ on, when, say }) => {
    const types = on.map((type) => `'${type}'`).join(', ')
    return `WHEN e.type IN (${types})${when ? ` AND (${when})` : ''} THEN '${say}'`
  })
  return `CASE ${cases.join('\n  ')} END`
}
