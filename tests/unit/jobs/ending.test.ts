// How a job ends: handed out, cancelled, called off, not brought, not fetched; and how it begins again under its warranty.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { askRepeat } from '../../../server/intake/repeat'
import { reschedule, sendMessage, settleAttention } from '../../../server/jobs/add'
import { callOff, cancel, noShow } from '../../../server/jobs/cancel'
import { finish } from '../../../server/jobs/finish'
import { closeUnclaimed, handOut } from '../../../server/jobs/hand-out'
import type { Job } from '../../../server/jobs/job'
import { takeIn } from '../../../server/jobs/take-in'
import { runDue } from '../../../server/jobs/timers'
import { wait } from '../../../server/jobs/wait'
import type { TestBengkel } from '../../harness/bengkel'
import { MONDAY, openBengkel } from '../../harness/bengkel'
import { ask, by, eventsOf, jobIn, loadOf, now, runAllDue } from '../../harness/jobs'
import { addMerchant, addWorkshop, addStore } from '../../harness/network'
import { whatIsBroken } from '../../harness/soundness'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let bengkel: TestBengkel
let merchant: number
let workshop: number

beforeEach(async () => {
  bengkel = await openBengkel()
  onTestFinished(async () => {
    expect(await whatIsBroken((sql) => bengkel.store.read(sql))).toEqual([])
    await bengkel.close()
  })
  merchant = await addMerchant(bengkel, { warrantyDays: 90 })
  workshop = await addWorkshop(bengkel, { merchants: [merchant], capacity: 2 })
})

const says = (job: Pick<Job, 'workshop'>) => by('workshop', job)
const due = async () => {
  await runAllDue(bengkel)
}
const reminders = async (job: { id: number }) =>
  (await eventsOf(bengkel, job.id)).filter(({ type }) => type === 'remind').map(({ data }) => data)

describe('handing out', () => {
  it('writes down what was paid and how, and the warranty begins', async () => {
    const store = String(await addStore(bengkel, { merchant }))
    const ready = await jobIn('ready', bengkel, merchant, { handover: { mode: 'carry-in', store } })
    bengkel.clock.move(DAY)
    const job = await handOut(bengkel, ready.id, by('store', ready), { how: 'card', amount: 45_000_000 })
    expect(job).toMatchObject({ status: 'closed', outcome: 'fixed', dueAt: null })
    expect(job.work.handedOut).toEqual({
      at: MONDAY + DAY,
      how: 'card',
      paid: { amount: 45_000_000, currency: 'IDR' },
    })
    expect(job.work.warrantyUntil).toBe(MONDAY + 91 * DAY)
    expect((await eventsOf(bengkel, job.id)).at(-1)!.data).toMatchObject({ how: 'card' })
  })

  it('of what was not repaired begins no warranty', async () => {
    const received = await jobIn('received', bengkel, merchant)
    await cancel(bengkel, received.id, by('customer'))
    const job = await handOut(bengkel, received.id, says(received), { how: 'nothing' })
    expect(job).toMatchObject({ status: 'closed', outcome: 'cancelled' })
    expect(job.work.warrantyUntil).toBeUndefined()
    expect(job.work.handedOut).toEqual({ at: MONDAY, how: 'nothing' })
  })
})

describe('a customer cancels', () => {
  it.each(['booked', 'received', 'quoted'] as const)('a job that is %s', async (status) => {
    const job = await jobIn(status, bengkel, merchant)
    const after = await cancel(bengkel, job.id, by('customer'), 'Found the receipt')
    const inHand = status !== 'booked'
    expect(after).toMatchObject({ status: inHand ? 'ready' : 'closed', outcome: 'cancelled' })
    expect(after.dueAt).toBe(inHand ? MONDAY + 7 * DAY : null)
    expect((await eventsOf(bengkel, job.id)).at(-1)).toMatchObject({
      type: 'cancel',
      text: 'Found the receipt',
    })
    expect(await loadOf(bengkel, workshop)).toBe(0)
  })

  it('a job that nobody can do', async () => {
    const job = await ask(bengkel, merchant, { item: { category: 'shoes' } })
    expect(await cancel(bengkel, job.id, by('customer'))).toMatchObject({ status: 'closed', attention: [] })
  })

  it('a job that waits, before work began but not after', async () => {
    const before = await jobIn('received', bengkel, merchant)
    await wait(bengkel, before.id, says(before), { for: 'customer', until: null })
    expect(await cancel(bengkel, before.id, by('customer'))).toMatchObject({ status: 'ready' })
    const begun = await jobIn('waiting', bengkel, merchant)
    await expect(cancel(bengkel, begun.id, by('customer'))).rejects.toMatchObject({
      code: 'command-not-allowed',
    })
  })

  it.each(['repairing', 'ready', 'closed'] as const)('no job that is %s', async (status) => {
    const job = await jobIn(status, bengkel, merchant)
    await expect(cancel(bengkel, job.id, by('customer'))).rejects.toMatchObject({
      code: 'command-not-allowed',
    })
  })
})

