// What the office does with repairs: it sees what needs a person, finds any repair, sees why it went where it went, and acts.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { decline } from '../../../server/dispatch/dispatch'
import { redispatch } from '../../../server/dispatch/dispatch'
import { sendMessage } from '../../../server/jobs/add'
import { diagnose } from '../../../server/jobs/diagnose'
import type { Job } from '../../../server/jobs/job'
import { openBengkel, type TestBengkel } from '../../harness/bengkel'
import { fieldsOf } from '../../harness/forms'
import { ask, by, DIAGNOSIS, eventsOf, jobIn, now, runAllDue } from '../../harness/jobs'
import { addMerchant, addPerson, addWorkshop, JAKARTA } from '../../harness/network'
import { mailsOf } from '../../harness/outbox'
import { readable, visitor, type Visitor } from '../../harness/visitor'

const OFFICE = 'sari@office.example'
const DAY = 86_400_000

let bengkel: TestBengkel
let merchant: number
let near: number
let far: number
let sari: Visitor

beforeEach(async () => {
  const opened = await openBengkel()
  bengkel = opened
  onTestFinished(() => opened.close())
  merchant = await addMerchant(bengkel)
  near = await addWorkshop(bengkel, { merchants: [merchant], name: 'Menteng' })
  far = await addWorkshop(bengkel, { merchants: [merchant], name: 'Depok', lat: JAKARTA.lat - 0.2 })
  await addPerson(bengkel, { email: OFFICE, name: 'Sari' })
  sari = visitor(bengkel)
  await sari.signIn(OFFICE)
})

const pageOf = (job: Pick<Job, 'id'>) => `/office/jobs/${bengkel.codes.of(job.id)}`

/** Fills in a form of the job's page as it stands, but for what is given. */
async function give(job: Pick<Job, 'id'>, action: string, fields: Record<string, string> = {}) {
  const { html } = await sari.get(pageOf(job))
  const target = `${pageOf(job)}/${action}`
  return sari.post(target, { ...fieldsOf(html, target), ...fields })
}

const unmatched = { item: { category: 'shoes' }, problem: { symptom: 'other' } } as const
const visit = {
  handover: { mode: 'on-site', address: { text: 'Jl. Satrio 12' } },
  item: { category: 'washing-machine' },
} as const

describe('the first page', () => {
  it('shows what needs a person, with why and the next step', async () => {
    const none = await ask(bengkel, merchant, unmatched)
    const asked = await jobIn('booked', bengkel, merchant)
    await sendMessage(bengkel, asked.id, by('customer'), 'Shall I bring the charger?')
    const fine = await jobIn('booked', bengkel, merchant)
    const { html } = await sari.get('/office')
    const tickets = html.split('<article').slice(1).map(readable)
    expect(tickets).toHaveLength(2)
    expect(tickets[0]).toContain(bengkel.codes.of(none.id))
    expect(tickets[0]).toContain('No workshop found')
    expect(tickets[0]).toContain('Find a workshop')
    expect(tickets[1]).toContain('A message to answer')
    expect(html).not.toContain(bengkel.codes.of(fine.id))
    expect(readable(html)).toContain('2 Booked')
    expect(readable(html)).toContain('1 No workshop yet')
  })

  it('leads to the messages that somebody must send by chat', async () => {
    await ask(bengkel, merchant, { contact: { email: undefined, phone: '0812 3456 7890' } })
    await mailsOf(bengkel)
    expect(readable((await sari.get('/office')).html)).toContain('All 1 messages to send')
    const { html } = await sari.get('/office/to-send')
    expect(html).toContain('https://wa.me/6281234567890?text=')
    const action = /\/office\/to-send\/\d+/.exec(html)![0]
    expect((await sari.post(action, {})).html).toContain('Nothing is to be sent')
  })
})

