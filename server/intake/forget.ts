/** Forgets the Idempotency-Keys of requests after 7 days: nobody retries that long, and their index need not grow. */
import type { Bengkel } from '../bengkel'

const KEPT_MS = 7 * 86_400_000
/** Jobs looked at in one step. */
const STEP = 1000

/**
 * Goes on where it stopped, by a mark in the settings; jobs are in the order of their ids as they came.
 *
 * @returns how many jobs it passed; call again while it is not 0
 */
export async function forgetKeys({ store, clock }: Bengkel): Promise<number> {
  const mark = await store.readOne<{ value: string }>(
    `SELECT value FROM settings WHERE name = 'keys_forgotten_to'`,
  )
  const from = Number(mark?.value ?? 0)
  const rows = await store.read<{ id: number; created_at: number }>(
    `SELECT id, created_at FROM jobs WHERE id > ? ORDER BY id LIMIT ${STEP}`,
    [from],
  )
  const old = rows.filter(({ created_at }) => created_at < clock.now() - KEPT_MS)
  const to = old.at(-1)?.id
  if (to === undefined) return 0
  await store.run([
    {
      // Keys of repeats are kept: a repair is asked for again only once.
      sql: `UPDATE jobs SET request_key = NULL, request_hash = NULL
        WHERE id > ? AND id <= ? AND request_key LIKE 'request:%'`,
      args: [from, to],
    },
    {
      sql: `INSERT INTO settings (name, value) VALUES ('keys_forgotten_to', ?)
        ON CONFLICT DO UPDATE SET value = excluded.value`,
      args: [String(to)],
    },
  ])
  return old.length
}
