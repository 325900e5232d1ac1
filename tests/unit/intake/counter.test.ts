// What people at a counter or on the phone book in, and what a shopper learns before and after asking.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Counter } from '../../../server/intake/book-in'
import { bookIn } from '../../../server/intake/book-in'
import { configFor } from '../../../server/intake/config'
import { estimate } from '../../../server/intake/estimate'
import { lookUp } from '../../../server/intake/lookup'
import { countTrial, readShares } from '../../../server/intake/troubleshooting'
import { answerQuote } from '../../../server/jobs/quote'
import { finish } from '../../../server/jobs/finish'
import { diagnose } from '../../../server/jobs/diagnose'
import { categoryCodes } from '../../../shared/catalog'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { ask, by, DIAGNOSIS, eventsOf, jobIn, loadOf, merchantOf, QUOTE } from '../../harness/jobs'
import type { MerchantOptions } from '../../harness/network'
import { addMerchant, addPerson, addStore, addWorkshop } from '../../harness/network'
import { bookInForm } from '../../harness/request'
import { whatIsBroken } from '../../harness/soundness'

let bengkel: TestBengkel
let merchant: number
let workshop: number

async function open(options: MerchantOptions = {}) {
  const opened = await openBengkel()
  onTestFinished(async () => {
    expect(await whatIsBroken((sql) => opened.store.read(sql))).toEqual([])
    await opened.close()
  })
  bengkel = opened
  merchant = await addMerchant(bengkel, options)
  workshop = await addWorkshop(bengkel, { merchants: [merchant], capacity: 1 })
}

beforeEach(() => open())

const counter = async (more: Partial<Counter>): Promise<Counter> => ({
  merchant,
  source: 'phone',
  person: await addPerson(bengkel),
  commandId: 'form-1',
  ...more,
})

describe('booking in', () => {
  it('on the phone is dispatched like any other', async () => {
    const person = await addPerson(bengkel)
    const job = await bookIn(bengkel, await counter({ person }), bookInForm())
    expect(job).toMatchObject({ status: 'booked', workshop, source: 'phone' })
    expect(job.asked.consent).toBeUndefined()
    const rows = await bengkel.store.read('SELECT type, actor, person_id FROM events')
    expect(rows).toEqual([{ type: 'request', actor: 'office', person_id: person }])
  })

  it('at a store is dispatched from there', async () => {
    const store = await addStore(bengkel, { merchant })
    const input = { ...bookInForm(), handover: { mode: 'carry-in' as const, store: String(store) } }
    const job = await bookIn(bengkel, await counter({ source: 'store' }), input)
    expect(job).toMatchObject({ status: 'booked', store, source: 'store' })
    expect((await eventsOf(bengkel, job.id))[0]).toMatchObject({ actor: 'store' })
  })

  it('at a workshop’s own counter begins taken in, there, also on a full bench', async () => {
    await ask(bengkel, merchant)
    const at = { workshop, receipt: { serial: 'R58', condition: 'Wet' } }
    const job = await bookIn(bengkel, await counter({ source: 'workshop', at }), bookInForm())
    expect(job).toMatchObject({
      status: 'received',
      workshop,
      version: 1,
      work: { receipt: { serial: 'R58', condition: 'Wet', at: bengkel.clock.now() } },
    })
    expect(job.readyBy).toBe(job.dueAt)
    expect(await loadOf(bengkel, workshop)).toBe(2)
  })

  it('at a workshop that does not work for the merchant is refused', async () => {
    const foreign = await addWorkshop(bengkel, { merchants: [await addMerchant(bengkel)] })
    const at = { workshop: foreign, receipt: {} }
    await expect(
      bookIn(bengkel, await counter({ source: 'workshop', at }), bookInForm()),
    ).rejects.toMatchObject({
      code: 'workshop-unknown',
    })
    await expect(bookIn(bengkel, await counter({ merchant: 99 }), bookInForm())).rejects.toMatchObject({
      code: 'merchant-unknown',
    })
    expect(await bengkel.store.read('SELECT id FROM jobs')).toEqual([])
  })

  it.each([undefined, 'walk-in'])('sent twice is booked in once (%s)', async (walkIn) => {
    const at = walkIn ? { workshop, receipt: {} } : undefined
    const same = await counter({ source: walkIn ? 'workshop' : 'phone', at })
    const jobs = await Promise.all([bookIn(bengkel, same, bookInForm()), bookIn(bengkel, same, bookInForm())])
    jobs.push(await bookIn(bengkel, same, bookInForm()))
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(1)
    expect(await loadOf(bengkel, workshop)).toBe(1)
  })

  it('checks what it is told as for a shopper', async () => {
    const input = {
      ...bookInForm(),
      handover: { mode: 'on-site' as const, address: { text: 'Jl. Sabang 3' } },
    }
    await expect(bookIn(bengkel, await counter({}), input)).rejects.toMatchObject({
      code: 'mode-unsuited',
      more: { field: 'handover.mode' },
    })
  })
})

