// Working time in a workshop's own zone: offer limits and first days, over nights, weekends and changes of the clock.
import { describe, expect, it } from 'vitest'
import { OFFER_LIMIT_MS } from '../../../server/dispatch/decide'
import {
  addWorkingTime,
  boundsOfDay,
  dayOf,
  endOfWork,
  everOpens,
  firstDay,
  lastClosing,
  nextOpen,
} from '../../../server/dispatch/hours'
import type { WeekHours } from '../../../shared/workshop'
import { MONDAY } from '../../harness/bengkel'
import { OFFICE_HOURS } from '../../harness/network'

const HOUR = 3_600_000
const NEVER: WeekHours = [[], [], [], [], [], [], []]

const at = (iso: string) => Date.parse(iso)
const iso = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString())
const open = (timeZone: string, hours: WeekHours = OFFICE_HOURS) => ({ timeZone, hours })

/** The moment after so many hours of the workshop's working time. */
const after = (timeZone: string, from: string, hours: number, week?: WeekHours) =>
  iso(addWorkingTime(open(timeZone, week), at(from), hours * HOUR))

describe('working time', () => {
  it('passes while the workshop is open', () => {
    expect(after('Asia/Jakarta', '2026-11-23T10:00:00+07:00', 4)).toBe('2026-11-23T07:00:00.000Z')
  })

  it('stands still at night', () => {
    expect(after('Asia/Jakarta', '2026-11-23T15:00:00+07:00', 4)).toBe('2026-11-24T04:00:00.000Z')
  })

  it('stands still over a weekend: an offer of Friday afternoon runs out on Monday', () => {
    expect(iso(addWorkingTime(open('Europe/Berlin'), at('2026-11-27T16:00:00+01:00'), OFFER_LIMIT_MS))).toBe(
      iso(at('2026-11-30T12:00:00+01:00')),
    )
  })

  it('begins when the workshop opens, where it is closed now', () => {
    expect(after('America/New_York', '2026-11-28T12:00:00-05:00', 4)).toBe(
      iso(at('2026-11-30T13:00:00-05:00')),
    )
  })

  it('ends with the day exactly where so much of it is left', () => {
    expect(after('Asia/Jakarta', '2026-11-23T13:00:00+07:00', 4)).toBe(iso(at('2026-11-23T17:00:00+07:00')))
  })

  it('leaves out a break at noon', () => {
    const span = [
      [540, 720],
      [780, 1020],
    ] as const
    const week: WeekHours = [span, span, span, span, span, [], []]
    expect(after('Asia/Jakarta', '2026-11-23T11:00:00+07:00', 4, week)).toBe(
      iso(at('2026-11-23T16:00:00+07:00')),
    )
  })

  it('goes on for weeks where a workshop opens an hour a week', () => {
    const week: WeekHours = [[], [], [[600, 660]], [], [], [], []]
    expect(after('Asia/Jakarta', '2026-11-23T10:00:00+07:00', 4, week)).toBe(
      iso(at('2026-12-16T11:00:00+07:00')),
    )
  })

  it('is plain time where a workshop never opens', () => {
    expect(after('Asia/Jakarta', '2026-11-23T10:00:00+07:00', 4, NEVER)).toBe('2026-11-23T07:00:00.000Z')
  })

  it('takes no time for nothing', () => {
    expect(after('Europe/Berlin', '2026-11-28T10:00:00+01:00', 0)).toBe('2026-11-28T09:00:00.000Z')
  })
})

describe('a change of the clock', () => {
  const night: WeekHours = [[], [], [], [], [], [], [[0, 1440]]]

  it.each([
    ['Europe/Berlin', '2026-03-29T00:00:00+01:00', 23],
    ['Europe/Berlin', '2026-10-25T00:00:00+02:00', 25],
    ['America/New_York', '2026-03-08T00:00:00-05:00', 23],
    ['America/New_York', '2026-11-01T00:00:00-04:00', 25],
    ['Asia/Jakarta', '2026-03-29T00:00:00+07:00', 24],
  ])('makes the Sunday in %s from %s last %d hours', (timeZone, midnight, hours) => {
    const { from, to } = boundsOfDay(timeZone, midnight.slice(0, 10))
    expect(iso(from)).toBe(iso(at(midnight)))
    expect((to + 1 - from) / HOUR).toBe(hours)
    const end = addWorkingTime({ timeZone, hours: night }, from, hours * HOUR)
    expect(iso(end)).toBe(iso(to + 1))
    expect(end).toBeLessThan(addWorkingTime({ timeZone, hours: night }, from, hours * HOUR + 1))
  })

  it.each([
    ['Europe/Berlin', '2026-03-27T16:00:00+01:00', '2026-03-30T12:00:00+02:00'],
    ['Europe/Berlin', '2026-10-23T16:00:00+02:00', '2026-10-26T12:00:00+01:00'],
    ['America/New_York', '2026-03-06T16:00:00-05:00', '2026-03-09T12:00:00-04:00'],
    ['America/New_York', '2026-10-30T16:00:00-04:00', '2026-11-02T12:00:00-05:00'],
  ])('over the weekend in %s leaves the wall clock of the limit alone', (timeZone, offered, limit) => {
    expect(after(timeZone, offered, 4)).toBe(iso(at(limit)))
  })

  it.each([
    ['Europe/Berlin', '2026-03-29', '09:00', '2026-03-29T07:00:00Z'],
    ['Europe/Berlin', '2026-10-25', '09:00', '2026-10-25T08:00:00Z'],
    ['America/New_York', '2026-03-08', '09:00', '2026-03-08T13:00:00Z'],
    ['America/New_York', '2026-11-01', '09:00', '2026-11-01T14:00:00Z'],
  ])('in %s on %s opens the doors at %s by the wall', (timeZone, day, _, opens) => {
    const sundays: WeekHours = [[], [], [], [], [], [], [[540, 1020]]]
    expect(iso(nextOpen({ timeZone, hours: sundays }, boundsOfDay(timeZone, day).from))).toBe(iso(at(opens)))
  })

  it('gives a workshop that opens in the hour that is left out its time after it', () => {
    const early: WeekHours = [[], [], [], [], [], [], [[150, 240]]]
    const from = at('2026-03-29T00:00:00+01:00')
    const opens = nextOpen({ timeZone: 'Europe/Berlin', hours: early }, from)!
    expect(opens).toBeGreaterThanOrEqual(at('2026-03-29T00:30:00Z'))
    expect(opens).toBeLessThan(at('2026-03-29T02:00:00Z'))
  })
})

