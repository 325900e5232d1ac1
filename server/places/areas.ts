/** What areas are called: names by code, from lists that need not be of one age, since countries are divided anew. */
import type { City } from './geonames'
import { areaKey } from './naming'
import type { AreaNames } from './regions'

/** A town of the list that the names belong to, with the codes that it had then. */
export interface Witness {
  country: string
  name: string
  lat: number
  lon: number
  /** Codes of the areas that hold it, widest first. */
  areas: readonly string[]
}

const nameOf = ({ country, name, lat, lon }: Omit<Witness, 'areas'>) =>
  `${country} ${name} ${lat.toFixed(1)} ${lon.toFixed(1)}`

/**
 * @param areas by the witnesses' codes
 * @returns the names of those areas that hold the same towns in both lists, mostly: a code that was given to another area
 * meanwhile, as in Vietnam in 2025, would put towns into the wrong region
 */
export function agreedAreas(
  areas: AreaNames,
  cities: Iterable<City>,
  witnesses: Iterable<Witness>,
): AreaNames {
  const votes = new Map<string, number>()
  const codes = new Map<string, readonly string[]>()
  for (const town of witnesses) codes.set(nameOf(town), town.areas)
  for (const city of cities) {
    const said = codes.get(nameOf(city))
    if (!said) continue
    let agreed = true
    for (const level of [0, 1]) {
      const key = areaKey(city, level)
      agreed &&= city.areas[level] === said[level]
      if (key) votes.set(key, (votes.get(key) ?? 0) + (agreed ? 1 : -1))
    }
  }
  return new Map([...areas].filter(([key]) => (votes.get(key) ?? 0) > 0))
}

/** @returns the key and name of the area that a line of a country dump holds; undefined where it holds none that has a name. */
export function readArea(line: string): [key: string, name: string] | undefined {
  // Nearly all lines hold something else: they are told without taking them apart.
  const sign = line.indexOf('\tA\tADM')
  if (sign < 0 || !/^[12]\t/.test(line.slice(sign + 6, sign + 8))) return undefined
  const columns = line.split('\t')
  const [, name = '', , , , , , kind, country = '', , area1 = '', area2 = ''] = columns
  const codes = kind === 'ADM1' ? [country, area1] : [country, area1, area2]
  return codes.includes('') || name === '' ? undefined : [codes.join('.'), name]
}
