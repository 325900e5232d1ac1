/** A geocoder outside: finds addresses and places by name better than a list of towns can. */
import type { Credit, Place } from '../../shared/place'

export interface GeocoderSearch {
  q: string
  /** ISO 3166-1 alpha-2; its places are wanted first. */
  country?: string
  /** Where the person roughly is. */
  near?: { lat: number; lon: number }
  limit?: number
}

export interface Geocoder {
  readonly credit: Credit
  /** @returns what it finds, likeliest first; null where it does not answer in time or not sensibly. Never throws. */
  search(search: GeocoderSearch): Promise<Place[] | null>
}
