/** Sees to it that no two places of one list read alike: the same place twice goes, namesakes are told apart. */
import { distanceM } from '../../shared/geo'
import type { Place } from '../../shared/place'
import { nearestPlaces, weightiestPlaces } from './around'
import type { Gazetteer } from './schema'

/** Namesakes nearer than this are one place to people: a town and the district that bears its name. Metres. */
const TWINS_M = 5000

/** How far the town that tells namesakes apart may be, degrees of latitude. */
const NEAR_DEG = 0.25

const spoken = ({ label, region, country }: Place) => `${label}\n${region}\n${country}`

/** @returns the places without those that people take for one before them. */
export function withoutTwins<T extends Place>(places: readonly T[]): T[] {
  const kept: T[] = []
  for (const place of places) {
    const isTwin = (other: T) =>
      other.label === place.label &&
      other.country === place.country &&
      (other.region === place.region || !other.region || !place.region) &&
      distanceM(other, place) < TWINS_M
    if (!kept.some(isTwin)) kept.push(place)
  }
  return kept
}

/** @returns the same places; of those that read alike, each with a town near it in its region, or else with where it is. */
export async function tellApart(client: Gazetteer, places: readonly Place[]): Promise<Place[]> {
  const said = new Map<string, number>()
  for (const place of places) said.set(spoken(place), (said.get(spoken(place)) ?? 0) + 1)
  const told: Place[] = []
  for (const place of places) {
    if (said.get(spoken(place)) === 1) told.push(place)
    else told.push(await distinct(client, place, [...places, ...told]))
  }
  return told
}

/** @returns the place with a region that none of the others have. */
async function distinct(client: Gazetteer, place: Place, others: readonly Place[]): Promise<Place> {
  const taken = new Set(others.map(spoken))
  const towns = [
    ...(await weightiestPlaces(client, place, NEAR_DEG)),
    ...(await nearestPlaces(client, place)),
  ].map(({ label }) => label)
  const position = `${place.lat.toFixed(3)}, ${place.lon.toFixed(3)}`
  return [...towns.filter((town) => town !== place.label), position]
    .map((near) => ({ ...place, region: [near, place.region].filter(Boolean).join(', ') }))
    .find((choice) => !taken.has(spoken(choice)) || choice.region.startsWith(position))!
}
