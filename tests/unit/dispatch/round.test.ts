// What is kept of a round of dispatch reads as what decided it, however it was written.
import { describe, expect, it } from 'vitest'
import { decide } from '../../../server/dispatch/decide'
import type { Weighed } from '../../../server/dispatch/rank'
import { entryOf, nearerFull, roundOf, roundsOf } from '../../../server/dispatch/round'
import type { PastEvent } from '../../../server/jobs/history'
import type { Workshop } from '../../../server/store/directory'
import { MONDAY } from '../../harness/bengkel'
import { OFFICE_HOURS } from '../../harness/network'

const event = (data: PastEvent['data']) => ({ at: 7, data })
const decided = (weighed: readonly (readonly (number | null)[])[], why = 'nearest') =>
  roundOf(event({ workshop: 1, by: 'offer', why, weighed }))!.decidedBy

describe('a round', () => {
  it('is kept without what is nothing', () => {
    const workshop = { id: 4 } as Weighed['workshop']
    expect(entryOf({ workshop, distanceM: 900, priceS: 0 })).toEqual([4, 900])
    expect(entryOf({ workshop, distanceM: 900, travelS: 0, priceS: 0 })).toEqual([4, 900, 0])
    expect(entryOf({ workshop, distanceM: 900, travelS: 120, priceS: 60 })).toEqual([4, 900, 120, 60])
    expect(entryOf({ workshop, distanceM: 900, priceS: 60 })).toEqual([4, 900, null, 60])
    expect(entryOf({ workshop, distanceM: 900, priceS: 0, partsS: 8 })).toEqual([4, 900, null, 0, 8])
  })

  it('is read as it was kept', () => {
    const data = {
      workshop: 4,
      by: 'agreement',
      why: 'nearest',
      measured: 'road',
      weighed: [
        [4, 900, 120, 60],
        [5, 2800, null, 300],
        [6, 2000],
      ],
      excluded: [[7, 100, 'capacity']],
      counts: { capacity: 1 },
    }
    expect(roundOf(event(data))).toEqual({
      at: 7,
      by: 'agreement',
      workshop: 4,
      measured: 'road',
      weighed: [
        { workshop: 4, distanceM: 900, travelS: 120, priceS: 60 },
        { workshop: 5, distanceM: 2800, priceS: 300 },
        { workshop: 6, distanceM: 2000, priceS: 0 },
      ],
      excluded: [{ workshop: 7, distanceM: 100, rule: 'capacity' }],
      counts: { capacity: 1 },
      decidedBy: 'road',
    })
  })

  it('of an older release, which kept less, is read too', () => {
    expect(roundOf(event({ weighed: [[4, 900]], why: 'chosen' }))).toEqual({
      at: 7,
      by: 'none',
      measured: 'straight-line',
      weighed: [{ workshop: 4, distanceM: 900, priceS: 0 }],
      excluded: [],
      counts: {},
      decidedBy: 'chosen',
    })
  })

  it('is no part of events that dispatched nothing', () => {
    const events = [{}, { workshop: 3, by: 'walk-in' }, { weighed: [], counts: {} }] as PastEvent['data'][]
    expect(roundsOf(events.map((data) => event(data) as PastEvent))).toHaveLength(1)
  })
})

