// A routing engine is asked little: what is known is not asked again, few calls are under way at once, and one that fails is left
// alone for a while.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Destination, Roads } from '../../../server/ports/roads'
import { openRoads } from '../../../server/ports/web/roads'
import { TravelCache } from '../../../server/ports/web/roads/cache'
import type { Point } from '../../../shared/geo'
import type { RoutingEngine } from '../../harness/routing-engine'
import { startRoutingEngine } from '../../harness/routing-engine'

const SECOND = 1000
const HOUR = 3_600_000
/** A busy machine is no engine that fails, milliseconds. */
const PATIENT_MS = 10_000
const HERE: Point = { lat: -6.2, lon: 106.8 }
const workshop = (id: number, km = id): Destination => ({ id, lat: HERE.lat + km / 111.195, lon: HERE.lon })
/** Another place each time. */
const place = (nth: number): Point => ({ lat: HERE.lat, lon: HERE.lon + nth / 1000 })

let engine: RoutingEngine
let roads: Roads
let now: number
let logged: Record<string, unknown>[]

beforeEach(async () => {
  now = Date.parse('2026-11-23T03:00:00Z')
  logged = []
  engine = await startRoutingEngine('osrm', () => ({ seconds: 1200 }))
  onTestFinished(engine.stop)
  const log = { info() {}, warn: (_: string, facts = {}) => void logged.push(facts), error() {} }
  roads = openRoads(
    { kind: 'osrm', url: engine.url },
    { clock: { now: () => now }, log, limitMs: PATIENT_MS },
  )
})

describe('what is known', () => {
  it('is not asked again within the hour, from the same place to the same workshops', async () => {
    const to = [workshop(1), workshop(2)]
    expect(await roads.travel(HERE, to)).toEqual([1200, 1200])
    now += HOUR - 1
    expect(await roads.travel({ lat: HERE.lat + 0.000_02, lon: HERE.lon }, to)).toEqual([1200, 1200])
    expect(engine.calls).toHaveLength(1)
    now += 1
    await roads.travel(HERE, to)
    expect(engine.calls).toHaveLength(2)
  })

  it('is completed by asking for the rest only', async () => {
    await roads.travel(HERE, [workshop(1), workshop(2)])
    expect(await roads.travel(HERE, [workshop(2), workshop(3), workshop(1)])).toEqual([1200, 1200, 1200])
    expect(engine.calls.map(({ targets }) => targets)).toEqual([2, 1])
  })

  it('does not hold for a workshop that has moved', async () => {
    await roads.travel(HERE, [workshop(1, 3)])
    await roads.travel(HERE, [workshop(1, 4)])
    expect(engine.calls).toHaveLength(2)
  })

  it('stays known while the engine fails for the rest', async () => {
    await roads.travel(HERE, [workshop(1)])
    engine.trouble = 'error'
    expect(await roads.travel(HERE, [workshop(1), workshop(2)])).toEqual([1200, 'unknown'])
  })

  it('is no more than fits: the places that came first are forgotten first', () => {
    const cache = new TravelCache(6)
    const two = [workshop(1), workshop(2)]
    for (const nth of [1, 2, 3]) cache.keep(place(nth), two, [10, 20], now + 1)
    expect(cache.find(place(1), two, now)).toEqual([undefined, undefined])
    expect(cache.find(place(2), two, now)).toEqual([10, 20])
    cache.keep(place(3), [workshop(3)], ['no-way'], now + 1)
    expect(cache.find(place(2), two, now)).toEqual([undefined, undefined])
    expect(cache.find(place(3), [...two, workshop(3)], now)).toEqual([10, 20, 'no-way'])
  })
})

describe('an engine that fails', () => {
  it('is not asked again for the same place a moment later: the job that waited goes on', async () => {
    engine.trouble = 'error'
    expect(await roads.travel(HERE, [workshop(1)])).toBeNull()
    engine.trouble = undefined
    expect(await roads.travel(HERE, [workshop(1), workshop(2)])).toBeNull()
    now += 10 * SECOND
    expect(await roads.travel(HERE, [workshop(1)])).toEqual([1200])
    expect(engine.calls).toHaveLength(2)
  })

  it('is left alone after three failures in a row, then tried by one call', async () => {
    engine.trouble = 'hang up'
    for (let nth = 0; nth < 10; nth++) expect(await roads.travel(place(nth), [workshop(1)])).toBeNull()
    expect(engine.calls).toHaveLength(3)
    now += 10 * SECOND
    await Promise.all([11, 12, 13].map((nth) => roads.travel(place(nth), [workshop(1)])))
    expect(engine.calls).toHaveLength(4)
    engine.trouble = undefined
    now += 10 * SECOND
    expect(await roads.travel(place(14), [workshop(1)])).toEqual([1200])
    expect(await roads.travel(place(15), [workshop(1)])).toEqual([1200])
  })

  it('now and then is not left alone', async () => {
    for (let nth = 0; nth < 12; nth++) {
      engine.trouble = nth % 3 === 2 ? undefined : 'error'
      await roads.travel(place(nth), [workshop(1)])
    }
    expect(engine.calls).toHaveLength(12)
  })

  it('is not what it is called when a place is not on its map', async () => {
    engine.trouble = 'refusal'
    for (let nth = 0; nth < 6; nth++) expect(await roads.travel(place(nth), [workshop(1)])).toBeNull()
    expect(engine.calls).toHaveLength(6)
    expect(logged).toEqual([{ failed: 0, refused: 1, spared: 0, last: 'It refused with NoSegment' }])
  })

  it('is told of in the log once a minute at most, with how often it failed meanwhile', async () => {
    engine.trouble = 'error'
    for (let nth = 0; nth < 5; nth++) await roads.travel(place(nth), [workshop(1)])
    expect(logged).toEqual([{ failed: 1, refused: 0, spared: 0, last: 'It answered 500' }])
    now += 60 * SECOND
    engine.trouble = 'html'
    await roads.travel(place(6), [workshop(1)])
    expect(logged[1]).toEqual({
      failed: 3,
      refused: 0,
      spared: 2,
      last: 'It answered something else than JSON',
    })
  })

  it('is asked again when the clock was put back', async () => {
    engine.trouble = 'error'
    for (let nth = 0; nth < 3; nth++) await roads.travel(place(nth), [workshop(1)])
    engine.trouble = undefined
    now -= 24 * HOUR
    expect(await roads.travel(place(4), [workshop(1)])).toEqual([1200])
  })
})

describe('many at once', () => {
  it('make few calls; those that come then go without', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, nth) => roads.travel(place(nth), [workshop(1)])),
    )
    expect(engine.calls).toHaveLength(32)
    expect(engine.mostAtOnce).toBeLessThanOrEqual(32)
    expect(answers.filter((answer) => answer?.[0] === 1200)).toHaveLength(32)
    expect(answers.filter((answer) => answer === null)).toHaveLength(168)
    expect(await roads.travel(place(201), [workshop(1)])).toEqual([1200])
  })
})
