/** Pelias' `/v1/search`: GeoJSON; a hit by `fallback` is only what lies round the thing asked for. https://github.com/pelias/documentation */
import * as v from 'valibot'
import { featureOf, Features, fitting, type GeocoderKind, rounded, spreadOf, text } from './kind'

const Feature = v.object({
  ...featureOf(
    v.object({
      gid: text,
      name: v.string(),
      match_type: text,
      postalcode: text,
      neighbourhood: text,
      borough: text,
      locality: text,
      county: text,
      region: text,
      country_code: text,
    }),
  ).entries,
  /** West, south, east, north. */
  bbox: v.fallback(v.optional(v.array(v.unknown())), undefined),
})

export const pelias: GeocoderKind = {
  path: 'v1/search',
  credit: {
    text: '© OpenStreetMap, OpenAddresses, Who’s On First, GeoNames',
    url: 'https://www.openstreetmap.org/copyright',
  },
  query: ({ q, country, near, limit }) => ({
    text: q,
    size: limit,
    'boundary.country': country,
    'focus.point.lat': rounded(near?.lat),
    'focus.point.lon': rounded(near?.lon),
  }),
  read: (answer) =>
    fitting(Feature, v.parse(Features, answer).features)
      .filter(({ properties }) => properties.match_type !== 'fallback')
      .map(({ geometry, properties, bbox = [] }) => {
        const [lon, lat] = geometry.coordinates
        const { gid, name, neighbourhood, borough, locality, county, region } = properties
        const [west, south, east, north] = bbox
        return {
          id: gid ?? `${lat},${lon}`,
          label: name,
          areas: [neighbourhood, borough, locality, county, region],
          country: properties.country_code,
          lat,
          lon,
          postcode: properties.postalcode,
          spreadM: spreadOf(south, west, north, east),
        }
      }),
}
