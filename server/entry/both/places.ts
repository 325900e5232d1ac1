/** Puts together where places come from: the gazetteer, the geocoder of the settings, and the borders. */
import type { Gazetteer } from '../../places/schema'
import { Places } from '../../places/places'
import type { Geocoder } from '../../ports/geocoder'
import type { GeocoderOptions } from '../../ports/web/geocoder'
import { httpGeocoder } from '../../ports/web/geocoder'
import { countryAt } from '../../ports/web/country'

/** @returns the geocoder of the settings, if any; it remembers when it failed, so that one is kept while the process lives */
export function geocoderOf(url: string | undefined, { clock, log }: Pick<GeocoderOptions, 'clock' | 'log'>) {
  return url === undefined ? null : httpGeocoder(url, { clock, log, countryAt })
}

export function placesFrom(gazetteer: Gazetteer | null, geocoder: Geocoder | null): Places {
  return new Places({ gazetteer, geocoder, countryAt })
}
