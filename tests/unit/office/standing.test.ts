// What the office keeps of a workshop beside its form, and what the workshop keeps itself: by forms that dispatch follows at
// once, that say the same when they are sent twice, and that name what is wrong at its field.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { certificatesAt } from '../../../server/accounts/certificates'
import { holidaysAt } from '../../../server/accounts/holidays'
import { stockAt } from '../../../server/accounts/stock'
import { territoriesAt } from '../../../server/accounts/territories'
import { openBengkel, type TestBengkel } from '../../harness/bengkel'
import { fieldsOf, wrongIn } from '../../harness/forms'
import { ask, now } from '../../harness/jobs'
import { addMerchant, addPerson, addWorkshop, demandCertificates } from '../../harness/network'
import { readable, visitor, type Visitor } from '../../harness/visitor'

const DAY = 86_400_000

let bengkel: TestBengkel
let merchant: number
let id: number
let page: string
let sari: Visitor

beforeEach(async () => {
  const opened = await openBengkel()
  bengkel = opened
  onTestFinished(() => opened.close())
  merchant = await addMerchant(bengkel)
  id = await addWorkshop(bengkel, { merchants: [merchant], skills: { phone: ['Samsung'], laptop: [] } })
  page = `/office/workshops/${id}`
  await addPerson(bengkel, { email: 'sari@office.example', name: 'Sari' })
  sari = visitor(bengkel)
  await sari.signIn('sari@office.example')
})

const keep = (book: string, fields: Record<string, string>) => sari.fill(page, `${page}/${book}`, fields)
const removal = (book: string, fields: Record<string, string>) => sari.post(`${page}/${book}/remove`, fields)
const workshop = async () => (await bengkel.directory.current()).workshops.get(id)!

describe('certificates', () => {
  const budi = {
    'certificates.holder': 'Budi  Hartono',
    'certificates.category': 'phone',
    'certificates.lastDay': '2026-12-10',
  }

  it('are added, renewed and removed, and dispatch follows at once', async () => {
    await demandCertificates(bengkel, merchant, ['phone'])
    const before = readable((await sari.get(page)).html)
    expect(before).toContain('Phone: needed for Toko Elektronik Nusantara')
    expect(before).toContain('missing')
    expect(await ask(bengkel, merchant)).toMatchObject({ status: 'requested' })
    expect((await keep('certificates', budi)).at).toBe(`${page}?done=saved#certificates`)
    expect(await ask(bengkel, merchant)).toMatchObject({ status: 'booked', workshop: id })
    const shown = (await sari.get(page)).html
    expect(readable(shown)).toContain('Budi Hartono')
    expect(readable(shown)).toContain('runs out soon')
    const renewal = fieldsOf(shown, `${page}/certificates`)
    await sari.post(`${page}/certificates`, { ...renewal, 'certificates.lastDay': '2028-12-10' })
    const [one, ...others] = await certificatesAt(bengkel, id)
    expect([one, others]).toMatchObject([{ holder: 'Budi Hartono', lastDay: '2028-12-10' }, []])
    expect((await removal('certificates', { id: String(one!.id) })).at).toBe(
      `${page}?done=removed#certificates`,
    )
    expect(await ask(bengkel, merchant)).toMatchObject({ status: 'requested' })
  })

  it('are one for a person and a kind of thing, however often the form is sent and the name is written', async () => {
    await keep('certificates', budi)
    await keep('certificates', budi)
    await keep('certificates', { ...budi, 'certificates.holder': 'BUDI HARTONO' })
    await keep('certificates', { ...budi, 'certificates.category': 'laptop' })
    expect(await certificatesAt(bengkel, id)).toHaveLength(2)
  })

  it('that are wrong are named at their fields, with what was typed', async () => {
    const { status, html } = await keep('certificates', {
      'certificates.holder': ' ',
      'certificates.category': '',
      'certificates.lastDay': '2026-02-30',
    })
    expect(status).toBe(422)
    expect(wrongIn(html)).toEqual(['certificates-holder', 'certificates-category', 'certificates-lastDay'])
    const past = await keep('certificates', { ...budi, 'certificates.lastDay': '2026-11-22' })
    expect(wrongIn(past.html)).toEqual(['certificates-lastDay'])
    expect(readable(past.html)).toContain('Choose today or a later day.')
    expect(past.html).toContain('value="Budi  Hartono"')
    expect(await certificatesAt(bengkel, id)).toEqual([])
  })

  it('that run out within 30 days stand on the office’s first page, with where', async () => {
    const far = { ...budi, 'certificates.holder': 'Tini', 'certificates.lastDay': '2027-06-01' }
    await keep('certificates', budi)
    await keep('certificates', far)
    const soon = readable((await sari.get('/office')).html)
    expect(soon).toContain('Certificates that run out')
    expect(soon).toContain('Budi Hartono')
    expect(soon).toContain('Menteng Service Center')
    expect(soon).not.toContain('Tini')
    bengkel.clock.move(18 * DAY)
    await sari.signIn('sari@office.example')
    expect(readable((await sari.get('/office')).html)).toContain('has run out')
  })
})

