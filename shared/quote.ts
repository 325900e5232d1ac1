/** A quote: what the repair will cost, how long it takes, and how long that holds. */
import * as v from 'valibot'
import { Money } from './money'

const amount = v.pipe(
  v.number('amount-invalid'),
  v.safeInteger('amount-invalid'),
  v.minValue(0, 'amount-invalid'),
)

const Line = v.object({
  text: v.pipe(
    v.string('lines-missing'),
    v.trim(),
    v.minLength(1, 'lines-missing'),
    v.maxLength(200, 'too-long'),
  ),
  /** Minor units of the quote's currency, tax included. */
  amount,
})

/** What may come with a repair beside the work; the customer reads what each costs. */
export const services = ['removal', 'installation', 'transport'] as const
export type Service = (typeof services)[number]

/** What the workshop says for the European Repair Information Form beside the quote itself (Directive (EU) 2024/1799, Annex I). */
const FormInput = v.object({
  /** What will be done; what the lines say, where it is left out. */
  repair: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500, 'too-long'))),
  /** How the price is calculated where it cannot be fixed yet: the quote's total is then the most that it can be. */
  pricing: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500, 'too-long'))),
  /** What a replacement costs for the time of the repair, minor units, 0 is free; left out: there is none. */
  replacement: v.optional(amount),
  note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(1000, 'too-long'))),
})
export type FormInput = v.InferOutput<typeof FormInput>

/** What the workshop enters. The total is the sum of the lines. */
export const QuoteInput = v.object({
  lines: v.pipe(v.array(Line, 'lines-missing'), v.minLength(1, 'lines-missing'), v.maxLength(30, 'too-long')),
  currency: Money.entries.currency,
  /** Days from acceptance until it is ready. */
  days: v.pipe(
    v.number('field-invalid'),
    v.integer('field-invalid'),
    v.minValue(0, 'field-invalid'),
    v.maxValue(365, 'field-invalid'),
  ),
  /** How many days the quote holds; by country where it is left out. */
  validDays: v.optional(
    v.pipe(
      v.number('field-invalid'),
      v.integer('field-invalid'),
      v.minValue(1, 'field-invalid'),
      v.maxValue(365, 'field-invalid'),
    ),
  ),
  /** What must be paid before work begins, minor units. */
  deposit: v.optional(amount),
  /** What the check costs where the quote is declined, minor units; only what was told before it was done. */
  declineFee: v.optional(amount),
  /** Services beside the work, with what each costs; they count towards the total. */
  services: v.optional(v.array(v.object({ service: v.picklist(services, 'field-invalid'), amount }))),
  /** Given with the European Repair Information Form, which holds for 30 days at least. */
  form: v.optional(FormInput),
})
export type QuoteInput = v.InferOutput<typeof QuoteInput>

export interface QuoteLine {
  /** In the workshop's words; a service's name in the customer's language. */
  text: string
  amount: number
  service?: Service
}

/** A quote as kept with the job and shown to its payer. Times are ISO 8601 on the wire. */
export interface Quote {
  revision: number
  lines: QuoteLine[]
  total: Money
  days: number
  givenAt: string
  validUntil: string
  deposit?: Money
  /** What the check costs where it is declined. */
  declineFee?: Money
  /** There where it came with the European Repair Information Form: `/form` of the job. */
  form?: { pricing?: string }
  state: 'open' | 'accepted' | 'declined' | 'expired' | 'replaced'
}

/** `POST /v1/jobs/{token}/quote`. The answer is guarded by the quote's revision. */
export const QuoteAnswer = v.object({
  version: v.optional(v.number('field-invalid')),
  revision: v.pipe(v.number('field-missing'), v.integer('field-invalid')),
  answer: v.picklist(['accept', 'decline'], 'field-invalid'),
})
export type QuoteAnswer = v.InferOutput<typeof QuoteAnswer>

/** Calendar days for which the European Repair Information Form binds whoever gives it, at least. */
export const FORM_DAYS = 30

/** How many days a quote holds where the workshop does not say: usual in the country. */
export function defaultValidDays(country: string): number {
  return { DE: 14, ID: 7 }[country] ?? 14
}

const EUROPEAN_UNION: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)

/** @returns whether the European Repair Information Form is usually given there; elsewhere it may be */
export const givesForm = (country: string): boolean => EUROPEAN_UNION.has(country)
