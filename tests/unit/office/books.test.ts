// The office's books on its pages: what is made there takes part at once, and nothing typed is lost on the way.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createApp } from '../../../server/http/app'
import type { RequestTaken } from '../../../shared/request'
import { openBengkel, type TestBengkel } from '../../harness/bengkel'
import { fieldsOf, wrongIn } from '../../harness/forms'
import { ask, jobIn, now } from '../../harness/jobs'
import { addMerchant, addPerson, addStore, addWorkshop, JAKARTA } from '../../harness/network'
import { repairRequest } from '../../harness/request'
import { appDeps, readable, visitor, type Visitor } from '../../harness/visitor'

const OFFICE = 'sari@office.example'
const SHOP = 'https://toko.example'

let bengkel: TestBengkel
let sari: Visitor

beforeEach(async () => {
  const opened = await openBengkel()
  bengkel = opened
  onTestFinished(() => opened.close())
  await addPerson(bengkel, { email: OFFICE, name: 'Sari' })
  sari = visitor(bengkel)
  await sari.signIn(OFFICE)
})

const count = async (table: string) =>
  (await bengkel.store.readOne<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))!.n

/** Fills in the form of a page as it stands, but for what is given. */
async function fill(page: string, action: string, fields: Record<string, string | string[]> = {}) {
  const { html } = await sari.get(page)
  return sari.post(action, { ...fieldsOf(html, action), ...fields })
}

const merchantFields = {
  name: 'Toko Elektronik Nusantara',
  origins: `${SHOP}/products\nlocalhost:8788`,
  country: 'ID',
  language: 'id',
  currency: 'idr',
  accent: '#0a5ad4',
  privacyUrl: 'https://toko.example/privacy',
  warrantyDays: '90',
  noFaultFee: '75.000',
}

const workshopFields = (merchant: string) => ({
  name: 'Menteng Service Center',
  email: 'menteng@workshops.example',
  phone: '+62 21 3190 1234',
  language: 'id',
  address: 'Jl. Menteng Raya 21, Jakarta',
  country: 'ID',
  place: 'exact',
  'place.lat': '-6,19',
  'place.lon': '106.84',
  timeZone: 'Asia/Jakarta',
  skills: ['phone', 'laptop'],
  'brands.phone': 'Samsung, Oppo',
  merchants: merchant,
})

async function makeMerchant(): Promise<{ html: string; key: string }> {
  const { html } = await fill('/office/merchants/new', '/office/merchants', merchantFields)
  return { html, key: /pk_[0-9a-z]{24}/.exec(html)![0] }
}

describe('a merchant and a workshop made on the pages', () => {
  it('take part at once: a shopper’s request reaches that workshop', async () => {
    const { key } = await makeMerchant()
    const made = await fill('/office/workshops/new', '/office/workshops', workshopFields('1'))
    expect(made.at).toBe('/office/workshops/1?done=made')
    const answer = await createApp(appDeps(bengkel)).request('/v1/requests', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: SHOP, 'Idempotency-Key': 'one' },
      body: JSON.stringify(repairRequest(key)),
    })
    expect(answer.status).toBe(201)
    const { code, status } = (await answer.json()) as RequestTaken
    expect(status).toBe('booked')
    const workshop = visitor(bengkel)
    const board = await workshop.signIn('menteng@workshops.example')
    expect(board.html).toContain(code)
  })
})

