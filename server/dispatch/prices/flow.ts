/**
 * The cheapest way to give units of demand to benches with limited places (the transportation problem), and what a place at each
 * bench is worth: successive shortest paths. A path changes benches only, so it is looked for among them: from one bench to
 * another it costs what the cheapest unit that is there now would cost more over there, which a heap for each pair knows. Of a
 * source only its nearest benches are known at first; more are asked for where a path might be cheaper by them.
 */
import { Heap } from './heap'

/** A bench that may get a unit, and what it costs there. */
export interface Way {
  bench: number
  cost: number
}

/** Units that want the same. */
export interface Source {
  units: number
  /** @returns so many of its cheapest ways, cheapest first; fewer only where it has no more */
  ways(count: number): readonly Way[]
}

export interface FlowProblem {
  sources: readonly Source[]
  /** Places at each bench. */
  places: readonly number[]
  /** What a unit costs that nobody gets. */
  leftOutCost: number
}

/** What a bench gets of a source. */
export interface Share {
  source: number
  bench: number
  units: number
  /** Of one unit. */
  cost: number
}

export interface Flow {
  cost: number
  /** Units that nobody gets. */
  leftOut: number
  shares: Share[]
  /** What a place at each bench is worth; 0 where one is free. With them every unit is where it costs least. */
  prices: Float64Array
}

/** Paths found before somebody else may go on: some milliseconds. */
const PATHS_A_SLICE = 10
/** So many of a source's ways are known at first. */
const FIRST_WAYS = 4

/** @returns in slices, the cheapest flow */
export function* cheapestFlow(problem: FlowProblem): Generator<void, Flow> {
  const benches = new Benches(problem)
  let paths = 0
  for (let source = 0; source < problem.sources.length; source++) {
    for (let left = problem.sources[source]!.units; left > 0;) {
      left -= benches.place(source, left)
      if (++paths % PATHS_A_SLICE === 0) yield
    }
  }
  return benches.result()
}

/** Runs all slices at once. */
export function runSlices<Result>(slices: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = slices.next()
    if (done) return value as Result
  }
}

/** The benches while units are placed. The last one is nobody's: it takes all that is left out. */
class Benches {
  private readonly nobody: number
  private readonly free: Float64Array
  /** What a place costs by now: no unit could move and cost less. */
  private readonly prices: Float64Array

  // Edges: a source's way to a bench, by number.
  private readonly edgeSource: number[] = []
  private readonly edgeBench: number[] = []
  private readonly edgeCost: number[] = []
  private readonly flow: number[] = []
  /** By source, its edges: to nobody first, then by cost. */
  private readonly edges: number[][]
  /** By source, what its unknown ways cost at least. */
  private readonly horizon: Float64Array

  /** By bench, the benches that a unit there could move to: heaps of its edges there by what the move costs more. */
  private readonly moves: Map<number, Heap>[]
  /** By bench, the edges of units there by what a move to an unknown bench costs more at least. */
  private readonly unknown: Heap[]

  // Of the path that is looked for.
  private readonly label: Float64Array
  private readonly cameFrom: Int32Array
  private readonly arrivesBy: Int32Array
  private readonly leavesBy: Int32Array
  private readonly isSettled: Uint8Array
  private bestEnd = Infinity

  constructor(private readonly problem: FlowProblem) {
    const { sources, places } = problem
    const count = places.length + 1
    this.nobody = places.length
    this.free = Float64Array.from([...places, Infinity])
    this.prices = new Float64Array(count)
    this.edges = sources.map(() => [])
    this.horizon = new Float64Array(sources.length)
    this.moves = Array.from({ length: count }, () => new Map<number, Heap>())
    this.unknown = Array.from({ length: count }, () => new Heap())
    this.label = new Float64Array(count)
    this.cameFrom = new Int32Array(count)
    this.arrivesBy = new Int32Array(count)
    this.leavesBy = new Int32Array(count)
    this.isSettled = new Uint8Array(count)
  }

