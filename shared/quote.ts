/** A quote: what the repair will cost, how long it takes, and how long that holds. */
import * as v from 'valibot'
import { Money } from './money'

const QuoteLine = v.object({
  text: v.pipe(
    v.string('lines-missing'),
    v.trim(),
    v.minLength(1, 'lines-missing'),
    v.maxLength(200, 'too-long'),
  ),
  /** Minor units of the quote's currency, tax included. */
  amount: v.pipe(
    v.number('amount-invalid'),
    v.safeInteger('amount-invalid'),
    v.minValue(0, 'amount-invalid'),
  ),
})

/** What the workshop enters. The total is the sum of the lines. */
export const QuoteInput = v.object({
  lines: v.pipe(
    v.array(QuoteLine, 'lines-missing'),
    v.minLength(1, 'lines-missing'),
    v.maxLength(30, 'too-long'),
  ),
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
  deposit: v.optional(
    v.pipe(v.number('amount-invalid'), v.safeInteger('amount-invalid'), v.minValue(0, 'amount-invalid')),
  ),
})
export type QuoteInput = v.InferOutput<typeof QuoteInput>

/** A quote as kept with the job and shown to its payer. Times are ISO 8601 on the wire. */
export interface Quote {
  revision: number
  lines: { text: string; amount: number }[]
  total: Money
  days: number
  givenAt: string
  validUntil: string
  deposit?: Money
  state: 'open' | 'accepted' | 'declined' | 'expired' | 'replaced'
}

/** `POST /v1/jobs/{token}/quote`. The answer is guarded by the quote's revision. */
export const QuoteAnswer = v.object({
  version: v.optional(v.number('field-invalid')),
  revision: v.pipe(v.number('field-missing'), v.integer('field-invalid')),
  answer: v.picklist(['accept', 'decline'], 'field-invalid'),
})
export type QuoteAnswer = v.InferOutput<typeof QuoteAnswer>

/** How many days a quote holds where the workshop does not say: usual in the country. */
export function defaultValidDays(country: string): number {
  return { DE: 14, ID: 7 }[country] ?? 14
}
