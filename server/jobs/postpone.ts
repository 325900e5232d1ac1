/** A job that is due and has nothing to be done about it yet is looked at again later. */
import type { Bengkel } from '../bengkel'
import type { Job } from './job'

/** Leaves a job alone that has moved on, or that somebody made due anew meanwhile. @param dueAt epoch ms */
export async function postpone({ store }: Pick<Bengkel, 'store'>, job: Job, dueAt: number): Promise<void> {
  const sql = 'UPDATE jobs SET due_at = ? WHERE id = ? AND version = ? AND due_at IS ?'
  await store.run([{ sql, args: [dueAt, job.id, job.version, job.dueAt] }])
}
