// Booking in over a counter, a store's pages, and the list to send.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { catalog } from '../../../shared/catalog'
import type { Job } from '../../../server/jobs/job'
import { jobByCode } from '../../../server/jobs/job'
import { openBengkel, type TestBengkel } from '../../harness/bengkel'
import { ask, by, DIAGNOSIS, eventsOf, jobIn, now } from '../../harness/jobs'
import { addMerchant, addPerson, addStore, addWorkshop } from '../../harness/network'
import { mailsOf } from '../../harness/outbox'
import { readable, visitor, type Visitor } from '../../harness/visitor'
import { diagnose } from '../../../server/jobs/diagnose'
import { takeIn } from '../../../server/jobs/take-in'

const SARI = 'sari@menteng.example'
const DEWI = 'dewi@store.example'

let bengkel: TestBengkel
let merchant: number
let workshop: number
let store: number

beforeEach(async () => {
  const opened = await openBengkel()
  bengkel = opened
  onTestFinished(() => opened.close())
  merchant = await addMerchant(bengkel, { noFaultFee: 7_500_000 })
  workshop = await addWorkshop(bengkel, {
    merchants: [merchant],
    skills: { phone: [], laptop: [], 'washing-machine': [] },
  })
  store = await addStore(bengkel, { merchant })
  await addPerson(bengkel, { email: SARI, name: 'Sari', workshop })
  await addPerson(bengkel, { email: DEWI, name: 'Dewi', store })
})

async function signedIn(email: string): Promise<Visitor> {
  const person = visitor(bengkel)
  await person.signIn(email)
  return person
}

const symptom = Object.keys(catalog.phone.symptoms)[0]!

const FORM = {
  'item.category': 'phone',
  'problem.symptom': symptom,
  'problem.description': 'Fell on the stairs',
  'item.brand': 'Apple',
  'item.model': 'iPhone 13',
  'item.purchasedOn': '2025-03-02',
  coverage: 'manufacturer',
  limit: '500.000',
  serial: '356938035643809',
  'contact.name': 'Putri Maharani',
  'contact.phone': '+62 813 9876 5432',
  'contact.language': 'id',
}

/** The job whose ticket stands on the page. */
const jobOn = (at: string): Promise<Job> => jobByCode(bengkel, /jobs\/(BK-[^/]+)/.exec(at)![1]!)

