// The European Repair Information Form on the pages of those who give it, and photos of customers' messages where they are read.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { keepPhoto } from '../../../server/intake/photo'
import { sendMessage } from '../../../server/jobs/add'
import type { Job } from '../../../server/jobs/job'
import { sharpImages } from '../../../server/ports/node/images'
import { openBengkel, type TestBengkel } from '../../harness/bengkel'
import { by, jobIn, now } from '../../harness/jobs'
import { addMerchant, addPerson, addWorkshop, editWorkshop } from '../../harness/network'
import { memoryBlobs, picture } from '../../harness/photos'
import { mailsOf } from '../../harness/outbox'
import { readable, visitor, type Visitor } from '../../harness/visitor'

const EMAIL = 'sari@menteng.example'
const OFFICE = 'rina@office.example'
const IN_GERMANY = { place: { country: 'DE' } }
const FOUND = {
  finding: 'Corroded by water',
  cause: 'handling',
  coverage: 'none',
  payer: 'customer',
  next: 'quote',
  'line-0': 'Cleaning',
  'amount-0': '5000',
  days: '2',
}

let bengkel: TestBengkel
let merchant: number
let workshop: number
let sari: Visitor

beforeEach(async () => {
  bengkel = await openBengkel({ photos: { blobs: memoryBlobs(), images: sharpImages } })
  onTestFinished(() => bengkel.close())
  merchant = await addMerchant(bengkel)
  workshop = await addWorkshop(bengkel, { merchants: [merchant] })
  await addPerson(bengkel, { email: EMAIL, name: 'Sari', workshop })
  await addPerson(bengkel, { email: OFFICE, name: 'Rina' })
  sari = visitor(bengkel)
  await sari.signIn(EMAIL)
})

const pageOf = ({ id }: Pick<Job, 'id'>, room = 'workshop') => `/${room}/jobs/${bengkel.codes.of(id)}`
const give = (job: Job, action: string, fields: Record<string, string>) =>
  sari.fill(pageOf(job), `${pageOf(job)}/${action}`, fields)
const present = async (job: Job) => (await now(bengkel, job)).work.quotes!.at(-1)!
const isTicked = (html: string) => /name="form" value="yes" checked/.test(html)

describe('the form of a quote', () => {
  it('brings the form in Europe, unless the tick is taken out', async () => {
    const job = await jobIn('received', bengkel, merchant, IN_GERMANY)
    expect(isTicked((await sari.get(pageOf(job))).html)).toBe(true)
    await give(job, 'diagnose', { ...FOUND, form: 'yes' })
    expect((await present(job)).form).toBeDefined()
    const other = await jobIn('received', bengkel, merchant, IN_GERMANY)
    await give(other, 'diagnose', FOUND)
    expect((await present(other)).form).toBeUndefined()
  })

  it('offers it elsewhere, without a tick', async () => {
    const job = await jobIn('received', bengkel, merchant)
    expect(isTicked((await sari.get(pageOf(job))).html)).toBe(false)
  })

  it('takes services, a replacement and what a no costs as they are typed', async () => {
    const job = await jobIn('received', bengkel, merchant, IN_GERMANY)
    await give(job, 'diagnose', {
      ...FOUND,
      form: 'yes',
      'service-transport': '10.000',
      'service-installation': '0',
      replacement: '0',
      declineFee: '25.000',
      repair: 'A new board',
      pricing: 'By the hour',
      formNote: 'Keep the cable',
    })
    expect(await present(job)).toMatchObject({
      lines: [
        { text: 'Cleaning' },
        { service: 'installation', amount: 0 },
        { service: 'transport', amount: 1_000_000 },
      ],
      declineFee: 2_500_000,
      form: { replacement: 0, repair: 'A new board', pricing: 'By the hour', note: 'Keep the cable' },
    })
  })

  it('names what is wrong at its field, and keeps what was typed', async () => {
    const job = await jobIn('received', bengkel, merchant, IN_GERMANY)
    const wrong = await give(job, 'diagnose', {
      ...FOUND,
      form: 'yes',
      replacement: 'much',
      repair: 'A board',
    })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('id="f-replacement-wrong"')
    expect(wrong.html).toContain('A board</textarea>')
    const short = await give(job, 'diagnose', { ...FOUND, form: 'yes', validDays: '14' })
    expect(readable(short.html)).toContain('With the form it holds for at least 30 days.')
  })

  it('says what is missing where nobody knows the workshop’s phone', async () => {
    await editWorkshop(bengkel, workshop, { phone: undefined })
    const job = await jobIn('received', bengkel, merchant, IN_GERMANY)
    const { html } = await sari.get(pageOf(job))
    expect(readable(html)).toContain('your phone number is not known')
    expect(html).not.toContain('name="form"')
  })
})

describe('a form that was given', () => {
  it('is read by workshop and office as the customer got it, and is linked from the mail', async () => {
    const job = await jobIn('received', bengkel, merchant, { ...IN_GERMANY, contact: { language: 'de' } })
    await give(job, 'diagnose', { ...FOUND, form: 'yes' })
    const rina = visitor(bengkel)
    await rina.signIn(OFFICE)
    for (const [person, room] of [
      [sari, 'workshop'],
      [rina, 'office'],
    ] as const) {
      const at = `${pageOf(job, room)}/form?revision=1`
      expect((await person.get(pageOf(job, room))).html).toContain(at)
      const { html } = await person.get(at)
      expect(html).toContain('Europäisches Formular für Reparaturinformationen')
      // The customer's own page is theirs.
      expect(html).not.toContain('/r/pk_')
    }
    const mail = (await mailsOf(bengkel)).find(({ text }) => text.includes('/form?revision=1'))!
    expect(mail.text).toContain('Europäisches Formular für Reparaturinformationen')
    expect(mail.html).toContain('/form?revision=1')
  })
})

it('photos that a customer sends stand with the message at the workshop and at the office', async () => {
  const job = await jobIn('booked', bengkel, merchant)
  const { id } = await keepPhoto(bengkel, merchant, await picture(30, 30).png().toBuffer())
  await sendMessage(bengkel, job.id, by('customer'), '', [id])
  const rina = visitor(bengkel)
  await rina.signIn(OFFICE)
  for (const [person, room] of [
    [sari, 'workshop'],
    [rina, 'office'],
  ] as const) {
    const { html } = await person.get(pageOf(job, room))
    expect(html).toContain(`${pageOf(job, room)}/photos/${id}`)
    expect((await person.get(`${pageOf(job, room)}/photos/${id}`)).status).toBe(200)
  }
})
