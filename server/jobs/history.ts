/** What happened to a job, as those who work on it may read it: who did what when, and what was written. */
import type { Actor, EventType, Status } from '../../shared/job'
import type { Bengkel } from '../bengkel'

export interface PastEvent {
  seq: number
  /** Epoch ms. */
  at: number
  type: EventType
  actor: Actor
  /** The name of the person at the office, workshop or store who did it. */
  person: string | null
  /** The status that it led to, where it changed. */
  status: Status | null
  /** Ids and codes. */
  data: Record<string, unknown>
  /** What was written with it; null where nothing was, or it has been erased. */
  text: string | null
}

interface Row extends Omit<PastEvent, 'data'> {
  data: string
}

/** @returns the photos of the item's condition that the event brought */
export function photosIn({ type, data }: Pick<PastEvent, 'type' | 'data'>): string[] {
  return type === 'photos' ? (data.photos as string[]) : []
}

/** @returns the photos that came with a message */
export function photosWith({ type, data }: Pick<PastEvent, 'type' | 'data'>): string[] {
  return type === 'message' ? ((data.photos as string[] | undefined) ?? []) : []
}

/** @returns all events of a job, oldest first */
export async function historyOf({ store }: Pick<Bengkel, 'store'>, job: number): Promise<PastEvent[]> {
  const rows = await store.read<Row>(
    `SELECT e.seq, e.at, e.type, e.actor, p.name AS person, e.status, e.data, t.body AS text FROM events e
      LEFT JOIN people p ON p.id = e.person_id LEFT JOIN texts t ON t.seq = e.seq
      WHERE e.job_id = ? ORDER BY e.seq`,
    [job],
  )
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) as PastEvent['data'] }))
}
