// Countries as people choose them: every one that can be telephoned, by its name in their language.
import type { PageLanguage } from '../../shared/language'
import { callingCodes } from '../outbox/phone'
import type { Option } from './controls'

const made = new Map<PageLanguage, Option[]>()

/** @returns all countries, in the order of their names */
export function countryOptions(language: PageLanguage): readonly Option[] {
  let known = made.get(language)
  if (!known) {
    const names = new Intl.DisplayNames(language, { type: 'region' })
    known = Object.keys(callingCodes)
      .map((code) => ({ value: code, label: names.of(code) ?? code }))
      .sort((a, b) => a.label.localeCompare(b.label, language))
    made.set(language, known)
  }
  return known
}

/** @returns the country's name in that language; its code where it has none */
export function countryName(code: string, language: PageLanguage): string {
  return countryOptions(language).find(({ value }) => value === code)?.label ?? code
}
