/** A person books in for a customer: over the counter of a workshop or a store, or on the phone at the office. */
import type { Source } from '../../shared/job'
import { Problem } from '../../shared/problem'
import type { BookIn } from '../../shared/request'
import type { Bengkel } from '../bengkel'
import { distanceM } from '../../shared/geo'
import { isSuspended, isUncertified } from '../dispatch/dates'
import { booking, needOf } from '../dispatch/decide'
import type { Need } from '../dispatch/rules'
import type { Job, Receipt } from '../jobs/job'
import { jobById } from '../jobs/job'
import type { Origin } from './job-to-be'
import type { Workshop } from '../store/directory'
import { bear, isTaken, store, toAsked } from './job-to-be'

export interface Counter {
  merchant: number
  source: Extract<Source, 'store' | 'phone' | 'workshop'>
  person: number
  /** The form's id: sent twice, it books in once. */
  commandId: string
  /** Where the item stands already: a walk-in starts `received` there, with its receipt. */
  at?: { workshop: number; receipt: Omit<Receipt, 'at'> }
}

const ACTORS = { store: 'store', phone: 'office', workshop: 'workshop' } as const

/**
 * @throws Problem what `toAsked` throws; `workshop-unknown` where the workshop is not in the merchant's network, and
 *   `workshop-suspended` and `certificate-expired` where it may not take the item in
 */
export async function bookIn(bengkel: Bengkel, counter: Counter, input: BookIn): Promise<Job> {
  const { merchants } = await bengkel.directory.current()
  const merchant = merchants.get(counter.merchant)
  if (!merchant) throw new Problem('merchant-unknown', { field: 'merchant' })
  const requestKey = `book-in:${counter.person}:${counter.commandId}`
  const { source, person } = counter
  const origin: Origin = { merchant, source, actor: ACTORS[source], person, requestKey, requestHash: '' }
  if (await isTaken(bengkel, origin)) return bookedIn(bengkel, origin)
  const asked = await toAsked(bengkel, origin, input)
  if (!counter.at) {
    await bear(bengkel, origin, asked, input.contact)
    return bookedIn(bengkel, origin)
  }
  const { workshops } = await bengkel.directory.current()
  const workshop = workshops.get(counter.at.workshop)
  if (!workshop?.merchants.has(merchant.id)) throw new Problem('workshop-unknown', { field: 'merchant' })
  const now = bengkel.clock.now()
  assertMayTakeIn(workshop, needOf(merchant.id, asked, now))
  const { readyBy } = booking(workshop, undefined, now)
  const metres = distanceM(workshop, asked.place)
  await store(bengkel, origin, asked, input.contact, {
    status: 'received',
    workshop: workshop.id,
    dueAt: readyBy,
    readyBy,
    attention: null,
    work: { bookedAt: now, distanceM: metres, receipt: { ...counter.at.receipt, at: now } },
    data: { workshop: workshop.id, distanceM: metres, by: 'walk-in' },
    needsFree: false,
  })
  return bookedIn(bengkel, origin)
}

/**
 * Whoever stands at its counter is not sent away because it is full, on holiday, or takes such things by post only; but it
 * does no work that it may not do.
 *
 * @throws Problem `workshop-suspended`, `certificate-expired`
 */
function assertMayTakeIn(workshop: Workshop, need: Need): void {
  if (isSuspended(workshop, need.now)) throw new Problem('workshop-suspended')
  if (isUncertified(workshop, need)) throw new Problem('certificate-expired')
}

async function bookedIn({ store }: Bengkel, { merchant, requestKey }: Origin): Promise<Job> {
  const sql = 'SELECT id FROM jobs WHERE merchant_id = ? AND request_key = ?'
  const row = await store.readOne<{ id: number }>(sql, [merchant.id, requestKey])
  return jobById(store, row!.id)
}
