/** Where the words are that are said only now and then. */
import type { Language } from '../../shared/language'
import type { MoreWords } from './words'

/** Each language's file: a language without one fails the type check. */
interface Files {
  en: typeof import('./more.en')
  id: typeof import('./more.id')
  ru: typeof import('./more.ru')
  de: typeof import('./more.de')
  fr: typeof import('./more.fr')
  es: typeof import('./more.es')
  pt: typeof import('./more.pt')
  nl: typeof import('./more.nl')
  pl: typeof import('./more.pl')
  tr: typeof import('./more.tr')
  ar: typeof import('./more.ar')
  hi: typeof import('./more.hi')
}

/** @throws where the file cannot be fetched */
export const moreWordsOf = async <L extends Language>(language: L): Promise<MoreWords> =>
  ((await import(/* @vite-ignore */ `./more.${language}.ts`)) as Files[L]).more
