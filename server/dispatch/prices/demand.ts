/** Demand as the flow takes it: jobs of one kind from one place are one point with so many units. */
import type { Point, Vector } from '../../../shared/geo'
import { toVector } from '../../../shared/geo'
import type { Asked } from '../../jobs/job'
import { needOf } from '../decide'
import type { NeedKind } from '../rules'
import { authorisationFor } from '../rules'

/** A job as prices see it. */
export interface PastJob {
  /** When it was asked for, epoch ms. */
  at: number
  merchant: number
  asked: Asked
}

export interface DemandPoint {
  kind: NeedKind
  at: Vector
  jobs: number
}

/** A flow of more points takes longer than its prices gain by it. */
const MOST_POINTS = 6000
/** The finest grid, degrees: about a kilometre. */
const FINEST_DEG = 0.01

/** @returns the jobs by kind and place, on the finest grid on which they are few enough */
export function groupDemand(
  jobs: readonly Pick<PastJob, 'merchant' | 'asked'>[],
  most = MOST_POINTS,
): DemandPoint[] {
  for (let gridDeg = FINEST_DEG; ; gridDeg *= 2) {
    const points = groupOn(jobs, gridDeg)
    if (points.length <= most || gridDeg > 10) return points
  }
}

interface Sum {
  kind: NeedKind
  lat: number
  lon: number
  jobs: number
}

function groupOn(jobs: readonly Pick<PastJob, 'merchant' | 'asked'>[], gridDeg: number): DemandPoint[] {
  const sums = new Map<string, Sum>()
  for (const { merchant, asked } of jobs) {
    const kind = needOf(merchant, asked)
    const { lat, lon }: Point = asked.from ?? asked.place
    const cell = `${Math.round(lat / gridDeg)},${Math.round(lon / gridDeg)}`
    const key = `${cell},${merchant},${kind.category},${kind.mode},${authorisationFor(kind) ?? ''}`
    const sum = sums.get(key)
    if (!sum) sums.set(key, { kind, lat, lon, jobs: 1 })
    else {
      sum.jobs++
      // The middle of those that are there, not of the cell: most come from one place.
      sum.lat += (lat - sum.lat) / sum.jobs
      sum.lon += (lon - sum.lon) / sum.jobs
    }
  }
  return [...sums.values()].map(({ kind, lat, lon, jobs }) => ({ kind, at: toVector({ lat, lon }), jobs }))
}
