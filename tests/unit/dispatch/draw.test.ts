// Demand as tomorrow's may be: as it was, or with more from one side and as much less from the other.
import { describe, expect, it } from 'vitest'
import type { PastJob } from '../../../server/dispatch/prices/demand'
import { groupDemand } from '../../../server/dispatch/prices/demand'
import { drawn, sidesOf, tilted } from '../../../server/dispatch/prices/draw'
import { runSlices } from '../../../server/dispatch/prices/flow'
import { diceOf } from '../../simulate/parts/dice'
import { jobAt } from '../../simulate/parts/world'

const jobs: PastJob[] = Array.from({ length: 4000 }, (_, nth) =>
  jobAt({ lat: (nth % 40) / 10, lon: (nth % 37) / 10 }, 'phone', nth),
)
const [asItWas, ...sides] = sidesOf(jobs)

describe('demand drawn from the past', () => {
  it('has four sides, each with half of the jobs, opposite ones with all of them', () => {
    expect(asItWas).toBeNull()
    const shares = sides.map((side) => jobs.filter(side!).length / jobs.length)
    for (const share of shares) expect(Math.abs(share - 0.5)).toBeLessThan(0.03)
    expect(shares[0]! + shares[1]!).toBe(1)
    expect(shares[2]! + shares[3]!).toBe(1)
  })

  it.each([0, 1, 2, 3])('asks as often as before, by a quarter more from side %i', (nth) => {
    const side = sides[nth]!
    const dice = diceOf(5).share
    const usual = jobs.filter(side!).length / jobs.length
    for (const list of [
      drawn(jobs, jobs.length, { side, tilt: 0.25, dice }),
      tilted(jobs, { side, tilt: 0.25, dice }),
    ]) {
      expect(Math.abs(list.length / jobs.length - 1)).toBeLessThan(0.05)
      expect(Math.abs(list.filter(side!).length / list.length - usual * 1.25)).toBeLessThan(0.04)
    }
  })

  it('keeps the order of the days', () => {
    const list = tilted(jobs, { side: sides[0]!, tilt: 0.5, dice: diceOf(5).share })
    expect(list.every(({ at }, nth) => nth === 0 || at >= list[nth - 1]!.at)).toBe(true)
    expect(tilted(jobs, { side: null, tilt: 0.5, dice: diceOf(5).share })).toBe(jobs)
  })
})

describe('demand in points', () => {
  it('loses no job, and is as fine as few points allow', () => {
    for (const most of [10, 100, 10_000]) {
      const points = runSlices(groupDemand(jobs, 0, most))
      expect(points.length).toBeLessThanOrEqual(most)
      expect(points.reduce((sum, point) => sum + point.jobs, 0)).toBe(jobs.length)
    }
  })

  it('keeps kinds apart that others may do', () => {
    const here = { lat: 1, lon: 1 }
    const points = runSlices(
      groupDemand([jobAt(here, 'phone', 0), jobAt(here, 'laptop', 1), jobAt(here, 'phone', 2)], 0),
    )
    expect(points.map(({ need, jobs: count }) => [need.category, count])).toEqual([
      ['phone', 2],
      ['laptop', 1],
    ])
  })
})