it.each(['repairing', 'waiting'] as const)('the office calls off a repair that is %s', async (status) => {
  const job = await jobIn(status, bengkel, merchant)
  const after = await callOff(bengkel, job.id, by('office'), 'Recalled by the maker')
  expect(after).toMatchObject({ status: 'ready', outcome: 'cancelled' })
  expect(after.work.wait).toBeUndefined()
  expect(await loadOf(bengkel, workshop)).toBe(0)
})

describe('an item that is not brought', () => {
  it('is reminded of twice and closed after seven days', async () => {
    const job = await jobIn('booked', bengkel, merchant)
    const days: [number, number, string][] = []
    for (let day = 1; day <= 9; day++) {
      bengkel.clock.move(DAY)
      await due()
      days.push([day, (await reminders(job)).length, (await now(bengkel, job)).status])
    }
    // Booked on Monday morning: two days and five days after it have passed on Thursday and Sunday morning.
    expect(days.map(([, count]) => count)).toEqual([0, 0, 1, 1, 1, 2, 2, 2, 2])
    expect(days.map(([, , status]) => status).slice(5)).toEqual(['booked', 'booked', 'closed', 'closed'])
    expect(await now(bengkel, job)).toMatchObject({ outcome: 'no_show', dueAt: null })
    expect(await reminders(job)).toEqual([
      { kind: 'not_brought', days: 2 },
      { kind: 'not_brought', days: 5 },
    ])
    expect(await loadOf(bengkel, workshop)).toBe(0)
  })

  it('counts from the day agreed', async () => {
    const job = await ask(bengkel, merchant, { handover: { day: '2026-12-01' } })
    bengkel.clock.move(9 * DAY)
    await due()
    expect(await reminders(job)).toEqual([])
    bengkel.clock.move(2 * DAY)
    await due()
    expect(await reminders(job)).toHaveLength(1)
  })

  it('counts from another day that was agreed later, also after a reminder', async () => {
    const job = await jobIn('booked', bengkel, merchant)
    bengkel.clock.move(3 * DAY)
    await due()
    expect(await reminders(job)).toHaveLength(1)
    await reschedule(bengkel, job.id, by('customer'), '2026-12-10')
    bengkel.clock.move(10 * DAY)
    await due()
    expect(await reminders(job)).toHaveLength(1)
    expect((await now(bengkel, job)).status).toBe('booked')
    bengkel.clock.move(7 * DAY)
    await due()
    expect(await reminders(job)).toHaveLength(2)
    bengkel.clock.move(7 * DAY)
    await due()
    expect(await now(bengkel, job)).toMatchObject({ status: 'closed', outcome: 'no_show' })
  })

  it('may be closed by hand, but not where it is in', async () => {
    const job = await jobIn('booked', bengkel, merchant)
    expect(await noShow(bengkel, job.id, says(job))).toMatchObject({ status: 'closed', outcome: 'no_show' })
    const received = await jobIn('received', bengkel, merchant)
    await expect(noShow(bengkel, received.id, says(received))).rejects.toMatchObject({
      code: 'command-not-allowed',
    })
  })

  it('but collected or visited is the office’s to look at', async () => {
    const pickup = { handover: { mode: 'pickup', address: { text: 'Jl. Sabang 3' } } } as const
    const job = await jobIn('booked', bengkel, merchant, pickup)
    bengkel.clock.move(10 * DAY)
    await due()
    expect(await now(bengkel, job)).toMatchObject({ status: 'booked', attention: ['late'], dueAt: null })
  })
})

