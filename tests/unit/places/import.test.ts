// GeoNames' files come into the gazetteer's own file: all or none, again as often as one likes, and told line by line.
import { type Client, createClient } from '@libsql/client'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { placeById, searchPlaces } from '../../../server/places/gazetteer'
import { buildGazetteer } from '../../../server/ports/node/gazetteer'
import { CannotImport, importPlaces } from '../../../server/ports/node/import'
import { dumpLine, postalLine } from '../../harness/geonames'

let folder: string
let target: string
let opened: Client[] = []
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bengkel-import-'))
  target = join(folder, 'places.db')
  const file = join(folder, 'towns.txt')
  writeFileSync(
    file,
    [
      dumpLine({
        id: 1642911,
        name: 'Jakarta',
        kind: 'P PPLC',
        population: 8_540_121,
        otherNames: 'Batavia',
      }),
      dumpLine({
        id: 2,
        name: 'Hamburg',
        country: 'DE',
        areas: ['04'],
        lat: 53.55,
        lon: 9.99,
        population: 1_800_000,
      }),
      dumpLine({
        id: 3,
        name: 'Heide',
        country: 'DE',
        areas: ['10'],
        lat: 54.196,
        lon: 9.09,
        population: 21_000,
      }),
    ].join('\n'),
  )
  await buildGazetteer(target, () => {}, { file, name: 'towns' })
})
afterEach(() => {
  for (const client of opened) client.close()
  opened = []
  rmSync(folder, { recursive: true })
})

/** Imports these files, given by name, into the gazetteer of this test. @returns what was said */
async function bring(files: Record<string, string | readonly string[]>): Promise<string> {
  const said: string[] = []
  const paths = Object.entries(files).map(([name, lines]) => {
    const path = join(folder, name)
    writeFileSync(path, typeof lines === 'string' ? lines : `${lines.join('\n')}\n`)
    return path
  })
  await importPlaces(target, paths, (text) => said.push(text), {
    file: join(folder, 'towns.txt'),
    name: 'towns',
  })
  return said.join('')
}

const search = (q: string, country?: string) => {
  const client = createClient({ url: `file:${target}` })
  opened.push(client)
  return searchPlaces(client, { q, country })
}
const said = async (q: string, country?: string) =>
  (await search(q, country)).map(({ label, region }) => [label, region].filter(Boolean).join(' | '))

const TEBET = dumpLine({
  id: 101,
  name: 'Kecamatan Tebet',
  otherNames: 'Tebet,テベット',
  kind: 'A ADM3',
  areas: ['04', '3171', '317101'],
  lat: -6.2257,
  lon: 106.8583,
})
const SOUTH = dumpLine({ id: 102, name: 'Kota Administrasi Jakarta Selatan', kind: 'A ADM2' })

describe('a country dump', () => {
  test('brings its districts and villages, each with the part of the region that the dump itself names', async () => {
    const village = dumpLine({ id: 103, name: 'Manggarai', lat: -6.21 })
    // The part's name stands after the places that it holds.
    const text = await bring({ 'ID.txt': [TEBET, village, SOUTH] })
    expect(text).toContain('ID.txt: 2 places of 3 lines')
    expect(await said('Tebet', 'ID')).toEqual(['Tebet | Jakarta Selatan, DKI Jakarta'])
    expect(await said('テベット', 'ID')).toEqual(['Tebet (テベット) | Jakarta Selatan, DKI Jakarta'])
    expect(await said('tebet, jakarta', 'ID')).toEqual(['Tebet | Jakarta Selatan, DKI Jakarta'])
    expect(await said('mangga', 'ID')).toEqual(['Manggarai | Jakarta Selatan, DKI Jakarta'])
    expect(await said('Jakarta Selatan', 'ID')).not.toEqual([])
  })

  test('leaves out what is no place: mountains, regions, and where nobody lives any more', async () => {
    await bring({
      'ID.txt': [
        dumpLine({ id: 104, name: 'Gunung Salak', kind: 'T MT' }),
        dumpLine({ id: 105, name: 'Nusa Lama', kind: 'A ADM1' }),
        dumpLine({ id: 106, name: 'Desa Hilang', kind: 'P PPLQ' }),
        TEBET,
      ],
    })
    for (const q of ['Gunung Salak', 'Nusa Lama', 'Desa Hilang']) expect(await said(q)).toEqual([])
  })

  test('replaces what it brought before, and never loses a town', async () => {
    const jakarta = dumpLine({ id: 1642911, name: 'Jakarta', kind: 'P PPLC', population: 10_000_000 })
    await bring({ 'ID.txt': [TEBET, jakarta] })
    await bring({ 'ID.txt': [TEBET, jakarta] })
    expect(await said('Tebet')).toHaveLength(1)
    expect(await said('Jakarta')).toEqual(['Jakarta | DKI Jakarta'])

    await bring({ 'ID.txt': [dumpLine({ id: 107, name: 'Menteng', lat: -6.19 })] })
    expect(await said('Tebet')).toEqual([])
    expect(await said('Menteng')).toHaveLength(1)
    expect(await said('Jakarta')).toHaveLength(1)
    expect(await said('Hamburg')).toHaveLength(1)
  })

  test('shows a district and the village that bears its name as one, and namesakes apart', async () => {
    await bring({
      'ID.txt': [
        TEBET,
        dumpLine({ id: 108, name: 'Tebet', lat: -6.23, lon: 106.85 }),
        dumpLine({ id: 109, name: 'Sukamaju', lat: -6.3, lon: 106.7 }),
        dumpLine({ id: 110, name: 'Sukamaju', lat: -6.6, lon: 106.7 }),
        dumpLine({ id: 111, name: 'Sukamaju', lat: -6.9, lon: 106.7 }),
        dumpLine({ id: 112, name: 'Ciawi', lat: -6.61, lon: 106.71, population: 5000 }),
      ],
    })
    expect(await said('Tebet')).toHaveLength(1)
    const three = await said('Sukamaju')
    expect(new Set(three).size).toBe(3)
    expect(three).toContain('Sukamaju | Ciawi, DKI Jakarta')
  })
})