describe('the next opening', () => {
  it('is now while it is open, and the next morning after that', () => {
    const jakarta = open('Asia/Jakarta')
    const during = at('2026-11-23T16:59:59+07:00')
    expect(nextOpen(jakarta, during)).toBe(during)
    expect(iso(nextOpen(jakarta, at('2026-11-23T17:00:00+07:00')))).toBe(iso(at('2026-11-24T09:00:00+07:00')))
  })

  it('is never where it never opens', () => {
    expect(nextOpen(open('Asia/Jakarta', NEVER), 0)).toBeNull()
    expect(everOpens({ hours: NEVER })).toBe(false)
    expect(everOpens({ hours: OFFICE_HOURS })).toBe(true)
  })
})

describe('the first day', () => {
  it.each([
    ['Asia/Jakarta', '2026-11-23T16:00:00+07:00', '2026-11-23'],
    ['Asia/Jakarta', '2026-11-23T18:00:00+07:00', '2026-11-24'],
    ['Europe/Berlin', '2026-11-27T20:00:00+01:00', '2026-11-30'],
    ['America/New_York', '2026-11-27T23:30:00-05:00', '2026-11-30'],
  ])('in %s at %s is %s', (timeZone, moment, day) => {
    expect(firstDay(open(timeZone), at(moment))).toBe(day)
  })

  it('is today where it never opens', () => {
    expect(firstDay(open('Asia/Jakarta', NEVER), at('2026-11-28T01:00:00+07:00'))).toBe('2026-11-28')
  })
})

describe('holidays', () => {
  const lebaran = { firstDay: '2026-11-24', lastDay: '2026-12-14' }
  const away = (...holidays: { firstDay: string; lastDay: string }[]) => ({
    ...open('Asia/Jakarta'),
    holidays,
  })

  it('put the next opening and the first day behind them, however long they are', () => {
    const during = at('2026-11-24T10:00:00+07:00')
    expect(iso(nextOpen(away(lebaran), during))).toBe(iso(at('2026-12-15T09:00:00+07:00')))
    expect(firstDay(away(lebaran), at('2026-11-23T17:00:00+07:00'))).toBe('2026-12-15')
    expect(firstDay(away(lebaran), at('2026-11-23T16:59:00+07:00'))).toBe('2026-11-23')
  })

  it('that follow each other, or fall on the only open day of many weeks, are gone through', () => {
    const two = away(
      { firstDay: '2026-11-23', lastDay: '2026-11-24' },
      { firstDay: '2026-11-25', lastDay: '2026-11-27' },
    )
    expect(firstDay(two, MONDAY)).toBe('2026-11-30')
    const mondays: WeekHours = [[[540, 1020]], [], [], [], [], [], []]
    const none = ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'].map((day) => ({
      firstDay: day,
      lastDay: day,
    }))
    expect(firstDay({ ...away(...none), hours: mondays }, MONDAY)).toBe('2026-12-21')
  })

  it('stop the time that an offer has', () => {
    expect(iso(addWorkingTime(away(lebaran), at('2026-11-23T15:00:00+07:00'), 4 * HOUR))).toBe(
      iso(at('2026-12-15T11:00:00+07:00')),
    )
  })

  it('do not count as days of work', () => {
    const ends = (day: string, days: number, ...holidays: (typeof lebaran)[]) =>
      dayOf('Asia/Jakarta', endOfWork(away(...holidays), day, days))
    expect(ends('2026-11-23', 3)).toBe('2026-11-26')
    expect(ends('2026-11-23', 3, lebaran)).toBe('2026-12-17')
    expect(ends('2026-11-23', 0, lebaran)).toBe('2026-11-23')
  })

  it('leave the last closing before a day where it was', () => {
    expect(iso(lastClosing(away(), '2026-11-29'))).toBe(iso(at('2026-11-27T17:00:00+07:00')))
    expect(iso(lastClosing(away(lebaran), '2026-12-10'))).toBe(iso(at('2026-11-23T17:00:00+07:00')))
    expect(lastClosing({ ...away(), hours: NEVER }, '2026-12-10')).toBe(-Infinity)
  })
})

describe('days', () => {
  it('are the zone’s own', () => {
    expect(dayOf('Asia/Jakarta', at('2026-11-22T18:00:00Z'))).toBe('2026-11-23')
    expect(dayOf('America/New_York', at('2026-11-23T03:00:00Z'))).toBe('2026-11-22')
  })

  it('follow each other over months, years and leap days', () => {
    const later = (day: string, days: number) =>
      dayOf('Asia/Jakarta', boundsOfDay('Asia/Jakarta', day, days).from)
    expect(later('2026-12-31', 1)).toBe('2027-01-01')
    expect(later('2028-02-28', 2)).toBe('2028-03-01')
    expect(later('2026-03-01', -1)).toBe('2026-02-28')
  })
})
