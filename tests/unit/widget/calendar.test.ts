// The entry that a calendar takes (RFC 5545).
import { expect, it } from 'vitest'
import { calendarOf } from '../../../widget/status/calendar'

const ENTRY = {
  code: 'BK-4F7K-9QWX',
  day: '2026-12-31',
  title: 'Bring it to Werkhof Altona (BK-4F7K-9QWX)',
  text: 'Bosch; Serie 6, WGG244\nBring this code\\receipt.',
  isSure: true,
  place: 'Große Bergstraße 160, 22767 Hamburg',
  url: 'https://shop.example/r/pk_1#token',
  changes: 2,
}
const NOW = new Date('2026-11-25T12:30:45.678Z')

const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n')

it('begins and ends as a calendar with one event for the whole day', () => {
  const lines = unfolded(calendarOf(ENTRY, NOW))
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
  expect(lines).toContain('DTEND;VALUE=DATE:20270101')
  expect(lines).toContain('DTSTAMP:20261125T123045Z')
  expect(lines).toContain('UID:BK-4F7K-9QWX@shop.example')
  expect(lines).toContain('SEQUENCE:2')
  expect(lines.at(0)).toBe('BEGIN:VCALENDAR')
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
})

it('says whether the day is agreed, and where it is, if that is known', () => {
  expect(unfolded(calendarOf(ENTRY, NOW))).toContain('STATUS:CONFIRMED')
  const asked = unfolded(calendarOf({ ...ENTRY, isSure: false, place: '' }, NOW))
  expect(asked).toContain('STATUS:TENTATIVE')
  expect(asked.join('\n')).not.toContain('LOCATION')
})

it('escapes what means something to calendars', () => {
  expect(unfolded(calendarOf(ENTRY, NOW))).toContain(
    'DESCRIPTION:Bosch\\; Serie 6\\, WGG244\\nBring this code\\\\receipt.',
  )
})

it.each(['ß'.repeat(120), '日'.repeat(90), '😀'.repeat(60), 'x'.repeat(75), 'x'.repeat(200)])(
  'has no line longer than 75 octets, and tears no character: %s',
  (title) => {
    const text = calendarOf({ ...ENTRY, title }, NOW)
    expect(text).not.toMatch(/(^|[^\r])\n/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(unfolded(text)).toContain(`SUMMARY:${title}`)
  },
)
