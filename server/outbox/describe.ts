/** A job as a message describes it: every name, day and amount in its reader's language. */
import type { Language } from '../../shared/language'
import { catalogWords } from '../../shared/messages/catalog'
import { contractWords } from '../../shared/messages/contract'
import { formatMoney } from '../../shared/money'
import type { Bengkel } from '../bengkel'
import type { Job, JobQuote } from '../jobs/job'
import { offerUntil, presentQuote } from '../jobs/job'
import { toPay } from '../jobs/to-pay'
import type { Snapshot } from '../store/directory'
import type { Due } from './due'
import type { Facts } from './messages/facts'
import { customerWords } from './messages/words'
import { calendarDayInFull, dateInFull, dayInFull, kilometres, momentInFull } from '../jobs/when'

/** @returns what can be said of the delivery's job in that language */
export function factsOf(
  { codes }: Pick<Bengkel, 'codes'>,
  { merchants, workshops, stores }: Snapshot,
  { recipient, template, event, job }: Due,
  language: Language,
): Facts {
  const { asked, work, status } = job
  const merchant = merchants.get(job.merchant)!
  // A workshop that has lost the job is told of it, and customers are told which one it was.
  const ofEvent = recipient === 'workshop' || template === 'workshop-changed'
  const workshop = workshops.get((ofEvent ? event.workshop : null) ?? job.workshop ?? work.before ?? -1)
  const until = offerUntil(job)
  const timeZone = workshop?.timeZone ?? 'UTC'
  const day = (at: number) => dayInFull(at, language, timeZone)
  const quote = presentQuote(job)
  const { barrier, finding } = work.diagnosis ?? {}
  const paid = work.handedOut?.paid
  const owed = toPay(job, merchant) ?? undefined
  const named = catalogWords[language][asked.item.category]
  return {
    code: codes.of(job.id),
    merchant: merchant.name,
    item: itemOf(job, language),
    problem: named.symptoms[asked.problem.symptom] ?? asked.problem.symptom,
    customer: job.contact.name,
    place: asked.place.label,
    distance: work.distanceM === undefined ? undefined : kilometres(work.distanceM, language),
    status,
    outcome: job.outcome,
    mode: asked.handover.mode,
    type: event.type,
    actor: event.actor,
    workshop: workshop && { name: workshop.name, address: workshop.address },
    before: workshops.get(work.before ?? -1)?.name,
    isIn: work.receipt !== undefined,
    store: stores.get(job.store ?? -1),
    day: asked.handover.day && calendarDayInFull(asked.handover.day, language),
    answerBy: until === null ? undefined : momentInFull(until, language, timeZone),
    readyBy: job.readyBy === null || !workshop ? undefined : day(job.readyBy),
    readySince: day(job.changedAt),
    finding,
    barrier: barrier && contractWords[language].barriers[barrier],
    done: work.finished?.done,
    quote: quote && quoteOf(quote, language, day),
    toPay: owed && formatMoney(owed, language),
    paid: paid && paid.amount > 0 ? formatMoney(paid, language) : undefined,
    warrantyUntil:
      work.warrantyUntil === undefined ? undefined : dateInFull(work.warrantyUntil, language, timeZone),
    repeatOf: job.repeatOf === null ? undefined : codes.of(job.repeatOf),
    text: event.text ?? undefined,
    photos: event.photos || undefined,
  }
}

/** @returns the thing to repair as it stands within a sentence */
export function itemOf({ asked: { item } }: Pick<Job, 'asked'>, language: Language): string {
  const { name } = catalogWords[language][item.category]
  return customerWords[language].item({ name, brand: item.brand, model: item.model })
}

function quoteOf(
  { total, lines, days, validUntil, deposit }: JobQuote,
  language: Language,
  day: (at: number) => string,
): Facts['quote'] {
  const money = (amount: number) => formatMoney({ amount, currency: total.currency }, language)
  return {
    total: money(total.amount),
    lines: lines.map(({ text, amount }) => ({ label: text, value: money(amount) })),
    days,
    validUntil: day(validUntil),
    deposit: deposit ? money(deposit) : undefined,
  }
}