describe('troubleshooting', () => {
  const trial = { category: 'phone', symptom: 'does-not-charge', step: 'clean-charging-port' } as const
  const count = async (outcome: 'solved' | 'not_solved', times: number) => {
    const shop = await merchantOf(bengkel, merchant)
    await Promise.all(Array.from({ length: times }, () => countTrial(bengkel, shop, { ...trial, outcome })))
  }

  it('is counted, and told as a share once twenty have tried', async () => {
    await count('solved', 6)
    await count('not_solved', 13)
    expect([...(await readShares(bengkel))]).toEqual([])
    await count('solved', 1)
    expect([...(await readShares(bengkel))]).toEqual([['phone/does-not-charge/clean-charging-port', 35]])
  })

  it('is shown in the configuration, what helped most first', async () => {
    await count('solved', 25)
    const shop = await merchantOf(bengkel, merchant)
    const steps = (await configFor(bengkel, shop, 'en')).categories
      .find(({ code }) => code === 'phone')!
      .symptoms.find(({ code }) => code === 'does-not-charge')!.steps
    expect(steps[0]).toMatchObject({ code: 'clean-charging-port', share: 100 })
    expect(steps[1]!.share).toBeUndefined()
  })

  it.each([
    { category: 'spaceship' },
    { symptom: 'smells' },
    { step: 'pray' },
    { symptom: 'constructor', step: 'length' },
  ])('of what is not in the catalogue is refused: %j', async (wrong) => {
    const shop = await merchantOf(bengkel, merchant)
    const counting = countTrial(bengkel, shop, { ...trial, outcome: 'solved', ...wrong })
    await expect(counting).rejects.toMatchObject({ code: 'step-unknown', more: { field: 'step' } })
    expect(await bengkel.store.read('SELECT * FROM troubleshooting')).toEqual([])
  })
})

const find = async (code: string, contact: string, of = merchant) =>
  lookUp(bengkel, await merchantOf(bengkel, of), { code, contact })

describe('looking up', () => {
  it.each([
    'budi@example.org',
    ' Budi@Example.ORG ',
    '+62 812 3456 7890',
    '0812-3456-7890',
    '081234567890',
    '0062 812 34567890',
  ])('by code and %s gives the link back', async (contact) => {
    const job = await ask(bengkel, merchant, { contact: { phone: '+62 812 3456 7890' } })
    const { token } = await find(bengkel.codes.of(job.id), contact)
    expect(token).toBe(bengkel.tokens.of(job.id, 0))
  })

  it('tells nothing apart that is wrong', async () => {
    const job = await ask(bengkel, merchant)
    const code = bengkel.codes.of(job.id)
    const other = await addMerchant(bengkel)
    const tries = [
      find(code, 'ani@example.org'),
      find(code, '081234567890'),
      find(code, '7890'),
      find(code, ''),
      find(bengkel.codes.of(99), 'budi@example.org'),
      find('nonsense', 'budi@example.org'),
      find(code, 'budi@example.org', other),
    ]
    for (const failed of await Promise.allSettled(tries)) {
      expect(failed).toMatchObject({ status: 'rejected', reason: { code: 'job-unknown', more: {} } })
    }
  })
})

