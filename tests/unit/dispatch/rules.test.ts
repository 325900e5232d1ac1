// The rules that dates, places and parts decide: a certificate is judged on the day of the work, in the workshop's own zone.
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { keepCertificate } from '../../../server/accounts/certificates'
import { keepHoliday } from '../../../server/accounts/holidays'
import { keepPart, removePart } from '../../../server/accounts/stock'
import { lift, suspend } from '../../../server/accounts/suspensions'
import { keepTerritory, removeTerritory } from '../../../server/accounts/territories'
import { MUST_BEGIN_DAYS, nextChange } from '../../../server/dispatch/dates'
import { needOf, weighAndDecide } from '../../../server/dispatch/decide'
import { rank } from '../../../server/dispatch/rank'
import type { Need } from '../../../server/dispatch/rules'
import { excludedForKind, excludedNow, ruleNames } from '../../../server/dispatch/rules'
import type { Asked } from '../../../server/jobs/job'
import type { HandoverMode } from '../../../shared/catalog'
import type { Point } from '../../../shared/geo'
import { toVector } from '../../../shared/geo'
import type { TestBengkel } from '../../harness/bengkel'
import { MONDAY, openBengkel } from '../../harness/bengkel'
import type { WorkshopOptions } from '../../harness/network'
import { addMerchant, addWorkshop, demandCertificates, JAKARTA } from '../../harness/network'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let bengkel: TestBengkel
let merchant: number

beforeEach(async () => {
  bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  merchant = await addMerchant(bengkel)
})

const workshop = (options: Partial<WorkshopOptions> = {}) =>
  addWorkshop(bengkel, { merchants: [merchant], ...options })

const north = (km: number): Point => ({ lat: JAKARTA.lat + km / 111.195, lon: JAKARTA.lon })

const needFor = (more: Partial<Need> = {}): Need => ({
  merchant,
  category: 'phone',
  mode: 'carry-in',
  now: bengkel.clock.now(),
  declinedBy: [],
  at: toVector(JAKARTA),
  ...more,
})

async function ranking(more: Partial<Need> = {}) {
  const { allWorkshops } = await bengkel.directory.current()
  const { weighed, counts } = rank(allWorkshops, needFor(more))
  return { order: weighed.map(({ workshop }) => workshop.id), weighed, counts }
}

/** The rule that leaves out the one workshop that there is; null where it may get the job. */
async function ruleOf(more: Partial<Need> = {}): Promise<string | null> {
  const { order, counts } = await ranking(more)
  return order.length > 0 ? null : Object.keys(counts).join()
}

const at = (iso: string) => bengkel.clock.move(Date.parse(iso) - bengkel.clock.now())

