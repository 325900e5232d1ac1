import { expect, it } from 'vitest'
import { callingCodes, chatLink, internationalDigits } from '../../../server/outbox/phone'

it.each([
  ['0812-3456 7890', 'ID', '6281234567890'],
  ['+62 812 3456 7890', 'DE', '6281234567890'],
  ['62812 3456 7890', 'ID', '6281234567890'],
  ['812 3456 7890', 'ID', '6281234567890'],
  ['0062 812 3456 7890', 'ID', '6281234567890'],
  ['040 / 123 456 78', 'DE', '494012345678'],
  ['+49 (0)40 12345678', 'DE', '494012345678'],
  ['(415) 555-2671', 'US', '14155552671'],
  ['1 415 555 2671', 'US', '14155552671'],
  ['06 1234 5678', 'IT', '390612345678'],
  ['06 20 123 4567', 'HU', '36201234567'],
  ['8 912 345-67-89', 'RU', '79123456789'],
  ['612 345 678', 'ES', '34612345678'],
  ['0812 3456', '', '08123456'],
])('reads %s in %s as %s', (phone, country, digits) => {
  expect(internationalDigits(phone, country)).toBe(digits)
})

it('knows each country once', () => {
  expect(Object.keys(callingCodes).length).toBeGreaterThan(230)
  expect(
    Object.entries(callingCodes).filter(
      ([country, code]) => !/^[A-Z]{2}$/.test(country) || !/^[1-9]\d{0,2}$/.test(code),
    ),
  ).toEqual([])
})

it('writes a chat’s text into its link', () => {
  const link = chatLink('6281234567890', 'Hello & welcome:\nhttp://x/r#t')
  expect(link).toBe('https://wa.me/6281234567890?text=Hello%20%26%20welcome%3A%0Ahttp%3A%2F%2Fx%2Fr%23t')
})
