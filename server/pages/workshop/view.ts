// One job as the workshop's page shows it, and the forms that belong to it.
import type { Merchant, Counter, Workshop } from '../../store/directory'
import type { PastEvent } from '../../jobs/history'
import type { Job } from '../../jobs/job'
import { presentQuote } from '../../jobs/job'
import { mayAdd, mayCommand } from '../../../shared/job'
import type { FormState } from '../form'
import { filled } from '../form'
import type { Desk } from './desk'

/** What a workshop can do with a job; each is also the last part of its form's path. */
export const actions = [
  'accept',
  'decline',
  'take-in',
  'diagnose',
  'quote',
  'wait',
  'resume',
  'finish',
  'hand-out',
  'release',
  'no-show',
  'reschedule',
  'correct',
  'photos',
  'message',
  'note',
] as const
export type Action = (typeof actions)[number]

export interface JobView {
  desk: Desk
  job: Job
  code: string
  merchant: Merchant
  workshop: Workshop
  /** The store that took the item in and hands it out. */
  store: Counter | null
  history: PastEvent[]
  /** Whether photos of its condition can be kept. */
  photographs: boolean
  /** The code of the repair that this one repeats. */
  original: string | null
  /** Makes this page's commands; each action adds its name. */
  commandId: string
  /** A form that was sent and could not be taken: shown again with what was typed. */
  attempt?: { action: Action; form: FormState }
  /** Rows that the quote's form offers. */
  rows: number
}

/** @returns whether the workshop can do this to the job as it is */
export function can({ job, photographs }: Pick<JobView, 'job' | 'photographs'>, action: Action): boolean {
  switch (action) {
    case 'message':
    case 'note':
    case 'correct':
    case 'reschedule':
      return mayAdd(action, 'workshop', job.status)
    case 'photos':
      return photographs && mayAdd('photos', 'workshop', job.status) && job.work.receipt !== undefined
    case 'quote':
      // The first one comes with the diagnosis.
      return mayCommand('quote', 'workshop', job.status) && job.work.diagnosis !== undefined
    default:
      return mayCommand(COMMANDS[action], 'workshop', job.status)
  }
}

const COMMANDS = {
  accept: 'accept',
  decline: 'decline',
  'take-in': 'take_in',
  diagnose: 'diagnose',
  wait: 'wait',
  resume: 'resume',
  finish: 'finish',
  'hand-out': 'hand_out',
  release: 'release',
  'no-show': 'no_show',
} as const

export function hrefOf(code: string): string {
  return `/workshop/jobs/${code}`
}

/** Forms that stand on the page beside the next step. */
const BESIDE: ReadonlySet<Action> = new Set([
  'wait',
  'release',
  'reschedule',
  'correct',
  'photos',
  'message',
  'note',
])

/** @returns the form's state: as it was sent, or with these texts where it was not */
export function formOf(
  { attempt }: Pick<JobView, 'attempt'>,
  action: Action,
  values: Parameters<typeof filled>[0] = {},
): FormState {
  const form = attempt?.action === action ? attempt.form : filled(values)
  return BESIDE.has(action) ? { ...form, scope: action } : form
}

/** @returns the currency in which the job is quoted and paid */
export function currencyOf({ job, merchant }: Pick<JobView, 'job' | 'merchant'>): string {
  return presentQuote(job)?.total.currency ?? merchant.currency
}
