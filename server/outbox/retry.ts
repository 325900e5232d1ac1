/** When a message that was not accepted is tried again. */
import type { Random } from '../ports/random'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** Waits after each failed try, as webhooks have them; after the last one it is given up. */
const WAITS_MS = [
  5000,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
] as const
/** Up to this part of a wait is added by chance, so that what failed together is not tried together. */
const JITTER = 0.2

/**
 * @param failures tries that failed, this one included
 * @returns milliseconds until the next try; null where there is none left
 */
export function waitAfter(failures: number, { nonce }: Pick<Random, 'nonce'>): number | null {
  const wait = WAITS_MS[failures - 1]
  return wait === undefined ? null : Math.round(wait * (1 + (JITTER * nonce()) / 2 ** 48))
}