describe('a certificate', () => {
  const certify = (id: number, lastDay: string, holder = 'Budi') =>
    keepCertificate(bengkel, id, { holder, category: 'phone', lastDay })

  it('is not needed where the merchant demands none: a skill alone is enough', async () => {
    await workshop()
    expect(await ruleOf()).toBeNull()
    await demandCertificates(bengkel, merchant, ['laptop'])
    expect(await ruleOf()).toBeNull()
  })

  it('is needed of somebody there where the merchant demands one, and by no other merchant’s jobs', async () => {
    const other = await addMerchant(bengkel)
    const id = await workshop({ merchants: [merchant, other] })
    await demandCertificates(bengkel, merchant, ['phone'])
    expect(await ruleOf()).toBe('certificate')
    expect(await ruleOf({ merchant: other })).toBeNull()
    await certify(id, '2026-12-31')
    expect(await ruleOf()).toBeNull()
  })

  it('for another kind of thing does not count', async () => {
    const id = await workshop()
    await demandCertificates(bengkel, merchant, ['phone'])
    await keepCertificate(bengkel, id, { holder: 'Budi', category: 'laptop', lastDay: '2027-01-01' })
    expect(await ruleOf()).toBe('certificate')
  })

  it('of one person is enough while another’s has run out', async () => {
    const id = await workshop()
    await demandCertificates(bengkel, merchant, ['phone'])
    await certify(id, '2026-11-23')
    await certify(id, '2026-11-30', 'Sari')
    at('2026-11-27T10:00:00+07:00')
    expect(await ruleOf()).toBeNull()
  })

  it('runs out when the workshop closes on its last day, without anybody touching the books', async () => {
    const id = await workshop()
    await demandCertificates(bengkel, merchant, ['phone'])
    await certify(id, '2026-11-24')
    at('2026-11-24T16:59:59+07:00')
    expect(await ruleOf()).toBeNull()
    // From now on an item comes tomorrow.
    at('2026-11-24T17:00:00+07:00')
    expect(await ruleOf()).toBe('certificate')
  })

  it('is judged by the calendar of the workshop’s own zone', async () => {
    const hours = Array.from({ length: 7 }, () => [[0, 1440]] as const)
    const round = hours as unknown as WorkshopOptions['hours']
    const zones = { jakarta: 'Asia/Jakarta', jayapura: 'Asia/Jayapura', york: 'America/New_York' }
    const ids = new Map<number, string>()
    for (const [name, timeZone] of Object.entries(zones))
      ids.set(await workshop({ timeZone, hours: round }), name)
    await demandCertificates(bengkel, merchant, ['phone'])
    for (const id of ids.keys()) await certify(id, '2026-11-25')
    const left = async (iso: string) => {
      at(iso)
      return (await ranking()).order.map((id) => ids.get(id))
    }
    expect(await left('2026-11-25T14:59:59Z')).toEqual(['jakarta', 'jayapura', 'york'])
    expect(await left('2026-11-25T15:00:00Z')).toEqual(['jakarta', 'york'])
    expect(await left('2026-11-25T17:00:00Z')).toEqual(['york'])
    expect(await left('2026-11-26T04:59:59Z')).toEqual(['york'])
    expect(await left('2026-11-26T05:00:00Z')).toEqual([])
  })

  it('must be in date on the day agreed, or the first open one after it', async () => {
    const id = await workshop()
    await demandCertificates(bengkel, merchant, ['phone'])
    // A Saturday, on which it is closed: Friday is the last day on which it can be used.
    await certify(id, '2026-11-28')
    expect(await ruleOf({ day: '2026-11-27' })).toBeNull()
    expect(await ruleOf({ day: '2026-11-28' })).toBe('certificate')
    expect(await ruleOf({ day: '2026-11-30' })).toBe('certificate')
    expect(await ruleOf()).toBeNull()
  })

  it('does not help over a holiday that lasts until it has run out', async () => {
    const id = await workshop()
    await demandCertificates(bengkel, merchant, ['phone'])
    await certify(id, '2026-11-27')
    await keepHoliday(bengkel, id, { firstDay: '2026-11-24', lastDay: '2026-11-29', word: '' })
    expect(await ruleOf()).toBeNull()
    at('2026-11-23T17:00:00+07:00')
    expect(await ruleOf()).toBe('certificate')
  })

  it('that is renewed puts the workshop back at once', async () => {
    const id = await workshop()
    await demandCertificates(bengkel, merchant, ['phone'])
    await certify(id, '2026-11-23')
    at('2026-11-24T09:00:00+07:00')
    expect(await ruleOf()).toBe('certificate')
    await certify(id, '2027-11-23')
    expect(await ruleOf()).toBeNull()
  })
})

describe('a suspension', () => {
  it('keeps all work away until the office lifts it', async () => {
    const id = await workshop()
    await suspend(bengkel, id, { reason: 'Complaints' })
    expect(await ruleOf()).toBe('suspended')
    bengkel.clock.move(400 * DAY)
    expect(await ruleOf()).toBe('suspended')
    await lift(bengkel, id)
    expect(await ruleOf()).toBeNull()
  })

  it('ends with its last day, at midnight of the workshop’s own zone', async () => {
    const id = await workshop({ timeZone: 'Asia/Jayapura' })
    await suspend(bengkel, id, { reason: 'Complaints', lastDay: '2026-11-25' })
    at('2026-11-25T14:59:59.999Z')
    expect(await ruleOf({ day: '2026-12-01' })).toBe('suspended')
    at('2026-11-25T15:00:00Z')
    expect(await ruleOf()).toBeNull()
  })
})

