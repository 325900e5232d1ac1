import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Job } from '../../../server/jobs/job'
import { catalog } from '../../../shared/catalog'
import { catalogWords } from '../../../shared/messages/catalog'
import { openBengkel, type TestBengkel } from '../../harness/bengkel'
import { ask, by, eventsOf, jobIn, now } from '../../harness/jobs'
import { mailedCode } from '../../harness/mail'
import { addMerchant, addPerson, addWorkshop, JAKARTA } from '../../harness/network'
import { readable, visitor, type Visitor } from '../../harness/visitor'
import { keepPhoto } from '../../../server/intake/photo'
import { sendMessage } from '../../../server/jobs/add'
import { cancel } from '../../../server/jobs/cancel'
import { answerQuote } from '../../../server/jobs/quote'
import { runDue } from '../../../server/jobs/timers'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const EMAIL = 'sari@menteng.example'

let bengkel: TestBengkel
let merchant: number
let workshop: number
let sari: Visitor

beforeEach(async () => {
  const opened = await openBengkel()
  bengkel = opened
  onTestFinished(() => opened.close())
  merchant = await addMerchant(bengkel)
  workshop = await addWorkshop(bengkel, { merchants: [merchant] })
  await addPerson(bengkel, { email: EMAIL, name: 'Sari', workshop })
  sari = visitor(bengkel)
  await sari.signIn(EMAIL)
})

const visit = {
  handover: { mode: 'on-site', address: { text: 'Jl. Satrio 12' } },
  item: { category: 'washing-machine' },
} as const

const pageOf = (job: Pick<Job, 'id'>) => `/workshop/jobs/${bengkel.codes.of(job.id)}`

/** Fills in a form of the job's page. */
const give = (job: Pick<Job, 'id'>, action: string, fields: Record<string, string | string[]> = {}) =>
  sari.fill(pageOf(job), `${pageOf(job)}/${action}`, fields)

/** What stands in a column of the board. */
function columnOf(html: string, column: string): string {
  const [, rest] = html.split(`aria-labelledby="col-${column}"`)
  return readable(`<section ${rest!.split('</section>')[0]}`)
}

describe('the board', () => {
  it('has what is offered, on the bench and ready, each in its column', async () => {
    const offered = await jobIn('offered', bengkel, merchant, visit)
    const bench = []
    for (const status of ['booked', 'received', 'quoted', 'repairing', 'waiting'] as const)
      bench.push(await jobIn(status, bengkel, merchant))
    const ready = await jobIn('ready', bengkel, merchant)
    const closed = await jobIn('closed', bengkel, merchant)
    const { html } = await sari.get('/workshop')
    const codeIn = (column: string, { id }: Job) => columnOf(html, column).includes(bengkel.codes.of(id))
    expect(codeIn('offered', offered)).toBe(true)
    expect(bench.map((job) => codeIn('bench', job))).toEqual([true, true, true, true, true])
    expect(codeIn('ready', ready)).toBe(true)
    expect(html).not.toContain(bengkel.codes.of(closed.id))
  })

  it('says how long there is to answer, what is late, and what is waited for', async () => {
    await jobIn('offered', bengkel, merchant, visit)
    await jobIn('waiting', bengkel, merchant)
    expect(columnOf((await sari.get('/workshop')).html, 'offered')).toContain('4 h left')
    bengkel.clock.move(6 * DAY)
    await sari.signIn(EMAIL)
    const { html } = await sari.get('/workshop')
    expect(columnOf(html, 'bench')).toMatch(/\d+ days late/)
    expect(columnOf(html, 'bench')).toContain('waits for a part')
  })

  it('has nothing of another workshop', async () => {
    const job = await jobIn('booked', bengkel, merchant)
    const other = await addWorkshop(bengkel, { merchants: [merchant], name: 'Depok', lat: JAKARTA.lat - 1 })
    await addPerson(bengkel, { email: 'tono@depok.example', workshop: other })
    const tono = visitor(bengkel)
    await tono.signIn('tono@depok.example')
    expect((await tono.get('/workshop')).html).not.toContain(bengkel.codes.of(job.id))
    expect((await tono.get(pageOf(job))).status).toBe(404)
    expect((await tono.post(`${pageOf(job)}/take-in`, { command: 'a', version: '1' })).status).toBe(404)
    expect((await now(bengkel, job)).status).toBe('booked')
  })

  it('accepts an offer with one press, and only once', async () => {
    const job = await jobIn('offered', bengkel, merchant, visit)
    const answer = await sari.fill('/workshop', `${pageOf(job)}/accept`)
    expect(answer.at).toBe(`${pageOf(job)}?done=accept`)
    expect(readable(answer.html)).toContain('Accepted.')
    expect((await now(bengkel, job)).status).toBe('booked')
  })

  it('finds a repair by the code that somebody reads out', async () => {
    const job = await jobIn('ready', bengkel, merchant)
    const spoken = bengkel.codes.of(job.id).toLowerCase().replace(/-/g, ' ')
    expect((await sari.get(`/workshop/find?code=${encodeURIComponent(spoken)}`)).at).toBe(pageOf(job))
    const nowhere = await sari.get('/workshop/find?code=nonsense')
    expect(nowhere.status).toBe(404)
    expect(nowhere.html).toContain('value="nonsense"')
    expect(readable(nowhere.html)).toContain('There is no repair with this code here.')
  })

  it('shows a phone the column that it asks for', async () => {
    await jobIn('ready', bengkel, merchant)
    const { html } = await sari.get('/workshop?show=ready')
    expect(html).toContain('<section class="col shown" aria-labelledby="col-ready"')
  })
})

