import { expect, it, onTestFinished } from 'vitest'
import { decline, redispatch, release } from '../../../server/dispatch/dispatch'
import { accept } from '../../../server/dispatch/offers'
import { askRepeat } from '../../../server/intake/repeat'
import { reschedule, sendMessage } from '../../../server/jobs/add'
import { cancel } from '../../../server/jobs/cancel'
import { diagnose } from '../../../server/jobs/diagnose'
import { answerQuote } from '../../../server/jobs/quote'
import { runDue } from '../../../server/jobs/timers'
import { runOutboxOnce } from '../../../server/outbox/run'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { ask, by, DIAGNOSIS, jobIn, QUOTE, now, runAllDue } from '../../harness/jobs'
import { addMerchant, addPerson, addWorkshop } from '../../harness/network'
import { deliveriesOf, keptTransports } from '../../harness/outbox'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

interface World {
  bengkel: TestBengkel
  merchant: number
  workshop: number
  /** What was told since it was last asked, as `recipient template`. */
  told(): Promise<string[]>
}

async function world(more: Parameters<typeof addWorkshop>[1] | object = {}): Promise<World> {
  const bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  const merchant = await addMerchant(bengkel)
  const workshop = await addWorkshop(bengkel, { merchants: [merchant], ...more })
  await addPerson(bengkel, { email: 'office@example.org' })
  let seen = 0
  return {
    bengkel,
    merchant,
    workshop,
    async told() {
      await runOutboxOnce(bengkel, keptTransports())
      const all = await deliveriesOf(bengkel)
      const fresh = all.slice(seen)
      seen = all.length
      return fresh
        .filter((row) => !row.endsWith('dropped'))
        .map((row) => row.replace(/ email | sent$/g, ' ').trim())
    },
  }
}

const OFFERED = {
  item: { category: 'washing-machine', brand: 'Bosch', model: 'Serie 6' },
  handover: { mode: 'on-site', address: { text: 'Jl. Menteng 1' } },
} as const

it('tells customer and workshop of a booking by agreement', async () => {
  const { bengkel, merchant, told } = await world()
  await ask(bengkel, merchant)
  expect(await told()).toEqual(['customer request-taken', 'workshop booked'])
})

it('offers to the workshop, and tells the customer when it accepts', async () => {
  const { bengkel, merchant, told } = await world()
  const job = await ask(bengkel, merchant, OFFERED)
  expect(await told()).toEqual(['customer request-taken', 'workshop offer'])
  await accept(bengkel, job.id, by('workshop', job))
  expect(await told()).toEqual(['customer workshop-found'])
})

it('offers to the next workshop when one declines, and to the office when there is none', async () => {
  const { bengkel, merchant, told } = await world()
  await addWorkshop(bengkel, { merchants: [merchant], name: 'Senen Service Center', lat: -6.18 })
  const job = await ask(bengkel, merchant, OFFERED)
  await told()
  await decline(bengkel, job.id, by('workshop', job), { reason: 'no_capacity' })
  expect(await told()).toEqual(['workshop offer'])
  await decline(bengkel, job.id, by('workshop', await now(bengkel, job)), { reason: 'no_capacity' })
  expect(await told()).toEqual(['customer still-looking', 'office needs-person'])
})

it('reminds the workshop of an offer before it runs out, and nobody of one that was answered', async () => {
  const { bengkel, merchant, told } = await world()
  const [job, answered] = [await ask(bengkel, merchant, OFFERED), await ask(bengkel, merchant, OFFERED)]
  await told()
  bengkel.clock.move(3 * HOUR_MS)
  await runDue(bengkel)
  await accept(bengkel, answered.id, by('workshop', answered))
  expect(await told()).toEqual(['workshop offer-reminder', 'customer workshop-found'])
  const [mail] = (await deliveriesOf(bengkel)).filter((row) => row.includes('offer-reminder'))
  expect(mail).toContain('sent')
  await accept(bengkel, job.id, by('workshop', job))
  expect(await told()).toEqual(['customer workshop-found'])
})

it('tells the customer that the item stays where it is when the workshop refers it to another', async () => {
  const { bengkel, merchant, told } = await world()
  const job = await jobIn('received', bengkel, merchant)
  await told()
  const refer = { ...DIAGNOSIS, next: 'refer', payer: 'customer' } as const
  await diagnose(bengkel, job.id, by('workshop', job), refer)
  expect(await told()).toEqual(['customer workshop-changed', 'office needs-person'])
})

it('tells the office of a request that nobody can do', async () => {
  const { bengkel, merchant, told } = await world({ skills: { bicycle: [] } })
  await ask(bengkel, merchant)
  expect(await told()).toEqual(['customer request-taken', 'office needs-person'])
})

it('tells the customer to wait when the workshop gives a booking back and no other is found', async () => {
  const { bengkel, merchant, told } = await world()
  const job = await ask(bengkel, merchant)
  await told()
  await release(bengkel, job.id, by('workshop', job), { reason: 'no_part' })
  expect(await told()).toEqual(['customer workshop-changed', 'office needs-person'])
})

