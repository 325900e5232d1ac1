// The European Repair Information Form: given with a quote, kept as it was given, and binding for 30 calendar days.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { correct } from '../../../server/jobs/add'
import { diagnose } from '../../../server/jobs/diagnose'
import type { Job } from '../../../server/jobs/job'
import { answerQuote, giveQuote } from '../../../server/jobs/quote'
import { formOf } from '../../../server/jobs/repair-form'
import { toPay } from '../../../server/jobs/to-pay'
import { statusView } from '../../../server/jobs/view'
import type { QuoteInput } from '../../../shared/quote'
import { givesForm } from '../../../shared/quote'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { by, DIAGNOSIS, jobIn, merchantOf, now, QUOTE } from '../../harness/jobs'
import { addMerchant, addWorkshop } from '../../harness/network'

const DAY = 86_400_000
const WITH_FORM: QuoteInput = { ...QUOTE, form: {} }

let bengkel: TestBengkel
let merchant: number
let workshop: number

beforeEach(async () => {
  bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  merchant = await addMerchant(bengkel)
  workshop = await addWorkshop(bengkel, { merchants: [merchant] })
})

async function quoted(quote: QuoteInput = WITH_FORM, more: Partial<typeof DIAGNOSIS> = {}): Promise<Job> {
  const job = await jobIn('received', bengkel, merchant)
  return diagnose(bengkel, job.id, by('workshop', job), { ...DIAGNOSIS, ...more, quote })
}

const present = (job: Job) => job.work.quotes!.at(-1)!
const knowOf = (column: string, value: string | null) =>
  bengkel.store.run([{ sql: `UPDATE workshops SET ${column} = ? WHERE id = ?`, args: [value, workshop] }], {
    directory: true,
  })

describe('a form', () => {
  it('says who repairs what, where and for how much, as the books have it', async () => {
    const job = await quoted({
      ...QUOTE,
      services: [{ service: 'transport', amount: 2_500_000 }],
      form: { replacement: 0, pricing: 'By the hour', note: 'Keep the cable.' },
    })
    expect(present(job)).toMatchObject({
      lines: [...QUOTE.lines, { text: 'Transport', amount: 2_500_000, service: 'transport' }],
      total: { amount: 47_500_000, currency: 'IDR' },
      form: {
        repairer: {
          name: 'Menteng Service Center',
          address: 'Jl. Menteng Raya 21, Jakarta',
          phone: '+62 21 3190 1234',
          email: 'menteng-service-center@workshops.example',
        },
        through: 'Toko Elektronik Nusantara',
        item: { category: 'phone', brand: 'Samsung', model: 'Galaxy A52', serial: 'R58N123456' },
        finding: DIAGNOSIS.finding,
        replacement: 0,
        pricing: 'By the hour',
        mode: 'carry-in',
        place: { name: 'Menteng Service Center', address: 'Jl. Menteng Raya 21, Jakarta' },
        note: 'Keep the cable.',
      },
    })
  })

  it('names the workshop as the office wants customers to read it', async () => {
    const shown = {
      name: 'CV Menteng Jaya',
      phone: '+62 21 1',
      email: 'hi@menteng.example',
      url: 'https://m.example',
    }
    await knowOf('repairer', JSON.stringify(shown))
    expect(present(await quoted()).form!.repairer).toEqual({
      ...shown,
      address: 'Jl. Menteng Raya 21, Jakarta',
    })
  })

  it('is not given by a workshop whose phone nobody knows', async () => {
    await knowOf('phone', null)
    await expect(quoted()).rejects.toMatchObject({ code: 'repairer-unreachable', more: { field: 'form' } })
  })

  it('is for customers who pay themselves', async () => {
    const job = await quoted(WITH_FORM, { payer: 'merchant', coverage: 'statutory' })
    expect(present(job).form).toBeUndefined()
  })

  it('comes only where it is wanted', async () => {
    expect(present(await quoted(QUOTE)).form).toBeUndefined()
    expect(['DE', 'FR', 'ID', 'GB'].map(givesForm)).toEqual([true, true, false, false])
  })

  it('stays as it was given, whatever is put right later', async () => {
    const job = await quoted()
    const given = structuredClone(present(job))
    await correct(bengkel, job.id, by('office'), { item: { model: 'Galaxy A53' }, reason: 'Read again' })
    await knowOf('name', 'Another name')
    expect(formOf(await now(bengkel, job))).toEqual(given)
  })

  it('is found by its revision, and there is none of another', async () => {
    const job = await quoted()
    const changed = await giveQuote(bengkel, job.id, by('workshop', job), { ...WITH_FORM, days: 2 })
    expect([formOf(changed).revision, formOf(changed, 1).revision]).toEqual([2, 1])
    expect(() => formOf(changed, 3)).toThrow(expect.objectContaining({ code: 'not-found' }))
  })
})

