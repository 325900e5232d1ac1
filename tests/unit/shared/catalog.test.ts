// What shoppers and workshops may rely on in the catalogue, in every language.
import { describe, expect, it } from 'vitest'
import {
  catalog,
  categoryCodes,
  handoverModes,
  isCategory,
  isStep,
  isSymptom,
  ordsCategories,
} from '../../../shared/catalog'
import type { CategoryCode } from '../../../shared/catalog'
import { languages } from '../../../shared/language'
import { catalogWords } from '../../../shared/messages/catalog'

const kebabCase = /^[a-z]+(-[a-z]+)*$/

/** Too large or too heavy for a parcel. */
const bulky: CategoryCode[] = [
  'television',
  'washing-machine',
  'dishwasher',
  'refrigerator',
  'bicycle',
  'e-bike',
  'furniture',
]

const stepsOf = (category: CategoryCode) => [
  ...new Set(Object.values(catalog[category].symptoms).flatMap((symptom) => symptom.steps)),
]

describe('the catalogue', () => {
  it('knows all kinds of things that the network repairs', () => {
    expect(categoryCodes).toEqual(
      expect.arrayContaining([
        'phone',
        'tablet',
        'laptop',
        'television',
        'monitor',
        'headphones',
        'game-console',
        'washing-machine',
        'dishwasher',
        'refrigerator',
        'vacuum-cleaner',
        'coffee-maker',
        'small-kitchen-appliance',
        'power-tool',
        'bicycle',
        'e-bike',
        'shoes',
        'clothing',
        'bag',
        'watch',
        'furniture',
      ]),
    )
  })

  it('tells its own codes from foreign ones, also from names that every object has', () => {
    expect(isCategory('washing-machine')).toBe(true)
    expect(isCategory('Washing machine')).toBe(false)
    expect(isCategory('toString')).toBe(false)
    expect(isSymptom('washing-machine', 'does-not-drain')).toBe(true)
    expect(isSymptom('phone', 'does-not-drain')).toBe(false)
    expect(isSymptom('phone', 'constructor')).toBe(false)
    expect(isSymptom('spaceship', 'other')).toBe(false)
    expect(isStep('washing-machine', 'does-not-drain', 'clean-pump-filter')).toBe(true)
    expect(isStep('washing-machine', 'smells', 'clean-pump-filter')).toBe(false)
    expect(isStep('washing-machine', 'constructor', 'clean-pump-filter')).toBe(false)
    expect(isStep('spaceship', 'does-not-drain', 'clean-pump-filter')).toBe(false)
  })

  it('names the product groups for which makers owe a repair in the EU', () => {
    expect(categoryCodes.filter((code) => catalog[code].dutyToRepair).toSorted()).toEqual([
      'dishwasher',
      'e-bike',
      'monitor',
      'phone',
      'refrigerator',
      'tablet',
      'television',
      'vacuum-cleaner',
      'washing-machine',
    ])
  })

  it('numbers the open repair data’s forty categories', () => {
    expect(Object.keys(ordsCategories).map(Number)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
    expect(new Set(Object.values(ordsCategories)).size).toBe(40)
    expect(ordsCategories[catalog['washing-machine'].ords]).toBe('Large home electrical')
    expect(ordsCategories[catalog.television.ords]).toBe('Flat screen')
    expect(ordsCategories[catalog.shoes.ords]).toBe('Misc')
    expect(ordsCategories[catalog.watch.ords]).toBe('Watch/clock')
    expect(ordsCategories[catalog['game-console'].ords]).toBe('Games console')
  })

  it('sends nothing bulky by post, and no technician for what fits a parcel', () => {
    expect(categoryCodes.filter((code) => !catalog[code].modes.includes('mail-in')).toSorted()).toEqual(
      [...bulky].toSorted(),
    )
    for (const code of ['phone', 'headphones', 'shoes', 'clothing', 'bag', 'watch'] as const) {
      expect(catalog[code].modes, code).not.toContain('on-site')
    }
  })
})

describe.each(categoryCodes)('%s', (category) => {
  const { symptoms, modes } = catalog[category]

  it('has five to ten usual symptoms, and something else last', () => {
    const codes = Object.keys(symptoms)
    expect(codes.at(-1)).toBe('other')
    expect(symptoms['other']!.steps).toEqual([])
    expect(codes.length - 1).toBeGreaterThanOrEqual(5)
    expect(codes.length - 1).toBeLessThanOrEqual(10)
    for (const code of [category, ...codes]) expect(code).toMatch(kebabCase)
  })

  it('suggests at most three different steps for a symptom, and some for the category', () => {
    expect(stepsOf(category).length).toBeGreaterThan(0)
    for (const [code, { steps }] of Object.entries(symptoms)) {
      expect(steps.length, code).toBeLessThanOrEqual(3)
      expect(new Set(steps).size, code).toBe(steps.length)
      for (const step of steps) {
        expect(step).toMatch(kebabCase)
        expect(isStep(category, code, step)).toBe(true)
      }
    }
  })

  it('can be handed over in at least one way, the ways in their usual order', () => {
    expect(modes.length).toBeGreaterThan(0)
    expect(modes).toEqual(handoverModes.filter((mode) => modes.includes(mode)))
  })
})

/** What begins a sentence: a capital, where the script has such. */
const BEGIN = String.raw`^[\p{Lu}\p{Lo}\p{N}«“„"]`
/** How long a label and a step may be: most languages say the same at greater length than English. */
const LONGEST = { label: 60, how: 340 }
const LONGEST_ENGLISH = { label: 50, how: 280 }

describe.each(languages)('the words in %s', (language) => {
  const longest = language === 'en' ? LONGEST_ENGLISH : LONGEST

  it.each(categoryCodes)('name each symptom and step of %s, and nothing else', (category) => {
    const words = catalogWords[language][category]
    expect(words.name).toMatch(/^[\p{Lu}\p{Lo}]/u)
    // Within a sentence only German writes nouns large.
    expect(words.plural).toMatch(language === 'de' ? /^\p{L}/u : /^[\p{Ll}\p{Lo}]/u)
    expect(Object.keys(words.symptoms).toSorted()).toEqual(Object.keys(catalog[category].symptoms).toSorted())
    expect(Object.keys(words.steps).toSorted()).toEqual(stepsOf(category).toSorted())
  })

  it.each(categoryCodes)('tell the symptoms of %s apart in few words', (category) => {
    const labels = Object.values(catalogWords[language][category].symptoms)
    expect(new Set(labels).size).toBe(labels.length)
    for (const label of labels) {
      expect(label).toMatch(new RegExp(`${BEGIN}.*[^.!।]$`, 'u'))
      expect(label.length, label).toBeLessThanOrEqual(longest.label)
    }
  })

  it.each(categoryCodes)('say what to do and how in the steps for %s', (category) => {
    for (const { title, how } of Object.values(catalogWords[language][category].steps)) {
      expect(title).toMatch(new RegExp(`${BEGIN}.*[^.!।]$`, 'u'))
      expect(title.length, title).toBeLessThanOrEqual(longest.label)
      expect(how).toMatch(new RegExp(`${BEGIN}.*[.।]$`, 'u'))
      expect(how.length, how).toBeGreaterThan(title.length)
      expect(how.length, how).toBeGreaterThanOrEqual(50)
      expect(how.length, how).toBeLessThanOrEqual(longest.how)
      expect(`${title} ${how}`).not.toContain('!')
    }
  })
})

it('is told in Indonesian, without the word that suggests a motor garage', () => {
  for (const category of categoryCodes) {
    const { en, id } = catalogWords
    expect(JSON.stringify(id[category])).not.toMatch(/bengkel/i)
    for (const [step, { how }] of Object.entries(id[category].steps)) {
      expect(how, step).not.toBe(en[category].steps[step]!.how)
    }
  }
})
