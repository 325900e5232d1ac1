// The repair itself: taking in, diagnosis, quotes and their answers, waiting, finishing.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { dayOf } from '../../../server/dispatch/hours'
import { cancel } from '../../../server/jobs/cancel'
import type { DiagnosisInput } from '../../../server/jobs/diagnose'
import { diagnose } from '../../../server/jobs/diagnose'
import type { Finish } from '../../../server/jobs/finish'
import { finish } from '../../../server/jobs/finish'
import type { Job } from '../../../server/jobs/job'
import { answerQuote, giveQuote } from '../../../server/jobs/quote'
import { takeIn } from '../../../server/jobs/take-in'
import { resume, wait } from '../../../server/jobs/wait'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { by, COVERED, DIAGNOSIS, eventsOf, jobIn, loadOf, now, QUOTE, runAllDue } from '../../harness/jobs'
import { addMerchant, addWorkshop, JAKARTA } from '../../harness/network'
import { whatIsBroken } from '../../harness/soundness'

const DAY = 86_400_000

let bengkel: TestBengkel
let merchant: number
let workshop: number

beforeEach(async () => {
  bengkel = await openBengkel()
  onTestFinished(async () => {
    expect(await whatIsBroken((sql) => bengkel.store.read(sql))).toEqual([])
    await bengkel.close()
  })
  merchant = await addMerchant(bengkel)
  workshop = await addWorkshop(bengkel, { merchants: [merchant], capacity: 4 })
})

const says = (job: Pick<Job, 'workshop'>) => by('workshop', job)
const due = async () => {
  await runAllDue(bengkel)
}
const accepts = { revision: 1, answer: 'accept' } as const
const declines = { revision: 1, answer: 'decline' } as const

describe('taking in', () => {
  it('writes down what came, and counts from that day', async () => {
    const job = await jobIn('booked', bengkel, merchant)
    bengkel.clock.move(3 * DAY)
    const receipt = { serial: 'R58N', accessories: 'Case', condition: 'Bent', lock: 'Owner unlocks' }
    const received = await takeIn(bengkel, job.id, says(job), receipt)
    expect(received).toMatchObject({
      status: 'received',
      work: { receipt: { ...receipt, at: bengkel.clock.now() } },
    })
    expect(dayOf('Asia/Jakarta', received.readyBy!)).toBe('2026-11-29')
    expect(received.dueAt).toBe(received.readyBy)
  })

  it('is late when the day has passed on which it should be ready, and is told once', async () => {
    const job = await jobIn('received', bengkel, merchant)
    bengkel.clock.move(4 * DAY)
    await due()
    await due()
    expect(await now(bengkel, job)).toMatchObject({ status: 'received', attention: ['late'], version: 2 })
    expect((await eventsOf(bengkel, job.id)).filter(({ type }) => type === 'remind')).toHaveLength(1)
  })
})

const diagnosed = async (input: Partial<DiagnosisInput>, parts = {}) => {
  const job = await jobIn('received', bengkel, merchant, parts)
  return diagnose(bengkel, job.id, says(job), { ...DIAGNOSIS, ...input })
}

