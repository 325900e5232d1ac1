/** What a shopper sends to ask for a repair, and what a counter sends when it books in. */
import * as v from 'valibot'
import { categoryCodes, handoverModes, isStep, isSymptom } from './catalog'
import { coverages } from './job'
import { languageFor } from './language'
import { Money } from './money'
import { Address, RequestPlace } from './place'

/** Limits of the contract, told in `/v1/config` so that a form can keep them. */
export const limits = {
  /** Of one request or message, or in one form of those who take in. */
  photos: 6,
  /** Of an item's condition in all. */
  receiptPhotos: 24,
  /** Of a repair's messages in all. */
  messagePhotos: 30,
  photoBytes: 10_000_000,
  photoPixels: 40_000_000,
  descriptionChars: 2000,
  bodyBytes: 64_000,
} as const

const line = (max: number) =>
  v.optional(v.pipe(v.string('field-invalid'), v.trim(), v.maxLength(max, 'too-long')))

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const Day = v.pipe(
  v.string('date-invalid'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'date-invalid'),
  v.check((day) => {
    const at = new Date(`${day}T00:00:00Z`)
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
  }, 'date-invalid'),
)

export const Item = v.object({
  category: v.picklist(categoryCodes, 'category-unknown'),
  brand: line(80),
  model: line(120),
  serial: line(80),
  purchasedOn: v.optional(Day),
  price: v.optional(Money),
})
export type Item = v.InferOutput<typeof Item>

/** Ids of photos that were uploaded. */
export const PhotoIds = v.pipe(
  v.array(v.pipe(v.string('photo-unknown'), v.maxLength(64, 'photo-unknown'))),
  v.maxLength(limits.photos, 'photo-too-many'),
)

export const RepairProblem = v.object({
  symptom: v.pipe(
    v.string('symptom-unknown'),
    v.minLength(1, 'symptom-unknown'),
    v.maxLength(60, 'symptom-unknown'),
  ),
  description: line(limits.descriptionChars),
  photos: v.optional(PhotoIds),
  /** Troubleshooting steps of the symptom that have not helped. */
  tried: v.optional(v.pipe(v.array(v.string('step-unknown')), v.maxLength(20, 'step-unknown'))),
})
export type RepairProblem = v.InferOutput<typeof RepairProblem>

export const Handover = v.pipe(
  v.object({
    mode: v.picklist(handoverModes, 'mode-unsuited'),
    /** The workshop chosen, by its id of `/v1/workshops`; it is asked first if it is eligible. */
    workshop: v.optional(v.string('workshop-unknown')),
    /** The merchant's store that takes the item in. */
    store: v.optional(v.string('store-unknown')),
    address: v.optional(Address),
    /** The day agreed, where the shopper chose one. */
    day: v.optional(Day),
  }),
  v.forward(
    v.check(
      ({ mode, address }) => address !== undefined || (mode !== 'pickup' && mode !== 'on-site'),
      'address-missing',
    ),
    ['address'],
  ),
)
export type Handover = v.InferOutput<typeof Handover>

/** Digits with an optional leading plus, 6 to 15 of them (E.164), as people type them. */
const PHONE = /^\+?[\d\s().\-/]{6,24}$/

const Email = v.pipe(
  v.string('email-invalid'),
  v.trim(),
  v.maxLength(254, 'email-invalid'),
  v.email('email-invalid'),
)
const Phone = v.pipe(
  v.string('phone-invalid'),
  v.trim(),
  v.regex(PHONE, 'phone-invalid'),
  v.check((phone) => {
    const digits = phone.replace(/\D/g, '').length
    return digits >= 6 && digits <= 15
  }, 'phone-invalid'),
)

/** An empty text from a form counts as not given. */
const orNone = <S extends v.GenericSchema<string, string>>(schema: S) =>
  v.optional(
    v.union(
      [
        v.pipe(
          v.literal(''),
          v.transform(() => undefined),
        ),
        schema,
      ],
      emptyMeansWrong,
    ),
  )

function emptyMeansWrong(issue: v.UnionIssue<v.BaseIssue<unknown>>): string {
  return issue.issues?.at(-1)?.message ?? 'field-invalid'
}

export const Contact = v.pipe(
  v.object({
    name: v.pipe(
      v.string('name-missing'),
      v.trim(),
      v.minLength(1, 'name-missing'),
      v.maxLength(120, 'too-long'),
    ),
    email: orNone(Email),
    phone: orNone(Phone),
    /** A language tag; who writes in one that we do not speak yet is written to in English. */
    language: v.pipe(
      v.string('language-unknown'),
      v.regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i, 'language-unknown'),
      v.transform((tag) => languageFor(tag)),
    ),
  }),
  v.forward(
    // Partial: said at once with what is wrong beside it.
    v.partialCheck(
      [['email'], ['phone']],
      ({ email, phone }) => email !== undefined || phone !== undefined,
      'contact-missing',
    ),
    ['email'],
  ),
)
export type Contact = v.InferOutput<typeof Contact>

const parts = {
  item: Item,
  problem: RepairProblem,
  place: RequestPlace,
  handover: Handover,
  contact: Contact,
  coverage: v.optional(v.picklist(coverages, 'field-invalid')),
  /** Up to this price the repair may go ahead without asking again. */
  limit: v.optional(Money),
}

/** A symptom belongs to its category, a mode to what the category allows. */
const fits = <S extends { item: Item; problem: RepairProblem }>({ item, problem }: S): boolean =>
  isSymptom(item.category, problem.symptom)

/** A step that was tried is one of the symptom's. */
const wereSteps = <S extends { item: Item; problem: RepairProblem }>({ item, problem }: S): boolean =>
  !problem.tried || problem.tried.every((step) => isStep(item.category, problem.symptom, step))

/** `POST /v1/requests`. */
export const RepairRequest = v.pipe(
  v.object({
    merchant: v.pipe(v.string('merchant-missing'), v.minLength(1, 'merchant-missing')),
    ...parts,
    /** Which consent the shopper has read and agreed to: version and language. */
    consent: v.object(
      {
        text: v.pipe(
          v.string('consent-missing'),
          v.minLength(1, 'consent-missing'),
          v.maxLength(40, 'consent-missing'),
        ),
      },
      'consent-missing',
    ),
  }),
  v.forward(v.check(fits, 'symptom-unknown'), ['problem', 'symptom']),
  v.forward(v.check(wereSteps, 'step-unknown'), ['problem', 'tried']),
)
export type RepairRequest = v.InferOutput<typeof RepairRequest>

/** What a counter or the office books in for a customer who stands there or is on the phone. */
export const BookIn = v.pipe(
  v.object(parts),
  v.forward(v.check(fits, 'symptom-unknown'), ['problem', 'symptom']),
  v.forward(v.check(wereSteps, 'step-unknown'), ['problem', 'tried']),
)
export type BookIn = v.InferOutput<typeof BookIn>

/** What `POST /v1/requests` answers with 201. */
export interface RequestTaken {
  code: string
  token: string
  statusUrl: string
  status: 'requested' | 'offered' | 'booked' | 'received'
}