describe('the list of repairs', () => {
  it('finds by name and phone, and leads from a code straight to its repair', async () => {
    const budi = await ask(bengkel, merchant, { contact: { name: 'Budi Santoso', phone: '0812 3456 7890' } })
    const dewi = await ask(bengkel, merchant, { contact: { name: 'Dewi Lestari' } })
    await mailsOf(bengkel)
    const found = async (q: string) => {
      const { html } = await sari.get(`/office/jobs?q=${encodeURIComponent(q)}`)
      return [budi, dewi].filter((job) => html.includes(pageOf(job))).map(({ id }) => id)
    }
    expect(await found('dewi')).toEqual([dewi.id])
    expect(await found('+62 812 3456')).toEqual([budi.id])
    expect(await found('nobody')).toEqual([])
    const typed = bengkel.codes.of(budi.id).toLowerCase().replaceAll('-', ' ')
    expect((await sari.get(`/office/jobs?q=${encodeURIComponent(typed)}`)).at).toBe(pageOf(budi))
  })

  it('keeps to a state, a workshop, a merchant or a reason', async () => {
    const other = await addMerchant(bengkel, { name: 'Schuhwerk' })
    const none = await ask(bengkel, other)
    const booked = await jobIn('booked', bengkel, merchant)
    const closed = await jobIn('closed', bengkel, merchant)
    const shown = async (query: string) => {
      const { html } = await sari.get(`/office/jobs?${query}`)
      return [none, booked, closed].filter((job) => html.includes(pageOf(job)))
    }
    expect(await shown('')).toHaveLength(3)
    expect(await shown('status=open')).toEqual([none, booked])
    expect(await shown('status=closed')).toEqual([closed])
    expect(await shown(`workshop=${near}`)).toEqual([booked, closed])
    expect(await shown(`merchant=${other}`)).toEqual([none])
    expect(await shown('needs=no_workshop')).toEqual([none])
    expect(await shown('status=nonsense&workshop=x&before=y')).toHaveLength(3)
  })

  it('shows fifty on a page and leads on', async () => {
    for (let i = 0; i < 51; i++) await ask(bengkel, merchant)
    const { html } = await sari.get('/office/jobs')
    const next = /href="(\/office\/jobs\?before=\d+)"/.exec(html)![1]!
    const { html: second } = await sari.get(next)
    expect(second.match(/class="code"/g)).toHaveLength(1)
  })
})

