/** What the office's forms do to a job: each reads its fields, names the wrong ones, and gives the command. */
import * as v from 'valibot'
import { parse } from '../../../../shared/parse'
import { Problem } from '../../../../shared/problem'
import { QuoteAnswer } from '../../../../shared/quote'
import { Contact, Day } from '../../../../shared/request'
import type { Bengkel } from '../../../bengkel'
import { redispatch } from '../../../dispatch/dispatch'
import { askRepeat } from '../../../intake/repeat'
import {
  changeContact,
  correct,
  reschedule,
  sendMessage,
  settleable,
  settleAttention,
  writeNote,
} from '../../../jobs/add'
import { callOff, cancel, noShow } from '../../../jobs/cancel'
import type { Caller } from '../../../jobs/command'
import { closeUnclaimed, handOut } from '../../../jobs/hand-out'
import type { Job } from '../../../jobs/job'
import { answerQuote } from '../../../jobs/quote'
import type { Typed } from '../../../pages/form'
import type { OfficeAction } from '../../../pages/office/job-view'
import { handOutOf, texts } from '../workshop-actions'

/** What a form comes with. */
export interface OfficeSent {
  bengkel: Bengkel
  job: Job
  /** In which the job is paid. */
  currency: string
  caller: Caller
  typed: Typed
}

const line = (max: number) => v.optional(v.pipe(v.string(), v.maxLength(max, 'too-long')))
const reason = v.pipe(v.string('reason-missing'), v.maxLength(500, 'too-long'))
/** Why, as a person says it. */
export const Reason = v.object({ reason })
const Text = v.object({ text: v.pipe(v.string('text-missing'), v.maxLength(2000, 'too-long')) })
const Settle = v.object({ ...Text.entries, reason: v.picklist(settleable, 'field-invalid') })
const Redispatch = v.object({
  reason,
  workshop: v.optional(v.pipe(v.string(), v.regex(/^(nearest|\d+)$/, 'workshop-unknown')), 'nearest'),
  part: line(60),
})
const Correction = v.object({ brand: line(80), model: line(120), serial: line(80), reason })

/** @returns the fields named, as the schema gives them */
function read<S extends v.GenericSchema>(schema: S, typed: Typed, ...names: string[]): v.InferOutput<S> {
  return parse(schema, texts(typed, ...names))
}

const reasonOf = (typed: Typed) => read(Reason, typed, 'reason').reason
const textOf = (typed: Typed) => read(Text, typed, 'text').text

/** By action: from the form that was sent to the job after it. Each throws Problem with the form's own field names. */
export const performAtOffice: Record<OfficeAction, (sent: OfficeSent) => Promise<Job>> = {
  redispatch({ bengkel, job, caller, typed }) {
    const { reason, workshop, part } = read(Redispatch, typed, 'reason', 'workshop', 'part')
    const chosen = workshop === 'nearest' ? undefined : Number(workshop)
    return redispatch(bengkel, job.id, caller, { reason, workshop: chosen, part })
  },

  quote({ bengkel, job, caller, typed }) {
    const { revision, answer } = texts(typed, 'revision', 'answer')
    return answerQuote(bengkel, job.id, caller, parse(QuoteAnswer, { revision: Number(revision), answer }))
  },

  message: ({ bengkel, job, caller, typed }) => sendMessage(bengkel, job.id, caller, textOf(typed)),

  note: ({ bengkel, job, caller, typed }) => writeNote(bengkel, job.id, caller, textOf(typed)),

  settle: ({ bengkel, job, caller, typed }) =>
    settleAttention(bengkel, job.id, caller, read(Settle, typed, 'reason', 'text')),

  correct({ bengkel, job, caller, typed }) {
    const { reason, ...given } = read(Correction, typed, 'brand', 'model', 'serial', 'reason')
    const changed = Object.entries(given).filter(
      ([field, value]) => value !== undefined && value !== job.asked.item[field as keyof typeof given],
    )
    if (changed.length === 0) throw new Problem('field-missing', { field: 'brand' })
    return correct(bengkel, job.id, caller, { item: Object.fromEntries(changed), reason })
  },

  contact({ bengkel, job, caller, typed }) {
    const contact = parse(Contact, texts(typed, 'name', 'email', 'phone', 'language'))
    return changeContact(bengkel, job.id, caller, contact)
  },

  reschedule: ({ bengkel, job, caller, typed }) =>
    reschedule(bengkel, job.id, caller, read(v.object({ day: Day }), typed, 'day').day),

  'no-show': ({ bengkel, job, caller }) => noShow(bengkel, job.id, caller),

  'hand-out': ({ bengkel, job, caller, typed, currency }) =>
    handOut(bengkel, job.id, caller, handOutOf(typed, currency)),

  'close-unclaimed': ({ bengkel, job, caller, typed }) =>
    closeUnclaimed(bengkel, job.id, caller, reasonOf(typed)),

  cancel: ({ bengkel, job, caller, typed }) => cancel(bengkel, job.id, caller, reasonOf(typed)),

  'call-off': ({ bengkel, job, caller, typed }) => callOff(bengkel, job.id, caller, reasonOf(typed)),

  repeat: ({ bengkel, job, caller, typed }) => askRepeat(bengkel, job.id, caller, textOf(typed)),
}