describe('a suspension', () => {
  it('stops new work, is read by the workshop, and is lifted', async () => {
    const told = await keep('suspension', {
      'suspension.reason': 'Three came back',
      'suspension.lastDay': '2026-11-30',
    })
    expect(told.at).toBe(`${page}?done=suspension#suspension`)
    expect(readable(told.html)).toContain('Suspended until Mon 30 Nov')
    expect(readable((await sari.get('/office/workshops')).html)).toContain('Suspended')
    const job = await ask(bengkel, merchant)
    expect(job).toMatchObject({ status: 'requested', attention: ['no_workshop'] })
    await addPerson(bengkel, { email: 'tono@menteng.example', workshop: id })
    const tono = visitor(bengkel)
    await tono.signIn('tono@menteng.example')
    expect(readable((await tono.get('/workshop/books')).html)).toContain('Three came back')
    expect((await removal('suspension', {})).html).toContain('It gets work again.')
    expect((await workshop()).suspension).toBeNull()
    expect(await now(bengkel, job)).toMatchObject({ status: 'requested' })
  })

  it('needs a reason, and a last day that is not over', async () => {
    const { html } = await keep('suspension', { 'suspension.reason': '' })
    expect(wrongIn(html)).toEqual(['suspension-reason'])
    const past = await keep('suspension', { 'suspension.reason': 'x', 'suspension.lastDay': '2026-11-01' })
    expect(wrongIn(past.html)).toEqual(['suspension-lastDay'])
    expect((await workshop()).suspension).toBeNull()
  })

  it('says when its last day is over no more', async () => {
    await keep('suspension', { 'suspension.reason': 'x', 'suspension.lastDay': '2026-11-24' })
    bengkel.clock.move(2 * DAY)
    await sari.signIn('sari@office.example')
    expect(readable((await sari.get(page)).html)).toContain('It gets work as usual.')
  })
})

describe('where it works', () => {
  it('is kept by country, for visits and for a brand’s warranty work, one row each', async () => {
    const visits = {
      'territories.brand': '-',
      'territories.country': 'ID',
      'territories.postcodes': '12, 13-0; 12',
      'territories.districts': 'Tebet, Kebayoran Baru',
    }
    await keep('territories', { ...visits, 'territories.districts': '' })
    await keep('territories', visits)
    await keep('territories', {
      'territories.brand': 'Samsung',
      'territories.country': 'MY',
      'territories.postcodes': '',
      'territories.districts': '',
    })
    expect(await territoriesAt(bengkel, id)).toEqual([
      { brand: '', country: 'ID', postcodes: ['12', '130'], districts: ['Tebet', 'Kebayoran Baru'] },
      { brand: 'samsung', country: 'MY', postcodes: [], districts: [] },
    ])
    const shown = readable((await sari.get(page)).html)
    expect(shown).toContain('Indonesia: 12…, 130…, Tebet, Kebayoran Baru')
    expect(shown).toContain('Warranty work for Samsung Malaysia: the whole country')
    expect([...(await workshop()).territories.keys()]).toEqual(['samsung'])
    await removal('territories', { brand: 'samsung', country: 'MY' })
    expect((await workshop()).territories.size).toBe(0)
  })

  it('names what is wrong: nothing chosen, no country, a brand that has not authorised it, no postcode', async () => {
    const empty = { 'territories.brand': '', 'territories.country': '' }
    expect(wrongIn((await keep('territories', empty)).html)).toEqual([
      'territories-brand',
      'territories-country',
    ])
    const foreign = { 'territories.brand': 'Oppo', 'territories.country': 'ID' }
    expect(wrongIn((await keep('territories', foreign)).html)).toEqual(['territories-brand'])
    const dashes = { 'territories.brand': '-', 'territories.country': 'ID', 'territories.postcodes': '--' }
    expect(wrongIn((await keep('territories', dashes)).html)).toEqual(['territories-postcodes'])
  })
})

