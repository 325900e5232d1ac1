/** The item is taken in, or the technician stands before it: what it is and in what state, so that nobody argues later. */
import type { Bengkel } from '../bengkel'
import type { Caller } from './command'
import { give } from './command'
import type { Job, Receipt } from './job'

export async function takeIn(
  bengkel: Bengkel,
  jobId: number,
  caller: Caller,
  receipt: Omit<Receipt, 'at'>,
): Promise<Job> {
  return give(bengkel, jobId, 'take_in', caller, (job) => ({
    status: 'received',
    dueAt: job.readyBy,
    work: { receipt: { ...receipt, at: bengkel.clock.now() } },
  }))
}
