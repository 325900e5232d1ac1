// The widget's words in each language: each message says all that it is given, and counts are said as people say them.
import { describe, expect, it } from 'vitest'
import { languages, type Language } from '../../../shared/language'
import { moreWordsOf } from '../../../widget/messages/more'
import { wordsOf } from '../../../widget/messages/words'

/** Each message of a tree of words, by its path. */
function* messagesOf(words: object | string, path = ''): Generator<[path: string, message: unknown]> {
  if (typeof words !== 'object') yield [path, words]
  else for (const [name, word] of Object.entries(words)) yield* messagesOf(word, `${path}.${name}`)
}

const GIVEN = ['[1]', '[2]']

/** What a message says of what it is given. */
const said = (message: unknown): string =>
  typeof message === 'function'
    ? String((message as (...given: string[]) => unknown)(...GIVEN))
    : String(message)

const marksIn = (text: string): string[] => (text.match(/\[.*?\]/g) ?? []).toSorted()

/** Both files of a language, each message as it is said. */
const allSaid = async (language: Language): Promise<[path: string, text: string][]> =>
  [...messagesOf(await wordsOf(language)), ...messagesOf(await moreWordsOf(language))].map(
    ([path, message]) => [path, said(message)],
  )

describe.each(languages)('in %s', (language) => {
  it('each message is said, with all that English says of what it is given', async () => {
    const english = new Map(await allSaid('en'))
    const faults = (await allSaid(language)).filter(([path, text]) => {
      // The French put a space before a colon.
      const begins = path !== '.colon' && /^\s/.test(text)
      const broken = begins || !text || /undefined|NaN|\[object|\s\s|!/.test(text)
      // Some write what they are given in small letters.
      return broken || marksIn(english.get(path)!).some((mark) => !text.toLowerCase().includes(mark))
    })
    expect(faults).toEqual([])
  })

  it.each([0, 1, 2, 5, 11, 21])('%i is said wherever something is counted', async (n) => {
    const words = await wordsOf(language)
    const more = await moreWordsOf(language)
    for (const text of [words.found(n), more.photo(n), more.stars(n)]) expect(text).toContain(String(n))
  })
})
