/** `npm run demo`: prepares and starts everything, says where it is, and ends when it is told to. */
import { BadConfig } from '../server/entry/both/settings'
import { CannotOpen } from '../server/store/database'
import { startDemo } from './run/demo'
import { placeFrom } from './run/settings'

const ending = new AbortController()
let stop: () => Promise<void> = async () => undefined
let isEnding = false

function end(): void {
  // A second Ctrl-C, or one that comes by way of npm too.
  if (isEnding) return
  isEnding = true
  ending.abort()
  void stop().then(() => process.exit(0))
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)

try {
  const say = (line: string) => process.stderr.write(`${line}\n`)
  const demo = await startDemo(placeFrom(process.env), say, ending.signal)
  stop = demo.stop
  for (const [name, address] of Object.entries(demo.addresses)) {
    process.stdout.write(`${name.padEnd(10)}${address}\n`)
  }
  say('Codes for signing in arrive in the mailbox. Ctrl-C ends the demo.')
} catch (error) {
  if (!isEnding) {
    if (!(error instanceof BadConfig) && !(error instanceof CannotOpen)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
