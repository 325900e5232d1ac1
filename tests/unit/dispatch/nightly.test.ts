// The day's prices: made once each night from what was asked for in the weeks before, kept with the day, and used by dispatch.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { makeTodaysPrices } from '../../../server/dispatch/prices/nightly'
import { pricesToday } from '../../../server/dispatch/prices/today'
import { weigh } from '../../../server/dispatch/weigh'
import { needOf } from '../../../server/dispatch/decide'
import { MONDAY, openBengkel, type TestBengkel } from '../../harness/bengkel'
import { addMerchant, addPerson, addWorkshop } from '../../harness/network'
import { addPastJobs, type PastAsked } from '../../harness/past-jobs'
import { readable, visitor } from '../../harness/visitor'

const DAY = 86_400_000
/** Along a road to the east: the town, its neighbour 20 km on, and the village 5 km on the other side of the town. */
const TOWN = { lat: -6.2, lon: 106.8 }
const NEIGHBOUR = { lat: -6.2, lon: 106.98 }
/** Between the two, nearer to the town. */
const BETWEEN = [106.83, 106.84, 106.85, 106.86, 106.87, 106.88].map((lon) => ({ lat: -6.2, lon }))
const VILLAGE = { lat: -6.2, lon: 106.755 }

let bengkel: TestBengkel
let merchant: number
let town: number
let neighbour: number

beforeEach(async () => {
  const opened = await openBengkel()
  bengkel = opened
  onTestFinished(() => opened.close())
  merchant = await addMerchant(bengkel)
  // Six repairs a day in the town, plenty at its neighbour.
  town = await addWorkshop(bengkel, {
    merchants: [merchant],
    ...TOWN,
    name: 'Town',
    capacity: 6,
    usualDays: 1,
  })
  neighbour = await addWorkshop(bengkel, {
    merchants: [merchant],
    ...NEIGHBOUR,
    name: 'Neighbour',
    capacity: 30,
    usualDays: 1,
  })
})

/** As many each day, mornings at the same time. */
function weeks(days: number, aDay: readonly { at: PastAsked['place']; count: number }[]): PastAsked[] {
  return Array.from({ length: days }, (_, day) =>
    aDay.flatMap(({ at, count }) =>
      Array.from({ length: count }, (_one, nth) => ({
        place: at,
        at: MONDAY - (days - day) * DAY + nth * 3_600_000,
      })),
    ),
  ).flat()
}

/** Many between the two, whom the neighbour serves as well, and some in the village, who have only the town near. */
const busy = weeks(21, [...BETWEEN.map((at) => ({ at, count: 1 })), { at: VILLAGE, count: 4 }])

const priceOf = async (id: number) => (await bengkel.directory.current()).workshops.get(id)!.priceS

describe('the prices of a day', () => {
  it('are asked where places are short, so that they go to those who have nobody else near', async () => {
    await addPastJobs(bengkel, merchant, busy)
    expect(await makeTodaysPrices(bengkel)).toBe(true)
    const { made, keepsM } = await pricesToday(bengkel.store)
    expect(made).toMatchObject({ day: '2026-11-23', verdict: 'adopted', jobs: busy.length })
    expect(made!.from).toBe(MONDAY - 21 * DAY)
    expect(made!.to).toBe(MONDAY)
    expect(made!.pricedS!).toBeLessThan(made!.nearestS!)
    expect(await priceOf(neighbour)).toBe(0)
    expect(await priceOf(town)).toBeGreaterThan(0)
    expect([...keepsM.keys()]).toEqual([town])
    const asked = (place: PastAsked['place']) => ({
      item: { category: 'phone' as const },
      problem: { symptom: 'other' as const },
      place: { ...place, country: 'ID', label: '' },
      handover: { mode: 'carry-in' as const },
    })
    const first = async (place: PastAsked['place']) =>
      (await weigh(bengkel, needOf(merchant, asked(place), bengkel.clock.now()))).weighed[0]!
    expect((await first(BETWEEN.at(-1)!)).workshop.id).toBe(neighbour)
    expect(await first(VILLAGE)).toMatchObject({ workshop: { id: town }, priceS: await priceOf(town) })
  })

  it('are nothing while places are plenty', async () => {
    await addPastJobs(
      bengkel,
      merchant,
      weeks(21, [
        { at: BETWEEN[0]!, count: 3 },
        { at: VILLAGE, count: 2 },
      ]),
    )
    await makeTodaysPrices(bengkel)
    expect((await pricesToday(bengkel.store)).made).toMatchObject({ verdict: 'plenty' })
    expect([await priceOf(town), await priceOf(neighbour)]).toEqual([0, 0])
  })

  it('are nothing before enough was asked for', async () => {
    await addPastJobs(bengkel, merchant, busy.slice(0, 50))
    await makeTodaysPrices(bengkel)
    expect((await pricesToday(bengkel.store)).made).toMatchObject({ verdict: 'few_jobs', jobs: 50 })
    expect(await priceOf(town)).toBe(0)
  })

  it('are made of the last four weeks alone', async () => {
    await addPastJobs(bengkel, merchant, busy)
    bengkel.clock.move(29 * DAY)
    await makeTodaysPrices(bengkel)
    expect((await pricesToday(bengkel.store)).made).toMatchObject({ verdict: 'few_jobs', jobs: 0 })
  })
})

