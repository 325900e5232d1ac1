/** How messages write days and moments: in full, with the weekday, in the time zone where the work is done. */
import type { Language } from '../../shared/language'

/** English is written here as where the day comes before the month. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id-ID' }

const DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const
const PARTS = {
  day: DAY,
  date: { ...DAY, year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
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
    known = new Intl.DateTimeFormat(LOCALES[language], { timeZone, ...PARTS[part] })
    formatters.set(key, known)
  }
  return known
}

/** @param at epoch ms; @returns such as `Wednesday 25 November` or `Rabu 25 November` */
export function dayInFull(at: number, language: Language, timeZone: string): string {
  return plain(format(language, timeZone, 'day').format(at))
}

/** @param at epoch ms; @returns such as `Monday 1 March 2027`, for what lies far ahead */
export function dateInFull(at: number, language: Language, timeZone: string): string {
  return plain(format(language, timeZone, 'date').format(at))
}

/** @param day `YYYY-MM-DD` */
export function calendarDayInFull(day: string, language: Language): string {
  return dayInFull(Date.parse(`${day}T00:00:00Z`), language, 'UTC')
}

/** @param at epoch ms; @returns such as `Wednesday 25 November, 14:05` */
export function momentInFull(at: number, language: Language, timeZone: string): string {
  return `${dayInFull(at, language, timeZone)}, ${format(language, timeZone, 'time').format(at)}`
}

const numbers = new Map<string, Intl.NumberFormat>()

/** @param metres great-circle; @returns such as `4.2 km` */
export function kilometres(metres: number, language: Language): string {
  const km = metres / 1000
  const maximumFractionDigits = km < 10 ? 1 : 0
  const key = `${language} ${maximumFractionDigits}`
  const known = numbers.get(key) ?? new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits })
  numbers.set(key, known)
  return `${known.format(km)} km`
}

/** Some releases of ICU write a comma after the weekday, some do not. */
function plain(text: string): string {
  return text.replace(',', '')
}
