/**
 * Stands between many requests and one routing engine: few calls at once, a pause after failures in a row so that nobody waits for
 * what will not come, and a line in the log now and then. It keeps numbers only, no promises, so that an isolate at the edge can
 * share it between its requests.
 */
import type { Clock } from '../../clock'
import type { Log } from '../../log'
import { Refusal } from './call'

export interface GuardOptions {
  clock: Clock
  log: Log
  /** Calls under way at once, at most; whoever comes then goes without. */
  mostAtOnce: number
  /** A call that was broken off with its request counts as under way no longer than this, milliseconds. */
  longestMs: number
}

/** So many failures in a row, and the engine is left alone for a while; then one call tries it again. */
const FAILURES = 3
const PAUSE_MS = 10_000
const LOG_EVERY_MS = 60_000

export class Guard {
  private readonly underWay = new Set<{ since: number }>()
  private failuresInARow = 0
  private pausedSince = -Infinity
  private toldAt = -Infinity
  private counts = { failed: 0, refused: 0, spared: 0 }

  constructor(private readonly options: GuardOptions) {}

  /** @returns what the call does; null where it failed, `spared` where it was not made */
  async through<Result>(call: () => Promise<Result>): Promise<Result | null | 'spared'> {
    const now = this.options.clock.now()
    if (this.isPaused(now) || this.isBusy(now)) {
      this.counts.spared++
      return 'spared'
    }
    // While it fails only one call at a time finds out whether it still does.
    if (this.failuresInARow >= FAILURES) this.pausedSince = now
    const turn = { since: now }
    this.underWay.add(turn)
    try {
      const result = await call()
      this.failuresInARow = 0
      return result
    } catch (error) {
      this.count(error)
      return null
    } finally {
      this.underWay.delete(turn)
    }
  }

  private isPaused(now: number): boolean {
    return this.failuresInARow >= FAILURES && isWithin(PAUSE_MS, this.pausedSince, now)
  }

  private isBusy(now: number): boolean {
    const { mostAtOnce, longestMs } = this.options
    if (this.underWay.size < mostAtOnce) return false
    for (const turn of this.underWay) if (!isWithin(longestMs, turn.since, now)) this.underWay.delete(turn)
    return this.underWay.size >= mostAtOnce
  }

  private count(error: unknown): void {
    const { clock, log } = this.options
    const now = clock.now()
    if (error instanceof Refusal) {
      this.failuresInARow = 0
      this.counts.refused++
    } else {
      this.counts.failed++
      if (++this.failuresInARow >= FAILURES) this.pausedSince = now
    }
    if (isWithin(LOG_EVERY_MS, this.toldAt, now)) return
    log.warn('No travel times by road; straight lines decide', { ...this.counts, last: reasonOf(error) })
    this.counts = { failed: 0, refused: 0, spared: 0 }
    this.toldAt = now
  }
}

/** A clock that was put back does not make a pause longer. */
function isWithin(lengthMs: number, since: number, now: number): boolean {
  return now >= since && now - since < lengthMs
}

/** `fetch` says that it failed, and why only in what caused it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error && error.message === 'fetch failed' ? cause.message : error.message
}
