// Which language somebody is spoken to in: customers in many, those who do the work in two.
import { describe, expect, it } from 'vitest'
import { directionOf, languageFor, languages, pageLanguages, spoken } from '../../../shared/language'
import { parse } from '../../../shared/parse'
import type { Problem } from '../../../shared/problem'
import { Contact } from '../../../shared/request'
import { WorkshopInput } from '../../../shared/workshop'
import { MerchantInput } from '../../../server/accounts/merchants'
import { PersonInput } from '../../../server/accounts/people'

describe('a customer', () => {
  it.each([
    ['de-CH', 'de'],
    ['pt_BR', 'pt'],
    ['DE', 'de'],
    ['ar-EG-u-nu-arab', 'ar'],
    ['zh-Hant', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('whose browser asks for %s is spoken to in %s', (tag, language) => {
    expect(languageFor(tag)).toBe(language)
  })

  it('is spoken to in the language of the shop where theirs is not known', () => {
    expect(languageFor('sv', 'hi')).toBe('hi')
    expect(spoken(languages, 'sv')).toBeUndefined()
  })

  it.each(languages)('may ask for letters in %s', (language) => {
    const contact = { name: 'Ada', email: 'ada@example.org', language }
    expect(parse(Contact, contact).language).toBe(language)
  })

  it.each(languages)('has what is written in %s shown in its direction', (language) => {
    expect(directionOf(language)).toBe(language === 'ar' ? 'rtl' : 'ltr')
  })
})

describe('those who do the work', () => {
  const wrong = (schema: Parameters<typeof parse>[0], language: string): string[] => {
    try {
      parse(schema, { language })
      return []
    } catch (error) {
      const { fields = [] } = (error as Problem).more
      return fields.filter(({ field }) => field === 'language').map(({ code }) => code)
    }
  }

  it.each(languages)('read %s only where the pages speak it, while a shop may speak any', (language) => {
    const refused = (pageLanguages as readonly string[]).includes(language) ? [] : ['language-unknown']
    expect(wrong(PersonInput, language)).toEqual(refused)
    expect(wrong(WorkshopInput, language)).toEqual(refused)
    expect(wrong(MerchantInput, language)).toEqual([])
  })
})
