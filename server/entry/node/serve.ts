/** Starts the server on Node: opens the store, makes the app, listens, and runs timers and the outbox until it is stopped. */
import { existsSync, mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import { dirname } from 'node:path'
import { serve } from '@hono/node-server'
import { createClient } from '@libsql/client'
import type { Gazetteer } from '../../places/schema'
import type { Bengkel } from '../../bengkel'
import { createApp } from '../../http/app'
import { openBengkel } from '../../open'
import type { StoreOptions } from '../../store/store'
import type { Clock } from '../../ports/clock'
import type { Log } from '../../ports/log'
import { folderBlobs } from '../../ports/node/blobs'
import { threadedConnection } from '../../ports/node/database-thread'
import { opensslDigest } from '../../ports/node/digest'
import { fileConnection } from '../../ports/node/file-connection'
import { openGazetteerFile } from '../../ports/node/gazetteer'
import { sharpImages } from '../../ports/node/images'
import { pinoLog } from '../../ports/node/log'
import { systemRandom } from '../../ports/node/random'
import { wallClock } from '../../ports/web/clock'
import { REMOTE_MS, timedFetch } from '../../ports/web/fetch'
import { geocoderOf, placesFrom } from '../both/places'
import { openRoads } from '../../ports/web/roads'
import { builtWidget } from './assets'
import type { Config } from './config'
import { startRounds } from './rounds'

export interface Running {
  bengkel: Bengkel
  /** The port that it listens on. */
  port: number
  /** Answers what is under way, then lets go of the file. */
  stop(): Promise<void>
}

export interface NodeOptions {
  /** The demo moves it; else it is the machine's. */
  clock?: Clock
  /** Where the built widget lies; beside the built server, if not said. */
  widget?: URL
  /** Most units of one commit; 1 is what the benchmark compares with. */
  maxUnits?: number
}

/** Slow or silent clients hold a connection no longer than this, milliseconds. */
const HEADERS_MS = 10_000
const REQUEST_MS = 30_000

/**
 * @throws CannotOpen where another process has the database file
 */
export async function startServer(config: Config, options: NodeOptions = {}): Promise<Running> {
  const bengkel = await openOnNode(config, options)
  const app = createApp({
    bengkel,
    places: placesFrom(await openGazetteer(config, bengkel.log), geocoderOf(config.GEOCODER_URL, bengkel)),
    assets: builtWidget(options.widget),
    trustedHops: config.TRUSTED_HOPS,
    compresses: true,
    mailbox: config.SMTP_URL === undefined,
  })
  const rounds = await startRounds(bengkel, config)
  const server = await listen(app.fetch, config)
  const address = server.address()
  return {
    bengkel,
    port: typeof address === 'object' && address ? address.port : config.PORT,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      await closed
      await rounds.stop()
      await bengkel.store.close()
    },
  }
}

/** Opens the store of these settings, for the server and for commands. @throws CannotOpen */
export async function openOnNode(
  config: Config,
  { clock = wallClock, maxUnits }: NodeOptions = {},
): Promise<Bengkel> {
  const embedded = config.DATABASE_URL.startsWith('file:')
  const log = pinoLog(config.LOG_LEVEL)
  if (embedded) mkdirSync(dirname(pathOf(config.DATABASE_URL)), { recursive: true })
  return openBengkel({
    store: {
      ...(embedded ? openFile(pathOf(config.DATABASE_URL), log) : { client: openRemote(config) }),
      embedded,
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      defer: (run) => setImmediate(run),
      maxUnits,
    },
    secrets: [config.SECRET, ...config.SECRETS_BEFORE],
    publicUrl: config.PUBLIC_URL,
    clock,
    random: systemRandom,
    digest: opensslDigest,
    log,
    photos: { blobs: folderBlobs(config.PHOTOS_FOLDER), images: sharpImages },
    roads: config.ROUTING_URL ? openRoads(config.ROUTING_URL, { clock, log }) : null,
  })
}

/** SQLite itself waits no longer for a lock, milliseconds. */
const BUSY_MS = 250
const databaseThread = new URL('../server/database.js', import.meta.url)

const pathOf = (url: string) => url.slice('file:'.length)

/** On a thread of its own where it is built, with a commit waiting there; run from source, as tests do, on this one. */
function openFile(path: string, log: Log): Pick<StoreOptions, 'client' | 'maxCommits'> {
  if (!existsSync(databaseThread)) return { client: fileConnection(path, BUSY_MS) }
  const died = (error: Error) => {
    log.error('The database thread has died; the server ends, and can be started again', error)
    process.exit(1)
  }
  return { client: threadedConnection(databaseThread, path, BUSY_MS, died), maxCommits: 2 }
}

function openRemote({ DATABASE_URL, DATABASE_TOKEN }: Config): StoreOptions['client'] {
  // Writes go one after the other by the store's queue; reads need not wait for them.
  return createClient({ url: DATABASE_URL, authToken: DATABASE_TOKEN, fetch: timedFetch(REMOTE_MS) })
}

/** The gazetteer; null where its file was not built yet, or by an older release: then places are found without it. */
async function openGazetteer(
  { PLACES_URL: url, PLACES_TOKEN: authToken }: Config,
  log: Log,
): Promise<Gazetteer | null> {
  if (!url.startsWith('file:')) return createClient({ url, authToken, fetch: timedFetch(REMOTE_MS) })
  const client = await openGazetteerFile(pathOf(url))
  if (client) return client
  log.warn('There is no gazetteer of this release: run npm run places:build, then start again', { url })
  return null
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], { PORT, HOST }: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch,
        port: PORT,
        hostname: HOST,
        serverOptions: { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS },
      },
      () => resolve(server),
    ) as Server
    server.once('error', reject)
  })
}
