// The small map of a round shows true distances and directions from the item, wherever on earth it is, and signs that can be read.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bearing, layOut, MAP, SIGN } from '../../../server/pages/office/map-layout'
import { distanceM } from '../../../shared/geo'
import { JAKARTA } from '../../harness/network'

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
})
/** As many as a round keeps. */
const round = fc.array(point, { maxLength: 15 })

const far = ({ x, y }: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(x - other.x, y - other.y)

/** A layout's units for a metre. */
const perMetre = ({ scale }: ReturnType<typeof layOut>) => scale.length / scale.metres

describe('the map', () => {
  it('draws each workshop at its true distance from the item, anywhere on earth', () => {
    fc.assert(
      fc.property(point, round, (at, others) => {
        const layout = layOut(at, others)
        layout.marks.forEach((mark, i) => {
          if (mark.beyond !== undefined) return
          const units = distanceM(at, others[i]!) * perMetre(layout)
          expect(Math.abs(far(mark, layout.item) - units)).toBeLessThan(1 + units / 100)
        })
      }),
    )
  })

  it('leaves outside only who is far farther than most, and never the first', () => {
    fc.assert(
      fc.property(point, round, (at, others) => {
        const { marks } = layOut(at, others)
        const outside = (is: boolean) =>
          others.filter((_, i) => (marks[i]!.beyond !== undefined) === is).map((one) => distanceM(at, one))
        expect(Math.min(...outside(true))).toBeGreaterThan(Math.max(0, ...outside(false)))
        expect(outside(true).length).toBeLessThanOrEqual(others.length / 2)
        expect(marks[0]?.beyond).toBeUndefined()
      }),
    )
  })

  it('points to who is outside, from the edge', () => {
    const north = (km: number, lon = 0) => ({ lat: JAKARTA.lat + km / 111.195, lon: JAKARTA.lon + lon })
    const { marks, item } = layOut(JAKARTA, [
      north(1),
      north(2),
      north(-1),
      north(3),
      north(0, 1),
      north(-400),
    ])
    const [east, south] = marks.slice(4)
    expect(marks.slice(0, 4).every(({ beyond }) => beyond === undefined)).toBe(true)
    expect(east!.beyond).toBeCloseTo(90, 0)
    expect(east!.x).toBeGreaterThan(MAP.width - 20)
    expect(south!.beyond).toBe(180)
    expect(south!.y).toBeGreaterThan(item.y)
  })

  it('holds everything that it shows, with signs that do not cover each other', () => {
    fc.assert(
      fc.property(point, round, (at, others) => {
        const { item, marks } = layOut(at, others)
        for (const { x, y } of [item, ...marks, ...marks.map(({ sign }) => sign)]) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(MAP.width)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(MAP.height)
        }
        const signs = [item, ...marks.map(({ sign }) => sign)]
        signs.forEach((one, i) =>
          signs.slice(i + 1).forEach((other) => expect(far(one, other)).toBeGreaterThan(2 * SIGN)),
        )
      }),
    )
  })

  it('has a bar of a round length that fits', () => {
    fc.assert(
      fc.property(point, round, (at, others) => {
        const { scale, rings } = layOut(at, others)
        expect(String(scale.metres)).toMatch(/^[125]0*$/)
        expect(scale.length).toBeGreaterThan(20)
        expect(scale.length).toBeLessThanOrEqual(90.1)
        expect(rings.length).toBeLessThanOrEqual(8)
      }),
    )
  })

  it('shows one place alone in its middle', () => {
    const { item, marks, scale } = layOut(JAKARTA, [])
    expect(item.x).toBe(MAP.width / 2)
    expect(marks).toEqual([])
    expect(scale.metres).toBe(200)
  })

  it('spreads the signs of workshops that stand where the item is', () => {
    const { item, marks } = layOut(JAKARTA, [JAKARTA, JAKARTA, JAKARTA])
    expect(marks.map(({ x, y }) => ({ x, y }))).toEqual([item, item, item])
    expect(new Set(marks.map(({ sign }) => `${sign.x} ${sign.y}`)).size).toBe(3)
  })

  it('puts the north above, also over the antimeridian', () => {
    const at = { lat: -17, lon: 179.9 }
    const { item, marks } = layOut(at, [
      { lat: -17, lon: -179.9 },
      { lat: -16.9, lon: 179.9 },
      { lat: -17, lon: 179.8 },
    ])
    const [east, north, west] = marks
    expect(east!.x).toBeGreaterThan(item.x)
    expect(Math.abs(east!.y - item.y)).toBeLessThan(1)
    expect(north!.y).toBeLessThan(item.y)
    expect(west!.x).toBeLessThan(item.x)
  })

  it('reaches from one end of a country to the other', () => {
    const { marks, item } = layOut(JAKARTA, [JAKARTA, { lat: -2.53, lon: 140.72 }])
    expect(marks[1]!.x - item.x).toBeGreaterThan(250)
  })
})

describe('a direction', () => {
  it.each([
    ['north', { lat: 1, lon: 0 }, 0],
    ['east', { lat: 0, lon: 1 }, 90],
    ['south', { lat: -1, lon: 0 }, 180],
    ['west', { lat: 0, lon: -1 }, 270],
  ])('is %s', (_, to, degrees) => expect(bearing({ lat: 0, lon: 0 }, to)).toBeCloseTo(degrees))
})
