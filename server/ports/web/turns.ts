/**
 * Turns at what bears few at once, for requests of one isolate: they may share numbers but no promises, so whoever waits looks
 * again and again. A request that is broken off never gives its turn back, so each ends by itself.
 */
import type { Clock } from '../clock'

export interface TurnsOptions {
  /** Turns taken at once, at most. */
  most: number
  /** A turn ends by itself after so many milliseconds. */
  longestMs: number
  clock: Clock
  pause: (ms: number) => Promise<void>
}

/** Between two looks, milliseconds. */
const LOOK_MS = 4

/** @returns what does something when a turn is free */
export function turns({ most, longestMs, clock, pause }: TurnsOptions) {
  /** When each turn taken ends by itself, epoch ms. */
  const taken = new Set<{ endsAt: number }>()

  function isFree(now: number): boolean {
    for (const turn of taken) if (turn.endsAt <= now) taken.delete(turn)
    return taken.size < most
  }

  return async <Result>(run: () => Promise<Result>): Promise<Result> => {
    while (!isFree(clock.now())) await pause(LOOK_MS)
    const turn = { endsAt: clock.now() + longestMs }
    taken.add(turn)
    try {
      return await run()
    } finally {
      taken.delete(turn)
    }
  }
}
