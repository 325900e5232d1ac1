import { expect, it, onTestFinished } from 'vitest'
import { cancel } from '../../../server/jobs/cancel'
import { takeIn } from '../../../server/jobs/take-in'
import { diagnose } from '../../../server/jobs/diagnose'
import { toldOf } from '../../../server/outbox/deliveries'
import { runOutboxOnce } from '../../../server/outbox/run'
import { markTold, toSend } from '../../../server/outbox/to-send'
import { openBengkel } from '../../harness/bengkel'
import { ask, by, DIAGNOSIS, eventsOf } from '../../harness/jobs'
import { addMerchant, addPerson, addWorkshop } from '../../harness/network'
import { keptTransports } from '../../harness/outbox'

const DAY_MS = 86_400_000

async function counters() {
  const bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  const merchant = await addMerchant(bengkel, { key: 'pk_shop' })
  const workshop = await addWorkshop(bengkel, { merchants: [merchant] })
  const other = await addWorkshop(bengkel, { merchants: [merchant], name: 'Far Away', lat: -7 })
  const person = await addPerson(bengkel, { workshop })
  const run = () => runOutboxOnce(bengkel, keptTransports())
  return { bengkel, merchant, workshop, other, person, run }
}

const BY_PHONE = { contact: { email: undefined, phone: '0812-3456-7890' } }

it('lists a message to a customer with a phone at the workshop and the office, ready to be sent', async () => {
  const { bengkel, merchant, workshop, other, run } = await counters()
  const job = await ask(bengkel, merchant, BY_PHONE)
  await run()
  const [one, ...more] = await toSend(bengkel, { workshop })
  expect(more).toEqual([])
  expect(one).toMatchObject({
    code: bengkel.codes.of(job.id),
    recipientName: 'Budi Santoso',
    phone: '0812-3456-7890',
    alsoMailed: false,
    at: bengkel.clock.now(),
  })
  const link = new URL(one!.waLink)
  expect(link.origin + link.pathname).toBe('https://wa.me/6281234567890')
  expect(link.searchParams.get('text')).toBe(one!.text)
  expect(one!.text).toContain(`http://localhost:8787/r/pk_shop#${bengkel.tokens.of(job.id, 0)}`)
  expect(await toSend(bengkel, 'office')).toEqual([one])
  expect(await toSend(bengkel, { workshop: other })).toEqual([])
})

it('says what was mailed as well, and puts it last', async () => {
  const { bengkel, merchant, run } = await counters()
  await ask(bengkel, merchant, { contact: { phone: '0811 1111 1111' } })
  bengkel.clock.move(60_000)
  await ask(bengkel, merchant, BY_PHONE)
  await run()
  expect((await toSend(bengkel, 'office')).map(({ phone, alsoMailed }) => [phone, alsoMailed])).toEqual([
    ['0812-3456-7890', false],
    ['0811 1111 1111', true],
  ])
})

it('lists only the newest message of a repair, and none that was overtaken', async () => {
  const { bengkel, merchant, run } = await counters()
  const job = await ask(bengkel, merchant, BY_PHONE)
  await takeIn(bengkel, job.id, by('workshop', job), {})
  await diagnose(bengkel, job.id, by('workshop', job), DIAGNOSIS)
  await run()
  const list = await toSend(bengkel, 'office')
  expect(list).toHaveLength(1)
  expect(list[0]!.text).toContain('Please accept or decline by Monday 30 November.')
  await cancel(bengkel, job.id, by('customer'))
  expect(await toSend(bengkel, 'office')).toEqual([])
  await run()
  expect((await toSend(bengkel, 'office'))[0]!.text).toContain('was cancelled')
})

it('a workshop that is only asked does not read the customer’s number', async () => {
  const { bengkel, run } = await counters()
  const merchant = await addMerchant(bengkel)
  const asked = await addWorkshop(bengkel, { merchants: [merchant], agreement: [], name: 'Asked' })
  await ask(bengkel, merchant, BY_PHONE)
  await run()
  expect(await toSend(bengkel, { workshop: asked })).toEqual([])
  expect(await toSend(bengkel, 'office')).toHaveLength(1)
})

it('what was told leaves both lists with what it overtook, and stands in the history, once', async () => {
  const { bengkel, merchant, workshop, other, person, run } = await counters()
  const job = await ask(bengkel, merchant, BY_PHONE)
  await takeIn(bengkel, job.id, by('workshop', job), {})
  await diagnose(bengkel, job.id, by('workshop', job), DIAGNOSIS)
  await run()
  const { delivery } = (await toSend(bengkel, { workshop }))[0]!
  const caller = { actor: 'workshop', person, counter: workshop } as const
  await expect(markTold(bengkel, { workshop: other }, delivery, caller)).rejects.toMatchObject({
    code: 'job-unknown',
  })
  await markTold(bengkel, { workshop }, delivery, caller)
  await markTold(bengkel, { workshop }, delivery, caller)
  expect(await toSend(bengkel, 'office')).toEqual([])
  const told = (await eventsOf(bengkel, job.id)).filter(({ type }) => type === 'told')
  expect(told.map(({ actor, data }) => ({ actor, data }))).toEqual([
    { actor: 'workshop', data: { template: 'quote' } },
  ])
  const byHand = (await toldOf(bengkel, job.id)).filter(({ channel }) => channel === 'hand')
  expect(byHand.map(({ template, state }) => [template, state])).toEqual([
    ['request-taken', 'dropped'],
    ['quote', 'sent'],
  ])
})

it('forgets what nobody sent within two weeks', async () => {
  const { bengkel, merchant, run } = await counters()
  await ask(bengkel, merchant, { ...BY_PHONE, handover: { day: '2026-12-31' } })
  await run()
  bengkel.clock.move(13 * DAY_MS)
  await run()
  expect(await toSend(bengkel, 'office')).toHaveLength(1)
  bengkel.clock.move(2 * DAY_MS)
  await run()
  expect(await toSend(bengkel, 'office')).toEqual([])
})
