/** What a workshop's forms do to a job: each reads its fields, names the wrong ones, and gives the command. */
import * as v from 'valibot'
import {
  barriers,
  causes,
  coverages,
  declineReasons,
  paidHows,
  payers,
  waitReasons,
} from '../../../shared/job'
import { parseAmount } from '../../../shared/money'
import { parse } from '../../../shared/parse'
import type { ProblemCode } from '../../../shared/problem'
import { Problem } from '../../../shared/problem'
import { defaultValidDays, FORM_DAYS, QuoteInput, services } from '../../../shared/quote'
import { Day } from '../../../shared/request'
import type { Bengkel } from '../../bengkel'
import { keepReceiptPhotos } from '../../intake/photo'
import { decline, release } from '../../dispatch/dispatch'
import { boundsOfDay, dayOf } from '../../dispatch/hours'
import { accept } from '../../dispatch/offers'
import { addPhotos, correct, reschedule, sendMessage, writeNote } from '../../jobs/add'
import { noShow } from '../../jobs/cancel'
import type { Caller } from '../../jobs/command'
import { diagnose, diagnosisSteps } from '../../jobs/diagnose'
import { finish } from '../../jobs/finish'
import { handOut } from '../../jobs/hand-out'
import type { Job } from '../../jobs/job'
import { serialOf } from '../../jobs/job'
import { giveQuote } from '../../jobs/quote'
import { takeIn } from '../../jobs/take-in'
import { resume, wait } from '../../jobs/wait'
import type { Typed } from '../../pages/form'
import { textOf } from '../../pages/form'
import type { Action } from '../../pages/workshop/view'
import type { Workshop } from '../../store/directory'

/** What a form comes with. */
export interface Sent {
  bengkel: Bengkel
  job: Job
  workshop: Workshop
  /** In which the job is quoted and paid. */
  currency: string
  caller: Caller
  typed: Typed
  photos: readonly Blob[]
}

/** @returns the text of each field named, or undefined where it was left empty */
export function texts<Name extends string>(typed: Typed, ...names: Name[]): Record<Name, string | undefined> {
  const pairs = names.map((name) => [name, textOf({ typed }, name) || undefined])
  return Object.fromEntries(pairs) as Record<Name, string | undefined>
}

const text = (max: number) => v.pipe(v.string('field-missing'), v.maxLength(max, 'too-long'))
const orNone = (max: number) => v.optional(text(max))

const Refusal = v.object({
  reason: v.picklist(declineReasons, 'reason-missing'),
  text: orNone(500),
})

export const ReceiptInput = v.object({
  serial: orNone(80),
  accessories: orNone(300),
  condition: orNone(500),
  lock: orNone(200),
})

const Diagnosis = v.object({
  finding: text(1000),
  cause: v.picklist(causes, 'field-missing'),
  coverage: v.picklist(coverages, 'field-missing'),
  payer: v.picklist(payers, 'field-missing'),
  next: v.picklist(diagnosisSteps, 'field-missing'),
  coverageReason: orNone(300),
  tested: orNone(500),
  barrier: v.optional(v.picklist(barriers, 'field-invalid')),
  newSerial: orNone(80),
  part: orNone(60),
})

const Waiting = v.object({
  for: v.picklist(waitReasons, 'field-missing'),
  until: v.optional(Day),
  note: orNone(200),
})

const Finished = v.object({
  outcome: v.picklist(['fixed', 'no_fault', 'not_repairable', 'exchanged', 'credited'], 'field-missing'),
  done: orNone(1000),
  tested: orNone(500),
  barrier: v.optional(v.picklist(barriers, 'field-invalid')),
  newSerial: orNone(80),
})

const Correction = v.object({
  brand: orNone(80),
  model: orNone(120),
  serial: orNone(80),
  why: v.pipe(v.string('reason-missing'), v.maxLength(300, 'too-long')),
})

const Message = v.object({ text: v.pipe(v.string('text-missing'), v.maxLength(2000, 'too-long')) })

