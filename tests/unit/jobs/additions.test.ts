// What is added to a job without moving it, by whom and when; and what wakes the office.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import {
  changeContact,
  correct,
  rate,
  reschedule,
  sendMessage,
  settleAttention,
  writeNote,
} from '../../../server/jobs/add'
import { cancel } from '../../../server/jobs/cancel'
import type { Job } from '../../../server/jobs/job'
import { takeIn } from '../../../server/jobs/take-in'
import type { Addition } from '../../../shared/job'
import { actors, additions, mayAdd, statuses } from '../../../shared/job'
import { add } from '../../../server/jobs/command'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { ask, by, eventsOf, jobIn, now, runAllDue } from '../../harness/jobs'
import { addMerchant, addWorkshop } from '../../harness/network'

let bengkel: TestBengkel
let merchant: number

beforeEach(async () => {
  bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  merchant = await addMerchant(bengkel)
  await addWorkshop(bengkel, { merchants: [merchant], modes: ['carry-in', 'pickup'] })
})

const booked = () => jobIn('booked', bengkel, merchant)
const last = async (job: Job) => (await eventsOf(bengkel, job.id)).at(-1)!

const parts = {
  requested: { item: { category: 'shoes' } },
  offered: { handover: { mode: 'pickup', address: { text: 'Jl. Sabang 3' } } },
} as const

it.each(statuses)('to a job that is %s only what the table allows is added', async (status) => {
  const job = await jobIn(status, bengkel, merchant, parts[status as keyof typeof parts] ?? {})
  for (const addition of Object.keys(additions) as Addition[]) {
    for (const actor of actors) {
      const added = add(bengkel, job.id, addition, by(actor, job), {})
      const isOwn = !(actor === 'workshop' || actor === 'store') || job[actor] !== null
      if (isOwn && mayAdd(addition, actor, status)) expect((await added).version).toBe(job.version)
      else {
        const code = isOwn ? 'command-not-allowed' : 'job-unknown'
        await expect(added, `${actor}: ${addition}`).rejects.toMatchObject({ code })
      }
    }
  }
})

describe('a message', () => {
  it('of the customer wakes the office, and an answer settles it', async () => {
    const job = await booked()
    expect(await sendMessage(bengkel, job.id, by('customer'), 'Can I come later')).toMatchObject({
      attention: ['message'],
      version: job.version,
    })
    expect(await last(job)).toMatchObject({
      type: 'message',
      status: null,
      text: 'Can I come later',
      data: {},
    })
    expect(await sendMessage(bengkel, job.id, by('workshop', job), 'Until six')).toMatchObject({
      attention: [],
    })
  })

  it('stands beside what is more urgent, and its answer settles itself alone', async () => {
    const job = await ask(bengkel, merchant, parts.requested)
    expect(job.attention).toEqual(['no_workshop'])
    await sendMessage(bengkel, job.id, by('customer'), 'Hello')
    expect((await now(bengkel, job)).attention).toEqual(['no_workshop', 'message'])
    await sendMessage(bengkel, job.id, by('office'), 'We are looking')
    expect((await now(bengkel, job)).attention).toEqual(['no_workshop'])
  })

  it('is not lost when the repair becomes late', async () => {
    const job = await jobIn('received', bengkel, merchant)
    await sendMessage(bengkel, job.id, by('customer'), 'When will it be ready')
    bengkel.clock.move(30 * 86_400_000)
    await runAllDue(bengkel)
    expect((await now(bengkel, job)).attention).toEqual(['message', 'late'])
    await settleAttention(bengkel, job.id, by('office'), { reason: 'late', text: 'The part is here' })
    expect((await now(bengkel, job)).attention).toEqual(['message'])
  })

  it('stays to be answered while the workshop goes on', async () => {
    const job = await booked()
    await Promise.all([
      sendMessage(bengkel, job.id, by('customer'), 'Please keep my data'),
      takeIn(bengkel, job.id, by('workshop', job), {}),
    ])
    expect(await now(bengkel, job)).toMatchObject({ status: 'received', attention: ['message'] })
  })

  it('may come after the end', async () => {
    const job = await jobIn('closed', bengkel, merchant)
    expect((await sendMessage(bengkel, job.id, by('customer'), 'Thank you')).attention).toEqual(['message'])
  })

  it('sent again under its id is there once', async () => {
    const job = await booked()
    const command = by('customer')
    await Promise.all([1, 2, 3].map(() => sendMessage(bengkel, job.id, command, 'Hello')))
    await sendMessage(bengkel, job.id, command, 'Hello')
    expect(await eventsOf(bengkel, job.id)).toHaveLength(2)
  })
})

