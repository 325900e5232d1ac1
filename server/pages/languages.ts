// Languages as people choose them, by their names in the language of the page.
import type { Language, PageLanguage } from '../../shared/language'
import type { Option } from './controls'

/** @returns the language's name, as a word of its own */
export function languageName(code: Language, language: PageLanguage): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
}

/** @returns the languages given, in their order */
export function languageOptions(of: readonly Language[], language: PageLanguage): Option[] {
  return of.map((code) => ({ value: code, label: languageName(code, language) }))
}
