// `npm run test:road`: a real Valhalla on a river town with one bridge. Who is nearest by road gets the job, and an engine that dies
// costs nobody anything but its knowledge. Ends with a line of JSON: what straight lines and the road among fifteen cost.
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { nearestWorkshops } from '../../server/dispatch/nearest'
import { weigh } from '../../server/dispatch/weigh'
import type { Destination, Travel } from '../../server/ports/roads'
import { openRoads } from '../../server/ports/web/roads'
import type { Point } from '../../shared/geo'
import { toVector } from '../../shared/geo'
import type { TestBengkel } from '../harness/bengkel'
import { openBengkel, seededRandom } from '../harness/bengkel'
import { ask, eventsOf, merchantOf } from '../harness/jobs'
import type { WorkshopOptions } from '../harness/network'
import { addMerchant, addWorkshop } from '../harness/network'
import { riverTown, spot } from './parts/town'
import type { Valhalla } from './parts/valhalla'
import { startValhalla } from './parts/valhalla'

/** A first call reads the map; the limit of 300 ms is what other tests are about. */
const PATIENT_MS = 10_000

let valhalla: Valhalla
let bengkel: TestBengkel
let merchant: number

beforeAll(async () => {
  valhalla = await startValhalla(riverTown())
}, 600_000)
afterAll(() => valhalla?.kill())

beforeEach(async () => {
  bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  bengkel.roads = roadsOf(valhalla)
  merchant = await addMerchant(bengkel)
})

const roadsOf = ({ url }: Valhalla) =>
  openRoads({ kind: 'valhalla', url }, { clock: bengkel.clock, log: bengkel.log, limitMs: PATIENT_MS })

/** @param at metres east and north of the town's corner */
const workshopAt = (name: string, at: readonly [number, number], options: Partial<WorkshopOptions> = {}) =>
  addWorkshop(bengkel, { merchants: [merchant], name, capacity: 1000, ...spot(...at), ...options })

/** On the western bank, by the water, far from the bridge. */
const HOME = spot(4990, 9030)
const askAt = (place: Point) => ask(bengkel, merchant, { place })
const recordOf = async ({ id }: { id: number }) => (await eventsOf(bengkel, id)).at(-1)!.data

describe('in a town with a river and one bridge', () => {
  it('the nearest by road gets the job, though another is nearer across the water', async () => {
    const across = await workshopAt('Across', [6010, 9000])
    const bank = await workshopAt('Same bank', [4000, 6000])
    const job = await askAt(HOME)
    expect(job).toMatchObject({ status: 'booked', workshop: bank, work: { why: 'nearest' } })
    expect(await recordOf(job)).toMatchObject({
      measured: 'road',
      weighed: [
        [bank, expect.closeTo(3190, -1), expect.closeTo(295, -2)],
        [across, expect.closeTo(1020, -1), expect.closeTo(1381, -3)],
      ],
    })
    expect(bengkel.logged).toEqual([])
  })

  it('the shopper sees them in the order of the road', async () => {
    await workshopAt('Across', [6010, 9000])
    await workshopAt('Same bank', [4000, 6000])
    const shop = await merchantOf(bengkel, merchant)
    const found = await nearestWorkshops(bengkel, shop, { category: 'phone', at: HOME })
    expect(found.map(({ name }) => name)).toEqual(['Same bank', 'Across'])
    expect(found.every(({ travelS }) => travelS! > 0)).toBe(true)
  })

  it('the island without a bridge comes last, and what is off the map does not spoil the rest', async () => {
    const island = await workshopAt('Island', [3500, 13_000])
    const bank = await workshopAt('Same bank', [2000, 2000])
    const off = await workshopAt('Off the map', [-60_000, 9000])
    const { weighed, measured } = await weigh(bengkel, {
      merchant,
      category: 'phone',
      mode: 'carry-in',
      at: toVector(HOME),
      declinedBy: [],
      now: Date.now(),
    })
    expect(measured).toBe('road')
    expect(weighed.map(({ workshop, travelS }) => [workshop.id, travelS !== undefined])).toEqual([
      [bank, true],
      [off, false],
      [island, false],
    ])
  })

  it('a place in the sea is given out by straight line', async () => {
    const near = await workshopAt('Near', [0, 0])
    await workshopAt('Far', [9000, 9000])
    const job = await askAt(spot(-30_000, 0))
    expect(job.workshop).toBe(near)
    expect(await recordOf(job)).toMatchObject({ measured: 'straight-line' })
    expect(bengkel.logged).toEqual(['warn: No travel times by road; straight lines decide'])
  })
})

