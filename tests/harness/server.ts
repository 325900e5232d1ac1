// The real server in the test's own process: a file of its own, the built widget, a clock that can be moved, mail kept.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bengkel } from '../../server/bengkel'
import { readConfig } from '../../server/entry/node/config'
import { startServer } from '../../server/entry/node/serve'
import { runDue } from '../../server/jobs/timers'
import { buildGazetteer } from '../../server/ports/node/gazetteer'

export interface TestServer {
  bengkel: Bengkel
  /** Where browsers find it: `http://api.localhost:PORT`. */
  url: string
  /** Moves the clock on and lets everything that became due happen. */
  pass(ms: number): Promise<void>
  stop(): Promise<void>
}

const PLACES = new URL('../../node_modules/.cache/bengkel/places.db', import.meta.url).pathname

/** @param port of both the server and its public address */
export async function startTestServer(port: number): Promise<TestServer> {
  await buildGazetteer(PLACES, () => undefined)
  const folder = mkdtempSync(join(tmpdir(), 'bengkel-journey-'))
  const url = `http://api.localhost:${port}`
  let ahead = 0
  const { bengkel, stop } = await startServer(
    readConfig({
      DATABASE_URL: `file:${join(folder, 'bengkel.db')}`,
      PLACES_URL: `file:${PLACES}`,
      PHOTOS_FOLDER: join(folder, 'photos'),
      SECRET: 'the secret of the journeys, 32 long',
      PORT: String(port),
      PUBLIC_URL: url,
      LOG_LEVEL: 'warn',
    }),
    { clock: { now: () => Date.now() + ahead }, widget: new URL('../../dist/widget/', import.meta.url) },
  )
  return {
    bengkel,
    url,
    async pass(ms) {
      ahead += ms
      while ((await runDue(bengkel)) > 0);
    },
    async stop() {
      await stop()
      rmSync(folder, { recursive: true })
    },
  }
}