it('tells the customer only of the new workshop when another is found at once', async () => {
  const { bengkel, merchant, told } = await world()
  await addWorkshop(bengkel, { merchants: [merchant], name: 'Senen Service Center', lat: -6.18 })
  const job = await ask(bengkel, merchant)
  await told()
  await redispatch(bengkel, job.id, by('office'), { reason: 'Closer to the customer' })
  expect(await told()).toEqual(['workshop cancelled', 'customer workshop-found', 'workshop booked'])
})

it('tells the customer of a quote, and the workshop of the answer', async () => {
  const { bengkel, merchant, told } = await world()
  const job = await jobIn('quoted', bengkel, merchant)
  expect(await told()).toEqual(['customer request-taken', 'customer quote'])
  await answerQuote(bengkel, job.id, by('customer'), { revision: 1, answer: 'accept' })
  expect(await told()).toEqual(['workshop quote-answered'])
})

it('tells the office, not the customer, of a quote that the brand pays', async () => {
  const { bengkel, merchant, told } = await world()
  const job = await jobIn('received', bengkel, merchant)
  await told()
  await diagnose(bengkel, job.id, by('workshop', job), {
    ...DIAGNOSIS,
    payer: 'brand',
    coverage: 'manufacturer',
  })
  expect(await told()).toEqual(['office needs-person'])
})

it('asks nobody where the quote is within the limit agreed', async () => {
  const { bengkel, merchant, told } = await world()
  const limit = { amount: 50_000_000, currency: 'IDR' }
  const job = await jobIn('received', bengkel, merchant, { limit })
  await told()
  await diagnose(bengkel, job.id, by('workshop', job), { ...DIAGNOSIS, quote: QUOTE })
  expect(await told()).toEqual([])
})

it('tells the customer when it is ready, when it is closed, and that it is taken back', async () => {
  const { bengkel, merchant, told } = await world()
  await jobIn('ready', bengkel, merchant)
  expect(await told()).toContain('customer ready')
  const job = await jobIn('closed', bengkel, merchant)
  expect(await told()).toEqual(expect.arrayContaining(['customer closed']))
  await askRepeat(bengkel, job.id, by('customer'), 'It is dark again.')
  expect(await told()).toEqual(['customer repeat-taken', 'office needs-person', 'workshop booked'])
})

it('tells the workshop when the customer cancels what was booked, and nobody twice', async () => {
  const { bengkel, merchant, told } = await world()
  const job = await ask(bengkel, merchant)
  await told()
  await cancel(bengkel, job.id, by('customer'))
  expect(await told()).toEqual(['customer closed', 'workshop cancelled'])
})

it('does not tell a workshop of an offer that was withdrawn before it answered', async () => {
  const { bengkel, merchant, told } = await world()
  const job = await ask(bengkel, merchant, OFFERED)
  await cancel(bengkel, job.id, by('customer'))
  expect(await told()).toEqual(['customer closed'])
})

it('relays messages to those who did not write them', async () => {
  const { bengkel, merchant, told } = await world()
  const job = await ask(bengkel, merchant)
  await told()
  await sendMessage(bengkel, job.id, by('customer'), 'When do you open?')
  expect(await told()).toEqual(['office needs-person', 'workshop message'])
  await sendMessage(bengkel, job.id, by('workshop', job), 'At nine.')
  expect(await told()).toEqual(['customer message'])
})

it('tells the workshop of the day that the customer chose, and the customer of the workshop’s', async () => {
  const { bengkel, merchant, told } = await world()
  const job = await ask(bengkel, merchant)
  await told()
  await reschedule(bengkel, job.id, by('customer'), '2026-11-26')
  expect(await told()).toEqual(['workshop day-changed'])
  await reschedule(bengkel, job.id, by('workshop', job), '2026-11-27')
  expect(await told()).toEqual(['customer day-changed'])
})

it('reminds of an item that was not brought, and tells both when the job ends for it', async () => {
  const { bengkel, merchant, told } = await world()
  await ask(bengkel, merchant)
  await told()
  const dueIn = async (days: number) => {
    bengkel.clock.move(days * DAY_MS)
    await runAllDue(bengkel)
    return told()
  }
  expect(await dueIn(3)).toEqual(['customer bring-reminder'])
  expect(await dueIn(3)).toEqual(['customer bring-reminder'])
  expect(await dueIn(3)).toEqual(['customer closed', 'workshop cancelled'])
})

it('reminds three times of an item that is not fetched, then the office too', async () => {
  const { bengkel, merchant, told } = await world()
  await jobIn('ready', bengkel, merchant)
  await told()
  const reminders: string[][] = []
  for (const days of [7, 23, 30]) {
    bengkel.clock.move(days * DAY_MS + 3_600_000)
    await runAllDue(bengkel)
    reminders.push(await told())
  }
  expect(reminders).toEqual([
    ['customer fetch-reminder'],
    ['customer fetch-reminder'],
    ['customer fetch-reminder', 'office needs-person'],
  ])
})

it('tells workshop and office of work that is late', async () => {
  const { bengkel, merchant, told } = await world()
  await jobIn('repairing', bengkel, merchant)
  await told()
  bengkel.clock.move(10 * DAY_MS)
  await runAllDue(bengkel)
  expect(await told()).toEqual(['office needs-person', 'workshop late'])
})
