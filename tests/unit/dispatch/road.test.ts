// Among the nearest by straight line the road decides who is nearest, as long as a routing engine says so; else straight lines do.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { choicesFor } from '../../../server/dispatch/choices'
import { decline } from '../../../server/dispatch/dispatch'
import { nearestWorkshops } from '../../../server/dispatch/nearest'
import { STRAIGHT_LINE_MPS } from '../../../server/dispatch/cost'
import { byRoad, roadTimes } from '../../../server/dispatch/road'
import type { Travel } from '../../../server/ports/roads'
import { openRoads } from '../../../server/ports/web/roads'
import type { Workshop } from '../../../server/store/directory'
import type { Point } from '../../../shared/geo'
import { toVector } from '../../../shared/geo'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { ask, by, eventsOf, merchantOf } from '../../harness/jobs'
import type { WorkshopOptions } from '../../harness/network'
import { addMerchant, addWorkshop, JAKARTA } from '../../harness/network'
import type { RoutingEngine, Way } from '../../harness/routing-engine'
import { startRoutingEngine } from '../../harness/routing-engine'

let bengkel: TestBengkel
let merchant: number
let engine: RoutingEngine
/** What the engine says of the way to each workshop, by how many kilometres north it is. */
let ways: Map<number, Way>

const km = (point: Point) => Math.round((point.lat - JAKARTA.lat) * 111.195)

beforeEach(async () => {
  ways = new Map()
  engine = await startRoutingEngine('osrm', (_, to) => ways.get(km(to)) ?? null)
  onTestFinished(engine.stop)
  bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  const { clock, log } = bengkel
  bengkel.roads = openRoads({ kind: 'osrm', url: engine.url }, { clock, log, limitMs: 10_000 })
  merchant = await addMerchant(bengkel)
})

/** A workshop so many kilometres north, and how long the way there takes; null where none leads there. */
async function workshopAt(north: number, seconds: number | null, options: Partial<WorkshopOptions> = {}) {
  ways.set(north, seconds === null ? null : { seconds })
  const at = { lat: JAKARTA.lat + north / 111.195, lon: JAKARTA.lon }
  return addWorkshop(bengkel, { merchants: [merchant], name: `${north} km`, ...at, ...options })
}

const recordOf = async (job: { id: number }) => (await eventsOf(bengkel, job.id)).at(-1)!.data

describe('a job', () => {
  it('goes to the workshop that is nearest by road, and its record says how long each way takes', async () => {
    const across = await workshopAt(2, 1800)
    const here = await workshopAt(4, 500)
    const job = await ask(bengkel, merchant)
    expect(job).toMatchObject({ status: 'booked', workshop: here, work: { why: 'nearest' } })
    expect(await recordOf(job)).toMatchObject({
      workshop: here,
      measured: 'road',
      weighed: [
        [here, expect.any(Number), 500],
        [across, expect.any(Number), 1800],
      ],
    })
    expect(engine.calls).toHaveLength(1)
  })

  it('goes by road to the next workshop after each no', async () => {
    const agreement = [] as const
    await workshopAt(2, 1800, { agreement: [...agreement] })
    const first = await workshopAt(4, 500, { agreement: [...agreement] })
    const second = await workshopAt(5, 700, { agreement: [...agreement] })
    const offered = await ask(bengkel, merchant)
    expect(offered.workshop).toBe(first)
    const next = await decline(bengkel, offered.id, by('workshop', offered), { reason: 'no_capacity' })
    expect(next.workshop).toBe(second)
  })

  it('goes to the workshop that was chosen, whatever the road says; the rest stand in the order of the road', async () => {
    const [chosen, across, here] = [
      await workshopAt(9, 3000),
      await workshopAt(2, 1800),
      await workshopAt(4, 500),
    ]
    const job = await ask(bengkel, merchant, { handover: { workshop: String(chosen) } })
    expect(job).toMatchObject({ workshop: chosen, work: { why: 'chosen' } })
    const { weighed } = await recordOf(job)
    expect((weighed as number[][]).map(([id]) => id)).toEqual([chosen, here, across])
  })

  it('goes by straight line where the engine fails, and the record says so', async () => {
    const near = await workshopAt(2, 1800)
    const far = await workshopAt(4, 500)
    engine.trouble = 'error'
    const job = await ask(bengkel, merchant)
    expect(job.workshop).toBe(near)
    expect(await recordOf(job)).toMatchObject({
      measured: 'straight-line',
      weighed: [
        [near, expect.any(Number)],
        [far, expect.any(Number)],
      ],
    })
    expect((await recordOf(job)).weighed).toEqual([
      [near, expect.any(Number)],
      [far, expect.any(Number)],
    ])
  })

  it('goes by straight line where no road leads to anybody', async () => {
    const near = await workshopAt(2, null)
    await workshopAt(4, null)
    const job = await ask(bengkel, merchant)
    expect(job.workshop).toBe(near)
    expect(await recordOf(job)).toMatchObject({ measured: 'straight-line' })
  })

  it('in the middle of the sea is given out all the same', async () => {
    const near = await workshopAt(2, 600)
    engine.trouble = 'refusal'
    expect(await ask(bengkel, merchant)).toMatchObject({ workshop: near })
  })

  it('goes over the strait only when nobody else can do it', async () => {
    const island = await workshopAt(3, null)
    const full = { capacity: 1 }
    const mainland = await workshopAt(8, 1500, full)
    expect(await ask(bengkel, merchant)).toMatchObject({ workshop: mainland })
    expect(await ask(bengkel, merchant)).toMatchObject({ workshop: island })
  })

  it('finds the workshop that is fourteenth by straight line and first by road', async () => {
    for (let north = 1; north <= 15; north++) await workshopAt(north, north === 14 ? 1300 : 4000)
    expect(await ask(bengkel, merchant)).toMatchObject({
      work: { distanceM: expect.closeTo(14_000, -2) as number },
    })
    expect(engine.calls.map(({ targets }) => targets)).toEqual([15])
    const { weighed } = await recordOf(await ask(bengkel, merchant))
    expect(weighed).toHaveLength(10)
  })
})

