/** A job as the domain reads it: the row with its documents parsed. */
import type { CategoryCode, HandoverMode } from '../../shared/catalog'
import type {
  Barrier,
  Cause,
  Coverage,
  Outcome,
  PaidHow,
  Payer,
  Source,
  Status,
  WaitReason,
} from '../../shared/job'
import type { Point } from '../../shared/geo'
import type { Money } from '../../shared/money'
import type { Address, RequestPlace } from '../../shared/place'
import { Problem } from '../../shared/problem'
import type { QuoteLine } from '../../shared/quote'
import type { Contact, Item, RepairProblem } from '../../shared/request'
import type { Bengkel } from '../bengkel'
import type { Why } from '../dispatch/round'
import type { Attention } from '../store/attention'
import { reasonsIn } from '../store/attention'
import type { Store } from '../store/store'
import type { GivenForm } from './repair-form'

/** What was asked for. Rescheduling and corrections patch it. */
export interface Asked {
  item: Item
  problem: RepairProblem
  place: RequestPlace
  handover: { mode: HandoverMode; workshop?: number; store?: number; address?: Address; day?: string }
  /** Where the item is taken from, if not from `place`: the store that took it in. */
  from?: Point
  coverage?: Coverage
  /** Up to this total the repair may go ahead without asking again. */
  limit?: Money
  /** What was put right later, which also counts before what was written down when the item came in. */
  corrected?: { serial?: string }
  /** Which consent was agreed to, its version and language; none where it was booked in by a person. */
  consent?: string
}

/** What was written down when the item was taken in. */
export interface Receipt {
  at: number
  serial?: string
  accessories?: string
  condition?: string
  /** A screen or account lock, and how it is dealt with. */
  lock?: string
}

export interface Diagnosis {
  at: number
  cause: Cause
  finding: string
  coverage: Coverage
  payer: Payer
  decidedBy: 'workshop' | 'office'
  /** Why this coverage, where it differs from what was claimed. */
  reason?: string
  /** How it was tested, where no fault was found. */
  tested?: string
  barrier?: Barrier
}

export type QuoteState = 'open' | 'accepted' | 'declined' | 'expired' | 'replaced'

export interface JobQuote {
  revision: number
  lines: QuoteLine[]
  total: Money
  days: number
  givenAt: number
  validUntil: number
  deposit?: number
  /** What the check costs where it is declined. */
  declineFee?: number
  /** The European Repair Information Form that came with it. */
  form?: GivenForm
  state: QuoteState
  /** Why it was accepted without asking: within the limit agreed. */
  withinLimit?: true
}

export interface Work {
  /** Metres to the workshop that is asked or has it, from the shopper's place or the store that took the item in. */
  distanceM?: number
  bookedAt?: number
  /** The open offer: when the workshop is reminded, and the last moment to answer. */
  offer?: { remindAt: number; until: number }
  /** The workshop that had it and does not do it after all. */
  before?: number
  /** Why the workshop was taken; a repeat repair goes to the same one. */
  why?: Why | 'same'
  /** Workshops that declined this job, let its offer run out or gave it back. */
  declinedBy?: number[]
  /** Refusals since the office last looked. */
  declines?: number
  /** The workshop that the office chose; asked first. */
  chosen?: number
  /** The part that it is known to need, as stock is kept. */
  part?: string
  receipt?: Receipt
  diagnosis?: Diagnosis
  /** Every quote given, the present one last. */
  quotes?: JobQuote[]
  wait?: { for: WaitReason; until: number | null; note?: string; from: 'received' | 'repairing' }
  finished?: { at: number; done?: string; newSerial?: string }
  handedOut?: { at: number; paid?: Money; how?: PaidHow }
  /** The last moment of the repair warranty. */
  warrantyUntil?: number
}

export interface Job {
  id: number
  merchant: number
  version: number
  epoch: number
  status: Status
  outcome: Outcome | null
  source: Source
  createdAt: number
  changedAt: number
  workshop: number | null
  store: number | null
  repeatOf: number | null
  dueAt: number | null
  readyBy: number | null
  /** Why a person at the office must look; nothing where nobody must. */
  attention: Attention[]
  category: CategoryCode
  asked: Asked
  contact: Contact
  work: Work
}

/** The columns that `toJob` reads. */
export const JOB_COLUMNS = `id, merchant_id, version, epoch, status, outcome, source, created_at, changed_at, workshop_id,
  store_id, repeat_of, due_at, ready_by, attention, category, request, contact, work`

export interface JobRow {
  id: number
  merchant_id: number
  version: number
  epoch: number
  status: Status
  outcome: Outcome | null
  source: Source
  created_at: number
  changed_at: number
  workshop_id: number | null
  store_id: number | null
  repeat_of: number | null
  due_at: number | null
  ready_by: number | null
  attention: number | null
  category: CategoryCode
  request: string
  contact: string
  work: string
}

export function toJob(row: JobRow): Job {
  return {
    id: row.id,
    merchant: row.merchant_id,
    version: row.version,
    epoch: row.epoch,
    status: row.status,
    outcome: row.outcome,
    source: row.source,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    workshop: row.workshop_id,
    store: row.store_id,
    repeatOf: row.repeat_of,
    dueAt: row.due_at,
    readyBy: row.ready_by,
    attention: reasonsIn(row.attention),
    category: row.category,
    asked: JSON.parse(row.request) as Asked,
    contact: JSON.parse(row.contact) as Contact,
    work: JSON.parse(row.work) as Work,
  }
}

/** @returns the job, or null where there is none of that id */
export async function findJob(store: Store, id: number): Promise<Job | null> {
  const row = await store.readOne<JobRow>(`SELECT ${JOB_COLUMNS} FROM jobs WHERE id = ?`, [id])
  return row && toJob(row)
}

/** @throws Problem `job-unknown` */
export async function jobById(store: Store, id: number): Promise<Job> {
  const job = await findJob(store, id)
  if (!job) throw new Problem('job-unknown')
  return job
}

/** @returns the job that a status token opens. @throws Problem `job-unknown`, whatever is wrong with the token */
export async function jobByToken({ store, tokens }: Bengkel, token: string): Promise<Job> {
  const id = tokens.jobOf(token)
  const job = id === null ? null : await findJob(store, id)
  if (!job || !tokens.opens(token, job.id, job.epoch)) throw new Problem('job-unknown')
  return job
}

/** @returns the job behind a code as people type it. @throws Problem `job-unknown` */
export async function jobByCode({ store, codes }: Bengkel, code: string): Promise<Job> {
  const id = codes.read(code)
  const job = id === null ? null : await findJob(store, id)
  if (!job) throw new Problem('job-unknown')
  return job
}

/** @returns the item's serial number or IMEI as it was corrected, read off the item, or given by the customer */
export function serialOf({ asked, work }: Pick<Job, 'asked' | 'work'>): string | undefined {
  return asked.corrected?.serial ?? work.receipt?.serial ?? asked.item.serial
}

/** @returns until when the workshop that is asked may answer; null where none is asked */
export function offerUntil({ status, work }: Pick<Job, 'status' | 'work'>): number | null {
  return status === 'offered' ? (work.offer?.until ?? null) : null
}

/** @returns the quote that is in force, or undefined where none was given */
export function presentQuote(job: Job): JobQuote | undefined {
  return job.work.quotes?.at(-1)
}
