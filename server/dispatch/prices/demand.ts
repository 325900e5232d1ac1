/** Demand as the flow takes it: jobs of one kind from one place are one point with so many units. */
import type { Point } from '../../../shared/geo'
import { toVector } from '../../../shared/geo'
import type { Asked } from '../../jobs/job'
import { needOf } from '../decide'
import type { Need } from '../rules'
import { kindOf } from '../rules'

/** A job as prices see it. */
export interface PastJob {
  /** When it was asked for, epoch ms. */
  at: number
  merchant: number
  asked: Asked
}

export interface DemandPoint {
  /** What each of its jobs needs. */
  need: Need
  jobs: number
}

/** A flow of more points takes longer than its prices gain by it. */
const MOST_POINTS = 6000
/** Jobs grouped before somebody else may go on: some milliseconds. */
const JOBS_A_SLICE = 1000
/** The finest grid, degrees: about a kilometre. */
const FINEST_DEG = 0.01

/**
 * @param now epoch ms: who may do them is asked for this moment
 * @returns in slices, the jobs by kind and place, on the finest grid on which they are few enough
 */
export function* groupDemand(
  jobs: readonly PastJob[],
  now: number,
  most = MOST_POINTS,
): Generator<void, DemandPoint[]> {
  for (let gridDeg = FINEST_DEG; ; gridDeg *= 2) {
    const points = yield* groupOn(jobs, gridDeg, now)
    if (points.length <= most || gridDeg > 10) return points
  }
}

interface Sum {
  need: Need
  lat: number
  lon: number
  jobs: number
}

function* groupOn(jobs: readonly PastJob[], gridDeg: number, now: number): Generator<void, DemandPoint[]> {
  const sums = new Map<string, Sum>()
  for (const [nth, { merchant, asked }] of jobs.entries()) {
    if (nth % JOBS_A_SLICE === 0) yield
    const { lat, lon }: Point = asked.from ?? asked.place
    const cell = `${Math.round(lat / gridDeg)},${Math.round(lon / gridDeg)}`
    // A day agreed then says nothing of tomorrow.
    const need = { ...needOf(merchant, asked, now), day: undefined }
    const key = `${cell},${kindOf(need)}`
    const sum = sums.get(key)
    if (!sum) sums.set(key, { need, lat, lon, jobs: 1 })
    else {
      sum.jobs++
      // The middle of those that are there, not of the cell: most come from one place.
      sum.lat += (lat - sum.lat) / sum.jobs
      sum.lon += (lon - sum.lon) / sum.jobs
    }
  }
  return [...sums.values()].map(({ need, lat, lon, jobs }) => ({
    need: { ...need, at: toVector({ lat, lon }) },
    jobs,
  }))
}
