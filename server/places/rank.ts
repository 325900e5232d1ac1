/** Puts the places that a search found into the order in which people most likely mean them. */
import { distanceM, type Point } from '../../shared/geo'

/** How a place fits what was typed: in some word or other name, by the start of its label, or by a whole name. */
export const fits = { words: 0, starts: 1, whole: 2 } as const
export type Fit = (typeof fits)[keyof typeof fits]

interface Rankable extends Point {
  fit: Fit
  /** Whether another name than the one that it is shown by was typed. */
  strange: boolean
  country: string
  /** People who live there, nearly. */
  weight: number
}

interface Situation {
  country?: string
  near?: Point
  /** Letters typed, without spaces. */
  letters: string
}

/** A place that does not fit by its label, or not from the start of it, counts as one so much smaller. */
const BY_THE_WAY = 0.1

/** At this distance a place counts as half its size, and ever less beyond. */
const NEAR_M = 30_000

/** Up to three letters are more often the start of a name than a short name. CJK names are whole with two. */
const isLongEnough = (letters: string) => letters.length > 3 || !/^[a-z]*$/.test(letters)

/**
 * @returns all, in order, of which the first `limit` will be shown: whole names before others, the given country's before
 * others', then by size and nearness. Abroad, a whole name goes before the country's longer ones only where it is the larger
 * place; else the largest such keeps the last line.
 */
export function rank<T extends Rankable>(found: readonly T[], limit: number, situation: Situation): T[] {
  const { country, near, letters } = situation
  const long = isLongEnough(letters)
  const isHome = (place: T) => !country || place.country === country
  const size = (place: T) =>
    place.fit === fits.words || place.strange ? place.weight * BY_THE_WAY : place.weight
  const largestHome = Math.max(0, ...found.filter(isHome).map(size))

  const group = (place: T) => {
    const whole = place.fit === fits.whole
    if (isHome(place)) return whole && (country || long) ? 0 : 2
    if (!whole) return 4
    const larger = size(place) > largestHome
    if (long) return larger ? 1 : 3
    return larger && !place.strange ? 3 : 4
  }
  const score = (place: T) =>
    near ? size(place) / (1 + (distanceM(near, place) / NEAR_M) ** 2) : size(place)
  const ordered = found
    .map((place) => ({ place, group: group(place), score: score(place) }))
    .sort((a, b) => a.group - b.group || b.score - a.score)

  const abroad = ordered.findIndex(({ group }) => group === 1 || group === 3)
  if (abroad >= limit) ordered.splice(limit - 1, 0, ...ordered.splice(abroad, 1))
  return ordered.map(({ place }) => place)
}
