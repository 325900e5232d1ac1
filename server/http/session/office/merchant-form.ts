/** The forms of a merchant and its stores: what is typed becomes what the books take, and back. */
import type { CategoryCode } from '../../../../shared/catalog'
import { parseAmount } from '../../../../shared/money'
import { MerchantInput, StoreInput } from '../../../accounts/merchants'
import type { FormState, Typed } from '../../../pages/form'
import { filled, textOf } from '../../../pages/form'
import { amountText } from '../../../pages/format'
import { EXACT } from '../../../pages/place-field'
import type { Merchant } from '../../../store/directory'
import type { PlaceAnswer } from '../places'
import { readAll } from '../read-all'

/** @throws Problem with the form's own field names, all at once */
export function merchantOf(typed: Typed): MerchantInput {
  const read = (name: string) => textOf({ typed }, name)
  const currency = read('currency').toUpperCase()
  const fee = read('noFaultFee')
  // Without a currency that can be read there is no amount either; then the currency is what is wrong.
  const readable = fee !== '' && /^[A-Z]{3}$/.test(currency)
  const amount = readable ? parseAmount(fee, currency) : null
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
    certified: [...(typed.certified ?? [])],
    active: read('active') === 'yes',
  }
  const unread = readable && amount === null
  return readAll(MerchantInput, input, {
    // The origins are lines of one field, the categories ticks of one.
    toForm: (field) => field.replace(/^(origins|certified)\.\d+$/, '$1'),
    others: unread ? [{ field: 'noFaultFee', code: 'amount-invalid' }] : [],
  })
}

/** @returns the number; NaN, which every schema refuses, where the text is none */
export function wholeNumber(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
}

/** @returns the form filled with what is known of a merchant */
export function merchantForm({
  origins,
  noFaultFee,
  accent,
  active,
  certified,
  ...merchant
}: Omit<Merchant, 'certified'> & { certified: Iterable<CategoryCode> }): FormState {
  const { name, country, language, currency, privacyUrl, warrantyDays } = merchant
  const form = filled({
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
  const demanded = [...certified].sort()
  return demanded.length > 0 ? { ...form, typed: { ...form.typed, certified: demanded } } : form
}

/** @throws Problem with the form's own field names, all at once */
export function storeOf(typed: Typed, { place, wrong }: PlaceAnswer): StoreInput {
  const usual = textOf({ typed }, 'usualWorkshop')
  const input = {
    name: textOf({ typed }, 'name'),
    address: textOf({ typed }, 'address'),
    country: place ? (place.country ?? textOf({ typed }, 'country')) : undefined,
    lat: place?.lat,
    lon: place?.lon,
    usualWorkshop: usual === '' ? null : wholeNumber(usual),
  }
  return readAll(StoreInput, input, { others: wrong, instead: place ? undefined : /^(lat|lon|country)$/ })
}

/** @returns the form filled with what is known of a store */
export function storeForm({ name, address, country, lat, lon, usualWorkshop }: StoreInput) {
  const place = { place: EXACT, 'place.lat': String(lat), 'place.lon': String(lon) }
  return filled({ name, address, country, usualWorkshop, ...place })
}
