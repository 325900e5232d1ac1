import { describe, expect, it, onTestFinished } from 'vitest'
import { handoverModes } from '../../../shared/catalog'
import { outcomes, statuses } from '../../../shared/job'
import type { Language } from '../../../shared/language'
import { languages } from '../../../shared/language'
import { redispatch, release } from '../../../server/dispatch/dispatch'
import { accept } from '../../../server/dispatch/offers'
import { mailOf, textOf } from '../../../server/outbox/dress'
import type { Letter } from '../../../server/outbox/letter'
import { noticeLetter } from '../../../server/outbox/letter'
import type { Facts } from '../../../server/outbox/messages/facts'
import type { Message } from '../../../server/outbox/messages/message'
import { words } from '../../../server/outbox/messages/words'
import { customerTemplates, tellings, workshopTemplates } from '../../../server/outbox/tellings'
import { openBengkel } from '../../harness/bengkel'
import { ask, by, jobIn } from '../../harness/jobs'
import { addMerchant, addWorkshop } from '../../harness/network'
import { mailsOf } from '../../harness/outbox'

const workshop = { name: 'Menteng Service Center', address: 'Jl. Menteng Raya 21, Jakarta' }
const store = { name: 'Nusantara Sudirman', address: 'Jl. Jenderal Sudirman 1, Jakarta' }

const FACTS: Facts = {
  code: 'BK-4F7K-9QWX',
  merchant: 'Toko Elektronik Nusantara',
  item: 'Samsung Galaxy A52',
  problem: 'Broken screen',
  customer: 'Budi Santoso',
  place: 'Menteng, Jakarta',
  status: 'booked',
  outcome: null,
  mode: 'carry-in',
  type: 'request',
  actor: 'system',
  workshop,
  isIn: false,
  answerBy: 'Wednesday 25 November, 14:05',
  readySince: 'Wednesday 25 November',
  quote: {
    total: 'Rp 450.000',
    lines: [{ label: 'Screen', value: 'Rp 450.000' }],
    days: 3,
    validUntil: 'Monday',
  },
}

/** All that may be known. */
const FULL: Partial<Facts> = {
  store,
  before: 'Senen Service Center',
  isIn: true,
  distance: '4.2 km',
  day: 'Thursday 26 November',
  readyBy: 'Friday 27 November',
  finding: 'The display is broken.',
  barrier: 'Spare parts cannot be had',
  done: 'New display',
  quote: { ...FACTS.quote!, deposit: 'Rp 100.000', days: 1 },
  toPay: 'Rp 450.000',
  paid: 'Rp 450.000',
  warrantyUntil: 'Monday 1 March',
  repeatOf: 'BK-0000-0001',
  text: 'We close at noon.',
}

/** What is known whenever these are told, beside the bare facts. */
const ALWAYS: Record<string, Partial<Facts>> = {
  'request-taken': { workshop },
  'repeat-taken': { repeatOf: 'BK-0000-0001' },
  'workshop-found': { workshop },
  'workshop-changed': { workshop },
  'day-changed': { day: 'Thursday 26 November' },
  quote: { workshop },
}

/** Everything that a job can be when it is told of by this template. */
function* allFacts(recipient: 'customer' | 'workshop', template: string): Generator<Facts> {
  const types = tellings[recipient].filter(({ say }) => say === template).flatMap(({ on }) => on)
  for (const type of types)
    for (const mode of handoverModes)
      for (const status of statuses)
        for (const outcome of outcomes)
          for (const actor of ['customer', 'office', 'workshop', 'merchant'] as const)
            for (const more of [FULL, { workshop: undefined, ...ALWAYS[template] }])
              yield { ...FACTS, type, mode, status, outcome, actor, ...more }
}

const textsOf = ({ subject, paragraphs, rows = [], quoted }: Message) => [
  subject,
  ...paragraphs,
  ...rows.flatMap(({ label, value }) => [label, value]),
  ...(quoted === undefined ? [] : [quoted]),
]