describe('holidays', () => {
  const lebaran = { firstDay: '2026-11-24', lastDay: '2026-12-14', word: 'Lebaran' }

  it('shorter than what the mode can wait for leave the workshop in', async () => {
    const id = await workshop()
    await keepHoliday(bengkel, id, { firstDay: '2026-11-23', lastDay: '2026-11-27', word: '' })
    expect(await ruleOf()).toBeNull()
  })

  it('of three weeks leave it out by "closed" once it has closed, until it opens soon enough again', async () => {
    const id = await workshop()
    await keepHoliday(bengkel, id, lebaran)
    at('2026-11-23T16:59:59+07:00')
    expect(await ruleOf()).toBeNull()
    at('2026-11-23T17:00:00+07:00')
    expect(await ruleOf()).toBe('closed')
    expect(await ruleOf({ mode: 'mail-in' })).toBe('closed')
    at('2026-11-30T23:59:59+07:00')
    expect(await ruleOf({ mode: 'mail-in' })).toBe('closed')
    at('2026-12-01T00:00:00+07:00')
    expect(await ruleOf({ mode: 'mail-in' })).toBeNull()
    expect(await ruleOf()).toBe('closed')
    at('2026-12-05T00:00:00+07:00')
    expect(await ruleOf()).toBeNull()
  })

  it('do not stand in the way of a day agreed behind them, and do of one within', async () => {
    const id = await workshop()
    await keepHoliday(bengkel, id, lebaran)
    at('2026-11-24T10:00:00+07:00')
    expect(await ruleOf({ day: '2026-12-15' })).toBeNull()
    expect(await ruleOf({ day: '2026-12-10' })).toBeNull()
    expect(await ruleOf({ day: '2026-11-26' })).toBe('closed')
    expect(await ruleOf({ day: '2026-11-20' })).toBe('closed')
  })

  it('that touch count as one', async () => {
    const id = await workshop()
    await keepHoliday(bengkel, id, { firstDay: '2026-11-24', lastDay: '2026-11-29', word: '' })
    await keepHoliday(bengkel, id, { firstDay: '2026-11-30', lastDay: '2026-12-06', word: '' })
    at('2026-11-24T09:00:00+07:00')
    expect(await ruleOf()).toBe('closed')
  })

  it('are the only thing that exceeds a limit: no week of opening hours does', () => {
    expect(Math.min(...Object.values(MUST_BEGIN_DAYS))).toBeGreaterThanOrEqual(7)
  })
})

