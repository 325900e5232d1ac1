/** The widget's words: their types, which every language must fill, and a lazy file a language. */
import type { Language } from '../../shared/language'
import type { Said } from '../../shared/messages/said'
import type { en } from './en'
import type { more } from './more.en'

/** What is known where it is told how a repair stands. */
export interface Told {
  workshop: string
  /** Where the customer brings or fetches the item. */
  counter: string
  /** The moment to which an offer or a quote holds. */
  until: string
}

/** What is known besides once the item is with the workshop. */
export interface Later extends Told {
  payer: string
  outcome: string
}

/** A headline, and a sentence where there is more to say. */
export type Tellings<What = Told> = Record<string, (told: What) => string[]>

/** What every request and every ticket says. */
export type Words = Said<typeof en>
/** What is said only where a part is loaded when it is used. */
export type MoreWords = Said<typeof more>

const files: Record<Language, () => Promise<Words>> = {
  en: async () => (await import('./en')).en,
  id: async () => (await import('./id')).id,
  ru: async () => (await import('./ru')).ru,
  de: async () => (await import('./de')).de,
  fr: async () => (await import('./fr')).fr,
  es: async () => (await import('./es')).es,
  pt: async () => (await import('./pt')).pt,
  nl: async () => (await import('./nl')).nl,
  pl: async () => (await import('./pl')).pl,
  tr: async () => (await import('./tr')).tr,
  ar: async () => (await import('./ar')).ar,
  hi: async () => (await import('./hi')).hi,
}

/** @throws where the file cannot be fetched */
export const wordsOf = (language: Language): Promise<Words> => files[language]()
