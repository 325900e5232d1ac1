/** The forms of a merchant and its stores: what is typed becomes what the books take, and back. */
import { parseAmount } from '../../../../shared/money'
import { parse } from '../../../../shared/parse'
import { Problem } from '../../../../shared/problem'
import { MerchantInput, StoreInput } from '../../../accounts/merchants'
import type { Typed } from '../../../pages/form'
import { filled, textOf } from '../../../pages/form'
import { amountText } from '../../../pages/format'
import type { Merchant } from '../../../store/directory'
import type { PlaceAnswer } from '../places'

/** @throws Problem with the form's own field names */
export function merchantOf(typed: Typed): MerchantInput {
  const read = (name: string) => textOf({ typed }, name)
  const currency = read('currency').toUpperCase()
  const fee = read('noFaultFee')
  const amount = fee === '' ? null : readAmount(fee, currency)
  if (amount === undefined) throw new Problem('amount-invalid', { field: 'noFaultFee' })
  const input = {
    name: read('name'),
    country: read('country'),
    language: read('language'),
    currency,
    origins: read('origins')
      .split(/[\s,]+/)
      .filter(Boolean),
    accent: read('accent') || null,
    privacyUrl: read('privacyUrl'),
    warrantyDays: wholeNumber(read('warrantyDays')),
    noFaultFee: amount,
    active: read('active') === 'yes',
  }
  try {
    return parse(MerchantInput, input)
  } catch (error) {
    // The origins are lines of one field.
    throw renamed(error, (field) => field.replace(/^origins\.\d+$/, 'origins'))
  }
}

/** @returns the error with the form's own names of the fields that are wrong, each once */
export function renamed(error: unknown, toForm: (field: string) => string): unknown {
  if (!(error instanceof Problem) || !error.more.fields) return error
  const byName = new Map(error.more.fields.map(({ field, code }) => [toForm(field), code]))
  return new Problem(error.code, { fields: [...byName].map(([field, code]) => ({ field, code })) })
}

/** @returns undefined where the text is no amount, or the currency none */
function readAmount(text: string, currency: string): number | undefined {
  return /^[A-Z]{3}$/.test(currency) ? (parseAmount(text, currency) ?? undefined) : 0
}

/** @returns the number; NaN, which every schema refuses, where the text is none */
export function wholeNumber(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
}

/** @returns the form filled with what is known of a merchant */
export function merchantForm({ origins, noFaultFee, accent, active, ...merchant }: Merchant) {
  const { name, country, language, currency, privacyUrl, warrantyDays } = merchant
  return filled({
    name,
    country,
    language,
    currency,
    privacyUrl,
    warrantyDays,
    accent,
    origins: origins.join('\n'),
    noFaultFee: noFaultFee === null ? null : amountText({ amount: noFaultFee, currency }),
    active: active ? 'yes' : null,
  })
}

/** @throws Problem with the form's own field names */
export function storeOf(typed: Typed, { place, wrong }: PlaceAnswer): StoreInput {
  if (!place) throw new Problem('request-invalid', { fields: wrong })
  return parse(StoreInput, {
    name: textOf({ typed }, 'name'),
    address: textOf({ typed }, 'address'),
    country: place.country ?? textOf({ typed }, 'country'),
    lat: place.lat,
    lon: place.lon,
  })
}