describe('where a workshop comes to', () => {
  const place = (label: string, postcode?: string, country = 'ID') => ({ label, postcode, country })
  const visit = (more: Partial<Need>) => ruleOf({ mode: 'on-site', category: 'washing-machine', ...more })
  const keep = (id: number, brand: string, postcodes: string[], districts: string[], country = 'ID') =>
    keepTerritory(bengkel, id, { brand, country, postcodes, districts })

  it('is its radius, or instead its list of districts and postcodes, near or far', async () => {
    const id = await workshop({ reachM: 10_000 })
    const near = place('Senayan, Jakarta', '10270')
    expect(await visit({ place: near })).toBeNull()
    await keep(id, '', ['128'], ['Bogor', 'Kepulauan Seribu'])
    expect(await visit({ place: near })).toBe('reach')
    expect(await visit({ at: toVector(north(60)), place: place('Bogor, West Java') })).toBeNull()
    expect(await visit({ at: toVector(north(60)), place: place('Jakarta', '12810') })).toBeNull()
    expect(await visit({ place: place('kepulauan seribu (Thousand Islands)') })).toBeNull()
    expect(await visit({ place: place('Bogor', undefined, 'MY') })).toBe('reach')
    // Whoever brings it in comes from where they like.
    expect(await ruleOf({ place: near })).toBeNull()
    await removeTerritory(bengkel, id, { brand: '', country: 'ID' })
    expect(await visit({ place: near })).toBeNull()
  })

  it('may be a country as a whole', async () => {
    const id = await workshop({ reachM: 1 })
    await keep(id, '', [], [])
    expect(await visit({ at: toVector(north(900)), place: place('Medan') })).toBeNull()
    expect(await visit({ place: place('Johor Bahru', undefined, 'MY') })).toBe('reach')
  })

  it('is nowhere that is not known, once there is a list', async () => {
    const id = await workshop()
    await keep(id, '', [], [])
    expect(await visit({})).toBe('reach')
  })

  it('compares postcodes however they are written', async () => {
    const id = await workshop()
    await keep(id, '', ['sw1a 1', 'K1A'], [], 'GB')
    expect(await visit({ place: place('London', 'SW1A1AA', 'GB') })).toBeNull()
    expect(await visit({ place: place('London', 'sw1a-1aa', 'GB') })).toBeNull()
    expect(await visit({ place: place('London', 'SW1A 2AA', 'GB') })).toBe('reach')
  })

  it('does not say where a brand has authorised it, which "territory" does, for its warranty work alone', async () => {
    const id = await workshop({ skills: { phone: ['Samsung', 'Oppo'] } })
    await keep(id, 'samsung', ['10', '12'], [])
    const covered = { coverage: 'manufacturer', brand: 'SAMSUNG' } as const
    expect(await ruleOf({ ...covered, place: place('Jakarta', '12810') })).toBeNull()
    expect(await ruleOf({ ...covered, place: place('Bandung', '40111') })).toBe('territory')
    expect(await ruleOf({ ...covered })).toBe('territory')
    expect(await ruleOf({ brand: 'Samsung', place: place('Bandung', '40111') })).toBeNull()
    expect(await ruleOf({ ...covered, brand: 'Oppo', place: place('Bandung', '40111') })).toBeNull()
  })
})

describe('a part that is needed', () => {
  it('counts for the workshop where it lies, and hides no other', async () => {
    const near = await workshop(north(1))
    const has = await workshop(north(20))
    await keepPart(bengkel, has, { part: 'KR-BAT-11', name: '', count: 1 })
    expect((await ranking()).order).toEqual([near, has])
    const { order, weighed, counts } = await ranking({ part: 'KR-BAT-11' })
    expect(order).toEqual([has, near])
    expect(weighed.map(({ partsS }) => partsS)).toEqual([undefined, 2400])
    expect(counts).toEqual({})
  })

  it('is not worth any way', async () => {
    const near = await workshop(north(1))
    const has = await workshop(north(60))
    await keepPart(bengkel, has, { part: 'KR-BAT-11', name: '', count: 1 })
    expect((await ranking({ part: 'KR-BAT-11' })).order).toEqual([near, has])
  })

  it('that has run out, or is kept no more, counts for nobody', async () => {
    const near = await workshop(north(1))
    const has = await workshop(north(2))
    await keepPart(bengkel, has, { part: 'KR-BAT-11', name: '', count: 0 })
    expect((await ranking({ part: 'KR-BAT-11' })).order).toEqual([near, has])
    await keepPart(bengkel, has, { part: 'KR-BAT-11', name: '', count: 2 })
    expect((await ranking({ part: 'KR-BAT-11' })).order).toEqual([has, near])
    await removePart(bengkel, has, 'KR-BAT-11')
    expect((await ranking({ part: 'KR-BAT-11' })).order).toEqual([near, has])
  })

  it('is found beyond the fifteen nearest', async () => {
    for (let km = 1; km <= 17; km++) await workshop(north(km))
    const has = await workshop(north(20))
    await keepPart(bengkel, has, { part: 'P', name: '', count: 1 })
    const { order } = await ranking({ part: 'P' })
    expect(order[0]).toBe(has)
    expect(order).toHaveLength(15)
  })
})