describe('a workshop’s own books', () => {
  const href = '/workshop/books'
  let tono: Visitor

  beforeEach(async () => {
    await addPerson(bengkel, { email: 'tono@menteng.example', workshop: id })
    tono = visitor(bengkel)
    await tono.signIn('tono@menteng.example')
  })

  it('hold its holidays, which it adds and removes, once each', async () => {
    const one = { 'holidays.firstDay': '2026-12-24', 'holidays.lastDay': '', 'holidays.word': 'Natal' }
    await tono.fill(href, `${href}/holidays`, one)
    await tono.fill(href, `${href}/holidays`, one)
    const [day, ...others] = await holidaysAt(bengkel, id)
    expect([day, others]).toMatchObject([
      { firstDay: '2026-12-24', lastDay: '2026-12-24', word: 'Natal' },
      [],
    ])
    expect(readable((await sari.get(page)).html)).toContain('Natal 24 Dec 2026')
    const removed = await tono.post(`${href}/holidays/remove`, { id: String(day!.id) })
    expect(removed.at).toBe(`${href}?done=removed#holidays`)
    expect((await workshop()).holidays).toEqual([])
  })

  it('name a holiday that ends before it begins, lasts for years, or is over', async () => {
    const wrongly = async (firstDay: string, lastDay: string) => {
      const fields = { 'holidays.firstDay': firstDay, 'holidays.lastDay': lastDay, 'holidays.word': '' }
      return wrongIn((await tono.fill(href, `${href}/holidays`, fields)).html)
    }
    expect(await wrongly('2026-12-24', '2026-12-23')).toEqual(['holidays-lastDay'])
    expect(await wrongly('2026-12-24', '2028-12-24')).toEqual(['holidays-lastDay'])
    expect(await wrongly('2026-11-01', '2026-11-05')).toEqual(['holidays-lastDay'])
    expect(await wrongly('', '')).toEqual(['holidays-firstDay', 'holidays-lastDay'])
  })

  it('hold its parts by their number, and what has run out the office sees on its first page', async () => {
    const part = { 'stock.part': ' kr-bat-11', 'stock.count': '3', 'stock.name': 'Battery' }
    await tono.fill(href, `${href}/stock`, part)
    expect((await workshop()).stock).toEqual(new Map([['KR-BAT-11', 3]]))
    const { html } = await tono.get(href)
    await tono.post(`${href}/stock`, { ...fieldsOf(html, `${href}/stock`), 'stock.count': '0' })
    expect(await stockAt(bengkel, id)).toEqual([{ part: 'KR-BAT-11', name: 'Battery', count: 0 }])
    expect((await workshop()).stock.size).toBe(0)
    expect(readable((await sari.get('/office')).html)).toContain('Parts that have run out KR-BAT-11')
    const wrong = await tono.fill(href, `${href}/stock`, { ...part, 'stock.part': '', 'stock.count': 'few' })
    expect(wrongIn(wrong.html)).toEqual(['stock-part', 'stock-count'])
    await tono.post(`${href}/stock/remove`, { part: 'KR-BAT-11' })
    expect(await stockAt(bengkel, id)).toEqual([])
  })

  it('show certificates to read, and let nobody there change what is the office’s', async () => {
    await keep('certificates', {
      'certificates.holder': 'Budi',
      'certificates.category': 'phone',
      'certificates.lastDay': '2027-12-10',
    })
    const { html } = await tono.get(href)
    expect(readable(html)).toContain('Budi')
    expect(html).not.toContain(`${href}/certificates`)
    for (const book of ['certificates', 'suspension', 'territories']) {
      expect((await tono.post(`${href}/${book}`, { command: 'a' })).status).toBe(404)
      expect((await tono.post(`${href}/${book}/remove`, {})).status).toBe(404)
      expect((await tono.post(`${page}/${book}`, { command: 'a' })).status).toBe(403)
    }
  })

  it('are no other workshop’s', async () => {
    const other = await addWorkshop(bengkel, { merchants: [merchant] })
    await addPerson(bengkel, { email: 'wati@lain.example', workshop: other })
    const wati = visitor(bengkel)
    await wati.signIn('wati@lain.example')
    const fields = { 'holidays.firstDay': '2026-12-24', 'holidays.lastDay': '', 'holidays.word': '' }
    await tono.fill(href, `${href}/holidays`, fields)
    const [day] = await holidaysAt(bengkel, id)
    await wati.post(`${href}/holidays/remove`, { id: String(day!.id) })
    expect(await holidaysAt(bengkel, id)).toHaveLength(1)
  })

  it('are refused what they do not hold, and a form without its id', async () => {
    expect((await sari.post(`${page}/nonsense`, { command: 'a' })).status).toBe(404)
    expect((await sari.post(`${page}/holidays/remove`, { id: 'x' })).status).toBe(404)
    expect((await sari.post('/office/workshops/99/stock', { command: 'a' })).status).toBe(404)
    expect((await sari.post(`${page}/stock`, { 'stock.part': 'A', 'stock.count': '1' })).status).toBe(422)
    expect(await stockAt(bengkel, id)).toEqual([])
  })

  it('are written in Indonesian for whoever reads that', async () => {
    await addPerson(bengkel, { email: 'wati@menteng.example', workshop: id, language: 'id' })
    const wati = visitor(bengkel)
    await wati.signIn('wati@menteng.example')
    expect(readable((await wati.get(href)).html)).toContain('Hari libur')
  })
})

