/** Walks outward from a point until nobody farther out can be among the best, by distance or by distance and price. */
import type { Vector } from '../../shared/geo'
import { straightLineS } from './cost'
import type { Ground } from './ground'

/** By so much a box's bound in seconds is lowered: arcs are rounded. */
const ROUNDING_S = 1e-6

/** The nodes still to look into and how near what lies in them may be: walks are never nested, so one of each is enough. */
const nodesLeft = new Int32Array(64)
const boundsLeft = new Float64Array(64)

/** What a walk looks for. */
export interface Search {
  /** A byte for each position: those that are 0 are open, others are not. */
  closed: Uint8Array
  /** How many are open in each node. */
  open: Int32Array
  /** Look for the open ones, or for the others. */
  wanted: 'open' | 'closed'
}

/**
 * Walks outward and offers all that may be among the best, nearer ones first on the whole; stops when nobody farther out can be.
 *
 * @param byPrice order by seconds with prices, else by distance alone
 */
export function walkOut(
  ground: Ground,
  { closed, open, wanted }: Search,
  at: Vector,
  byPrice: boolean,
  best: Best,
): void {
  const { inner, from, to, coordinates, prices } = ground
  const [x, y, z] = at
  const wantsOpen = wanted === 'open'
  let left = 1
  nodesLeft[0] = 0
  boundsLeft[0] = -1
  while (left > 0) {
    const node = nodesLeft[--left]!
    if (boundsLeft[left]! > best.worst) continue
    const size = to[node]! - from[node]!
    if ((wantsOpen ? open[node]! : size - open[node]!) === 0) continue
    if (node < inner) {
      const one = 2 * node + 1
      const boundOne = boundOf(ground, one, x, y, z, byPrice)
      const boundOther = boundOf(ground, one + 1, x, y, z, byPrice)
      // The nearer one comes off the pile first.
      const nearer = boundOther < boundOne ? 1 : 0
      nodesLeft[left] = one + 1 - nearer
      boundsLeft[left++] = nearer === 1 ? boundOne : boundOther
      nodesLeft[left] = one + nearer
      boundsLeft[left++] = nearer === 1 ? boundOther : boundOne
      continue
    }
    for (let nth = from[node]!; nth < to[node]!; nth++) {
      if ((closed[nth] === 0) !== wantsOpen) continue
      const dx = x - coordinates[3 * nth]!
      const dy = y - coordinates[3 * nth + 1]!
      const dz = z - coordinates[3 * nth + 2]!
      const chord = dx * dx + dy * dy + dz * dz
      const key = byPrice ? straightLineS(chord) + prices[nth]! : chord
      if (key <= best.worst) best.offer(nth, chord, key)
    }
  }
}

/** @returns what nobody in the node's box can be below */
function boundOf(
  { boxes, leastPrices }: Ground,
  node: number,
  x: number,
  y: number,
  z: number,
  byPrice: boolean,
): number {
  const at = 6 * node
  const dx = Math.max(boxes[at]! - x, 0, x - boxes[at + 3]!)
  const dy = Math.max(boxes[at + 1]! - y, 0, y - boxes[at + 4]!)
  const dz = Math.max(boxes[at + 2]! - z, 0, z - boxes[at + 5]!)
  const chord = dx * dx + dy * dy + dz * dz
  return byPrice ? straightLineS(chord) + leastPrices[node]! - ROUNDING_S : chord
}

/** The best so far, in order, no more than so many. They are positions until all are found: workshops lie far apart in memory. */
export class Best {
  /** Nobody above this can be among them. */
  worst = Infinity
  private readonly positions: number[] = []
  private readonly chords: number[] = []
  private readonly keys: number[] = []

  /** @param may whether one may be among them at all, asked only of those that would be; null where all may */
  constructor(
    private readonly ground: Ground,
    private readonly most: number,
    private readonly may: ((nth: number, chord: number) => boolean) | null,
  ) {}

  offer(nth: number, chord: number, key: number): void {
    const { positions, chords, keys, most, may } = this
    const last = positions.length - 1
    const full = positions.length === most
    if (full && !this.isBefore(nth, chord, key, last)) return
    if (may !== null && !may(nth, chord)) return
    let at = full ? last : last + 1
    for (; at > 0 && this.isBefore(nth, chord, key, at - 1); at--) {
      positions[at] = positions[at - 1]!
      chords[at] = chords[at - 1]!
      keys[at] = keys[at - 1]!
    }
    positions[at] = nth
    chords[at] = chord
    keys[at] = key
    if (positions.length === most) this.worst = keys[most - 1]!
  }

  /** Cheaper, else nearer, else with the lower id. */
  private isBefore(nth: number, chord: number, key: number, other: number): boolean {
    if (key !== this.keys[other]!) return key < this.keys[other]!
    if (chord !== this.chords[other]!) return chord < this.chords[other]!
    const { ids } = this.ground
    return ids[nth]! < ids[this.positions[other]!]!
  }

  /** @returns each of them, in order, made into what is wanted */
  map<Made>(make: (nth: number, chord: number) => Made): Made[] {
    return this.positions.map((nth, at) => make(nth, this.chords[at]!))
  }
}
