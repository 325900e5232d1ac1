/** Says which Springfield: the region of each place, in as many words as tell it from its namesakes. */
import type { City } from './geonames'
import { areaName, type AreaNames } from './regions'

interface Named {
  city: City
  label: string
}

/** The area that holds the place at a level from 0 (widest) to 3, as a key; undefined where unknown. */
export function areaKey({ country, areas }: City, level: number): string | undefined {
  return areas[level] ? [country, ...areas.slice(0, level + 1)].join('.') : undefined
}

/** Kinds of places that are the seat of the area at each level. */
const seats = [['PPLC', 'PPLA'], ['PPLA2'], ['PPLA3'], ['PPLA4']] as const

/** @returns by area key, the label of the area's seat, or else of its weightiest place. */
function findChiefTowns(ranked: readonly Named[]): Map<string, string> {
  const seated = new Map<string, string>()
  const largest = new Map<string, string>()
  for (const { city, label } of ranked) {
    for (const [level, kinds] of seats.entries()) {
      const key = areaKey(city, level)
      if (!key) continue
      const chiefs = kinds.some((kind) => kind === city.kind) ? seated : largest
      if (!chiefs.has(key)) chiefs.set(key, label)
    }
  }
  return new Map([...largest, ...seated])
}

/**
 * @param ranked places, the weightiest first
 * @returns their regions, in the same order: the region's name where it is known; before it, or alone, the chief town near by
 * or the part of the region for the lesser of places that share country, name and region. Empty where it would say the label
 * again or nothing is known.
 */
export function nameRegions(ranked: readonly Named[], areas: AreaNames): string[] {
  const chiefs = findChiefTowns(ranked)
  const taken = new Set<string>()
  return ranked.map(({ city, label }) => {
    const region = areaName(areas, areaKey(city, 0))
    const towns = [1, 2, 3, 0].map((level) => chiefs.get(areaKey(city, level) ?? ''))
    const near = [...towns, areaName(areas, areaKey(city, 1))].filter(
      (town) => town && town !== label && town !== region,
    )
    const choices = [region, ...near.map((town) => [town, region].filter(Boolean).join(', '))]
    const key = (choice: string) => `${city.country}\n${label}\n${choice}`
    const choice = choices.find((choice) => !taken.has(key(choice))) ?? region
    taken.add(key(choice))
    return choice === label ? '' : choice
  })
}
