/** A counter where things are booked in: a workshop's, where they stay, or a store's, from where they are dispatched. */
import type { CategoryCode } from '../../../shared/catalog'
import { catalog, categoryCodes } from '../../../shared/catalog'
import { parseAmount } from '../../../shared/money'
import { parse } from '../../../shared/parse'
import { Problem } from '../../../shared/problem'
import { BookIn } from '../../../shared/request'
import type { Person } from '../../accounts/people'
import type { Bengkel } from '../../bengkel'
import { bookIn } from '../../intake/book-in'
import { keepReceiptPhotos } from '../../intake/photo'
import { addPhotos } from '../../jobs/add'
import type { Job } from '../../jobs/job'
import type { Typed } from '../../pages/form'
import { textOf } from '../../pages/form'
import type { Counter as Store, Merchant, Snapshot, Workshop } from '../../store/directory'
import { commandOf } from './form'
import { receiptOf, texts } from './workshop-actions'

export type Counter = { workshop: Workshop } | { store: Store }

/** @returns the categories that people can carry in here */
export function categoriesAt(counter: Counter): CategoryCode[] {
  const carried = categoryCodes.filter((category) => catalog[category].modes.includes('carry-in'))
  return 'workshop' in counter ? carried.filter((category) => counter.workshop.skills.has(category)) : carried
}

/** @returns the merchants for which things are booked in here */
export function merchantsAt(counter: Counter, { merchants }: Snapshot): Merchant[] {
  return [...merchants.values()].filter(
    ({ id, active }) =>
      active && ('workshop' in counter ? counter.workshop.merchants.has(id) : counter.store.merchant === id),
  )
}

/**
 * Books in what a form says.
 *
 * @throws Problem with the form's own field names
 */
export async function bookInAt(
  bengkel: Bengkel,
  counter: Counter,
  person: Person,
  typed: Typed,
  photos: readonly Blob[],
): Promise<Job> {
  const merchants = merchantsAt(counter, await bengkel.directory.current())
  const named = textOf({ typed }, 'merchant')
  const merchant = merchants.length === 1 ? merchants[0] : merchants.find(({ id }) => String(id) === named)
  if (!merchant) throw new Problem('merchant-unknown', { field: 'merchant' })
  const input = parse(BookIn, inputOf(counter, merchant, typed))
  const at = 'workshop' in counter ? { workshop: counter.workshop.id, receipt: receiptOf(typed) } : undefined
  const source = 'workshop' in counter ? 'workshop' : 'store'
  const ids = await keepReceiptPhotos(bengkel, { merchant: merchant.id }, photos)
  const commandId = commandOf(typed)
  const job = await bookIn(
    bengkel,
    { merchant: merchant.id, source, person: person.id, commandId, at },
    input,
  )
  if (ids.length === 0) return job
  const counterId = 'workshop' in counter ? counter.workshop.id : counter.store.id
  const caller = { actor: source, person: person.id, counter: counterId } as const
  return addPhotos(bengkel, job.id, { ...caller, commandId: `${commandId}-photos` }, ids)
}

/** The contract's shape from the form's fields, which are named by their paths in it. The customer stands at the counter. */
function inputOf(counter: Counter, merchant: Merchant, typed: Typed): unknown {
  const place = 'workshop' in counter ? counter.workshop : counter.store
  const { coverage, limit, serial } = texts(typed, 'coverage', 'limit', 'serial')
  return {
    item: {
      ...partOf(typed, 'item', 'category', 'brand', 'model', 'purchasedOn'),
      serial,
    },
    problem: partOf(typed, 'problem', 'symptom', 'description'),
    place: { lat: place.lat, lon: place.lon, country: place.country, label: place.address.slice(0, 200) },
    handover:
      'workshop' in counter
        ? { mode: 'carry-in', workshop: String(counter.workshop.id) }
        : { mode: 'carry-in', store: String(counter.store.id) },
    contact: partOf(typed, 'contact', 'name', 'email', 'phone', 'language'),
    coverage,
    limit: limit && { amount: limitOf(limit, merchant.currency), currency: merchant.currency },
  }
}

/** @returns the fields of one part of the contract's shape, by their names in it */
export function partOf(typed: Typed, part: string, ...names: string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, textOf({ typed }, `${part}.${name}`) || undefined]))
}

/** @throws Problem `amount-invalid` */
function limitOf(text: string, currency: string): number {
  const amount = parseAmount(text, currency)
  if (amount === null) throw new Problem('amount-invalid', { field: 'limit' })
  return amount
}
