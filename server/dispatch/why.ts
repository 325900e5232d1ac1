/** Why a job went where it went, as a merchant reads it. */
import type { JobWhy } from '../../shared/why'
import type { Bengkel } from '../bengkel'
import { historyOf } from '../jobs/history'
import type { Job } from '../jobs/job'
import type { Snapshot } from '../store/directory'
import type { Round } from './round'
import { roundsOf } from './round'

/** @returns every round of the job's dispatch, with the names that workshops have now */
export async function whyOf(bengkel: Bengkel, job: Job): Promise<JobWhy> {
  const snapshot = await bengkel.directory.current()
  const rounds = roundsOf(await historyOf(bengkel, job.id))
  return { code: bengkel.codes.of(job.id), rounds: rounds.map((round) => toWire(round, snapshot)) }
}

function toWire(round: Round, { workshops }: Snapshot): JobWhy['rounds'][number] {
  const named = <T extends { workshop: number }>({ workshop, ...rest }: T) => ({
    workshop: String(workshop),
    name: workshops.get(workshop)?.name ?? '',
    ...rest,
  })
  return {
    ...round,
    at: new Date(round.at).toISOString(),
    workshop: round.workshop === undefined ? undefined : String(round.workshop),
    weighed: round.weighed.map(named),
    excluded: round.excluded.map(named),
    counts: { ...round.counts },
  }
}