describe('booking in at a workshop', () => {
  it('asks first what it is, among what the workshop does and people can carry', async () => {
    const sari = await signedIn(SARI)
    const { html } = await sari.get('/workshop/book-in')
    const offered = [...html.matchAll(/book-in\?category=([\w-]+)/g)].map(([, category]) => category)
    expect(offered).toEqual(['phone', 'laptop'])
  })

  it('keeps the item here, with its receipt, and prints the ticket', async () => {
    const sari = await signedIn(SARI)
    const taken = await sari.fill('/workshop/book-in?category=phone', '/workshop/book-in', {
      ...FORM,
      accessories: 'Case',
      condition: 'Cracked',
      lock: 'Owner unlocks it',
    })
    expect(taken.at).toContain('/ticket?done=book-in')
    const text = readable(taken.html)
    for (const said of [
      'Booked in.',
      'Putri Maharani',
      'iPhone 13',
      '356938035643809',
      'Cracked',
      'Menteng Service Center',
    ])
      expect(text).toContain(said)
    expect(taken.html).toContain('<svg')
    const job = await jobOn(taken.at)
    expect(job).toMatchObject({
      status: 'received',
      source: 'workshop',
      workshop,
      contact: { name: 'Putri Maharani', language: 'id' },
      asked: { coverage: 'manufacturer', limit: { amount: 50_000_000, currency: 'IDR' } },
      work: { receipt: { serial: '356938035643809', accessories: 'Case', lock: 'Owner unlocks it' } },
    })
    expect(await eventsOf(bengkel, job.id)).toMatchObject([{ type: 'request', actor: 'workshop' }])
  })

  it('books in once however often the form is sent', async () => {
    const sari = await signedIn(SARI)
    const first = await sari.post('/workshop/book-in', { ...FORM, command: 'twice' })
    const again = await sari.post('/workshop/book-in', { ...FORM, command: 'twice' })
    expect(again.at).toBe(first.at)
    expect(await bengkel.store.read('SELECT 1 FROM jobs')).toHaveLength(1)
  })

  it('keeps what was typed where something is missing, and says it at the field', async () => {
    const sari = await signedIn(SARI)
    const answer = await sari.post('/workshop/book-in', {
      ...FORM,
      command: 'kept',
      'contact.name': '',
      'contact.phone': '',
      'problem.symptom': '',
    })
    expect(answer.status).toBe(422)
    for (const kept of ['Fell on the stairs', 'value="iPhone 13"', 'value="500.000"', 'value="kept"'])
      expect(answer.html).toContain(kept)
    for (const field of ['problem-symptom', 'contact-name'])
      expect(answer.html).toContain(`id="f-${field}-wrong"`)
    expect(await bengkel.store.read('SELECT 1 FROM jobs')).toEqual([])
  })

  it.each([
    ['limit', 'a lot', 'Give an amount'],
    ['contact.email', 'putri@', 'Check the email address.'],
    ['item.purchasedOn', '2030-01-01', 'Give a date up to today.'],
    ['contact.phone', '', 'One is enough.'],
  ])('refuses %s %j', async (field, value, says) => {
    const sari = await signedIn(SARI)
    const answer = await sari.post('/workshop/book-in', { ...FORM, command: 'wrong', [field]: value })
    expect(answer.status).toBe(422)
    expect(readable(answer.html)).toContain(says)
    expect(await bengkel.store.read('SELECT 1 FROM jobs')).toEqual([])
  })

  it('asks for which shop where it works for several, and for no other', async () => {
    const other = await addMerchant(bengkel, { name: 'Langkah' })
    const foreign = await addMerchant(bengkel, { name: 'Foreign' })
    await bengkel.store.run(
      [{ sql: 'INSERT INTO network (merchant_id, workshop_id) VALUES (?, ?)', args: [other, workshop] }],
      { directory: true },
    )
    const sari = await signedIn(SARI)
    const { html } = await sari.get('/workshop/book-in?category=phone')
    expect(readable(html)).toContain('Langkah')
    expect(readable(html)).not.toContain('Foreign')
    for (const named of ['', String(foreign)]) {
      const answer = await sari.post('/workshop/book-in', { ...FORM, command: 'shop', merchant: named })
      expect(answer.html).toContain('id="f-merchant-wrong"')
    }
    const taken = await sari.post('/workshop/book-in', { ...FORM, command: 'shop', merchant: String(other) })
    expect((await jobOn(taken.at)).merchant).toBe(other)
  })
})

/** A job of the store that is ready: nothing was wrong with it. */
async function readyAtStore(): Promise<Job> {
  const job = await ask(bengkel, merchant, { handover: { mode: 'carry-in', store: String(store) } })
  await takeIn(bengkel, job.id, by('workshop', job), {})
  return diagnose(bengkel, job.id, by('workshop', job), {
    ...DIAGNOSIS,
    cause: 'none',
    next: 'no_fault',
    tested: 'For two days',
  })
}