describe('a merchant', () => {
  it('is shown the line to paste, and its secret key once', async () => {
    const { html, key } = await makeMerchant()
    const secret = /sk_[0-9a-z]{52}/.exec(html)![0]
    expect(readable(html)).toContain(
      `<script async src="${bengkel.publicUrl}/v1/bengkel.js" data-merchant="${key}"></script>`,
    )
    const later = (await sari.get('/office/merchants/1')).html
    expect(later).toContain(key)
    expect(later).not.toContain(secret)
  })

  it('is shown as it looks to its shoppers, while it takes requests', async () => {
    const { key } = await makeMerchant()
    const frame = `<iframe class="preview" src="/r/${key}" title="As it looks"`
    expect((await sari.get('/office/merchants/1')).html).toContain(frame)
    const policy = (await createApp(appDeps(bengkel)).request(`/r/${key}`)).headers.get(
      'Content-Security-Policy',
    )
    expect(policy).toContain("frame-ancestors 'self'")
    await fill('/office/merchants/1', '/office/merchants/1', { active: '' })
    expect((await sari.get('/office/merchants/1')).html).not.toContain(frame)
  })

  it('is made once, however often its form is sent', async () => {
    const { html } = await sari.get('/office/merchants/new')
    const fields = { ...fieldsOf(html, '/office/merchants'), ...merchantFields }
    await sari.post('/office/merchants', fields)
    const again = await sari.post('/office/merchants', fields)
    expect(await count('merchants')).toBe(1)
    expect(again.html).not.toMatch(/sk_[0-9a-z]{52}/)
    expect(readable(again.html)).toContain('This merchant was made already')
  })

  it('keeps what was typed where something is wrong with it, and says what', async () => {
    const wrong = {
      ...merchantFields,
      origins: 'http://toko.example',
      warrantyDays: 'long',
      name: ' ',
      noFaultFee: 'x',
    }
    const { status, html } = await fill('/office/merchants/new', '/office/merchants', wrong)
    expect(status).toBe(422)
    const fields = fieldsOf(html, '/office/merchants')
    expect(fields).toMatchObject({
      origins: ['http://toko.example'],
      warrantyDays: ['long'],
      currency: ['idr'],
      accent: ['#0a5ad4'],
    })
    expect(wrongIn(html)).toEqual(['name', 'origins', 'warrantyDays', 'noFaultFee'])
    expect(await count('merchants')).toBe(0)
  })

  it('is changed as a whole, but not over what somebody else saved meanwhile', async () => {
    const id = await addMerchant(bengkel, { origins: [SHOP], noFaultFee: 7_500_000 })
    const page = `/office/merchants/${id}`
    const { html } = await sari.get(page)
    const shown = fieldsOf(html, page)
    expect(shown).toMatchObject({ origins: [SHOP], noFaultFee: ['75000'], active: ['yes'] })
    expect((await sari.post(page, { ...shown, name: 'Nusantara' })).at).toBe(`${page}?done=saved`)
    const late = await sari.post(page, { ...shown, name: 'Nusantara Baru' })
    expect(late.status).toBe(409)
    expect(readable(late.html)).toContain('Somebody else has changed this meanwhile')
    const merged = fieldsOf(late.html, page)
    expect(merged.name).toEqual(['Nusantara Baru'])
    expect((await sari.post(page, merged)).at).toBe(`${page}?done=saved`)
    const { merchants } = await bengkel.directory.current()
    expect(merchants.get(id)).toMatchObject({ name: 'Nusantara Baru', noFaultFee: 7_500_000 })
  })

  it('gets a new secret key by a form that works once', async () => {
    const id = await addMerchant(bengkel)
    const { html } = await sari.get(`/office/merchants/${id}`)
    const action = `/office/merchants/${id}/secret`
    const fields = fieldsOf(html, action)
    expect((await sari.post(action, fields)).html).toMatch(/sk_[0-9a-z]{52}/)
    const again = await sari.post(action, fields)
    expect(again.status).toBe(409)
    expect(again.html).not.toMatch(/sk_[0-9a-z]{52}/)
  })

  it('has stores, each with its people', async () => {
    const id = await addMerchant(bengkel)
    const page = `/office/merchants/${id}`
    const typed = { name: 'Sudirman', address: 'Jl. Sudirman 1', country: 'ID', place: 'exact' }
    const without = await fill(page, `${page}/stores`, { ...typed, 'place.lat': '', 'place.lon': '106.8' })
    expect(without.status).toBe(422)
    expect(fieldsOf(without.html, `${page}/stores`)).toMatchObject({
      name: ['Sudirman'],
      'place.lon': ['106.8'],
    })
    await fill(page, `${page}/stores`, { ...typed, 'place.lat': '-6.2', 'place.lon': '106.8' })
    const { stores } = await bengkel.directory.current()
    expect([...stores.values()]).toMatchObject([{ merchant: id, name: 'Sudirman', lat: -6.2 }])
    const [store] = stores.keys()
    const person = { name: 'Tini', email: 'tini@toko.example', language: 'id' }
    expect((await fill(page, `${page}/stores/${store}/people`, person)).at).toBe(`${page}?done=invited`)
    const tini = visitor(bengkel)
    expect((await tini.signIn('tini@toko.example')).at).toBe('/store')
    await sari.post(`${page}/stores/${store}/close`, {})
    expect((await bengkel.directory.current()).stores.size).toBe(0)
    expect((await tini.get('/store')).at).toContain('/sign-in')
  })

  it('has stores that change, with the workshop that each usually ships to', async () => {
    const id = await addMerchant(bengkel)
    const usual = await addWorkshop(bengkel, { merchants: [id], name: 'Menteng' })
    await addWorkshop(bengkel, { merchants: [await addMerchant(bengkel)], name: 'Of others' })
    const store = await addStore(bengkel, { merchant: id })
    const page = `/office/merchants/${id}/stores/${store}`
    const { html } = await sari.get(page)
    expect(html).not.toContain('Of others')
    const shown = fieldsOf(html, page)
    const saved = await sari.post(page, { ...shown, name: 'Thamrin', usualWorkshop: String(usual) })
    expect(saved.at).toBe(`/office/merchants/${id}?done=storeSaved#stores`)
    expect(readable(saved.html)).toContain('Usually ships to Menteng')
    const present = (await bengkel.directory.current()).stores.get(store)
    expect(present).toMatchObject({ name: 'Thamrin', usualWorkshop: usual, lat: JAKARTA.lat })
    // Sent again it changes nothing; over somebody else's change it asks to look.
    expect((await sari.post(page, { ...shown, name: 'Thamrin', usualWorkshop: String(usual) })).status).toBe(
      200,
    )
    const late = await sari.post(page, { ...shown, name: 'Gambir' })
    expect(late.status).toBe(409)
    expect(fieldsOf(late.html, page)).toMatchObject({ name: ['Gambir'] })
    const wrong = await fill(page, page, { usualWorkshop: '99', 'place.lat': 'x' })
    expect(wrong.status).toBe(422)
    expect(wrongIn(wrong.html)).toEqual(['place-lat'])
    expect(wrongIn((await fill(page, page, { usualWorkshop: '99' })).html)).toEqual(['usualWorkshop'])
    expect((await sari.get(`/office/merchants/${id + 1}/stores/${store}`)).status).toBe(404)
  })

  it('closes its own stores only', async () => {
    const id = await addMerchant(bengkel)
    const store = await addStore(bengkel, { merchant: await addMerchant(bengkel) })
    expect((await sari.post(`/office/merchants/${id}/stores/${store}/close`, {})).status).toBe(404)
    expect((await bengkel.directory.current()).stores.size).toBe(1)
  })
})