describe('a postal file', () => {
  const HEIDE = [
    postalLine('DE', '25746', 'Lohe-Rickelshof', [54.19, 9.06], 'Schleswig-Holstein'),
    postalLine('DE', '25746', 'Heide', [54.196, 9.09], 'Schleswig-Holstein'),
    postalLine('DE', '25746', 'Wesseln', [54.21, 9.08], 'Schleswig-Holstein'),
    postalLine('DE', '20359', 'Hamburg', [53.556, 9.962], 'Hamburg'),
  ]

  test('lets a code be found, by the name of the town that people know', async () => {
    expect(await bring({ 'DE.txt': HEIDE })).toContain('DE.txt: 4 places with postcodes of 4 lines')
    expect(await said('25746', 'DE')).toEqual(['25746 Heide | Lohe-Rickelshof, Wesseln, Schleswig-Holstein'])
    expect(await search('20359', 'DE')).toEqual([
      {
        id: 'post:DE:20359',
        label: '20359 Hamburg',
        region: '',
        country: 'DE',
        lat: 53.556,
        lon: 9.962,
        postcode: '20359',
      },
    ])
  })

  test('answers letter by letter, only for the country, and before the town where both are typed', async () => {
    await bring({ 'DE.txt': HEIDE })
    expect(await said('257', 'DE')).toHaveLength(1)
    expect(await said('20359')).toEqual([])
    expect(await said('20359', 'ID')).toEqual([])
    expect((await said('Reeperbahn 12, 20359 Hamburg', 'DE')).slice(0, 2)).toEqual([
      '20359 Hamburg',
      'Hamburg',
    ])
    expect((await said('25746 Hamburg', 'DE')).slice(0, 1)).toEqual(['Hamburg'])
  })

  test('an id brings the code again', async () => {
    await bring({ 'DE.txt': HEIDE })
    const client = createClient({ url: `file:${target}` })
    opened.push(client)
    expect((await placeById(client, 'post:DE:25746'))?.label).toBe('25746 Heide')
    expect(await placeById(client, 'post:DE:99999')).toBeUndefined()
    expect(await placeById(client, 'post:')).toBeUndefined()
  })

  test('says how wide a code is, and when that is too wide to choose a workshop by', async () => {
    await bring({
      'TR.txt': [
        postalLine('TR', '06900', 'Polatlı', [39.5, 32.1], 'Ankara'),
        postalLine('TR', '06900', 'Haymana', [39.8, 32.3], 'Ankara'),
        postalLine('TR', '34710', 'Caferağa', [40.98, 29.02], 'İstanbul'),
        postalLine('TR', '34710', 'Fenerbahçe', [40.96, 29.1], 'İstanbul'),
      ],
    })
    const [wide] = await search('06900', 'TR')
    expect(wide).toMatchObject({ about: true, coarse: true, region: 'Haymana, Ankara, ± 19 km' })
    const [town] = await search('34710', 'TR')
    expect(town).toMatchObject({ about: true, region: 'Fenerbahçe, İstanbul, ± 4 km' })
    expect(town).not.toHaveProperty('coarse')
  })

  test('lets an unknown code stand for its neighbours, roughly', async () => {
    await bring({
      'BR.txt': [
        postalLine('BR', '01310-000', 'São Paulo', [-23.56, -46.65], 'São Paulo'),
        postalLine('BR', '01311-000', 'São Paulo', [-23.6, -46.7], 'São Paulo'),
      ],
    })
    expect(await said('01310-100', 'BR')).toEqual(['01310100 São Paulo'])
    expect(await said('01399-100', 'BR')).toEqual([])
  })

  test('has a point near the date line that lies there', async () => {
    await bring({
      'FJ.txt': [
        postalLine('FJ', '0001', 'Taveuni', [-16.8, 179.9]),
        postalLine('FJ', '0001', 'Rabi', [-16.8, -179.9]),
      ],
    })
    const [place] = await search('0001', 'FJ')
    expect(Math.abs(place!.lon)).toBeCloseTo(180, 5)
    expect(place!.region).toContain('± 11 km')
  })

  test('is told from a dump in one command, and replaces what it brought before', async () => {
    await bring({ 'DE.txt': HEIDE, 'ID.txt': [TEBET] })
    await bring({ 'DE.txt': [postalLine('DE', '20359', 'Hamburg', [53.556, 9.962])] })
    expect(await said('25746', 'DE')).toEqual([])
    expect(await said('20359', 'DE')).toHaveLength(1)
    expect(await said('Tebet', 'ID')).toHaveLength(1)
  })
})

