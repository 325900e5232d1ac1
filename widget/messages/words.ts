/** The widget's words: their types, which every language must fill, and a lazy file a language. */
import type { Language } from '../../shared/language'
import type { Said } from '../../shared/messages/said'
import type { en } from './en'
import type { more } from './more.en'

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