describe('a diagnosis', () => {
  it('that the customer pays for leads to a quote that holds as long as is usual there', async () => {
    const job = await diagnosed({})
    expect(job).toMatchObject({ status: 'quoted', outcome: null })
    expect(job.work.diagnosis).toMatchObject({ cause: 'handling', payer: 'customer', decidedBy: 'workshop' })
    expect(job.work.quotes).toMatchObject([
      { revision: 1, total: { amount: 45_000_000, currency: 'IDR' }, state: 'open', days: 3 },
    ])
    expect(job.dueAt).toBe(bengkel.clock.now() + 7 * DAY)
    expect(await loadOf(bengkel, workshop)).toBe(0)
  })

  it('in Germany holds its quote for fourteen days, and for as many as the workshop says', async () => {
    const place = { place: { ...JAKARTA, country: 'DE' } }
    const usual = await diagnosed({}, place)
    expect(usual.dueAt).toBe(bengkel.clock.now() + 14 * DAY)
    const said = await diagnosed({ quote: { ...QUOTE, validDays: 3 } }, place)
    expect(said.dueAt).toBe(bengkel.clock.now() + 3 * DAY)
  })

  it('that is covered goes straight to repair', async () => {
    const job = await diagnosed(COVERED)
    expect(job).toMatchObject({ status: 'repairing' })
    expect(job.work.quotes).toBeUndefined()
    expect(await loadOf(bengkel, workshop)).toBe(1)
  })

  it('never has a customer pay without a price', async () => {
    const free = diagnosed({ ...COVERED, payer: 'customer' })
    await expect(free).rejects.toMatchObject({ code: 'lines-missing', more: { field: 'quote' } })
    const none = diagnosed({ quote: undefined })
    await expect(none).rejects.toMatchObject({ code: 'lines-missing', more: { field: 'quote' } })
  })

  it('within the limit that was agreed goes ahead without asking', async () => {
    const limit = { limit: { amount: 45_000_000, currency: 'IDR' } }
    const job = await diagnosed({}, limit)
    expect(job).toMatchObject({ status: 'repairing', readyBy: bengkel.clock.now() + 3 * DAY })
    expect(job.work.quotes).toMatchObject([{ state: 'accepted', withinLimit: true }])
  })

  it.each([
    ['above the limit', { amount: 44_999_999, currency: 'IDR' }],
    ['in another currency', { amount: 99_000_000, currency: 'EUR' }],
  ])('%s asks', async (_, limit) => {
    expect(await diagnosed({}, { limit })).toMatchObject({ status: 'quoted' })
  })

  it('that somebody else pays for asks them, whatever limit the customer agreed', async () => {
    const limit = { limit: { amount: 99_000_000, currency: 'IDR' } }
    expect(await diagnosed({ payer: 'merchant' }, limit)).toMatchObject({ status: 'quoted' })
  })

  it.each([
    ['no_fault', { next: 'no_fault', cause: 'none', tested: 'Charged ten times' }],
    ['not_repairable', { next: 'not_repairable', barrier: 'parts_unavailable' }],
    ['exchanged', { next: 'exchange', newSerial: 'R99' }],
    ['credited', { next: 'credit' }],
  ] as const)('may end the work as %s', async (outcome, input) => {
    const job = await diagnosed({ ...input, quote: undefined })
    expect(job).toMatchObject({ status: 'ready', outcome, dueAt: bengkel.clock.now() + 7 * DAY })
    expect(await loadOf(bengkel, workshop)).toBe(0)
  })

  it.each([
    ['no_fault', 'tested'],
    ['not_repairable', 'barrier'],
    ['exchange', 'newSerial'],
  ] as const)('that says %s must say %s', async (next, field) => {
    const job = await jobIn('received', bengkel, merchant)
    const input = { ...DIAGNOSIS, next }
    await expect(diagnose(bengkel, job.id, says(job), input)).rejects.toMatchObject({
      code: 'field-missing',
      more: { field },
    })
    expect(await now(bengkel, job)).toEqual(job)
  })

  it('may send the item on to another workshop', async () => {
    const job = await jobIn('received', bengkel, merchant)
    const other = await addWorkshop(bengkel, { merchants: [merchant], agreement: [] })
    const sent = await diagnose(bengkel, job.id, says(job), { ...DIAGNOSIS, next: 'refer' })
    expect(sent).toMatchObject({ status: 'offered', workshop: other, work: { declinedBy: [workshop] } })
    expect(sent.work.declines).toBeUndefined()
    expect([await loadOf(bengkel, workshop), await loadOf(bengkel, other)]).toEqual([0, 1])
  })

  it('may leave it to the office where no other workshop can do it', async () => {
    const sent = await diagnosed({ next: 'refer' })
    expect(sent).toMatchObject({ status: 'requested', workshop: null, attention: ['no_workshop'] })
  })

  it('holds codes in the history and words where they can be erased', async () => {
    const job = await diagnosed({})
    const { data } = (await eventsOf(bengkel, job.id)).at(-1)!
    expect(data).toEqual({
      cause: 'handling',
      coverage: 'none',
      payer: 'customer',
      revision: 1,
      total: 45_000_000,
      currency: 'IDR',
    })
  })
})

