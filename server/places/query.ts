/** Reads what somebody typed into the place field, and says it in the index's language. */
import { fold, glue } from './fold'
import { areaTerm, wordTerm } from './terms'

/** One way to take what was typed: its words, of which the last may be unfinished, and the same run together. */
export interface Reading {
  words: readonly string[]
  glued: string
  /** Whether every word must be a whole one. */
  strict: boolean
}

/** Enough for an address on one line. */
const MAX_LETTERS = 200
const MAX_WORDS = 10

/** In these scripts one letter is a word. */
const wordPerLetter = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u

/** Shorter words at the end of an address may be unfinished ones, and are airport codes too. */
const STRICT_LETTERS = 4

/**
 * @returns the readings to try one after the other until one finds a place: everything; without what has digits, as postcodes
 * and house numbers; then less and less of it in whole words, from the front before the end, since addresses end in the place;
 * then its end with the last word unfinished. None for less than two letters, but for those of Chinese and Japanese.
 */
export function* readQuery(q: string): Generator<Reading> {
  const all = fold(q.slice(0, MAX_LETTERS)).split(' ').filter(Boolean).slice(0, MAX_WORDS)
  const named = all.filter((word) => !/\p{N}/u.test(word))
  yield* read(all, false)
  if (named.length < all.length) yield* read(named, false)
  const cuts = named.slice(1).map((_, index) => index + 1)
  for (const cut of cuts) {
    yield* read(named.slice(cut), true)
    yield* read(named.slice(0, -cut), true)
  }
  for (const cut of cuts) yield* read(named.slice(cut), false)
}

function* read(words: readonly string[], strict: boolean): Generator<Reading> {
  const glued = glue(words.join(' '))
  const letters = wordPerLetter.test(glued) ? 1 : strict ? STRICT_LETTERS : 2
  if (glued.length >= letters) yield { words, glued, strict }
}

/** Folded words hold letters and digits only, so that quoted they cannot be anything but words to the index. */
const quote = (word: string) => `"${word}"`

/** What the index is asked for a reading; the later ones only where they could say more. */
export interface Expressions {
  /** Names that are this. */
  whole: string
  /** Names, or words of them, that begin so. */
  begun?: string
  /** Names that have these words in any order, where some may name what lies round the place. */
  words?: string
}

export function expressions({ words, glued, strict }: Reading): Expressions {
  const whole = quote(glued)
  const prefix = strict ? '' : ' *'
  const last = words.length - 1
  if (last === 0) return { whole, begun: strict ? undefined : `${whole} * OR ${quote(wordTerm(glued))} *` }
  // One letter at the end says little and begins half of all words.
  const telling = words.filter((word, index) => index === 0 || index < last || word.length > 1)
  const each = telling.map((word) => {
    const end = word === words[last] ? prefix : ''
    return `(${[word, wordTerm(word), areaTerm(word)].map((term) => quote(term) + end).join(' OR ')})`
  })
  return { whole, begun: strict ? undefined : `${whole} *`, words: each.join(' AND ') }
}
