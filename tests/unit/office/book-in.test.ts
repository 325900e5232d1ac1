// Booking in by phone: a place is found by what the customer says, without scripts; the form keeps everything until it fits.
import type { Client } from '@libsql/client'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { jobById } from '../../../server/jobs/job'
import { openBengkel, type TestBengkel } from '../../harness/bengkel'
import { fieldsOf, wrongIn } from '../../harness/forms'
import { openGazetteer, placesOn } from '../../harness/gazetteer'
import { addMerchant, addPerson, addStore, addWorkshop } from '../../harness/network'
import { readable, visitor, type Visitor } from '../../harness/visitor'

const OFFICE = 'sari@office.example'
const ACTION = '/office/book-in'
const BANDUNG = { lat: -6.91, lon: 107.61 }

let gazetteer: Client
let bengkel: TestBengkel
let merchant: number
let sari: Visitor

beforeAll(async () => {
  gazetteer = await openGazetteer()
}, 120_000)
afterAll(() => gazetteer.close())

beforeEach(async () => {
  const opened = await openBengkel()
  bengkel = opened
  onTestFinished(() => opened.close())
  merchant = await addMerchant(bengkel)
  await addPerson(bengkel, { email: OFFICE, name: 'Sari' })
  sari = visitor(bengkel, { places: placesOn(gazetteer) })
  await sari.signIn(OFFICE)
})

const told = {
  'problem.symptom': 'other',
  'problem.description': 'It will not turn on.',
  'place.q': 'Bandung',
  'handover.mode': 'carry-in',
  'contact.name': 'Dewi Lestari',
  'contact.phone': '0812 3456 7890',
}

async function form(): Promise<Record<string, string[]>> {
  const { html } = await sari.get(`${ACTION}?merchant=${merchant}&category=phone`)
  return fieldsOf(html, ACTION)
}

const jobs = async () => (await bengkel.store.readOne<{ n: number }>('SELECT count(*) AS n FROM jobs'))!.n

describe('the first step', () => {
  it('asks for whom and what, and one press leads on', async () => {
    const { html } = await sari.get(ACTION)
    expect(html).toContain('<button class="tile" name="category" value="phone">')
    expect((await sari.get(`${ACTION}?merchant=${merchant}&category=nonsense`)).status).toBe(200)
    expect(await form()).toMatchObject({ merchant: [String(merchant)], 'item.category': ['phone'] })
  })
})

describe('the place', () => {
  it('is looked up by a press, and the form comes back as it was, with the nearest workshops once one is chosen', async () => {
    const near = await addWorkshop(bengkel, { merchants: [merchant], name: 'Bandung Servis', ...BANDUNG })
    await addWorkshop(bengkel, { merchants: [merchant], name: 'Menteng' })
    const looked = await sari.post(ACTION, { ...(await form()), ...told, find: '1' })
    expect(looked.status).toBe(200)
    const [id] = placesIn(looked.html)
    expect(fieldsOf(looked.html, ACTION)).toMatchObject({
      'contact.name': ['Dewi Lestari'],
      'place.q': ['Bandung'],
    })
    expect(readable(looked.html)).toContain('Bandung Jawa Barat, Indonesia')
    const again = await sari.post(ACTION, { ...fieldsOf(looked.html, ACTION), place: id!, find: '1' })
    expect(fieldsOf(again.html, ACTION).place).toEqual([id])
    expect(readable(again.html)).toMatch(/Bandung Servis [\d.]+ km/)
    expect(again.html.indexOf('Bandung Servis')).toBeLessThan(again.html.indexOf('Menteng'))
    const booked = await sari.post(ACTION, fieldsOf(again.html, ACTION))
    expect(booked.at).toMatch(/^\/office\/jobs\/BK-.*\?done=book-in$/)
    expect(await jobById(bengkel.store, 1)).toMatchObject({
      status: 'booked',
      workshop: near,
      source: 'phone',
      asked: { place: { label: 'Bandung, Jawa Barat', country: 'ID' } },
    })
  })

  it('comes alone to the script of whoever has signed in', async () => {
    const { html } = await sari.get('/places?q=Bandung&country=ID&exact')
    expect(placesIn(html).length).toBeGreaterThan(1)
    expect(html).not.toContain('<html')
    expect((await visitor(bengkel, { places: placesOn(gazetteer) }).get('/places?q=Bandung')).status).toBe(
      401,
    )
  })

  it('may be a position where there is no gazetteer', async () => {
    const without = visitor(bengkel)
    await without.signIn(OFFICE)
    const { html } = await without.get(`${ACTION}?merchant=${merchant}&category=phone`)
    const fields = {
      ...fieldsOf(html, ACTION),
      ...told,
      place: 'exact',
      'place.lat': '-6.91',
      'place.lon': '107.61',
    }
    expect((await without.post(ACTION, fields)).at).toMatch(/\?done=book-in$/)
    expect((await jobById(bengkel.store, 1)).asked.place).toEqual({
      ...BANDUNG,
      country: 'ID',
      label: 'Bandung',
    })
  })
})