describe('a workshop', () => {
  it('keeps everything that was typed where something is wrong with it', async () => {
    const merchant = await addMerchant(bengkel)
    const wrong = {
      ...workshopFields(String(merchant)),
      skills: [],
      timeZone: 'Jakarta',
      'hours.0.from': '17:00',
      'hours.0.to': '09:00',
      'hours.1.from2': '13:00',
      'place.lat': '95',
      capacity: 'many',
    }
    const { status, html } = await fill('/office/workshops/new', '/office/workshops', wrong)
    expect(status).toBe(422)
    const fields = fieldsOf(html, '/office/workshops')
    expect(fields).toMatchObject({
      name: ['Menteng Service Center'],
      'brands.phone': ['Samsung, Oppo'],
      'hours.0.from': ['17:00'],
      timeZone: ['Jakarta'],
      place: ['exact'],
      'place.lat': ['95'],
      modes: ['carry-in', 'mail-in'],
      merchants: [String(merchant)],
    })
    const named = ['place-lat', 'timeZone', 'hours-0', 'hours-1', 'skills', 'capacity']
    expect(wrongIn(html)).toEqual(named)
    expect(await count('workshops')).toBe(0)
  })

  it('stands in its form as it is in the books, and is changed by it', async () => {
    const merchant = await addMerchant(bengkel)
    const other = await addMerchant(bengkel, { name: 'Schuhwerk' })
    await fill('/office/workshops/new', '/office/workshops', {
      ...workshopFields(String(merchant)),
      'hours.5.from': '08:00',
      'hours.5.to': '12:00',
      'hours.5.from2': '13:00',
      'hours.5.to2': '00:00',
    })
    const page = '/office/workshops/1'
    const fields = fieldsOf((await sari.get(page)).html, page)
    expect(fields).toMatchObject({
      'hours.5.from2': ['13:00'],
      'hours.5.to2': ['00:00'],
      skills: ['phone', 'laptop'],
      'brands.phone': ['Samsung, Oppo'],
      'place.lat': ['-6.19'],
      reachKm: ['20'],
    })
    const changed = { ...fields, capacity: '2', merchants: [String(merchant), String(other)], agreement: [] }
    expect((await sari.post(page, changed)).at).toBe(`${page}?done=saved`)
    const workshop = (await bengkel.directory.current()).workshops.get(1)!
    expect(workshop).toMatchObject({ capacity: 2, agreement: [], lat: -6.19, reachM: 20_000 })
    expect(workshop.hours[5]).toEqual([
      [480, 720],
      [780, 1440],
    ])
    expect([...workshop.merchants]).toEqual([merchant, other])
    // The same form again, as a double tap sends it.
    expect((await sari.post(page, changed)).at).toBe(`${page}?done=saved`)
  })

  it('has an address of its own', async () => {
    await addPerson(bengkel, { email: 'menteng@workshops.example' })
    const { status, html } = await fill('/office/workshops/new', '/office/workshops', {
      ...workshopFields('1'),
      merchants: [],
    })
    expect(status).toBe(422)
    expect(readable(html)).toContain('This address has an account already.')
    expect(fieldsOf(html, '/office/workshops').name).toEqual(['Menteng Service Center'])
  })
})

