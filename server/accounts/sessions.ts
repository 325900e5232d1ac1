/** Sessions: opaque tokens that browsers hold and whose hashes are stored. They end by the clock, by signing out, and with access. */
import type { Bengkel } from '../bengkel'
import type { Person, PersonRow, Role } from './people'
import { MAY_SIGN_IN, PERSON_COLUMNS, toPerson } from './people'
import { hashOf } from './secrets'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** How long a session lasts, milliseconds: without use, and in all. The office sees everybody's data, so it signs in more often. */
const LASTS: Record<Role, { idleMs: number; inAllMs: number }> = {
  office: { idleMs: 30 * MINUTE_MS, inAllMs: 12 * HOUR_MS },
  workshop: { idleMs: 12 * HOUR_MS, inAllMs: 30 * DAY_MS },
  store: { idleMs: 12 * HOUR_MS, inAllMs: 30 * DAY_MS },
}

/** No session lives longer, so what was not used for this time can be swept away. */
export const MAX_AGE_MS = 30 * DAY_MS

/** Use is noted so often at most, which spares a write on each page. */
const SEEN_EVERY_MS = MINUTE_MS

type Parts = Pick<Bengkel, 'store' | 'clock'>

/** @returns whose session it is; null where it has ended, or the person or their workshop no longer takes part */
export async function personOf({ store, clock }: Parts, token: string): Promise<Person | null> {
  const hash = hashOf(token)
  const row = await store.readOne<PersonRow & { created_at: number; seen_at: number }>(
    `SELECT ${PERSON_COLUMNS}, x.created_at, x.seen_at FROM sessions x JOIN people p ON p.id = x.person_id
      WHERE x.token_hash = ? AND ${MAY_SIGN_IN}`,
    [hash],
  )
  if (!row) return null
  const now = clock.now()
  const { idleMs, inAllMs } = LASTS[row.role]
  if (now - row.seen_at >= idleMs || now - row.created_at >= inAllMs) return null
  if (now - row.seen_at >= SEEN_EVERY_MS) {
    await store.run([{ sql: 'UPDATE sessions SET seen_at = ? WHERE token_hash = ?', args: [now, hash] }])
  }
  return toPerson(row)
}

/** Signs out: the token opens nothing any more. */
export async function endSession({ store }: Pick<Bengkel, 'store'>, token: string): Promise<void> {
  await store.run([{ sql: 'DELETE FROM sessions WHERE token_hash = ?', args: [hashOf(token)] }])
}
