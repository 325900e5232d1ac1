/**
 * A workshop's opening times in its own time zone: when it opens next, and when so much working time has passed. Days are
 * taken from the calendar of the zone, so daylight saving makes a working day longer or shorter where it really is.
 */
import type { Holiday, WeekHours } from '../../shared/workshop'

export interface Opening {
  timeZone: string
  hours: WeekHours
  /** Days on which it is closed whatever the week says. */
  holidays?: readonly Pick<Holiday, 'firstDay' | 'lastDay'>[]
}

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** How far an opening is looked for, anew after each holiday; a workshop that opens at all does so within two weeks. */
const HORIZON_DAYS = 15

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter is slow and a zone has one for ever. */
function formatter(timeZone: string): Intl.DateTimeFormat {
  let known = formatters.get(timeZone)
  if (!known) {
    known = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formatters.set(timeZone, known)
  }
  return known
}

/** Zones change their offset on a quarter of an hour, so one reading holds for all of it. */
const QUARTER_MS = 900_000
/** Readings kept of a zone; forgotten all at once, since time moves on from the oldest. */
const MOST_READINGS = 5000
const readings = new Map<string, Map<number, number>>()

/** @returns the zone's offset from UTC at that moment, milliseconds */
function offsetAt(timeZone: string, at: number): number {
  const quarter = Math.floor(at / QUARTER_MS)
  let known = readings.get(timeZone)
  if (!known) readings.set(timeZone, (known = new Map()))
  let offset = known.get(quarter)
  if (offset === undefined) {
    offset = readOffset(timeZone, quarter * QUARTER_MS)
    if (known.size >= MOST_READINGS) known.clear()
    known.set(quarter, offset)
  }
  return offset
}

/** Asking the calendar is slow. */
function readOffset(timeZone: string, at: number): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of formatter(timeZone).formatToParts(at)) parts[type] = Number(value)
  return Date.UTC(parts.year!, parts.month! - 1, parts.day!, parts.hour!, parts.minute!, parts.second!) - at
}

/** @returns the moment of a local wall-clock time (as if it were UTC, epoch ms) in the zone */
function momentOf(timeZone: string, local: number): number {
  const guess = local - offsetAt(timeZone, local)
  return local - offsetAt(timeZone, guess)
}

/** @returns the day of a moment in the zone, `YYYY-MM-DD` */
export function dayOf(timeZone: string, at: number): string {
  return new Date(at + offsetAt(timeZone, at)).toISOString().slice(0, 10)
}

/**
 * @param daysLater of the day that comes so many days after it
 * @returns the first and the last moment of the day in the zone, epoch ms
 */
export function boundsOfDay(timeZone: string, day: string, daysLater = 0): { from: number; to: number } {
  const local = localOf(day) + daysLater * DAY_MS
  return { from: momentOf(timeZone, local), to: momentOf(timeZone, local + DAY_MS) - 1 }
}

/** @returns the day's midnight by the wall, as if it were UTC, epoch ms */
const localOf = (day: string) => Date.parse(`${day}T00:00:00Z`)

const weekdayOf = (local: number) => (new Date(local).getUTCDay() + 6) % 7

/** @returns the holiday on which that day falls, or undefined. @param local its midnight by the wall */
function holidayOn({ holidays }: Opening, local: number) {
  if (!holidays || holidays.length === 0) return undefined
  const day = new Date(local).toISOString().slice(0, 10)
  return holidays.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
}

/** The spans in which it is open, from a moment on, in order; none where it never opens. */
function* openSpans(opening: Opening, from: number): Generator<{ from: number; to: number }> {
  const { timeZone, hours } = opening
  let local = localOf(dayOf(timeZone, from))
  for (let left = HORIZON_DAYS; left > 0; local += DAY_MS) {
    const holiday = holidayOn(opening, local)
    if (holiday) {
      local = localOf(holiday.lastDay)
      left = HORIZON_DAYS
      continue
    }
    left--
    for (const [opens, closes] of hours[weekdayOf(local)]!) {
      const start = Math.max(from, momentOf(timeZone, local + opens * MINUTE_MS))
      const end = momentOf(timeZone, local + closes * MINUTE_MS)
      if (end > start) yield { from: start, to: end }
    }
  }
}

