/** Deliveries with what they tell of: the event, what was written with it, and the job as it is now. */
import type { Actor, EventType } from '../../shared/job'
import type { Bengkel } from '../bengkel'
import type { Job, JobRow } from '../jobs/job'
import { JOB_COLUMNS, toJob } from '../jobs/job'
import type { Channel } from './deliveries'
import type { CustomerTemplate, OfficeTemplate, WorkshopTemplate } from './tellings'

/** The event that a message tells of. */
export interface ToldEvent {
  seq: number
  /** Epoch ms. */
  at: number
  type: EventType
  actor: Actor
  /** The workshop that it is about, where it names one. */
  workshop: number | null
  /** The quote's revision or the day, where it names one. */
  revision: number | null
  day: string | null
  /** What somebody wrote with it, and how many photos came with it. */
  text: string | null
  photos: number
}

/** To whom, and what is said. */
type Said =
  | { recipient: 'customer'; template: CustomerTemplate }
  | { recipient: 'workshop'; template: WorkshopTemplate }
  | { recipient: 'office'; template: OfficeTemplate }

export type Due = Said & {
  channel: Channel
  /** Failed tries so far. */
  tries: number
  event: ToldEvent
  job: Job
}

type DueRow = Said &
  Omit<ToldEvent, 'type'> & { channel: Channel; tries: number; type: EventType; job_id: number }

const SELECT = `SELECT d.seq, d.recipient, d.channel, d.template, d.tries, e.at, e.type, e.actor, e.job_id,
    e.data ->> '$.workshop' AS workshop, e.data ->> '$.revision' AS revision, e.data ->> '$.day' AS day, t.body AS text,
    coalesce(json_array_length(e.data, '$.photos'), 0) AS photos
  FROM deliveries d JOIN events e ON e.seq = d.seq LEFT JOIN texts t ON t.seq = d.seq`

/**
 * @param where SQL over deliveries `d`, with order and limit, for its `args`
 * @returns those deliveries, each with its event and its job
 */
export async function readDue(
  { store }: Pick<Bengkel, 'store'>,
  where: string,
  args: (string | number)[],
): Promise<Due[]> {
  const rows = await store.read<DueRow>(`${SELECT} WHERE ${where}`, args)
  if (rows.length === 0) return []
  const found = await store.read<JobRow>(
    `SELECT ${JOB_COLUMNS} FROM jobs WHERE id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify([...new Set(rows.map(({ job_id }) => job_id))])],
  )
  const jobs = new Map(found.map((row) => [row.id, toJob(row)]))
  return rows.map(({ seq, at, type, actor, workshop, revision, day, text, photos, job_id, ...delivery }) => ({
    ...delivery,
    event: { seq, at, type, actor, workshop, revision, day, text, photos },
    job: jobs.get(job_id)!,
  }))
}
