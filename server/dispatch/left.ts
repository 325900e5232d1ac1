/**
 * Repairs left at a workshop that gets no work any more: nobody there may be able to go on with them, so the office sends
 * them on.
 */
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import type { Caller } from '../jobs/command'
import type { Job, JobRow } from '../jobs/job'
import { JOB_COLUMNS, toJob } from '../jobs/job'
import type { Workshop } from '../store/directory'
import { isSuspended } from './dates'
import { redispatch } from './dispatch'

/** @param now epoch ms; @returns whether the workshop gets no work, so that the office looks after what stands there */
export function isOut(workshop: Workshop, now: number): boolean {
  return !workshop.active || isSuspended(workshop, now)
}

/** Shown at most; what is sent on makes room for the others. */
const MOST = 200

/** @returns the open repairs at a workshop, those that have not arrived yet first */
export async function jobsLeftAt({ store }: Pick<Bengkel, 'store'>, workshop: number): Promise<Job[]> {
  const rows = await store.read<JobRow>(
    `SELECT ${JOB_COLUMNS} FROM jobs WHERE workshop_id = ? AND status <> 'closed' AND status <> 'offered'
      ORDER BY status <> 'booked', id LIMIT ${MOST}`,
    [workshop],
  )
  return rows.map(toJob)
}

export interface Left {
  workshop: Workshop
  /** Repairs that have not arrived there yet, and those that are there. */
  booked: number
  inHand: number
}

/** @returns each workshop that gets no work any more and has open repairs still */
export async function workshopsLeft({
  store,
  directory,
  clock,
}: Pick<Bengkel, 'store' | 'directory' | 'clock'>): Promise<Left[]> {
  const { allWorkshops } = await directory.current()
  const out = allWorkshops.filter((workshop) => isOut(workshop, clock.now()))
  if (out.length === 0) return []
  const rows = await store.read<{ id: number; booked: number; inHand: number }>(
    `SELECT workshop_id AS id, sum(status = 'booked') AS booked, sum(status <> 'booked') AS inHand FROM jobs
      WHERE workshop_id IN (SELECT value FROM json_each(?)) AND status <> 'closed' AND status <> 'offered'
      GROUP BY workshop_id`,
    [JSON.stringify(out.map(({ id }) => id))],
  )
  const counts = new Map(rows.map((row) => [row.id, row]))
  return out.flatMap((workshop) => {
    const { booked, inHand } = counts.get(workshop.id) ?? { booked: 0, inHand: 0 }
    return booked + inHand > 0 ? [{ workshop, booked, inHand }] : []
  })
}

/**
 * Dispatches anew whatever is booked at the workshop and has not arrived yet.
 *
 * @param caller the id of its command makes that of each repair: sent twice, each is sent on once
 * @returns how many there were
 */
export async function sendOnFrom(
  bengkel: Bengkel,
  workshop: number,
  caller: Caller,
  reason: string,
): Promise<number> {
  const booked = (await jobsLeftAt(bengkel, workshop)).filter(({ status }) => status === 'booked')
  let sent = 0
  for (const { id, version } of booked) {
    const own = { ...caller, commandId: `${caller.commandId}-${id}`, seen: version }
    try {
      await redispatch(bengkel, id, own, { reason })
      sent++
    } catch (error) {
      // It was taken in or cancelled meanwhile, and needs nobody to send it on.
      if (!(error instanceof Problem && error.code === 'version-stale')) throw error
    }
  }
  return sent
}