describe('a merchant', () => {
  it('demands certificates by ticks of its form, and an offer’s workshop reads why it cannot accept', async () => {
    const at = `/office/merchants/${merchant}`
    const shown = fieldsOf((await sari.get(at)).html, at)
    expect((await sari.post(at, { ...shown, certified: ['phone', 'laptop'] })).at).toBe(`${at}?done=saved`)
    expect(fieldsOf((await sari.get(at)).html, at).certified).toEqual(['phone', 'laptop'])
    const { merchants } = await bengkel.directory.current()
    expect([...merchants.get(merchant)!.certified].sort()).toEqual(['laptop', 'phone'])
    const wrong = await sari.post(at, {
      ...fieldsOf((await sari.get(at)).html, at),
      certified: ['ships'],
    })
    expect(wrong.status).toBe(422)
    expect(wrongIn(wrong.html)).toEqual(['certified'])
  })

  it('whose demand comes between an offer and its acceptance: the workshop reads why, and the job is gone', async () => {
    await bengkel.store.run([`UPDATE workshops SET agreement = '[]'`], { directory: true })
    const job = await ask(bengkel, merchant)
    await addPerson(bengkel, { email: 'tono@menteng.example', workshop: id })
    const tono = visitor(bengkel)
    await tono.signIn('tono@menteng.example')
    await demandCertificates(bengkel, merchant, ['phone'])
    const href = `/workshop/jobs/${bengkel.codes.of(job.id)}`
    const refused = await tono.fill('/workshop', `${href}/accept`)
    expect(refused.status).toBe(409)
    expect(readable(refused.html)).toContain('Nobody here holds a certificate for this')
    const office = readable((await sari.get(`/office/jobs/${bengkel.codes.of(job.id)}`)).html)
    expect(office).toContain('no certificate in date on that day')
  })
})
