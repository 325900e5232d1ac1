// What would happen if: last month's repairs dispatched anew with a workshop added, closed or retrained, and nothing changed by it.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { whatIf } from '../../../server/dispatch/replay/what-if'
import { MONDAY, openBengkel, type TestBengkel } from '../../harness/bengkel'
import { wrongIn } from '../../harness/forms'
import { addMerchant, addPerson, addWorkshop, demandCertificates, JAKARTA } from '../../harness/network'
import { addPastJobs } from '../../harness/past-jobs'
import { readable, visitor, type Visitor } from '../../harness/visitor'

const DAY = 86_400_000
const BANDUNG = { lat: -6.9175, lon: 107.6191 }
const PAGE = '/office/what-if'

let bengkel: TestBengkel
let merchant: number
let jakarta: number
let sari: Visitor

beforeEach(async () => {
  const opened = await openBengkel()
  bengkel = opened
  onTestFinished(() => opened.close())
  merchant = await addMerchant(bengkel)
  jakarta = await addWorkshop(bengkel, { merchants: [merchant], name: 'Menteng', capacity: 100 })
  await addPerson(bengkel, { email: 'sari@office.example', name: 'Sari' })
  sari = visitor(bengkel)
  await sari.signIn('sari@office.example')
})

/** One a day at each of these places, and one television that nobody repairs. */
async function lastMonth(places = [JAKARTA, BANDUNG]) {
  const jobs = places.flatMap((place, hour) =>
    Array.from({ length: 20 }, (_, day) => ({ place, at: MONDAY - (20 - day) * DAY + hour * 3_600_000 })),
  )
  await addPastJobs(bengkel, merchant, [
    ...jobs,
    { place: JAKARTA, at: MONDAY - DAY, category: 'television' },
    // Long before: not counted.
    { place: JAKARTA, at: MONDAY - 90 * DAY },
  ])
}

const addition = {
  name: 'Bandung',
  place: 'exact',
  'place.lat': '-6,9175',
  'place.lon': '107.6191',
  skills: ['phone'],
  modes: ['carry-in'],
  capacity: '20',
  usualDays: '2',
  reachKm: '20',
  merchants: '1',
}
const add = (fields: Record<string, string | string[]> = {}) =>
  sari.fill(PAGE, `${PAGE}/add`, { ...addition, ...fields })

describe('a workshop added', () => {
  it('takes what is nearest to it: shorter ways, and who has more and less to do', async () => {
    await lastMonth()
    const { status, html } = await add()
    expect(status).toBe(200)
    const page = readable(html)
    expect(page).toContain('If Bandung were added')
    // Half of the repairs come from Bandung, 120 km away.
    expect(page).toMatch(/Distance on average 60 km 0 km −60 km/)
    expect(page).toMatch(/95 of 100 are no farther than 120 km 0 km −120 km/)
    expect(page).toMatch(/Repairs that nobody could take 1 1 0/)
    expect(page).toMatch(/Menteng 40 20 −20/)
    expect(page).toMatch(/Bandung new 0 20 \+20/)
    expect(page).toContain('From 41 repairs asked for since Sat 24 Oct')
  })

  it('changes nothing: the books, the benches and what dispatch does stay as they are', async () => {
    await lastMonth()
    const before = structuredClone((await bengkel.directory.current()).allWorkshops)
    await add()
    expect((await bengkel.directory.current()).allWorkshops).toEqual(before)
    const { n } = (await bengkel.store.readOne<{ n: number }>('SELECT count(*) AS n FROM workshops'))!
    expect(n).toBe(1)
  })

  it('gets warranty work only of brands that would authorise it, and holds the certificates that are demanded', async () => {
    await demandCertificates(bengkel, merchant, ['television'])
    await lastMonth()
    const warranty = { category: 'television', brand: 'Sharp', coverage: 'manufacturer' } as const
    await addPastJobs(bengkel, merchant, [{ place: BANDUNG, at: MONDAY - 3_600_000, ...warranty }])
    const without = await add({ skills: ['television'] })
    expect(readable(without.html)).toMatch(/Repairs that nobody could take 2 1 −1/)
    const authorised = await add({ skills: ['television'], brands: 'sharp, LG' })
    expect(readable(authorised.html)).toMatch(/Repairs that nobody could take 2 0 −2/)
  })
})

