/**
 * Follows the event log by its `seq`: what a follower makes of a batch of events and the move of its cursor are one unit, so
 * that each event is followed once, whoever crashes when. One instance follows at a time.
 */
import type { InStatement } from '@libsql/client'
import type { Bengkel } from '../bengkel'
import type { Store } from '../store/store'

export interface Follower {
  /** Its cursor's name. */
  name: 'deliveries' | 'search' | 'answers'
  /** What it makes of the events after `:from` up to `:to`, where `GUARD` holds. */
  statements(batch: Batch): InStatement[]
}

/** The arguments of a follower's statements, named as in SQL. */
export interface Batch extends Record<string, string | number> {
  /** The last event followed before. */
  from: number
  /** The last event of this batch. */
  to: number
  /** The cursor's name and who holds it: what `GUARD` asks for. */
  name: string
  me: string
}

/** True only where the batch's cursor was moved by this unit. */
export const GUARD = 'EXISTS (SELECT 1 FROM cursors WHERE name = :name AND leased_by = :me AND seq = :to)'

/** Events of one unit: few, so as not to keep requests waiting; more the further a follower is behind. */
const BATCH = 200
const MOST_AT_ONCE = 1000
/** A backlog is made up for in about so many units. */
const CATCH_UP_UNITS = 5

/** A follower that was killed is replaced after so long. */
const LEASE_MS = 10_000

const ADVANCE = `UPDATE cursors SET seq = :to, leased_by = :me, leased_until = :until
  WHERE name = :name AND seq = :from AND (leased_by = :me OR leased_until < :now)
  RETURNING seq`

/**
 * Follows at most one batch for each follower.
 *
 * @param me this instance, by a name that no other has
 * @returns how many events are left for the one that is furthest behind; call again while it is not 0
 */
export async function followOnce(
  { store, clock }: Bengkel,
  followers: readonly Follower[],
  me: string,
): Promise<number> {
  const { last, cursors } = await positions(store)
  const behind = followers.filter(({ name }) => cursors.get(name)!.seq < last)
  const now = clock.now()
  let left = 0
  // One after the other: requests wait for each of them, and not for all.
  for (const { name, statements } of behind) {
    const { seq: from, leasedBy, leasedUntil } = cursors.get(name)!
    if (leasedBy !== me && leasedUntil >= now) continue
    const batch = { from, to: endOfBatch(from, last), name, me }
    const [moved] = await store.run([
      { sql: ADVANCE, args: { ...batch, now, until: now + LEASE_MS } },
      ...statements(batch),
    ])
    if (moved!.rows.length > 0) left = Math.max(left, last - batch.to)
  }
  return left
}

function endOfBatch(from: number, last: number): number {
  const share = Math.ceil((last - from) / CATCH_UP_UNITS)
  return Math.min(last, from + Math.min(MOST_AT_ONCE, Math.max(BATCH, share)))
}

interface Cursor {
  seq: number
  leasedBy: string
  leasedUntil: number
}

/** @returns the newest event and where each follower stands */
export async function positions(store: Store) {
  const [newest, rows] = await store.readAll([
    'SELECT coalesce(max(seq), 0) AS seq FROM events',
    `SELECT name, seq, leased_by, leased_until FROM cursors WHERE name IN ('deliveries', 'search', 'answers')`,
  ])
  const cursors = new Map<string, Cursor>()
  for (const { name, seq, leased_by, leased_until } of rows!.rows) {
    cursors.set(name as string, {
      seq: seq as number,
      leasedBy: leased_by as string,
      leasedUntil: leased_until as number,
    })
  }
  return { last: newest!.rows[0]!.seq as number, cursors }
}
