/** Randomness from Web Crypto, which every runtime has. */
import type { Random } from '../random'

const bytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))

export const webRandom: Random = {
  bytes,
  nonce: () => bytes(6).reduce((number, byte) => number * 256 + byte, 0),
}
