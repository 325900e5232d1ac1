/** Where the words are that are said only now and then: kept out of the form, as each language's file has a name to be known. */
import type { Language } from '../../shared/language'
import type { MoreWords } from './words'

const files: Record<Language, () => Promise<MoreWords>> = {
  en: async () => (await import('./more.en')).more,
  id: async () => (await import('./more.id')).more,
  ru: async () => (await import('./more.ru')).more,
  de: async () => (await import('./more.de')).more,
  fr: async () => (await import('./more.fr')).more,
  es: async () => (await import('./more.es')).more,
  pt: async () => (await import('./more.pt')).more,
  nl: async () => (await import('./more.nl')).more,
  pl: async () => (await import('./more.pl')).more,
  tr: async () => (await import('./more.tr')).more,
  ar: async () => (await import('./more.ar')).more,
  hi: async () => (await import('./more.hi')).more,
}

/** @throws where the file cannot be fetched */
export const moreWordsOf = (language: Language): Promise<MoreWords> => files[language]()
