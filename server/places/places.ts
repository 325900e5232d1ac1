/** Where places come from: a geocoder where one is configured, else and after it the gazetteer; positions from the borders too. */
import { distanceM, type Point } from '../../shared/geo'
import type { Credit, Place, PlacesAnswer } from '../../shared/place'
import type { Geocoder } from '../ports/geocoder'
import { nearestPlaces } from './around'
import { placeById, type PlaceSearch, searchPlaces } from './gazetteer'
import { toPlace } from './row'
import type { Gazetteer } from './schema'

/** What GeoNames' licence (CC BY 4.0) asks for where its places are shown. */
const geonamesCredit: Credit = {
  text: 'GeoNames, CC BY 4.0',
  url: 'https://www.geonames.org/about.html',
}

/** A place so far away does not name a position, metres. */
const NAMES_M = 50_000

export interface Sources {
  /** Null where none was built: then there is nothing but the geocoder, if any. */
  gazetteer: Gazetteer | null
  geocoder: Geocoder | null
  /** @returns the country (ISO 3166-1 alpha-2) of a point by the borders; undefined on the high seas */
  countryAt(point: Point): string | undefined
}

export class Places {
  constructor(private readonly sources: Sources) {}

  /** Whether places are found by name at all. */
  get named(): boolean {
    return this.sources.gazetteer !== null || this.sources.geocoder !== null
  }

  /** @returns what the text may mean, likeliest first; the gazetteer answers where the geocoder does not, or knows nothing. */
  async search(search: PlaceSearch): Promise<PlacesAnswer> {
    const { gazetteer, geocoder } = this.sources
    if (search.q.trim() === '') return { places: [] }
    const found = await geocoder?.search(search)
    if (geocoder && found?.[0]) return { places: found, credit: geocoder.credit }
    return credited(gazetteer ? await searchPlaces(gazetteer, search) : [])
  }

  /** @returns the place with this id, where the gazetteer has one. */
  async byId(id: string): Promise<Place | undefined> {
    const { gazetteer } = this.sources
    return gazetteer && id !== '' ? placeById(gazetteer, id) : undefined
  }

  /**
   * @returns the place of a device's position, named after the town there; by its degrees where no town is near. None where the
   * position is in no country: what is far from all towns and borders is the sea.
   */
  async at(point: Point): Promise<PlacesAnswer> {
    const { gazetteer, countryAt } = this.sources
    const all = gazetteer ? await nearestPlaces(gazetteer, point) : []
    const near = all.filter((place) => distanceM(point, place) < NAMES_M)
    const told = near.every(({ country }) => country === near[0]!.country) ? near[0]?.country : undefined
    const country = told ?? countryAt(point) ?? near[0]?.country
    if (!country) return { places: [] }
    const town = near.find((place) => place.country === country)
    const { lat, lon } = point
    const [id, label] = [`at:${lat},${lon}`, `${lat.toFixed(3)}, ${lon.toFixed(3)}`]
    if (!town) return { places: [{ id, label, region: '', country, lat, lon }] }
    const { region, label: name } = toPlace(town)
    return credited([{ id: town.id, label: name, region, country, lat, lon }])
  }
}

const credited = (places: Place[]): PlacesAnswer =>
  places.length > 0 ? { places, credit: geonamesCredit } : { places }
