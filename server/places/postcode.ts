/** How postcodes are written: one spelling of each, as GeoNames' postal files cut them, for what is imported and what is typed. */

/** Countries whose files, or whose use, stop before the end of the code: how much of it is kept. */
const cuts: Readonly<Record<string, RegExp>> = {
  // The outward code: what follows is a digit and two letters.
  GB: /^[A-Z]{1,2}\d[A-Z\d]?(?=\d[A-Z]{2}$|$)/,
  GG: /^GY\d{1,2}(?=\d[A-Z]{2}$|$)/,
  JE: /^JE\d{1,2}(?=\d[A-Z]{2}$|$)/,
  IM: /^IM\d{1,2}(?=\d[A-Z]{2}$|$)/,
  CA: /^[A-Z]\d[A-Z]/,
  IE: /^[A-Z]\d[\dW]/,
  MT: /^[A-Z]{3}/,
  NL: /^\d{4}/,
  US: /^\d{5}/,
  AR: /^[A-Z]\d{4}/,
}

/** No code is longer, without what separates its parts. */
const MAX_LETTERS = 10

/** Most codes that a text is read for, so that no text costs much. */
const MOST_CODES = 6

/** @returns the code without spaces and dashes, as far as its country's are told apart; empty where it can be none. */
export function normalisePostcode(country: string, code: string): string {
  const letters = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  if (!/^[A-Z\d]+$/.test(letters) || letters.length > MAX_LETTERS) return ''
  return cuts[country]?.exec(letters)?.[0] ?? letters
}

/** What may stand before a code: the country's, as in D-20359, or the sign that Japan writes. */
const before = /^(?:〒|([A-Za-z]{1,3})-(?=\d))\s*/

export interface TypedCode {
  country: string
  /** As `normalisePostcode` has it. */
  code: string
  /** Whether the text holds nothing else, so that the code may be an unfinished one. */
  alone: boolean
}

/**
 * @param country of the codes; one of two letters before the code goes before it
 * @returns what may be postcodes in the text: it as a whole; or its words, and pairs of them, the last first, since that is where
 * addresses have theirs. None without a country.
 */
export function typedCodes(text: string, country: string | undefined): TypedCode[] {
  const words = text.trim().split(/[\s,;]+/)
  const bare = words.map((word) => word.replace(before, ''))
  const named = words.flatMap((word) => /^([A-Za-z]{2})-\d/.exec(word)?.[1]?.toUpperCase() ?? [])[0]
  const of = named ?? country
  if (!of) return []
  const whole = /\d/.test(text) ? normalisePostcode(of, bare.join('')) : ''
  const pairs = bare.flatMap((word, index) => [word + (bare[index + 1] ?? ''), word]).reverse()
  const each = pairs.filter((word) => /\d/.test(word)).map((word) => normalisePostcode(of, word))
  const codes = [...new Set([whole, ...each])].filter((code) => code.length >= 2).slice(0, MOST_CODES)
  return codes.map((code) => ({ country: of, code, alone: code === whole }))
}