describe('a shopper who chooses', () => {
  it('sees the nearest by road with the minutes, asked for once for all ways of handing over', async () => {
    await workshopAt(2, 1800)
    await workshopAt(4, 500, { modes: ['pickup', 'mail-in'] })
    await workshopAt(6, null)
    const shop = await merchantOf(bengkel, merchant)
    const found = await nearestWorkshops(bengkel, shop, { category: 'phone', at: JAKARTA })
    expect(found.map(({ name, travelS }) => [name, travelS])).toEqual([
      ['4 km', 500],
      ['2 km', 1800],
      ['6 km', undefined],
    ])
    expect(engine.calls).toHaveLength(1)
  })
})

describe('the office that chooses', () => {
  it('sees the workshops in the order of the road, those that may not get it too', async () => {
    const mine = await workshopAt(1, 100)
    await workshopAt(2, 1800)
    await workshopAt(4, 500, { capacity: 0 })
    const job = await ask(bengkel, merchant)
    expect(job.workshop).toBe(mine)
    const choices = await choicesFor(bengkel, job)
    expect(choices.map(({ workshop, travelS, rule }) => [workshop.name, travelS, rule])).toEqual([
      ['4 km', 500, 'capacity'],
      ['2 km', 1800, null],
    ])
  })
})

describe('the order', () => {
  /** Candidates so many metres away, each with what the engine says of it. */
  async function order(all: readonly (readonly [metres: number, travel: Travel, priceS?: number])[]) {
    const candidates = all.map(([distanceM, , priceS = 0], id) => ({
      workshop: { id, lat: 0, lon: 0 } as Workshop,
      distanceM,
      priceS,
    }))
    const roads = { travel: () => Promise.resolve(all.map(([, travel]) => travel)) }
    const times = await roadTimes(roads, toVector(JAKARTA), candidates)
    if (!times) return null
    return byRoad(candidates, times, ({ priceS }) => priceS).map(({ workshop: { id } }) => id)
  }
  /** The travel time of a way that is so many times as long as its straight line. */
  const stretched = (metres: number, by: number) => Math.round((metres / STRAIGHT_LINE_MPS) * by)

  it('is of time and price together', async () => {
    expect(
      await order([
        [3000, 300, 600],
        [9000, 800, 0],
        [5000, 500, 310],
      ]),
    ).toEqual([1, 2, 0])
  })

  it('counts a workshop of unknown time as its straight line, stretched as the others are', async () => {
    const known = [2000, 4000, 8000].map((metres) => [metres, stretched(metres, 2)] as const)
    expect(await order([...known, [3000, 'unknown']])).toEqual([0, 3, 1, 2])
    expect(await order([...known, [1900, 'unknown']])).toEqual([3, 0, 1, 2])
  })

  it('does not put a bare straight line before ways that are known to go round', async () => {
    expect(
      await order([
        [4000, stretched(4000, 3)],
        [5000, 'unknown'],
        [5500, stretched(5500, 3)],
      ]),
    ).toEqual([0, 1, 2])
  })

  it('is not led astray by who is next door', async () => {
    expect(
      await order([
        [10, 90],
        [4000, stretched(4000, 1.5)],
        [6000, 'unknown'],
      ]),
    ).toEqual([0, 1, 2])
    expect(
      await order([
        [10, 90],
        [6000, 'unknown'],
      ]),
    ).toEqual([0, 1])
  })

  it('puts what is known before what counts the same', async () => {
    expect(
      await order([
        [4000, 'unknown'],
        [4000, stretched(4000, 1.375)],
      ]),
    ).toEqual([1, 0])
  })

  it('puts whom no road leads to last, the nearer first', async () => {
    expect(
      await order([
        [2000, 'no-way'],
        [1000, 'no-way'],
        [50_000, 6000],
        [40_000, 'unknown'],
      ]),
    ).toEqual([3, 2, 1, 0])
  })

  it('is none where nothing is known', async () => {
    expect(
      await order([
        [2000, 'no-way'],
        [1000, 'unknown'],
      ]),
    ).toBeNull()
    expect(await order([])).toBeNull()
  })
})