function expectWhole(messages: readonly Message[]): void {
  const texts = new Set(messages.flatMap(textsOf))
  const broken = [...texts].filter(
    (text) => !text.trim() || /undefined|null|NaN|\[object|\$\{|!|\s\s|,,|\.\.|\s[,.]/.test(text),
  )
  expect(broken).toEqual([])
  expect(messages.filter(({ paragraphs }) => paragraphs.length === 0)).toEqual([])
}

describe.each(languages)('in %s', (language) => {
  it.each(customerTemplates)('says %s to the customer, whatever the job is', (template) => {
    const say = words[language].customer[template]
    expectWhole([...allFacts('customer', template)].map(say))
  })

  it.each(workshopTemplates)('says %s to the workshop, whatever the job is', (template) => {
    const say = words[language].workshop[template]
    expectWhole([...allFacts('workshop', template)].map(say))
  })

  it('says to the office what needs a person, one or many', () => {
    const reasons = [
      'no_workshop',
      'declined_often',
      'not_fixed',
      'message',
      'late',
      'unclaimed',
      'quote',
    ] as const
    const line = { code: 'BK-4F7K-9QWX', item: 'Bosch Serie 6', merchant: 'Toko' }
    const lines = reasons.map((reason) => ({ ...line, reason }))
    const say = words[language].office
    expectWhole([say(lines), ...lines.map((one) => say([one]))])
  })

  it('says what has no job: a sign-in code, an invitation', () => {
    const { notices } = words[language]
    const link = 'http://localhost:8787/sign-in'
    expectWhole([notices['sign-in-code']({ code: '123456' }), notices.invitation({ name: 'Sari', link })])
  })
})

const letter = (more: Partial<Letter> = {}): Letter => ({
  language: 'en',
  brand: 'Toko <b>',
  accent: null,
  stub: { label: 'Your repair', code: 'BK-4F7K-9QWX', about: 'A & B' },
  message: {
    subject: 'A message',
    paragraphs: ['They write:', 'Answer below.'],
    quoted: '<script>alert(1)</script> "quoted"',
    rows: [{ label: 'Total', value: '1 < 2' }],
    action: 'Answer',
  },
  link: 'http://localhost:8787/r/pk_1#token&x="',
  because: 'You asked.',
  ...more,
})

it('writes nothing into a mail’s HTML that could be markup', () => {
  const { html, text, from } = mailOf(letter())
  expect(html).not.toMatch(/<script|<b>|"quoted"/)
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot;')
  expect(html).toContain('href="http://localhost:8787/r/pk_1#token&amp;x=&quot;"')
  expect(text).toContain('<script>alert(1)</script>')
  expect(from).toBe('Toko <b>')
})

it('takes the merchant’s colour where it is one, with ink that can be read on it', () => {
  expect(mailOf(letter({ accent: '#ffe14d' })).html).toContain('background:#ffe14d;color:#111')
  expect(mailOf(letter({ accent: '#0f6b5c' })).html).toContain('background:#0f6b5c;color:#fff')
  expect(mailOf(letter({ accent: 'red;background:url(x)' })).html).toContain('background:#0f6b5c;color:#fff')
})

it('says everything in plain text too, the link last', () => {
  const text = textOf(letter({ hello: 'Budi' }))
  expect(text.split('\n\n')).toEqual([
    'Hello Budi,',
    'They write:',
    '“<script>alert(1)</script> "quoted"”',
    'Total: 1 < 2',
    'Answer below.',
    'Answer:\nhttp://localhost:8787/r/pk_1#token&x="',
    'Toko <b>',
  ])
})

it('shows a sign-in code in the subject and on the ticket', () => {
  const { subject, html } = mailOf(noticeLetter('sign-in-code', 'id', { code: '042517' }))
  expect(subject).toBe('042517 adalah kode masuk Anda')
  expect(html).toContain('>042517</div>')
})

async function firstMails(language: Language) {
  const bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  const merchant = await addMerchant(bengkel, { key: 'pk_shop' })
  await addWorkshop(bengkel, { merchants: [merchant], language })
  const contact = { language }
  const job = await ask(bengkel, merchant, { contact, handover: { day: '2026-11-25' } })
  const token = bengkel.tokens.of(job.id, 0)
  return { mails: await mailsOf(bengkel), code: bengkel.codes.of(job.id), token }
}

it('writes to the customer in their language, with the day, the place and the link', async () => {
  const { mails, code, token } = await firstMails('en')
  const toCustomer = mails.find(({ to }) => to[0] === 'budi@example.org')!
  expect(toCustomer.from).toBe('Toko Elektronik Nusantara')
  expect(toCustomer.subject).toBe(`${code}: your repair is booked`)
  expect(toCustomer.text).toContain(
    'Please bring your Samsung Galaxy A52 to Menteng Service Center, Jl. Menteng Raya 21, Jakarta, on Wednesday 25 November.',
  )
  expect(toCustomer.text).toContain('It should be ready by Saturday 28 November.')
  expect(toCustomer.text).toContain(`http://localhost:8787/r/pk_shop#${token}`)
})

it('writes to customer and workshop in Indonesian where they read it', async () => {
  const { mails, code } = await firstMails('id')
  expect(mails.find(({ to }) => to[0] === 'budi@example.org')!.text).toContain(', pada Rabu 25 November.')
  const toWorkshop = mails.find(({ to }) => to[0] === 'menteng-service-center@workshops.example')!
  expect(toWorkshop.subject).toBe(`${code}: terjadwal di tempat Anda, Samsung Galaxy A52`)
  expect(toWorkshop.text).toContain(`http://localhost:8787/workshop/jobs/${code}`)
})

it('does not give the customer’s name to a workshop that is only asked', async () => {
  const bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  const merchant = await addMerchant(bengkel)
  await addWorkshop(bengkel, { merchants: [merchant], agreement: [] })
  const job = await ask(bengkel, merchant)
  const offer = (await mailsOf(bengkel)).find(({ subject }) => subject.includes('an offer'))!
  expect(offer.text).not.toContain('Budi')
  expect(offer.text).toContain('Menteng, Jakarta, 0 km')
  await accept(bengkel, job.id, by('workshop', job))
  const found = (await mailsOf(bengkel))[0]!
  expect(found.subject).toContain('Menteng Service Center repairs your Samsung Galaxy A52')
})

it('writes a quote with its lines, its total and until when it holds', async () => {
  const bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  const merchant = await addMerchant(bengkel)
  await addWorkshop(bengkel, { merchants: [merchant] })
  await jobIn('quoted', bengkel, merchant)
  const quote = (await mailsOf(bengkel)).find(({ subject }) => subject.includes('your quote'))!
  expect(quote.text.replace(/\u00a0/g, ' ')).toContain(
    'Screen: IDR 400,000\nWork: IDR 50,000\nTotal: IDR 450,000',
  )
  expect(quote.text).toContain('“The display is broken.”')
  expect(quote.text).toContain('Please accept or decline by Monday 30 November.')
})

it('says to the customer which workshop has it now instead of which, and not to bring what is there already', async () => {
  const bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  const merchant = await addMerchant(bengkel)
  await addWorkshop(bengkel, { merchants: [merchant], name: 'Menteng' })
  await addWorkshop(bengkel, { merchants: [merchant], name: 'Senen', lat: -6.18 })
  const letterOf = async () =>
    (await mailsOf(bengkel)).find(({ subject }) => subject.includes('Senen repairs your'))!.text
  const booked = await ask(bengkel, merchant)
  await mailsOf(bengkel)
  await release(bengkel, booked.id, by('workshop', booked), { reason: 'closed' })
  expect(await letterOf()).toMatch(/Senen has taken on your repair, instead of Menteng\.\s+Please bring your/)
  const received = await jobIn('received', bengkel, merchant)
  await mailsOf(bengkel)
  await redispatch(bengkel, received.id, by('office'), { reason: 'They lack a tool' })
  const text = await letterOf()
  expect(text).toContain('goes there from where it is now')
  expect(text).not.toContain('Please bring')
})
