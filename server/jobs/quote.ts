/** Quotes: given by the workshop, answered by the payer, run out by the clock. */
import type { Payer } from '../../shared/job'
import { Problem } from '../../shared/problem'
import type { QuoteInput, QuoteLine } from '../../shared/quote'
import { defaultValidDays, FORM_DAYS } from '../../shared/quote'
import type { Bengkel } from '../bengkel'
import { formWords } from '../outbox/messages/form'
import type { Caller, Next } from './command'
import { give } from './command'
import type { Diagnosis, Job, JobQuote } from './job'
import { presentQuote } from './job'
import { readyDates } from './ready'
import type { QuoteParties } from './repair-form'
import { assertKept, formUntil, givenForm, partiesOf } from './repair-form'

const DAY_MS = 86_400_000

/** The workshop gives a quote: the first, a changed one, or one for a second fault. */
export async function giveQuote(
  bengkel: Bengkel,
  jobId: number,
  caller: Caller,
  input: QuoteInput,
): Promise<Job> {
  return give(bengkel, jobId, 'quote', caller, async (job) => {
    const { diagnosis } = job.work
    if (!diagnosis) throw new Problem('command-not-allowed')
    return quoted(job, newQuote(job, await partiesOf(bengkel, job), input, diagnosis, bengkel.clock.now()))
  })
}

/**
 * @param found at the diagnosis that the quote is for
 * @returns the next revision of the job's quote, open
 * @throws Problem `form-binding` where an earlier form forbids it, `form-too-short`, `repairer-unreachable`
 */
export function newQuote(
  job: Job,
  parties: QuoteParties,
  input: QuoteInput,
  { payer, finding }: Pick<Diagnosis, 'payer' | 'finding'>,
  now: number,
): JobQuote {
  const { currency, days, deposit, declineFee } = input
  const lines = linesOf(job, input)
  const total = { amount: lines.reduce((sum, { amount }) => sum + amount, 0), currency }
  assertKept(job, { total, days }, now)
  // The form is for consumers who pay; whoever else pays knows the workshop.
  const form = payer === 'customer' ? input.form : undefined
  return {
    revision: (presentQuote(job)?.revision ?? 0) + 1,
    lines,
    total,
    days,
    givenAt: now,
    validUntil: validUntil(job, parties, { ...input, form }, now),
    ...(deposit && { deposit }),
    ...(declineFee && { declineFee }),
    ...(form && { form: givenForm(parties, job, finding, form) }),
    state: 'open',
  }
}

/** The lines as they were typed, then the services, each named for the customer who reads it. */
function linesOf({ contact }: Job, { lines, services = [] }: QuoteInput): QuoteLine[] {
  const names = formWords[contact.language].service
  return [...lines, ...services.map(({ service, amount }) => ({ text: names[service], amount, service }))]
}

function validUntil(
  job: Job,
  { workshop }: QuoteParties,
  { validDays, form }: QuoteInput,
  now: number,
): number {
  if (!form) return now + (validDays ?? defaultValidDays(job.asked.place.country)) * DAY_MS
  if (validDays !== undefined && validDays < FORM_DAYS)
    throw new Problem('form-too-short', { field: 'validDays' })
  return formUntil(workshop, now, validDays)
}

/** @returns the job waiting for its payer's answer to the quote */
export function quoted(job: Job, quote: JobQuote): Next {
  return {
    status: 'quoted',
    dueAt: quote.validUntil,
    work: { quotes: [...(settle(job, 'replaced') ?? []), quote] },
    data: { revision: quote.revision, total: quote.total.amount, currency: quote.total.currency },
  }
}

/** The payer's answer, guarded by the quote's revision. */
export interface Answer {
  revision: number
  answer: 'accept' | 'decline'
}

/** Who may answer: a customer answers what the customer pays, a merchant what the merchant or its brand pays. */
const ANSWERERS: Record<Payer, readonly Caller['actor'][]> = {
  customer: ['customer', 'office'],
  merchant: ['merchant', 'office'],
  brand: ['merchant', 'office'],
}

/**
 * The payer accepts or declines.
 *
 * @throws Problem `quote-stale` where another revision is in force or this one was answered
 */
export async function answerQuote(
  bengkel: Bengkel,
  jobId: number,
  caller: Caller,
  { revision, answer }: Answer,
): Promise<Job> {
  const command = answer === 'accept' ? 'accept_quote' : 'decline_quote'
  return give(bengkel, jobId, command, caller, (job) => {
    const quote = presentQuote(job)
    if (quote?.revision !== revision || quote.state !== 'open') throw new Problem('quote-stale')
    const payer = job.work.diagnosis?.payer ?? 'customer'
    if (!ANSWERERS[payer].includes(caller.actor)) throw new Problem('command-not-allowed')
    const now = bengkel.clock.now()
    if (now > quote.validUntil) throw new Problem('quote-stale')
    if (answer === 'accept') return accepted(job, now)
    return { ...declined(bengkel, job, 'declined'), data: { revision } }
  })
}

/** The quote's days have passed without an answer: unrepaired, to be handed out. */
export async function expireQuote(bengkel: Bengkel, job: Job): Promise<void> {
  const caller: Caller = { actor: 'system', commandId: `expire-quote-${job.version}`, seen: job.version }
  await give(bengkel, job.id, 'expire_quote', caller, (present) => declined(bengkel, present, 'expired'))
}

function accepted(job: Job, now: number): Next {
  const quote = presentQuote(job)!
  const readyBy = now + quote.days * DAY_MS
  return {
    status: 'repairing',
    dueAt: readyBy,
    readyBy,
    work: { quotes: settle(job, 'accepted') },
    data: { revision: quote.revision },
  }
}

function declined(bengkel: Bengkel, job: Job, state: 'declined' | 'expired'): Next {
  return {
    status: 'ready',
    outcome: 'quote_declined',
    ...readyDates(bengkel.clock.now()),
    work: { quotes: settle(job, state) },
  }
}

/** The job's quotes, the present one no longer open. */
export function settle(job: Job, state: JobQuote['state']): JobQuote[] | undefined {
  return job.work.quotes?.map((quote) => (quote.state === 'open' ? { ...quote, state } : quote))
}
