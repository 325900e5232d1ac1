/**
 * A job's life, as one table: its statuses, the commands that move it, who may give them and where they lead.
 * The server decides by it, the widget and the pages show by it; there is no second place that knows.
 */

export const statuses = [
  'requested',
  'offered',
  'booked',
  'received',
  'quoted',
  'repairing',
  'waiting',
  'ready',
  'closed',
] as const
export type Status = (typeof statuses)[number]

export const outcomes = [
  'fixed',
  'no_fault',
  'not_repairable',
  'exchanged',
  'credited',
  'quote_declined',
  'cancelled',
  'no_show',
] as const
export type Outcome = (typeof outcomes)[number]

/** Who gives a command. `system` is the server itself: dispatch and timers. */
export const actors = ['customer', 'merchant', 'store', 'workshop', 'office', 'system'] as const
export type Actor = (typeof actors)[number]

/** Where a job came from. */
export const sources = ['widget', 'store', 'phone', 'workshop', 'api'] as const
export type Source = (typeof sources)[number]

export const coverages = [
  'statutory',
  'manufacturer',
  'extended',
  'goodwill',
  'repair_warranty',
  'none',
] as const
export type Coverage = (typeof coverages)[number]

export const payers = ['customer', 'merchant', 'brand'] as const
export type Payer = (typeof payers)[number]

/** What the technician found to be the cause. */
export const causes = ['defect', 'wear', 'handling', 'transport', 'none'] as const
export type Cause = (typeof causes)[number]

/** Why a thing cannot be repaired: the ORDS barriers, codes 1 to 6 in this order. */
export const barriers = [
  'parts_unavailable',
  'parts_expensive',
  'cannot_open',
  'no_information',
  'no_equipment',
  'worn_out',
] as const
export type Barrier = (typeof barriers)[number]

/** What a waiting job waits for. */
export const waitReasons = ['part', 'customer', 'transport'] as const
export type WaitReason = (typeof waitReasons)[number]

/** Why a workshop declines an offer or gives a booking back. */
export const declineReasons = [
  'no_capacity',
  'no_part',
  'not_our_skill',
  'too_far',
  'closed',
  'other',
] as const
export type DeclineReason = (typeof declineReasons)[number]

/** How a repair was paid when the item was handed out. */
export const paidHows = ['cash', 'card', 'transfer', 'wallet', 'invoice', 'nothing'] as const
export type PaidHow = (typeof paidHows)[number]

interface Rule {
  by: readonly Actor[]
  from: readonly Status[]
  to: readonly Status[]
  /** The outcomes that the command may set, where it ends the work. */
  outcomes?: readonly Outcome[]
}

const OPEN = [
  'requested',
  'offered',
  'booked',
  'received',
  'quoted',
  'repairing',
  'waiting',
  'ready',
] as const
const BEFORE_ARRIVAL = ['requested', 'offered', 'booked'] as const
const FINDINGS = ['fixed', 'no_fault', 'not_repairable', 'exchanged', 'credited'] as const

