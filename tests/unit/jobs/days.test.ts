// The days to which a customer can move a repair.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { reschedule } from '../../../server/jobs/add'
import { possibleDays } from '../../../server/jobs/days'
import { jobById } from '../../../server/jobs/job'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { ask, by } from '../../harness/jobs'
import { addMerchant, addStore, addWorkshop, JAKARTA } from '../../harness/network'

let bengkel: TestBengkel
let merchant: number

beforeEach(async () => {
  bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  merchant = await addMerchant(bengkel)
})

const weekdaysOf = (days: readonly string[]) =>
  new Set(days.map((day) => new Date(`${day}T00:00:00Z`).getUTCDay()))

describe('the days to choose from', () => {
  it('are those on which the workshop opens, from today on, for a month', async () => {
    await addWorkshop(bengkel, { merchants: [merchant] })
    const days = await possibleDays(bengkel, await ask(bengkel, merchant))
    expect(days[0]).toBe('2026-11-23')
    expect(days.at(-1)! <= '2026-12-23').toBe(true)
    expect(weekdaysOf(days).has(0)).toBe(false)
    expect(new Set(days).size).toBe(days.length)
  })

  it('leave out its holidays', async () => {
    const workshop = await addWorkshop(bengkel, { merchants: [merchant] })
    const sql = 'INSERT INTO holidays (workshop_id, first_day, last_day) VALUES (?, ?, ?)'
    await bengkel.store.run([{ sql, args: [workshop, '2026-11-25', '2026-11-27'] }], { directory: true })
    const days = await possibleDays(bengkel, await ask(bengkel, merchant))
    expect(days.slice(0, 2)).toEqual(['2026-11-23', '2026-11-24'])
    expect(days.filter((day) => day >= '2026-11-25' && day <= '2026-11-27')).toEqual([])
  })

  it('are all where a store takes it in, whose hours nobody knows', async () => {
    await addWorkshop(bengkel, { merchants: [merchant] })
    const store = await addStore(bengkel, { merchant, ...JAKARTA })
    const job = await ask(bengkel, merchant, { handover: { mode: 'carry-in', store: String(store) } })
    expect(await possibleDays(bengkel, job)).toHaveLength(31)
  })
})

describe('a customer', () => {
  it('is held to them, and told at the day', async () => {
    await addWorkshop(bengkel, { merchants: [merchant] })
    const job = await ask(bengkel, merchant)
    for (const day of ['2099-01-01', '2026-11-29']) {
      await expect(reschedule(bengkel, job.id, by('customer'), day)).rejects.toMatchObject({
        code: 'day-impossible',
        more: { field: 'day' },
      })
    }
    expect((await jobById(bengkel.store, job.id)).asked.handover.day).toBe(job.asked.handover.day)
  })

  it('finds the day moved where it is said again after that day', async () => {
    await addWorkshop(bengkel, { merchants: [merchant] })
    const job = await ask(bengkel, merchant)
    const command = by('customer')
    await reschedule(bengkel, job.id, command, '2026-11-24')
    bengkel.clock.move(3 * 86_400_000)
    expect((await reschedule(bengkel, job.id, command, '2026-11-24')).asked.handover.day).toBe('2026-11-24')
  })
})

it('workshop and office agree on any day that has not passed', async () => {
  await addWorkshop(bengkel, { merchants: [merchant] })
  const job = await ask(bengkel, merchant)
  expect((await reschedule(bengkel, job.id, by('office'), '2026-11-29')).asked.handover.day).toBe(
    '2026-11-29',
  )
})
