// The flow that prices come from: against every way there is of giving few jobs to few benches.
import { assert, double, integer, nat, property, record, array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FlowProblem } from '../../../server/dispatch/prices/flow'
import { runFlow } from '../../../server/dispatch/prices/flow'

const BENCHES = 3
const LEFT_OUT = 50

interface Asked {
  units: number
  /** What it costs at each bench; above 40 the bench may not have it. */
  costs: readonly number[]
}

function problemOf(asked: readonly Asked[], places: readonly number[]): FlowProblem {
  const sources = asked.map(({ units, costs }) => {
    const benches = costs.map((_, bench) => bench).filter((bench) => costs[bench]! <= 40)
    benches.sort((a, b) => costs[a]! - costs[b]!)
    return { units, benches, costs: benches.map((bench) => costs[bench]!) }
  })
  return { sources, places, leftOutCost: LEFT_OUT }
}

/** Tries everything, one unit after the other. */
function least({ sources, places, leftOutCost }: FlowProblem): number {
  const units = sources.flatMap((source) => Array.from({ length: source.units }, () => source))
  const free = [...places]
  const from = (nth: number): number => {
    const unit = units[nth]
    if (!unit) return 0
    let best = leftOutCost + from(nth + 1)
    unit.benches.forEach((bench, i) => {
      if (free[bench]! === 0) return
      free[bench]!--
      best = Math.min(best, unit.costs[i]! + from(nth + 1))
      free[bench]!++
    })
    return best
  }
  return from(0)
}

const cost = double({ min: 0, max: 50, noNaN: true })
const problems = record({
  asked: array(
    record({
      units: integer({ min: 1, max: 2 }),
      costs: array(cost, { minLength: BENCHES, maxLength: BENCHES }),
    }),
    {
      maxLength: 4,
    },
  ),
  places: array(nat(3), { minLength: BENCHES, maxLength: BENCHES }),
}).map(({ asked, places }) => problemOf(asked, places))

describe('the cheapest flow', () => {
  it('costs what the best of all ways costs', () => {
    assert(
      property(problems, (problem) => {
        expect(runFlow(problem).cost).toBeCloseTo(least(problem), 6)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives each unit once, and no bench more than it has places', () => {
    assert(
      property(problems, (problem) => {
        const { given, leftOut } = runFlow(problem)
        const taken = problem.places.map(() => 0)
        let placed = 0
        problem.sources.forEach(({ benches, units }, source) => {
          const all = given[source]!.reduce((sum, amount) => sum + amount, 0)
          expect(all).toBeLessThanOrEqual(units)
          placed += all
          given[source]!.forEach((amount, nth) => (taken[benches[nth]!]! += amount))
        })
        expect(placed + leftOut).toBe(problem.sources.reduce((sum, { units }) => sum + units, 0))
        taken.forEach((amount, bench) => expect(amount).toBeLessThanOrEqual(problem.places[bench]!))
      }),
    )
  })

  it('says what a place is worth: what one less costs, and what one more saves', () => {
    const changed = (problem: FlowProblem, bench: number, by: number) => ({
      ...problem,
      places: problem.places.map((count, nth) => (nth === bench ? count + by : count)),
    })
    assert(
      property(problems, nat(BENCHES - 1), (problem, bench) => {
        const { cost, dearest, cheapest } = runFlow(problem)
        expect(cheapest[bench]).toBeCloseTo(cost - least(changed(problem, bench, 1)), 6)
        expect(cheapest[bench]).toBeLessThanOrEqual(dearest[bench]! + 1e-6)
        if (problem.places[bench]! === 0) return
        expect(dearest[bench]).toBeCloseTo(least(changed(problem, bench, -1)) - cost, 6)
      }),
      { numRuns: 500 },
    )
  })

  it('asks nothing for a place while one is free', () => {
    const problem = problemOf([{ units: 2, costs: [1, 5, 9] }], [3, 1, 1])
    expect([...runFlow(problem).dearest]).toEqual([0, 0, 0])
  })

  it('sends the one on that has the shorter way to another', () => {
    // Both want the first bench, which has one place; the second of them is nearly as near to the next.
    const problem = problemOf(
      [
        { units: 1, costs: [1, 20, 40] },
        { units: 1, costs: [2, 4, 40] },
      ],
      [1, 2, 1],
    )
    const { cost, given, cheapest, dearest } = runFlow(problem)
    expect(cost).toBe(5)
    expect(given.map((of) => [...of])).toEqual([
      [1, 0, 0],
      [0, 1, 0],
    ])
    expect([cheapest[0], dearest[0]]).toEqual([2, 19])
  })
})
