/** A job as its customer may see it: the status view of the contract, made from the row, its history and who takes part. */
import type { Actor, EventType, Status } from '../../shared/job'
import { mayAdd, mayCommand } from '../../shared/job'
import type { Language } from '../../shared/language'
import { catalogWords } from '../../shared/messages/catalog'
import { contractWords } from '../../shared/messages/contract'
import type { Quote } from '../../shared/quote'
import type { CustomerAction, HistoryEntry, StatusMessage, StatusView } from '../../shared/status'
import type { Bengkel } from '../bengkel'
import { dayOf } from '../dispatch/hours'
import { statusWhy } from '../dispatch/why'
import type { Books, Merchant, Workshop } from '../store/directory'
import type { EventData } from '../store/units/event'
import { photosIn, photosWith } from './history'
import type { Job, JobQuote } from './job'
import { offerUntil, presentQuote, serialOf } from './job'
import { standingWords } from './messages/standing'
import { progress, standing } from './standing'
import { dayInFull, momentInFull } from './when'

/**
 * Events that say nothing to a customer: what workshop and office do for themselves, and a no, which is followed by whoever
 * is asked next.
 */
const HIDDEN: ReadonlySet<EventType> = new Set([
  'note',
  'told',
  'unassigned',
  'correct',
  'message',
  'rating',
  'photos',
  'decline',
  'expire',
  'withdraw',
])

/** Statuses in which the customer may still bring it to the workshop that gave it up. */
const BEFORE_ARRIVAL: ReadonlySet<Status> = new Set(['requested', 'offered', 'booked'])

interface EventRow {
  at: number
  type: EventType
  actor: Actor
  status: Status | null
  data: string
  body: string | null
}

/** @returns the job's status view; in the language that the customer is written to in, unless told */
export async function statusView(
  bengkel: Bengkel,
  job: Job,
  language: Language = job.contact.language,
): Promise<StatusView> {
  const { store, directory, codes } = bengkel
  const [events, repeats] = await store.readAll([
    {
      sql: `SELECT e.at, e.type, e.actor, e.status, e.data, t.body FROM events e LEFT JOIN texts t ON t.seq = e.seq
        WHERE e.job_id = ? ORDER BY e.seq`,
      args: [job.id],
    },
    { sql: 'SELECT id FROM jobs WHERE repeat_of = ?', args: [job.id] },
  ])
  const rows = events!.rows as unknown as EventRow[]
  const [books, workshop, before] = await Promise.all([
    directory.books(),
    job.workshop === null ? undefined : directory.workshop(job.workshop),
    gaveItUp(job) ? directory.workshop(job.work.before!) : undefined,
  ])
  const merchant = books.merchants.get(job.merchant)!
  const stars = rows.findLast(({ type }) => type === 'rating')
  const repeat = repeats!.rows[0]?.id as number | undefined
  const asked = askedOf(job, merchant, books, language)
  const work = workOf(job, workshop, before, language)
  const history = rows.flatMap((row) => toHistory(row, language))
  const counter = asked.handover.store
  const statuses = history.flatMap(({ at, status }) => (status ? { at, status } : []))
  return {
    code: codes.of(job.id),
    version: job.version,
    status: job.status,
    outcome: job.outcome ?? undefined,
    now: standing(
      {
        status: job.status,
        mode: asked.handover.mode,
        waitsFor: work.waiting?.for,
        payer: work.diagnosis?.payer,
        outcome: job.outcome ?? undefined,
        workshop: workshop?.name ?? '',
        counter: (counter ?? workshop ?? merchant).name,
        until: untilOf(job, workshop, language),
      },
      language,
    ),
    progress: progress(statuses, job.status, work.readyBy, language),
    merchant: { name: merchant.name },
    ...asked,
    ...work,
    why: statusWhy(job, rows, counter?.name, language),
    noFaultFee:
      merchant.noFaultFee === null ? undefined : { amount: merchant.noFaultFee, currency: merchant.currency },
    rating: stars && (JSON.parse(stars.data) as { stars: number }).stars,
    repeatOf: job.repeatOf === null ? undefined : codes.of(job.repeatOf),
    repeatedBy: repeat === undefined ? undefined : codes.of(repeat),
    contact: contactOf(job),
    can: actionsOf(bengkel, job, { rated: stars !== undefined, repeated: repeat !== undefined }),
    photos: rows.flatMap(({ type, data }) => photosIn({ type, data: JSON.parse(data) as EventData })),
    messages: rows.flatMap((row) => toMessage(row, language)),
    history,
    requestedAt: iso(job.createdAt),
  }
}

function askedOf(job: Job, merchant: Merchant, { stores }: Books, language: Language) {
  const { item, problem, place, handover } = job.asked
  const words = catalogWords[language][item.category]
  const symptoms: Record<string, string> = words.symptoms
  const store = job.store === null ? undefined : stores.get(job.store)
  const { category, brand, model, price } = item
  return {
    item: { category, name: words.name, brand, model, serial: serialOf(job), price },
    problem: {
      symptom: problem.symptom,
      name: symptoms[problem.symptom] ?? problem.symptom,
      description: problem.description,
      photos: problem.photos ?? [],
    },
    place: { label: place.label, country: place.country || merchant.country },
    handover: {
      mode: handover.mode,
      day: handover.day,
      address: handover.address,
      store: store && { name: store.name, address: store.address },
    },
  }
}

