// Geocoders over HTTP: each kind's own wire format, and whatever else a server may answer.
import { describe, expect, test } from 'vitest'
import { httpGeocoder } from '../../../server/ports/web/geocoder'
import { countryAt } from '../../../server/ports/web/country'
import { serveGeocoder } from '../../harness/geocoder'

/** Long for a server in this process; and short for tests that wait for it to pass. */
const LONG_MS = 20_000
const SHORT_MS = 100

function open(url: string, limitMs = LONG_MS) {
  const warnings: unknown[] = []
  let now = 0
  const log = { info() {}, warn: (_: string, facts: unknown) => warnings.push(facts), error() {} }
  const geocoder = httpGeocoder(url, { clock: { now: () => now }, log, countryAt, limitMs })
  return { geocoder, warnings, pass: (ms: number) => (now += ms) }
}

/** As a Nominatim 4 answers `format=jsonv2&addressdetails=1`. */
const NOMINATIM = [
  {
    place_id: 1,
    licence: 'Data © OpenStreetMap contributors, ODbL 1.0. http://osm.org/copyright',
    osm_type: 'relation',
    osm_id: 7641584,
    lat: '-6.2312586',
    lon: '106.8468870',
    category: 'boundary',
    type: 'administrative',
    place_rank: 14,
    importance: 0.35,
    addresstype: 'city_district',
    name: 'Tebet',
    display_name: 'Tebet, Jakarta Selatan, Daerah Khusus Ibukota Jakarta, Jawa, Indonesia',
    address: {
      city_district: 'Tebet',
      city: 'Jakarta Selatan',
      region: 'Jawa',
      country: 'Indonesia',
      country_code: 'id',
    },
    boundingbox: ['-6.2489', '-6.2119', '106.8274', '106.8717'],
  },
  {
    place_id: 2,
    osm_type: 'node',
    osm_id: 42,
    lat: '53.5497',
    lon: '9.9637',
    name: '',
    display_name: '12, Reeperbahn, St. Pauli, Hamburg, 20359, Deutschland',
    address: {
      house_number: '12',
      road: 'Reeperbahn',
      suburb: 'St. Pauli',
      city: 'Hamburg',
      postcode: '20359',
      country: 'Deutschland',
      country_code: 'de',
    },
    boundingbox: ['53.5496', '53.5498', '9.9636', '9.9638'],
  },
  {
    osm_type: 'relation',
    osm_id: 6362934,
    lat: '-6.1753942',
    lon: '106.827183',
    name: 'Jakarta',
    display_name: 'Jakarta, Jawa, Indonesia',
    address: { city: 'Jakarta', country: 'Indonesia', country_code: 'id' },
    boundingbox: ['-6.3744575', '-4.9993635', '106.3146732', '106.973975'],
  },
]

const PHOTON = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [112.7825, -7.3256] },
      properties: {
        osm_type: 'R',
        osm_id: 8223,
        osm_key: 'place',
        osm_value: 'suburb',
        type: 'district',
        name: 'Rungkut',
        city: 'Surabaya',
        state: 'Jawa Timur',
        country: 'Indonesia',
        countrycode: 'ID',
        postcode: '60293',
        extent: [112.75, -7.3, 112.81, -7.35],
      },
    },
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [9.9637, 53.5497] },
      properties: {
        osm_type: 'N',
        osm_id: 42,
        type: 'house',
        street: 'Reeperbahn',
        housenumber: '12',
        city: 'Hamburg',
        countrycode: 'DE',
      },
    },
  ],
}

const PELIAS = {
  geocoding: {
    version: '0.2',
    attribution: 'https://geocoder.example/attribution',
    engine: { name: 'Pelias' },
  },
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [106.849, -6.226] },
      properties: {
        id: '1',
        gid: 'whosonfirst:localadmin:1',
        layer: 'localadmin',
        source: 'whosonfirst',
        country_code: 'ID',
        name: 'Tebet',
        confidence: 1,
        match_type: 'exact',
        country: 'Indonesia',
        country_a: 'IDN',
        region: 'Jakarta Raya',
        county: 'Jakarta Selatan',
        label: 'Tebet, Jakarta Raya, Indonesia',
      },
      bbox: [106.82, -6.25, 106.87, -6.21],
    },
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [106.8, -6.2] },
      properties: {
        gid: 'whosonfirst:region:2',
        name: 'Jakarta Raya',
        match_type: 'fallback',
        country_a: 'IDN',
      },
    },
  ],
}

describe('a Nominatim', () => {
  test('is asked within the country, and its strings become a point', async () => {
    const { url, asked } = await serveGeocoder(NOMINATIM)
    const { geocoder } = open(`nominatim+${url}/geo/?key=abc`)
    const places = await geocoder.search({ q: 'Tebet', country: 'ID' })
    expect(asked.map(({ pathname, search }) => pathname + search)).toEqual([
      '/geo/search?key=abc&q=Tebet&limit=8&format=jsonv2&addressdetails=1&countrycodes=id',
    ])
    expect(places?.[0]).toEqual({
      id: 'nominatim:relation/7641584',
      label: 'Tebet',
      region: 'Jakarta Selatan, Daerah Khusus Ibukota Jakarta, Jawa',
      country: 'ID',
      lat: -6.2312586,
      lon: 106.846887,
    })
  })

  test('has houses called by their street, home before abroad, and metropolises told as too wide', async () => {
    const { url } = await serveGeocoder(NOMINATIM)
    const places = await open(`nominatim+${url}`).geocoder.search({ q: 'x', country: 'DE' })
    expect(places?.map(({ label, region, postcode, coarse }) => [label, region, postcode, coarse])).toEqual([
      ['Reeperbahn 12', 'St. Pauli, Hamburg', '20359', undefined],
      ['Tebet', 'Jakarta Selatan, Daerah Khusus Ibukota Jakarta, Jawa', undefined, undefined],
      ['Jakarta', 'Jawa', undefined, true],
    ])
  })
})

