/** Finds places by their postcode, where postal files were imported. */
import type { Row } from '@libsql/client'
import { distanceM } from '../../shared/geo'
import type { Place } from '../../shared/place'
import { weightiestPlaces } from './around'
import { fold } from './fold'
import { type TypedCode, typedCodes } from './postcode'
import { COARSE_M } from './row'
import type { Gazetteer } from './schema'

/** From here on a code is said to be about where its point is: the next workshop may be another. Metres. */
const ABOUT_M = 3000

/** What begins every id of a code. */
const ID = 'post'

/** Other names of a code's places that are shown beside the first. */
const NAMES = 2

/** An unknown code stands for those that begin alike: so many letters less at most, so many at least. */
const SHORTER = 3
const SHORTEST = 3

/** Half the height of the box in which the town that a code is known by is looked for, degrees. */
const TOWN_DEG = 0.2

/** A code, or several that begin alike. */
interface Found {
  country: string
  code: string
  shown: string
  names: string[]
  region: string
  lat: number
  lon: number
  south: number
  west: number
  north: number
  east: number
}

/** What the codes in a text found: what goes before the places found by name, what after, and whether the text is a code only. */
export interface FoundCodes {
  first: Place[]
  last: Place[]
  only: boolean
}

/**
 * @param search what was typed, and in which country
 * @returns the places of the codes in it: a code whose place the text names too goes before all else, another after, since it
 * may be a house number. A code alone may be unfinished, and one that is unknown stands for its neighbours.
 */
export async function findPostcodes(
  client: Gazetteer,
  { q, country }: { q: string; country?: string },
  limit: number,
): Promise<FoundCodes> {
  if (!/\d/.test(q)) return { first: [], last: [], only: false }
  const typed = typedCodes(q, country)
  const [alone] = typed.filter((code) => code.alone)
  const only = !/(?<!\p{L})\p{L}{3}/u.test(q)
  const begun = alone ? await findBegun(client, alone, limit) : []
  if (begun.length > 0) return { first: await toPlaces(client, begun), last: [], only }
  const exact = await findExact(client, typed)
  if (alone && exact.length === 0) {
    const neighbours = await findNeighbours(client, alone)
    if (neighbours) return { first: await toPlaces(client, [neighbours]), last: [], only: false }
  }
  const words = new Set(fold(q).split(' '))
  const isNamed = ({ names, region }: Found) =>
    fold(`${names.join(' ')} ${region}`)
      .split(' ')
      .some((word) => words.has(word))
  return {
    first: await toPlaces(client, exact.filter(isNamed)),
    last: await toPlaces(
      client,
      exact.filter((code) => !isNamed(code)),
    ),
    only: false,
  }
}

/** @returns the place with this id; undefined where it is no code's. */
export async function postcodeById(client: Gazetteer, id: string): Promise<Place | undefined> {
  const [kind, country = '', code = ''] = id.split(':')
  if (kind !== ID) return undefined
  const begun = await findBegun(client, { country, code }, 1)
  const exact = begun.find((found) => found.code === code)
  const found = exact ?? (await findNeighbours(client, { country, code }))
  return found && (await toPlaces(client, [found]))[0]
}

async function findBegun(
  client: Gazetteer,
  { country, code }: Pick<TypedCode, 'country' | 'code'>,
  limit: number,
): Promise<Found[]> {
  const sql = 'SELECT * FROM postcodes WHERE country = ? AND code >= ? AND code < ? ORDER BY code LIMIT ?'
  // The tilde comes after all that a code holds.
  const { rows } = await client.execute({ sql, args: [country, code, `${code}~`, limit] })
  return rows.map(readFound)
}

/** @returns the codes of these that are known, in their order. */
async function findExact(client: Gazetteer, codes: readonly TypedCode[]): Promise<Found[]> {
  if (codes.length === 0) return []
  const sql = `SELECT postcodes.* FROM json_each(?) typed
    CROSS JOIN postcodes ON postcodes.country = ? AND postcodes.code = typed.value ORDER BY typed.key`
  const args = [JSON.stringify(codes.map(({ code }) => code)), codes[0]!.country]
  return (await client.execute({ sql, args })).rows.map(readFound)
}

/** @returns one for all codes that share most of the beginning with a code that is unknown. */
async function findNeighbours(
  client: Gazetteer,
  { country, code }: Pick<TypedCode, 'country' | 'code'>,
): Promise<Found | undefined> {
  for (let length = code.length - 1; length >= Math.max(SHORTEST, code.length - SHORTER); length--) {
    const found = await findBegun(client, { country, code: code.slice(0, length) }, 200)
    const [first] = found
    if (!first) continue
    const mean = (of: 'lat' | 'lon') => found.reduce((sum, each) => sum + each[of], 0) / found.length
    const most = (of: 'south' | 'west' | 'north' | 'east', pick: (...all: number[]) => number) =>
      pick(...found.map((each) => each[of]))
    return {
      ...first,
      code,
      shown: code,
      lat: mean('lat'),
      lon: mean('lon'),
      south: most('south', Math.min),
      west: most('west', Math.min),
      north: most('north', Math.max),
      east: most('east', Math.max),
    }
  }
  return undefined
}

const toPlaces = (client: Gazetteer, found: readonly Found[]) =>
  Promise.all(found.map((code) => toPlace(client, code)))

async function toPlace(client: Gazetteer, found: Found): Promise<Place> {
  const { country, code, shown, lat, region, south, west, north, east } = found
  const lon = toLongitude(found.lon)
  const [name = '', ...others] = await byWeight(client, { ...found, lon })
  const spreadM =
    distanceM({ lat: south, lon: toLongitude(west) }, { lat: north, lon: toLongitude(east) }) / 2
  const more = others.slice(0, NAMES).join(', ') + (others.length > NAMES ? ' …' : '')
  const about = spreadM >= ABOUT_M
  const said = [more, region === name ? '' : region, about ? `± ${Math.round(spreadM / 1000)} km` : '']
  return {
    id: `${ID}:${country}:${code}`,
    label: `${shown} ${name}`,
    region: said.filter(Boolean).join(', '),
    country,
    lat,
    lon,
    postcode: shown,
    ...(about && { about }),
    ...(spreadM >= COARSE_M && { coarse: true }),
  }
}

/** @returns the names of a code's places, the one that people know it by first. */
async function byWeight(client: Gazetteer, { names, lat, lon }: Found): Promise<string[]> {
  if (names.length < 2) return names
  const towns = (await weightiestPlaces(client, { lat, lon }, TOWN_DEG)).map(({ label }) => fold(label))
  const chief = towns.map((town) => names.find((name) => fold(name) === town)).find(Boolean)
  return chief ? [chief, ...names.filter((name) => name !== chief)] : names
}

/** Boxes may lie past the antimeridian. */
const toLongitude = (lon: number) => (lon > 180 ? lon - 360 : lon)

function readFound(row: Row): Found {
  const [lat, lon, south, west, north, east] = ['lat', 'lon', 'south', 'west', 'north', 'east'].map(
    (column) => Number(row[column]),
  ) as [number, number, number, number, number, number]
  return {
    country: String(row.country),
    code: String(row.code),
    shown: String(row.shown),
    names: String(row.names).split('\n'),
    region: String(row.region),
    lat,
    lon,
    south,
    west,
    north,
    east,
  }
}