describe('an engine that is killed', () => {
  it('in the middle of the day costs nobody the repair: straight lines go on', async () => {
    const mortal = await startValhalla(riverTown())
    onTestFinished(mortal.kill)
    bengkel.roads = roadsOf(mortal)
    const across = await workshopAt('Across', [6010, 9000])
    const bank = await workshopAt('Same bank', [4000, 6000])
    const homes = Array.from({ length: 12 }, (_, nth) => spot(4990, 9030 - 20 * nth))
    const jobs = []
    for (const [nth, home] of homes.entries()) {
      if (nth === 6) await mortal.kill()
      jobs.push(await askAt(home))
    }
    const said = await Promise.all(jobs.map(async (job) => [job.workshop, (await recordOf(job)).measured]))
    expect(said).toEqual([
      ...Array.from({ length: 6 }, () => [bank, 'road']),
      ...Array.from({ length: 6 }, () => [across, 'straight-line']),
    ])
  })
})

describe('over many jobs', () => {
  const WORKSHOPS = 24
  const JOBS = 200

  it('the road among the fifteen nearest is all but the best by road over all', async () => {
    const dice = seededRandom(7)
    const chance = () => dice.nonce() / 2 ** 48
    /** Anywhere on either bank. */
    const anywhere = () => [chance() * 5000 + (chance() < 0.5 ? 0 : 6000), chance() * 10_000] as const
    for (let nth = 0; nth < WORKSHOPS; nth++) await workshopAt(`Workshop ${nth}`, anywhere())
    const { allWorkshops } = await bengkel.directory.current()
    const [byLine, byRoad, took]: number[][] = [[], [], []]
    for (let nth = 0; nth < JOBS; nth++) {
      const at = spot(...anywhere())
      const all = await timesTo(at, allWorkshops)
      const best = Math.min(...all.values())
      const need = {
        merchant,
        category: 'phone',
        mode: 'carry-in',
        at: toVector(at),
        declinedBy: [],
        now: Date.now(),
      } as const
      const straight = await weigh({ ...bengkel, roads: null }, need)
      const began = performance.now()
      const road = await weigh({ ...bengkel, roads: roadsOf(valhalla) }, need)
      took!.push(performance.now() - began)
      expect(road.measured).toBe('road')
      byLine!.push(all.get(straight.weighed[0]!.workshop.id)! - best)
      byRoad!.push(all.get(road.weighed[0]!.workshop.id)! - best)
    }
    const wrong = (regrets: number[]) => regrets.filter((seconds) => seconds > 0).length / JOBS
    console.log(
      JSON.stringify({
        jobs: JOBS,
        workshops: WORKSHOPS,
        roadRegretP95S: percentile(byRoad!, 0.95),
        roadWrong: wrong(byRoad!),
        lineRegretP95S: percentile(byLine!, 0.95),
        lineWrong: wrong(byLine!),
        matrixMsP50: Math.round(percentile(took!, 0.5)),
        matrixMsP99: Math.round(percentile(took!, 0.99)),
      }),
    )
    expect(wrong(byRoad!)).toBeLessThanOrEqual(0.01)
    expect(wrong(byLine!)).toBeGreaterThan(wrong(byRoad!))
  })

  /** By road to each, asked for without any choice before. */
  async function timesTo(at: Point, all: readonly Destination[]): Promise<Map<number, number>> {
    const travels: readonly Travel[] | null = await roadsOf(valhalla).travel(at, all)
    return new Map(all.map(({ id }, nth) => [id, Number(travels![nth])]))
  }
})

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}
