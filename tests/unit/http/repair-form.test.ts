// The European Repair Information Form as its readers get it: a page whole in itself, in their language, to read and to keep.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createApp } from '../../../server/http/app'
import { diagnose } from '../../../server/jobs/diagnose'
import type { Job } from '../../../server/jobs/job'
import { formWords } from '../../../server/outbox/messages/form'
import { directionOf, languages } from '../../../shared/language'
import type { QuoteInput } from '../../../shared/quote'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { by, DIAGNOSIS, jobIn, QUOTE } from '../../harness/jobs'
import { addMerchant, addWorkshop } from '../../harness/network'

let bengkel: TestBengkel
let app: ReturnType<typeof createApp>
let merchant: number

beforeEach(async () => {
  bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  merchant = await addMerchant(bengkel)
  await addWorkshop(bengkel, { merchants: [merchant] })
  app = createApp({ bengkel, places: null, assets: new Map(), trustedHops: 0, mailbox: false })
})

async function quoted(quote: QuoteInput = { ...QUOTE, form: {} }): Promise<Job> {
  const job = await jobIn('received', bengkel, merchant)
  return diagnose(bengkel, job.id, by('workshop', job), { ...DIAGNOSIS, quote })
}

const read = (job: Job, query = '') =>
  app.request(`/v1/jobs/${bengkel.tokens.of(job.id, job.epoch)}/form${query}`)

/** What can be read on a page, without its style and script. */
const textOf = (html: string) =>
  html
    .replace(/<(style|script)>[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe.each(languages)('in %s', (language) => {
  it('has all eleven fields, in the directive’s order, and says what it means', async () => {
    const response = await read(await quoted(), `?language=${language}`)
    expect(response.status).toBe(200)
    const html = await response.text()
    expect(html).toContain(`<html lang="${language}" dir="${directionOf(language)}"`)
    const text = textOf(html)
    const say = formWords[language]
    const fields = [
      say.repairer,
      say.identity,
      say.address,
      say.phone,
      say.email,
      say.good,
      say.defect,
      say.kind,
      say.price,
      say.time,
      say.replacement,
      say.place,
      say.services,
      say.validity,
      say.more,
    ]
    let from = text.indexOf(say.repairer)
    for (const field of fields) {
      const at = text.indexOf(field, from)
      expect(at, field).toBeGreaterThanOrEqual(from)
      from = at
    }
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })
})

describe('its page', () => {
  it('brings all that it needs, and its policy allows nothing else', async () => {
    const response = await read(await quoted())
    const html = await response.text()
    expect(html).not.toMatch(/<link|src=|@import|url\(/)
    const policy = response.headers.get('Content-Security-Policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toMatch(/style-src 'sha256-[\w+/]+=*'; script-src 'sha256-[\w+/]+=*'/)
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
  })

  it('is saved under a name that says what it is, without the buttons of the page', async () => {
    const job = await quoted()
    const response = await read(job, '?save&revision=1')
    expect(response.headers.get('Content-Disposition')).toBe(
      `attachment; filename="repair-form-${bengkel.codes.of(job.id)}-1.html"`,
    )
    expect(await response.text()).not.toMatch(/<nav|<script/)
  })

  it('says what may be said: the most that it costs, a replacement, services, what a no costs', async () => {
    const job = await quoted({
      ...QUOTE,
      deposit: 5_000_000,
      declineFee: 7_500_000,
      services: [{ service: 'installation', amount: 0 }],
      form: {
        pricing: 'By the hour',
        replacement: 2_000_000,
        repair: 'A new screen',
        note: 'Bring the charger.',
      },
    })
    const text = textOf(await (await read(job, '?language=en')).text())
    for (const said of [
      'IDR 450,000 at most',
      'By the hour',
      'Yes: IDR 20,000',
      'Installation: free of charge',
      'A new screen',
      'If you decline the repair, the check costs IDR 75,000.',
      'IDR 50,000 of the price is due before work begins.',
      'Bring the charger.',
      '30 calendar days, until the end of Wednesday 23 December 2026',
    ])
      expect(text.replace(/\u00a0/g, ' ')).toContain(said)
  })

  it('is not there where none was given, nor under a token that opens nothing', async () => {
    expect((await read(await quoted(QUOTE))).status).toBe(404)
    expect((await app.request(`/v1/jobs/${'x'.repeat(31)}/form`)).status).toBe(404)
  })

  it('keeps what people wrote as text', async () => {
    const job = await quoted({ ...QUOTE, form: { note: '<script>alert(1)</script>' } })
    expect(await (await read(job)).text()).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })
})
