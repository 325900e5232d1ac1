/**
 * Nominatim's `/search`: an array, in which degrees are strings. It cannot prefer a country, only keep to it; what it does not
 * know there, the gazetteer answers. https://nominatim.org/release-docs/latest/api/Search/
 */
import * as v from 'valibot'
import { fitting, type GeocoderKind, Lat, Lon, openStreetMap, spreadOf, text } from './kind'

const Result = v.object({
  lat: Lat,
  lon: Lon,
  osm_type: text,
  osm_id: v.fallback(v.optional(v.number()), undefined),
  name: text,
  display_name: v.string(),
  boundingbox: v.fallback(v.optional(v.array(v.unknown())), undefined),
  address: v.fallback(
    v.object({ road: text, house_number: text, country: text, country_code: text, postcode: text }),
    {},
  ),
})

export const nominatim: GeocoderKind = {
  path: 'search',
  credit: openStreetMap,
  query: ({ q, country, limit }) => ({
    q,
    limit,
    format: 'jsonv2',
    addressdetails: 1,
    countrycodes: country?.toLowerCase(),
  }),
  read: (answer) =>
    fitting(Result, v.parse(v.array(v.unknown()), answer)).map((found) => {
      const { lat, lon, address, osm_type, osm_id, display_name, boundingbox = [] } = found
      const parts = display_name.split(', ')
      const street = [address.road, address.house_number].filter(Boolean).join(' ')
      const label = found.name || street || parts[0]!
      const said = new Set([address.road, address.house_number, address.country, address.postcode])
      const [south, north, west, east] = boundingbox
      return {
        id: `${osm_type ?? 'place'}/${osm_id ?? `${lat},${lon}`}`,
        label,
        areas: parts.filter((part) => !said.has(part)),
        country: address.country_code,
        lat,
        lon,
        postcode: address.postcode,
        spreadM: spreadOf(south, west, north, east),
      }
    }),
}
