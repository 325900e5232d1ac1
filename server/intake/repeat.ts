/** "It is not fixed": a new job for the same item under the repair warranty, at the same workshop, the office told. */
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import { booking, needOf } from '../dispatch/decide'
import { excludedForKind } from '../dispatch/rules'
import type { Caller } from '../jobs/command'
import { add, wasGiven } from '../jobs/command'
import type { Asked, Job } from '../jobs/job'
import { jobById } from '../jobs/job'
import { mayRepeat } from '../jobs/view'
import type { Origin } from './job-to-be'
import { isTaken, store } from './job-to-be'

/**
 * @param text what is wrong now
 * @returns the new job; the same again where this repair was asked for again before
 * @throws Problem `command-not-allowed` where the repair warranty does not hold, `idempotency-key-reused`
 */
export async function askRepeat(
  bengkel: Bengkel,
  jobId: number,
  caller: Omit<Caller, 'seen'>,
  text: string,
): Promise<Job> {
  const original = await jobById(bengkel.store, jobId)
  const { merchants, workshops } = await bengkel.directory.current()
  const merchant = merchants.get(original.merchant)!
  const { actor, person, counter, commandId, payload } = caller
  // The key must not have been another command's.
  await wasGiven(bengkel, jobId, caller, 'repeated')
  const origin: Origin = {
    merchant,
    source: 'widget',
    actor,
    person,
    requestKey: `repeat:${jobId}`,
    requestHash: payload === undefined ? '' : `${commandId} ${payload}`,
  }
  if (!(await isTaken(bengkel, origin))) {
    const now = bengkel.clock.now()
    if (!mayRepeat(original, now)) throw new Problem('command-not-allowed')
    const workshop = workshops.get(original.workshop ?? -1)
    const asked = askedAgain(original, text)
    const same = workshop && !excludedForKind(workshop, needOf(merchant.id, asked, now)) ? workshop : null
    await store(bengkel, origin, asked, original.contact, {
      ...(same ? booking(same, undefined, now) : { status: 'requested' as const, dueAt: now, readyBy: null }),
      workshop: same?.id ?? null,
      repeatOf: original.id,
      attention: 'not_fixed',
      work: same ? { bookedAt: now, why: 'same', distanceM: original.work.distanceM } : {},
      data: {
        workshop: same?.id ?? null,
        distanceM: original.work.distanceM,
        by: 'repeat',
        repeatOf: original.id,
      },
      // The workshop that did not fix it makes room.
      needsFree: false,
    })
  }
  const sql = 'SELECT id, request_hash FROM jobs WHERE merchant_id = ? AND request_key = ?'
  const row = (await bengkel.store.readOne<{ id: number; request_hash: string | null }>(sql, [
    merchant.id,
    origin.requestKey,
  ]))!
  const before = row.request_hash ?? ''
  if (before.slice(0, before.lastIndexOf(' ')) === commandId && before !== origin.requestHash)
    throw new Problem('idempotency-key-reused', { field: 'Idempotency-Key' })
  const { id } = row
  // Under whatever key it was asked: this stands once.
  const told = { actor, person, counter, commandId: `repeated-${id}` }
  await add(bengkel, jobId, 'repeated', told, { data: { job: id } })
  return jobById(bengkel.store, id)
}

/** The same item from the same place, with what is wrong now; nobody pays for it until somebody finds otherwise. */
function askedAgain({ asked }: Job, text: string): Asked {
  const { limit: _, ...again } = asked
  return {
    ...again,
    problem: { symptom: asked.problem.symptom, description: text },
    handover: { ...asked.handover, workshop: undefined, day: undefined },
    coverage: 'repair_warranty',
  }
}