describe('a repair', () => {
  it('shows who was weighed in each round, and why the others were left out', async () => {
    const job = await jobIn('offered', bengkel, merchant, visit)
    await decline(bengkel, job.id, by('workshop', job), { reason: 'no_part', text: 'Out of pumps.' })
    const text = readable((await sari.get(pageOf(job))).html)
    expect(text).toContain('Round 2: offered')
    expect(text).toMatch(/Depok 22 km asked first/)
    expect(text).toContain('1: Depok, 22 km to the south. 2: Menteng, 0 km.')
    expect(text).toMatch(/Menteng 0 km has said no to this repair/)
    expect(text).toMatch(/Round 1: offered[\s\S]*Menteng 0 km asked first 2 Depok 22 km number 2 in line/)
    expect(text).toMatch(/Offer declined .*Menteng, No spare part Workshop : Out of pumps\./)
  })

  it('shows time by road and how busy each was, where that is known', async () => {
    const job = await jobIn('offered', bengkel, merchant, visit)
    const { html } = await sari.get(pageOf(job))
    expect(readable(html)).toMatch(/the nearest that can do it, distances as the crow flies/)
    expect(readable(html)).toContain('Workshop Distance Result')
    const [event] = await eventsOf(bengkel, job.id)
    const weighed = [
      [far, 22_239, 1500],
      [near, 0, 60, 1800],
    ]
    const data = JSON.stringify({ ...event!.data, workshop: far, measured: 'road', weighed })
    await bengkel.store.run([{ sql: 'UPDATE events SET data = ?', args: [data] }])
    const text = readable((await sari.get(pageOf(job))).html)
    expect(text).toContain('quicker ones are busier, distances by road')
    expect(text).toMatch(/Workshop Distance By road Busy Result 1 Depok 22 km 25 min asked first/)
    expect(text).toMatch(/2 Menteng 0 km 1 min as if 30 min farther number 2 in line/)
  })

  it('shows the nearest that its price put behind all others, whom the list does not reach', async () => {
    const job = await jobIn('offered', bengkel, merchant, visit)
    const [event] = await eventsOf(bengkel, job.id)
    const data = JSON.stringify({
      ...event!.data,
      workshop: far,
      weighed: [
        [far, 22_239],
        [99, 23_000],
      ],
      nearest: [near, 0, null, 7200],
    })
    await bengkel.store.run([{ sql: 'UPDATE events SET data = ?', args: [data] }])
    const text = readable((await sari.get(pageOf(job))).html)
    expect(text).toContain('quicker ones are busier')
    expect(text).toMatch(
      /2 Workshop 99 23 km number 2 in line 3 Menteng 0 km as if 2 h farther nearest, but later/,
    )
    expect(text).toContain('1: Depok, 22 km to the south. 3: Menteng, 0 km.')
  })

  it('is drawn as a map with as many signs as workshops, of those that have not moved', async () => {
    const job = await jobIn('offered', bengkel, merchant, visit)
    const signs = async () =>
      (await sari.get(pageOf(job))).html.match(/<g class="sign \w+"><circle[^>]*\/?>(<\/circle>)?<text/g)
    expect(await signs()).toHaveLength(2)
    await bengkel.store.run([{ sql: 'UPDATE workshops SET lat = 0 WHERE id = ?', args: [far] }], {
      directory: true,
    })
    expect(await signs()).toHaveLength(1)
  })

  it('is dispatched again to the workshop chosen, with a reason that stands in its history', async () => {
    const job = await jobIn('booked', bengkel, merchant)
    expect(job.workshop).toBe(near)
    const without = await give(job, 'redispatch', { workshop: String(far) })
    expect(without.status).toBe(422)
    expect(fieldsOf(without.html, `${pageOf(job)}/redispatch`).workshop).toEqual([String(far)])
    expect(readable(without.html)).toContain('Say why.')
    const done = await give(job, 'redispatch', { workshop: String(far), reason: 'Menteng has a fire.' })
    expect(done.at).toBe(`${pageOf(job)}?done=redispatch`)
    expect(await now(bengkel, job)).toMatchObject({ status: 'booked', workshop: far })
    expect(readable(done.html)).toMatch(/Dispatched anew .*Menteng Sari, office : Menteng has a fire\./)
  })

  it('is offered to the workshops by the way to them, where an engine knows the road', async () => {
    await addWorkshop(bengkel, { merchants: [merchant], name: 'Bekasi', lat: JAKARTA.lat - 0.1 })
    const job = await jobIn('booked', bengkel, merchant)
    bengkel.roads = { travel: (_, to) => Promise.resolve(to.map(({ id }) => (id === far ? 1500 : 3900))) }
    const text = readable((await sari.get(pageOf(job))).html)
    expect(text).toMatch(/Depok · 22 km · 25 min · .*Bekasi · 11 km · 1 h · /)
  })

  it('that nobody could do goes to a workshop that can now, and stays in sight until then', async () => {
    const job = await ask(bengkel, merchant, unmatched)
    expect((await sari.get(pageOf(job))).html).not.toContain(`${pageOf(job)}/settle`)
    await bengkel.store.run(
      [{ sql: `INSERT INTO skills (workshop_id, category) VALUES (?, 'shoes')`, args: [far] }],
      { directory: true },
    )
    await give(job, 'redispatch', { reason: 'Depok has a cobbler now.' })
    expect(await now(bengkel, job)).toMatchObject({ status: 'booked', workshop: far, attention: [] })
  })

  it('that has moved on meanwhile keeps what was typed, and shows how it stands', async () => {
    const job = await jobIn('booked', bengkel, merchant)
    const { html } = await sari.get(pageOf(job))
    const action = `${pageOf(job)}/cancel`
    const shown = fieldsOf(html, action)
    await redispatch(bengkel, job.id, by('office'), { reason: 'Closer.' })
    const late = await sari.post(action, { ...shown, reason: 'The customer bought a new one.' })
    expect(late.status).toBe(409)
    expect(fieldsOf(late.html, action).reason).toEqual(['The customer bought a new one.'])
    expect((await now(bengkel, job)).status).toBe('booked')
    await sari.post(action, fieldsOf(late.html, action))
    expect(await now(bengkel, job)).toMatchObject({ status: 'closed', outcome: 'cancelled' })
    const over = await sari.post(action, { ...shown, reason: 'Once more.' })
    expect(over.status).toBe(409)
    expect(readable(over.html)).toContain('Once more.')
  })

  it('does a thing once, however often its form is sent', async () => {
    const job = await jobIn('booked', bengkel, merchant)
    const { html } = await sari.get(pageOf(job))
    const action = `${pageOf(job)}/note`
    const fields = { ...fieldsOf(html, action), text: 'Called twice.' }
    await sari.post(action, fields)
    await sari.post(action, fields)
    expect((await eventsOf(bengkel, job.id)).filter(({ type }) => type === 'note')).toHaveLength(1)
  })

  it('whose quote the brand pays is answered by the office, with its reason to look', async () => {
    const job = await jobIn('received', bengkel, merchant)
    await diagnose(bengkel, job.id, by('workshop', job), {
      ...DIAGNOSIS,
      payer: 'brand',
      coverage: 'manufacturer',
    })
    expect(readable((await sari.get('/office')).html)).toContain('Answer the quote')
    const page = readable((await sari.get(pageOf(job))).html)
    expect(page).toContain('You answer for the brand.')
    await give(job, 'quote', { answer: 'accept' })
    expect((await now(bengkel, job)).status).toBe('repairing')
    expect(readable((await sari.get('/office')).html)).toContain('Nothing needs a person right now.')
  })

  it('whose customer wrote is settled by the answer', async () => {
    const job = await jobIn('booked', bengkel, merchant)
    await sendMessage(bengkel, job.id, by('customer'), 'When is it my turn?')
    await give(job, 'message', { text: 'On Thursday.' })
    expect((await now(bengkel, job)).attention).toEqual([])
    expect(await eventsOf(bengkel, job.id)).toContainEqual(
      expect.objectContaining({ type: 'message', actor: 'office', text: 'On Thursday.' }),
    )
  })

  it('that is late is settled with what was done', async () => {
    const job = await jobIn('received', bengkel, merchant)
    bengkel.clock.move(6 * DAY)
    await runAllDue(bengkel)
    await sari.signIn(OFFICE)
    expect((await now(bengkel, job)).attention).toEqual(['late'])
    await give(job, 'settle', { reason: 'late', text: 'The part comes on Friday, the customer knows.' })
    expect((await now(bengkel, job)).attention).toEqual([])
  })

  it('that is late and whose customer wrote shows both, and each is settled on its own', async () => {
    const job = await jobIn('received', bengkel, merchant)
    await sendMessage(bengkel, job.id, by('customer'), 'When will it be ready?')
    bengkel.clock.move(6 * DAY)
    await runAllDue(bengkel)
    await sari.signIn(OFFICE)
    const list = await sari.get('/office')
    expect(readable(list.html)).toContain('One repair waits for someone here.')
    for (const page of [list, await sari.get(pageOf(job))]) {
      expect(readable(page.html)).toContain('A message to answer')
      expect(readable(page.html)).toContain('Late')
    }
    await give(job, 'settle', { reason: 'late', text: 'The part comes on Friday.' })
    expect((await now(bengkel, job)).attention).toEqual(['message'])
    await give(job, 'settle', { reason: 'message', text: 'They were called.' })
    expect((await now(bengkel, job)).attention).toEqual([])
  })

  it('is corrected, moved to another day, and its customer reached elsewhere', async () => {
    const job = await jobIn('booked', bengkel, merchant)
    await give(job, 'correct', { brand: 'Oppo', reason: 'Misread.' })
    await give(job, 'contact', { name: 'Budi', email: '', phone: '0812 3456 7890' })
    await give(job, 'reschedule', { day: '2026-12-01' })
    expect(await now(bengkel, job)).toMatchObject({
      asked: { item: { brand: 'Oppo', model: 'Galaxy A52' }, handover: { day: '2026-12-01' } },
      contact: { name: 'Budi', phone: '0812 3456 7890' },
    })
    const nothing = await give(job, 'contact', { name: 'Budi', email: '', phone: '' })
    expect(nothing.status).toBe(422)
    expect(readable(nothing.html)).toContain('Give an email or a phone number.')
    const yesterday = await give(job, 'reschedule', { day: '2026-11-20' })
    expect(fieldsOf(yesterday.html, `${pageOf(job)}/reschedule`).day).toEqual(['2026-11-20'])
  })

  it('is handed out, and comes back when it is not fixed', async () => {
    const job = await jobIn('ready', bengkel, merchant)
    await give(job, 'hand-out', { how: 'cash', amount: '450.000' })
    expect(await now(bengkel, job)).toMatchObject({
      status: 'closed',
      work: { handedOut: { paid: { amount: 45_000_000, currency: 'IDR' } } },
    })
    const repeat = await give(job, 'repeat', { text: 'The screen is dark again.' })
    expect(repeat.at).not.toContain(pageOf(job))
    expect(readable(repeat.html)).toContain('This is the repeat repair.')
    expect(readable((await sari.get(pageOf(job))).html)).toContain('Repeated by')
    expect((await sari.get(pageOf(job))).html).not.toContain(`${pageOf(job)}/repeat`)
  })

  it('offers only what its status allows', async () => {
    const job = await jobIn('repairing', bengkel, merchant)
    const { html } = await sari.get(pageOf(job))
    const offered = [...html.matchAll(/action="[^"]*\/office\/jobs\/[^/"]+\/([a-z-]+)"/g)].map(
      ([, one]) => one,
    )
    expect(offered).toEqual(['message', 'note', 'contact', 'correct', 'call-off'])
    const refused = await sari.post(`${pageOf(job)}/cancel`, {
      command: 'x',
      version: String(job.version),
      reason: 'No.',
    })
    expect(refused.status).toBe(409)
    expect((await sari.post(`${pageOf(job)}/nonsense`, {})).status).toBe(404)
    expect((await sari.get('/office/jobs/BK-0000-0000')).status).toBe(404)
  })

  it('opens its customer’s own page', async () => {
    const job = await jobIn('booked', bengkel, merchant)
    const { html } = await sari.get(pageOf(job))
    const token = /\/r\/pk_[^#"]+#([^"]+)"/.exec(html)![1]!
    expect(bengkel.tokens.jobOf(token)).toBe(job.id)
  })
})
