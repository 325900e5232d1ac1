/**
 * The European Repair Information Form that comes with a quote: what it says is kept with the quote as it was given, since
 * its terms bind the repairer for 30 calendar days (Directive (EU) 2024/1799, Article 4). Price, days and validity are the
 * quote's own; the defect is told in the customer's words, which nobody changes.
 */
import type { HandoverMode } from '../../shared/catalog'
import { Problem } from '../../shared/problem'
import type { FormInput } from '../../shared/quote'
import { FORM_DAYS } from '../../shared/quote'
import type { Item } from '../../shared/request'
import type { Bengkel } from '../bengkel'
import { boundsOfDay, dayOf } from '../dispatch/hours'
import type { Counter, Merchant, Workshop } from '../store/directory'
import type { Job, JobQuote } from './job'
import { presentQuote, serialOf } from './job'

/**
 * Who repairs. It is the workshop, which makes the quote and is bound by it, and not the shop whose network it works in; the
 * law asks for its own address, phone and email, so these stand here, while messages about the repair go through us.
 */
export interface Repairer {
  name: string
  address: string
  phone: string
  email: string
  /** Another way to reach it online. */
  url?: string
}

export interface GivenForm {
  repairer: Repairer
  /** The merchant's name. */
  through: string
  item: Pick<Item, 'category' | 'brand' | 'model' | 'serial'>
  finding: string
  /** In which the days of the form are counted. */
  timeZone: string
  /** What will be done; what the quote's lines say, where it is left out. */
  repair?: string
  /** How the price is calculated, where the quote's total is only the most that it can be. */
  pricing?: string
  /** What a replacement costs for the time of the repair, minor units; left out: there is none. */
  replacement?: number
  mode: HandoverMode
  /** Where the item is handed over; left out: at the customer's. */
  place?: { name: string; address: string }
  warrantyDays: number
  note?: string
}

/** Who takes part in a quote. */
export interface QuoteParties {
  workshop: Workshop
  merchant: Merchant
  store: Counter | undefined
}

export async function partiesOf({ directory }: Pick<Bengkel, 'directory'>, job: Job): Promise<QuoteParties> {
  const { workshops, merchants, stores } = await directory.current()
  return {
    workshop: workshops.get(job.workshop!)!,
    merchant: merchants.get(job.merchant)!,
    store: stores.get(job.store ?? -1),
  }
}

/** @returns the workshop as a form names it; null where the books lack what the law asks for */
export function repairerOf({ name, address, phone, email, repairer: shown }: Workshop): Repairer | null {
  const reached = shown.phone ?? phone
  if (!reached) return null
  return {
    name: shown.name ?? name,
    address,
    phone: reached,
    email: shown.email ?? email,
    ...(shown.url && { url: shown.url }),
  }
}

/** @returns what the form says, as it is kept. @throws Problem `repairer-unreachable` */
export function givenForm(
  { workshop, merchant, store }: QuoteParties,
  job: Job,
  finding: string,
  { repair, pricing, replacement, note }: FormInput,
): GivenForm {
  const repairer = repairerOf(workshop)
  if (!repairer) throw new Problem('repairer-unreachable', { field: 'form' })
  const { category, brand, model } = job.asked.item
  const serial = serialOf(job)
  const { mode } = job.asked.handover
  const { name, address } = store ?? workshop
  return {
    repairer,
    through: merchant.name,
    item: { category, brand, model, ...(serial && { serial }) },
    finding,
    timeZone: workshop.timeZone,
    ...(repair && { repair }),
    ...(pricing && { pricing }),
    ...(replacement !== undefined && { replacement }),
    mode,
    ...((mode === 'carry-in' || mode === 'mail-in') && { place: { name, address } }),
    warrantyDays: merchant.warrantyDays,
    ...(note && { note }),
  }
}

/** @returns until when a quote given now holds with the form: calendar days count to their end, epoch ms */
export function formUntil({ timeZone }: Pick<Workshop, 'timeZone'>, now: number, days = FORM_DAYS): number {
  return boundsOfDay(timeZone, dayOf(timeZone, now), days).to
}

/**
 * While a form holds, no other quote may take its place that costs more or takes longer: its giver is bound by it.
 *
 * @throws Problem `form-binding`
 */
export function assertKept(job: Job, { total, days }: Pick<JobQuote, 'total' | 'days'>, now: number): void {
  const before = presentQuote(job)
  if (!before?.form || before.state !== 'open' || now > before.validUntil) return
  if (total.currency !== before.total.currency || total.amount > before.total.amount)
    throw new Problem('form-binding', { field: 'lines' })
  if (days > before.days) throw new Problem('form-binding', { field: 'days' })
}

/** @returns the quote of that revision, or the latest, with the form that came with it. @throws Problem `not-found` */
export function formOf(job: Job, revision?: number): JobQuote & { form: GivenForm } {
  const given = job.work.quotes?.findLast(
    (quote) => quote.form !== undefined && (revision === undefined || quote.revision === revision),
  )
  if (!given) throw new Problem('not-found')
  return given as JobQuote & { form: GivenForm }
}
