/** How messages and the status view write days and moments: in full, with the weekday, in the time zone where the work is done. */
import { directionOf, type Language } from '../../shared/language'

/** English is written here as where the day comes before the month. */
const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language)

const DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const
const PARTS = {
  day: DAY,
  date: { ...DAY, year: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
} as const

/** Making a formatter is slow, and there are few. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function format(
  language: Language,
  timeZone: string,
  part: keyof typeof PARTS,
): Pick<Intl.DateTimeFormat, 'format'> {
  const key = `${language} ${timeZone} ${part}`
  let known = formatters.get(key)
  if (!known) {
    known = new Intl.DateTimeFormat(localeOf(language), { timeZone, ...PARTS[part] })
    formatters.set(key, known)
  }
  return known
}

/** @param at epoch ms; @returns such as `Wednesday 25 November` or `Rabu 25 November` */
export function dayInFull(at: number, language: Language, timeZone: string): string {
  return plain(format(language, timeZone, 'day').format(at), language)
}

/** @param at epoch ms; @returns such as `Monday 1 March 2027`, for what lies far ahead */
export function dateInFull(at: number, language: Language, timeZone: string): string {
  return plain(format(language, timeZone, 'date').format(at), language)
}

/** @param day `YYYY-MM-DD` */
export function calendarDayInFull(day: string, language: Language): string {
  return dayInFull(Date.parse(`${day}T00:00:00Z`), language, 'UTC')
}

/** @param at epoch ms; @returns such as `Wednesday 25 November, 14:05` */
export function momentInFull(at: number, language: Language, timeZone: string): string {
  const comma = directionOf(language) === 'rtl' ? '،' : ','
  return `${dayInFull(at, language, timeZone)}${comma} ${format(language, timeZone, 'time').format(at)}`
}

const numbers = new Map<string, Intl.NumberFormat>()

function measure(value: number, unit: 'kilometer' | 'minute', digits: number, language: Language): string {
  const key = `${language} ${unit} ${digits}`
  let known = numbers.get(key)
  if (!known) {
    const options = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits } as const
    known = new Intl.NumberFormat(language, options)
    numbers.set(key, known)
  }
  return known.format(value)
}

/** @param metres great-circle; @returns such as `4.2 km` */
export function kilometres(metres: number, language: Language): string {
  const km = metres / 1000
  return measure(km, 'kilometer', km < 10 ? 1 : 0, language)
}

/** @returns such as `11 min` */
export function minutes(seconds: number, language: Language): string {
  return measure(Math.ceil(seconds / 60), 'minute', 0, language)
}

/** Where no comma stands after the weekday: some releases of ICU write one here, some do not. */
const WITHOUT_COMMA: ReadonlySet<Language> = new Set(['en', 'id', 'es'])

function plain(text: string, language: Language): string {
  return WITHOUT_COMMA.has(language) ? text.replace(',', '') : text
}
