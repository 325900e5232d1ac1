// Distances that people can check on a map, and an order that distances keep.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chordDistanceM, distanceM, squaredChord, toPoint, toVector } from '../../../shared/geo'

const points = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
})

/** Half the way round the earth. */
const FARTHEST_M = Math.round(Math.PI * 6_371_008.8)

describe('a distance', () => {
  it.each([
    ['Monas to Bandung station', { lat: -6.1754, lon: 106.8272 }, { lat: -6.9147, lon: 107.6025 }, 118_600],
    ['Berlin to Munich', { lat: 52.52, lon: 13.405 }, { lat: 48.1372, lon: 11.5755 }, 504_400],
    ['one degree of the equator', { lat: 0, lon: 0 }, { lat: 0, lon: 1 }, 111_195],
    ['over the date line', { lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }, 111_195],
    ['pole to pole', { lat: 90, lon: 0 }, { lat: -90, lon: 77 }, FARTHEST_M],
    ['ten metres down the street', { lat: -6.1754, lon: 106.8272 }, { lat: -6.17531, lon: 106.8272 }, 10],
  ])('from %s is right', (_, from, to, metres) => {
    expect(Math.abs(distanceM(from, to) - metres)).toBeLessThanOrEqual(metres * 0.002)
  })

  it('is the same both ways, never more than half round the earth, and nothing to oneself', () => {
    fc.assert(
      fc.property(points, points, (a, b) => {
        expect(distanceM(a, b)).toBe(distanceM(b, a))
        expect(distanceM(a, b)).toBeGreaterThanOrEqual(0)
        expect(distanceM(a, b)).toBeLessThanOrEqual(FARTHEST_M)
        expect(distanceM(a, a)).toBe(0)
      }),
    )
  })

  it('to where a point comes back from its vector is nothing', () => {
    fc.assert(
      fc.property(points, (point) => {
        expect(distanceM(toPoint(toVector(point)), point)).toBe(0)
      }),
    )
  })

  it('orders as the chord does', () => {
    fc.assert(
      fc.property(points, points, points, (from, a, b) => {
        const [at, one, other] = [from, a, b].map(toVector) as [never, never, never]
        const [near, far] = [squaredChord(at, one), squaredChord(at, other)].sort((x, y) => x - y)
        expect(chordDistanceM(near!)).toBeLessThanOrEqual(chordDistanceM(far!))
      }),
    )
  })
})
