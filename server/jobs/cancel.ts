/** A job ends early: cancelled by its customer or the office, called off by the office, or the item never came. */
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import type { Caller } from './command'
import { give } from './command'
import type { Job } from './job'
import { settle } from './quote'
import { readyDates } from './ready'

/** Cancels before work began: `ready` to be handed out where the item is in, else `closed`. */
export async function cancel(bengkel: Bengkel, jobId: number, caller: Caller, reason?: string): Promise<Job> {
  return give(bengkel, jobId, 'cancel', caller, (job) => {
    const { wait, receipt } = job.work
    if (job.status === 'waiting' && wait?.from === 'repairing') throw new Problem('command-not-allowed')
    const text = reason || undefined
    if (!receipt) return { status: 'closed', outcome: 'cancelled', text }
    return { ...stopped(bengkel, job), text }
  })
}

/** The office stops a repair that is under way. */
export async function callOff(bengkel: Bengkel, jobId: number, caller: Caller, reason: string): Promise<Job> {
  return give(bengkel, jobId, 'call_off', caller, (job) => ({ ...stopped(bengkel, job), text: reason }))
}

/** The item was not brought, or nobody was at home. */
export async function noShow(bengkel: Bengkel, jobId: number, caller: Caller): Promise<Job> {
  return give(bengkel, jobId, 'no_show', caller, (job) => {
    // Referred by another workshop, it is not with its owner.
    if (job.work.receipt) throw new Problem('command-not-allowed')
    return { status: 'closed', outcome: 'no_show' }
  })
}

function stopped({ clock }: Bengkel, job: Job) {
  const work = { wait: undefined, quotes: settle(job, 'declined') }
  return { status: 'ready' as const, outcome: 'cancelled' as const, ...readyDates(clock.now()), work }
}
