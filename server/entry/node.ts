/** `npm start`: the server on Node, by the settings of its environment, until it is told to stop. */
import { CannotOpen } from '../store/database'
import { BadConfig } from './both/settings'
import { readConfig } from './node/config'
import { startServer } from './node/serve'

try {
  const running = await startServer(readConfig(process.env))
  running.bengkel.log.info('Listening', { port: running.port, publicUrl: running.bengkel.publicUrl })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.stop().then(() => process.exit(0)))
  }
} catch (error) {
  if (!(error instanceof BadConfig) && !(error instanceof CannotOpen)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
