/** How well colours are read on each other (WCAG 2.2), and how to mend those that are not. */

/** Red, green and blue in sRGB, each 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number]

/** What text needs (success criterion 1.4.3), and what those who ask for more contrast get (1.4.6). */
export const LEAST = 4.5
export const MORE = 7

export const BLACK: Colour = [0, 0, 0]
export const WHITE: Colour = [1, 1, 1]

/** Steps in which a colour is brought nearer to one that is read. */
const STEPS = 50

/** @returns relative luminance, 0 for black to 1 for white */
export function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** @returns 1 for the same lightness to 21 for black on white */
export function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** @param part how much of the first, 0 to 1. @returns a colour that a screen of 8 bits can show */
export const mix = (a: Colour, b: Colour, part: number): Colour =>
  a.map(
    (value, index) => Math.round((value * part + b[index]! * (1 - part)) * 255) / 255,
  ) as unknown as Colour

/** @returns black or white, whichever is read better on this ground */
export const outermost = (ground: Colour): Colour =>
  contrast(BLACK, ground) > contrast(WHITE, ground) ? BLACK : WHITE

/** @returns the colour itself where it is read on all grounds, else the nearest on the way to the end that is */
export function readable(colour: Colour, grounds: readonly Colour[], least: number, end: Colour): Colour {
  for (let step = 0; step < STEPS; step++) {
    const tried = mix(end, colour, step / STEPS)
    if (grounds.every((ground) => contrast(tried, ground) >= least)) return tried
  }
  return end
}

/** @returns the colour of a notation with six digits, `#0f6b5c` */
export const ofHex = (hex: string): Colour =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Colour

/** @returns the notation with six digits */
export const toHex = (colour: Colour): string =>
  `#${colour
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
