// Jobs for a test: asked for as a shopper does, and brought to any status through the product's own verbs.
import { accept } from '../../server/dispatch/offers'
import { takeRequest } from '../../server/intake/request'
import type { Caller } from '../../server/jobs/command'
import type { DiagnosisInput } from '../../server/jobs/diagnose'
import { diagnose } from '../../server/jobs/diagnose'
import { finish } from '../../server/jobs/finish'
import { handOut } from '../../server/jobs/hand-out'
import type { Job } from '../../server/jobs/job'
import { jobById, jobByToken } from '../../server/jobs/job'
import { takeIn } from '../../server/jobs/take-in'
import { runDue } from '../../server/jobs/timers'
import { wait } from '../../server/jobs/wait'
import type { Merchant } from '../../server/store/directory'
import type { Actor, EventType, Status } from '../../shared/job'
import type { QuoteInput } from '../../shared/quote'
import type { Bengkel } from '../../server/bengkel'
import type { RequestParts } from './request'
import { repairRequest } from './request'

let commands = 0

/**
 * @param job whose workshop or store they work at, where they do
 * @returns somebody who gives a command that was not given before
 */
export function by(
  actor: Actor,
  job: Partial<Pick<Job, 'workshop' | 'store'>> = {},
  more: Partial<Caller> = {},
): Caller {
  const counter = { workshop: job.workshop, store: job.store }[actor as 'workshop' | 'store'] ?? undefined
  return { actor, counter, commandId: `command-${++commands}`, ...more }
}

export async function merchantOf({ directory }: Bengkel, merchant: number): Promise<Merchant> {
  return (await directory.current()).merchants.get(merchant)!
}

/** A shopper of this merchant asks for a repair. @param key the idempotency key; left out, a new one */
export async function ask(
  bengkel: Bengkel,
  merchant: number,
  parts: RequestParts = {},
  key = `key-${++commands}`,
): Promise<Job> {
  const shop = await merchantOf(bengkel, merchant)
  const { token } = await takeRequest(bengkel, shop, repairRequest(shop.key, parts), key)
  return jobByToken(bengkel, token)
}

/** 450,000 rupiah, three days. */
export const QUOTE: QuoteInput = {
  lines: [
    { text: 'Screen', amount: 40_000_000 },
    { text: 'Work', amount: 5_000_000 },
  ],
  currency: 'IDR',
  days: 3,
}

/** A broken screen that its owner pays for. */
export const DIAGNOSIS: DiagnosisInput = {
  cause: 'handling',
  finding: 'The display is broken.',
  coverage: 'none',
  payer: 'customer',
  next: 'quote',
  quote: QUOTE,
}

/** What the warranty pays for, repaired without a quote. */
export const COVERED: DiagnosisInput = {
  cause: 'defect',
  finding: 'The display connector is loose.',
  coverage: 'manufacturer',
  payer: 'brand',
  next: 'repair',
}

const RECEIPT = { serial: 'R58N123456', condition: 'Scratched back', accessories: 'none' }

/** How a job gets from one status to the next on its usual way. */
const STEPS: Partial<Record<Status, (bengkel: Bengkel, job: Job) => Promise<Job>>> = {
  offered: (bengkel, job) => accept(bengkel, job.id, by('workshop', job)),
  booked: (bengkel, job) => takeIn(bengkel, job.id, by('workshop', job), RECEIPT),
  received: (bengkel, job) => diagnose(bengkel, job.id, by('workshop', job), COVERED),
  repairing: (bengkel, job) => finish(bengkel, job.id, by('workshop', job), { outcome: 'fixed' }),
  ready: (bengkel, job) => handOut(bengkel, job.id, by('workshop', job), { how: 'cash', amount: 45_000_000 }),
}

/**
 * Asks for a repair and brings it to a status. A job that is to stay `offered` needs a mode without agreement, one that is to
 * stay `requested` nobody who can do it.
 */
export async function jobIn(
  status: Status,
  bengkel: Bengkel,
  merchant: number,
  parts: RequestParts = {},
): Promise<Job> {
  let job = await ask(bengkel, merchant, parts)
  const via = status === 'quoted' ? 'received' : status === 'waiting' ? 'repairing' : status
  while (job.status !== via) {
    const step = STEPS[job.status]
    if (!step) throw new Error(`No way from ${job.status} to ${status}`)
    job = await step(bengkel, job)
  }
  if (status === 'quoted') return diagnose(bengkel, job.id, by('workshop', job), DIAGNOSIS)
  if (status === 'waiting') return wait(bengkel, job.id, by('workshop', job), { for: 'part', until: null })
  return job
}

/** Moves an open offer's limit, where the clock cannot be moved. @param until epoch ms @param remindedMs the reminder's time before it */
export async function setOffer(
  { store }: Pick<Bengkel, 'store'>,
  job: number,
  until: number,
  remindedMs = 0,
): Promise<void> {
  const remindAt = until - remindedMs
  const offer = JSON.stringify({ remindAt, until })
  const sql = `UPDATE jobs SET due_at = ?, work = json_set(work, '$.offer', json(?)) WHERE id = ?`
  await store.run([{ sql, args: [remindAt, offer, job] }])
}

export interface StoredEvent {
  type: EventType
  actor: Actor
  status: Status | null
  commandId: string
  data: Record<string, unknown>
  text: string | null
}

/** @returns the job's history, oldest first */
export async function eventsOf({ store }: Bengkel, job: number): Promise<StoredEvent[]> {
  const rows = await store.read<Omit<StoredEvent, 'data'> & { data: string }>(
    `SELECT e.type, e.actor, e.status, e.command_id AS commandId, e.data, t.body AS text
      FROM events e LEFT JOIN texts t ON t.seq = e.seq WHERE e.job_id = ? ORDER BY e.seq`,
    [job],
  )
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) as Record<string, unknown> }))
}

/** @returns how many places of the workshop are taken */
export async function loadOf({ store }: Bengkel, workshop: number): Promise<number> {
  return (await store.readOne<{ load: number }>('SELECT load FROM benches WHERE workshop_id = ?', [
    workshop,
  ]))!.load
}

/** @returns the job as it is now */
export const now = ({ store }: Bengkel, job: Pick<Job, 'id'>): Promise<Job> => jobById(store, job.id)

/** Does what timers have to do by now, and what that makes due in turn. */
export async function runAllDue(bengkel: Bengkel): Promise<void> {
  while ((await runDue(bengkel)) > 0);
}

/** @returns the kinds of the job's events, oldest first */
export const typesOf = async (bengkel: Bengkel, { id }: Pick<Job, 'id'>): Promise<EventType[]> =>
  (await eventsOf(bengkel, id)).map(({ type }) => type)