describe('a Photon', () => {
  test('is told where the person roughly is and nothing that it would refuse; its points are lon, lat', async () => {
    const { url, asked } = await serveGeocoder(PHOTON)
    const { geocoder } = open(`photon+${url}`)
    const near = { lat: -7.25678, lon: 112.75678 }
    const places = await geocoder.search({ q: 'Rungkut', country: 'ID', near })
    expect(asked[0]!.pathname + asked[0]!.search).toBe('/api?q=Rungkut&limit=8&lat=-7.26&lon=112.76')
    expect(places).toEqual([
      {
        id: 'photon:R/8223',
        label: 'Rungkut',
        region: 'Surabaya, Jawa Timur',
        country: 'ID',
        lat: -7.3256,
        lon: 112.7825,
        postcode: '60293',
      },
      {
        id: 'photon:N/42',
        label: 'Reeperbahn 12',
        region: 'Hamburg',
        country: 'DE',
        lat: 53.5497,
        lon: 9.9637,
      },
    ])
  })
})

describe('a Pelias', () => {
  test('has what it found by fallback only left out', async () => {
    const { url, asked } = await serveGeocoder(PELIAS)
    const places = await open(`pelias+${url}`).geocoder.search({ q: 'Tebet', country: 'ID' })
    expect(asked[0]!.pathname + asked[0]!.search).toBe('/v1/search?text=Tebet&size=8&boundary.country=ID')
    expect(places).toEqual([
      {
        id: 'pelias:whosonfirst:localadmin:1',
        label: 'Tebet',
        region: 'Jakarta Selatan, Jakarta Raya',
        country: 'ID',
        lat: -6.226,
        lon: 106.849,
      },
    ])
  })

  test('that does not say the country in two letters has it read off the borders', async () => {
    const [feature] = PELIAS.features
    const properties = { ...feature!.properties, country_code: undefined }
    const { url } = await serveGeocoder({ ...PELIAS, features: [{ ...feature, properties }] })
    expect((await open(`pelias+${url}`).geocoder.search({ q: 'Tebet' }))?.[0]?.country).toBe('ID')
  })
})

describe('nonsense is not believed', () => {
  const point = (lat: unknown, lon: unknown) => ({ ...NOMINATIM[0], lat, lon })

  test('points off the globe, without a number or a name are left out, and the others stand', async () => {
    const { url } = await serveGeocoder([
      point('91', '0'),
      point('0', '181'),
      point('north', 'east'),
      point('', ''),
      point(null, null),
      { ...NOMINATIM[0], display_name: '', name: '' },
      null,
      'Tebet',
      NOMINATIM[1],
    ])
    const places = await open(`nominatim+${url}`).geocoder.search({ q: 'x' })
    expect(places?.map(({ label }) => label)).toEqual(['Reeperbahn 12'])
  })

  test.each([
    ['another shape', { error: 'Bandwidth limit exceeded' }],
    ['no JSON', '<html>busy</html>'],
    ['too much', `["${'x'.repeat(2 << 20)}"]`],
  ])('%s is no answer, and it is left alone for a while', async (_, answer) => {
    const { url, asked } = await serveGeocoder(answer)
    const { geocoder, warnings, pass } = open(`nominatim+${url}`)
    expect(await geocoder.search({ q: 'Tebet' })).toBeNull()
    expect(await geocoder.search({ q: 'Tebet' })).toBeNull()
    expect([asked.length, warnings.length]).toEqual([1, 1])
    pass(10_000)
    await geocoder.search({ q: 'Tebet' })
    expect(asked).toHaveLength(2)
  })
})

describe('a server that does not answer as it should', () => {
  test.each([
    ['says nothing', () => {}],
    ['begins and never ends', (response: { write(text: string): void }) => response.write('[')],
    ['hangs up', (response: { destroy(): void }) => response.destroy()],
  ])('one that %s is given up on', async (_, answer) => {
    const { url } = await serveGeocoder(answer)
    expect(await open(`photon+${url}`, SHORT_MS).geocoder.search({ q: 'Tebet' })).toBeNull()
  })

  test.each([301, 302, 307, 429, 500, 204])('one that answers %d is not followed', async (status) => {
    const elsewhere = await serveGeocoder(NOMINATIM)
    const { url } = await serveGeocoder(
      (response: { writeHead(status: number, headers: object): { end(): void } }) =>
        response.writeHead(status, { Location: elsewhere.url }).end(),
    )
    expect(await open(`nominatim+${url}`).geocoder.search({ q: 'Tebet' })).toBeNull()
    expect(elsewhere.asked).toEqual([])
  })

  test('one that is not there is no exception', async () => {
    expect(await open('pelias+http://127.0.0.1:9').geocoder.search({ q: 'Tebet' })).toBeNull()
  })
})
