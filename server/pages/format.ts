// How days, moments, distances and spans are written for people, in their language and time zone. Days say the weekday.
import type { Language } from '../../shared/language'

export { formatMoney } from '../../shared/money'

export interface Locale {
  language: Language
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

/** @param text `YYYY-MM-DD`; @returns such as `Wed 25 Nov` */
export function calendarDay(text: string, { language }: Locale): string {
  return day(Date.parse(`${text}T00:00:00Z`), { language, timeZone: 'UTC' })
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

/** @param metres great-circle; @returns such as `4.2 km` */
export function distance(metres: number, language: Language): string {
  const km = metres / 1000
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: km < 10 ? 1 : 0 }).format(km)} km`
}

/** @param ms a span; @returns such as `3 h` or `25 min`, never less than a minute */
export function span(ms: number, language: Language): string {
  const minutes = Math.max(1, Math.round(ms / 60_000))
  const [value, unit] =
    minutes < 60
      ? ([minutes, 'minute'] as const)
      : minutes < 48 * 60
        ? ([Math.round(minutes / 60), 'hour'] as const)
        : ([Math.round(minutes / 1440), 'day'] as const)
  const unitDisplay = unit === 'day' ? 'long' : 'short'
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
    style: 'unit',
    unit,
    unitDisplay,
  }).format(value)
}

/** Some releases of ICU write a comma after the weekday, some do not. */
function plain(text: string): string {
  return text.replace(',', '')
}
