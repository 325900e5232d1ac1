/**
 * Offers run longer by the time that the server was down: what a workshop had left to answer when it went down, it has left
 * when it is back, in its own working hours. A workshop must not lose a job that it could not answer.
 */
import type { Bengkel } from '../bengkel'
import { addWorkingTime, workingTimeBetween } from '../dispatch/hours'
import type { Workshop } from '../store/directory'
import type { JobRow } from './job'
import { JOB_COLUMNS, toJob } from './job'

/** How often a running server notes that it is alive. */
export const HEARTBEAT_MS = 15_000
/** A shorter absence is a restart, and nobody's offer is worth less for it. */
const SHORTEST_MS = 60_000

/** Notes that the server is alive now. */
export async function beat({ store, clock }: Bengkel): Promise<void> {
  const sql = `INSERT INTO settings (name, value) VALUES ('alive_at', ?) ON CONFLICT DO UPDATE SET value = excluded.value`
  await store.run([{ sql, args: [String(clock.now())] }])
}

/** Only where it is as it was read, and nobody else made up for the same time. */
const EXTEND = `UPDATE jobs SET due_at = longer.due, work = json_set(work, '$.offer', json(longer.offer))
  FROM (SELECT value ->> 0 AS id, value ->> 1 AS version, value ->> 2 AS due, value ->> 3 AS offer FROM json_each(:longer)) longer
  WHERE jobs.id = longer.id AND jobs.version = longer.version
    AND EXISTS (SELECT 1 FROM settings WHERE name = 'alive_at' AND value = :lastBeat)`
const BEAT = `UPDATE settings SET value = :now WHERE name = 'alive_at' AND value = :lastBeat`

/**
 * Makes up for the time since the last beat. Call at the start, before timers run.
 *
 * @param shortestMs an absence that counts; longer where nobody beats all the time
 * @returns how long the server was down, milliseconds; 0 where it was short or this is the first start
 */
export async function makeUpForDowntime(bengkel: Bengkel, shortestMs = SHORTEST_MS): Promise<number> {
  const { store, clock } = bengkel
  const alive = await store.readOne<{ value: string }>(`SELECT value FROM settings WHERE name = 'alive_at'`)
  const now = clock.now()
  const lastBeat = alive?.value ?? String(now)
  const downMs = now - Number(lastBeat)
  if (downMs < shortestMs) return 0
  const longer = JSON.stringify(await extended(bengkel, Number(lastBeat), now))
  // Beat at once, so that a crash here does not count the time twice.
  await store.run([
    { sql: EXTEND, args: { longer, lastBeat } },
    { sql: BEAT, args: { now: String(now), lastBeat } },
  ])
  return downMs
}

/** @returns id, version, due moment and offer of each offer that was open when the server went down */
async function extended({ store, directory }: Bengkel, lastBeat: number, now: number) {
  const rows = await store.read<JobRow>(
    `SELECT ${JOB_COLUMNS} FROM jobs
      WHERE due_at IS NOT NULL AND status = 'offered' AND work ->> '$.offer.until' > ?`,
    [lastBeat],
  )
  const { workshops } = await directory.current()
  return rows.map(toJob).map(({ id, version, workshop, dueAt, work }) => {
    const longer = (at: number) => moved(workshops.get(workshop!)!, at, lastBeat, now)
    const { remindAt, until } = work.offer!
    return [id, version, longer(dueAt!), { remindAt: longer(remindAt), until: longer(until) }] as const
  })
}

/** What had come before the server went down stays where it was. */
function moved(workshop: Workshop, at: number, lastBeat: number, now: number): number {
  return at <= lastBeat ? at : addWorkingTime(workshop, now, workingTimeBetween(workshop, lastBeat, at))
}