describe('what decided', () => {
  it('is that nobody else could', () => expect(decided([[1, 900]])).toBe('only'))
  it('is distance, where nothing else was known', () =>
    expect(
      decided([
        [1, 900],
        [2, 901],
      ]),
    ).toBe('distance'))
  it('is the road, where it was measured', () =>
    expect(
      decided([
        [1, 5000, 300],
        [2, 900, 700],
      ]),
    ).toBe('road'))
  it('is the price, where a quicker one is busy', () =>
    expect(
      decided([
        [1, 5000],
        [2, 900, null, 1200],
      ]),
    ).toBe('price'))
  it('is what put the nearest so far behind that it is not among those weighed', () => {
    const without = (nearest: readonly (number | null)[], travelS?: number) => {
      const weighed = [
        [1, 5000, travelS],
        [2, 5100, travelS],
      ]
      return roundOf(event({ why: 'nearest', by: 'offer', weighed, nearest }))!.decidedBy
    }
    expect(without([3, 900, null, 1200])).toBe('price')
    expect(without([3, 900, null, 0, 2400])).toBe('parts')
    // Nobody asked how long the way to it takes, and by straight line it was left behind.
    expect(without([3, 900, null, 1200], 1500)).toBe('price')
    expect(without([3, 900, 2000, 100], 1500)).toBe('road')
  })
  it('is a part in stock, where neither travel nor price explains it', () =>
    expect(
      decided([
        [1, 5000],
        [2, 900, null, 0, 2400],
      ]),
    ).toBe('parts'))
  it('is the road, where the engine did not know how long the way to a nearer one takes', () =>
    expect(
      decided([
        [1, 3000, 300],
        [2, 2500],
      ]),
    ).toBe('road'))
  it.each(['chosen', 'office', 'usual'])('is the word of who named it: %s', (why) =>
    expect(
      decided(
        [
          [1, 5000],
          [2, 900],
        ],
        why,
      ),
    ).toBe(why),
  )
  it('is nothing where nobody could do it', () => expect(decided([])).toBeUndefined())
})

describe('a decision', () => {
  const workshop = (id: number, more: object = {}) =>
    ({ id, agreement: [], timeZone: 'UTC', hours: OFFICE_HOURS, ...more }) as unknown as Workshop
  const asked = { handover: { mode: 'carry-in' } } as const
  const ranking = (weighed: Weighed[], why: 'nearest' | 'chosen' = 'nearest') => ({
    weighed,
    excluded: [],
    counts: {},
    why,
    measured: weighed.some(({ travelS }) => travelS !== undefined)
      ? ('road' as const)
      : ('straight-line' as const),
  })
  const quick = { workshop: workshop(1), distanceM: 5000, travelS: 300, priceS: 60 }
  const slow = { workshop: workshop(2), distanceM: 900, travelS: 700, priceS: 0 }

  it('keeps times by road and prices, and that the road was measured', () => {
    expect(decide(ranking([quick, slow]), asked, MONDAY).event).toMatchObject({
      why: 'nearest',
      measured: 'road',
      weighed: [
        [1, 5000, 300, 60],
        [2, 900, 700],
      ],
    })
    const { event } = decide(ranking([{ workshop: workshop(1), distanceM: 5, priceS: 0 }]), asked, MONDAY)
    expect(event).toMatchObject({ measured: 'straight-line', weighed: [[1, 5]] })
  })

  it('is the customer’s only where it made a difference', () => {
    const chosen = (weighed: Weighed[]) =>
      decide(ranking(weighed, 'chosen'), asked, MONDAY, 'chosen').work.why
    expect(chosen([quick, slow])).toBe('nearest')
    expect(chosen([slow, quick])).toBe('chosen')
    expect(chosen([slow])).toBe('nearest')
    expect(decide(ranking([quick, slow], 'chosen'), asked, MONDAY, 'usual').work.why).toBe('usual')
    // Whom somebody named may not get it, and the nearest does.
    expect(decide(ranking([slow, quick]), asked, MONDAY, 'office').work.why).toBe('nearest')
  })
})

describe('a nearer workshop that is full', () => {
  const full = (distanceM: number) => ({ distanceM, rule: 'capacity' }) as const
  const other = (distanceM: number) => ({ distanceM, rule: 'skill' }) as const

  it('is known where it is kept', () => {
    expect(nearerFull({ excluded: [full(500)], counts: { capacity: 1 } }, 900)).toBe(true)
    expect(nearerFull({ excluded: [full(950)], counts: { capacity: 1 } }, 900)).toBe(false)
    expect(nearerFull({ excluded: [other(500)], counts: { skill: 9 } }, 900)).toBe(false)
  })

  it('is not ruled out where those kept all lie nearer', () => {
    expect(nearerFull({ excluded: [other(500), other(600)], counts: { skill: 2, capacity: 3 } }, 900)).toBe(
      true,
    )
    expect(nearerFull({ excluded: [other(500), other(950)], counts: { skill: 2, capacity: 3 } }, 900)).toBe(
      false,
    )
  })
})
