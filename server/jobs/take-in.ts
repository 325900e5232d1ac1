/** The item is taken in, or the technician stands before it: what it is and in what state, so that nobody argues later. */
import type { Bengkel } from '../bengkel'
import { dayOf, endOfWork } from '../dispatch/hours'
import type { Caller } from './command'
import { give } from './command'
import type { Job, Receipt } from './job'

/** When it should be ready is counted anew from the day on which it really came. */
export async function takeIn(
  bengkel: Bengkel,
  jobId: number,
  caller: Caller,
  receipt: Omit<Receipt, 'at'>,
): Promise<Job> {
  const { workshops } = await bengkel.directory.current()
  return give(bengkel, jobId, 'take_in', caller, (job) => {
    const now = bengkel.clock.now()
    const workshop = workshops.get(job.workshop!)!
    const readyBy = endOfWork(workshop, dayOf(workshop.timeZone, now), workshop.usualDays)
    return { status: 'received', dueAt: readyBy, readyBy, work: { receipt: { ...receipt, at: now } } }
  })
}
