/** Opens a Bengkel for one request or one scheduled run: a client and a store of its own, keys and settings of the isolate. */
import type { Client } from '@libsql/client/http'
import { createClient } from '@libsql/client/http'
import type { Bengkel } from '../../bengkel'
import type { Keys } from '../../open'
import type { Places } from '../../places/places'
import type { Geocoder } from '../../ports/geocoder'
import { bengkelOn, keysOf } from '../../open'
import { wallClock } from '../../ports/web/clock'
import { webDigest } from '../../ports/web/digest'
import { REMOTE_MS, timedFetch } from '../../ports/web/fetch'
import { consoleLog } from '../../ports/web/log'
import { openRoads } from '../../ports/web/roads'
import { webRandom } from '../../ports/web/random'
import { turns } from '../../ports/web/turns'
import type { Roads } from '../../ports/roads'
import { Store } from '../../store/store'
import { geocoderOf, placesFrom } from '../both/places'
import type { EdgeConfig } from './config'
import { readEdgeConfig } from './config'

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** A libSQL server that dozens write to at once may stop writing for good; with three it never did. */
const WRITES_AT_ONCE = 3
const inTurn = turns({ most: WRITES_AT_ONCE, longestMs: REMOTE_MS, clock: wallClock, pause })

/** What an isolate remembers between requests: values only, nothing that waits or is connected. */
const remembered = new WeakMap<
  object,
  { config: EdgeConfig; geocoder: Geocoder | null; keys: Keys | null; roads: Roads | null }
>()

/**
 * @param bindings the isolate's, always the same object
 * @throws BadConfig where a setting cannot be used; CannotOpen where the database has another schema; Problem `store-unavailable`
 */
export async function openAtEdge(
  bindings: object,
): Promise<{ bengkel: Bengkel; config: EdgeConfig; places: Places }> {
  const known = remembered.get(bindings) ?? remember(bindings)
  const { config, geocoder, roads } = known
  const store = await Store.attach({
    client: clientOf(config.DATABASE_URL, config.DATABASE_TOKEN),
    embedded: false,
    pause,
    inTurn,
    defer: (run) => queueMicrotask(run),
  })
  known.keys ??= await keysOf(store, [config.SECRET, ...config.SECRETS_BEFORE])
  const bengkel = bengkelOn(store, known.keys, {
    clock: wallClock,
    random: webRandom,
    digest: webDigest,
    log: consoleLog(config.LOG_LEVEL),
    photos: null,
    roads,
    publicUrl: config.PUBLIC_URL,
  })
  const gazetteer = config.PLACES_URL ? clientOf(config.PLACES_URL, config.PLACES_TOKEN) : null
  return { bengkel, config, places: placesFrom(gazetteer, geocoder) }
}

/** @throws BadConfig where a setting cannot be used */
function remember(bindings: object) {
  const config = readEdgeConfig({ ...bindings })
  const ports = { clock: wallClock, log: consoleLog(config.LOG_LEVEL) }
  const known = {
    config,
    keys: null,
    geocoder: geocoderOf(config.GEOCODER_URL, ports),
    roads: config.ROUTING_URL ? openRoads(config.ROUTING_URL, ports) : null,
  }
  remembered.set(bindings, known)
  return known
}

/** @returns a client for this request alone: one that is shared fails every request but the first */
function clientOf(url: string, authToken: string | undefined): Client {
  return createClient({ url, authToken, fetch: timedFetch(REMOTE_MS) })
}
