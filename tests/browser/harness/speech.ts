// What the widget says to a shopper in some language, so that tests find their way by the words that are really there.
import type { Language } from '../../../shared/language'
import { catalogWords } from '../../../shared/messages/catalog'
import { moreWordsOf } from '../../../widget/messages/more'
import { wordsOf, type MoreWords, type Words } from '../../../widget/messages/words'

export interface Speech {
  language: Language
  words: Words
  more: MoreWords
  machine: (typeof catalogWords)[Language]['washing-machine']
  phone: (typeof catalogWords)[Language]['phone']
}

export async function speechOf(language: Language): Promise<Speech> {
  const { 'washing-machine': machine, phone } = catalogWords[language]
  return { language, words: await wordsOf(language), more: await moreWordsOf(language), machine, phone }
}
