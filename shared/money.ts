/** Amounts of money: integers in the currency's minor unit (ISO 4217), never floats. */
import * as v from 'valibot'

/** An amount: `{ amount: 12990, currency: 'EUR' }` is 129.90 euro; rupiah (IDR) count in sen, as ISO 4217 says. */
export const Money = v.object({
  amount: v.pipe(
    v.number('amount-invalid'),
    v.safeInteger('amount-invalid'),
    v.minValue(0, 'amount-invalid'),
  ),
  currency: v.pipe(v.string('currency-invalid'), v.regex(/^[A-Z]{3}$/, 'currency-invalid')),
})
export type Money = v.InferOutput<typeof Money>

/** @returns how many digits the currency has after its point, by ISO 4217 (`Intl` shows IDR without its two). */
export function minorDigits(currency: string): number {
  if (currency === 'IDR') return 2
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  return format.resolvedOptions().maximumFractionDigits ?? 2
}

/** @returns the amount as people of that language write it, e.g. `129,90 €` or `Rp 450.000`. */
export function formatMoney({ amount, currency }: Money, language: string): string {
  const value = amount / 10 ** minorDigits(currency)
  // Nobody writes sen that are not there; those that are must not be rounded away.
  const digits = Number.isInteger(value) && currency === 'IDR' ? 0 : minorDigits(currency)
  const shown = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return new Intl.NumberFormat(language, { style: 'currency', currency, ...shown }).format(value)
}

/**
 * @param text what a person typed: `129.90`, `129,90`, `1.250.000`
 * @returns the amount in minor units, or null where it cannot be read as one
 */
export function parseAmount(text: string, currency: string): number | null {
  const digits = minorDigits(currency)
  const cleaned = text.replace(/[\s'’]/g, '')
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(cleaned)
  if (!match) return null
  const whole = Number(match[1]!.replace(/[.,]/g, ''))
  const fraction = Number((match[2] ?? '').padEnd(digits, '0').slice(0, digits) || 0)
  const amount = whole * 10 ** digits + fraction
  return Number.isSafeInteger(amount) ? amount : null
}