describe('a job’s page', () => {
  it('does not name the customer before the offer is accepted', async () => {
    const job = await jobIn('offered', bengkel, merchant, {
      ...visit,
      contact: { name: 'Putri Maharani', phone: '+62 813 9876 5432' },
    })
    const before = (await sari.get(pageOf(job))).html
    for (const secret of ['Putri', '9876', 'Satrio']) expect(before).not.toContain(secret)
    await give(job, 'accept')
    const after = readable((await sari.get(pageOf(job))).html)
    for (const known of ['Putri Maharani', '+62 813 9876 5432', 'Satrio']) expect(after).toContain(known)
  })

  it('says what the customer has tried already', async () => {
    const symptom = 'does-not-drain'
    const { steps } = catalog['washing-machine'].symptoms[symptom]!
    const problem = { symptom, tried: [...steps] }
    const job = await jobIn('booked', bengkel, merchant, { ...visit, problem })
    const page = readable((await sari.get(pageOf(job))).html)
    const titles = steps.map((step) => catalogWords.en['washing-machine'].steps[step]!.title)
    expect(page).toContain(`Already tried ${titles.join(' ')}`)
    expect(page).not.toContain('Tips that the customer got')
  })

  it('gives no phone or email where the item is carried in', async () => {
    const job = await jobIn('received', bengkel, merchant, { contact: { phone: '+62 813 9876 5432' } })
    const { html } = await sari.get(pageOf(job))
    expect(html).not.toContain('9876')
    expect(html).not.toContain('budi@example.org')
    expect(readable(html)).toContain('Budi Santoso')
  })

  it('leads a repair from the offer to the hand-out, one step at a time', async () => {
    const job = await ask(bengkel, merchant, visit)
    await give(job, 'accept')
    await give(job, 'take-in', { serial: 'FD 9801', accessories: 'None', condition: 'Clean', lock: '' })
    expect((await now(bengkel, job)).work.receipt).toMatchObject({ serial: 'FD 9801', condition: 'Clean' })
    await give(job, 'diagnose', {
      finding: 'The drain pump is worn out.',
      cause: 'wear',
      coverage: 'none',
      payer: 'customer',
      next: 'quote',
      'line-0': 'Drain pump',
      'amount-0': '489.000',
      'line-2': 'Work, 1 hour',
      'amount-2': '150000',
      days: '2',
      deposit: '100.000',
    })
    const quoted = await now(bengkel, job)
    expect(quoted.status).toBe('quoted')
    expect(quoted.work.quotes).toMatchObject([
      {
        lines: [
          { text: 'Drain pump', amount: 48_900_000 },
          { text: 'Work, 1 hour', amount: 15_000_000 },
        ],
        total: { amount: 63_900_000, currency: 'IDR' },
        days: 2,
        deposit: 10_000_000,
        validUntil: quoted.work.quotes![0]!.givenAt + 7 * DAY,
      },
    ])
    await answerQuote(bengkel, job.id, by('customer'), { revision: 1, answer: 'accept' })
    await give(job, 'wait', { for: 'part', until: '2026-11-27', note: 'drain pump' })
    expect(readable((await sari.get(pageOf(job))).html)).toContain('The repair waits for drain pump.')
    await give(job, 'resume')
    await give(job, 'finish', { outcome: 'fixed', done: 'New drain pump.' })
    const page = (await sari.get(pageOf(job))).html
    expect(page).toContain('value="639000"')
    const closed = await give(job, 'hand-out', { how: 'cash', amount: '639.000' })
    expect(readable(closed.html)).toContain('This repair is closed')
    expect((await now(bengkel, job)).work.handedOut).toMatchObject({
      how: 'cash',
      paid: { amount: 63_900_000, currency: 'IDR' },
    })
    const done = await eventsOf(bengkel, job.id)
    expect(done.map(({ type }) => type)).toEqual([
      'request',
      'accept',
      'take_in',
      'diagnose',
      'accept_quote',
      'wait',
      'resume',
      'finish',
      'hand_out',
    ])
    expect(readable((await sari.get(pageOf(job))).html)).toContain('Handed out')
  })

  it('quotes a second fault while it is repaired', async () => {
    const job = await jobIn('repairing', bengkel, merchant)
    await give(job, 'quote', { 'line-0': 'Battery', 'amount-0': '300000' })
    const after = await now(bengkel, job)
    expect(after.status).toBe('quoted')
    expect(after.work.quotes!.at(-1)).toMatchObject({ days: 3, total: { amount: 30_000_000 } })
  })

  it('declines with a reason, and asks the next workshop', async () => {
    const job = await jobIn('offered', bengkel, merchant, visit)
    const other = await addWorkshop(bengkel, { merchants: [merchant], name: 'Depok', lat: JAKARTA.lat - 0.1 })
    const unsaid = await give(job, 'decline')
    expect(unsaid.status).toBe(422)
    expect(readable(unsaid.html)).toContain('Say why.')
    expect((await now(bengkel, job)).workshop).toBe(workshop)
    const said = await give(job, 'decline', { reason: 'no_part', text: 'Not before January' })
    expect(said.at).toBe('/workshop?done=decline')
    expect(await now(bengkel, job)).toMatchObject({ status: 'offered', workshop: other })
    expect((await sari.get(pageOf(job))).status).toBe(410)
  })

  it('gives a booking back, closes what never came, changes the day', async () => {
    const other = await addWorkshop(bengkel, { merchants: [merchant], name: 'Depok', lat: JAKARTA.lat - 0.1 })
    const released = await jobIn('booked', bengkel, merchant)
    expect((await give(released, 'release', { reason: 'closed' })).at).toBe('/workshop?done=release')
    expect((await now(bengkel, released)).workshop).toBe(other)

    const missing = await jobIn('booked', bengkel, merchant)
    await give(missing, 'reschedule', { day: '2026-11-30' })
    expect((await now(bengkel, missing)).asked.handover.day).toBe('2026-11-30')
    const past = await give(missing, 'reschedule', { day: '2026-11-20' })
    expect(readable(past.html)).toContain('Choose today or a later day.')
    await give(missing, 'no-show')
    expect(await now(bengkel, missing)).toMatchObject({ status: 'closed', outcome: 'no_show' })
  })

  it('relays messages, and keeps notes from the customer', async () => {
    const job = await jobIn('received', bengkel, merchant)
    await sendMessage(bengkel, job.id, by('customer'), 'When is it ready?')
    await give(job, 'message', { text: 'On Friday.\nWe write to you.' })
    await give(job, 'note', { text: 'Descale it too.' })
    const said = readable((await sari.get(pageOf(job))).html)
    for (const text of ['When is it ready?', 'On Friday.', 'Descale it too.', 'Sari, workshop'])
      expect(said).toContain(text)
    expect((await eventsOf(bengkel, job.id)).map(({ type }) => type).slice(-3)).toEqual([
      'message',
      'message',
      'note',
    ])
  })

  it('corrects what was entered, with a reason', async () => {
    const job = await jobIn('received', bengkel, merchant)
    expect((await give(job, 'correct', { serial: 'R58N000', why: '' })).status).toBe(422)
    await give(job, 'correct', { serial: 'R58N000', why: 'Misread' })
    expect(readable((await sari.get(pageOf(job))).html)).toContain('R58N000')
  })

  it('writes down what people typed without letting it become part of the page', async () => {
    const job = await jobIn('received', bengkel, merchant)
    await give(job, 'message', { text: '<script>alert(1)</script>"' })
    const { html } = await sari.get(pageOf(job))
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;')
  })

  it('shows why another workshop said no to nobody but the office', async () => {
    const first = await addWorkshop(bengkel, {
      merchants: [merchant],
      name: 'Nearer',
      lat: JAKARTA.lat + 0.001,
    })
    await addPerson(bengkel, { email: 'uli@nearer.example', workshop: first })
    const job = await ask(bengkel, merchant, { ...visit, place: { lat: JAKARTA.lat + 0.001 } })
    const uli = visitor(bengkel)
    await uli.signIn('uli@nearer.example')
    await uli.fill(pageOf(job), `${pageOf(job)}/decline`, {
      reason: 'other',
      text: 'This customer never pays.',
    })
    const { status, html } = await sari.get(pageOf(job))
    expect(status).toBe(200)
    expect(html).not.toContain('never pays')
  })
})

