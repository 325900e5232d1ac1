/** Where a job is, compared with where a workshop comes to and where a brand's authorisation holds. */
import type { Area } from '../store/standing'
import { fold } from '../places/fold'

/** What is known of the customer's place beside its point. */
export interface Whereabouts {
  country: string
  postcode?: string
  /** As the place is called, with its wider ones behind commas: `Tebet, Jakarta`. */
  label?: string
}

/** @returns a postcode as it is compared: capitals and digits only */
export function postcodeKey(postcode: string): string {
  return postcode.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

interface Keys {
  country: string
  postcode: string
  names: ReadonlySet<string>
}

/** Folding takes longer than all comparing, and most workshops have no areas. */
const keys = new WeakMap<Whereabouts, Keys>()

function keysOf(place: Whereabouts): Keys {
  let known = keys.get(place)
  if (!known) {
    const names = (place.label ?? '').split(/[,()]/).map(fold).filter(Boolean)
    known = {
      country: place.country,
      postcode: postcodeKey(place.postcode ?? ''),
      names: new Set(names),
    }
    keys.set(place, known)
  }
  return known
}

/** @returns whether the place lies in one of the areas; one of which nothing is known lies in none */
export function liesIn(areas: readonly Area[], place: Whereabouts | undefined): boolean {
  if (!place) return false
  const { country, postcode, names } = keysOf(place)
  return areas.some(
    (area) =>
      area.country === country &&
      ((area.postcodes.length === 0 && area.districts.length === 0) ||
        (postcode !== '' && area.postcodes.some((prefix) => postcode.startsWith(prefix))) ||
        area.districts.some((district) => names.has(district))),
  )
}
