// Lines of GeoNames' tables, as its country dumps and postal files have them.

export interface DumpLine {
  id: number
  name: string
  otherNames?: string
  lat?: number | string
  lon?: number | string
  /** Feature class, then code. */
  kind?: string
  country?: string
  /** Codes of the areas that hold it, widest first. */
  areas?: readonly string[]
  population?: number
}

/** @returns a line of a country dump: 19 columns */
export function dumpLine(line: DumpLine): string {
  const { id, name, otherNames = '', lat = -6.2, lon = 106.8, kind = 'P PPL', country = 'ID' } = line
  const [area1 = '04', area2 = '3171', area3 = '', area4 = ''] = line.areas ?? []
  const [featureClass, code] = kind.split(' ')
  const place = [id, name, name, otherNames, lat, lon, featureClass, code, country, '']
  const more = [line.population ?? 0, '', 10, 'Asia/Jakarta', '2026-01-01']
  return [...place, area1, area2, area3, area4, ...more].join('\t')
}

/** @returns a line of a postal file: 12 columns */
export function postalLine(
  country: string,
  code: string,
  name: string,
  [lat, lon]: readonly [number | string, number | string],
  region = '',
): string {
  return [country, code, name, region, '', '', '', '', '', lat, lon, 4].join('\t')
}