describe('a form that cannot be taken', () => {
  it('keeps what was typed and says what is wrong at each field', async () => {
    const job = await jobIn('received', bengkel, merchant)
    const answer = await give(job, 'diagnose', {
      finding: 'Corroded by water',
      cause: 'handling',
      coverage: 'none',
      payer: 'customer',
      next: 'quote',
      'line-0': 'Cleaning',
      'amount-0': 'much',
      'amount-1': '5000',
    })
    expect(answer.status).toBe(422)
    for (const kept of ['Corroded by water', 'value="Cleaning"', 'value="much"', 'value="5000"'])
      expect(answer.html).toContain(kept)
    expect(answer.html).toMatch(/<input type="radio" name="cause" value="handling" checked/)
    expect(answer.html.match(/aria-invalid="true"/g)).toHaveLength(2)
    expect(readable(answer.html)).toContain('Give an amount')
    expect((await now(bengkel, job)).status).toBe('received')
  })

  it('names what an outcome needs beside', async () => {
    const job = await jobIn('received', bengkel, merchant)
    const fields = { finding: 'Worn out', cause: 'wear', coverage: 'none', payer: 'customer' }
    const barrier = await give(job, 'diagnose', { ...fields, next: 'not_repairable' })
    expect(barrier.html).toContain('id="f-barrier-wrong"')
    const tested = await give(job, 'diagnose', { ...fields, next: 'no_fault' })
    expect(tested.html).toContain('id="f-tested-wrong"')
    const lines = await give(job, 'diagnose', { ...fields, next: 'quote' })
    expect(readable(lines.html)).toContain('at least one line')
    const unpaid = await give(job, 'diagnose', { ...fields, next: 'repair' })
    expect(unpaid.html).toContain('id="f-next-wrong"')
    expect((await now(bengkel, job)).version).toBe(job.version)
  })

  it('offers more lines and keeps those that were typed', async () => {
    const job = await jobIn('repairing', bengkel, merchant)
    const answer = await give(job, 'quote', { 'line-5': 'Sixth line', 'amount-5': '1', more: '1' })
    expect(answer.status).toBe(200)
    expect(answer.html).toContain('name="line-11"')
    expect(answer.html).toContain('value="Sixth line"')
    const sent = await give(job, 'quote', { rows: '12', 'line-11': 'Twelfth line', 'amount-11': '1000' })
    expect(sent.at).toContain('?done=quote')
    expect((await now(bengkel, job)).work.quotes!.at(-1)!.lines).toEqual([
      { text: 'Twelfth line', amount: 100_000 },
    ])
  })

  it('sent from a page that is out of date shows how it stands now, with what was typed in its form', async () => {
    const job = await jobIn('received', bengkel, merchant)
    const version = String(job.version - 1)
    const answer = await give(job, 'diagnose', {
      version,
      finding: 'A long text about the cause',
      cause: 'wear',
      coverage: 'none',
      payer: 'customer',
      next: 'no_fault',
      tested: 'For an hour',
    })
    expect(answer.status).toBe(409)
    expect(readable(answer.html)).toContain('This has changed meanwhile.')
    expect(answer.html).toContain('A long text about the cause</textarea>')
    expect(answer.html).toContain(`name="version" value="${job.version}"`)
    expect((await now(bengkel, job)).version).toBe(job.version)
  })

  it('for which it is too late shows how it stands now, and what was typed to copy it', async () => {
    const job = await jobIn('received', bengkel, merchant)
    const page = (await sari.get(pageOf(job))).html
    await cancel(bengkel, job.id, by('customer'))
    expect(page).toContain('name="finding"')
    const answer = await sari.post(`${pageOf(job)}/diagnose`, {
      command: 'late',
      version: String(job.version),
      finding: 'A long text about the cause',
      cause: 'wear',
      coverage: 'none',
      payer: 'customer',
      next: 'no_fault',
      tested: 'For an hour',
    })
    expect(answer.status).toBe(409)
    const text = readable(answer.html)
    expect(text).toContain('What you typed')
    expect(text).toContain('A long text about the cause')
    expect(text).toContain('For an hour')
    expect(text).toContain('Cancelled')
  })

  it('says so where the job has gone to another workshop meanwhile', async () => {
    const job = await jobIn('offered', bengkel, merchant, visit)
    await sari.get(pageOf(job))
    bengkel.clock.move(5 * HOUR)
    await addWorkshop(bengkel, { merchants: [merchant], name: 'Depok', lat: JAKARTA.lat - 0.1 })
    await runDue(bengkel)
    const answer = await sari.post(`${pageOf(job)}/accept`, { command: 'late', version: String(job.version) })
    expect(answer.status).toBe(410)
    expect(readable(answer.html)).toContain('This repair has gone to another workshop, or its offer ran out.')
  })

  it('sent twice is done once', async () => {
    const job = await jobIn('received', bengkel, merchant)
    const fields = { command: 'once', version: String(job.version), text: 'Hello' }
    await sari.post(`${pageOf(job)}/message`, fields)
    const again = await sari.post(`${pageOf(job)}/message`, fields)
    expect(again.at).toContain('?done=message')
    expect((await eventsOf(bengkel, job.id)).filter(({ type }) => type === 'message')).toHaveLength(1)
  })

  it('of another site is refused and changes nothing', async () => {
    const job = await jobIn('offered', bengkel, merchant, visit)
    const answer = await sari.post(
      `${pageOf(job)}/accept`,
      { command: 'foreign', version: String(job.version) },
      { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
    )
    expect(answer.status).toBe(403)
    expect((await now(bengkel, job)).status).toBe('offered')
  })

  it('whose guards were taken away is refused', async () => {
    const job = await jobIn('booked', bengkel, merchant)
    const answer = await sari.post(`${pageOf(job)}/take-in`, { serial: 'kept' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('value="kept"')
    expect((await now(bengkel, job)).status).toBe('booked')
  })

  it('that is no form at all, or far too large, is refused', async () => {
    const job = await jobIn('received', bengkel, merchant)
    const json = await sari.post(`${pageOf(job)}/message`, {}, { 'Content-Type': 'application/json' })
    expect(json.status).toBe(422)
    const large = await sari.post(
      `${pageOf(job)}/message`,
      { text: 'x'.repeat(300_000) },
      { 'Content-Length': '300005' },
    )
    expect(large.status).toBe(413)
    const long = await give(job, 'message', { text: 'x'.repeat(2001) })
    expect(long.status).toBe(422)
    expect(readable(long.html)).toContain('Shorten this.')
  })

  it('whose session has ended comes back with all that was typed, to be sent again', async () => {
    const job = await jobIn('received', bengkel, merchant)
    const version = String(job.version)
    bengkel.clock.move(13 * HOUR)
    const lost = await sari.post(`${pageOf(job)}/note`, {
      command: 'n1',
      version,
      text: 'Two screws are missing',
    })
    expect(lost.status).toBe(401)
    expect(readable(lost.html)).toContain('Two screws are missing')
    expect(await eventsOf(bengkel, job.id)).not.toContainEqual(expect.objectContaining({ type: 'note' }))
    await sari.post('/sign-in', { email: EMAIL })
    await sari.post('/sign-in/code', { code: await mailedCode(bengkel, EMAIL) })
    const again = await sari.post(`${pageOf(job)}/note`, hidden(lost.html))
    expect(again.at).toContain('?done=note')
  })
})

/** All hidden fields of a page with one form. */
function hidden(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  return Object.fromEntries(inputs.map(([, name, value]) => [name!, value!]))
}

describe('the pages of a workshop', () => {
  it('are for its people only', async () => {
    await addPerson(bengkel, { email: 'office@example.org' })
    const office = visitor(bengkel)
    await office.post('/sign-in', { email: 'office@example.org' })
    await office.post('/sign-in/code', { code: await mailedCode(bengkel, 'office@example.org') })
    expect((await office.get('/workshop')).status).toBe(403)
    expect((await visitor(bengkel).get('/workshop/to-send')).at).toBe('/sign-in?next=%2Fworkshop%2Fto-send')
  })

  it('speak the person’s language', async () => {
    await addPerson(bengkel, { email: 'wati@menteng.example', workshop, language: 'id' })
    const wati = visitor(bengkel)
    await wati.signIn('wati@menteng.example')
    const job = await jobIn('received', bengkel, merchant)
    const { html } = await wati.get(pageOf(job))
    expect(html).toContain('<html lang="id">')
    expect(readable(html)).toContain(catalogWords.id.phone.name)
    expect(readable(html)).toContain('Apa yang Anda temukan?')
  })

  it('that do not exist are told as a page', async () => {
    for (const path of ['/workshop/nowhere', '/workshop/jobs/BK-0000-0000', '/workshop/jobs/nonsense']) {
      const { status, html } = await sari.get(path)
      expect(status).toBe(404)
      expect(readable(html)).toContain('Nothing here')
    }
  })

  it('show a photo of the job, which may do nothing but be seen, and none of another job', async () => {
    const kept = new Map<string, Uint8Array>()
    bengkel.photos = {
      blobs: {
        put: async (name, bytes) => void kept.set(name, bytes),
        get: async (name) => kept.get(name) ?? null,
        delete: async (name) => void kept.delete(name),
      },
      images: { reencode: async (bytes) => ({ bytes, width: 1, height: 1 }) },
    }
    const { id } = await keepPhoto(bengkel, merchant, new Uint8Array([1, 2, 3]))
    const job = await jobIn('received', bengkel, merchant, { problem: { photos: [id] } })
    const { html } = await sari.get(pageOf(job))
    expect(html).toContain(`<img src="${pageOf(job)}/photos/${id}"`)
    const photo = await sari.get(`${pageOf(job)}/photos/${id}`)
    expect(photo.status).toBe(200)
    expect(photo.headers.get('Content-Type')).toBe('image/webp')
    expect(photo.headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox")
    expect(photo.headers.get('X-Content-Type-Options')).toBe('nosniff')
    const other = await jobIn('received', bengkel, merchant)
    expect((await sari.get(`${pageOf(other)}/photos/${id}`)).status).toBe(404)
  })
})