  /** Makes a source known, with its first ways. */
  private meet(source: number): void {
    if (this.edges[source]!.length > 0) return
    this.addEdge(source, this.nobody, this.problem.leftOutCost)
    this.learn(source)
  }

  /** Places as many of a source's units as go one way. @returns how many */
  place(source: number, units: number): number {
    const { label, prices, free, cameFrom, arrivesBy, leavesBy, flow } = this
    this.meet(source)
    const end = this.findPath(source)
    let amount = Math.min(units, free[end]!)
    for (let to = end; cameFrom[to]! >= 0; to = cameFrom[to]!) amount = Math.min(amount, flow[leavesBy[to]!]!)
    for (let bench = 0; bench < label.length; bench++) {
      if (this.isSettled[bench]) prices[bench]! += label[end]! - label[bench]!
    }
    free[end]! -= amount
    for (let to = end; to >= 0; to = cameFrom[to]!) {
      this.give(arrivesBy[to]!, amount)
      if (cameFrom[to]! >= 0) flow[leavesBy[to]!]! -= amount
    }
    return amount
  }

  /** @returns the bench with a place free that a unit of the source reaches at least cost, others moving on */
  private findPath(source: number): number {
    const { label, free, isSettled } = this
    label.fill(Infinity)
    isSettled.fill(0)
    this.bestEnd = Infinity
    for (const edge of this.edges[source]!) this.reach(edge, this.edgeCost[edge]!, -1, -1)
    /** What might be reached by unknown ways, by its least cost: from a settled bench, or (-1) from the source. */
    const beyond = new Heap()
    beyond.push(-1, this.horizon[source]!)
    for (;;) {
      const next = this.nearestOpen()
      if (beyond.size > 0 && beyond.key < label[next]!) {
        const from = beyond.id
        beyond.pop()
        if (from < 0) {
          for (const edge of this.learn(source)) this.reach(edge, this.edgeCost[edge]!, -1, -1)
          beyond.push(-1, this.horizon[source]!)
        } else this.learnMoves(from, beyond)
      } else if (free[next]! > 0) return next
      else {
        isSettled[next] = 1
        this.spread(next)
        this.lookBeyond(next, beyond)
      }
    }
  }

  /** Notes a cheaper way to a bench. @param cost without the bench's own price */
  private reach(arrives: number, cost: number, from: number, leaves: number): void {
    const bench = this.edgeBench[arrives]!
    const cheaper = cost + this.prices[bench]!
    if (cheaper >= this.label[bench]! || cheaper >= this.bestEnd || this.isSettled[bench]) return
    this.label[bench] = cheaper
    this.cameFrom[bench] = from
    this.arrivesBy[bench] = arrives
    this.leavesBy[bench] = leaves
    if (this.free[bench]! > 0) this.bestEnd = cheaper
  }

  private nearestOpen(): number {
    const { label, isSettled, nobody } = this
    let nearest = nobody
    let best = isSettled[nobody] ? Infinity : label[nobody]!
    for (let bench = 0; bench < nobody; bench++) {
      if (label[bench]! < best && !isSettled[bench]) {
        nearest = bench
        best = label[bench]!
      }
    }
    return nearest
  }

  /** From a full bench, one of its units can make room by moving on. */
  private spread(bench: number): void {
    const way = this.label[bench]! - this.prices[bench]!
    for (const [to, heap] of this.moves[bench]!) {
      while (heap.size > 0 && this.flow[heap.id]! <= 0) heap.pop()
      if (heap.size === 0 || way + heap.key + this.prices[to]! >= this.label[to]!) continue
      const edge = this.edgeTo(this.edgeSource[heap.id]!, to)
      this.reach(edge, way + heap.key, bench, heap.id)
    }
  }

