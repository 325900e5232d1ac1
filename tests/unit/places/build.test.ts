import { type Client, createClient } from '@libsql/client'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeGazetteer } from '../../../server/places/build'
import { searchPlaces } from '../../../server/places/gazetteer'
import { type City, parseCities } from '../../../server/places/geonames'
import { gazetteerVersion, readGazetteerVersion } from '../../../server/places/schema'
import { buildGazetteer } from '../../../server/ports/node/gazetteer'

let lastId = 0
const city = (name: string, more: Partial<City> = {}): City => ({
  id: (lastId += 1),
  name,
  asciiName: '',
  otherNames: '',
  lat: 50,
  lon: 10,
  kind: 'PPL',
  country: 'DE',
  areas: ['02', '', '', ''],
  population: 1000,
  ...more,
})

const geonamesRow = (id: number, name: string, featureClass = 'P') =>
  [
    id,
    name,
    name,
    'One,Two',
    1.5,
    -2.5,
    featureClass,
    'PPL',
    'GB',
    '',
    'ENG',
    'A',
    '',
    '',
    7,
    '',
    0,
    '',
    '',
  ].join('\t')

async function gazetteerOf(...cities: City[]): Promise<Client> {
  const client = createClient({ url: ':memory:' })
  await writeGazetteer(client, cities, 'test', new Map())
  return client
}

const found = async (client: Client, q: string) =>
  (await searchPlaces(client, { q })).map(({ label, region }) => [label, region].filter(Boolean).join(', '))

describe('the gazetteer is made of a list of cities', () => {
  test('read from GeoNames’ table, other features than populated places left out', () => {
    expect([
      ...parseCities(
        `${geonamesRow(1, 'Town')}\n${geonamesRow(2, 'Hill', 'T')}\n\n${geonamesRow(3, 'Ville')}`,
      ),
    ]).toEqual([
      {
        id: 1,
        name: 'Town',
        asciiName: 'Town',
        otherNames: 'One,Two',
        lat: 1.5,
        lon: -2.5,
        kind: 'PPL',
        country: 'GB',
        areas: ['ENG', 'A', '', ''],
        population: 7,
      },
      expect.objectContaining({ id: 3, name: 'Ville' }),
    ])
  })

  test('larger places come first, whatever their order in the list', async () => {
    const client = await gazetteerOf(
      city('Neuhof'),
      city('Neuburg', { population: 90_000 }),
      city('Neudorf', { population: 5000 }),
    )
    expect(await found(client, 'neu')).toEqual(['Neuburg, Bayern', 'Neudorf, Bayern', 'Neuhof, Bayern'])
  })

  test('a seat of government without a population outweighs a village', async () => {
    const client = await gazetteerOf(
      city('Wamela'),
      city('Wamena', { population: 0, kind: 'PPLA', country: 'ID', areas: ['PE', '', '', ''] }),
    )
    expect((await found(client, 'wam'))[0]).toBe('Wamena, Papua Pegunungan')
  })

  test('places where nobody lives any more are left out', async () => {
    const client = await gazetteerOf(city('Wollseifen', { kind: 'PPLQ' }), city('Wolfsburg'))
    expect(await found(client, 'wol')).toEqual(['Wolfsburg, Bayern'])
  })

  test('namesakes in one region are told apart by the chief town near by', async () => {
    const client = await gazetteerOf(
      city('Buch', { areas: ['02', 'A', '', ''], population: 3000 }),
      city('Buch', { areas: ['02', 'B', '', ''], population: 2000 }),
      city('Ansbach', { areas: ['02', 'A', '', ''], kind: 'PPLA2' }),
      city('Bamberg', { areas: ['02', 'B', '', ''], kind: 'PPLA2' }),
    )
    expect(await found(client, 'buch')).toEqual(['Buch, Bayern', 'Buch, Bamberg, Bayern'])
  })

  test('a region that bears the place’s own name is not said twice', async () => {
    const client = await gazetteerOf(city('Hamburg', { areas: ['04', '', '', ''] }))
    expect(await found(client, 'hamburg')).toEqual(['Hamburg'])
  })

  test('the region and the country may be typed with the name', async () => {
    const client = await gazetteerOf(city('Fürth'), city('Fürth', { areas: ['05', '', '', ''] }))
    expect(await found(client, 'fürth hessen')).toEqual(['Fürth, Hessen'])
    expect(await found(client, 'Fürth, Deutschland')).toHaveLength(2)
    expect(await found(client, 'bayern')).toEqual([])
  })

  test('it bears a version only when it is finished', async () => {
    const empty = createClient({ url: ':memory:' })
    expect(await readGazetteerVersion(empty)).toBeUndefined()
    expect(await readGazetteerVersion(await gazetteerOf(city('Ulm')))).toBe('test')
    expect(gazetteerVersion('cities@1')).not.toBe(gazetteerVersion('cities@2'))
  })
})

describe('its file', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bengkel-places-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const build = async (path: string, name = 'list') => {
    const file = join(folder, 'cities.txt')
    writeFileSync(file, `${geonamesRow(1, 'Ulm')}\n`)
    const said: string[] = []
    const built = await buildGazetteer(path, (text) => said.push(text), { file, name })
    return { built, said: said.join('') }
  }

  test('is built, with one line said about it, and then left alone', async () => {
    const path = join(folder, 'new', 'places.db')
    expect(await build(path)).toEqual({
      built: true,
      said: expect.stringMatching(/^Places: [^\n]*1 places[^\n]*\n$/),
    })
    expect(readdirSync(join(folder, 'new'))).toEqual(['places.db'])

    const { mtimeMs, ino } = statSync(path)
    expect(await build(path)).toEqual({ built: false, said: '' })
    expect(statSync(path)).toMatchObject({ mtimeMs, ino })
  })

  test('is built anew in place of an older, an empty or a damaged one', async () => {
    const path = join(folder, 'places.db')
    await build(path)
    expect(await build(path, 'another list')).toMatchObject({ built: true })
    for (const content of ['', 'not a database']) {
      writeFileSync(path, content)
      expect(await build(path)).toMatchObject({ built: true })
    }
    const client = createClient({ url: `file:${path}` })
    expect(await found(client, 'ulm')).toEqual(['Ulm, England'])
    client.close()
  })

  test('sweeps out what a build that was killed left behind', async () => {
    const data = join(folder, 'killed')
    const left = join(data, '.places-left')
    mkdirSync(left, { recursive: true })
    utimesSync(left, 0, 0)
    await build(join(data, 'places.db'))
    expect(readdirSync(data)).toEqual(['places.db'])
  })

  test('is left as it was, with nothing beside it, where the list cannot be read', async () => {
    const path = join(folder, 'kept', 'places.db')
    await build(path)
    const lost = { file: join(folder, 'lost.txt'), name: 'lost' }
    await expect(buildGazetteer(path, () => {}, lost)).rejects.toThrow('lost.txt')
    expect(readdirSync(join(folder, 'kept'))).toEqual(['places.db'])
    expect(await build(path)).toMatchObject({ built: false })
  })
})
