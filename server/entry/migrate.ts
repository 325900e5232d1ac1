/**
 * `npm run migrate`: brings the database of these settings to this release's schema and makes the installation's keys. A server
 * on Node does so by itself when it starts; a worker cannot.
 */
import { CannotOpen } from '../store/database'
import { BadConfig } from './both/settings'
import { readConfig } from './node/config'
import { openOnNode } from './node/serve'

try {
  const config = readConfig(process.env)
  const { store } = await openOnNode(config)
  await store.close()
  process.stdout.write(
    `The database has the schema of this release: ${new URL(config.DATABASE_URL).host || config.DATABASE_URL}\n`,
  )
} catch (error) {
  if (!(error instanceof BadConfig) && !(error instanceof CannotOpen)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