describe('a store', () => {
  it('books in what is then given to the nearest workshop, with the store as its counter', async () => {
    const dewi = await signedIn(DEWI)
    const taken = await dewi.fill('/store/book-in?category=phone', '/store/book-in', {
      ...FORM,
      coverage: 'none',
    })
    expect(taken.at).toMatch(/^\/store\/jobs\/.*ticket\?done=book-in$/)
    expect(readable(taken.html)).toContain('Nusantara Sudirman')
    expect(await jobOn(taken.at)).toMatchObject({ status: 'booked', source: 'store', store, workshop })
  })

  it('sees what it took in and hands out what is ready', async () => {
    const open = await ask(bengkel, merchant, { handover: { mode: 'carry-in', store: String(store) } })
    const ready = await readyAtStore()
    const elsewhere = await jobIn('ready', bengkel, merchant)
    const dewi = await signedIn(DEWI)
    const { html } = await dewi.get('/store')
    const [toHandOut, underWay] = html.split('aria-labelledby="col-open"')
    expect(toHandOut).toContain(bengkel.codes.of(ready.id))
    expect(underWay).toContain(bengkel.codes.of(open.id))
    expect(html).not.toContain(bengkel.codes.of(elsewhere.id))

    const page = `/store/jobs/${bengkel.codes.of(ready.id)}`
    expect((await dewi.get(page)).html).toContain('value="75000"')
    const unsaid = await dewi.fill(page, `${page}/hand-out`, { amount: '80.000' })
    expect(unsaid.status).toBe(422)
    expect(unsaid.html).toContain('value="80.000"')
    const done = await dewi.fill(page, `${page}/hand-out`, { how: 'card', amount: '75.000' })
    expect(done.at).toBe('/store?done=hand-out')
    expect(await now(bengkel, ready)).toMatchObject({
      status: 'closed',
      work: { handedOut: { how: 'card', paid: { amount: 7_500_000 } } },
    })
    expect((await eventsOf(bengkel, ready.id)).at(-1)).toMatchObject({ type: 'hand_out', actor: 'store' })
  })

  it('that hands out from an old page sees how it stands', async () => {
    const ready = await readyAtStore()
    const page = `/store/jobs/${bengkel.codes.of(ready.id)}`
    const dewi = await signedIn(DEWI)
    const answer = await dewi.post(`${page}/hand-out`, {
      command: 'old',
      version: '1',
      how: 'cash',
      amount: '1',
    })
    expect(answer.status).toBe(409)
    expect(readable(answer.html)).toContain('This has changed meanwhile.')
    expect((await now(bengkel, ready)).status).toBe('ready')
  })

  it('sees nothing of other stores and nothing of the workshop', async () => {
    const job = await jobIn('ready', bengkel, merchant)
    const dewi = await signedIn(DEWI)
    const page = `/store/jobs/${bengkel.codes.of(job.id)}`
    for (const path of [page, `${page}/ticket`]) expect((await dewi.get(path)).status).toBe(404)
    expect((await dewi.post(`${page}/hand-out`, { command: 'x', version: '1', how: 'cash' })).status).toBe(
      404,
    )
    expect((await dewi.get('/workshop')).status).toBe(403)
  })

  it('is led from a code to the repair', async () => {
    const job = await readyAtStore()
    const dewi = await signedIn(DEWI)
    const code = bengkel.codes.of(job.id)
    expect((await dewi.get(`/store/find?code=${code}`)).at).toBe(`/store/jobs/${code}`)
  })

  it('stays at the board where a code leads nowhere, or to a repair that is not the store’s', async () => {
    await readyAtStore()
    const foreign = bengkel.codes.of((await jobIn('ready', bengkel, merchant)).id)
    const dewi = await signedIn(DEWI)
    for (const code of ['BK-0000-0000', foreign]) {
      const { status, html } = await dewi.get(`/store/find?code=${code}`)
      expect(status).toBe(404)
      expect(html).toContain(`value="${code}"`)
      expect(readable(html)).toContain('There is no repair with this code here.')
      expect(readable(html)).toContain('Repairs of this store')
    }
  })
})

describe('the list to send', () => {
  it('has each message with its chat link until somebody says that it is sent', async () => {
    const job = await jobIn('booked', bengkel, merchant, { contact: { phone: '+62 813 9876 5432' } })
    await mailsOf(bengkel)
    const sari = await signedIn(SARI)
    const { html } = await sari.get('/workshop/to-send')
    expect(html).toContain('https://wa.me/6281398765432?text=')
    expect(readable(html)).toContain(bengkel.codes.of(job.id))
    const [, action] = /action="(\/workshop\/to-send\/\d+)"/.exec(html)!
    const told = await sari.post(action!, {})
    expect(told.at).toBe('/workshop/to-send?done=told')
    expect(readable(told.html)).toContain('Nothing is to be sent.')
    expect((await eventsOf(bengkel, job.id)).at(-1)).toMatchObject({ type: 'told', actor: 'workshop' })
  })

  it('has nothing of another workshop, nor lets it tick anything off', async () => {
    await jobIn('booked', bengkel, merchant, { contact: { phone: '+62 813 9876 5432' } })
    await mailsOf(bengkel)
    const other = await addWorkshop(bengkel, { merchants: [merchant], name: 'Depok' })
    await addPerson(bengkel, { email: 'tono@depok.example', workshop: other })
    const tono = await signedIn('tono@depok.example')
    expect((await tono.get('/workshop/to-send')).html).not.toContain('wa.me')
    const [due] = await bengkel.store.read<{ seq: number }>(
      "SELECT seq FROM deliveries WHERE channel = 'hand'",
    )
    expect((await tono.post(`/workshop/to-send/${due!.seq}`, {})).status).toBe(404)
    expect((await tono.post('/workshop/to-send/nonsense', {})).status).toBe(404)
  })
})