describe('what is wrong with the books', () => {
  const asked = (mode: HandoverMode = 'carry-in'): Asked => ({
    item: { category: 'phone' },
    problem: { symptom: 'other' },
    place: { ...JAKARTA, country: 'ID', label: 'Jakarta' },
    handover: { mode },
  })
  const decided = () => weighAndDecide(bengkel, { merchant, asked: asked(), work: {} }, bengkel.clock.now())

  it.each([
    ['at 0, 0, where nobody repairs', 'lat = 0, lon = 0'],
    ['beyond any degree', 'lat = 9e999'],
    ['where no latitude is', 'lat = 91'],
  ])('leaves out a workshop %s, and takes the right one', async (_, place) => {
    const id = await workshop()
    await bengkel.store.run([`UPDATE workshops SET ${place} WHERE id = ${id}`], { directory: true })
    expect(await decided()).toMatchObject({ status: 'requested', attention: 'no_workshop' })
    const right = await workshop(north(500))
    expect(await decided()).toMatchObject({ status: 'booked', workshop: { id: right }, attention: null })
    const { counts, excluded, weighed } = rank(
      (await bengkel.directory.current()).allWorkshops,
      needOf(merchant, asked(), bengkel.clock.now()),
    )
    expect({ counts, excluded }).toEqual({ counts: { place: 1 }, excluded: [] })
    expect(weighed.every(({ distanceM }) => Number.isFinite(distanceM))).toBe(true)
  })

  it('tells the office where the hours of all never open, or the network has no workshop', async () => {
    expect(await decided()).toMatchObject({ status: 'requested', attention: 'no_workshop' })
    await workshop({ hours: [[], [], [], [], [], [], []] })
    expect(await decided()).toMatchObject({ attention: 'no_workshop', event: { counts: { hours: 1 } } })
    const right = await workshop()
    expect(await decided()).toMatchObject({ status: 'booked', workshop: { id: right } })
  })
})

