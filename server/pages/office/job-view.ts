// One job as the office sees it, and what the office can do with it.
import type { Command } from '../../../shared/job'
import { mayAdd, mayCommand } from '../../../shared/job'
import type { Choice } from '../../dispatch/choices'
import type { PastEvent } from '../../jobs/history'
import { settleable } from '../../jobs/add'
import type { Job } from '../../jobs/job'
import { presentQuote } from '../../jobs/job'
import type { Reason } from '../../jobs/lists'
import { reasonsOf } from '../../jobs/lists'
import { mayRepeat } from '../../jobs/view'
import type { Told } from '../../outbox/deliveries'
import type { Merchant, Snapshot, Workshop } from '../../store/directory'
import type { FormState } from '../form'
import { filled } from '../form'
import type { OfficeDesk } from './desk'

/** What the office can do with a job; each is also the last part of its form's path. */
export const officeActions = [
  'redispatch',
  'quote',
  'message',
  'settle',
  'note',
  'hand-out',
  'close-unclaimed',
  'no-show',
  'reschedule',
  'contact',
  'correct',
  'repeat',
  'cancel',
  'call-off',
] as const
export type OfficeAction = (typeof officeActions)[number]

export interface OfficeJobView {
  desk: OfficeDesk
  job: Job
  code: string
  snapshot: Snapshot
  merchant: Merchant
  /** The workshop that is asked or has it. */
  workshop: Workshop | null
  history: readonly PastEvent[]
  told: readonly Told[]
  /** Codes of the repairs before and after it. */
  original: string | null
  repeat: string | null
  /** Opens the customer's own page. */
  statusUrl: string
  /** Whom it can be dispatched to by name. */
  choices: readonly Choice[]
  /** Makes this page's commands; each action adds its name. */
  commandId: string
  /** A form that was sent and could not be taken: shown again with what was typed. */
  attempt?: { action: OfficeAction; form: FormState }
}

const COMMANDS = {
  redispatch: 'redispatch',
  'hand-out': 'hand_out',
  'close-unclaimed': 'close_unclaimed',
  'no-show': 'no_show',
} as const satisfies Partial<Record<OfficeAction, Command>>

/** @returns whether the office can do this to the job as it is */
export function officeCan({ job, desk, repeat }: OfficeJobView, action: OfficeAction): boolean {
  const { status, work } = job
  const underWay = status === 'repairing' || work.wait?.from === 'repairing'
  switch (action) {
    case 'message':
    case 'note':
    case 'contact':
    case 'correct':
    case 'reschedule':
      return mayAdd(action, 'office', status)
    case 'settle':
      return job.attention.some(isSettleable)
    case 'quote':
      return mayCommand('accept_quote', 'office', status) && presentQuote(job)?.state === 'open'
    case 'repeat':
      return mayRepeat(job, desk.now) && repeat === null
    case 'cancel':
      return mayCommand('cancel', 'office', status) && !underWay
    case 'call-off':
      return mayCommand('call_off', 'office', status) && underWay
    default:
      return mayCommand(COMMANDS[action], 'office', status)
  }
}

/** @returns what the office should do about a reason to look, where it can do it */
export function actionFor(view: OfficeJobView, reason: Reason): OfficeAction | null {
  const action = ANSWERS[reason]
  return officeCan(view, action) ? action : null
}

const ANSWERS: Record<Reason, OfficeAction> = {
  no_workshop: 'redispatch',
  declined_often: 'redispatch',
  not_fixed: 'settle',
  quote: 'quote',
  message: 'message',
  late: 'settle',
  unclaimed: 'close-unclaimed',
}

/** @returns whether the reason can be ticked off with what was done */
export function isSettleable(reason: Reason): reason is (typeof settleable)[number] {
  return settleable.some((one) => one === reason)
}

/** @returns where the card of a reason to look stands on the page; the most urgent is the next step */
export function cardOf(job: Job, reason: Reason): string {
  return reasonsOf(job)[0] === reason ? 'next' : `next-${reason}`
}

/** @returns the form's state: as it was sent, or with these texts where it was not */
export function officeFormOf(
  { attempt }: Pick<OfficeJobView, 'attempt'>,
  action: OfficeAction,
  values: Parameters<typeof filled>[0] = {},
): FormState {
  return attempt?.action === action ? attempt.form : filled(values)
}

export function officeHrefOf(code: string): string {
  return `/office/jobs/${code}`
}
