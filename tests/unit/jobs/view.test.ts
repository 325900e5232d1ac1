// What a customer reads of a repair, and what they can do with it, at each step of its way.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { decline, redispatch } from '../../../server/dispatch/dispatch'
import { bookIn } from '../../../server/intake/book-in'
import { askRepeat } from '../../../server/intake/repeat'
import { rate, sendMessage, writeNote } from '../../../server/jobs/add'
import { diagnose } from '../../../server/jobs/diagnose'
import { giveQuote } from '../../../server/jobs/quote'
import { wait } from '../../../server/jobs/wait'
import { statusView } from '../../../server/jobs/view'
import type { CustomerAction } from '../../../shared/status'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { ask, by, DIAGNOSIS, jobIn, now, QUOTE } from '../../harness/jobs'
import { addMerchant, addPerson, addStore, addWorkshop, JAKARTA } from '../../harness/network'
import { bookInForm } from '../../harness/request'

const DAY = 86_400_000

let bengkel: TestBengkel
let merchant: number

beforeEach(async () => {
  bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  merchant = await addMerchant(bengkel, { noFaultFee: 5_000_000 })
  await addWorkshop(bengkel, { merchants: [merchant], modes: ['carry-in', 'pickup'] })
})

const view = async (job: { id: number }) => statusView(bengkel, await now(bengkel, job))
const pickup = { handover: { mode: 'pickup', address: { text: 'Jl. Sabang 3' } } } as const

it.each([
  ['requested', { item: { category: 'shoes' } }, ['cancel', 'reschedule', 'messages', 'contact']],
  ['offered', pickup, ['cancel', 'reschedule', 'messages', 'contact']],
  ['booked', {}, ['cancel', 'reschedule', 'messages', 'contact']],
  ['received', {}, ['cancel', 'messages', 'contact']],
  ['quoted', {}, ['quote', 'cancel', 'messages', 'contact']],
  ['repairing', {}, ['messages', 'contact']],
  ['waiting', {}, ['messages', 'contact']],
  ['ready', {}, ['messages', 'contact']],
  ['closed', {}, ['messages', 'repeat', 'rating']],
] as const)('of a job that is %s offers what can be done', async (status, parts, can) => {
  const job = await jobIn(status, bengkel, merchant, parts)
  expect([...(await view(job)).can].sort()).toEqual([...can].sort() as CustomerAction[])
})

it('offers last what ends a repair', async () => {
  const { can } = await view(await jobIn('quoted', bengkel, merchant, {}))
  expect([can[0], can.at(-1)]).toEqual(['quote', 'cancel'])
})

it('says what was asked, where, and by which code', async () => {
  const job = await ask(bengkel, merchant)
  expect(await view(job)).toMatchObject({
    code: bengkel.codes.of(job.id),
    version: 1,
    status: 'booked',
    merchant: { name: 'Toko Elektronik Nusantara' },
    item: { category: 'phone', name: 'Phone', brand: 'Samsung', model: 'Galaxy A52' },
    problem: { symptom: 'other', description: 'The screen is cracked.', photos: [] },
    place: { label: 'Menteng, Jakarta', country: 'ID' },
    handover: { mode: 'carry-in' },
    noFaultFee: { amount: 5_000_000, currency: 'IDR' },
    readyBy: '2026-11-26',
    contact: { name: 'Budi Santoso', email: 'budi@example.org', language: 'en' },
    requestedAt: '2026-11-23T03:00:00.000Z',
  })
})

describe('why this workshop', () => {
  const south = (km: number) => ({ lat: JAKARTA.lat - km / 111.195, lon: JAKARTA.lon })
  const whyFor = async (parts: Parameters<typeof ask>[2]) =>
    (await view(await ask(bengkel, merchant, parts))).why
  const shoes = { item: { category: 'shoes' } } as const
  const cobbler = (km: number, capacity = 8) =>
    addWorkshop(bengkel, { merchants: [merchant], skills: { shoes: [] }, capacity, ...south(km) })

  it('is said where somebody has it: the nearest, with room where nearer ones are full', async () => {
    expect(await whyFor(shoes)).toBeUndefined()
    await cobbler(3)
    expect(await whyFor(shoes)).toEqual({
      by: 'nearest',
      text: 'Nearest workshop that repairs Samsung shoes: 3 km',
    })
    await cobbler(1, 0)
    expect(await whyFor(shoes)).toEqual({
      by: 'nearest',
      nearerFull: true,
      text: 'Nearest workshop with room that repairs Samsung shoes: 3 km',
    })
  })

  it('is the customer’s own choice, or the store’s usual workshop', async () => {
    await cobbler(1)
    const far = await cobbler(5)
    expect(await whyFor({ ...shoes, handover: { workshop: String(far) } })).toMatchObject({ by: 'chosen' })
    const store = await addStore(bengkel, { merchant, usual: far })
    expect(await whyFor({ ...shoes, handover: { store: String(store) } })).toMatchObject({ by: 'usual' })
  })

  it('is of the workshop that is asked now', async () => {
    const [near, far] = [await cobbler(1), await cobbler(2)]
    const job = await ask(bengkel, merchant, shoes)
    expect(job.workshop).toBe(near)
    const moved = { reason: 'Closed today', workshop: far }
    const again = await redispatch(bengkel, job.id, by('office'), moved)
    expect((await view(again)).why).toMatchObject({ by: 'office' })
  })

  it('of a repeat repair is that it is the same, and of a walk-in nothing', async () => {
    const closed = await jobIn('closed', bengkel, merchant)
    const repeat = await askRepeat(bengkel, closed.id, by('customer'), 'It went dark again')
    expect((await view(repeat)).why).toMatchObject({ by: 'same' })
    const person = await addPerson(bengkel, { workshop: closed.workshop! })
    const at = { workshop: closed.workshop!, receipt: {} }
    const counter = { merchant, source: 'workshop', person, commandId: 'walk-in', at } as const
    expect((await view(await bookIn(bengkel, counter, bookInForm()))).why).toBeUndefined()
  })
})

