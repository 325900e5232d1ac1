/** Travel times by road from the engine that `ROUTING_URL` names, remembered and guarded; on any runtime. */
import type { Point } from '../../../shared/geo'
import { distanceM } from '../../../shared/geo'
import type { Clock } from '../clock'
import type { Log } from '../log'
import type { Destination, Roads } from '../roads'
import { TravelCache } from './roads/cache'
import { callEngine } from './roads/call'
import type { Dialect } from './roads/dialect'
import { Guard } from './roads/guard'
import { osrm } from './roads/osrm'
import { valhalla } from './roads/valhalla'

const dialects = { osrm, valhalla } satisfies Record<string, Dialect>
export type EngineKind = keyof typeof dialects

/** The engine's kind and address. */
export interface Engine {
  kind: EngineKind
  /** Without the kind; what stands in its query, such as a key, goes with every call. */
  url: string
}

/** An engine is waited for no longer, milliseconds. */
const ROAD_MS = 300
const MOST_AT_ONCE = 32
/** Roads change slowly, and an operator who gives the engine a new map wants to see it the same day, milliseconds. */
const KEPT_MS = 3_600_000
/** A job that is decided again a moment later does not wait again, milliseconds. */
const FAILED_MS = 10_000
/** About 10 MB. */
const MOST_KEPT = 100_000

interface RoadsOptions {
  clock: Clock
  log: Log
  /** A whole answer takes no longer, milliseconds. Default: `ROAD_MS`. */
  limitMs?: number
}

/** @returns what measures by this engine */
export function openRoads({ kind, url }: Engine, { clock, log, limitMs = ROAD_MS }: RoadsOptions): Roads {
  const dialect: Dialect = dialects[kind]
  const base = new URL(url)
  if (!base.pathname.endsWith('/')) base.pathname += '/'
  const cache = new TravelCache(MOST_KEPT)
  const guard = new Guard({ clock, log, mostAtOnce: MOST_AT_ONCE, longestMs: 2 * limitMs })

  return {
    async travel(from, to) {
      const known = cache.find(from, to, clock.now())
      const open = to.filter((target, nth) => known[nth] === undefined && isNear(from, target))
      if (open.length > 0 && !cache.isSpared(from, clock.now())) await ask(from, open)
      const all = open.length > 0 ? cache.find(from, to, clock.now()) : known
      const travels = all.map((travel) => travel ?? 'unknown')
      return travels.every((travel) => travel === 'unknown') ? null : travels
    },
  }

  function isNear(from: Point, target: Point): boolean {
    return dialect.farthestM === Infinity || distanceM(from, target) <= dialect.farthestM
  }

  async function ask(from: Point, to: readonly Destination[]): Promise<void> {
    const found = await guard.through(async () => {
      const { url, init } = dialect.ask(base, from, to)
      return dialect.read(await callEngine(url, init, limitMs), from, to)
    })
    if (found === null) cache.spare(from, clock.now() + FAILED_MS)
    else if (found !== 'spared') cache.keep(from, to, found, clock.now() + KEPT_MS)
  }
}
