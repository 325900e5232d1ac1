/** Offers run longer by the time that the server was down: a workshop must not lose a job that it could not answer. */
import type { Bengkel } from '../bengkel'

/** How often a running server notes that it is alive. */
export const HEARTBEAT_MS = 15_000
/** A shorter absence is a restart, and nobody's offer is worth less for it. */
const SHORTEST_MS = 60_000

/** Notes that the server is alive now. */
export async function beat({ store, clock }: Bengkel): Promise<void> {
  const sql = `INSERT INTO settings (name, value) VALUES ('alive_at', ?) ON CONFLICT DO UPDATE SET value = excluded.value`
  await store.run([{ sql, args: [String(clock.now())] }])
}

/**
 * Makes up for the time since the last beat. Call at the start, before timers run.
 *
 * @param shortestMs an absence that counts; longer where nobody beats all the time
 * @returns how long the server was down, milliseconds; 0 where it was short or this is the first start
 */
export async function makeUpForDowntime(bengkel: Bengkel, shortestMs = SHORTEST_MS): Promise<number> {
  const { store, clock } = bengkel
  const alive = await store.readOne<{ value: string }>(`SELECT value FROM settings WHERE name = 'alive_at'`)
  const lastBeat = Number(alive?.value ?? clock.now())
  const downMs = clock.now() - lastBeat
  if (downMs < shortestMs) return 0
  // Only offers that were open when it went down; beat at once, so that a crash here does not count the time twice.
  const extend = `UPDATE jobs SET due_at = due_at + ? WHERE status = 'offered' AND due_at > ?`
  const sql = `UPDATE settings SET value = ? WHERE name = 'alive_at'`
  await store.run([
    { sql: extend, args: [downMs, lastBeat] },
    { sql, args: [String(clock.now())] },
  ])
  return downMs
}
