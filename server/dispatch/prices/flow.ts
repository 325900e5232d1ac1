/**
 * The cheapest way to give units of demand to benches with limited places (the transportation problem), and what a place at each
 * bench is worth: successive shortest paths. A path changes benches only, so it is looked for among them: from one bench to
 * another it costs what the cheapest unit that is there now would cost more over there, which a heap for each pair knows.
 */
import { Heap } from './heap'

/** Units that want the same. */
export interface Source {
  units: number
  /** The benches that may get them, cheapest first, each with what a unit costs there. */
  benches: readonly number[]
  costs: readonly number[]
}

export interface FlowProblem {
  sources: readonly Source[]
  /** Places at each bench, whole numbers. */
  places: readonly number[]
  /** What a unit costs that nobody gets. */
  leftOutCost: number
}

export interface Flow {
  cost: number
  /** Units that nobody gets. */
  leftOut: number
  /** For each source, what its benches get of it, in the order of its `benches`. */
  given: readonly Float64Array[]
  /** What one place less at each bench would cost: 0 where one is free. */
  dearest: Float64Array
  /** What one place more would save. */
  cheapest: Float64Array
}

/** Steps after which whoever runs the flow may do something else: some milliseconds. */
const PATHS_A_SLICE = 20

/**
 * Runs in slices: what it yields is nothing, what it returns is the flow.
 *
 * @throws never; what cannot be placed is left out
 */
export function* cheapestFlow(problem: FlowProblem): Generator<void, Flow> {
  const benches = new Benches(problem)
  let paths = 0
  for (let source = 0; source < problem.sources.length; source++) {
    for (let left = problem.sources[source]!.units; left > 0;) {
      left -= benches.place(source, left)
      if (++paths % PATHS_A_SLICE === 0) yield
    }
  }
  yield
  return benches.result()
}

/** Runs all slices at once. */
export function runFlow(problem: FlowProblem): Flow {
  const slices = cheapestFlow(problem)
  for (;;) {
    const { done, value } = slices.next()
    if (done) return value
  }
}

/** The benches while units are placed. The last one is nobody's: it takes all that is left out. */
class Benches {
  private readonly nobody: number
  private readonly free: Float64Array
  /** Where each bench stands among a source's, by source: the same order as `given`. */
  private readonly given: Float64Array[]
  private readonly leftOut: Float64Array
  /** What a place costs by now: the reduced costs of all moves stay at least 0. */
  private readonly prices: Float64Array
  /** By bench, the benches that a unit there could move to, each with those units by what the move costs more. */
  private readonly moves: Map<number, Heap>[]
  private readonly label: Float64Array
  private readonly cameFrom: Int32Array
  private readonly movedBy: Int32Array
  private readonly isSettled: Uint8Array

  constructor(private readonly problem: FlowProblem) {
    const { sources, places } = problem
    const count = places.length + 1
    this.nobody = places.length
    this.free = Float64Array.from([...places, Infinity])
    this.given = sources.map(({ benches }) => new Float64Array(benches.length))
    this.leftOut = new Float64Array(sources.length)
    this.prices = new Float64Array(count)
    this.moves = Array.from({ length: count }, () => new Map<number, Heap>())
    this.label = new Float64Array(count)
    this.cameFrom = new Int32Array(count)
    this.movedBy = new Int32Array(count)
    this.isSettled = new Uint8Array(count)
  }

  /** Places as many of a source's units as go one way. @returns how many */
  place(source: number, units: number): number {
    const { label, prices, cameFrom, movedBy, free } = this
    const { benches, costs } = this.problem.sources[source]!
    label.fill(Infinity)
    this.isSettled.fill(0)
    for (let nth = 0; nth < benches.length; nth++) this.reach(benches[nth]!, costs[nth]!, -1, source)
    this.reach(this.nobody, this.problem.leftOutCost, -1, source)
    const settled: number[] = []
    let end = this.nearestOpen()
    while (free[end]! <= 0) {
      this.isSettled[end] = 1
      settled.push(end)
      this.spread(end)
      end = this.nearestOpen()
    }
    for (const bench of settled) prices[bench]! += label[end]! - label[bench]!
    let amount = Math.min(units, free[end]!)
    for (let to = end; cameFrom[to]! >= 0; to = cameFrom[to]!) {
      amount = Math.min(amount, this.at(movedBy[to]!, cameFrom[to]!))
    }
    free[end]! -= amount
    for (let to = end; ; to = cameFrom[to]!) {
      this.give(movedBy[to]!, to, amount)
      if (cameFrom[to]! < 0) return amount
      this.take(movedBy[to]!, cameFrom[to]!, amount)
    }
  }

