/** Calls with an end: a remote database that never answers would hold everything that waits behind it. */

/** A remote database is given up on after so long, milliseconds. */
export const REMOTE_MS = 10_000

/** @returns `fetch`, aborted where the answer is not whole after so many milliseconds */
export function timedFetch(limitMs: number): typeof fetch {
  return (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(limitMs) })
}