async function fixedFor(amount: number): Promise<void> {
  const job = await jobIn('received', bengkel, merchant)
  const quote = { ...QUOTE, lines: [{ text: 'Work', amount }] }
  await diagnose(bengkel, job.id, by('workshop', job), { ...DIAGNOSIS, quote })
  await answerQuote(bengkel, job.id, by('customer'), { revision: 1, answer: 'accept' })
  await finish(bengkel, job.id, by('workshop', job), { outcome: 'fixed' })
}

describe('an estimate', () => {
  const asked = { category: 'phone', symptom: 'other', country: 'ID', currency: 'IDR' }

  it('is the middle half of what was paid, where five repairs stand behind it', async () => {
    for (const amount of [90, 10, 30, 20]) await fixedFor(amount)
    expect(await estimate(bengkel, asked)).toEqual({ currency: 'IDR', jobs: 4 })
    await fixedFor(40)
    expect(await estimate(bengkel, asked)).toEqual({
      range: { low: { amount: 20, currency: 'IDR' }, high: { amount: 40, currency: 'IDR' } },
      currency: 'IDR',
      jobs: 5,
    })
    for (const other of [
      { symptom: 'got-wet' },
      { country: 'DE' },
      { currency: 'EUR' },
      { category: 'shoes' },
    ]) {
      expect((await estimate(bengkel, { ...asked, ...other })).jobs).toBe(0)
    }
  })

  it('is one of all troubles of such a thing, where none is named', async () => {
    for (const amount of [50, 10, 30, 20, 40]) await fixedFor(amount)
    const { symptom: _, ...any } = asked
    expect(await estimate(bengkel, any)).toMatchObject({ range: { low: { amount: 20 } }, jobs: 5 })
    expect((await estimate(bengkel, { ...any, category: 'shoes' })).jobs).toBe(0)
  })

  it('does not count what was declined', async () => {
    const job = await jobIn('quoted', bengkel, merchant)
    await answerQuote(bengkel, job.id, by('customer'), { revision: 1, answer: 'decline' })
    expect((await estimate(bengkel, asked)).jobs).toBe(0)
  })
})

const config = async (language: 'en' | 'id' = 'en') =>
  configFor(bengkel, await merchantOf(bengkel, merchant), language)

describe('the configuration', () => {
  it('names what the merchant’s network repairs, its stores and what a visit costs', async () => {
    await open({ noFaultFee: 100, language: 'id' })
    const store = await addStore(bengkel, { merchant, name: 'Sudirman' })
    await addStore(bengkel, { merchant: await addMerchant(bengkel) })
    const { categories, stores, noFaultFee, ...rest } = await config('en')
    expect(categories.map(({ code }) => code)).toEqual(['phone', 'washing-machine'])
    expect(stores).toMatchObject([{ id: String(store), name: 'Sudirman' }])
    expect(noFaultFee).toEqual({ amount: 100, currency: 'IDR' })
    expect(rest).toMatchObject({
      language: 'en',
      merchant: { country: 'ID', currency: 'IDR', language: 'id' },
      consent: { text: '2026-11-en' },
      limits: { photos: 0, descriptionChars: 2000 },
    })
  })

  it('names every category while nobody repairs anything yet', async () => {
    await bengkel.store.run(['DELETE FROM network'], { directory: true })
    expect((await config()).categories.map(({ code }) => code)).toEqual([...categoryCodes])
  })

  it('is in the language asked for', async () => {
    const names = (await Promise.all([config('en'), config('id')])).map(
      ({ categories }) => categories[0]!.name,
    )
    expect(names).toEqual(['Phone', 'Ponsel'])
  })
})
