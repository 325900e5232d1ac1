/** The languages that we speak, kept free of schemas so that the widget can read them without a validator. */

/** Languages of customers: the widget, the catalogue, and every message to them. */
export const languages = ['en', 'id', 'ru', 'de', 'fr', 'es', 'pt', 'nl', 'pl', 'tr', 'ar', 'hi'] as const
export type Language = (typeof languages)[number]

/** Languages of those who do the work: the pages of workshops, stores and office, and what is written to them. */
export const pageLanguages = ['en', 'id'] as const satisfies readonly Language[]
export type PageLanguage = (typeof pageLanguages)[number]

/** @returns the language that we have, of those given, for a tag such as `pt-BR`; undefined where we have none. */
export function spoken<L extends Language>(of: readonly L[], tag: string | undefined | null): L | undefined {
  const code = tag?.toLowerCase().split(/[-_]/)[0]
  return of.find((language) => language === code)
}

/** @returns the language of customers that we have for a tag, else the fallback. */
export const languageFor = (tag: string | undefined | null, fallback: Language = 'en'): Language =>
  spoken(languages, tag) ?? fallback

/** @returns which way a language is written: what `dir` says of it. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')
