// The flow that prices come from: against every way there is of giving few jobs to few benches.
import { assert, double, integer, nat, property, record, array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FlowProblem } from '../../../server/dispatch/prices/flow'
import { cheapestFlow, runSlices } from '../../../server/dispatch/prices/flow'

const BENCHES = 5
const LEFT_OUT = 50

const run = (problem: FlowProblem) => runSlices(cheapestFlow(problem))

interface Asked {
  units: number
  /** What it costs at each bench; above 40 the bench may not have it. */
  costs: readonly number[]
}

function problemOf(asked: readonly Asked[], places: readonly number[]): FlowProblem {
  const sources = asked.map(({ units, costs }) => {
    const able = costs.map((cost, bench) => ({ bench, cost })).filter(({ cost }) => cost <= 40)
    able.sort((a, b) => a.cost - b.cost)
    return { units, ways: (count: number) => able.slice(0, count) }
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
    for (const { bench, cost } of unit.ways(Infinity)) {
      if (!free[bench]) continue
      free[bench]!--
      best = Math.min(best, cost + from(nth + 1))
      free[bench]!++
    }
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
      maxLength: 3,
    },
  ),
  places: array(nat(1), { minLength: BENCHES, maxLength: BENCHES }),
}).map(({ asked, places }) => problemOf(asked, places))

describe('the cheapest flow', () => {
  it('costs what the best of all ways costs', () => {
    assert(
      property(problems, (problem) => {
        expect(run(problem).cost).toBeCloseTo(least(problem), 6)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives each unit once, and no bench more than it has places', () => {
    assert(
      property(problems, (problem) => {
        const { shares, leftOut } = run(problem)
        const sum = (of: typeof shares) => of.reduce((units, share) => units + share.units, 0)
        problem.sources.forEach(({ units }, source) =>
          expect(sum(shares.filter((share) => share.source === source))).toBeLessThanOrEqual(units),
        )
        problem.places.forEach((places, bench) =>
          expect(sum(shares.filter((share) => share.bench === bench))).toBeLessThanOrEqual(places),
        )
        expect(sum(shares) + leftOut).toBe(problem.sources.reduce((all, { units }) => all + units, 0))
      }),
    )
  })

  it('says what a place is worth: by these prices every unit is where it costs least, and a free place costs nothing', () => {
    assert(
      property(problems, (problem) => {
        const { shares, prices, leftOut } = run(problem)
        problem.places.forEach((places, bench) => {
          const taken = shares.filter((share) => share.bench === bench)
          if (taken.reduce((units, share) => units + share.units, 0) < places) expect(prices[bench]).toBe(0)
        })
        for (const { source, bench, cost } of shares) {
          const ways = problem.sources[source]!.ways(Infinity)
          const least = Math.min(LEFT_OUT, ...ways.map((way) => way.cost + prices[way.bench]!))
          expect(cost + prices[bench]!).toBeCloseTo(least, 6)
        }
        if (leftOut === 0) return
        expect(Math.max(...prices)).toBeLessThanOrEqual(LEFT_OUT)
      }),
      { numRuns: 1000 },
    )
  })

  it('asks what one place more would save', () => {
    assert(
      property(problems, nat(BENCHES - 1), (problem, bench) => {
        const places = problem.places.map((count, nth) => (nth === bench ? count + 1 : count))
        const { cost, prices } = run(problem)
        expect(prices[bench]).toBeCloseTo(cost - least({ ...problem, places }), 6)
      }),
      { numRuns: 1000 },
    )
  })

  it('asks nothing for a place while one is free', () => {
    const problem = problemOf([{ units: 2, costs: [1, 5, 9, 9, 9] }], [3, 1, 1, 1, 1])
    expect([...run(problem).prices]).toEqual([0, 0, 0, 0, 0])
  })

  it('sends the one on that has the shorter way to another', () => {
    // Both want the first bench, which has one place; the second of them is nearly as near to the next.
    const problem = problemOf(
      [
        { units: 1, costs: [1, 20, 40, 45, 45] },
        { units: 1, costs: [2, 4, 40, 45, 45] },
      ],
      [1, 2, 1, 0, 0],
    )
    const { cost, shares, prices } = run(problem)
    expect(cost).toBe(5)
    expect(shares.map(({ source, bench }) => [source, bench]).sort()).toEqual([
      [0, 0],
      [1, 1],
    ])
    expect([...prices]).toEqual([2, 0, 0, 0, 0])
  })
})
