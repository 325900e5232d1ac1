// A whole Bengkel for a test: a real libSQL store in memory (or a file), a clock that stands until it is moved, dice from
// a seed. Builders put merchants, workshops, stores and people into it, each with sane defaults.
import type { Client } from '@libsql/client'
import { createClient } from '@libsql/client'
import type { Bengkel } from '../../server/bengkel'
import { createCodes } from '../../server/jobs/code'
import { createTokens } from '../../server/jobs/token'
import type { Clock } from '../../server/ports/clock'
import { opensslDigest } from '../../server/ports/node/digest'
import type { Random } from '../../server/ports/random'
import { Directory } from '../../server/store/directory'
import { Store } from '../../server/store/store'

/** Monday, 23 November 2026, 10:00 in Jakarta. */
export const MONDAY = Date.parse('2026-11-23T03:00:00Z')

export interface MovableClock extends Clock {
  /** Moves the time on by so many milliseconds. */
  move(ms: number): void
}

export interface TestBengkel extends Bengkel {
  clock: MovableClock
  /** What the server wrote into its log, oldest first. */
  logged: string[]
  close(): Promise<void>
}

export interface TestBengkelOptions {
  /** Epoch ms at which the clock stands. Default: `MONDAY`. */
  now?: number
  /** Seed of the dice. Default: 1. */
  seed?: number
  /** Path of a database file; without it the store lies in memory. */
  file?: string
  /** A client that stands for a remote database. */
  remote?: Client
  /** Puts something between the store and its connection. */
  wrap?: (client: Client) => Client
  photos?: Bengkel['photos']
  roads?: Bengkel['roads']
}

/** Opens a Bengkel on an empty store with this release's schema. The test closes it (`onTestFinished(bengkel.close)`). */
export async function openBengkel({
  now = MONDAY,
  seed = 1,
  file,
  remote,
  wrap = (client) => client,
  photos = null,
  roads = null,
}: TestBengkelOptions = {}): Promise<TestBengkel> {
  const clock = movableClock(now)
  const logged: string[] = []
  const store = await Store.open(
    {
      client: remote ?? wrap(createClient({ url: file ? `file:${file}` : ':memory:', concurrency: 1 })),
      embedded: !remote,
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      defer: (run) => setImmediate(run),
    },
    now,
  )
  const log = (level: string) => (message: string, error?: unknown) =>
    void logged.push(
      error instanceof Error ? `${level}: ${message}: ${error.message}` : `${level}: ${message}`,
    )
  return {
    store,
    directory: new Directory(store, clock.now),
    clock,
    random: seededRandom(seed),
    digest: opensslDigest,
    codes: createCodes(new Uint8Array(32).fill(7)),
    tokens: createTokens(['a secret of the tests']),
    log: { info: log('info'), warn: log('warn'), error: log('error') },
    photos,
    roads,
    publicUrl: 'http://localhost:8787',
    logged,
    close: () => store.close(),
  }
}

function movableClock(start: number): MovableClock {
  let now = start
  return { now: () => now, move: (ms) => void (now += ms) }
}

/** Dice that fall the same for the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next32 = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  return {
    bytes: (length) => Uint8Array.from({ length }, () => next32() & 255),
    nonce: () => (next32() & 0xffff) * 2 ** 32 + next32(),
  }
}
