/** What `GET /v1/jobs/{token}` answers: everything that a customer may know about their repair. */
import * as v from 'valibot'
import type { CategoryCode, HandoverMode } from './catalog'
import type { Actor, Barrier, Cause, Coverage, EventType, Outcome, Payer, Status, WaitReason } from './job'
import type { Money } from './money'
import type { Address } from './place'
import type { Quote } from './quote'
import { Contact, Day, PhotoIds } from './request'

/** What the customer can do now; each is also the last part of the call's path. */
export type CustomerAction = 'quote' | 'messages' | 'reschedule' | 'contact' | 'cancel' | 'repeat' | 'rating'

/** One line of the history. */
export interface HistoryEntry {
  at: string
  type: EventType
  by: Actor
  /** What happened, and who brought it, as the customer reads them. */
  text: string
  name: string
  /** The status that it led to, where it changed. */
  status?: Status
}

export interface StatusMessage {
  at: string
  from: Actor
  /** Who that is, as the customer reads it. */
  name: string
  /** Empty where photos say it all. */
  text: string
  /** Ids of the photos that came with it. */
  photos?: string[]
}

/** What put a workshop before the others. Its distance is that from the store, where one has taken the item in. */
export interface StatusWhy {
  /**
   * `nearest` as the crow flies, `quickest` by road, `less-busy` than nearer ones, `part`: nearer ones would wait for it,
   * `chosen` by the customer, by the `office`, the `usual` one of the store, the `same` as before.
   */
  by: 'nearest' | 'quickest' | 'less-busy' | 'part' | 'chosen' | 'office' | 'usual' | 'same'
  /** By road, seconds, where that was measured. */
  travelS?: number
  /** Nearer ones may repair this too, and had no place free. */
  nearerFull?: true
  /** All this in a sentence: `Nearest workshop that repairs Bosch washing machines: 4.2 km`. */
  text: string
}

/** A step of the way of a repair: passed, the present one, or what usually lies ahead. */
export interface ProgressStep {
  state: 'done' | 'now' | 'ahead'
  /** Its status as the customer reads it. */
  name: string
  /** When it came to it. */
  at?: string
  /** The day on which it is expected, `YYYY-MM-DD`. */
  about?: string
}

/** What is said in it is said in the language that was asked for, else in that of the customer's contact. */
export interface StatusView {
  code: string
  version: number
  status: Status
  outcome?: Outcome
  /** What is happening now, and what the customer must do. */
  now: { title: string; todo?: string }
  /** The way that it has come and has before it. */
  progress: ProgressStep[]
  merchant: { name: string }
  item: {
    category: CategoryCode
    name: string
    brand?: string
    model?: string
    serial?: string
    price?: Money
  }
  problem: { symptom: string; name: string; description?: string; photos: string[] }
  place: { label: string; country: string }
  handover: { mode: HandoverMode; day?: string; address?: Address; store?: { name: string; address: string } }
  /** The workshop that has the job or is asked; its address once it is booked. */
  workshop?: { name: string; distanceM: number; address?: string; lat?: number; lon?: number }
  /** Why this workshop; left out where the item was brought to it. */
  why?: StatusWhy
  /** The name of the workshop that had it booked before and does not do it after all; until the item is with the next. */
  insteadOf?: string
  /** Until when the workshop asked has to answer. */
  offerUntil?: string
  /** The day it is expected to be ready. */
  readyBy?: string
  waiting?: { for: WaitReason; until?: string }
  received?: { at: string; serial?: string; accessories?: string; condition?: string; lock?: string }
  diagnosis?: { cause: Cause; finding: string; coverage: Coverage; payer: Payer; barrier?: Barrier }
  /** Who pays, where it is not the customer. */
  pays?: string
  quote?: Quote
  /** Ids of photos of its condition, made by whoever took it in. */
  photos: string[]
  /** What was paid at the end and how. */
  paid?: Money & { how: string }
  /** The last day of the repair warranty. */
  warrantyUntil?: string
  noFaultFee?: Money
  rating?: number
  repeatOf?: string
  /** The code of the repair that followed on this one. */
  repeatedBy?: string
  contact: { name: string; email?: string; phone?: string; language: string }
  can: CustomerAction[]
  messages: StatusMessage[]
  history: HistoryEntry[]
  requestedAt: string
}

const version = v.optional(v.number('field-invalid'))
const text = v.pipe(
  v.string('text-missing'),
  v.trim(),
  v.minLength(1, 'text-missing'),
  v.maxLength(2000, 'too-long'),
)

/** Bodies of the customer's calls on `/v1/jobs/{token}/...`. */
export const MessageInput = v.pipe(
  v.object({
    version,
    text: v.optional(v.pipe(v.string('text-missing'), v.trim(), v.maxLength(2000, 'too-long')), ''),
    photos: v.optional(PhotoIds, []),
  }),
  v.forward(
    v.check(({ text, photos }) => text !== '' || photos.length > 0, 'text-missing'),
    ['text'],
  ),
)
export const RescheduleInput = v.object({ version, day: Day })
export const ContactInput = v.object({ version, contact: Contact })
export const CancelInput = v.object({
  version,
  reason: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500, 'too-long'))),
})
export const RepeatInput = v.object({ version, text })
export const RatingInput = v.object({
  version,
  stars: v.pipe(
    v.number('field-invalid'),
    v.integer('field-invalid'),
    v.minValue(1, 'field-invalid'),
    v.maxValue(5, 'field-invalid'),
  ),
})

/** `POST /v1/lookups`. */
export const LookupInput = v.object({
  merchant: v.string('merchant-missing'),
  code: v.pipe(
    v.string('code-invalid'),
    v.trim(),
    v.minLength(8, 'code-invalid'),
    v.maxLength(20, 'code-invalid'),
  ),
  /** The email address or the phone number that the repair was asked for with. */
  contact: v.pipe(
    v.string('contact-missing'),
    v.trim(),
    v.minLength(3, 'contact-missing'),
    v.maxLength(254, 'too-long'),
  ),
})

/** `POST /v1/troubleshooting`. */
export const TroubleshootingInput = v.object({
  merchant: v.string('merchant-missing'),
  category: v.string('category-unknown'),
  symptom: v.string('symptom-unknown'),
  step: v.string('step-unknown'),
  outcome: v.picklist(['solved', 'not_solved'], 'field-invalid'),
})
