/** Days, times, distances and durations as people of the language write them. */
import type { Api } from '../api'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

const date = (iso: string, language: string, more: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', ...more }).format(
    new Date(iso),
  )

/** @returns a day, `YYYY-MM-DD`, or that of a moment, with its weekday: `Wed, 25 Nov`; the former is the same everywhere. */
export const day = (iso: string, language: string): string =>
  date(iso, language, { timeZone: iso[10] ? undefined : 'UTC' })

/** @returns a moment (ISO 8601) with weekday and time, in the reader's own. */
export const moment = (iso: string, language: string): string =>
  date(iso, language, { hour: 'numeric', minute: '2-digit' })

/** @returns a number with a unit that `Intl` knows: `4.2 km`, `11 min`, `3 days`. */
export const measure = (value: number, unit: 'kilometer' | 'minute' | 'day', language: string): string =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'day' ? 'long' : 'short',
    maximumFractionDigits: value < 10 && unit === 'kilometer' ? 1 : 0,
  }).format(value)

/**
 * @returns the reader's present day by the server's clock, `YYYY-MM-DD`; without `Intl`, which would take longer than the whole
 *   first step.
 */
export const today = ({ behind }: Pick<Api, 'behind'>): string =>
  new Date(Date.now() + behind - new Date().getTimezoneOffset() * MINUTE_MS).toISOString().slice(0, 10)

/** @returns how many days ago that day was. */
export const daysSince = (day: string, api: Api): number =>
  (Date.parse(today(api)) - Date.parse(day)) / DAY_MS
