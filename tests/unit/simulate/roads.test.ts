// The simulator's made-up roads: the same for the same seed, never shorter than the crow flies, and of a kind on which straight
// lines are often wrong and the road among the fifteen nearest hardly ever.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byRoad, roadTimes } from '../../../server/dispatch/road'
import type { Workshop } from '../../../server/store/directory'
import type { Point } from '../../../shared/geo'
import { distanceM, toVector } from '../../../shared/geo'
import { seededRandom } from '../../harness/bengkel'
import { makeRoads, roadRegretS } from '../../simulate/parts/roads'

const GERMANY = { latitude: 51, seed: 1 }
const places = fc.record({
  lat: fc.double({ min: 47, max: 55, noNaN: true }),
  lon: fc.double({ min: 6, max: 15, noNaN: true }),
})

describe('made-up roads', () => {
  it('are the same for the same seed, and others for another', () => {
    const [from, to] = [
      { lat: 52.52, lon: 13.4 },
      { lat: 52.6, lon: 13.7 },
    ]
    expect(makeRoads(GERMANY).timeS(from, to)).toBe(makeRoads(GERMANY).timeS(from, to))
    expect(makeRoads({ ...GERMANY, seed: 2 }).timeS(from, to)).not.toBe(makeRoads(GERMANY).timeS(from, to))
  })

  it('are as long back as there, and never shorter than the crow flies', () => {
    const { timeS, leastS } = makeRoads(GERMANY)
    fc.assert(
      fc.property(places, places, (a, b) => {
        expect(Math.abs(timeS(a, b) - timeS(b, a))).toBeLessThanOrEqual(1)
        expect(timeS(a, b)).toBeGreaterThanOrEqual(leastS(a, b))
        expect(leastS(a, b) * 20).toBeGreaterThanOrEqual(distanceM(a, b) - 20)
      }),
    )
  })

  it('make straight lines wrong for many, and the road among the fifteen nearest for hardly anybody', async () => {
    const dice = seededRandom(3)
    const chance = () => dice.nonce() / 2 ** 48
    /** Round Berlin, thicker in the middle. */
    const around = (): Point => ({
      lat: 52.52 + (chance() + chance() - 1) * 0.25,
      lon: 13.4 + (chance() + chance() - 1) * 0.4,
    })
    const workshops = Array.from({ length: 60 }, (_, id) => ({ id, ...around() }) as Workshop)
    const roads = makeRoads(GERMANY)
    const [byLine, reordered]: number[][] = [[], []]
    for (let nth = 0; nth < 500; nth++) {
      const from = around()
      const nearest = workshops
        .map((workshop) => ({ workshop, distanceM: distanceM(from, workshop) }))
        .sort((a, b) => a.distanceM - b.distanceM)
        .slice(0, 15)
      const [first] = byRoad(nearest, (await roadTimes(roads, toVector(from), nearest))!)
      byLine!.push(roadRegretS(roads, from, nearest[0]!.workshop, workshops))
      reordered!.push(roadRegretS(roads, from, first!.workshop, workshops))
    }
    const wrong = (regrets: number[]) => regrets.filter((seconds) => seconds > 0).length / 500
    expect(wrong(byLine!)).toBeGreaterThan(0.2)
    expect(wrong(reordered!)).toBeLessThanOrEqual(0.01)
  })
})
