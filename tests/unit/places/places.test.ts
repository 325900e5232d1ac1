// Where places come from: the geocoder first, the gazetteer where it does not answer, the borders for positions.
import type { Client } from '@libsql/client'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Place } from '../../../shared/place'
import { Places } from '../../../server/places/places'
import type { Geocoder } from '../../../server/ports/geocoder'
import { countryAt } from '../../../server/ports/web/country'
import { openGazetteer, placesOn } from '../../harness/gazetteer'

let gazetteer: Client
beforeAll(async () => {
  gazetteer = await openGazetteer()
}, 120_000)

const OSM = { text: '© OpenStreetMap', url: 'https://www.openstreetmap.org/copyright' }
const TEBET: Place = {
  id: 'photon:R/1',
  label: 'Tebet',
  region: 'Jakarta Selatan',
  country: 'ID',
  lat: -6.22,
  lon: 106.85,
}

const withGeocoder = (answer: Place[] | null, on: Client | null = gazetteer) => {
  const geocoder: Geocoder = { credit: OSM, search: () => Promise.resolve(answer) }
  return new Places({ gazetteer: on, geocoder, countryAt })
}

describe('by name', () => {
  test('the geocoder’s answer stands, with its makers named', async () => {
    expect(await withGeocoder([TEBET]).search({ q: 'Tebet' })).toEqual({ places: [TEBET], credit: OSM })
  })

  test.each([
    ['does not answer', null],
    ['knows nothing', []],
  ])('the gazetteer answers where the geocoder %s', async (_, answer) => {
    const { places, credit } = await withGeocoder(answer).search({ q: 'Bandung', country: 'ID' })
    expect(places[0]?.label).toBe('Bandung')
    expect(credit?.text).toContain('GeoNames')
  })

  test('without either nothing is found, and nothing fails', async () => {
    expect(await placesOn(null).search({ q: 'Bandung' })).toEqual({ places: [] })
    expect(placesOn(null).named).toBe(false)
    expect(await withGeocoder(null, null).search({ q: 'Bandung' })).toEqual({ places: [] })
    expect(await placesOn(null).byId('1')).toBeUndefined()
  })

  test('a town of a million or more says that it is too wide, a smaller one does not', async () => {
    const first = async (q: string) => (await placesOn(gazetteer).search({ q, country: 'ID' })).places[0]
    expect(await first('Jakarta')).toMatchObject({ label: 'Jakarta', coarse: true })
    expect(await first('Surabaya')).toMatchObject({ coarse: true })
    expect(await first('Denpasar')).not.toHaveProperty('coarse')
  })

  test('no two places of one answer read alike', async () => {
    const often = [
      'San Antonio',
      'Santa Cruz',
      'Sukamaju',
      'Newport',
      'Salem',
      'San José',
      'Neustadt',
      'Victoria',
    ]
    for (const country of ['PH', 'ID', 'GB', 'US', 'MX', 'CO', 'DE', undefined]) {
      for (const q of often) {
        const { places } = await placesOn(gazetteer).search({ q, country })
        const said = places.map(({ label, region, country }) => `${label}, ${region}, ${country}`)
        expect(new Set(said).size, said.join('; ')).toBe(said.length)
      }
    }
  })
})

describe('a device’s position', () => {
  const at = async (lat: number, lon: number, places = placesOn(gazetteer)) =>
    (await places.at({ lat, lon })).places[0]

  test('keeps its own point, and is called after the town there', async () => {
    expect(await at(-6.914, 107.609)).toMatchObject({
      label: 'Bandung',
      country: 'ID',
      lat: -6.914,
      lon: 107.609,
    })
    expect(await at(-6.2, 106.84)).not.toHaveProperty('coarse')
  })

  test('near a border is in the country that it is in, whichever town is nearer', async () => {
    expect(await at(47.66, 9.18)).toMatchObject({ label: 'Konstanz', country: 'DE' })
    expect(await at(47.645, 9.178)).toMatchObject({ label: 'Kreuzlingen', country: 'CH' })
  })

  test('far from every town, or without a gazetteer, is called by its degrees', async () => {
    expect(await at(23, 12)).toMatchObject({ label: '23.000, 12.000', country: 'NE' })
    expect(await at(53.55, 9.99, placesOn(null))).toMatchObject({ label: '53.550, 9.990', country: 'DE' })
  })

  test('on the high seas or at the north pole is no place, and at the other pole one that nobody serves', async () => {
    expect(await at(55, 3)).toBeUndefined()
    expect(await at(90, 0)).toBeUndefined()
    expect(await at(-90, 0)).toMatchObject({ country: 'AQ' })
  })
})
