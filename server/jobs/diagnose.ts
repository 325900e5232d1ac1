/** Diagnosis: the cause, who must pay and why, and where the job goes from here. */
import type { Barrier, Outcome } from '../../shared/job'
import type { QuoteInput } from '../../shared/quote'
import type { Bengkel } from '../bengkel'
import { dispatch, stranded } from '../dispatch/dispatch'
import { partKey } from '../dispatch/parts'
import type { Caller, Next } from './command'
import { give, needed } from './command'
import type { Diagnosis, Job } from './job'
import { findJob } from './job'
import { newQuote, quoted } from './quote'
import { readyDates } from './ready'
import type { QuoteParties } from './repair-form'
import { partiesOf } from './repair-form'

/** What the workshop decided to do after looking. */
export const diagnosisSteps = [
  'quote',
  'repair',
  'no_fault',
  'not_repairable',
  'exchange',
  'credit',
  'refer',
] as const
export type DiagnosisStep = (typeof diagnosisSteps)[number]

export interface DiagnosisInput extends Pick<
  Diagnosis,
  'cause' | 'finding' | 'coverage' | 'payer' | 'reason' | 'tested'
> {
  next: DiagnosisStep
  /** With `quote`. */
  quote?: QuoteInput
  /** With `not_repairable`: the ORDS barrier. */
  barrier?: Barrier
  /** With `exchange`: the serial of the new one. */
  newSerial?: string
  /** With `refer`: the part that is needed. */
  part?: string
}

const DAY_MS = 86_400_000

/**
 * @throws Problem `lines-missing` where a quote is due and none was given, `field-missing` where the barrier of a thing that
 * cannot be repaired or the test of one without a fault is not said
 */
export async function diagnose(
  bengkel: Bengkel,
  jobId: number,
  caller: Caller,
  input: DiagnosisInput,
): Promise<Job> {
  const job = await give(bengkel, jobId, 'diagnose', caller, async (job) => {
    const now = bengkel.clock.now()
    const next = leadsTo(bengkel, job, input, now, await partiesOf(bengkel, job))
    const { cause, coverage, payer } = input
    return {
      ...next,
      work: { ...next.work, diagnosis: diagnosisOf(input, now) },
      data: { ...next.data, cause, coverage, payer },
    }
  })
  if (job.status !== 'requested') return job
  await dispatch(bengkel, jobId)
  return (await findJob(bengkel.store, jobId))!
}

function diagnosisOf(input: DiagnosisInput, now: number): Diagnosis {
  const { cause, finding, coverage, payer, reason, tested, barrier } = input
  return {
    at: now,
    cause,
    finding,
    coverage,
    payer,
    decidedBy: 'workshop',
    ...(reason && { reason }),
    ...(tested && { tested }),
    ...(barrier && { barrier }),
  }
}

function leadsTo(
  bengkel: Bengkel,
  job: Job,
  input: DiagnosisInput,
  now: number,
  parties: QuoteParties,
): Next {
  switch (input.next) {
    case 'quote':
      return quoteOrGoAhead(job, parties, input, now)
    case 'repair':
      // Without a quote only somebody who is not asked pays: the customer always sees a price first.
      if (input.payer === 'customer') needed(null, 'lines-missing', 'quote')
      return { status: 'repairing', ...until(job.readyBy ?? now + parties.workshop.usualDays * DAY_MS) }
    case 'no_fault':
      needed(input.tested, 'field-missing', 'tested')
      return ready('no_fault', now)
    case 'not_repairable':
      needed(input.barrier, 'field-missing', 'barrier')
      return ready('not_repairable', now)
    case 'exchange':
      needed(input.newSerial, 'field-missing', 'newSerial')
      return ready('exchanged', now, { newSerial: input.newSerial })
    case 'credit':
      return ready('credited', now)
    case 'refer':
      return referred(bengkel, job, input.part)
  }
}

/** Another workshop must do it, rather one where the part lies that is needed. */
function referred(bengkel: Bengkel, job: Job, part: string | undefined): Next {
  const { work, ...rest } = stranded(bengkel, job, [...(job.work.declinedBy ?? []), job.workshop!])
  return { ...rest, work: part ? { ...work, part: partKey(part) } : work }
}

/** A total within the limit that the customer agreed beforehand is accepted without asking. */
function quoteOrGoAhead(job: Job, parties: QuoteParties, input: DiagnosisInput, now: number): Next {
  const quote = newQuote(job, parties, needed(input.quote, 'lines-missing', 'quote'), input, now)
  const { limit } = job.asked
  const within =
    input.payer === 'customer' &&
    limit !== undefined &&
    limit.currency === quote.total.currency &&
    quote.total.amount <= limit.amount
  const next = quoted(job, quote)
  if (!within) return next
  const quotes = next.work!.quotes!.map((one) =>
    one === quote ? { ...one, state: 'accepted' as const, withinLimit: true as const } : one,
  )
  return { ...next, status: 'repairing', ...until(now + quote.days * DAY_MS), work: { quotes } }
}

function until(readyBy: number): Pick<Next, 'readyBy' | 'dueAt'> {
  return { readyBy, dueAt: readyBy }
}

function ready(outcome: Outcome, now: number, more: { newSerial?: string } = {}): Next {
  return {
    status: 'ready',
    outcome,
    ...readyDates(now),
    work: { finished: { at: now, ...more } },
  }
}