/** A form is missing rather than wrong where nothing was chosen. */
const chosen = <S extends v.GenericSchema>(schema: S, typed: Typed, ...names: string[]) =>
  parse(schema, texts(typed, ...names))

/** By action: from the form that was sent to the job after it. Each throws Problem with the form's own field names. */
export const perform: Record<Action, (sent: Sent) => Promise<Job>> = {
  accept: ({ bengkel, job, caller }) => accept(bengkel, job.id, caller),

  decline: ({ bengkel, job, caller, typed }) =>
    decline(bengkel, job.id, caller, chosen(Refusal, typed, 'reason', 'text')),

  release: ({ bengkel, job, caller, typed }) =>
    release(bengkel, job.id, caller, chosen(Refusal, typed, 'reason', 'text')),

  async 'take-in'({ bengkel, job, caller, typed, photos }) {
    const receipt = receiptOf(typed)
    const ids = await keepReceiptPhotos(bengkel, { merchant: job.merchant, job: job.id }, photos)
    const after = await takeIn(bengkel, job.id, caller, receipt)
    if (ids.length === 0) return after
    return addPhotos(bengkel, job.id, { ...caller, commandId: `${caller.commandId}-photos` }, ids)
  },

  photos: ({ bengkel, job, caller, photos }) => addReceiptPhotos(bengkel, job, caller, photos),

  diagnose(sent) {
    const { bengkel, job, caller, typed } = sent
    const names = [
      'finding',
      'cause',
      'coverage',
      'payer',
      'next',
      'coverageReason',
      'tested',
      'barrier',
      'newSerial',
      'part',
    ]
    const { coverageReason, ...input } = chosen(Diagnosis, typed, ...names)
    if (input.next === 'repair' && input.payer === 'customer')
      throw new Problem('lines-missing', { field: 'next' })
    const quote = input.next === 'quote' ? quoteOf(sent) : undefined
    return diagnose(bengkel, job.id, caller, { ...input, reason: coverageReason, quote })
  },

  quote: (sent) => giveQuote(sent.bengkel, sent.job.id, sent.caller, quoteOf(sent)),

  wait({ bengkel, job, workshop, caller, typed }) {
    const { for: what, until, note } = chosen(Waiting, typed, 'for', 'until', 'note')
    if (until && until < dayOf(workshop.timeZone, bengkel.clock.now()))
      throw new Problem('day-in-past', { field: 'until' })
    const end = until ? boundsOfDay(workshop.timeZone, until).to : null
    return wait(bengkel, job.id, caller, { for: what, until: end, note })
  },

  resume: ({ bengkel, job, caller }) => resume(bengkel, job.id, caller),

  finish: ({ bengkel, job, caller, typed }) =>
    finish(
      bengkel,
      job.id,
      caller,
      chosen(Finished, typed, 'outcome', 'done', 'tested', 'barrier', 'newSerial'),
    ),

  'hand-out': ({ bengkel, job, caller, typed, currency }) =>
    handOut(bengkel, job.id, caller, handOutOf(typed, currency)),

  'no-show': ({ bengkel, job, caller }) => noShow(bengkel, job.id, caller),

  reschedule: ({ bengkel, job, caller, typed }) =>
    reschedule(bengkel, job.id, caller, chosen(v.object({ day: Day }), typed, 'day').day),

  correct({ bengkel, job, caller, typed }) {
    const { why, ...given } = chosen(Correction, typed, 'brand', 'model', 'serial', 'why')
    const { brand, model } = job.asked.item
    const known: Record<string, string | undefined> = { brand, model, serial: serialOf(job) }
    const changed = Object.entries(given).filter(
      ([field, value]) => value !== undefined && value !== known[field],
    )
    if (changed.length === 0) throw new Problem('field-missing', { field: 'serial' })
    return correct(bengkel, job.id, caller, { item: Object.fromEntries(changed), reason: why })
  },

  message: ({ bengkel, job, caller, typed }) =>
    sendMessage(bengkel, job.id, caller, chosen(Message, typed, 'text').text),

  note: ({ bengkel, job, caller, typed }) =>
    writeNote(bengkel, job.id, caller, chosen(Message, typed, 'text').text),
}

