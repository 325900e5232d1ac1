/**
 * What the edge does by itself when it is called by the clock: timers that are due, the outbox, its sign of life, forgetting, and
 * last, since it takes longest, the day's prices.
 */
import type { Bengkel } from '../../bengkel'
import { makeTodaysPrices } from '../../dispatch/prices/nightly'
import { forgetKeys } from '../../intake/forget'
import { beat, makeUpForDowntime } from '../../jobs/downtime'
import { runDue } from '../../jobs/timers'
import { runOutboxOnce } from '../../outbox/run'
import { keptMailPort } from '../../ports/kept-mail'
import type { EdgeConfig } from './config'

/** Called every minute or so; only when nobody called for this long was the server down, milliseconds. */
const DOWN_MS = 10 * 60_000
/** What is left after so many looks is left to the next call. */
const MOST_LOOKS = 50

/** One round: as much as a server on Node does by its timers. */
export async function runRound(bengkel: Bengkel, config: EdgeConfig): Promise<void> {
  const downMs = await makeUpForDowntime(bengkel, DOWN_MS)
  if (downMs > 0) bengkel.log.warn('The server was down; open offers run longer by as much', { downMs })
  await beat(bengkel)
  await untilNothing(() => runDue(bengkel))
  if (config.OUTBOX === 'here') {
    await runOutboxOnce(bengkel, {
      mail: keptMailPort(bengkel.store, bengkel.clock),
      messageUrl: config.MESSAGE_URL ?? null,
    })
  }
  await untilNothing(() => forgetKeys(bengkel))
  await makeTodaysPrices(bengkel)
}

async function untilNothing(step: () => Promise<number>): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS; looks++) if ((await step()) === 0) return
}
