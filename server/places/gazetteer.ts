/** Finds the place that somebody means: by the letters typed so far, by id, or as the one nearest to a point. */
import type { Client, Row } from '@libsql/client'
import { distanceM, type Point } from '../../shared/geo'
import type { Place } from '../../shared/place'
import { BAND_DEG } from './build'
import { type Called, howItFits, labelAsTyped } from './label'
import { expressions, readQuery, type Reading } from './query'
import { rank } from './rank'
import { countryTerm, roundTerm } from './terms'

export interface PlaceSearch {
  /** What somebody typed, in any script: a name, or an address that ends in one. */
  q: string
  /** ISO 3166-1 alpha-2; its places come first. */
  country?: string
  /** Where the person roughly is; near places gain on large ones. */
  near?: Point
  /** How many places at most. Default 8. */
  limit?: number
}

const placeMembers = ['id', 'label', 'region', 'country', 'lat', 'lon'] as const
const placeColumns = placeMembers.map((member) => `places.${member}`).join(', ')

interface FoundRow extends Place {
  rank: number
  weight: number
  whole: 0 | 1
}
const foundMembers = [...placeMembers, 'rank', 'weight', 'whole'] as const
type Found = FoundRow & Called

/**
 * @returns the places that the text may mean, likeliest first; none where it means nothing. Never throws for what was typed.
 */
export async function searchPlaces(client: Client, search: PlaceSearch): Promise<Place[]> {
  const { q, country, near, limit = 8 } = search
  for (const reading of readQuery(q)) {
    const found = await find(client, reading, search, limit)
    const ranked = rank(found, limit, { country, near, letters: reading.glued })
    const shown: Found[] = []
    for (let next = 0; next < ranked.length && shown.length < limit; next += limit) {
      shown.push(...(await labelAsTyped(client, ranked.slice(next, next + limit), reading)))
    }
    if (shown.length > 0) return shown.slice(0, limit).map(toPlace)
  }
  return []
}

/** @returns the place with this id, as `Place` has it; undefined where there is none. */
export async function placeById(client: Client, id: string): Promise<Place | undefined> {
  const sql = `SELECT ${placeColumns} FROM places WHERE id = ?`
  const { rows } = await client.execute({ sql, args: [id] })
  return rows[0] && readPlace(rows[0])
}

/** Half the height of the boxes in which the nearest place is looked for, degrees: a town's, a region's, a desert's. */
const reachesDeg = [0.1, 0.4, 1.6, 6.4]
const METRES_A_DEGREE = 111_195

/** @returns the place nearest to the point; undefined where none is within some 700 km. */
export async function nearestPlace(client: Client, point: Point): Promise<Place | undefined> {
  let nearest: Place | undefined
  for (const reach of reachesDeg) {
    nearest = await nearestWithin(client, point, reach)
    // One further away than the box is high may have a nearer one just outside the box.
    if (nearest && distanceM(point, nearest) <= reach * METRES_A_DEGREE) return nearest
  }
  return nearest
}

/** One look into the index: its rows come by weight, so that the first few are all that is needed. */
interface Way {
  match: string
  whole: boolean
  limit: number
}

/**
 * @returns the ways to look a reading up, in two rounds. The second, other countries' unfinished names, is for where the first
 * finds too little.
 */
function waysToFind(reading: Reading, { country, near }: PlaceSearch, limit: number): [Way[], Way[]] {
  const { whole, begun } = expressions(reading)
  const anywhere = ['']
  const inCountry = country ? [` AND "${countryTerm(country)}"`] : []
  const around = near ? [` AND "${roundTerm(near)}"`] : []
  const wholly = (bound: string): Way => ({ match: `${whole}${bound}`, whole: true, limit })
  const wholeNames = [...anywhere, ...inCountry].map(wholly)
  if (!begun) return [wholeNames, []]
  // Twice as many, because size is not all that they are ranked by.
  const begin = (bound: string): Way => ({ match: `(${begun})${bound}`, whole: false, limit: 2 * limit })
  const home = country ? inCountry : anywhere
  return [[...wholeNames, ...[...home, ...around].map(begin)], country ? anywhere.map(begin) : []]
}

/** @returns what a reading finds, in no order, each place once. */
async function find(client: Client, reading: Reading, search: PlaceSearch, limit: number): Promise<Found[]> {
  const { country } = search
  const found = new Map<number, Found>()
  for (const ways of waysToFind(reading, search, limit)) {
    if (ways.length === 0) continue
    const { rows } = await client.execute({ sql: lookUp(ways), args: ways.map(({ match }) => match) })
    for (const row of JSON.parse(String(rows[0]?.found)) as FoundRow[]) {
      if (found.has(row.rank)) continue
      found.set(row.rank, { ...row, ...howItFits(row.label, reading, row.whole === 1) })
    }
    const home = [...found.values()].filter((place) => !country || place.country === country)
    if (home.length >= limit) break
  }
  return [...found.values()]
}

/** Answers in one row, because the driver takes longer over many than the index takes to find them. */
function lookUp(ways: readonly Way[]): string {
  const each = ways.map(
    ({ whole, limit }) => `SELECT * FROM (SELECT rowid AS found, ${Number(whole)} AS whole
      FROM place_names WHERE place_names MATCH ? ORDER BY rowid LIMIT ${limit})`,
  )
  const members = foundMembers.map((member) => `'${member}', ${member}`).join(', ')
  return `SELECT json_group_array(json_object(${members})) AS found
    FROM (${each.join(' UNION ALL ')}) CROSS JOIN places ON places.rank = found`
}

/** The nearest of the places in a box round the point; across the antimeridian too. */
async function nearestWithin(client: Client, point: Point, reach: number): Promise<Place | undefined> {
  const { lat, lon } = point
  const toPole = Math.min(89, Math.abs(lat) + reach)
  const wide = Math.min(180, reach / Math.cos((toPole * Math.PI) / 180))
  const first = Math.floor((lat - reach) / BAND_DEG)
  const bands = Array.from({ length: Math.ceil((2 * reach) / BAND_DEG) + 1 }, (_, index) => first + index)
  // Sorted here as on a flat map, which is nearly right; then by the distance over the globe.
  const sql = `SELECT ${placeColumns}
    FROM json_each(:bands) band CROSS JOIN (SELECT -360 AS turn UNION ALL SELECT 0 UNION ALL SELECT 360)
    CROSS JOIN places ON lat_band = band.value AND lon BETWEEN :lon - :wide + turn AND :lon + :wide + turn
    ORDER BY (lat - :lat) * (lat - :lat) + (lon - turn - :lon) * (lon - turn - :lon) * :squash
    LIMIT 10`
  const squash = Math.cos((lat * Math.PI) / 180) ** 2
  const { rows } = await client.execute({
    sql,
    args: { bands: JSON.stringify(bands), lat, lon, wide, squash },
  })
  return rows.map(readPlace).sort((a, b) => distanceM(point, a) - distanceM(point, b))[0]
}

function toPlace({ id, label, region, country, lat, lon }: Place): Place {
  return { id, label, region, country, lat, lon }
}

function readPlace(row: Row): Place {
  return {
    id: String(row.id),
    label: String(row.label),
    region: String(row.region),
    country: String(row.country),
    lat: Number(row.lat),
    lon: Number(row.lon),
  }
}
