/** The nearest workshops that may get a job, exactly, and why the others may not. */
import { chordDistanceM, squaredChord } from '../../shared/geo'
import type { Workshop } from '../store/directory'
import { nextChange } from './dates'
import { partsS } from './parts'
import type { Need, RuleName } from './rules'
import { excludedForKind, excludedNow, hasLimits, kindOf } from './rules'

export interface Weighed {
  workshop: Workshop
  /** Great-circle metres from where the item is. */
  distanceM: number
  /** By road, seconds; where no engine was asked or it did not answer, the straight line counts. */
  travelS?: number
  /** The price of the workshop's capacity, seconds. */
  priceS: number
  /** What it costs that a part which is needed does not lie there, seconds. */
  partsS?: number
}

export interface Excluded {
  workshop: Workshop
  distanceM: number
  rule: RuleName
}

export interface Ranking {
  /** Eligible workshops, the one to ask first at the head. */
  weighed: Weighed[]
  /** The nearest of those excluded. */
  excluded: Excluded[]
  /** How many each rule excluded. */
  counts: Partial<Record<RuleName, number>>
  why: 'nearest' | 'chosen'
  /** How travel was measured: by road where an engine knew of any of them. */
  measured: 'road' | 'straight-line'
}

/** How fast a straight line counts as travelled, metres a second: where no road time is known, cost is made of it. */
export const STRAIGHT_LINE_MPS = 11

/** So many of the best are weighed, enough for road times to change their order; so many of the nearest excluded are kept. */
const MOST_WEIGHED = 15
const KEPT_EXCLUDED = 5

/**
 * @param workshops everybody who could be weighed, in the order of ids
 * @returns those that cost least in travel, price and parts: without prices the nearest; a workshop that the customer chose comes
 *   first if it is eligible
 */
export function rank(workshops: readonly Workshop[], need: Need): Ranking {
  const { able, coordinates, unable, counts: standing, arePriced } = poolFor(workshops, need)
  const weighed: Placed[] = []
  /** Those without the part that is needed, apart: among themselves the nearer is the better all the same. */
  const lacking: Placed[] = []
  const excluded: (Placed & { rule: RuleName })[] = []
  const counts = { ...standing }
  let chosen: Placed | undefined
  const exclude = (workshop: Workshop, rule: RuleName, chord: number) => {
    if (isAmong(excluded, KEPT_EXCLUDED, chord))
      insert(excluded, { workshop, chord, key: chord, rule }, KEPT_EXCLUDED)
  }
  const [x, y, z] = need.at
  const everyRule = hasLimits(need)
  for (let nth = 0; nth < able.length; nth++) {
    const workshop = able[nth]!
    const dx = x - coordinates[3 * nth]!
    const dy = y - coordinates[3 * nth + 1]!
    const dz = z - coordinates[3 * nth + 2]!
    const chord = dx * dx + dy * dy + dz * dz
    const rule = everyRule || workshop.load >= workshop.capacity ? excludedNow(workshop, need, chord) : null
    if (rule !== null) {
      counts[rule] = (counts[rule] ?? 0) + 1
      exclude(workshop, rule, chord)
    } else if (workshop.id === need.chosen) chosen = { workshop, chord, key: chord }
    else {
      const list = need.part !== undefined && !workshop.stock.has(need.part) ? lacking : weighed
      const key = arePriced ? straightLineS(chord) + workshop.priceS : chord
      if (isAmong(list, MOST_WEIGHED, key)) insert(list, { workshop, chord, key }, MOST_WEIGHED)
    }
  }
  for (const { workshop, rule } of unable) exclude(workshop, rule, squaredChord(need.at, workshop.vector))
  const best = need.part === undefined ? weighed.map(measured) : byCost([...weighed, ...lacking], need)
  return {
    weighed: chosen ? [...byCost([chosen], need), ...best.slice(0, MOST_WEIGHED - 1)] : best,
    excluded: excluded.map((one) => ({ ...measured(one), rule: one.rule })),
    counts,
    why: chosen ? 'chosen' : 'nearest',
    measured: 'straight-line',
  }
}