describe('the rules', () => {
  it('are asked in their order: each is the answer once all before it are mended', async () => {
    const other = await addMerchant(bengkel)
    await demandCertificates(bengkel, merchant, ['washing-machine'])
    const id = await addWorkshop(bengkel, {
      merchants: [other],
      lat: 0,
      lon: 0,
      skills: { phone: [] },
      modes: ['mail-in'],
      hours: [[], [], [], [], [], [], []],
      reachM: 1,
      capacity: 0,
    })
    await suspend(bengkel, id, { reason: 'Complaints' })
    await keepHoliday(bengkel, id, { firstDay: '2026-11-23', lastDay: '2026-12-31', word: '' })
    const set = (sql: string) => bengkel.store.run([sql], { directory: true })
    await set(`UPDATE workshops SET active = 0`)
    const need = (): Partial<Need> => ({
      mode: 'on-site',
      category: 'washing-machine',
      coverage: 'manufacturer',
      brand: 'Halia',
      at: toVector(north(1)),
      place: { country: 'ID', label: 'Jakarta' },
      declinedBy: [id],
    })
    const mend: Partial<Record<(typeof ruleNames)[number], () => Promise<unknown>>> = {
      inactive: () => set('UPDATE workshops SET active = 1'),
      network: () => set(`INSERT INTO network (merchant_id, workshop_id) VALUES (${merchant}, ${id})`),
      place: () => set(`UPDATE workshops SET lat = ${JAKARTA.lat}, lon = ${JAKARTA.lon}`),
      suspended: () => lift(bengkel, id),
      skill: () =>
        set(`INSERT INTO skills (workshop_id, category, brands) VALUES (${id}, 'washing-machine', '[]')`),
      async authorisation() {
        await set(`UPDATE skills SET brands = '["Halia"]'`)
        await keepTerritory(bengkel, id, {
          brand: 'halia',
          country: 'DE',
          postcodes: [],
          districts: [],
        })
      },
      mode: () => set(`UPDATE workshops SET modes = '["on-site"]'`),
      hours: () =>
        set(
          `UPDATE workshops SET hours = '[[[0,1440]],[[0,1440]],[[0,1440]],[[0,1440]],[[0,1440]],[[0,1440]],[[0,1440]]]'`,
        ),
      certificate: () =>
        keepCertificate(bengkel, id, {
          holder: 'Budi',
          category: 'washing-machine',
          lastDay: '2027-12-31',
        }),
      closed: () => set('DELETE FROM holidays'),
      territory: () => removeTerritory(bengkel, id, { brand: 'halia', country: 'DE' }),
      reach: () => set('UPDATE workshops SET reach_m = 50000'),
    }
    const answers: (string | null)[] = []
    for (const rule of ruleNames) {
      answers.push(await ruleOf(need()))
      await mend[rule]?.()
    }
    expect(answers.slice(0, -1)).toEqual(ruleNames.slice(0, -1))
    expect(await ruleOf({ ...need(), declinedBy: [] })).toBe('capacity')
  })

  const days = fc.integer({ min: -3, max: 40 }).map((days) => dayAfter(days))
  const moments = fc.integer({ min: 0, max: 45 * 24 * 60 }).map((minutes) => MONDAY + minutes * 60_000)

  it('give the same answer by a pool kept since before as anew, whenever somebody asks', async () => {
    const ids = [await workshop({ timeZone: 'America/New_York' }), await workshop(), await workshop()]
    await demandCertificates(bengkel, merchant, ['phone'])
    for (const [nth, id] of ids.entries()) {
      const holder = 'Budi'
      await keepCertificate(bengkel, id, { holder, category: 'phone', lastDay: dayAfter(11 * nth + 5) })
      await keepHoliday(bengkel, id, { firstDay: dayAfter(3 + nth), lastDay: dayAfter(20), word: '' })
    }
    await suspend(bengkel, ids[1]!, { reason: 'Complaints', lastDay: dayAfter(9) })
    const { allWorkshops } = await bengkel.directory.current()
    const modes = fc.constantFrom<HandoverMode>('carry-in', 'mail-in', 'pickup')
    const asking = fc.record({ now: moments, mode: modes, day: fc.option(days, { nil: undefined }) })
    fc.assert(
      fc.property(fc.array(asking, { minLength: 1, maxLength: 12 }), (askings) => {
        for (const asking of askings) {
          const need = needFor(asking)
          const able = allWorkshops.filter(
            (one) => (excludedForKind(one, need) ?? excludedNow(one, need, 0)) === null,
          )
          const found = rank(allWorkshops, need).weighed.map(({ workshop }) => workshop.id)
          expect(found.sort((a, b) => a - b)).toEqual(able.map(({ id }) => id))
        }
      }),
    )
  })

  it('change for a kind at no moment before the one that is foretold', async () => {
    const id = await workshop({ timeZone: 'Europe/Berlin' })
    await demandCertificates(bengkel, merchant, ['phone'])
    await keepCertificate(bengkel, id, { holder: 'Budi', category: 'phone', lastDay: dayAfter(30) })
    await keepHoliday(bengkel, id, { firstDay: dayAfter(2), lastDay: dayAfter(18), word: '' })
    await suspend(bengkel, id, { reason: 'Complaints', lastDay: dayAfter(1) })
    const one = (await bengkel.directory.current()).workshops.get(id)!
    fc.assert(
      fc.property(moments, fc.double({ min: 0, max: 1, noNaN: true }), (now, share) => {
        const need = needFor({ now })
        const until = Math.min(nextChange(one, need), MONDAY + 60 * DAY)
        const later = Math.floor(now + (until - now) * share * 0.999_999)
        expect(excludedForKind(one, { ...need, now: later })).toBe(excludedForKind(one, need))
      }),
    )
  })
})

function dayAfter(days: number): string {
  return new Date(MONDAY + days * DAY).toISOString().slice(0, 10)
}
