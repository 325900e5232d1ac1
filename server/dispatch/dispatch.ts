/** Gives a job that stands without a workshop to the nearest that can do it, and again after each no. */
import { squaredChord } from '../../shared/geo'
import type { DeclineReason } from '../../shared/job'
import type { ProblemCode } from '../../shared/problem'
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import type { Caller } from '../jobs/command'
import { add, give } from '../jobs/command'
import type { Job, Work } from '../jobs/job'
import { findJob } from '../jobs/job'
import type { Workshop } from '../store/directory'
import type { Decision } from './decide'
import { booking, needOf, weighAndDecide } from './decide'
import { partKey } from './parts'
import type { Need, RuleName } from './rules'
import { excludedForKind, excludedThere } from './rules'

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

/**
 * A workshop says yes to an offer. One that may not do it any more, since a certificate ran out or the office has suspended it
 * meanwhile, is refused, and the next is asked at once: the customer need not wait for the offer's time to run out.
 *
 * @throws Problem `certificate-expired`, `workshop-suspended`, `workshop-unfit`
 */
export async function accept(bengkel: Bengkel, jobId: number, caller: Caller): Promise<Job> {
  const { workshops } = await bengkel.directory.current()
  try {
    return await give(bengkel, jobId, 'accept', caller, (job) => {
      const now = bengkel.clock.now()
      const workshop = workshops.get(job.workshop!)!
      const rule = noLongerFits(workshop, needOf(job.merchant, job.asked, now))
      if (rule) throw new Unfit(rule, job)
      const dates = booking(workshop, job.asked.handover.day, now)
      return { ...dates, work: { bookedAt: now }, data: { workshop: job.workshop } }
    })
  } catch (error) {
    if (!(error instanceof Unfit)) throw error
    await passOn(bengkel, error.job, error.rule)
    throw new Problem(REFUSALS[error.rule] ?? 'workshop-unfit')
  }
}

/** Why an offer cannot be accepted by the workshop that has it. */
class Unfit extends Error {
  constructor(
    readonly rule: RuleName,
    readonly job: Job,
  ) {
    super(rule)
  }
}

const REFUSALS: Partial<Record<RuleName, ProblemCode>> = {
  certificate: 'certificate-expired',
  suspended: 'workshop-suspended',
}

/** @returns the first rule that the workshop breaks now with work that was offered to it, or null */
function noLongerFits(workshop: Workshop, need: Need): RuleName | null {
  return (
    excludedForKind(workshop, need) ?? excludedThere(workshop, need, squaredChord(need.at, workshop.vector))
  )
}

/** Takes an offer from a workshop that may not accept it; it has not said no, so it does not count as a refusal. */
async function passOn(bengkel: Bengkel, { id, version }: Job, rule: RuleName): Promise<void> {
  const caller: Caller = { actor: 'system', commandId: `unfit-${version}`, seen: version }
  try {
    await give(bengkel, id, 'expire', caller, ({ workshop, work }) => ({
      ...stranded(bengkel, [...(work.declinedBy ?? []), workshop!]),
      data: { workshop, reason: rule },
    }))
  } catch (error) {
    if (!(error instanceof Problem) || !RACES.has(error.code)) throw error
  }
  await dispatch(bengkel, id)
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

/** An offer ran out unanswered; the next candidate is asked. */
export async function expire(bengkel: Bengkel, job: Job): Promise<void> {
  const caller: Caller = { actor: 'system', commandId: `expire-${job.version}`, seen: job.version }
  await give(bengkel, job.id, 'expire', caller, (present) => withoutWorkshop(bengkel, present))
  await dispatch(bengkel, job.id)
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
    const { work, ...rest } = stranded(bengkel, declinedBy)
    return {
      ...rest,
      work: { ...work, chosen: workshop, declines: 0, ...(part && { part: partKey(part) }) },
      data: { workshop: job.workshop, ...(part && { part: partKey(part) }) },
      text: reason,
    }
  })
  return dispatchedAgain(bengkel, jobId)
}

function withoutWorkshop(bengkel: Bengkel, job: Job, refusal?: Refusal) {
  const declinedBy = [...(job.work.declinedBy ?? []), job.workshop!]
  const { work, ...rest } = stranded(bengkel, declinedBy)
  return {
    ...rest,
    work: { ...work, declines: (job.work.declines ?? 0) + 1 },
    data: { workshop: job.workshop, reason: refusal?.reason ?? 'no_answer' },
    text: refusal?.text,
  }
}

/** Back without a workshop, due for dispatch at once: whoever fails between here and there, the timer goes on. */
export function stranded({ clock }: Pick<Bengkel, 'clock'>, declinedBy: number[]) {
  const work: Partial<Work> = {
    declinedBy,
    distanceM: undefined,
    why: undefined,
    bookedAt: undefined,
  }
  return { status: 'requested' as const, workshop: null, readyBy: null, dueAt: clock.now(), work }
}

async function dispatchedAgain(bengkel: Bengkel, jobId: number): Promise<Job> {
  await dispatch(bengkel, jobId)
  return (await findJob(bengkel.store, jobId))!
}