it('is written in the customer’s language', async () => {
  const job = await ask(bengkel, merchant, { contact: { language: 'id' } })
  expect((await view(job)).item.name).toBe('Ponsel')
})

it('says where the workshop is only once it has the job', async () => {
  const offered = await view(await jobIn('offered', bengkel, merchant, pickup))
  expect(offered.workshop).toEqual({ name: 'Menteng Service Center', distanceM: 0 })
  expect(offered.offerUntil).toBe('2026-11-23T07:00:00.000Z')
  const booked = await view(await jobIn('booked', bengkel, merchant))
  expect(booked.workshop).toMatchObject({ address: 'Jl. Menteng Raya 21, Jakarta', ...JAKARTA })
  expect(booked.offerUntil).toBeUndefined()
})

it('names the store that takes it in', async () => {
  const store = await addStore(bengkel, { merchant })
  const job = await ask(bengkel, merchant, { handover: { store: String(store) } })
  expect((await view(job)).handover.store).toMatchObject({ name: 'Nusantara Sudirman' })
})

it('shows the quote in force with its days and deposit', async () => {
  const job = await jobIn('quoted', bengkel, merchant)
  await giveQuote(bengkel, job.id, by('workshop', job), { ...QUOTE, deposit: 10_000_000 })
  expect((await view(job)).quote).toEqual({
    revision: 2,
    lines: QUOTE.lines,
    total: { amount: 45_000_000, currency: 'IDR' },
    deposit: { amount: 10_000_000, currency: 'IDR' },
    days: 3,
    givenAt: '2026-11-23T03:00:00.000Z',
    validUntil: '2026-11-30T03:00:00.000Z',
    state: 'open',
  })
})

it('leaves a quote that somebody else pays to them', async () => {
  const job = await jobIn('received', bengkel, merchant)
  await diagnose(bengkel, job.id, by('workshop', job), { ...DIAGNOSIS, payer: 'brand' })
  expect((await view(job)).can).not.toContain('quote')
})

it('says what is waited for and until which day', async () => {
  const job = await jobIn('received', bengkel, merchant)
  await wait(bengkel, job.id, by('workshop', job), { for: 'customer', until: bengkel.clock.now() + 2 * DAY })
  const { waiting, can } = await view(job)
  expect(waiting).toEqual({ for: 'customer', until: '2026-11-25' })
  expect(can).toContain('cancel')
})

it('ends with what was paid, the warranty, and one rating', async () => {
  const job = await jobIn('closed', bengkel, merchant)
  await rate(bengkel, job.id, by('customer'), 4)
  const { outcome, paid, warrantyUntil, rating, can } = await view(job)
  expect({ outcome, paid, warrantyUntil, rating }).toEqual({
    outcome: 'fixed',
    paid: { amount: 45_000_000, currency: 'IDR', how: 'cash' },
    warrantyUntil: '2027-02-21',
    rating: 4,
  })
  expect(can).toEqual(['messages', 'repeat'])
})

it('of a repair that did not hold leads to the next one and back', async () => {
  const job = await jobIn('closed', bengkel, merchant)
  const again = await askRepeat(bengkel, job.id, by('customer'), 'Flickers')
  expect(await view(job)).toMatchObject({ repeatedBy: bengkel.codes.of(again.id) })
  expect((await view(job)).can).not.toContain('repeat')
  expect(await view(again)).toMatchObject({ repeatOf: bengkel.codes.of(job.id) })
})

it('tells the messages between all, and keeps notes and the office’s matters to those who work', async () => {
  const job = await jobIn('offered', bengkel, merchant, pickup)
  await writeNote(bengkel, job.id, by('office'), 'Difficult customer')
  await sendMessage(bengkel, job.id, by('customer'), 'Hello')
  await sendMessage(bengkel, job.id, by('workshop', job), 'Good day')
  await decline(bengkel, job.id, by('workshop', job), { reason: 'other', text: 'We do not like them' })
  const seen = await view(job)
  expect(seen.messages.map(({ from, text }) => [from, text])).toEqual([
    ['customer', 'Hello'],
    ['workshop', 'Good day'],
  ])
  expect(seen.history.map(({ type }) => type)).toEqual(['request'])
  expect(JSON.stringify(seen)).not.toMatch(/Difficult|do not like/)
})
