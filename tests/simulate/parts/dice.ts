// Dice for the simulation: the same seed throws the same.
import { seededRandom } from '../../harness/bengkel'

export interface Dice {
  /** From 0 up to, not including, 1. */
  share(): number
  pick<One>(list: readonly One[]): One
  /** @returns what picks positions, each as often as its weight says */
  weighted(weights: readonly number[]): () => number
}

export function diceOf(seed: number): Dice {
  const { nonce } = seededRandom(seed)
  const share = () => nonce() / 2 ** 48
  return {
    share,
    pick: (list) => list[Math.floor(share() * list.length)]!,
    weighted(weights) {
      const sums: number[] = []
      let sum = 0
      for (const weight of weights) sums.push((sum += weight))
      return () => {
        const wanted = share() * sum
        let from = 0
        let to = sums.length - 1
        while (from < to) {
          const middle = (from + to) >> 1
          if (sums[middle]! > wanted) to = middle
          else from = middle + 1
        }
        return from
      }
    },
  }
}
