// What retailers are told of their colours, and what the widget makes of them, by the measure of WCAG 2.2.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BLACK,
  contrast,
  LEAST,
  luminance,
  ofHex,
  outermost,
  readable,
  toHex,
  WHITE,
  type Colour,
} from '../../../shared/contrast'

const part = fc.integer({ min: 0, max: 255 }).map((value) => value / 255)
const colours = fc.tuple(part, part, part) as fc.Arbitrary<Colour>

describe('contrast', () => {
  it.each([
    ['#ffffff', '#000000', 21],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#0f6b5c', '#fffdf8', 6.3],
  ])('of %s on %s is %d', (ink, paper, ratio) => {
    expect(contrast(ofHex(ink), ofHex(paper))).toBeCloseTo(ratio, 1)
  })

  it('is the same either way round, from 1 to 21', () => {
    fc.assert(
      fc.property(colours, colours, (a, b) => {
        expect(contrast(a, b)).toBe(contrast(b, a))
        expect(contrast(a, b)).toBeGreaterThanOrEqual(1)
        expect(contrast(a, b)).toBeLessThanOrEqual(21)
      }),
    )
  })

  it('of black or white is enough on every ground', () => {
    fc.assert(
      fc.property(colours, (ground) => {
        expect(contrast(outermost(ground), ground)).toBeGreaterThanOrEqual(LEAST)
      }),
    )
  })
})

describe('a colour that is mended', () => {
  it('stays as it is where it can be read', () => {
    expect(readable(ofHex('#0f6b5c'), [WHITE], LEAST, BLACK)).toEqual(ofHex('#0f6b5c'))
  })

  it('can be read as it is written down, and goes no further than it must', () => {
    fc.assert(
      fc.property(colours, colours, (colour, ground) => {
        const end = outermost(ground)
        const mended = ofHex(toHex(readable(colour, [ground], LEAST, end)))
        expect(contrast(mended, ground)).toBeGreaterThanOrEqual(LEAST)
        if (contrast(colour, ground) >= LEAST) expect(toHex(mended)).toBe(toHex(colour))
        else
          expect(Math.abs(luminance(end) - luminance(mended))).toBeLessThanOrEqual(
            Math.abs(luminance(end) - luminance(colour)) + 1e-9,
          )
      }),
    )
  })
})
