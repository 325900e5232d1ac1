/**
 * What a running server does by itself: timers that are due, the outbox, its sign of life, the day's prices, and forgetting what
 * is old.
 */
import type { Bengkel } from '../../bengkel'
import { makeTodaysPrices } from '../../dispatch/prices/nightly'
import { forgetKeys } from '../../intake/forget'
import { forgetUnattached } from '../../intake/photo'
import { beat, HEARTBEAT_MS, makeUpForDowntime } from '../../jobs/downtime'
import { runDue } from '../../jobs/timers'
import { startOutbox } from '../../outbox/run'
import { keptMailPort } from '../../ports/kept-mail'
import { smtpMail } from '../../ports/node/smtp'
import type { Config } from './config'

const TIMERS_MS = 1000
const FORGET_MS = 3_600_000
const PRICES_MS = 60_000

export interface Rounds {
  stop(): Promise<void>
}

/** Makes up for the time that the server was down, then begins. */
export async function startRounds(bengkel: Bengkel, config: Config): Promise<Rounds> {
  const downMs = await makeUpForDowntime(bengkel)
  if (downMs > 0) bengkel.log.warn('The server was down; open offers run longer by as much', { downMs })
  await beat(bengkel)
  const rounds = [
    every(TIMERS_MS, bengkel, () => untilNothing(() => runDue(bengkel))),
    every(HEARTBEAT_MS, bengkel, () => beat(bengkel)),
    every(FORGET_MS, bengkel, () => forgetUnattached(bengkel)),
    every(PRICES_MS, bengkel, () => makeTodaysPrices(bengkel)),
    every(FORGET_MS, bengkel, () => untilNothing(() => forgetKeys(bengkel))),
  ]
  const smtp =
    config.SMTP_URL === undefined ? null : smtpMail({ url: config.SMTP_URL, from: config.MAIL_FROM })
  const outbox = await startOutbox(bengkel, {
    mail: smtp ?? keptMailPort(bengkel.store, bengkel.clock),
    messageUrl: config.MESSAGE_URL ?? null,
  })
  return {
    async stop() {
      await Promise.all([...rounds.map((stop) => stop()), outbox.stop()])
      smtp?.close()
    },
  }
}

/** Repeats a step while there is something left for it. */
async function untilNothing(step: () => Promise<number>): Promise<void> {
  while ((await step()) > 0);
}

/** Runs it again and again, never twice at once; a failure is logged and the next round comes. @returns how to stop */
function every(ms: number, { log }: Bengkel, run: () => Promise<unknown>): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout
  const round = () => {
    running = run()
      .catch((error: unknown) => log.error('A round failed', error))
      .finally(() => {
        if (!stopped) timer = setTimeout(round, ms)
      })
  }
  let stopped = false
  // At once: what fell due while the server was down has waited long enough.
  timer = setTimeout(round, 0)
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
