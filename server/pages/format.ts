// How days, moments, distances and spans are written for people, in their language and time zone. Days say the weekday.
import type { PageLanguage } from '../../shared/language'
import type { Money } from '../../shared/money'
import { minorDigits } from '../../shared/money'

export { formatMoney } from '../../shared/money'
export { kilometres as distance } from '../jobs/when'

export interface Locale {
  language: PageLanguage
  timeZone: string
}

/** Formatters are slow to make; there are few. */
const made = new Map<string, Intl.DateTimeFormat>()

function format({ language, timeZone }: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, timeZone, options])
  let known = made.get(key)
  if (!known) {
    // English as it is written where the day comes first.
    known = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone, ...options })
    made.set(key, known)
  }
  return known
}

/** @param at epoch ms; @returns such as `Wed 25 Nov` */
export function day(at: number, locale: Locale): string {
  return plain(format(locale, { weekday: 'short', day: 'numeric', month: 'short' }).format(at))
}

/**
 * @param text `YYYY-MM-DD`
 * @param year whether the year is said, for days long ago
 * @returns such as `Wed 25 Nov`, or `2 Mar 2024` with its year
 */
export function calendarDay(text: string, { language }: Pick<Locale, 'language'>, year?: 'year'): string {
  const at = Date.parse(`${text}T00:00:00Z`)
  const locale = { language, timeZone: 'UTC' }
  if (!year) return day(at, locale)
  return format(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(at)
}

/** @param at epoch ms; @returns such as `Wed 25 Nov, 14:05` */
export function moment(at: number, locale: Locale): string {
  return `${day(at, locale)}, ${format(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)}`
}

/** @returns the local day of a moment, `YYYY-MM-DD` */
export function localDay(at: number, timeZone: string): string {
  const parts = format({ language: 'en', timeZone }, { year: 'numeric', month: '2-digit', day: '2-digit' })
  const [date, month, year] = parts.format(at).split('/')
  return `${year}-${month}-${date}`
}

/** @param ms a span; @returns such as `3 h` or `25 min`, never less than a minute */
export function span(ms: number, language: PageLanguage): string {
  const minutes = Math.max(1, Math.round(ms / 60_000))
  if (minutes < 60) return `${minutes} ${UNITS[language].minute}`
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} ${UNITS[language].hour}`
  const days = { style: 'unit', unit: 'day', unitDisplay: 'long' } as const
  return new Intl.NumberFormat(language, days).format(Math.round(minutes / 1440))
}

/** @param metres a round length, as a scale has it; @returns such as `200 m` or `5 km` */
export function length(metres: number, language: PageLanguage): string {
  const [value, unit] = metres < 1000 ? [metres, 'm'] : [metres / 1000, 'km']
  return `${new Intl.NumberFormat(language).format(value)} ${unit}`
}

/** Shorter than what `Intl` has for them, and understood. */
const UNITS: Record<PageLanguage, { minute: string; hour: string }> = {
  en: { minute: 'min', hour: 'h' },
  id: { minute: 'menit', hour: 'jam' },
}

/** Some releases of ICU write a comma after the weekday, some do not. */
function plain(text: string): string {
  return text.replace(',', '')
}

/** @returns the amount as people type it, without currency and grouping: `129.90`, `150000` */
export function amountText({ amount, currency }: Money): string {
  const digits = minorDigits(currency)
  const value = amount / 10 ** digits
  return Number.isInteger(value) ? String(value) : value.toFixed(digits)
}
