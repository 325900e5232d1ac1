/** Why a job went where it went, as a merchant and as the customer read it. */
import type { Language } from '../../shared/language'
import type { StatusWhy } from '../../shared/status'
import type { JobWhy } from '../../shared/why'
import type { Bengkel } from '../bengkel'
import { historyOf } from '../jobs/history'
import type { Job } from '../jobs/job'
import type { Snapshot } from '../store/directory'
import type { Decider, Round } from './round'
import { nearerFull, roundOf, roundsOf } from './round'
import { whyText } from './why-text'

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
    nearest: round.nearest && named(round.nearest),
    excluded: round.excluded.map(named),
    counts: { ...round.counts },
  }
}

const TOLD: Readonly<Record<Decider, StatusWhy['by']>> = {
  only: 'nearest',
  distance: 'nearest',
  road: 'quickest',
  price: 'less-busy',
  parts: 'part',
  chosen: 'chosen',
  office: 'office',
  usual: 'usual',
}

/**
 * @param events of the job, oldest first, their data as it is stored
 * @param store the name of the one that takes the item in
 * @returns why the workshop that is asked or has the job was taken; undefined where nobody chose it
 */
export function statusWhy(
  { workshop, work, asked: { item } }: Pick<Job, 'workshop' | 'work' | 'asked'>,
  events: readonly { at: number; data: string }[],
  store: string | undefined,
  language: Language,
): StatusWhy | undefined {
  if (workshop === null || work.why === undefined) return undefined
  const told = (why: Omit<StatusWhy, 'text'>): StatusWhy => ({
    ...why,
    text: whyText({ ...why, distanceM: work.distanceM ?? 0, store }, item, language),
  })
  if (work.why === 'same') return told({ by: 'same' })
  // Of all events only those of dispatch say it, and the last of them counts.
  const kept = events.findLast(({ data }) => data.includes('"weighed"'))
  const round = kept && roundOf({ at: kept.at, data: JSON.parse(kept.data) as Record<string, unknown> })
  if (!round?.decidedBy || round.workshop !== workshop) return undefined
  const { travelS, distanceM } = round.weighed[0]!
  return told({ by: TOLD[round.decidedBy], travelS, nearerFull: nearerFull(round, distanceM) || undefined })
}
