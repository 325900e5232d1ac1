/** Where somebody or something is: what the place field answers and a request carries. */
import * as v from 'valibot'

/** ISO 3166-1 alpha-2, in capitals. */
export const Country = v.pipe(v.string('country-invalid'), v.regex(/^[A-Z]{2}$/, 'country-invalid'))

export const Latitude = v.pipe(
  v.number('place-out-of-range'),
  v.minValue(-90, 'place-out-of-range'),
  v.maxValue(90, 'place-out-of-range'),
)
export const Longitude = v.pipe(
  v.number('place-out-of-range'),
  v.minValue(-180, 'place-out-of-range'),
  v.maxValue(180, 'place-out-of-range'),
)

/** The shopper's place in a request. `label` is what they read when they chose it. */
export const RequestPlace = v.object({
  lat: Latitude,
  lon: Longitude,
  country: Country,
  label: v.pipe(
    v.string('place-missing'),
    v.trim(),
    v.minLength(1, 'place-missing'),
    v.maxLength(200, 'too-long'),
  ),
  postcode: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(16, 'too-long'))),
})
export type RequestPlace = v.InferOutput<typeof RequestPlace>

/** One of the places that `GET /v1/places` answers with. */
export interface Place {
  id: string
  label: string
  region: string
  country: string
  lat: number
  lon: number
  /** The postcode that was typed, where it was one. */
  postcode?: string
  /** True where the point stands for an area; how wide, the region says. */
  about?: boolean
  /** True where the area is too wide to choose a workshop by: the district, postcode or position would tell more. */
  coarse?: boolean
}

/** Who made the data that places come from, as its licence asks to be told where they are shown. */
export interface Credit {
  text: string
  url: string
}

/** The answer of `GET /v1/places`. */
export interface PlacesAnswer {
  places: Place[]
  /** There where a place is. */
  credit?: Credit
}

/** Where something is collected, visited or sent: free text, with what a courier looks for. */
export const Address = v.pipe(
  v.union([
    v.pipe(
      v.string('address-missing'),
      v.transform((text) => ({ text })),
    ),
    v.object({
      text: v.string('address-missing'),
      landmark: v.optional(v.pipe(v.string(), v.maxLength(200, 'too-long'))),
    }),
  ]),
  v.check(({ text }) => text.trim().length > 0, 'address-missing'),
  v.check(({ text }) => text.length <= 400, 'too-long'),
)
export type Address = v.InferOutput<typeof Address> & { landmark?: string }