  /** Notes a cheaper way to a bench. @param cost without the bench's own price */
  private reach(bench: number, cost: number, from: number, source: number): void {
    const cheaper = cost + this.prices[bench]!
    if (cheaper >= this.label[bench]! || this.isSettled[bench]) return
    this.label[bench] = cheaper
    this.cameFrom[bench] = from
    this.movedBy[bench] = source
  }

  private nearestOpen(): number {
    let nearest = this.nobody
    let best = this.isSettled[nearest] ? Infinity : this.label[nearest]!
    for (let bench = 0; bench < this.nobody; bench++) {
      if (this.label[bench]! < best && !this.isSettled[bench]) {
        nearest = bench
        best = this.label[bench]!
      }
    }
    return nearest
  }

  /** From a full bench, one of its units can make room by moving on. */
  private spread(bench: number): void {
    const way = this.label[bench]! - this.prices[bench]!
    for (const [to, heap] of this.moves[bench]!) {
      const unit = this.cheapestMove(bench, heap)
      if (unit >= 0) this.reach(to, way + heap.key, bench, unit)
    }
  }

  /** @returns the source whose unit moves for least, or -1; those that have left the bench are forgotten here */
  private cheapestMove(bench: number, heap: Heap): number {
    while (heap.size > 0 && this.at(heap.id, bench) <= 0) heap.pop()
    return heap.size > 0 ? heap.id : -1
  }

  private at(source: number, bench: number): number {
    if (bench === this.nobody) return this.leftOut[source]!
    return this.given[source]![this.problem.sources[source]!.benches.indexOf(bench)]!
  }

  private give(source: number, bench: number, amount: number): void {
    const isNew = this.at(source, bench) <= 0
    this.take(source, bench, -amount)
    if (!isNew) return
    const { benches, costs } = this.problem.sources[source]!
    const own = bench === this.nobody ? this.problem.leftOutCost : costs[benches.indexOf(bench)]!
    for (let nth = 0; nth < benches.length; nth++)
      this.canMove(bench, benches[nth]!, source, costs[nth]! - own)
    this.canMove(bench, this.nobody, source, this.problem.leftOutCost - own)
  }

  private take(source: number, bench: number, amount: number): void {
    if (bench === this.nobody) this.leftOut[source]! -= amount
    else this.given[source]![this.problem.sources[source]!.benches.indexOf(bench)]! -= amount
  }

  private canMove(from: number, to: number, source: number, more: number): void {
    if (from === to) return
    let heap = this.moves[from]!.get(to)
    if (!heap) this.moves[from]!.set(to, (heap = new Heap()))
    heap.push(source, more)
  }

  result(): Flow {
    const { sources, leftOutCost } = this.problem
    let cost = 0
    let leftOut = 0
    sources.forEach(({ costs }, source) => {
      this.given[source]!.forEach((units, nth) => (cost += units * costs[nth]!))
      leftOut += this.leftOut[source]!
    })
    const moves = this.openMoves()
    return {
      cost: cost + leftOut * leftOutCost,
      leftOut,
      given: this.given,
      dearest: this.worth(moves).subarray(0, this.nobody),
      cheapest: this.savings(moves).subarray(0, this.nobody),
    }
  }

  /** What it costs to make room at each bench: the cheapest chain of moves to a free place. */
  private worth(moves: readonly Move[]): Float64Array {
    const back = moves.map(({ from, to, cost }) => ({ from: to, to: from, cost }))
    return leastCosts(
      Float64Array.from(this.free, (free) => (free > 0 ? 0 : Infinity)),
      back,
    )
  }

  /** What one more place at each bench saves: the chain of moves that saves most and ends there. */
  private savings(moves: readonly Move[]): Float64Array {
    return leastCosts(new Float64Array(this.free.length), moves).map((cost) => Math.max(0, -cost))
  }

  /** Between any two benches, the cheapest move that there is. */
  private openMoves(): Move[] {
    return this.moves.flatMap((heaps, from) =>
      [...heaps].flatMap(([to, heap]) =>
        this.cheapestMove(from, heap) >= 0 ? [{ from, to, cost: heap.key }] : [],
      ),
    )
  }
}

interface Move {
  from: number
  to: number
  cost: number
}

/** Costs that differ by less are the same: rounding must not let them fall for ever. */
const ROUNDING = 1e-9

/** Lets costs spread along moves until none gets less. A move may cost less than nothing, a circle of them never does. */
function leastCosts(costs: Float64Array, moves: readonly Move[]): Float64Array {
  let changed = true
  for (let round = 0; changed && round < costs.length; round++) {
    changed = false
    for (const { from, to, cost } of moves) {
      if (costs[from]! + cost >= costs[to]! - ROUNDING) continue
      costs[to] = costs[from]! + cost
      changed = true
    }
  }
  return costs
}
