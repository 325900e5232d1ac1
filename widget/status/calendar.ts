/** The day agreed for a repair as a calendar takes it (RFC 5545). Loaded when somebody wants it. */

export interface Entry {
  code: string
  /** `YYYY-MM-DD` */
  day: string
  title: string
  /** What to do. */
  text: string
  /** A workshop has agreed to the day. */
  isSure: boolean
  place: string
  url: string
  /** How often the day was changed: calendars take the latest in the place of an earlier one. */
  changes: number
}

/** Longest line, octets without its end. */
const LINE = 75
const DAY_MS = 86_400_000

const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n')

const octets = (text: string): number => new TextEncoder().encode(text).length

/** Breaks a line as calendars want it: what goes on begins with a space, and no character is torn. */
function folded(line: string): string {
  let room = LINE
  let out = ''
  for (const char of line) {
    const length = octets(char)
    if (length > room) {
      out += '\r\n '
      room = LINE - 1
    }
    out += char
    room -= length
  }
  return out
}

const compact = (iso: string): string => iso.replace(/[-:]|\.\d+/g, '')

/** @returns a calendar with the one entry, for the whole day */
export function calendarOf(
  { code, day, title, text, isSure, place, url, changes }: Entry,
  now = new Date(),
): string {
  const next = new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bengkel//Repair//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${code}@${new URL(url).host}`,
    `SEQUENCE:${changes}`,
    `DTSTAMP:${compact(now.toISOString())}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(next)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    `STATUS:${isSure ? 'CONFIRMED' : 'TENTATIVE'}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** Hands the entry to the device. */
export function addToCalendar(entry: Entry): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([calendarOf(entry)], { type: 'text/calendar' }))
  link.download = `${entry.code}.ics`
  link.click()
  // Some browsers read it only after this.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