describe('an item that is not fetched', () => {
  it('is reminded of after 7, 30 and 60 days, then left to the office, which alone closes', async () => {
    const job = await jobIn('ready', bengkel, merchant)
    const told: number[] = []
    for (let day = 1; day <= 90; day++) {
      bengkel.clock.move(DAY)
      await due()
      const { length } = await reminders(job)
      if (length > told.length) told.push(day)
    }
    expect(told).toEqual([7, 30, 60])
    expect(await now(bengkel, job)).toMatchObject({ status: 'ready', attention: ['unclaimed'], dueAt: null })
    await expect(closeUnclaimed(bengkel, job.id, says(job), 'x')).rejects.toMatchObject({
      code: 'command-not-allowed',
    })
    const closed = await closeUnclaimed(bengkel, job.id, by('office'), 'Given to charity')
    expect(closed).toMatchObject({ status: 'closed', outcome: 'fixed', attention: [] })
  })

  it('is reminded of at once for all that was missed while nobody looked', async () => {
    const job = await jobIn('ready', bengkel, merchant)
    bengkel.clock.move(45 * DAY)
    await due()
    expect(await reminders(job)).toEqual([{ kind: 'unclaimed', days: 30 }])
    expect((await now(bengkel, job)).dueAt).toBe(MONDAY + 60 * DAY)
  })
})

describe('timers', () => {
  it('handle each job that is due once, though two look at once', async () => {
    const jobs = [await jobIn('ready', bengkel, merchant), await jobIn('quoted', bengkel, merchant)]
    bengkel.clock.move(8 * DAY)
    await Promise.all([runDue(bengkel), runDue(bengkel), runDue(bengkel)])
    await due()
    expect(await reminders(jobs[0]!)).toHaveLength(1)
    expect((await eventsOf(bengkel, jobs[1]!.id)).filter(({ type }) => type === 'expire_quote')).toHaveLength(
      1,
    )
    expect(bengkel.logged).toEqual([])
  })

  it('leave alone a job that moved on while they came to it', async () => {
    const job = await jobIn('repairing', bengkel, merchant)
    bengkel.clock.move(10 * DAY)
    await Promise.all([due(), finish(bengkel, job.id, says(job), { outcome: 'fixed' })])
    expect(await now(bengkel, job)).toMatchObject({ status: 'ready', dueAt: bengkel.clock.now() + 7 * DAY })
    expect(bengkel.logged).toEqual([])
  })

  it('go on with the others where one job fails, which stays due, and log it', async () => {
    const booked = await jobIn('booked', bengkel, merchant)
    bengkel.clock.move(DAY)
    const ready = await jobIn('ready', bengkel, merchant)
    bengkel.clock.move(8 * DAY)
    const blind = { ...bengkel, directory: { current: () => Promise.reject(new Error('no directory')) } }
    expect(await runDue(blind as unknown as TestBengkel)).toBe(1)
    expect(await reminders(ready)).toHaveLength(1)
    expect(await now(bengkel, booked)).toEqual(booked)
    expect(bengkel.logged).toEqual(['error: A job that was due could not be handled: no directory'])
  })

  it('look at more jobs than fit in one look', async () => {
    await bengkel.store.run([`UPDATE workshops SET capacity = 500`], { directory: true })
    await Promise.all(Array.from({ length: 230 }, () => ask(bengkel, merchant)))
    bengkel.clock.move(3 * DAY)
    expect(await runDue(bengkel)).toBe(200)
    expect(await runDue(bengkel)).toBe(30)
    expect(await runDue(bengkel)).toBe(0)
  })
})