describe('a file that is damaged, or none of these', () => {
  test('has its bad lines counted and named, and the others taken', async () => {
    const text = await bring({
      'DE.txt': [
        postalLine('DE', '20359', 'Hamburg', [53.556, 9.962]),
        'DE\t20360',
        postalLine('DE', '20361', 'Nowhere', [953, 9.9]),
        postalLine('DE', '20362', 'Nowhere', ['', '']),
        '',
        postalLine('DE', '20363', 'Hamburg', [53.56, 9.97]),
      ],
      'ID.txt': [TEBET, 'x\ty', dumpLine({ id: 1, name: 'Nowhere', lat: 'NaN' })],
    })
    expect(text).toContain('DE.txt: 3 damaged lines left out: line 2, 3, 4\n')
    expect(text).toContain('ID.txt: 2 damaged lines left out: line 2, 3\n')
    expect(await said('20363', 'DE')).toHaveLength(1)
    expect(await said('Tebet', 'ID')).toHaveLength(1)
  })

  test('names no more bad lines than one reads', async () => {
    const bad = Array.from({ length: 30 }, () => 'nothing')
    const text = await bring({ 'DE.txt': [postalLine('DE', '20359', 'Hamburg', [53.556, 9.962]), ...bad] })
    expect(text).toContain('30 damaged lines left out: line 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 ...')
  })

  test.each([
    ['a zip archive', 'PK\u0003\u0004and more', /unzip it/],
    ['another table', 'a\tb\tc\n1\t2\t3\n', /3 columns.*postal files have 12.*country dumps 19/],
    ['a text', 'Dear customer', /1 column /],
    ['nothing', '', /1 column /],
  ])('is refused as a whole where it is %s, and the gazetteer is left as it was', async (_, content, why) => {
    const before = readFileSync(target)
    const fine = [postalLine('DE', '20359', 'Hamburg', [53.556, 9.962])]
    await expect(bring({ 'DE.txt': fine, 'bad.txt': content })).rejects.toThrow(why)
    await expect(bring({ 'bad.txt': content })).rejects.toThrow(CannotImport)
    expect(readFileSync(target).equals(before)).toBe(true)
    expect(readdirSync(folder).filter((name) => name.startsWith('.places-'))).toEqual([])
  })

  test('is refused where there is none', async () => {
    await expect(importPlaces(target, [join(folder, 'lost.txt')], () => {})).rejects.toThrow(
      /^lost\.txt: it cannot be read/,
    )
  })

  test('is read with either line end, and without one at its end', async () => {
    const line = postalLine('DE', '20359', 'Hamburg', [53.556, 9.962], 'Hamburg')
    await bring({ 'DE.txt': `${line}\r\n${postalLine('DE', '20363', 'Hamburg', [53.5, 9.9], 'Hamburg')}` })
    expect(await said('20363', 'DE')).toEqual(['20363 Hamburg'])
  })
})

test('whoever builds the gazetteer anew is told what to import again', async () => {
  await bring({ 'ID.txt': [TEBET] })
  const told: string[] = []
  await buildGazetteer(target, (text) => told.push(text), { file: join(folder, 'towns.txt'), name: 'newer' })
  expect(told.join('')).toContain('imported again, with npm run places:import: ID.txt\n')
  expect(await said('Tebet', 'ID')).toEqual([])
})
