// Amounts are whole minor units; what people type and read is theirs.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoney, minorDigits, Money, parseAmount } from '../../../shared/money'
import { parse } from '../../../shared/parse'

const plain = (text: string) => text.replace(/\s/g, ' ')

describe('an amount', () => {
  it.each([
    ['EUR', 2],
    ['IDR', 2],
    ['JPY', 0],
    ['KWD', 3],
  ])('in %s has %d digits after its point', (currency, digits) => {
    expect(minorDigits(currency)).toBe(digits)
  })

  it.each([
    [{ amount: 12_990, currency: 'EUR' }, 'de', '129,90 €'],
    [{ amount: 12_990, currency: 'EUR' }, 'en', '€129.90'],
    [{ amount: 45_000_000, currency: 'IDR' }, 'id', 'Rp 450.000'],
    [{ amount: 45_000_050, currency: 'IDR' }, 'id', 'Rp 450.000,50'],
    [{ amount: 980, currency: 'JPY' }, 'en', '¥980'],
    [{ amount: 0, currency: 'IDR' }, 'id', 'Rp 0'],
  ])('%j in %s reads %s', (money, language, text) => {
    expect(plain(formatMoney(money, language))).toBe(text)
  })

  it.each([
    ['129.90', 'EUR', 12_990],
    ['129,90', 'EUR', 12_990],
    ['129', 'EUR', 12_900],
    ['129,9', 'EUR', 12_990],
    ['1.250.000', 'IDR', 125_000_000],
    ['1,250,000', 'IDR', 125_000_000],
    ['1 250 000', 'IDR', 125_000_000],
    ['1.250.000,50', 'IDR', 125_000_050],
    ["1'250.50", 'EUR', 125_050],
    ['450.000', 'IDR', 45_000_000],
    ['980', 'JPY', 980],
    ['0', 'EUR', 0],
    ['', 'EUR', null],
    ['-5', 'EUR', null],
    ['12a', 'EUR', null],
    ['1.2.3', 'EUR', null],
    ['1.250', 'IDR', 125_000],
    ['99999999999999999', 'EUR', null],
  ])('typed as %j in %s is %s', (text, currency, amount) => {
    expect(parseAmount(text, currency)).toBe(amount)
  })

  it('that is shown can be typed again', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('EUR', 'IDR', 'USD'), (amount, currency) => {
        const shown = formatMoney({ amount, currency }, 'de').replace(/[^\d.,]/g, '')
        expect(parseAmount(shown, currency)).toBe(amount)
      }),
    )
  })

  it.each([
    [{ amount: 1.5, currency: 'EUR' }, 'amount-invalid'],
    [{ amount: -1, currency: 'EUR' }, 'amount-invalid'],
    [{ amount: '1', currency: 'EUR' }, 'amount-invalid'],
    [{ amount: 2 ** 53, currency: 'EUR' }, 'amount-invalid'],
    [{ amount: 1, currency: 'eur' }, 'currency-invalid'],
    [{ amount: 1, currency: 'EURO' }, 'currency-invalid'],
  ])('%j is refused as %s', (money, code) => {
    expect(() => parse(Money, money)).toThrow(expect.objectContaining({ code }))
  })
})