describe('a workshop that is made inactive', () => {
  it('shows what it still has, to be sent on together with a reason', async () => {
    const merchant = await addMerchant(bengkel)
    const near = await addWorkshop(bengkel, { merchants: [merchant] })
    const next = await addWorkshop(bengkel, { merchants: [merchant], name: 'Senen', lat: -6.3 })
    const jobs = [await ask(bengkel, merchant), await jobIn('repairing', bengkel, merchant)]
    const [booked, inHand] = jobs.map(({ id }) => bengkel.codes.of(id))
    const page = `/office/workshops/${near}`
    expect((await sari.get(page)).html).not.toContain('Repairs that it still has')
    const saved = await fill(page, page, { active: [] })
    expect(readable(saved.html)).toContain('Repairs that it still has')
    for (const code of [booked, inHand]) expect(saved.html).toContain(`/office/jobs/${code}#redispatch`)
    const first = readable((await sari.get('/office')).html)
    expect(first).toContain('takes no work any more and still has repairs')
    expect(first).toContain('1 booked, 1 with the item there')

    const empty = await fill(page, `${page}/left`)
    expect(empty.status).toBe(422)
    expect(readable(empty.html)).toContain('Say why.')
    const sent = await fill(page, `${page}/left`, { reason: 'They have closed' })
    expect(readable(sent.html)).toContain('The booked repairs are dispatched again.')
    expect(sent.html).not.toContain(`/office/jobs/${booked}`)
    expect(sent.html).toContain(`/office/jobs/${inHand}`)
    expect(await now(bengkel, jobs[0]!)).toMatchObject({ status: 'booked', workshop: next })
  })
})

describe('people', () => {
  it('are invited, and lose access and sessions at once', async () => {
    const agus = { name: 'Agus', email: 'agus@office.example', language: 'en' }
    expect((await fill('/office/people', '/office/people', agus)).at).toBe('/office/people?done=invited')
    const visiting = visitor(bengkel)
    expect((await visiting.signIn(agus.email)).at).toBe('/office')
    const { id } = (await bengkel.store.readOne<{ id: number }>(`SELECT id FROM people WHERE name = 'Agus'`))!
    expect((await sari.post(`/office/people/${id}`, { active: 'no' })).at).toBe('/office/people?done=ended')
    expect((await visiting.get('/office')).at).toContain('/sign-in')
    expect((await sari.post(`/office/people/${id}`, { active: 'yes' })).html).toContain('May sign in again.')
  })

  it('of a workshop stand on its page', async () => {
    const workshop = await addWorkshop(bengkel, { merchants: [await addMerchant(bengkel)] })
    const page = `/office/workshops/${workshop}`
    const tono = { name: 'Tono', email: 'not an address', language: 'en' }
    const wrong = await fill(page, `${page}/people`, tono)
    expect(wrong.status).toBe(422)
    expect(fieldsOf(wrong.html, `${page}/people`).name).toEqual(['Tono'])
    const invited = await fill(page, `${page}/people`, { ...tono, email: 'tono@workshops.example' })
    expect(invited.at).toBe(`${page}?done=invited`)
    expect(readable(invited.html)).toContain('tono@workshops.example')
  })

  it('do not lock themselves out', async () => {
    const { id } = (await bengkel.store.readOne<{ id: number }>('SELECT id FROM people'))!
    expect((await sari.post(`/office/people/${id}`, { active: 'no' })).status).toBe(409)
    expect((await sari.get('/office')).status).toBe(200)
  })
})

describe('the office’s pages', () => {
  const pages = [
    '',
    '/jobs',
    '/to-send',
    '/book-in',
    '/merchants',
    '/merchants/1',
    '/workshops',
    '/workshops/1',
    '/people',
  ]

  it('are for the office alone', async () => {
    const merchant = await addMerchant(bengkel)
    const workshop = await addWorkshop(bengkel, { merchants: [merchant] })
    await addPerson(bengkel, { email: 'tono@workshops.example', workshop })
    const tono = visitor(bengkel)
    await tono.signIn('tono@workshops.example')
    for (const page of pages) {
      expect((await sari.get(`/office${page}`)).status).toBe(200)
      expect((await tono.get(`/office${page}`)).status).toBe(403)
      expect((await visitor(bengkel).get(`/office${page}`)).at).toContain('/sign-in')
    }
    for (const action of ['/merchants', '/workshops', '/workshops/1', '/people', '/people/1', '/book-in']) {
      expect((await tono.post(`/office${action}`, { command: 'a' })).status).toBe(403)
    }
  })

  it('are written in Indonesian for whoever reads that', async () => {
    await addPerson(bengkel, { email: 'wati@office.example', language: 'id' })
    const wati = visitor(bengkel)
    expect(readable((await wati.signIn('wati@office.example')).html)).toContain('Yang perlu ditangani')
  })
})
