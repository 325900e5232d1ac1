import type { Client } from '@libsql/client'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Place } from '../../../shared/place'
import { nearestPlaces } from '../../../server/places/around'
import { placeById, type PlaceSearch, searchPlaces } from '../../../server/places/gazetteer'
import { ownNames } from '../../../server/places/regions'
import { openGazetteer } from '../../harness/gazetteer'

let client: Client
beforeAll(async () => {
  client = await openGazetteer()
}, 120_000)

const search = (q: string, more: Omit<PlaceSearch, 'q'> = {}) => searchPlaces(client, { q, ...more })
const said = ({ label, region, country }: Place) => [label, region, country].filter(Boolean).join(', ')
const first = async (q: string, more?: Omit<PlaceSearch, 'q'>) =>
  (await search(q, more)).slice(0, 1).map(said)[0]

const HAMBURG = { lat: 53.55, lon: 10 }
const BERLIN = { lat: 52.52, lon: 13.4 }
const BOSTON = { lat: 42.36, lon: -71.06 }

describe('a place is found by its name', () => {
  test.each([
    ['Hamburg', 'Hamburg, DE'],
    ['Jakarta', 'Jakarta, DKI Jakarta, ID'],
    ['Surabaya', 'Surabaya, Jawa Timur, ID'],
    ['São Paulo', 'São Paulo, BR'],
    ['los angeles', 'Los Angeles, California, US'],
  ])('%s', async (typed, place) => {
    expect(await first(typed)).toBe(place)
  })

  test.each([
    ['Москва', 'Moscow (Москва), RU'],
    ['北京', 'Beijing (北京), CN'],
    ['القاهرة', 'Cairo (القاهرة), EG'],
    ['서울', 'Seoul (서울), KR'],
    ['東京', 'Tokyo (東京), JP'],
    ['Bombay', 'Mumbai (Bombay), Maharashtra, IN'],
    ['Cologne', 'Köln (Cologne), Nordrhein-Westfalen, DE'],
  ])('in another language or script, which is shown beside its own: %s', async (typed, place) => {
    expect(await first(typed)).toBe(place)
  })

  test.each([
    ['munchen', 'München, Bayern, DE'],
    ['Muenchen', 'München, Bayern, DE'],
    ['Munich', 'München, Bayern, DE'],
    ['sao paulo', 'São Paulo, BR'],
    ['grossbeeren', 'Großbeeren, Brandenburg, DE'],
    ['St Gallen', 'St. Gallen, CH'],
    ['sankt pauli', 'St. Pauli, Hamburg, DE'],
    ['Saint Louis, Missouri', 'St. Louis, Missouri, US'],
  ])('without its accents, and with a saint short or long: %s', async (typed, place) => {
    expect(await first(typed)).toBe(place)
  })

  test('every city that is called by its own name is found by it', async () => {
    const labels = await Promise.all(
      [...ownNames].map(async ([id]) => (await placeById(client, String(id)))?.label),
    )
    expect(labels).toEqual([...ownNames.values()])
  })
})

describe('few letters are enough', () => {
  test.each([
    ['ham', 'DE', 'Hamburg'],
    ['mün', 'DE', 'München'],
    ['jak', 'ID', 'Jakarta'],
    ['sur', 'ID', 'Surabaya'],
    ['yog', 'ID', 'Yogyakarta'],
    ['man', 'GB', 'Manchester'],
    ['san', 'US', 'San Diego'],
  ])('%s in %s is %s', async (typed, country, label) => {
    expect((await search(typed, { country }))[0]?.label).toBe(label)
  })

  test('the given country comes first, and its short names are not lost among longer ones', async () => {
    expect(
      (await search('par', { country: 'IT' })).slice(0, 7).every(({ country }) => country === 'IT'),
    ).toBe(true)
    expect((await search('Au', { country: 'DE' })).map(({ label }) => label)).toContain('Au')
  })

  test('a whole name abroad goes before longer names at home where it is the larger place', async () => {
    expect(await first('Wien', { country: 'DE' })).toBe('Wien, AT')
    expect(await first('Paris', { country: 'DE' })).toBe('Paris, Île-de-France, FR')
  })

  test('a short name abroad, which may be the start of one at home, keeps the last line', async () => {
    const labels = (await search('rom', { country: 'DE' })).map(({ label }) => label)
    expect(labels[7]).toBe('Roma')
  })

  test('a whole name at home goes first, and the namesake abroad is still there', async () => {
    const places = (await search('Paris', { country: 'US' })).map(said)
    expect(places[0]).toBe('Paris, Texas, US')
    expect(places).toContain('Paris, Île-de-France, FR')
  })

  test('at most eight places, or as many as asked for', async () => {
    expect(await search('san')).toHaveLength(8)
    expect(await search('san', { limit: 3 })).toHaveLength(3)
  })
})