  /** Notes what the bench's units may reach by ways that are not known yet. */
  private lookBeyond(bench: number, beyond: Heap): void {
    const more = this.leastUnknown(bench)
    if (more < Infinity) beyond.push(bench, this.label[bench]! - this.prices[bench]! + more)
  }

  /** @returns what a move by an unknown way costs more at least; the edge of its unit is at the head then */
  private leastUnknown(bench: number): number {
    const heap = this.unknown[bench]!
    while (heap.size > 0) {
      const edge = heap.id
      const more =
        this.flow[edge]! > 0 ? this.horizon[this.edgeSource[edge]!]! - this.edgeCost[edge]! : Infinity
      if (more <= heap.key) return more
      heap.pop()
      // Its source has learnt more ways since.
      if (more < Infinity) heap.push(edge, more)
    }
    return Infinity
  }

  /** Learns more ways of the unit at a settled bench that may move for least. */
  private learnMoves(bench: number, beyond: Heap): void {
    if (this.leastUnknown(bench) === Infinity) return
    const source = this.edgeSource[this.unknown[bench]!.id]!
    const here = this.edges[source]!.filter(
      (edge) => this.flow[edge]! > 0 && this.isSettled[this.edgeBench[edge]!],
    )
    for (const edge of this.learn(source)) {
      for (const leaves of here) {
        const from = this.edgeBench[leaves]!
        const way = this.label[from]! - this.prices[from]!
        this.reach(edge, way + this.edgeCost[edge]! - this.edgeCost[leaves]!, from, leaves)
      }
    }
    this.lookBeyond(bench, beyond)
  }

  /** @returns the edges of the ways that the source has learnt */
  private learn(source: number): number[] {
    const known = this.edges[source]!.length - 1
    const count = Math.max(FIRST_WAYS, 2 * known)
    const ways = this.problem.sources[source]!.ways(count)
    this.horizon[source] = ways.length < count ? Infinity : ways.at(-1)!.cost
    const held = this.edges[source]!.filter((edge) => this.flow[edge]! > 0)
    const fresh = ways.slice(known).map(({ bench, cost }) => this.addEdge(source, bench, cost))
    for (const edge of held) for (const to of fresh) this.canMove(edge, to)
    return fresh
  }

  private addEdge(source: number, bench: number, cost: number): number {
    const edge = this.flow.length
    this.edgeSource.push(source)
    this.edgeBench.push(bench)
    this.edgeCost.push(cost)
    this.flow.push(0)
    this.edges[source]!.push(edge)
    return edge
  }

  private edgeTo(source: number, bench: number): number {
    return this.edges[source]!.find((edge) => this.edgeBench[edge] === bench)!
  }

  private give(edge: number, amount: number): void {
    const isNew = this.flow[edge]! <= 0
    this.flow[edge]! += amount
    if (!isNew) return
    const source = this.edgeSource[edge]!
    for (const to of this.edges[source]!) this.canMove(edge, to)
    const more = this.horizon[source]! - this.edgeCost[edge]!
    if (more < Infinity) this.unknown[this.edgeBench[edge]!]!.push(edge, more)
  }

  private canMove(edge: number, to: number): void {
    if (edge === to) return
    const heaps = this.moves[this.edgeBench[edge]!]!
    let heap = heaps.get(this.edgeBench[to]!)
    if (!heap) heaps.set(this.edgeBench[to]!, (heap = new Heap()))
    heap.push(edge, this.edgeCost[to]! - this.edgeCost[edge]!)
  }

  result(): Flow {
    const shares: Share[] = []
    let cost = 0
    let leftOut = 0
    this.flow.forEach((units, edge) => {
      if (units <= 0) return
      cost += units * this.edgeCost[edge]!
      const bench = this.edgeBench[edge]!
      if (bench === this.nobody) leftOut += units
      else shares.push({ source: this.edgeSource[edge]!, bench, units, cost: this.edgeCost[edge]! })
    })
    return { cost, leftOut, shares, prices: this.prices.subarray(0, this.nobody) }
  }
}
