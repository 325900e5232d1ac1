/**
 * The search terms that the index holds beside names. Each kind begins with its own sign, which no folded word contains, so
 * that the rows of "in" the word, IN the country and IN the state of Indiana are three short lists and not one long one.
 */
import type { Point } from '../../shared/geo'
import { fold, glue } from './fold'

/** @returns the term of a folded word of a name with several, apart from names that are this word alone: those are few. */
export const wordTerm = (word: string) => `¦${word}`

/** @returns the term of a country, by its ISO 3166-1 alpha-2 code. */
export const countryTerm = (country: string) => `¤${glue(fold(country))}`

/** @returns the term of a folded word that names the region or country round a place. */
export const areaTerm = (word: string) => `§${word}`

/** The term of a square two degrees a side, by whole degrees of its middle. Squares overlap by half. */
const squareTerm = (lat: number, lon: number) => `¶${(lat + 90) * 360 + ((((lon + 180) % 360) + 360) % 360)}`

/** @returns the term of what lies round a point, for half a degree at least: the places there have it among `nearTerms`. */
export const roundTerm = ({ lat, lon }: Point) => squareTerm(Math.round(lat), Math.round(lon))

/** @returns the terms of the four squares that the place lies in. */
export function nearTerms({ lat, lon }: Point): string[] {
  const south = Math.floor(lat)
  const west = Math.floor(lon)
  return [south, south + 1].flatMap((lat) => [west, west + 1].map((lon) => squareTerm(lat, lon)))
}
