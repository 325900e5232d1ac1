/** Photon's `/api`: GeoJSON. It refuses parameters that it does not know. https://github.com/komoot/photon */
import * as v from 'valibot'
import {
  featureOf,
  Features,
  fitting,
  type GeocoderKind,
  openStreetMap,
  rounded,
  spreadOf,
  text,
} from './kind'

const Feature = featureOf(
  v.object({
    osm_type: text,
    osm_id: v.fallback(v.optional(v.number()), undefined),
    name: text,
    street: text,
    housenumber: text,
    postcode: text,
    district: text,
    city: text,
    county: text,
    state: text,
    countrycode: text,
    /** West, north, east, south. */
    extent: v.fallback(v.optional(v.array(v.unknown())), undefined),
  }),
)

export const photon: GeocoderKind = {
  path: 'api',
  credit: openStreetMap,
  query: ({ q, near, limit }) => ({ q, limit, lat: rounded(near?.lat), lon: rounded(near?.lon) }),
  read: (answer) =>
    fitting(Feature, v.parse(Features, answer).features).map(({ geometry, properties }) => {
      const [lon, lat] = geometry.coordinates
      const { street, housenumber, district, city, county, state, extent = [] } = properties
      const address = [street, housenumber].filter(Boolean).join(' ')
      const [west, north, east, south] = extent
      return {
        id: `${properties.osm_type ?? 'place'}/${properties.osm_id ?? `${lat},${lon}`}`,
        label: properties.name || address || district || city || '',
        areas: [properties.name && address, district, city, county, state],
        country: properties.countrycode,
        lat,
        lon,
        postcode: properties.postcode,
        spreadM: spreadOf(south, west, north, east),
      }
    }),
}
