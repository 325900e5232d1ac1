/**
 * Demand as tomorrow's may be: drawn from that of the past, as it was or with more from one side of the country and less from
 * the other. Prices that are right for all of these on average do little harm on a day that is like none of them.
 */
import type { PastJob } from './demand'

/** From 0 up to, not including, 1. */
export type Dice = () => number

/** @returns whether a job lies on the side from which more comes; null: as it was */
export type Side = ((job: PastJob) => boolean) | null

const latOf = ({ asked: { from, place } }: PastJob) => (from ?? place).lat
const lonOf = ({ asked: { from, place } }: PastJob) => (from ?? place).lon

/** @returns as it was, then more from the north, the south, the east and the west, each holding half of the jobs */
export function sidesOf(jobs: readonly PastJob[]): Side[] {
  const lat = middleOf(jobs.map(latOf))
  const lon = middleOf(jobs.map(lonOf))
  return [
    null,
    (job) => latOf(job) > lat,
    (job) => latOf(job) <= lat,
    (job) => lonOf(job) > lon,
    (job) => lonOf(job) <= lon,
  ]
}

function middleOf(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0
}

/** @returns so many jobs, any of them several times; those of the side by `tilt` more often, the others by as much less */
export function drawn(
  jobs: readonly PastJob[],
  count: number,
  { side, tilt, dice }: { side: Side; tilt: number; dice: Dice },
): PastJob[] {
  const list: PastJob[] = []
  while (list.length < count) {
    const job = jobs[Math.floor(dice() * jobs.length)]!
    if (!side || side(job) || dice() < (1 - tilt) / (1 + tilt)) list.push(job)
  }
  return list
}

/** @returns the jobs in their order, some of the side's twice and as many of the others left out */
export function tilted(
  jobs: readonly PastJob[],
  { side, tilt, dice }: { side: Side; tilt: number; dice: Dice },
): readonly PastJob[] {
  if (!side) return jobs
  return jobs.flatMap((job) => {
    if (dice() >= tilt) return [job]
    return side(job) ? [job, job] : []
  })
}