describe('namesakes', () => {
  test('are told apart by their region', async () => {
    expect((await search('Frankfurt', { country: 'DE' })).slice(0, 2).map(said)).toEqual([
      'Frankfurt am Main, Hessen, DE',
      'Frankfurt (Oder), Brandenburg, DE',
    ])
    const springfields = (await search('Springfield', { country: 'US' })).map(said)
    expect(springfields).toContain('Springfield, Illinois, US')
    expect(new Set(springfields).size).toBe(8)
  })

  test('and within one region by a town near by', async () => {
    const newports = (await search('Newport', { country: 'GB' })).map(said)
    expect(newports).toContain('Newport, Telford, England, GB')
    expect(new Set(newports).size).toBe(8)
  })

  test('the near one first', async () => {
    expect(await first('Frankfurt', { country: 'DE', near: BERLIN })).toBe(
      'Frankfurt (Oder), Brandenburg, DE',
    )
    expect(await first('Springfield', { country: 'US', near: BOSTON })).toBe('Springfield, Massachusetts, US')
    expect(await first('Neustadt', { country: 'DE', near: HAMBURG })).toBe('Neustadt, Hamburg, DE')
  })

  test('nearness brings up small places, and does not hide large ones', async () => {
    const labels = (await search('ber', { country: 'DE', near: HAMBURG })).map(({ label }) => label)
    expect(labels.slice(0, 2)).toEqual(['Berlin', 'Bergedorf'])
  })
})

describe('an address is read for its place', () => {
  test.each([
    ['20359 Hamburg', 'DE', 'Hamburg, DE'],
    ['Reeperbahn 12, 20359 Hamburg', 'DE', 'Hamburg, DE'],
    ['hamburg altona', 'DE', 'Altona, Hamburg, DE'],
    ['Altona, Hamburg', 'DE', 'Altona, Hamburg, DE'],
    ['Springfield IL 62701', 'US', 'Springfield, Illinois, US'],
    ['Paris, Texas', 'US', 'Paris, Texas, US'],
    ['Jl. Sudirman No. 5, Bandung, Jawa Barat', 'ID', 'Bandung, Jawa Barat, ID'],
    ['jakarta sel', 'ID', 'Jakarta, DKI Jakarta, ID'],
    ['Musterweg 3 Ham', 'DE', 'Hamburg, DE'],
  ])('%s', async (typed, country, place) => {
    expect(await first(typed, { country })).toBe(place)
  })
})

describe('what is no place finds none', () => {
  test.each(['', ' ', 'h', '20359', '"', '*', 'zzzzqqq', '^(*)', 'whole:', '\u0000', '😀😀'])(
    '%j',
    async (typed) => {
      expect(await search(typed)).toEqual([])
    },
  )

  test('and no text, country or position whatever makes the search fail', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem())
    const near = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    })
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.option(fc.string(), { nil: undefined }),
        fc.option(near, { nil: undefined }),
        async (q, country, near) => {
          expect((await searchPlaces(client, { q, country, near })).length).toBeLessThanOrEqual(8)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a position is named', () => {
  test.each([
    ['in Hamburg', { lat: 53.557, lon: 9.964 }, 'St. Pauli, Hamburg, DE'],
    ['in Jakarta', { lat: -6.2, lon: 106.84 }, 'Jakarta, DKI Jakarta, ID'],
    ['just across the date line', { lat: -16.8, lon: -179.99 }, 'Labasa, Northern, FJ'],
    ['deep in the Sahara', { lat: 23, lon: 12 }, 'Ghat, LY'],
  ])('%s', async (_, point, place) => {
    const [nearest] = await nearestPlaces(client, point)
    expect(nearest && said(nearest)).toBe(place)
  })

  test('by nothing in the middle of an ocean or at a pole', async () => {
    expect(await nearestPlaces(client, { lat: 0, lon: -150 })).toEqual([])
    expect(await nearestPlaces(client, { lat: 90, lon: 0 })).toEqual([])
  })
})

test('a place is found again by its id, and nothing by another', async () => {
  const [hamburg] = await search('Hamburg', { country: 'DE' })
  expect(await placeById(client, hamburg!.id)).toEqual(hamburg)
  expect(await placeById(client, 'nowhere')).toBeUndefined()
})
