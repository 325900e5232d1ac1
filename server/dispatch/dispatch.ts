/** Gives a job that stands without a workshop to the nearest that can do it, and again after each no. */
import type { DeclineReason } from '../../shared/job'
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import type { Caller } from '../jobs/command'
import { add, give } from '../jobs/command'
import type { Job, Work } from '../jobs/job'
import { findJob } from '../jobs/job'
import type { Decision } from './decide'
import { weighAndDecide } from './decide'
import { partKey } from './parts'

/** Rounds in which the last place of the workshop chosen was taken by somebody else meanwhile. */
const MOST_ROUNDS = 50

/**
 * Finds a workshop for a job in `requested`: books it, offers it, or leaves it to the office. A job that moved on meanwhile
 * is left as it is; so is one for which others were always faster, and its timer goes on.
 */
export async function dispatch(bengkel: Bengkel, jobId: number): Promise<void> {
  const { store, clock, random } = bengkel
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const job = await findJob(store, jobId)
    if (job?.status !== 'requested') return
    const decision = await weighAndDecide(bengkel, job, clock.now())
    const caller: Caller = {
      actor: 'system',
      commandId: `dispatch-${random.nonce().toString(36)}`,
      seen: job.version,
    }
    try {
      if (decision.workshop) await take(bengkel, job, caller, decision)
      else await leave(bengkel, job, caller, decision)
      return
    } catch (error) {
      if (!(error instanceof Problem) || !RACES.has(error.code)) throw error
    }
  }
}

/** What only says that somebody else was faster. */
const RACES = new Set(['version-stale', 'workshop-full', 'command-not-allowed'])

async function take(bengkel: Bengkel, job: Job, caller: Caller, decision: Decision): Promise<void> {
  const { status, workshop, dueAt, readyBy, work, event } = decision
  const next = { workshop: workshop!.id, dueAt, readyBy, work, data: event, needsFree: true }
  if (status === 'booked') await give(bengkel, job.id, 'book', caller, () => ({ status, ...next }))
  else await give(bengkel, job.id, 'offer', caller, () => ({ status: 'offered', ...next }))
}

/** Nobody can do it: it stays, and the office is told. */
async function leave(
  bengkel: Bengkel,
  job: Job,
  caller: Caller,
  { attention, event }: Decision,
): Promise<void> {
  const raises = attention ?? undefined
  await add(bengkel, job.id, 'unassigned', caller, { seen: job.version, data: event, raises, dueAt: null })
}

/** What a workshop says when it declines an offer or gives a booking back. */
export interface Refusal {
  reason: DeclineReason
  /** In its own words. */
  text?: string
}

/** A workshop says no to an offer; the next candidate is asked. */
export async function decline(
  bengkel: Bengkel,
  jobId: number,
  caller: Caller,
  refusal: Refusal,
): Promise<Job> {
  await give(bengkel, jobId, 'decline', caller, (job) => withoutWorkshop(bengkel, job, refusal))
  return dispatchedAgain(bengkel, jobId)
}

/** A workshop gives a booking back; the next candidate gets it. */
export async function release(
  bengkel: Bengkel,
  jobId: number,
  caller: Caller,
  refusal: Refusal,
): Promise<Job> {
  await give(bengkel, jobId, 'release', caller, (job) => withoutWorkshop(bengkel, job, refusal))
  return dispatchedAgain(bengkel, jobId)
}

/**
 * The office dispatches anew, with a reason.
 *
 * @param workshop the one to try first; left out, the nearest. Workshops that said no before may be asked again by name.
 * @param part that it is known to need; left out, what was known before
 */
export async function redispatch(
  bengkel: Bengkel,
  jobId: number,
  caller: Caller,
  { reason, workshop, part }: { reason: string; workshop?: number; part?: string },
): Promise<Job> {
  await give(bengkel, jobId, 'redispatch', caller, (job) => {
    const others = job.workshop === null ? [] : [job.workshop]
    const declinedBy = [...(job.work.declinedBy ?? []), ...others].filter((id) => id !== workshop)
    const { work, ...rest } = stranded(bengkel, job, declinedBy)
    return {
      ...rest,
      work: { ...work, chosen: workshop, declines: 0, ...(part && { part: partKey(part) }) },
      data: { workshop: job.workshop, ...(part && { part: partKey(part) }) },
      text: reason,
    }
  })
  return dispatchedAgain(bengkel, jobId)
}

/** The workshop said no, or nothing in time: it is not asked again. */
export function withoutWorkshop(bengkel: Bengkel, job: Job, refusal?: Refusal) {
  const declinedBy = [...(job.work.declinedBy ?? []), job.workshop!]
  const { work, ...rest } = stranded(bengkel, job, declinedBy)
  return {
    ...rest,
    work: { ...work, declines: (job.work.declines ?? 0) + 1 },
    data: { workshop: job.workshop, reason: refusal?.reason ?? 'no_answer' },
    text: refusal?.text,
  }
}

/** Back without a workshop, due for dispatch at once: whoever fails between here and there, the timer goes on. */
export function stranded({ clock }: Pick<Bengkel, 'clock'>, job: Job, declinedBy: number[]) {
  const work: Partial<Work> = {
    declinedBy,
    distanceM: undefined,
    why: undefined,
    bookedAt: undefined,
    offer: undefined,
    // Of one that was only asked the customer knows nothing that must be taken back.
    before: job.work.bookedAt === undefined ? job.work.before : job.workshop!,
  }
  return { status: 'requested' as const, workshop: null, readyBy: null, dueAt: clock.now(), work }
}

async function dispatchedAgain(bengkel: Bengkel, jobId: number): Promise<Job> {
  await dispatch(bengkel, jobId)
  return (await findJob(bengkel.store, jobId))!
}
