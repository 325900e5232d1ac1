/** Whom the office can choose by name for a job: the nearest workshops of the merchant's network, and why some may not get it. */
import { chordDistanceM, squaredChord } from '../../shared/geo'
import type { Bengkel } from '../bengkel'
import type { Job } from '../jobs/job'
import type { Workshop } from '../store/directory'
import { needOf } from './decide'
import { byRoad, roadTimes } from './road'
import type { RuleName } from './rules'
import { excludedForKind, excludedNow, hasPlace } from './rules'

export interface Choice {
  workshop: Workshop
  /** Great-circle metres from where the item is. */
  distanceM: number
  /** By road, seconds; left out where nobody knows. */
  travelS?: number
  /** Why it may not get the job; null where it may. One that said no before may be asked again. */
  rule: RuleName | null
}

/** Shown at most. */
const MOST = 30

/** @returns the nearest workshops of the merchant's network but the one that has the job, nearest first: by road where it is known */
export async function choicesFor(
  { directory, clock, roads }: Pick<Bengkel, 'directory' | 'clock' | 'roads'>,
  job: Job,
): Promise<Choice[]> {
  const { allWorkshops } = await directory.current()
  const need = needOf(job.merchant, job.asked, clock.now())
  const choices = allWorkshops
    .filter(
      (workshop) =>
        workshop.merchants.has(job.merchant) && workshop.id !== job.workshop && hasPlace(workshop),
    )
    .map((workshop) => ({ workshop, chord: squaredChord(need.at, workshop.vector) }))
    .sort((a, b) => a.chord - b.chord)
    .slice(0, MOST)
    .map(({ workshop, chord }) => ({
      workshop,
      distanceM: chordDistanceM(chord),
      rule: excludedForKind(workshop, need) ?? excludedNow(workshop, need, chord),
    }))
  const times = roads && (await roadTimes(roads, need.at, choices))
  return times ? byRoad(choices, times) : choices
}