it('a note is for those who work, and wakes nobody', async () => {
  const job = await booked()
  expect((await writeNote(bengkel, job.id, by('workshop', job), 'Asked for a display')).attention).toEqual([])
  await expect(writeNote(bengkel, job.id, by('customer'), 'x')).rejects.toMatchObject({
    code: 'command-not-allowed',
  })
})

it('the office marks what it has looked at', async () => {
  const job = await booked()
  await sendMessage(bengkel, job.id, by('customer'), 'Please call me')
  const settled = { reason: 'message', text: 'Called them' } as const
  expect((await settleAttention(bengkel, job.id, by('office'), settled)).attention).toEqual([])
  expect(await last(job)).toMatchObject({ type: 'note', text: 'Called them' })
})

describe('another day', () => {
  it('is agreed before the item is in', async () => {
    const job = await booked()
    const moved = await reschedule(bengkel, job.id, by('customer'), '2026-11-30')
    expect(moved.asked.handover).toEqual({ ...job.asked.handover, day: '2026-11-30' })
    await takeIn(bengkel, job.id, by('workshop', job), {})
    const late = reschedule(bengkel, job.id, by('customer'), '2026-12-01')
    await expect(late).rejects.toMatchObject({ code: 'command-not-allowed' })
  })

  it('cannot have passed where the workshop is', async () => {
    const job = await booked()
    const past = reschedule(bengkel, job.id, by('customer'), '2026-11-22')
    await expect(past).rejects.toMatchObject({ code: 'day-in-past', more: { field: 'day' } })
    expect((await reschedule(bengkel, job.id, by('customer'), '2026-11-23')).asked.handover.day).toBe(
      '2026-11-23',
    )
    // Midnight in Jakarta is 17:00 UTC.
    bengkel.clock.move(15 * 3_600_000)
    await expect(reschedule(bengkel, job.id, by('customer'), '2026-11-23')).rejects.toMatchObject({
      code: 'day-in-past',
    })
  })
})

it('another contact replaces the old one: what is left out is gone', async () => {
  const job = await booked()
  const contact = { name: 'Ani', phone: '+62 812 3456 7890', language: 'id' } as const
  expect((await changeContact(bengkel, job.id, by('customer'), contact)).contact).toEqual(contact)
  expect(await last(job)).toMatchObject({ type: 'contact', data: {} })
})

it('a correction changes what it names, and says which', async () => {
  const job = await booked()
  const item = { serial: 'R58', model: 'Galaxy A53' }
  const after = await correct(bengkel, job.id, by('workshop', job), { item, reason: 'Read from the label' })
  expect(after.asked.item).toEqual({ ...job.asked.item, ...item })
  expect(await last(job)).toMatchObject({
    data: { fields: ['serial', 'model'] },
    text: 'Read from the label',
  })
})

it('a rating comes when all is done', async () => {
  const job = await booked()
  await expect(rate(bengkel, job.id, by('customer'), 5)).rejects.toMatchObject({
    code: 'command-not-allowed',
  })
  await cancel(bengkel, job.id, by('customer'))
  await rate(bengkel, job.id, by('customer'), 2)
  expect(await last(job)).toMatchObject({ type: 'rating', data: { stars: 2 } })
})
