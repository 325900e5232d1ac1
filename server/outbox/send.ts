/**
 * The senders: a batch of what is due is sent and then marked. A crash between the two sends twice and never loses; each
 * message has an id that stays the same, so that the other side can tell.
 */
import type { InStatement } from '@libsql/client'
import type { Bengkel } from '../bengkel'
import { rowsOf } from '../store/units/rows'
import type { DeliveryState } from './deliveries'
import { waitAfter } from './retry'
import type { Mark, Task, Transports } from './tasks'
import { dueTasks } from './tasks'

/** Messages under way at once. */
const AT_ONCE = 5
/** A sender that was killed is replaced after so long: longer than the slowest batch takes. */
const LEASE_MS = 5 * 60_000

const LEASE = `UPDATE cursors SET leased_by = :me, leased_until = :until
  WHERE name = 'senders' AND (leased_by = :me OR leased_until < :now) RETURNING name`

/**
 * Sends one batch of what is due.
 *
 * @param me this instance, by a name that no other has
 * @returns how many messages were dealt with; call again while it is not 0
 */
export async function sendOnce(bengkel: Bengkel, transports: Transports, me: string): Promise<number> {
  const { store, clock } = bengkel
  const now = clock.now()
  if (!(await isAnythingDue(bengkel, now))) return 0
  const [lease] = await store.run([{ sql: LEASE, args: { me, now, until: now + LEASE_MS } }])
  if (lease!.rows.length === 0) return 0
  const tasks = await dueTasks(bengkel, transports)
  const marked: Marked[] = []
  const waiting = tasks.values()
  const work = async () => {
    for (const task of waiting) marked.push(...(await deal(bengkel, task)))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  if (marked.length > 0) await store.run(markStatements(marked))
  return tasks.length
}

async function isAnythingDue({ store }: Bengkel, now: number): Promise<boolean> {
  const found = await store.readOne(
    `SELECT 1 FROM notices WHERE state = 'due' AND next_at <= :now UNION ALL
      SELECT 1 FROM deliveries WHERE state = 'due' AND channel IN ('email', 'gateway') AND next_at <= :now LIMIT 1`,
    { now },
  )
  return found !== null
}

/** What became of a row's message. */
interface Marked {
  mark: Mark
  state: DeliveryState
  tries: number
  /** Epoch ms: when it is tried again, else when it was dealt with. */
  at: number
  /** A code, never an address or a name. */
  error: string | null
}

async function deal(bengkel: Bengkel, { template, marks, send }: Task): Promise<Marked[]> {
  const { clock, random, log } = bengkel
  try {
    const state = await send()
    return marks.map((mark) => ({ mark, state, tries: mark.tries, at: clock.now(), error: null }))
  } catch (error) {
    const reason = reasonOf(error)
    const now = clock.now()
    const failed = marks.map((mark): Marked => {
      const tries = mark.tries + 1
      const wait = isPermanent(error) ? null : waitAfter(tries, random)
      return { mark, state: wait === null ? 'failed' : 'due', tries, at: now + (wait ?? 0), error: reason }
    })
    // The error itself may hold what was to be sent, and to whom.
    log.warn('A message was not sent', { template, reason, ...failed[0]!.mark, state: failed[0]!.state })
    return failed
  }
}

function isPermanent(error: unknown): boolean {
  return error instanceof Error && 'permanent' in error && error.permanent === true
}

/** @returns what a failure is called: its kind, and the other side's code where it gave one */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { name, code, status, responseCode } = error as Error & Record<string, unknown>
  return [code ?? name, status ?? responseCode].filter((part) => part !== undefined).join(' ')
}

const COLUMNS = ['state', 'tries', 'at', 'error'] as const
const cells = ({ state, tries, at, error }: Marked) => [state, tries, at, error]

const SET = `state = u.state, tries = u.tries, next_at = u.at, sent_at = iif(u.state = 'sent', u.at, NULL), error = u.error`

const MARK_DELIVERIES = `UPDATE deliveries SET ${SET} FROM ${rowsOf(['seq', 'recipient', 'channel', ...COLUMNS])} u
  WHERE deliveries.seq = u.seq AND deliveries.recipient = u.recipient AND deliveries.channel = u.channel`

/** What a notice said is forgotten once it is dealt with. */
const MARK_NOTICES = `UPDATE notices SET ${SET}, data = iif(u.state = 'due', data, '{}')
  FROM ${rowsOf(['id', ...COLUMNS])} u WHERE notices.id = u.id`

function markStatements(marked: readonly Marked[]): InStatement[] {
  const deliveries = marked.flatMap((one) => {
    const { mark } = one
    return mark.table === 'deliveries' ? [[mark.seq, mark.recipient, mark.channel, ...cells(one)]] : []
  })
  const notices = marked.flatMap((one) =>
    one.mark.table === 'notices' ? [[one.mark.id, ...cells(one)]] : [],
  )
  return [
    { sql: MARK_DELIVERIES, args: [JSON.stringify(deliveries)] },
    { sql: MARK_NOTICES, args: [JSON.stringify(notices)] },
  ]
}