describe('the form', () => {
  it('keeps what was typed and says at each field what is wrong', async () => {
    const { status, html } = await sari.post(ACTION, {
      ...(await form()),
      ...told,
      'problem.symptom': '',
      'handover.mode': 'mail-in',
      'contact.phone': '',
      'item.purchasedOn': '2026-13-01',
      limit: 'a lot',
    })
    expect(status).toBe(422)
    expect(fieldsOf(html, ACTION)).toMatchObject({
      'problem.description': ['It will not turn on.'],
      'place.q': ['Bandung'],
      'handover.mode': ['mail-in'],
      limit: ['a lot'],
    })
    expect(wrongIn(html)).toEqual(['problem-symptom', 'item-purchasedOn', 'limit', 'place', 'contact-email'])
    expect(placesIn(html).length).toBeGreaterThan(1)
    expect(await jobs()).toBe(0)
  })

  it('asks which place was meant before it books', async () => {
    const { status, html } = await sari.post(ACTION, { ...(await form()), ...told })
    expect(status).toBe(422)
    expect(readable(html)).toContain('Choose the place.')
    expect(readable(html)).not.toContain('Give the name.')
  })

  it('books in once, however often it is sent', async () => {
    await addWorkshop(bengkel, { merchants: [merchant] })
    const looked = await sari.post(ACTION, { ...(await form()), ...told, find: '1' })
    const fields = { ...fieldsOf(looked.html, ACTION), place: placesIn(looked.html)[0]! }
    const first = await sari.post(ACTION, fields)
    expect((await sari.post(ACTION, fields)).at).toBe(first.at)
    expect(await jobs()).toBe(1)
  })

  it('takes an item in at a store, or an address for a visit', async () => {
    const store = await addStore(bengkel, { merchant })
    const looked = await sari.post(ACTION, { ...(await form()), ...told, find: '1' })
    const fields = { ...fieldsOf(looked.html, ACTION), place: placesIn(looked.html)[0]! }
    await sari.post(ACTION, { ...fields, 'handover.store': String(store) })
    expect(await jobById(bengkel.store, 1)).toMatchObject({
      store,
      asked: { handover: { mode: 'carry-in' } },
    })
    const pickup = {
      ...fields,
      command: 'another',
      'handover.mode': 'pickup',
      'handover.store': String(store),
    }
    const without = await sari.post(ACTION, pickup)
    expect(readable(without.html)).toContain('Give the address.')
    await sari.post(ACTION, { ...pickup, 'handover.address': 'Jl. Braga 5', landmark: 'blue gate' })
    expect(await jobById(bengkel.store, 2)).toMatchObject({
      store: null,
      asked: { handover: { mode: 'pickup', address: { text: 'Jl. Braga 5', landmark: 'blue gate' } } },
    })
  })
})

/** The ids of the places that the page offers. */
function placesIn(html: string): string[] {
  return [...html.matchAll(/name="place" value="(?!exact)([^"]+)"/g)].map(([, id]) => id!)
}
