/** GeoNames' postal files: tab-separated, 12 columns, one line for each place that has a code. */
import type { Client } from '@libsql/client'
import type { Point } from '../../shared/geo'
import { readPoint } from './geonames'
import { normalisePostcode } from './postcode'

/** Columns of a line: country, code, place, three areas with their codes, latitude, longitude, accuracy. */
export const POSTAL_COLUMNS = 12

/** A place that has a code. */
export interface PostalPlace extends Point {
  country: string
  /** As `normalisePostcode` has it. */
  code: string
  /** As people write it. */
  shown: string
  name: string
  region: string
}

/** Countries on both sides of the antimeridian: their western longitudes count on past 180. */
const acrossTheDateLine = new Set(['FJ', 'KI', 'NZ', 'RU', 'TV'])

/** @returns the place of one line; undefined for one that is damaged. */
export function readPostalPlace(line: string): PostalPlace | undefined {
  const columns = line.split('\t')
  if (columns.length !== POSTAL_COLUMNS) return undefined
  const [country = '', written = '', name = '', region = '', , , , , , lat = '', lon = ''] = columns
  const point = readPoint(lat, lon)
  const code = normalisePostcode(country, written)
  if (!/^[A-Z]{2}$/.test(country) || !code || !name || !point) return undefined
  if (point.lon < 0 && acrossTheDateLine.has(country)) point.lon += 360
  const whole = written.replace(/[^\p{L}\p{N}]/gu, '').length === code.length
  return { ...point, country, code, shown: whole ? written.trim() : code, name: name.trim(), region }
}

/** Names of a code's places are kept up to so many letters. */
const NAMES_LETTERS = 120

/** Adds a place to its code: the point is the mean of all, the box holds them all. */
const add = `INSERT INTO postcodes (country, code, shown, names, region, places, lat, lon, south, west, north, east)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, 1, value ->> 5, value ->> 6,
    value ->> 5, value ->> 6, value ->> 5, value ->> 6
  FROM json_each(?) WHERE true
  ON CONFLICT (country, code) DO UPDATE SET
    places = places + 1,
    lat = lat + (excluded.lat - lat) / (places + 1),
    lon = lon + (excluded.lon - lon) / (places + 1),
    south = min(south, excluded.south), west = min(west, excluded.west),
    north = max(north, excluded.north), east = max(east, excluded.east),
    names = CASE
      WHEN length(names) > ${NAMES_LETTERS} THEN names
      WHEN instr(char(10) || names || char(10), char(10) || excluded.names || char(10)) > 0 THEN names
      ELSE names || char(10) || excluded.names END`

/**
 * Stores places of codes beside those that are there.
 * @param anew countries whose codes so far are forgotten first
 */
export async function writePostalPlaces(
  client: Client,
  places: readonly PostalPlace[],
  anew: Iterable<string>,
): Promise<void> {
  const rows = places.map(({ country, code, shown, name, region, lat, lon }) => [
    country,
    code,
    shown,
    name,
    region,
    lat,
    lon,
  ])
  const forget = [...anew].map((country) => ({
    sql: 'DELETE FROM postcodes WHERE country = ?',
    args: [country],
  }))
  await client.batch([...forget, { sql: add, args: [JSON.stringify(rows)] }], 'write')
}