describe('a workshop closed or retrained', () => {
  it('leaves its repairs to the others, or to nobody', async () => {
    await lastMonth()
    const { html } = await sari.fill(PAGE, `${PAGE}/close`, { workshop: String(jakarta) })
    const page = readable(html)
    expect(page).toContain('If Menteng were closed')
    expect(page).toMatch(/Repairs that nobody could take 1 41 \+40/)
    expect(page).toMatch(/Menteng 40 0 −40/)
    expect(page).toMatch(/Distance on average 60 km – /)
  })

  it('gets what it has learnt, and no longer what it has given up', async () => {
    await lastMonth()
    const fields = { workshop: String(jakarta), skills: ['television'] }
    const { html } = await sari.fill(PAGE, `${PAGE}/retrain`, fields)
    const page = readable(html)
    expect(page).toContain('If Menteng repaired Television')
    expect(page).toMatch(/Repairs that nobody could take 1 40 \+39/)
    expect(page).toMatch(/Menteng 40 1 −39/)
  })

  it('is chosen already where the office comes from its page', async () => {
    const { html } = await sari.get(`${PAGE}?workshop=${jakarta}`)
    expect(html).toContain(`<option value="${jakarta}" selected="">Menteng</option>`)
    expect((await sari.get(`/office/workshops/${jakarta}`)).html).toContain(`${PAGE}?workshop=${jakarta}`)
    expect((await sari.get('/office/workshops')).html).toContain(`"${PAGE}"`)
  })
})

describe('what cannot be tried', () => {
  it.each([
    ['no place', { place: '' }, ['place']],
    ['half a position', { 'place.lat': '' }, ['add-place-lat']],
    ['a position that there is not', { 'place.lat': '97' }, ['add-place-lat']],
    ['nothing that it repairs', { skills: [] }, ['add-skills']],
    ['no way to take items', { modes: [] }, ['add-modes']],
    ['no merchant', { merchants: [] }, ['add-merchants']],
    ['a bench that is no number', { capacity: 'many' }, ['add-capacity']],
  ])('says at its field what is wrong: %s', async (_, fields, wrong) => {
    await lastMonth()
    const { status, html } = await add(fields)
    expect(status).toBe(422)
    expect(wrongIn(html).map((field) => field.replace(/^add-place$/, 'place'))).toEqual(wrong)
    expect(html).toContain('value="Bandung"')
  })

  it('says that nobody repairs at sea', async () => {
    const { status, html } = await add({ 'place.lat': '-30', 'place.lon': '-130' })
    expect(status).toBe(422)
    expect(readable(html)).toContain('Nobody repairs at sea. Choose a place on land.')
  })

  it('asks for a workshop, and for what it would repair', async () => {
    const none = await sari.fill(PAGE, `${PAGE}/retrain`, {})
    expect([none.status, wrongIn(none.html)]).toEqual([422, ['retrain-workshop', 'retrain-skills']])
    const gone = await sari.fill(PAGE, `${PAGE}/close`, { workshop: '77' })
    expect([gone.status, wrongIn(gone.html)]).toEqual([422, ['close-workshop']])
    expect((await sari.fill(PAGE, `${PAGE}/add`, {})).status).toBe(422)
    expect((await sari.post(`${PAGE}/burn`, {})).status).toBe(404)
  })

  it('says that there was nothing last month to try it on', async () => {
    const { status, html } = await add()
    expect(status).toBe(200)
    expect(readable(html)).toContain('No repair was asked for in the last 30 days')
  })

  it('shows a page to an office that has nothing yet', async () => {
    const opened = await openBengkel()
    onTestFinished(() => opened.close())
    await addPerson(opened, { email: 'ani@office.example', name: 'Ani', language: 'id' })
    const ani = visitor(opened)
    await ani.signIn('ani@office.example')
    const { status, html } = await ani.get(PAGE)
    expect([status, readable(html).includes('Belum ada service center.')]).toEqual([200, true])
  })

  it('is the office’s alone', async () => {
    expect((await visitor(bengkel).get(PAGE)).html).not.toContain(`${PAGE}/add`)
  })
})

describe('the replay', () => {
  it('is the same each time, and counts only the month', async () => {
    await lastMonth()
    const change = { kind: 'close' as const, workshop: jakarta }
    const once = await whatIf(bengkel, change)
    expect(once).toMatchObject({ jobs: 41, cut: false, from: MONDAY - 30 * DAY })
    expect(await whatIf(bengkel, change)).toEqual(once)
  })
})
