// What a customer reads of how a repair stands: the headline, what to do, and why this workshop, in every language.
import { describe, expect, it } from 'vitest'
import { languages } from '../../../shared/language'
import { whyText, type ToldWhy } from '../../../server/dispatch/why-text'
import { standingWords } from '../../../server/jobs/messages/standing'
import type { Stand } from '../../../server/jobs/messages/words'
import { progress, standing, type Stood } from '../../../server/jobs/standing'

const booked: Stood = {
  status: 'booked',
  mode: 'on-site',
  workshop: 'Werkhof Altona',
  counter: 'Volta Mitte',
  until: 'Friday 27 November',
}

describe('how a repair stands', () => {
  it.each<[title: string, todo: string | undefined, stood: Partial<Stood>]>([
    ['We are finding a workshop', 'Our office is on it and writes to you.', { status: 'requested' }],
    [
      'We asked Werkhof Altona',
      'They answer by Friday 27 November. If they cannot, the next nearest takes over.',
      { status: 'offered' },
    ],
    ['Werkhof Altona visits you', 'Please be at home.', {}],
    ['Bring it to Volta Mitte', 'Bring this code, and the receipt if there is one.', { mode: 'carry-in' }],
    ['Send it to Werkhof Altona', 'Pack it well and write the code on the parcel.', { mode: 'mail-in' }],
    ['Werkhof Altona collects it', 'Pack it well and have the code ready.', { mode: 'pickup' }],
    ['Werkhof Altona looks for the cause', undefined, { status: 'received' }],
    [
      'Your answer, please',
      'Valid until Friday 27 November. Nothing happens before you say yes.',
      { status: 'quoted', payer: 'customer' },
    ],
    ['The shop decides on the quote', undefined, { status: 'quoted', payer: 'merchant' }],
    ['It is being repaired', undefined, { status: 'repairing' }],
    ['Waiting for a part', undefined, { status: 'waiting', waitsFor: 'part' }],
    ['Waiting for your message', undefined, { status: 'waiting', waitsFor: 'customer' }],
    ['On its way', undefined, { status: 'waiting', waitsFor: 'transport' }],
    [
      'It is repaired',
      'Collect it at Volta Mitte with this code.',
      { status: 'ready', outcome: 'fixed', mode: 'carry-in' },
    ],
    [
      'No fault was found',
      'It comes back to you.',
      { status: 'ready', outcome: 'no_fault', mode: 'mail-in' },
    ],
    ['It is repaired', undefined, { status: 'ready', outcome: 'fixed' }],
    ['Closed, as it was not brought in', undefined, { status: 'closed', outcome: 'no_show' }],
  ])('is told: %s', (title, todo, stood) => {
    expect(standing({ ...booked, ...stood }, 'en')).toEqual({ title, todo })
  })

  it('is a way with what is passed, what is now and what lies ahead', () => {
    const at = '2026-11-26T08:00:00.000Z'
    const way = progress(
      [
        { at, status: 'requested' },
        { at, status: 'booked' },
      ],
      'booked',
      '2026-11-30',
      'en',
    )
    expect(way).toEqual([
      { state: 'done', name: 'Requested', at },
      { state: 'now', name: 'Workshop found', at },
      { state: 'ahead', name: 'Arrived' },
      { state: 'ahead', name: 'Repair' },
      { state: 'ahead', name: 'Ready', about: '2026-11-30' },
    ])
    expect(progress([{ at, status: 'closed' }], 'closed', undefined, 'en')).toEqual([
      { state: 'done', name: 'Closed', at },
    ])
  })
})

describe('why this workshop', () => {
  const item = { category: 'washing-machine', brand: 'Bosch' } as const
  const things = 'repairs Bosch washing machines'

  it.each<[text: string, why: Partial<ToldWhy>]>([
    [`Nearest workshop that ${things}: 4.2 km`, {}],
    [`Nearest workshop with room that ${things}: 4.2 km`, { nearerFull: true }],
    [`Quickest way to a workshop that ${things}: 11 min · 4.2 km`, { by: 'quickest', travelS: 660 }],
    [`Less busy than nearer ones, ${things}: 4.2 km`, { by: 'less-busy', nearerFull: true }],
    ['Nearer workshops would wait for the part: 4.2 km', { by: 'part' }],
    ['The workshop that you chose: 4.2 km', { by: 'chosen' }],
    ['The workshop that our office chose: 4.2 km', { by: 'office' }],
    ['The workshop that repaired it before: 4.2 km', { by: 'same' }],
    [
      'The workshop that this shop works with: 4.2 km from Volta Mitte',
      { by: 'usual', store: 'Volta Mitte' },
    ],
  ])('is said: %s', (text, why) => {
    expect(whyText({ by: 'nearest', distanceM: 4210, ...why }, item, 'en')).toBe(text)
  })

  it('is said in the customer’s language', () => {
    expect(whyText({ by: 'nearest', distanceM: 4210 }, item, 'id')).toBe(
      'Service center terdekat yang memperbaiki mesin cuci Bosch: 4,2 km',
    )
  })
})

describe.each(languages)('in %s', (language) => {
  const marks = (text: string) => (text.match(/\[.*?\]/g) ?? []).toSorted()
  const told = {
    workshop: '[workshop]',
    counter: '[counter]',
    until: '[until]',
    payer: '[payer]',
    outcome: '[outcome]',
  }

  it('each headline says what English says of what it is given', () => {
    const { now, why, pays, away, things } = standingWords[language]
    for (const [stand, tell] of Object.entries(now)) {
      const [english, said] = [standingWords.en.now[stand as Stand], tell].map((each) => each(told).join(' '))
      expect(said, stand).not.toMatch(/undefined|\s\s|!|^$/)
      for (const mark of marks(english!)) expect(said!.toLowerCase(), stand).toContain(mark)
    }
    for (const say of Object.values(why)) expect(say('[things]')).not.toMatch(/undefined|^$/)
    expect(pays('[payer]').toLowerCase()).toContain('[payer]')
    expect(marks(away('[distance]', '[store]'))).toEqual(['[distance]', '[store]'])
    expect(things('[plural]')).toContain('[plural]')
    expect(things('[plural]', '[brand]')).toContain('[brand]')
  })
})
