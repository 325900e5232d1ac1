/** Which country a point lies in, by the borders: for positions of which the nearest towns do not tell. */
import { iso1A2Code } from '@rapideditor/country-coder'
import type { Point } from '../../../shared/geo'

/** @returns ISO 3166-1 alpha-2; undefined on the high seas and where there is no such point */
export function countryAt({ lat, lon }: Point): string | undefined {
  const code = iso1A2Code([lon, lat])
  return code && /^[A-Z]{2}$/.test(code) ? code : undefined
}
