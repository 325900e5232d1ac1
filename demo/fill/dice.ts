/** Dice from a seed: the demo tells the same stories each time it is filled. */

export interface Dice {
  /** A number from 0 up to, but not, 1. */
  roll(): number
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number
  /** A number from `least` to `most`. */
  between(least: number, most: number): number
  /** Whether it happens that is likely by so much (0 to 1). */
  happens(likely: number): boolean
  pick<T>(from: readonly T[]): T
  /** One of these by weight; what weighs nothing is never taken. */
  weigh<T>(from: readonly (readonly [T, weight: number])[]): T
}

/** @param seed the same seed throws the same numbers */
export function diceOf(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  // Mulberry32: 32 bits of state are enough for stories.
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + roll() * (most - least)
  return {
    roll,
    between,
    whole: (least, most) => Math.floor(between(least, most + 1)),
    happens: (likely) => roll() < likely,
    pick: (from) => from[Math.floor(roll() * from.length)]!,
    weigh(from) {
      let left = roll() * from.reduce((sum, [, weight]) => sum + weight, 0)
      return (from.find(([, weight]) => (left -= weight) < 0) ?? from.at(-1)!)[0]
    },
  }
}
