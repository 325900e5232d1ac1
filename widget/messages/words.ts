/** The widget's words: their types, which every language must fill, and a lazy file a language. */
import type { Language } from '../../shared/language'
import type { Said } from '../../shared/messages/said'
import type { en } from './en'
import type { more } from './more.en'

/** What every request and every ticket says. */
export type Words = Said<typeof en>
/** What is said only where a part is loaded when it is used. */
export type MoreWords = Said<typeof more>

/** What each language's file holds under its name: a language without one fails the type check. */
interface Files {
  en: typeof import('./en').en
  id: typeof import('./id').id
  ru: typeof import('./ru').ru
  de: typeof import('./de').de
  fr: typeof import('./fr').fr
  es: typeof import('./es').es
  pt: typeof import('./pt').pt
  nl: typeof import('./nl').nl
  pl: typeof import('./pl').pl
  tr: typeof import('./tr').tr
  ar: typeof import('./ar').ar
  hi: typeof import('./hi').hi
}

/** @throws where the file cannot be fetched */
export const wordsOf = async <L extends Language>(language: L): Promise<Words> =>
  ((await import(/* @vite-ignore */ `./${language}.ts`)) as Pick<Files, L>)[language]
