// Postcodes as people type them and as GeoNames' files write them come to the same, country by country.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalisePostcode, typedCodes } from '../../../server/places/postcode'

describe('a code is cut as its country’s file cuts it', () => {
  test.each([
    ['GB', 'SW1A 1AA', 'SW1A'],
    ['GB', 'sw1a1aa', 'SW1A'],
    ['GB', 'SW1A', 'SW1A'],
    ['GB', 'M1 1AE', 'M1'],
    ['GB', 'M11AE', 'M1'],
    ['GB', 'AL3', 'AL3'],
    ['CA', 'K1A 0B1', 'K1A'],
    ['CA', 'k1a', 'K1A'],
    ['IE', 'D02 AF30', 'D02'],
    ['IE', 'D6W XY00', 'D6W'],
    ['MT', 'VLT 1117', 'VLT'],
    ['NL', '1012 AB', '1012'],
    ['NL', '1012ab', '1012'],
    ['US', '62701-1234', '62701'],
    ['AR', 'C1002AAP', 'C1002'],
    ['DE', '20 359', '20359'],
    ['BR', '01310-100', '01310100'],
    ['JP', '１００-０００１', '1000001'],
    ['PL', '00-001', '00001'],
    ['SE', '111 22', '11122'],
  ])('%s %s', (country, typed, code) => {
    expect(normalisePostcode(country, typed)).toBe(code)
  })

  test('what can be no code is none, whatever it is', () => {
    expect(normalisePostcode('DE', 'Москва')).toBe('')
    expect(normalisePostcode('DE', '12345678901')).toBe('')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('GB', 'NL', 'DE', '??'), (text, country) => {
        expect(normalisePostcode(country, text)).toMatch(/^[A-Z\d]{0,10}$/)
      }),
    )
  })
})

describe('codes in what is typed', () => {
  const codesIn = (text: string, country?: string) => typedCodes(text, country).map(({ code }) => code)

  test('are nothing without a country, and the last are the likeliest', () => {
    expect(codesIn('20359')).toEqual([])
    expect(codesIn('Reeperbahn 12, 20359 Hamburg', 'DE')[0]).toBe('20359')
    expect(codesIn('10 Downing Street, London SW1A 2AA', 'GB')).toContain('SW1A')
    expect(codesIn('Hamburg', 'DE')).toEqual([])
  })

  test('may say their country', () => {
    expect(typedCodes('AT-1010', 'DE')).toEqual([{ country: 'AT', code: '1010', alone: true }])
    expect(typedCodes('D-20359', 'DE')).toEqual([{ country: 'DE', code: '20359', alone: true }])
    expect(codesIn('〒100-0001', 'JP')[0]).toBe('1000001')
  })
})
