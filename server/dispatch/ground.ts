/**
 * Where a merchant's workshops lie: a tree of boxes over unit vectors, in which the poles and the date line are places like any
 * other. Who may do what is no part of it, so that all kinds of needs share it.
 *
 * Not kdbush with geokdbush, since prices decide the order too, and since a filter looks at everybody nearer where all that may
 * do it are far away: some 10 ms p99 there, 0.03 here (of 100,000, `npm run bench`).
 */
import type { Workshop } from '../store/directory'

/** Workshops of one leaf at most: so many are compared faster than boxes are. */
const LEAF = 16
export interface Ground {
  /** In the order of the tree's leaves. */
  workshops: readonly Workshop[]
  ids: Float64Array
  positions: ReadonlyMap<number, number>
  /** Their unit vectors, one after the other. */
  coordinates: Float64Array
  prices: Float64Array
  /** Whether anybody has a price; else distance alone decides. */
  priced: boolean
  /** Nodes as in a heap: the children of n are 2n+1 and 2n+2. The first `inner` of them have children. */
  inner: number
  from: Int32Array
  to: Int32Array
  /** Least x, y, z and most x, y, z of each node. */
  boxes: Float64Array
  leastPrices: Float64Array
}

export function layOut(list: readonly Workshop[]): Ground {
  let leaves = 1
  while (leaves * LEAF < list.length) leaves *= 2
  const nodes = 2 * leaves - 1
  const ground: Ground = {
    workshops: [],
    ids: new Float64Array(list.length),
    positions: new Map(),
    coordinates: new Float64Array(3 * list.length),
    prices: new Float64Array(list.length),
    priced: list.some(({ priceS }) => priceS > 0),
    inner: leaves - 1,
    from: new Int32Array(nodes),
    to: new Int32Array(nodes),
    boxes: new Float64Array(6 * nodes),
    leastPrices: new Float64Array(nodes),
  }
  const workshops = [...list]
  split(ground, workshops, 0, 0, list.length)
  workshops.forEach(({ id, vector, priceS }, at) => {
    ground.ids[at] = id
    ground.coordinates.set(vector, 3 * at)
    ground.prices[at] = priceS
  })
  const positions = new Map(workshops.map(({ id }, at) => [id, at]))
  return { ...ground, workshops, positions }
}

/** Measures a node's box and halves it across its longest side, down to the leaves. */
function split(ground: Ground, workshops: Workshop[], node: number, from: number, to: number): void {
  ground.from[node] = from
  ground.to[node] = to
  const box = ground.boxes.subarray(6 * node, 6 * node + 6)
  box.fill(Infinity, 0, 3).fill(-Infinity, 3)
  let leastPrice = Infinity
  for (let at = from; at < to; at++) {
    const { vector, priceS } = workshops[at]!
    for (let axis = 0; axis < 3; axis++) {
      box[axis] = Math.min(box[axis]!, vector[axis]!)
      box[axis + 3] = Math.max(box[axis + 3]!, vector[axis]!)
    }
    leastPrice = Math.min(leastPrice, priceS)
  }
  ground.leastPrices[node] = leastPrice
  if (node >= ground.inner) return
  const sides = [box[3]! - box[0]!, box[4]! - box[1]!, box[5]! - box[2]!]
  const middle = (from + to) >> 1
  partition(workshops, sides.indexOf(Math.max(...sides)), middle, from, to - 1)
  split(ground, workshops, 2 * node + 1, from, middle)
  split(ground, workshops, 2 * node + 2, middle, to)
}

/** Moves workshops about until none before `middle` lies farther along the axis than any after it (Hoare's selection). */
function partition(workshops: Workshop[], axis: number, middle: number, first: number, last: number): void {
  let from = first
  let to = last
  while (from < to) {
    const pivot = workshops[(from + to) >> 1]!.vector[axis]!
    let low = from
    let high = to
    while (low <= high) {
      while (workshops[low]!.vector[axis]! < pivot) low++
      while (workshops[high]!.vector[axis]! > pivot) high--
      if (low > high) break
      const moved = workshops[low]!
      workshops[low++] = workshops[high]!
      workshops[high--] = moved
    }
    if (middle <= high) to = high
    else if (middle >= low) from = low
    else return
  }
}
