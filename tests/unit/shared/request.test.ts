// What may be sent: each field that is wrong is told by its own error, and what is right comes out tidy.
import { describe, expect, it } from 'vitest'
import { parse } from '../../../shared/parse'
import type { ProblemCode } from '../../../shared/problem'
import { Problem } from '../../../shared/problem'
import { QuoteAnswer, QuoteInput } from '../../../shared/quote'
import { BookIn, RepairRequest } from '../../../shared/request'
import { CancelInput, MessageInput, RatingInput, RescheduleInput } from '../../../shared/status'
import { Hours, WorkshopInput } from '../../../shared/workshop'
import { OFFICE_HOURS } from '../../harness/network'
import { bookInForm, repairRequest } from '../../harness/request'

/** Takes a value of nested objects and sets what stands at a dotted path; undefined takes it away. */
function withAt(value: object, path: string, set: unknown): object {
  const [first, ...rest] = path.split('.') as [string, ...string[]]
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value }
  copy[first] = rest.length === 0 ? set : withAt((copy[first] ?? {}) as object, rest.join('.'), set)
  if (copy[first] === undefined) delete copy[first]
  return copy
}

function problemOf(run: () => unknown): Problem {
  try {
    run()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('Nothing was wrong')
}

const gone = undefined
const long = (chars: number) => 'x'.repeat(chars)

describe('a request', () => {
  it.each([
    ['merchant', gone, 'merchant-missing'],
    ['merchant', '', 'merchant-missing'],
    ['item', gone, 'field-missing'],
    ['item.category', gone, 'category-unknown'],
    ['item.category', 7, 'category-unknown'],
    ['item.brand', long(81), 'too-long'],
    ['item.model', long(121), 'too-long'],
    ['item.serial', long(81), 'too-long'],
    ['item.brand', 7, 'field-invalid'],
    ['item.purchasedOn', '23.11.2026', 'date-invalid'],
    ['item.purchasedOn', '2026-02-29', 'date-invalid'],
    ['item.purchasedOn', 20261123, 'date-invalid'],
    ['item.price', { amount: 1.5, currency: 'IDR' }, 'amount-invalid', 'item.price.amount'],
    ['item.price', { amount: 1, currency: 'Rp' }, 'currency-invalid', 'item.price.currency'],
    ['problem.tried', ['fly'], 'step-unknown'],
    ['problem.tried', [7], 'step-unknown', 'problem.tried.0'],
    ['problem.symptom', gone, 'symptom-unknown'],
    ['problem.symptom', '', 'symptom-unknown'],
    ['problem.symptom', long(61), 'symptom-unknown'],
    ['problem.symptom', 'does-not-drain', 'symptom-unknown'],
    ['problem.symptom', 'constructor', 'symptom-unknown'],
    ['problem.description', long(2001), 'too-long'],
    ['problem.photos', ['1', '2', '3', '4', '5', '6', '7'], 'photo-too-many'],
    ['problem.photos', [7], 'photo-unknown', 'problem.photos.0'],
    ['place', gone, 'place-missing'],
    ['place.lat', gone, 'place-missing'],
    ['place.lat', '6', 'place-out-of-range'],
    ['place.lat', NaN, 'place-out-of-range'],
    ['place.lat', -90.01, 'place-out-of-range'],
    ['place.lon', 180.01, 'place-out-of-range'],
    ['place.country', 'id', 'country-invalid'],
    ['place.country', gone, 'country-invalid'],
    ['place.label', ' ', 'place-missing'],
    ['place.label', long(201), 'too-long'],
    ['place.postcode', long(17), 'too-long'],
    ['handover', gone, 'field-missing'],
    ['handover.mode', gone, 'mode-unsuited'],
    ['handover.mode', 'drone', 'mode-unsuited'],
    ['handover.workshop', 7, 'workshop-unknown'],
    ['handover.store', 7, 'store-unknown'],
    ['handover.day', 'tomorrow', 'date-invalid'],
    ['handover.address', { text: ' ' }, 'address-missing'],
    ['handover.address', { text: long(401) }, 'too-long'],
    ['contact', gone, 'contact-missing'],
    ['contact.name', gone, 'name-missing'],
    ['contact.name', ' ', 'name-missing'],
    ['contact.name', long(121), 'too-long'],
    ['contact.email', gone, 'contact-missing'],
    ['contact.email', '', 'contact-missing'],
    ['contact.email', 'budi', 'email-invalid'],
    ['contact.email', `${long(250)}@example.org`, 'email-invalid'],
    ['contact.phone', '12345', 'phone-invalid'],
    ['contact.phone', '+62 812 3456 7890 1234', 'phone-invalid'],
    ['contact.phone', 'call me', 'phone-invalid'],
    ['contact.language', gone, 'language-unknown'],
    ['contact.language', '!', 'language-unknown'],
    ['coverage', 'full', 'field-invalid'],
    ['limit', { amount: -1, currency: 'IDR' }, 'amount-invalid', 'limit.amount'],
    ['consent', gone, 'consent-missing'],
    ['consent', true, 'consent-missing'],
    ['consent.text', gone, 'consent-missing'],
    ['consent.text', long(41), 'consent-missing'],
  ] as [string, unknown, ProblemCode, string?][])(
    'whose %s is %j is told as %s',
    (path, set, code, at = path) => {
      const problem = problemOf(() => parse(RepairRequest, withAt(repairRequest('pk_shop'), path, set)))
      expect({ code: problem.code, field: problem.more.field }).toEqual({ code, field: at })
    },
  )

  it.each(['pickup', 'on-site'])('for %s says where', (mode) => {
    const request = withAt(repairRequest('pk_shop'), 'handover', { mode })
    expect(problemOf(() => parse(RepairRequest, request))).toMatchObject({
      code: 'address-missing',
      more: { field: 'handover.address' },
    })
  })

  it('with several wrong fields tells the first error of each', () => {
    const wrong = withAt(withAt(repairRequest('pk'), 'place.lat', 99), 'contact.name', '')
    expect(problemOf(() => parse(RepairRequest, wrong)).more.fields).toEqual([
      { field: 'place.lat', code: 'place-out-of-range' },
      { field: 'contact.name', code: 'name-missing' },
    ])
  })

  it('without a name or a way to reach anybody tells both at once', () => {
    const wrong = withAt(repairRequest('pk'), 'contact', { language: 'en' })
    expect(problemOf(() => parse(RepairRequest, wrong)).more.fields).toEqual([
      { field: 'contact.name', code: 'name-missing' },
      { field: 'contact.email', code: 'contact-missing' },
    ])
  })

  it.each([null, [], 'text', 7, undefined])('that is %j is no request', (body) => {
    expect(problemOf(() => parse(RepairRequest, body)).status).toBe(422)
  })

  it('comes out trimmed, without what nobody asked for, an empty email counting as none', () => {
    const sent = {
      ...repairRequest('pk_shop', {
        contact: { name: '  Budi  ', email: '', phone: ' +62 812 3456 7890 ', language: 'id-ID' as never },
        handover: { mode: 'pickup', address: 'Jl. Sabang 3' as never },
        place: { lat: -90, lon: 180 },
      }),
      admin: true,
    }
    const request = parse(RepairRequest, sent)
    expect(request.contact).toEqual({
      name: 'Budi',
      email: undefined,
      phone: '+62 812 3456 7890',
      language: 'id',
    })
    expect(request.handover.address).toEqual({ text: 'Jl. Sabang 3' })
    expect(request).not.toHaveProperty('admin')
  })

  it.each([
    ['ja', 'en'],
    ['pt-BR', 'pt'],
    ['zh-Hans-CN', 'en'],
    ['ID', 'id'],
  ])('in the language %s is answered in %s', (language, ours) => {
    const sent = withAt(repairRequest('pk_shop'), 'contact.language', language)
    expect(parse(RepairRequest, sent).contact.language).toBe(ours)
  })

  it('booked in by a person is the same, without key and consent', () => {
    const input = bookInForm()
    expect(parse(BookIn, input)).toMatchObject(input)
    expect(problemOf(() => parse(BookIn, withAt(input, 'problem.symptom', 'smells'))).code).toBe(
      'symptom-unknown',
    )
  })
})

describe('a quote', () => {
  const quote = { lines: [{ text: 'Work', amount: 100 }], currency: 'IDR', days: 3 }

  it.each([
    ['lines', gone, 'lines-missing'],
    ['lines', [], 'lines-missing'],
    ['lines', Array.from({ length: 31 }, () => quote.lines[0]), 'too-long'],
    ['lines.0.text', ' ', 'lines-missing'],
    ['lines.0.text', long(201), 'too-long'],
    ['lines.0.amount', 1.5, 'amount-invalid'],
    ['lines.0.amount', -1, 'amount-invalid'],
    ['currency', 'Rupiah', 'currency-invalid'],
    ['days', 1.5, 'field-invalid'],
    ['days', 366, 'field-invalid'],
    ['validDays', 0, 'field-invalid'],
    ['deposit', -1, 'amount-invalid'],
  ] as [string, unknown, ProblemCode][])('whose %s is %j is told as %s', (path, set, code) => {
    const problem = problemOf(() => parse(QuoteInput, withAt(quote, path, set)))
    expect({ code: problem.code, field: problem.more.field }).toEqual({ code, field: path })
  })

  it('is answered with its revision, by yes or no', () => {
    expect(parse(QuoteAnswer, { revision: 1, answer: 'accept' })).toEqual({ revision: 1, answer: 'accept' })
    expect(problemOf(() => parse(QuoteAnswer, { answer: 'accept' })).code).toBe('field-missing')
    expect(problemOf(() => parse(QuoteAnswer, { revision: 1, answer: 'maybe' })).code).toBe('field-invalid')
  })
})

describe('what a customer sends', () => {
  it.each([
    [MessageInput, { text: ' ' }, 'text-missing', 'text'],
    [MessageInput, { text: long(2001) }, 'too-long', 'text'],
    [RescheduleInput, {}, 'date-invalid', 'day'],
    [RescheduleInput, { day: '2026-13-01' }, 'date-invalid', 'day'],
    [CancelInput, { reason: long(501) }, 'too-long', 'reason'],
    [CancelInput, { version: 'x' }, 'field-invalid', 'version'],
    [RatingInput, { stars: 0 }, 'field-invalid', 'stars'],
    [RatingInput, { stars: 5.5 }, 'field-invalid', 'stars'],
    [RatingInput, { stars: 6 }, 'field-invalid', 'stars'],
  ] as const)('%# is told where it is wrong', (schema, input, code, field) => {
    expect(problemOf(() => parse(schema, input))).toMatchObject({ code, more: { field } })
  })
})

describe('a workshop’s hours', () => {
  it.each([
    [
      'overlap',
      [
        [540, 720],
        [700, 1020],
      ],
    ],
    ['end before they begin', [[720, 540]]],
    ['are empty', [[540, 540]]],
    ['leave the day', [[540, 1441]]],
    ['are no minutes', [[9.5, 17]]],
  ])('that %s are refused', (_, monday) => {
    expect(problemOf(() => parse(Hours, [monday, [], [], [], [], [], []])).status).toBe(422)
  })

  it('are seven days, each in any number of spans', () => {
    expect(parse(Hours, OFFICE_HOURS)).toEqual(OFFICE_HOURS)
    expect(
      parse(Hours, [
        [
          [0, 720],
          [720, 1440],
        ],
        [],
        [],
        [],
        [],
        [],
        [],
      ])[0],
    ).toHaveLength(2)
    expect(problemOf(() => parse(Hours, OFFICE_HOURS.slice(1))).status).toBe(422)
  })

  it('are counted in a zone that exists', () => {
    const input = {
      name: 'A',
      email: 'a@example.org',
      address: 'Here',
      country: 'ID',
      lat: 0,
      lon: 0,
      timeZone: 'Asia/Jakarta',
      language: 'id',
      hours: OFFICE_HOURS,
      skills: [{ category: 'phone', brands: ['Samsung'] }],
      modes: ['carry-in'],
      agreement: [],
      reachM: 0,
      capacity: 0,
      usualDays: 0,
      active: true,
      merchants: [1],
    }
    expect(parse(WorkshopInput, input)).toMatchObject({ timeZone: 'Asia/Jakarta' })
    const nowhere = problemOf(() => parse(WorkshopInput, { ...input, timeZone: 'Asia/Nowhere' }))
    expect(nowhere).toMatchObject({ code: 'field-invalid', more: { field: 'timeZone' } })
  })
})