/** What waiting for a part costs stands against what the way costs. */
function byCost(placed: readonly Placed[], need: Need): Weighed[] {
  const costly = placed.map((one): Weighed => {
    const delayS = partsS(one.workshop, need)
    return delayS > 0 ? { ...measured(one), partsS: delayS } : measured(one)
  })
  const cost = ({ distanceM, priceS, partsS = 0 }: Weighed) => distanceM / STRAIGHT_LINE_MPS + priceS + partsS
  return costly.sort((a, b) => cost(a) - cost(b) || a.workshop.id - b.workshop.id).slice(0, MOST_WEIGHED)
}

/** Who may do needs of one kind, and who may not and why; the same until who takes part changes, or a date comes. */
interface Pool {
  /** When it was made, and the next moment at which time alone may change it, epoch ms. */
  from: number
  until: number
  able: Workshop[]
  /** The unit vectors of those, one after the other: every request looks at all of them. */
  coordinates: Float64Array
  /** Of the merchant's network only, and standing somewhere: others explain nothing of a merchant's job. */
  unable: { workshop: Workshop; rule: RuleName }[]
  counts: Partial<Record<RuleName, number>>
  /** Whether any of those able has a price: without, distance alone says the order. */
  arePriced: boolean
}

/** Pools by the list of workshops that they were made from: a new snapshot has a new list. */
const pools = new WeakMap<readonly Workshop[], Map<string, Pool>>()

function poolFor(workshops: readonly Workshop[], need: Need): Pool {
  let known = pools.get(workshops)
  if (!known) pools.set(workshops, (known = new Map()))
  const kind = kindOf(need)
  let pool = known.get(kind)
  if (!pool || need.now < pool.from || need.now >= pool.until)
    known.set(kind, (pool = makePool(workshops, need)))
  return pool
}

function makePool(workshops: readonly Workshop[], need: Need): Pool {
  const pool: Pool = {
    from: need.now,
    until: Infinity,
    able: [],
    coordinates: new Float64Array(),
    unable: [],
    counts: {},
    arePriced: false,
  }
  for (const workshop of workshops) {
    const rule = excludedForKind(workshop, need)
    pool.until = Math.min(pool.until, nextChange(workshop, need))
    if (rule === null) pool.able.push(workshop)
    else {
      pool.counts[rule] = (pool.counts[rule] ?? 0) + 1
      if (rule !== 'network' && rule !== 'place') pool.unable.push({ workshop, rule })
    }
  }
  pool.arePriced = pool.able.some(({ priceS }) => priceS > 0)
  pool.coordinates = Float64Array.from(pool.able.flatMap(({ vector }) => [...vector]))
  return pool
}

/** A workshop while it is ranked: by the squared chord, which costs less than metres, or by what it costs. */
interface Placed {
  workshop: Workshop
  chord: number
  key: number
}

/** @param chord squared; @returns the seconds that its straight line counts for */
function straightLineS(chord: number): number {
  return chordDistanceM(chord) / STRAIGHT_LINE_MPS
}

function measured({ workshop, chord }: Placed): Weighed {
  return { workshop, distanceM: chordDistanceM(chord), priceS: workshop.priceS }
}

/** Workshops come in the order of ids, so that of two as near the one that came first stays first. */
function isAmong(list: readonly Placed[], most: number, key: number): boolean {
  return list.length < most || key < list[most - 1]!.key
}

/** Keeps the list sorted and no longer than `most`. */
function insert<T extends Placed>(list: T[], candidate: T, most: number): void {
  let at = list.length < most ? list.length : most - 1
  for (; at > 0 && candidate.key < list[at - 1]!.key; at--) list[at] = list[at - 1]!
  list[at] = candidate
}
