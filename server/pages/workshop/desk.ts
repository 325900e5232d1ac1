// What every page of a workshop or a store is given: words, place and time.
import type { Locale } from '../format'
import type { BarProps } from '../layout'
import type { Words } from '../messages/words'
import type { WorkshopWords } from '../messages/workshop'

export interface Desk {
  words: Words
  say: WorkshopWords
  locale: Locale
  /** Epoch ms. */
  now: number
  bar: Omit<BarProps, 'words'>
}
