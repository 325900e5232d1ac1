/**
 * An open offer's life: accepted, reminded of, run out, or taken back because its workshop may not have the job any more. All
 * but the answer happens when the job is due, and whoever wants an offer looked at makes it due.
 */
import type { InStatement } from '@libsql/client'
import { squaredChord } from '../../shared/geo'
import type { ProblemCode } from '../../shared/problem'
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import type { Caller } from '../jobs/command'
import { add, give } from '../jobs/command'
import type { Job, JobRow } from '../jobs/job'
import { JOB_COLUMNS, jobById, toJob } from '../jobs/job'
import { postpone } from '../jobs/postpone'
import { booking, needOf } from './decide'
import { dispatch, stranded, withoutWorkshop } from './dispatch'
import type { RuleName } from './rules'
import { excludedForKind, excludedThere } from './rules'

/**
 * A workshop says yes to an offer. One that may not do it any more, since a certificate ran out or the office has suspended it
 * meanwhile, is refused, and the next is asked at once: the customer need not wait for the offer's time to run out.
 *
 * @throws Problem `certificate-expired`, `workshop-suspended`, `workshop-unfit`, and what `give` throws
 */
export async function accept(bengkel: Bengkel, jobId: number, caller: Caller): Promise<Job> {
  try {
    return await give(bengkel, jobId, 'accept', caller, async (job) => {
      const rule = await ruleAgainst(bengkel, job)
      if (rule) throw new Problem(REFUSALS[rule] ?? 'workshop-unfit')
      const { workshops } = await bengkel.directory.current()
      const now = bengkel.clock.now()
      const dates = booking(workshops.get(job.workshop!)!, job.asked.handover.day, now)
      return { ...dates, work: { bookedAt: now, offer: undefined }, data: { workshop: job.workshop } }
    })
  } catch (error) {
    if (isProblem(error, ...WENT_ON)) await lookSafely(bengkel, await jobById(bengkel.store, jobId))
    throw error
  }
}

const REFUSALS: Partial<Record<RuleName, ProblemCode>> = {
  certificate: 'certificate-expired',
  suspended: 'workshop-suspended',
}

/** Refusals of an offer that went to the next workshop with it. */
export const WENT_ON: readonly ProblemCode[] = [...Object.values(REFUSALS), 'workshop-unfit']

/** Does what is to be done about an offer now: takes it back, ends it, reminds of it, or looks again later. */
export async function lookAtOffer(bengkel: Bengkel, job: Job): Promise<void> {
  const rule = await ruleAgainst(bengkel, job)
  if (rule) return withdraw(bengkel, job, rule)
  const { remindAt, until } = job.work.offer!
  const now = bengkel.clock.now()
  if (now >= until) return expire(bengkel, job)
  if (now >= remindAt) await remindOfOffer(bengkel, job)
  await postpone(bengkel, job, now >= remindAt ? until : remindAt)
}

/** @returns what has the workshop's open offers looked at: for the unit that changes what the workshop may do */
export function offersDue(workshop: number, now: number): InStatement {
  return {
    sql: `UPDATE jobs SET due_at = ? WHERE workshop_id = ? AND status = 'offered'`,
    args: [now, workshop],
  }
}

/**
 * Looks at the workshop's open offers at once, after the unit that holds `offersDue`: those that it may not have any more go
 * to the next. What goes wrong here the timer makes good.
 */
export async function reviewOffers(bengkel: Bengkel, workshop: number): Promise<void> {
  const { store, log } = bengkel
  try {
    const rows = await store.read<JobRow>(
      `SELECT ${JOB_COLUMNS} FROM jobs WHERE workshop_id = ? AND status = 'offered'`,
      [workshop],
    )
    for (const job of rows.map(toJob)) await lookSafely(bengkel, job)
  } catch (error) {
    log.error('Open offers could not be looked at', error, { workshop })
  }
}

/** Looks at an offer that somebody else may have answered meanwhile. */
async function lookSafely(bengkel: Bengkel, job: Job): Promise<void> {
  try {
    if (job.status === 'offered') await lookAtOffer(bengkel, job)
  } catch (error) {
    if (!isProblem(error, 'version-stale', 'command-not-allowed')) throw error
  }
}

/** @returns the rule by which the workshop that was asked could not be asked now, or null; it holds its place on the bench */
async function ruleAgainst({ directory, clock }: Bengkel, job: Job): Promise<RuleName | null> {
  const workshop = (await directory.current()).workshops.get(job.workshop!)!
  const need = needOf(job.merchant, job.asked, clock.now())
  return (
    excludedForKind(workshop, need) ?? excludedThere(workshop, need, squaredChord(need.at, workshop.vector))
  )
}

/** The offer goes to the next; the workshop has not said no, and may be asked again when it may have the job again. */
async function withdraw(bengkel: Bengkel, job: Job, rule: RuleName): Promise<void> {
  await give(bengkel, job.id, 'withdraw', bySystem('withdraw', job), (present) => ({
    ...stranded(bengkel, present, present.work.declinedBy ?? []),
    data: { workshop: present.workshop, rule },
  }))
  await dispatch(bengkel, job.id)
}

/** The offer ran out unanswered; the next candidate is asked. */
async function expire(bengkel: Bengkel, job: Job): Promise<void> {
  await give(bengkel, job.id, 'expire', bySystem('expire', job), (present) => {
    // Made longer meanwhile, since the server was down.
    if (present.work.offer!.until > bengkel.clock.now()) throw new Problem('version-stale')
    return withoutWorkshop(bengkel, present)
  })
  await dispatch(bengkel, job.id)
}

/** Once for each offer, however often somebody looks. */
async function remindOfOffer(bengkel: Bengkel, job: Job): Promise<void> {
  const { seen, ...caller } = bySystem('remind', job)
  await add(bengkel, job.id, 'remind', caller, { seen, data: { kind: 'offer', workshop: job.workshop } })
}

function bySystem(what: string, { version }: Job): Caller & { seen: number } {
  return { actor: 'system', commandId: `${what}-${version}`, seen: version }
}

function isProblem(error: unknown, ...codes: Problem['code'][]): boolean {
  return error instanceof Problem && codes.includes(error.code)
}