function workOf(job: Job, workshop: Workshop | undefined, before: Workshop | undefined, language: Language) {
  const { work } = job
  const quote = presentQuote(job)
  const until = offerUntil(job)
  const paid = work.handedOut?.paid
  return {
    workshop: workshop && workshopOf(workshop, job),
    offerUntil: until === null ? undefined : iso(until),
    insteadOf: before?.name,
    readyBy: job.readyBy === null || !workshop ? undefined : dayOf(workshop.timeZone, job.readyBy),
    waiting: work.wait && {
      for: work.wait.for,
      until: work.wait.until === null ? undefined : dayOf(workshop?.timeZone ?? 'UTC', work.wait.until),
    },
    received: work.receipt && { ...work.receipt, at: iso(work.receipt.at) },
    diagnosis: work.diagnosis && diagnosisOf(work.diagnosis),
    pays: paysOf(job, language),
    quote: quote && quoteOf(quote),
    paid: paid && { ...paid, how: work.handedOut!.how! },
    warrantyUntil:
      work.warrantyUntil === undefined ? undefined : dayOf(workshop?.timeZone ?? 'UTC', work.warrantyUntil),
  }
}

/** @returns whether a workshop had it and does not do it after all; one that was given it again has it */
function gaveItUp({ status, workshop, work: { before } }: Job): boolean {
  return before !== undefined && before !== workshop && BEFORE_ARRIVAL.has(status)
}

/** Where it is only a customer of a booked job needs to know. */
function workshopOf({ name, address, lat, lon }: Workshop, { status, work }: Job) {
  const distanceM = work.distanceM ?? 0
  return status === 'offered' ? { name, distanceM } : { name, distanceM, address, lat, lon }
}

/** The moment to which an offer, or the day to which a quote holds, as it is said. */
function untilOf(job: Job, workshop: Workshop | undefined, language: Language): string {
  const timeZone = workshop?.timeZone ?? 'UTC'
  const offered = offerUntil(job)
  if (offered !== null) return momentInFull(offered, language, timeZone)
  const quote = presentQuote(job)
  return quote ? dayInFull(quote.validUntil, language, timeZone) : ''
}

/** Said where it is not the customer. */
function paysOf({ work: { diagnosis } }: Job, language: Language): string | undefined {
  if (!diagnosis || diagnosis.payer === 'customer') return undefined
  return standingWords[language].pays(contractWords[language].payers[diagnosis.payer])
}

function diagnosisOf({ cause, finding, coverage, payer, barrier }: NonNullable<Job['work']['diagnosis']>) {
  return { cause, finding, coverage, payer, barrier }
}

function quoteOf(quote: JobQuote): Quote {
  const { givenAt, validUntil, deposit, declineFee, total, form, withinLimit: _, ...rest } = quote
  const money = (amount: number | undefined) =>
    amount === undefined ? undefined : { amount, currency: total.currency }
  return {
    ...rest,
    total,
    givenAt: iso(givenAt),
    validUntil: iso(validUntil),
    deposit: money(deposit),
    declineFee: money(declineFee),
    form: form && { pricing: form.pricing },
  }
}

function contactOf({ contact: { name, email, phone, language } }: Job) {
  return { name, email, phone, language }
}

/** What the customer can do now, by the table of a job's life and what this job allows beside it; what ends it comes last. */
function actionsOf(
  { clock }: Bengkel,
  job: Job,
  so: { rated: boolean; repeated: boolean },
): CustomerAction[] {
  const { status, work } = job
  const now = clock.now()
  const possible: Record<CustomerAction, boolean> = {
    quote: mayCommand('accept_quote', 'customer', status) && work.diagnosis?.payer === 'customer',
    reschedule: mayAdd('reschedule', 'customer', status),
    messages: mayAdd('message', 'customer', status),
    contact: mayAdd('contact', 'customer', status),
    repeat: mayRepeat(job, now) && !so.repeated,
    rating: mayAdd('rating', 'customer', status) && !so.rated && job.outcome === 'fixed',
    cancel: mayCommand('cancel', 'customer', status) && work.wait?.from !== 'repairing',
  }
  return (Object.keys(possible) as CustomerAction[]).filter((action) => possible[action])
}

/** @returns whether a closed repair may be asked for again under its repair warranty */
export function mayRepeat({ status, work }: Job, now: number): boolean {
  return status === 'closed' && work.warrantyUntil !== undefined && now <= work.warrantyUntil
}

function toMessage({ at, type, actor, body, data }: EventRow, language: Language): StatusMessage[] {
  if (type !== 'message') return []
  const photos = photosWith({ type, data: JSON.parse(data) as EventData })
  if (body === null && photos.length === 0) return []
  const name = standingWords[language].actors[actor]
  return [{ at: iso(at), from: actor, name, text: body ?? '', ...(photos.length > 0 && { photos }) }]
}

/** Of the reminders those that the customer got. */
const CUSTOMERS_REMINDERS: ReadonlySet<unknown> = new Set(['not_brought', 'unclaimed'])

function toHistory({ at, type, actor, status, data }: EventRow, language: Language): HistoryEntry[] {
  const isHidden =
    type === 'remind' ? !CUSTOMERS_REMINDERS.has((JSON.parse(data) as EventData).kind) : HIDDEN.has(type)
  if (isHidden) return []
  const { events, actors } = standingWords[language]
  const text = events[type as keyof typeof events]
  return [{ at: iso(at), type, by: actor, text, name: actors[actor], status: status ?? undefined }]
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
