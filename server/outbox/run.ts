/** Keeps the outbox going: followers at the heels of the log, senders at their own pace, and what is old forgotten. */
import type { Bengkel } from '../bengkel'
import { answersFollower } from './answers'
import { deliveriesFollower } from './deliveries'
import type { Follower } from './follow'
import { followOnce } from './follow'
import { searchFollower } from './search-index'
import { sendOnce } from './send'
import type { Transports } from './tasks'

export type { Transports } from './tasks'

/** What is stored within this time is followed together; a follower that is behind does not rest. */
const FOLLOW_GAPS: Gaps = { wokenMs: 100, moreMs: 0 }
/** A flood of requests is not slowed by its own mails: they go out at most so many batches a second. */
const SEND_GAPS: Gaps = { wokenMs: 200, moreMs: 250 }
/** How often both look without being woken: retries come due, and other instances store too. */
const LOOK_MS = 1000
const TIDY_MS = 3_600_000

/** What nobody sent by hand in this time is not worth sending. */
const BY_HAND_MS = 14 * 86_400_000
/** Notices that were dealt with are kept so long. */
const NOTICES_MS = 7 * 86_400_000

export interface RunningOutbox {
  /** Looks soon; not needed after a commit, of which the outbox hears by itself. */
  wake(): void
  /** Ends what is under way and begins nothing more. */
  stop(): Promise<void>
}

/** Starts the outbox of a server that keeps running. */
export async function startOutbox(bengkel: Bengkel, transports: Transports): Promise<RunningOutbox> {
  const { store, log } = bengkel
  const me = newName(bengkel)
  // Nobody else can hold a lease here: it is from before a crash.
  if (store.exclusive) await release(bengkel, null)
  if (transports.messageUrl === null) await sendByHand(bengkel)
  const followers = followersOf(transports)
  const failed = (error: unknown) => log.error('The outbox could not go on', error)
  const following = paced(FOLLOW_GAPS, failed, async () => (await followOnce(bengkel, followers, me)) > 0)
  const sending = paced(SEND_GAPS, failed, async () => (await sendOnce(bengkel, transports, me)) > 0)
  const tidying = paced({ wokenMs: 0, moreMs: 0 }, failed, async () => {
    await tidy(bengkel)
    return false
  })
  const wake = () => {
    following.wake()
    sending.wake()
  }
  const deaf = store.onCommit(wake)
  const look = setInterval(wake, LOOK_MS)
  const tidyTimer = setInterval(tidying.wake, TIDY_MS)
  wake()
  return {
    wake,
    async stop() {
      deaf()
      clearInterval(look)
      clearInterval(tidyTimer)
      await Promise.all([following.stop(), sending.stop(), tidying.stop()])
      await release(bengkel, me)
    },
  }
}

/** Follows and sends until nothing is due: for runtimes that are only awake on call, and for tests. */
export async function runOutboxOnce(bengkel: Bengkel, transports: Transports): Promise<void> {
  const me = newName(bengkel)
  const followers = followersOf(transports)
  try {
    while ((await followOnce(bengkel, followers, me)) > 0);
    while ((await sendOnce(bengkel, transports, me)) > 0);
    await tidy(bengkel)
  } finally {
    await release(bengkel, me)
  }
}

function followersOf({ messageUrl }: Transports): Follower[] {
  return [deliveriesFollower(messageUrl !== null), searchFollower, answersFollower]
}

function newName({ random }: Bengkel): string {
  return random.nonce().toString(36)
}

/** Gives leases back. @param holder whose; null: everybody's */
async function release({ store }: Bengkel, holder: string | null): Promise<void> {
  const sql = `UPDATE cursors SET leased_by = '', leased_until = 0 WHERE leased_by = coalesce(?, leased_by)`
  await store.run([{ sql, args: [holder] }])
}

/** What waits for a gateway that is no more is left to people. */
async function sendByHand({ store }: Bengkel): Promise<void> {
  await store.run([`UPDATE deliveries SET channel = 'hand' WHERE channel = 'gateway' AND state = 'due'`])
}

async function tidy({ store, clock }: Bengkel): Promise<void> {
  const now = clock.now()
  await store.run([
    {
      sql: `UPDATE deliveries SET state = 'dropped' WHERE channel = 'hand' AND state = 'due' AND next_at < ?`,
      args: [now - BY_HAND_MS],
    },
    {
      sql: `DELETE FROM notices WHERE state <> 'due' AND created_at < ?`,
      args: [now - NOTICES_MS],
    },
  ])
}

interface Paced {
  wake(): void
  stop(): Promise<void>
}

interface Gaps {
  /** Between being woken and the round, so that one round does for all that woke it. */
  wokenMs: number
  /** Between two rounds while there is more to do. */
  moreMs: number
}

/**
 * Runs when it is woken, after a gap, never twice at once; and again while there is more to do.
 *
 * @param run one round; answers whether there is more
 */
function paced(
  { wokenMs, moreMs }: Gaps,
  failed: (error: unknown) => void,
  run: () => Promise<boolean>,
): Paced {
  let timer: ReturnType<typeof setTimeout> | null = null
  let running: Promise<void> | null = null
  let woken = false
  let stopped = false

  const round = async () => {
    timer = null
    woken = false
    let more = false
    try {
      more = await run()
    } catch (error) {
      failed(error)
    }
    running = null
    if (more) after(moreMs)
    else if (woken) after(wokenMs)
  }
  const after = (ms: number) => {
    if (!stopped) timer ??= setTimeout(() => (running = round()), ms)
  }
  const wake = () => {
    if (running) woken = true
    else after(wokenMs)
  }
  return {
    wake,
    async stop() {
      stopped = true
      if (timer) clearTimeout(timer)
      await running
    },
  }
}