/** Adds photos to the receipt. @throws Problem `field-missing` where none was chosen, and what `keepReceiptPhotos` throws */
export async function addReceiptPhotos(
  bengkel: Bengkel,
  job: Job,
  caller: Caller,
  photos: readonly Blob[],
): Promise<Job> {
  if (photos.length === 0) throw new Problem('field-missing', { field: 'photos' })
  const ids = await keepReceiptPhotos(bengkel, { merchant: job.merchant, job: job.id }, photos)
  return addPhotos(bengkel, job.id, caller, ids)
}

export function receiptOf(typed: Typed): v.InferOutput<typeof ReceiptInput> {
  return chosen(ReceiptInput, typed, 'serial', 'accessories', 'condition', 'lock')
}

/** @returns what was paid and how. @throws Problem `field-missing`, `amount-invalid` */
export function handOutOf(typed: Typed, currency: string) {
  const { how } = chosen(v.object({ how: v.picklist(paidHows, 'field-missing') }), typed, 'how')
  const { amount } = texts(typed, 'amount')
  if (amount === undefined || how === 'nothing') return { how }
  return { how, amount: amountOf(amount, currency, 'amount') }
}

function amountOf(typed: string, currency: string, field: string): number {
  const amount = parseAmount(typed, currency)
  if (amount === null) throw new Problem('amount-invalid', { field })
  return amount
}

/** The quote of a form's rows; rows left empty do not count. */
function quoteOf({ typed, currency, job, workshop }: Sent): QuoteInput {
  const fields: { field: string; code: ProblemCode }[] = []
  const lines: { text: string; amount: number }[] = []
  for (let nth = 0; nth < rowsOf(typed); nth++) {
    const line = textOf({ typed }, `line-${nth}`)
    const amount = textOf({ typed }, `amount-${nth}`)
    if (!line && !amount) continue
    if (!line) fields.push({ field: `line-${nth}`, code: 'field-missing' })
    const read = parseAmount(amount, currency)
    if (read === null) fields.push({ field: `amount-${nth}`, code: 'amount-invalid' })
    lines.push({ text: line, amount: read ?? 0 })
  }
  const { days, validDays } = texts(typed, 'days', 'validDays')
  const money = (field: string): number | undefined => {
    const typedAmount = textOf({ typed }, field)
    const read = typedAmount === '' ? undefined : parseAmount(typedAmount, currency)
    if (read === null) fields.push({ field, code: 'amount-invalid' })
    return read ?? undefined
  }
  const amounts = { deposit: money('deposit'), declineFee: money('declineFee') }
  const replacement = money('replacement')
  const beside = services.flatMap((service) => {
    const amount = money(`service-${service}`)
    return amount === undefined ? [] : [{ service, amount }]
  })
  if (fields.length > 0) throw new Problem('request-invalid', { fields })
  const { form, repair, pricing, formNote: note } = texts(typed, 'form', 'repair', 'pricing', 'formNote')
  return parse(QuoteInput, {
    lines,
    currency,
    // As the form shows it where nothing is typed.
    days: Number(days ?? workshop.usualDays),
    validDays: Number(validDays ?? (form ? FORM_DAYS : defaultValidDays(job.asked.place.country))),
    ...amounts,
    services: beside,
    form: form && { repair, pricing, replacement, note },
  })
}

/** Rows that a quote may have; the contract takes no more lines. */
const MOST_ROWS = 30

/** @returns how many rows the form showed */
export function rowsOf(typed: Typed): number {
  const rows = Number(textOf({ typed }, 'rows'))
  return Number.isInteger(rows) && rows > 0 ? Math.min(rows, MOST_ROWS) : 0
}
