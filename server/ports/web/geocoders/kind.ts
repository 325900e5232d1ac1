/** What the kinds of geocoders have in common: how one is asked, and what its answers become. */
import * as v from 'valibot'
import { distanceM } from '../../../../shared/geo'
import type { Credit } from '../../../../shared/place'
import { Latitude, Longitude } from '../../../../shared/place'
import type { GeocoderSearch } from '../../geocoder'

/** One thing found, before it is a place. */
export interface Hit {
  id: string
  label: string
  /** What the label lies in, narrowest first; what is empty or said before is left out. */
  areas: readonly (string | undefined)[]
  /** ISO 3166-1 alpha-2 in either case; missing where the geocoder does not say it. */
  country?: string
  lat: number
  lon: number
  postcode?: string
  /** Half of how wide it is, metres, where that is said. */
  spreadM?: number
}

export interface GeocoderKind {
  /** What is appended to the address that is configured. */
  path: string
  credit: Credit
  query(search: GeocoderSearch & { limit: number }): Record<string, string | number | undefined>
  /** @returns what it found; what is damaged is left out. @throws where the answer as a whole is none of its own */
  read(answer: unknown): Hit[]
}

/** What OpenStreetMap's licence (ODbL) asks for. */
export const openStreetMap: Credit = {
  text: '© OpenStreetMap',
  url: 'https://www.openstreetmap.org/copyright',
}

/** A number, or its digits in a string. */
const degrees = v.union([v.number(), v.pipe(v.string(), v.trim(), v.nonEmpty(), v.transform(Number))])

export const Lat = v.pipe(degrees, Latitude)
export const Lon = v.pipe(degrees, Longitude)

/** Texts that are missing, null or of another type are left out. */
export const text = v.fallback(v.optional(v.string()), undefined)

/** A feature of GeoJSON with these properties. */
export const featureOf = <P extends v.GenericSchema>(properties: P) =>
  v.object({
    geometry: v.object({ coordinates: v.looseTuple([Lon, Lat]) }),
    properties,
  })

export const Features = v.object({ features: v.array(v.unknown()) })

/** @returns what of these fits the schema. */
export function fitting<S extends v.GenericSchema>(schema: S, items: readonly unknown[]): v.InferOutput<S>[] {
  return items.flatMap((item) => {
    const result = v.safeParse(schema, item)
    return result.success ? [result.output] : []
  })
}

const Box = v.tuple([Lat, Lon, Lat, Lon])

/** @returns half the diagonal of a box, metres; undefined where the four are none */
export function spreadOf(south: unknown, west: unknown, north: unknown, east: unknown): number | undefined {
  const box = v.safeParse(Box, [south, west, north, east])
  if (!box.success) return undefined
  const [lat, lon, toLat, toLon] = box.output
  return distanceM({ lat, lon }, { lat: toLat, lon: toLon }) / 2
}

/** `lat,lon` rounded to a kilometre: enough to prefer what is near, and no more of where somebody is than that. */
export const rounded = (degree: number | undefined) => degree && Math.round(degree * 100) / 100