describe('a quote', () => {
  it('that is accepted is repaired within its days', async () => {
    const quoted = await jobIn('quoted', bengkel, merchant)
    bengkel.clock.move(2 * DAY)
    const job = await answerQuote(bengkel, quoted.id, by('customer'), accepts)
    expect(job).toMatchObject({ status: 'repairing', readyBy: bengkel.clock.now() + 3 * DAY })
    expect(job.work.quotes).toMatchObject([{ state: 'accepted' }])
    expect(await loadOf(bengkel, workshop)).toBe(1)
  })

  it('that is declined is handed out unrepaired', async () => {
    const quoted = await jobIn('quoted', bengkel, merchant)
    const job = await answerQuote(bengkel, quoted.id, by('customer'), declines)
    expect(job).toMatchObject({
      status: 'ready',
      outcome: 'quote_declined',
      work: { quotes: [{ state: 'declined' }] },
    })
    expect((await eventsOf(bengkel, job.id)).at(-1)).toMatchObject({
      type: 'decline_quote',
      data: { revision: 1, outcome: 'quote_declined' },
    })
  })

  it('runs out when its days have passed, and cannot be accepted then', async () => {
    const quoted = await jobIn('quoted', bengkel, merchant)
    bengkel.clock.move(7 * DAY)
    await due()
    expect(await now(bengkel, quoted)).toMatchObject({
      status: 'ready',
      outcome: 'quote_declined',
      work: { quotes: [{ state: 'expired' }] },
    })
    const late = answerQuote(bengkel, quoted.id, by('customer'), accepts)
    await expect(late).rejects.toMatchObject({ code: 'command-not-allowed' })
  })

  it('cannot be accepted after its last moment, though no timer has looked yet', async () => {
    const quoted = await jobIn('quoted', bengkel, merchant)
    bengkel.clock.move(7 * DAY + 1)
    const late = answerQuote(bengkel, quoted.id, by('customer'), accepts)
    await expect(late).rejects.toMatchObject({ code: 'quote-stale' })
  })

  it('is replaced by a changed one, and only that can be answered', async () => {
    const quoted = await jobIn('quoted', bengkel, merchant)
    const cheaper = {
      ...QUOTE,
      lines: [{ text: 'Refurbished screen', amount: 30_000_000 }],
      deposit: 5_000_000,
    }
    const changed = await giveQuote(bengkel, quoted.id, says(quoted), cheaper)
    expect(changed.work.quotes).toMatchObject([
      { revision: 1, state: 'replaced' },
      { revision: 2, state: 'open', deposit: 5_000_000, total: { amount: 30_000_000 } },
    ])
    const old = answerQuote(bengkel, quoted.id, by('customer'), accepts)
    await expect(old).rejects.toMatchObject({ code: 'quote-stale' })
    const job = await answerQuote(bengkel, quoted.id, by('customer'), { revision: 2, answer: 'accept' })
    expect(job).toMatchObject({
      status: 'repairing',
      work: { quotes: [{ state: 'replaced' }, { state: 'accepted' }] },
    })
  })

  it('for a second fault asks again, and its refusal ends the work', async () => {
    const quoted = await jobIn('quoted', bengkel, merchant)
    await answerQuote(bengkel, quoted.id, by('customer'), accepts)
    const again = await giveQuote(bengkel, quoted.id, says(quoted), QUOTE)
    expect(again).toMatchObject({ status: 'quoted' })
    expect(await loadOf(bengkel, workshop)).toBe(0)
    const job = await answerQuote(bengkel, quoted.id, by('customer'), { revision: 2, answer: 'decline' })
    expect(job).toMatchObject({
      status: 'ready',
      work: { quotes: [{ state: 'accepted' }, { state: 'declined' }] },
    })
  })

  it('for a second fault may be accepted too', async () => {
    const quoted = await jobIn('quoted', bengkel, merchant)
    await answerQuote(bengkel, quoted.id, by('customer'), accepts)
    await giveQuote(bengkel, quoted.id, says(quoted), QUOTE)
    const job = await answerQuote(bengkel, quoted.id, by('customer'), { revision: 2, answer: 'accept' })
    expect(job.work.quotes).toMatchObject([{ state: 'accepted' }, { state: 'accepted' }])
  })

  it.each([
    ['customer', 'customer', true],
    ['customer', 'merchant', false],
    ['customer', 'office', true],
    ['merchant', 'customer', false],
    ['merchant', 'merchant', true],
    ['brand', 'customer', false],
    ['brand', 'merchant', true],
    ['brand', 'office', true],
  ] as const)('that the %s pays is answered by the %s: %s', async (payer, actor, may) => {
    const job = await jobIn('received', bengkel, merchant)
    await diagnose(bengkel, job.id, says(job), { ...DIAGNOSIS, payer })
    const answer = answerQuote(bengkel, job.id, by(actor, job), accepts)
    if (may) expect((await answer).status).toBe('repairing')
    else await expect(answer).rejects.toMatchObject({ code: 'command-not-allowed' })
  })

  it('comes after a diagnosis, which says who pays', async () => {
    const job = await jobIn('received', bengkel, merchant)
    await expect(giveQuote(bengkel, job.id, says(job), QUOTE)).rejects.toMatchObject({
      code: 'command-not-allowed',
    })
  })

  it('accepted while the bench is full is repaired all the same: the item stands there', async () => {
    const quoted = await jobIn('quoted', bengkel, merchant)
    for (let n = 0; n < 4; n++) await jobIn('booked', bengkel, merchant)
    expect(await answerQuote(bengkel, quoted.id, by('customer'), accepts)).toMatchObject({
      status: 'repairing',
    })
    expect(await loadOf(bengkel, workshop)).toBe(5)
  })

  it('is closed where its job is cancelled', async () => {
    const quoted = await jobIn('quoted', bengkel, merchant)
    const job = await cancel(bengkel, quoted.id, by('customer'))
    expect(job).toMatchObject({
      status: 'ready',
      outcome: 'cancelled',
      work: { quotes: [{ state: 'declined' }] },
    })
  })
})

