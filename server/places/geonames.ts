/** GeoNames' tab-separated tables of populated places, as their city lists and country dumps share them. */
import type { Point } from '../../shared/geo'

/** A populated place or a district as GeoNames has it. */
export interface City {
  id: number
  name: string
  asciiName: string
  /**
   * Names in other languages and scripts, transliterations, airport codes; with a comma between them, because a list for each
   * of 200,000 places would take more memory than all else.
   */
  otherNames: string
  lat: number
  lon: number
  /** What kind of place: https://www.geonames.org/export/codes.html */
  kind: string
  /** ISO 3166-1 alpha-2. */
  country: string
  /** Codes of the administrative areas that hold the place, widest first; empty where unknown. */
  areas: readonly [string, string, string, string]
  /** 0 where unknown. */
  population: number
}

/** Columns of a line. */
export const CITY_COLUMNS = 19

/** Areas that are districts of a town or village-sized: what people name when they are asked for theirs. */
const districts = new Set(['ADM3', 'ADM4', 'ADM5', 'ADMD'])

/** @returns the place of one line; null for a line that holds another feature, undefined for one that is damaged. */
export function readCity(line: string): City | null | undefined {
  const columns = line.split('\t')
  if (columns.length !== CITY_COLUMNS) return undefined
  const [id, name, asciiName, otherNames, lat, lon, featureClass, kind, country, , ...rest] =
    columns as string[]
  const [area1 = '', area2 = '', area3 = '', area4 = '', population = ''] = rest
  const isPlace = featureClass === 'P' ? kind !== '' : featureClass === 'A' && districts.has(kind!)
  if (!isPlace || country === '') return null
  const point = readPoint(lat!, lon!)
  if (!/^\d+$/.test(id!) || !name || !/^[A-Z]{2}$/.test(country!) || !point || /\D/.test(population)) {
    return undefined
  }
  return {
    ...point,
    id: Number(id),
    name,
    asciiName: asciiName!,
    otherNames: otherNames!,
    kind: kind!,
    country: country!,
    areas: [area1, area2, area3, area4],
    population: Number(population),
  }
}

/** @returns the point of two columns; undefined where they hold none. */
export function readPoint(lat: string, lon: string): Point | undefined {
  const point = { lat: Number(lat), lon: Number(lon) }
  const isPoint =
    lat.trim() !== '' && lon.trim() !== '' && Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180
  return isPoint ? point : undefined
}

/** @returns the places of a whole table, one after the other. */
export function* parseCities(table: string): Generator<City> {
  for (let start = 0; start < table.length;) {
    const newline = table.indexOf('\n', start)
    const end = newline < 0 ? table.length : newline
    const city = readCity(table.slice(start, end))
    if (city) yield city
    start = end + 1
  }
}
