/**
 * One spelling for comparing names: what is indexed and what is typed pass through here, so that "Munchen" finds München and
 * the database needs no knowledge of scripts.
 */

/** Letters that Unicode does not take apart, and Arabic ones that people and keyboards exchange. */
const spellings: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'e',
  ς: 'σ',
  ة: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ـ: '',
}
const respelt = new RegExp(`[${Object.keys(spellings).join('')}]`, 'gu')

/**
 * @returns the words of a text in lower case, without accents, vowel points or punctuation, one space between them. Hangul
 * comes apart into its letters, so that a syllable half typed is already a prefix.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  // Nine names of ten are plain ASCII, and this runs over a million of them.
  if (/^[ -~]*$/.test(lower)) return lower.replace(/[^a-z0-9]+/g, ' ').trim()
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(respelt, (letter) => spellings[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** @returns folded words run together, so that "Xi'an" and "xian" are the same name. */
export function glue(folded: string): string {
  return folded.replaceAll(' ', '')
}

const saint = /(?<= |^)(?:saint|sankt|sint|st)(?= |$)/

/** @returns the folded name and its other spellings of "Saint", which people shorten and write out as they like. */
export function variants(folded: string): string[] {
  if (!saint.test(folded)) return [folded]
  return [...new Set([folded, ...['st', 'saint', 'sankt'].map((form) => folded.replace(saint, form))])]
}

/** @returns whether two glued names begin so alike that reading one, people recognise the other. */
export function alike(a: string, b: string): boolean {
  return startOf(a) === startOf(b)
}

/** The first three letters, where "ue" counts as the ü that some keyboards lack. */
const startOf = (glued: string) =>
  glued
    .slice(0, 5)
    .replace(/([aou])e/g, '$1')
    .slice(0, 3)

/** @returns whether this is one of GeoNames' letter-by-letter transliterations, as "han bao shi" for 汉堡市: nobody's writing. */
export function isTransliteration(name: string): boolean {
  return /^[ -@[-~]*$/.test(name)
}
