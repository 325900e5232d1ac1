/** A place as the gazetteer's rows have it, and as the contract has it. */
import type { Row } from '@libsql/client'
import type { Place } from '../../shared/place'

export const placeMembers = ['id', 'label', 'region', 'country', 'lat', 'lon', 'weight'] as const
export const placeColumns = placeMembers.map((member) => `places.${member}`).join(', ')

/**
 * A town of so many people is too wide for its point to choose a workshop by. Of the parts of towns that the gazetteer names,
 * half lie more than 7 km from the point of a town with 1 to 2 million people, 9 km up to 5 million, 13 km beyond; in
 * smaller towns 3 to 5 km, and neighbouring workshops are not nearer to each other than that.
 */
const COARSE_PEOPLE = 1_000_000

/** The same of anything whose width is known: from here on its point is as far off as such a town's. Metres. */
export const COARSE_M = 10_000

/** A place with what it weighs, which is its people, nearly. */
export interface Weighed extends Place {
  weight: number
}

export function toPlace({ id, label, region, country, lat, lon, weight }: Weighed): Place {
  return { id, label, region, country, lat, lon, ...(weight >= COARSE_PEOPLE && { coarse: true }) }
}

export function readWeighed(row: Row): Weighed {
  return {
    id: String(row.id),
    label: String(row.label),
    region: String(row.region),
    country: String(row.country),
    lat: Number(row.lat),
    lon: Number(row.lon),
    weight: Number(row.weight),
  }
}

export const readPlace = (row: Row): Place => toPlace(readWeighed(row))