/** The commands that change a job's status. Each carries the version it saw. */
export const commands = {
  offer: { by: ['system', 'office'], from: ['requested'], to: ['offered'] },
  book: { by: ['system', 'office'], from: ['requested'], to: ['booked'] },
  accept: { by: ['workshop'], from: ['offered'], to: ['booked'] },
  decline: { by: ['workshop'], from: ['offered'], to: ['requested'] },
  expire: { by: ['system'], from: ['offered'], to: ['requested'] },
  /** The workshop that was asked may not have it any more: suspended, not active, without the skill. */
  withdraw: { by: ['system'], from: ['offered'], to: ['requested'] },
  release: { by: ['workshop'], from: ['booked'], to: ['requested'] },
  no_show: { by: ['system', 'workshop', 'office'], from: ['booked'], to: ['closed'], outcomes: ['no_show'] },
  take_in: { by: ['workshop'], from: ['booked'], to: ['received'] },
  /** Cause, coverage, payer, and what to do next. */
  diagnose: {
    by: ['workshop'],
    from: ['received'],
    to: ['quoted', 'repairing', 'ready', 'requested'],
    outcomes: ['no_fault', 'not_repairable', 'exchanged', 'credited'],
  },
  /** The first quote, a changed one, or one for a second fault. */
  quote: { by: ['workshop'], from: ['received', 'quoted', 'repairing'], to: ['quoted'] },
  accept_quote: { by: ['customer', 'merchant', 'office'], from: ['quoted'], to: ['repairing', 'waiting'] },
  decline_quote: {
    by: ['customer', 'merchant', 'office'],
    from: ['quoted'],
    to: ['ready'],
    outcomes: ['quote_declined'],
  },
  expire_quote: { by: ['system'], from: ['quoted'], to: ['ready'], outcomes: ['quote_declined'] },
  wait: { by: ['workshop'], from: ['received', 'repairing'], to: ['waiting'] },
  resume: { by: ['workshop'], from: ['waiting'], to: ['received', 'repairing'] },
  finish: { by: ['workshop'], from: ['repairing', 'waiting'], to: ['ready'], outcomes: FINDINGS },
  hand_out: { by: ['workshop', 'store', 'office'], from: ['ready'], to: ['closed'] },
  close_unclaimed: { by: ['office'], from: ['ready'], to: ['closed'] },
  /** The item is in: it becomes `ready` to be handed out; not yet: `closed`. Waiting counts only before work began. */
  cancel: {
    by: ['customer', 'office'],
    from: ['requested', 'offered', 'booked', 'received', 'quoted', 'waiting'],
    to: ['ready', 'closed'],
    outcomes: ['cancelled'],
  },
  /** The office stops a repair that is under way. */
  call_off: { by: ['office'], from: ['repairing', 'waiting'], to: ['ready'], outcomes: ['cancelled'] },
  redispatch: { by: ['office'], from: ['requested', 'offered', 'booked', 'received'], to: ['requested'] },
} as const satisfies Record<string, Rule>
export type Command = keyof typeof commands

/** What is added to a job without changing its status; it cannot collide, so it needs no version. */
export const additions = {
  message: { by: ['customer', 'office', 'workshop', 'merchant'], from: [...OPEN, 'closed'] },
  note: { by: ['office', 'workshop'], from: [...OPEN, 'closed'] },
  contact: { by: ['customer', 'office'], from: OPEN },
  reschedule: { by: ['customer', 'office', 'workshop'], from: BEFORE_ARRIVAL },
  correct: { by: ['office', 'workshop'], from: [...OPEN, 'closed'] },
  /** Of its condition, when it is taken in or later. */
  photos: { by: ['workshop', 'store'], from: OPEN },
  rating: { by: ['customer'], from: ['closed'] },
  told: { by: ['office', 'workshop'], from: [...OPEN, 'closed'] },
  remind: { by: ['system'], from: ['offered', 'booked', 'received', 'repairing', 'waiting', 'ready'] },
  unassigned: { by: ['system'], from: ['requested'] },
  repeated: { by: ['customer', 'office', 'workshop'], from: ['closed'] },
} as const satisfies Record<string, Pick<Rule, 'by' | 'from'>>
export type Addition = keyof typeof additions

/** How an event of the history may be called: a command, an addition, or the beginning. */
export type EventType = Command | Addition | 'request'

/** Statuses in which a job takes a place on its workshop's bench; what waits for others takes none. */
export const benchStatuses = [
  'offered',
  'booked',
  'received',
  'repairing',
] as const satisfies readonly Status[]

/** @returns whether a job in this status takes one of its workshop's places. */
export function takesPlace(status: Status): boolean {
  return (benchStatuses as readonly Status[]).includes(status)
}

/** @returns whether the actor may give the command to a job in this status. */
export function mayCommand(command: Command, actor: Actor, status: Status): boolean {
  return allows(commands[command], actor, status)
}

/** @returns whether the actor may add this to a job in this status. */
export function mayAdd(addition: Addition, actor: Actor, status: Status): boolean {
  return allows(additions[addition], actor, status)
}

/** @returns every command that the actor may give to a job in this status, in the table's order. */
export function commandsFor(actor: Actor, status: Status): Command[] {
  return (Object.keys(commands) as Command[]).filter((command) => mayCommand(command, actor, status))
}

function allows(rule: Pick<Rule, 'by' | 'from'>, actor: Actor, status: Status): boolean {
  return rule.by.includes(actor) && rule.from.includes(status)
}
