/** GeoNames' tab-separated tables of populated places, as their city lists and country dumps share them. */

/** Asked for by GeoNames' licence: pages that show places from here name the source. @public */
export const placesCredit = {
  text: 'Places: GeoNames, CC BY 4.0',
  source: 'https://www.geonames.org/',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** A populated place as GeoNames has it. */
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

/** @returns the place of one line, or undefined for a line that holds none. */
function parseCity(line: string): City | undefined {
  const [id, name, asciiName, otherNames, lat, lon, featureClass, kind, country, , ...rest] = line.split('\t')
  const [area1 = '', area2 = '', area3 = '', area4 = '', population] = rest
  if (featureClass !== 'P' || !id || !name || !country || !kind) return undefined
  return {
    id: Number(id),
    name,
    asciiName: asciiName ?? '',
    otherNames: otherNames ?? '',
    lat: Number(lat),
    lon: Number(lon),
    kind,
    country,
    areas: [area1, area2, area3, area4],
    population: Number(population ?? 0),
  }
}

/** @returns the places of a whole table, one after the other. */
export function* parseCities(table: string): Generator<City> {
  for (let start = 0; start < table.length;) {
    const newline = table.indexOf('\n', start)
    const end = newline < 0 ? table.length : newline
    const city = parseCity(table.slice(start, end))
    if (city) yield city
    start = end + 1
  }
}
