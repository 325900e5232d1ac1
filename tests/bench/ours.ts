// Our server as it is deployed, on a file of its own: with its outbox, timers and 200 workshops that never fill.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../server/entry/node/config'
import { startServer } from '../../server/entry/node/serve'
import { outboxLag } from '../../server/outbox/lag'
import { addMerchant, addWorkshop } from '../harness/network'
import { MERCHANT_KEY } from './parts/request'

const WORKSHOPS = 200
const NEVER_FULL = 10_000_000

const folder = mkdtempSync(join(tmpdir(), 'bengkel-bench-'))
const config = readConfig({
  DATABASE_URL: `file:${join(folder, 'bengkel.db')}`,
  PLACES_URL: 'file::memory:',
  PHOTOS_FOLDER: join(folder, 'photos'),
  SECRET: 'the secret of the benchmark, 32 long',
  PORT: '0',
  LOG_LEVEL: 'warn',
})
const maxUnits = process.argv[2] === 'one-commit-per-request' ? 1 : undefined
const { bengkel, port, stop } = await startServer(config, { maxUnits })

const merchant = await addMerchant(bengkel, { key: MERCHANT_KEY })
for (let nth = 0; nth < WORKSHOPS; nth++) {
  await addWorkshop(bengkel, {
    merchants: [merchant],
    name: `Workshop ${nth}`,
    lat: -6.9 + ((nth * 0.618034) % 1) * 0.7,
    lon: 106.6 + ((nth * 0.414214) % 1) * 6.1,
    capacity: NEVER_FULL,
  })
}

/** The most seconds that a follower of the log was behind since this was last asked. */
let mostBehindS = 0
async function look(): Promise<void> {
  const { seconds } = await outboxLag(bengkel.store, bengkel.clock.now())
  mostBehindS = Math.max(mostBehindS, seconds)
}
const watch = setInterval(() => void look(), 250)

async function tokens(): Promise<string[]> {
  const rows = await bengkel.store.read<{ id: number }>('SELECT id FROM jobs ORDER BY id LIMIT 10000')
  return rows.map(({ id }) => bengkel.tokens.of(id, 0))
}

process.on('message', (question) => {
  if (question === 'rss') {
    global.gc!()
    process.send!(process.memoryUsage().rss)
  } else if (question === 'behind') {
    process.send!(mostBehindS)
    mostBehindS = 0
  } else if (question === 'tokens') void tokens().then((found) => process.send!(found))
})
process.on('SIGTERM', () => {
  clearInterval(watch)
  void stop().then(() => {
    rmSync(folder, { recursive: true })
    process.exit(0)
  })
})
process.send!({ port })
