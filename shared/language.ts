/** The languages that we speak, kept free of schemas so that the widget can read them without a validator. */

/** Languages that customers are written to in. */
export const languages = ['en', 'id'] as const
export type Language = (typeof languages)[number]

/** @returns the language we have for a tag such as `id-ID`, else the fallback. */
export function languageFor(tag: string | undefined | null, fallback: Language = 'en'): Language {
  const code = tag?.toLowerCase().split('-')[0]
  return languages.find((language) => language === code) ?? fallback
}