describe('what it promises', () => {
  it('holds to the end of the 30th calendar day at the workshop, as the quote does', async () => {
    const job = await quoted()
    // Monday 23 November 2026 in Jakarta, seven hours ahead: to the end of 23 December.
    expect(new Date(present(job).validUntil).toISOString()).toBe('2026-12-23T16:59:59.999Z')
    expect((await statusView(bengkel, job)).quote!.validUntil).toBe('2026-12-23T16:59:59.999Z')
  })

  it('holds longer where the workshop says so, and never shorter', async () => {
    expect(present(await quoted({ ...WITH_FORM, validDays: 45 })).validUntil).toBeGreaterThan(
      bengkel.clock.now() + 44 * DAY,
    )
    await expect(quoted({ ...WITH_FORM, validDays: 14 })).rejects.toMatchObject({
      code: 'form-too-short',
      more: { field: 'validDays' },
    })
  })

  it('binds: accepted on the last day, the repair begins', async () => {
    const job = await quoted()
    bengkel.clock.move(30 * DAY)
    const accepted = await answerQuote(bengkel, job.id, by('customer'), { revision: 1, answer: 'accept' })
    expect(accepted.status).toBe('repairing')
  })

  it.each([
    ['costs more', { lines: [{ text: 'Screen', amount: 50_000_000 }] }, 'lines'],
    ['takes longer', { days: 4 }, 'days'],
  ])('is not undone by a new quote that %s', async (_, change, field) => {
    const job = await quoted()
    const worse = giveQuote(bengkel, job.id, by('workshop', job), { ...WITH_FORM, ...change })
    await expect(worse).rejects.toMatchObject({ code: 'form-binding', more: { field } })
    expect(present(await now(bengkel, job))).toEqual(present(job))
  })

  it('gives way to a new quote that is better for the customer', async () => {
    const job = await quoted()
    const better = { ...WITH_FORM, lines: [{ text: 'Screen', amount: 30_000_000 }] }
    const changed = await giveQuote(bengkel, job.id, by('workshop', job), better)
    expect(changed.work.quotes!.map(({ state }) => state)).toEqual(['replaced', 'open'])
  })
})

describe('a no', () => {
  it('costs what was told for the check', async () => {
    const job = await quoted({ ...QUOTE, declineFee: 7_500_000 })
    expect((await statusView(bengkel, job)).quote!.declineFee).toEqual({ amount: 7_500_000, currency: 'IDR' })
    const declined = await answerQuote(bengkel, job.id, by('customer'), { revision: 1, answer: 'decline' })
    const shop = await merchantOf(bengkel, merchant)
    expect(toPay(declined, shop)).toEqual({ amount: 7_500_000, currency: 'IDR' })
  })

  it('costs nothing where nothing was told', async () => {
    const job = await quoted()
    const declined = await answerQuote(bengkel, job.id, by('customer'), { revision: 1, answer: 'decline' })
    expect(toPay(declined, await merchantOf(bengkel, merchant))).toBeNull()
  })
})
