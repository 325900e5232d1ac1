// What customers are told, in each of their languages: nothing that English tells is left out, and counts are said as people say
// them. And the mail round it is written in the direction of its language.
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../shared/language'
import { languages } from '../../../shared/language'
import { mailOf } from '../../../server/outbox/dress'
import type { Facts } from '../../../server/outbox/messages/facts'
import { customerWords } from '../../../server/outbox/messages/words'
import type { CustomerTemplate } from '../../../server/outbox/tellings'
import { customerTemplates } from '../../../server/outbox/tellings'
import { dayInFull, kilometres, momentInFull } from '../../../server/jobs/when'
import { allFacts, FACTS, FULL, textsOf } from '../../harness/message-facts'

/** Marks for what is told, each unlike all others, so that it is seen whether they are told. */
const MARKED: Partial<Facts> = {
  ...FULL,
  merchant: '[merchant]',
  workshop: { name: '[workshop]', address: '[its address]' },
  store: { name: '[store]', address: '[its street]' },
  before: '[before]',
  day: '[day]',
  answerBy: '[answer by]',
  readyBy: '[ready by]',
  readySince: '[ready since]',
  finding: '[finding]',
  barrier: '[barrier]',
  done: '[done]',
  quote: {
    total: '[total]',
    lines: [{ label: '[line]', value: '[price]' }],
    days: 3,
    validUntil: '[valid until]',
    deposit: '[deposit]',
  },
  toPay: '[to pay]',
  paid: '[paid]',
  warrantyUntil: '[warranty until]',
  repeatOf: '[repeat of]',
  text: '[text]',
}

const marksIn = (language: Language, template: CustomerTemplate, facts: Facts): string[] => {
  const all = textsOf(customerWords[language].customer[template](facts)).join('\n')
  return [...new Set([FACTS.code, ...(all.match(/\[.*?\]/g) ?? [])])].filter((mark) => all.includes(mark))
}

/** Every job that a template can tell of, with what English tells of it. */
function* inEnglish(template: CustomerTemplate): Generator<[facts: Facts, marks: string[]]> {
  for (const told of allFacts('customer', template)) {
    if (told.store === undefined) continue
    const full = { ...told, ...MARKED }
    for (const facts of [full, { ...full, store: undefined, isIn: false }])
      yield [facts, marksIn('en', template, facts)]
  }
}

describe.each(customerTemplates)('%s', (template) => {
  const told = [...inEnglish(template)]

  it.each(languages.filter((language) => language !== 'en'))(
    'tells all that it tells in English in %s',
    (language) => {
      const untold = told.flatMap(([facts, marks]) => {
        const here = marksIn(language, template, facts)
        return marks.filter((mark) => !here.includes(mark))
      })
      expect([...new Set(untold)]).toEqual([])
    },
  )
})

describe.each(languages)('in %s', (language) => {
  it('a repair is called by its brand and model, else by what it is', () => {
    const { item } = customerWords[language]
    expect(item({ name: 'X', brand: 'Bosch', model: 'Serie 6' })).toBe('Bosch Serie 6')
    expect(item({ name: 'Xyz', brand: 'Bosch' })).toMatch(/^Bosch xyz$|^xyz Bosch$|^Bosch Xyz$|^Xyz Bosch$/)
  })
})

describe.each(languages)('a count in %s', (language) => {
  /** What is said of a quote's days, its numbers taken out. */
  const said = (days: number): string => {
    const { paragraphs } = customerWords[language].customer.quote({
      ...FACTS,
      quote: { ...FACTS.quote!, days },
    })
    return paragraphs.join(' ')
  }

  it.each([0, 1, 2, 5, 11, 21])('is said for %i days', (days) => {
    const text = said(days)
    expect(text).not.toMatch(/undefined|NaN|\[object|\s\s/)
    // One and two are words of their own in some.
    if (days > 2) expect(text).toContain(String(days))
  })

  it('has a form for each kind of number that the language tells apart', () => {
    const rules = new Intl.PluralRules(language)
    const noun = new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' })
    const bare = (text: string) => text.replace(/\d+/g, '#')
    for (const [one, other] of [
      [1, 2],
      [1, 5],
      [2, 5],
      [5, 11],
      [5, 21],
      [11, 21],
    ] as const) {
      const differs = bare(noun.format(one)) !== bare(noun.format(other))
      const same = rules.select(one) === rules.select(other)
      if (same) expect(bare(said(one)), `${one} and ${other}`).toBe(bare(said(other)))
      else if (differs && one !== 1)
        expect(bare(said(one)), `${one} and ${other}`).not.toBe(bare(said(other)))
    }
  })
})

describe('a mail', () => {
  const mailIn = (language: Language) =>
    mailOf({
      language,
      brand: 'Lumen',
      accent: null,
      hello: 'Ada',
      stub: { label: 'X', code: FACTS.code },
      message: customerWords[language].customer.quote(FACTS),
      link: 'http://localhost/r/pk#t',
      because: customerWords[language].because('Lumen'),
    })

  it.each(languages)('in %s says which language it is in, and which way it is written', (language) => {
    const { html, subject } = mailIn(language)
    const dir = language === 'ar' ? 'rtl' : 'ltr'
    expect(html).toContain(`<html lang="${language}" dir="${dir}">`)
    // Mail programs drop the former.
    expect(html).toContain(`<div class="paper" lang="${language}" dir="${dir}"`)
    expect(html).toContain(`<bdi dir="ltr">${FACTS.code}</bdi>`)
    expect(subject.startsWith('\u200f')).toBe(dir === 'rtl')
  })

  it.each(languages)('in %s sets its colon as it is set there', (language) => {
    const colon = (language as string) === 'fr' ? '\u00a0: ' : ': '
    expect(mailIn(language).text).toContain(`Screen${colon}Rp`)
  })

  it('has amounts at the far side of the line', () => {
    expect(mailIn('de').html).toContain('float:right;font-weight:600;padding-left:16px')
    expect(mailIn('ar').html).toContain('float:left;font-weight:600;padding-right:16px')
  })

  it('marks what others wrote as its language does', () => {
    const message = customerWords.de.customer.message({ ...FACTS, text: 'Ja.' })
    const letter = { brand: 'Lumen', accent: null, stub: null, message, link: null, because: '' }
    expect(mailOf({ ...letter, language: 'de' }).text).toContain('„Ja.“')
  })
})

describe('days and distances', () => {
  const at = Date.UTC(2026, 10, 25, 14, 5)

  it.each([
    ['en', 'Wednesday 25 November', 'Wednesday 25 November, 14:05', '4.2 km'],
    ['id', 'Rabu 25 November', 'Rabu 25 November, 14.05', '4,2 km'],
    ['de', 'Mittwoch, 25. November', 'Mittwoch, 25. November, 14:05', '4,2 km'],
    ['nl', 'woensdag 25 november', 'woensdag 25 november, 14:05', '4,2 km'],
    ['ru', 'среда, 25 ноября', 'среда, 25 ноября, 14:05', '4,2 км'],
    ['ar', 'الأربعاء، 25 نوفمبر', 'الأربعاء، 25 نوفمبر، 2:05 م', '4.2 كم'],
  ] as const)('are written in %s as there', (language, day, moment, distance) => {
    expect(dayInFull(at, language, 'UTC')).toBe(day)
    expect(momentInFull(at, language, 'UTC').replace(/\s/g, ' ')).toBe(moment)
    expect(kilometres(4210, language).replace(/\s/g, ' ')).toBe(distance)
  })
})