describe('a repair that does not hold', () => {
  it('is asked for again: a new job at the same workshop, nobody asked to pay, the office told', async () => {
    const closed = await jobIn('closed', bengkel, merchant)
    bengkel.clock.move(10 * DAY)
    const again = await askRepeat(bengkel, closed.id, by('customer'), 'Flickers again')
    expect(again).toMatchObject({
      status: 'booked',
      workshop,
      repeatOf: closed.id,
      attention: ['not_fixed'],
      version: 1,
      work: { why: 'same' },
      contact: closed.contact,
    })
    expect(again.asked).toMatchObject({
      item: closed.asked.item,
      coverage: 'repair_warranty',
      problem: { description: 'Flickers again' },
    })
    expect((await eventsOf(bengkel, closed.id)).at(-1)).toMatchObject({
      type: 'repeated',
      data: { job: again.id },
    })
  })

  it('is asked for under one key with one thing to say', async () => {
    const closed = await jobIn('closed', bengkel, merchant)
    const under = (commandId: string, payload: string) => by('customer', {}, { commandId, payload })
    const again = await askRepeat(bengkel, closed.id, under('key one', 'a'), 'Flickers again')
    expect((await askRepeat(bengkel, closed.id, under('key one', 'a'), 'Flickers again')).id).toBe(again.id)
    expect((await askRepeat(bengkel, closed.id, under('key', 'b'), 'Dark again')).id).toBe(again.id)
    await expect(askRepeat(bengkel, closed.id, under('key one', 'b'), 'Dark again')).rejects.toMatchObject({
      code: 'idempotency-key-reused',
    })
  })

  it('is asked for once, however often it is sent', async () => {
    const closed = await jobIn('closed', bengkel, merchant)
    const asked = [1, 2, 3].map(() => askRepeat(bengkel, closed.id, by('customer'), 'Flickers'))
    const jobs = await Promise.all(asked)
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(1)
    expect(await loadOf(bengkel, workshop)).toBe(1)
    expect((await eventsOf(bengkel, closed.id)).filter(({ type }) => type === 'repeated')).toHaveLength(1)
  })

  it('is let in though the bench is full: the workshop makes room', async () => {
    const closed = await jobIn('closed', bengkel, merchant)
    await jobIn('booked', bengkel, merchant)
    await jobIn('booked', bengkel, merchant)
    await askRepeat(bengkel, closed.id, by('customer'), 'Flickers')
    expect(await loadOf(bengkel, workshop)).toBe(3)
  })

  it('finds another workshop where that one has left', async () => {
    const closed = await jobIn('closed', bengkel, merchant)
    const other = await addWorkshop(bengkel, { merchants: [merchant], agreement: ['carry-in'] })
    await bengkel.store.run([`UPDATE workshops SET active = 0 WHERE id = ${workshop}`], { directory: true })
    const again = await askRepeat(bengkel, closed.id, by('customer'), 'Flickers')
    expect(again).toMatchObject({ status: 'requested', dueAt: MONDAY })
    await due()
    expect(await now(bengkel, again)).toMatchObject({
      status: 'booked',
      workshop: other,
      attention: ['not_fixed'],
    })
  })

  it('after its warranty, or one that was not fixed, is not asked for again', async () => {
    const closed = await jobIn('closed', bengkel, merchant)
    bengkel.clock.move(90 * DAY + 1)
    const late = askRepeat(bengkel, closed.id, by('customer'), 'Flickers')
    await expect(late).rejects.toMatchObject({ code: 'command-not-allowed' })
    const cancelled = await jobIn('booked', bengkel, merchant)
    await cancel(bengkel, cancelled.id, by('customer'))
    const never = askRepeat(bengkel, cancelled.id, by('customer'), 'x')
    await expect(never).rejects.toMatchObject({ code: 'command-not-allowed' })
  })

  it('on the last day of its warranty still is', async () => {
    const closed = await jobIn('closed', bengkel, merchant)
    bengkel.clock.move(90 * DAY)
    expect((await askRepeat(bengkel, closed.id, by('customer'), 'x')).repeatOf).toBe(closed.id)
  })

  it('stays with the office until it has looked, whatever the workshop does', async () => {
    const closed = await jobIn('closed', bengkel, merchant)
    const again = await askRepeat(bengkel, closed.id, by('customer'), 'Flickers')
    await takeIn(bengkel, again.id, says(again), {})
    expect((await now(bengkel, again)).attention).toEqual(['not_fixed'])
    expect(
      (await settleAttention(bengkel, again.id, by('office'), { reason: 'not_fixed', text: 'Spoke to them' }))
        .attention,
    ).toEqual([])
  })

  it('leaves its customer’s message to be answered', async () => {
    const closed = await jobIn('closed', bengkel, merchant)
    await sendMessage(bengkel, closed.id, by('customer'), 'Thank you')
    await askRepeat(bengkel, closed.id, by('customer'), 'Flickers')
    expect(await now(bengkel, closed)).toMatchObject({ attention: ['message'] })
  })
})
