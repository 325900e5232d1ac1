/** What is added to a job without moving it: messages, notes, another day, another contact, corrections, a rating. */
import { mayAdd } from '../../shared/job'
import type { Contact } from '../../shared/request'
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import { dayOf } from '../dispatch/hours'
import type { Attention } from '../store/attention'
import type { Caller } from './command'
import { add, wasGiven } from './command'
import { possibleDays } from './days'
import type { Job } from './job'
import { jobById } from './job'
import { assertMayBring } from './photos'

type Adder = Omit<Caller, 'seen'>

/**
 * Relayed between customer, workshop and office; what a customer writes waits for an answer at the office too.
 *
 * @param text may be empty where there are photos
 * @param photos ids of photos that were uploaded
 * @throws Problem `photo-unknown`, `photo-too-many`
 */
export async function sendMessage(
  bengkel: Bengkel,
  jobId: number,
  caller: Adder,
  text: string,
  photos: readonly string[] = [],
): Promise<Job> {
  const patch =
    caller.actor === 'customer' ? { raises: 'message' as const } : { settles: ['message'] as const }
  // Sent again its photos are the job's already.
  if (photos.length > 0 && !(await wasGiven(bengkel, jobId, caller, 'message')))
    await assertMayBring(bengkel, await jobById(bengkel.store, jobId), photos)
  const brought = photos.length > 0 && { data: { photos: [...new Set(photos)] } }
  return add(bengkel, jobId, 'message', caller, { text: text || undefined, ...brought, ...patch })
}

/** Seen by the workshop and the office only. */
export async function writeNote(bengkel: Bengkel, jobId: number, caller: Adder, text: string): Promise<Job> {
  return add(bengkel, jobId, 'note', caller, { text })
}

/**
 * Workshop and office may agree on any day that has not passed; a customer chooses among those on which the workshop works.
 *
 * @throws Problem `day-in-past`, `day-impossible`
 */
export async function reschedule(bengkel: Bengkel, jobId: number, caller: Adder, day: string): Promise<Job> {
  const { store, directory, clock } = bengkel
  const job = await jobById(store, jobId)
  // Sent again a day later, that day may have passed.
  if (await wasGiven(bengkel, jobId, caller, 'reschedule')) return job
  const { workshops } = await directory.current()
  const timeZone = workshops.get(job.workshop ?? -1)?.timeZone ?? 'UTC'
  if (day < dayOf(timeZone, clock.now())) throw new Problem('day-in-past', { field: 'day' })
  if (caller.actor === 'customer' && mayAdd('reschedule', 'customer', job.status)) {
    const days = await possibleDays(bengkel, job)
    if (!days.includes(day)) throw new Problem('day-impossible', { field: 'day' })
  }
  return add(bengkel, jobId, 'reschedule', caller, { request: { handover: { day } }, data: { day } })
}

/** Replaces how the customer is reached; a field left out is taken away. */
export async function changeContact(
  bengkel: Bengkel,
  jobId: number,
  caller: Adder,
  contact: Contact,
): Promise<Job> {
  const { name, email = null, phone = null, language } = contact
  return add(bengkel, jobId, 'contact', caller, { contact: { name, email, phone, language } })
}

/** What the office or workshop may put right in what was asked. */
export interface Correction {
  brand?: string
  model?: string
  serial?: string
}

export async function correct(
  bengkel: Bengkel,
  jobId: number,
  caller: Adder,
  { item, reason }: { item: Correction; reason: string },
): Promise<Job> {
  return add(bengkel, jobId, 'correct', caller, {
    request: { item, ...(item.serial && { corrected: { serial: item.serial } }) },
    data: { fields: Object.keys(item) },
    text: reason,
  })
}

/** Photos of the item's condition, kept already; the job's from now on. */
export async function addPhotos(
  bengkel: Bengkel,
  jobId: number,
  caller: Adder,
  photos: readonly string[],
): Promise<Job> {
  return add(bengkel, jobId, 'photos', caller, { data: { photos } })
}

/** @param stars 1 to 5 */
export async function rate(bengkel: Bengkel, jobId: number, caller: Adder, stars: number): Promise<Job> {
  return add(bengkel, jobId, 'rating', caller, { data: { stars } })
}

/** What the office can tick off. A job without a workshop stands nowhere else: it is dispatched or cancelled. */
export const settleable = ['not_fixed', 'message', 'late', 'unclaimed'] as const satisfies Attention[]

/** Marks one reason to look as seen to; what came beside it stays. */
export async function settleAttention(
  bengkel: Bengkel,
  jobId: number,
  caller: Adder,
  { reason, text }: { reason: (typeof settleable)[number]; text: string },
): Promise<Job> {
  return add(bengkel, jobId, 'note', caller, { text, settles: [reason] })
}