/** @returns the first day from that one on, by the calendar, on which it opens; that day itself where it never opens */
export function openDay(opening: Opening, day: string): string {
  let local = localOf(day)
  for (let left = HORIZON_DAYS; left > 0; local += DAY_MS) {
    const holiday = holidayOn(opening, local)
    if (holiday) {
      local = localOf(holiday.lastDay)
      left = HORIZON_DAYS
    } else if (opening.hours[weekdayOf(local)]!.length > 0) return new Date(local).toISOString().slice(0, 10)
    else left--
  }
  return day
}

/** @returns when it closes for the last time up to the end of that day, epoch ms; -Infinity where it never opens */
export function lastClosing(opening: Opening, day: string): number {
  const { timeZone, hours } = opening
  let local = localOf(day)
  for (let left = HORIZON_DAYS; left > 0; local -= DAY_MS) {
    const holiday = holidayOn(opening, local)
    if (holiday) {
      local = localOf(holiday.firstDay)
      left = HORIZON_DAYS
      continue
    }
    left--
    const last = hours[weekdayOf(local)]!.at(-1)
    if (last) return momentOf(timeZone, local + last[1] * MINUTE_MS)
  }
  return -Infinity
}

/** @returns the end of the day that comes so many days after one, epoch ms; its holidays do not count */
export function endOfWork(opening: Opening, day: string, days: number): number {
  let local = localOf(day)
  for (let left = days; left > 0;) {
    local += DAY_MS
    const holiday = holidayOn(opening, local)
    if (holiday) local = localOf(holiday.lastDay)
    else left--
  }
  return momentOf(opening.timeZone, local + DAY_MS) - 1
}

/** @returns whether the workshop opens at all */
export function everOpens({ hours }: Pick<Opening, 'hours'>): boolean {
  return hours.some((spans) => spans.length > 0)
}

/** @returns the moment it is open next (now, where it is open), or null where it never opens */
export function nextOpen(opening: Opening, at: number): number | null {
  for (const span of openSpans(opening, at)) return span.from
  return null
}

/**
 * @param ms working time, milliseconds
 * @returns the moment when so much of the workshop's working time has passed since `at`; where it never opens, plain time
 */
export function addWorkingTime(opening: Opening, at: number, ms: number): number {
  let left = ms
  let latest = at
  while (left > 0) {
    const before = left
    for (const { from, to } of openSpans(opening, latest)) {
      if (to - from >= left) return from + left
      left -= to - from
      latest = to
    }
    if (left === before) return latest + left
  }
  return latest
}

/** @returns how much of the workshop's working time lies between two moments; where it never opens, plain time */
export function workingTimeBetween(opening: Opening, from: number, to: number): number {
  if (!everOpens(opening)) return Math.max(0, to - from)
  let sum = 0
  let latest = from
  while (latest < to) {
    const before = latest
    for (const span of openSpans(opening, latest)) {
      sum += Math.max(0, Math.min(span.to, to) - span.from)
      latest = span.to
      if (latest >= to) break
    }
    // Closed for longer than anybody looks ahead.
    if (latest === before) break
  }
  return sum
}

/** First days known, for the minute in which they were asked for: every request asks, and times are whole minutes. */
const firstDays = new WeakMap<Opening, { minute: number; day: string }>()

/**
 * @returns the first day on which it can take an item or come: today while it is still open today, else its next open day
 */
export function firstDay(opening: Opening, at: number): string {
  const minute = Math.floor(at / MINUTE_MS)
  const known = firstDays.get(opening)
  if (known?.minute === minute) return known.day
  const day = dayOf(opening.timeZone, nextOpen(opening, at) ?? at)
  firstDays.set(opening, { minute, day })
  return day
}