describe('waiting', () => {
  it.each(['received', 'repairing'] as const)(
    'from %s frees its place and comes back to it',
    async (from) => {
      const job = await jobIn(from, bengkel, merchant)
      const until = bengkel.clock.now() + 5 * DAY
      const waiting = await wait(bengkel, job.id, says(job), { for: 'part', until, note: 'From Shenzhen' })
      expect(waiting).toMatchObject({
        status: 'waiting',
        dueAt: until,
        work: { wait: { for: 'part', from } },
      })
      expect(await loadOf(bengkel, workshop)).toBe(0)
      const back = await resume(bengkel, job.id, says(job))
      expect(back).toMatchObject({ status: from, dueAt: job.readyBy })
      expect(back.work.wait).toBeUndefined()
      expect(await loadOf(bengkel, workshop)).toBe(1)
    },
  )

  it('comes back to a bench that has filled up meanwhile', async () => {
    const job = await jobIn('waiting', bengkel, merchant)
    for (let n = 0; n < 4; n++) await jobIn('booked', bengkel, merchant)
    expect(await resume(bengkel, job.id, says(job))).toMatchObject({ status: 'repairing' })
    expect(await loadOf(bengkel, workshop)).toBe(5)
  })

  it('past its day is late, and the office looks', async () => {
    const job = await jobIn('repairing', bengkel, merchant)
    await wait(bengkel, job.id, says(job), { for: 'customer', until: bengkel.clock.now() + DAY })
    bengkel.clock.move(DAY)
    await due()
    expect(await now(bengkel, job)).toMatchObject({ status: 'waiting', attention: ['late'], dueAt: null })
  })

  it('for what cannot be had ends as not repairable, never as fixed', async () => {
    const job = await jobIn('waiting', bengkel, merchant)
    const fixed = finish(bengkel, job.id, says(job), { outcome: 'fixed' })
    await expect(fixed).rejects.toMatchObject({ code: 'command-not-allowed' })
    const input = { outcome: 'not_repairable', barrier: 'parts_unavailable' } as const
    const done = await finish(bengkel, job.id, says(job), input)
    expect(done).toMatchObject({ status: 'ready', outcome: 'not_repairable' })
    expect(done.work.diagnosis).toMatchObject({ barrier: 'parts_unavailable' })
    expect(done.work.wait).toBeUndefined()
  })
})

describe('finishing', () => {
  it.each([
    [{ outcome: 'fixed', done: 'New screen' }],
    [{ outcome: 'no_fault', tested: 'Two days' }],
    [{ outcome: 'not_repairable', barrier: 'worn_out' }],
    [{ outcome: 'exchanged', newSerial: 'R99' }],
    [{ outcome: 'credited' }],
  ] satisfies [Finish][])('as $outcome makes it ready and frees its place', async (input) => {
    const job = await jobIn('repairing', bengkel, merchant)
    const done = await finish(bengkel, job.id, says(job), input)
    expect(done).toMatchObject({ status: 'ready', outcome: input.outcome, readyBy: bengkel.clock.now() })
    expect(done.work.finished).toMatchObject({ at: bengkel.clock.now() })
    expect(await loadOf(bengkel, workshop)).toBe(0)
    expect((await eventsOf(bengkel, job.id)).at(-1)!.data).toEqual({ outcome: input.outcome })
  })

  it.each([
    ['not_repairable', 'barrier'],
    ['no_fault', 'tested'],
    ['exchanged', 'newSerial'],
  ] as const)('as %s needs %s', async (outcome, field) => {
    const job = await jobIn('repairing', bengkel, merchant)
    const done = finish(bengkel, job.id, says(job), { outcome })
    await expect(done).rejects.toMatchObject({ code: 'field-missing', more: { field } })
  })
})
