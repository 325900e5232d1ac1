/** The workshop has done what it could: the item is ready to be handed out, with its outcome. */
import type { Barrier, Outcome } from '../../shared/job'
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import type { Caller } from './command'
import { give, needed } from './command'
import type { Job } from './job'
import { readyDates } from './ready'

export interface Finish {
  outcome: Extract<Outcome, 'fixed' | 'no_fault' | 'not_repairable' | 'exchanged' | 'credited'>
  /** What was done, as the customer reads it. */
  done?: string
  barrier?: Barrier
  tested?: string
  newSerial?: string
}

/** @throws Problem `field-missing` where the outcome needs a word that was not given */
export async function finish(bengkel: Bengkel, jobId: number, caller: Caller, input: Finish): Promise<Job> {
  const { outcome, done, barrier, tested, newSerial } = input
  return give(bengkel, jobId, 'finish', caller, (job) => {
    if (outcome === 'not_repairable') needed(barrier, 'field-missing', 'barrier')
    if (outcome === 'no_fault') needed(tested, 'field-missing', 'tested')
    if (outcome === 'exchanged') needed(newSerial, 'field-missing', 'newSerial')
    // What waits for a part that cannot be had is not repairable; fixed it can only be after work went on.
    if (job.status === 'waiting' && outcome === 'fixed') throw new Problem('command-not-allowed')
    const now = bengkel.clock.now()
    const { diagnosis } = job.work
    return {
      status: 'ready',
      outcome,
      ...readyDates(now),
      work: {
        finished: { at: now, ...(done && { done }), ...(newSerial && { newSerial }) },
        ...(diagnosis && {
          diagnosis: { ...diagnosis, ...(barrier && { barrier }), ...(tested && { tested }) },
        }),
        wait: undefined,
      },
    }
  })
}
