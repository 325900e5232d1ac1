/** Work that waits for a part, the customer or transport, with the day it should go on. It takes no place meanwhile. */
import type { WaitReason } from '../../shared/job'
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import type { Caller } from './command'
import { give } from './command'
import type { Job } from './job'

/** What it waits for, until when (epoch ms, or null where nobody knows), and a word about it. */
export interface Waiting {
  for: WaitReason
  until: number | null
  note?: string
}

export async function wait(bengkel: Bengkel, jobId: number, caller: Caller, waiting: Waiting): Promise<Job> {
  return give(bengkel, jobId, 'wait', caller, ({ status }) => {
    if (status !== 'received' && status !== 'repairing') throw new Problem('command-not-allowed')
    return {
      status: 'waiting',
      dueAt: waiting.until,
      work: { wait: { ...waiting, from: status } },
      data: { for: waiting.for, until: waiting.until },
    }
  })
}

/** What it waited for has come: back to where work goes on. The item is on the bench already, so no place is asked for. */
export async function resume(bengkel: Bengkel, jobId: number, caller: Caller): Promise<Job> {
  return give(bengkel, jobId, 'resume', caller, (job) => ({
    status: job.work.wait?.from ?? 'repairing',
    dueAt: job.readyBy,
    work: { wait: undefined },
  }))
}
