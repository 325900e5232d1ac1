/** Randomness from the operating system. */
import { randomBytes, randomInt } from 'node:crypto'
import type { Random } from '../random'

export const systemRandom: Random = {
  bytes: (length) => new Uint8Array(randomBytes(length)),
  nonce: () => randomInt(2 ** 48 - 1),
}