describe('the night', () => {
  const days = async () =>
    (await bengkel.store.read<{ day: string }>('SELECT day FROM price_days ORDER BY day')).map(
      ({ day }) => day,
    )

  it('makes them once a day, from 3 in the morning where most workshops are', async () => {
    expect(await makeTodaysPrices(bengkel)).toBe(true)
    expect(await makeTodaysPrices(bengkel)).toBe(false)
    // 02:59 of the next day in Jakarta, then 3:00.
    bengkel.clock.move(Date.parse('2026-11-23T19:59:00Z') - MONDAY)
    expect(await makeTodaysPrices(bengkel)).toBe(false)
    bengkel.clock.move(60_000)
    expect(await makeTodaysPrices(bengkel)).toBe(true)
    expect(await days()).toEqual(['2026-11-23', '2026-11-24'])
  })

  it('is made up once where the server was down over several', async () => {
    await makeTodaysPrices(bengkel)
    bengkel.clock.move(3 * DAY)
    expect(await makeTodaysPrices(bengkel)).toBe(true)
    expect(await makeTodaysPrices(bengkel)).toBe(false)
    expect(await days()).toEqual(['2026-11-23', '2026-11-26'])
  })

  it('is one server’s, whoever else looks at the same time', async () => {
    const made = await Promise.all([
      makeTodaysPrices(bengkel),
      makeTodaysPrices(bengkel),
      makeTodaysPrices(bengkel),
    ])
    expect(made.filter(Boolean)).toHaveLength(1)
    expect(await days()).toHaveLength(1)
  })

  it('begins again where the server died over it', async () => {
    const lease = `UPDATE cursors SET leased_by = 'gone', leased_until = ? WHERE name = 'prices'`
    await bengkel.store.run([{ sql: lease, args: [MONDAY + 60_000] }])
    expect(await makeTodaysPrices(bengkel)).toBe(false)
    bengkel.clock.move(60_001)
    expect(await makeTodaysPrices(bengkel)).toBe(true)
  })

  it('ends the prices of the day before', async () => {
    await addPastJobs(bengkel, merchant, busy)
    await makeTodaysPrices(bengkel)
    expect(await priceOf(town)).toBeGreaterThan(0)
    bengkel.clock.move(40 * DAY)
    await makeTodaysPrices(bengkel)
    expect(await priceOf(town)).toBe(0)
  })
})

describe('the office', () => {
  it('reads on the list and on the workshop’s page how far it sends jobs on, and from what that was made', async () => {
    await addPastJobs(bengkel, merchant, busy)
    await makeTodaysPrices(bengkel)
    await addPerson(bengkel, { email: 'sari@office.example', name: 'Sari', language: 'en' })
    const sari = visitor(bengkel)
    await sari.signIn('sari@office.example')
    const busyWords = /busy: sends on jobs more than [\d.]+ km away/
    const list = readable((await sari.get('/office/workshops')).html)
    expect(list.match(new RegExp(busyWords, 'g'))).toHaveLength(1)
    const page = readable((await sari.get(`/office/workshops/${town}`)).html)
    expect(page).toMatch(busyWords)
    expect(page).toContain(`last from ${busy.length} repairs between Mon 2 Nov and Mon 23 Nov`)
    expect(readable((await sari.get(`/office/workshops/${neighbour}`)).html)).not.toMatch(busyWords)
  })
})
