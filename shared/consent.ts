/** Which consent a shopper has read and agreed to: its words stand in the widget's messages, one wording a language. */
import type { Language } from './language'

/** The version of the wording that the widget of this release shows, the same in all languages. */
const VERSION = '2026-11'

/** @returns what is kept with a request as proof: the version and the language that was read, such as `2026-11-ar` */
export const consentText = (language: Language): string => `${VERSION}-${language}`
