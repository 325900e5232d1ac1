/** From what was asked to a job that can be stored: checks that need to know who takes part, and the decision of dispatch. */
import { catalog } from '../../shared/catalog'
import type { Actor, Source } from '../../shared/job'
import { Problem } from '../../shared/problem'
import type { BookIn, Handover } from '../../shared/request'
import type { Bengkel } from '../bengkel'
import type { Decision } from '../dispatch/decide'
import { weighAndDecide } from '../dispatch/decide'
import type { Asked, Receipt, Work } from '../jobs/job'
import { assertFree } from '../jobs/photos'
import type { Attention } from '../store/attention'
import type { Books, Merchant } from '../store/directory'
import type { BirthResult } from '../store/units/birth'
import { birth } from '../store/units/birth'

/** Whose job it becomes and how it came. */
export interface Origin {
  merchant: Merchant
  source: Source
  actor: Actor
  person?: number
  /** Makes the job once, unique within the merchant. */
  requestKey: string
  /** Of what came with the key: another request under the same key is refused. */
  requestHash: string
}

const DAY_MS = 86_400_000
/** Calendar days differ by place: somewhere it is tomorrow already, somewhere still yesterday. */
const AHEAD_MS = 14 * 3_600_000
const BEHIND_MS = 12 * 3_600_000

/**
 * Checks what only somebody who knows the network and the date can check.
 *
 * @param consent the version of the text that the customer agreed to
 * @throws Problem `mode-unsuited`, `store-unknown`, `workshop-unknown`, `purchase-in-future`, `day-in-past`, `photo-unknown`
 */
export async function toAsked(
  bengkel: Bengkel,
  { merchant }: Pick<Origin, 'merchant'>,
  input: BookIn,
  consent?: string,
): Promise<Asked> {
  const now = bengkel.clock.now()
  const { item, problem, place, handover, coverage, limit } = input
  if (item.purchasedOn && item.purchasedOn > dayUtc(now + AHEAD_MS)) {
    throw new Problem('purchase-in-future', { field: 'item.purchasedOn' })
  }
  if (handover.day && handover.day < dayUtc(now - BEHIND_MS))
    throw new Problem('day-in-past', { field: 'handover.day' })
  if (!catalog[item.category].modes.includes(handover.mode)) {
    throw new Problem('mode-unsuited', { field: 'handover.mode' })
  }
  await assertFree(bengkel, merchant.id, problem.photos ?? [], 'problem.photos')
  const { stores } = await bengkel.directory.books()
  return {
    item,
    problem,
    place,
    handover: await handoverOf(bengkel, handover, merchant.id),
    from: storeOf(handover, merchant.id, stores),
    coverage,
    limit,
    consent,
  }
}

function dayUtc(at: number): string {
  return new Date(at - (at % DAY_MS)).toISOString().slice(0, 10)
}

async function handoverOf(
  { directory }: Bengkel,
  { mode, workshop, store, address, day }: Handover,
  merchant: number,
): Promise<Asked['handover']> {
  const chosen = workshop === undefined ? undefined : Number(workshop)
  if (chosen !== undefined && !(await directory.workshop(chosen))?.merchants.has(merchant)) {
    throw new Problem('workshop-unknown', { field: 'handover.workshop' })
  }
  return { mode, workshop: chosen, store: store === undefined ? undefined : Number(store), address, day }
}

/** What is carried in to a store is dispatched from there. */
function storeOf({ store }: Handover, merchant: number, stores: Books['stores']): Asked['from'] {
  if (store === undefined) return undefined
  const counter = stores.get(Number(store))
  if (counter?.merchant !== merchant) throw new Problem('store-unknown', { field: 'handover.store' })
  return { lat: counter.lat, lon: counter.lon }
}

/** Rounds in which the last place of the workshop chosen was taken by somebody else meanwhile. */
const MOST_ROUNDS = 50

/**
 * Stores a new job with what dispatch decides for it, as one unit.
 *
 * @param contact whom to reach
 * @returns its id and status; null where the request key was used before
 */
export async function bear(
  bengkel: Bengkel,
  origin: Origin,
  asked: Asked,
  contact: BookIn['contact'],
): Promise<{ id: number; status: Decision['status'] } | null> {
  const { directory, clock } = bengkel
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const job = { merchant: origin.merchant.id, asked, work: {} }
    const decision = await weighAndDecide(bengkel, job, clock.now())
    const { status, workshop, dueAt, readyBy, attention, work, event } = decision
    const made = await store(bengkel, origin, asked, contact, {
      status,
      workshop: workshop?.id ?? null,
      dueAt,
      readyBy,
      attention,
      work,
      data: event,
      needsFree: true,
    })
    if (made) return { id: made.id, status }
    if (await isTaken(bengkel, origin)) return null
    directory.forget()
  }
  return bornWaiting(bengkel, origin, asked, contact)
}

/** So many asked at once that somebody else was always faster: taken all the same, and dispatched when the timer looks. */
async function bornWaiting(
  bengkel: Bengkel,
  origin: Origin,
  asked: Asked,
  contact: BookIn['contact'],
): Promise<{ id: number; status: 'requested' } | null> {
  const made = await store(bengkel, origin, asked, contact, {
    status: 'requested',
    workshop: null,
    dueAt: bengkel.clock.now(),
    readyBy: null,
    attention: null,
    work: {},
    data: {},
    needsFree: false,
  })
  return made && { id: made.id, status: 'requested' }
}

/** How a job is born: as dispatch decided, or where it is already. */
export interface Birthplace {
  status: Decision['status'] | 'received'
  workshop: number | null
  repeatOf?: number
  dueAt: number | null
  readyBy: number | null
  attention: Attention | null
  work: Work & { receipt?: Receipt }
  data: Record<string, unknown>
  needsFree: boolean
}

/** Stores a new job as one unit. @returns null where the key was used before or the last place was taken */
export function store(
  { store, clock, random }: Bengkel,
  { merchant, source, actor, person, requestKey, requestHash }: Origin,
  asked: Asked,
  contact: BookIn['contact'],
  born: Birthplace,
): Promise<BirthResult> {
  return store.write(birth, {
    nonce: random.nonce(),
    status: born.status,
    workshop: born.workshop,
    dueAt: born.dueAt,
    readyBy: born.readyBy,
    attention: born.attention,
    needsFree: born.needsFree,
    merchant: merchant.id,
    requestKey,
    requestHash,
    source,
    store: asked.handover.store ?? null,
    repeatOf: born.repeatOf ?? null,
    category: asked.item.category,
    request: asked,
    contact,
    work: born.work,
    photos: asked.problem.photos ?? [],
    event: { commandId: 'request', at: clock.now(), type: 'request', actor, person, data: born.data },
  })
}

/** @returns whether a job was made under this key */
export async function isTaken(
  { store }: Bengkel,
  { merchant, requestKey }: Pick<Origin, 'merchant' | 'requestKey'>,
) {
  const sql = 'SELECT 1 FROM jobs WHERE merchant_id = ? AND request_key = ?'
  return (await store.readOne(sql, [merchant.id, requestKey])) !== null
}
