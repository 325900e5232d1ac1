/** The nearest workshops that may get a job, exactly, and why the others may not. */
import { chordDistanceM, squaredChord } from '../../shared/geo'
import type { Workshop } from '../store/directory'
import { priceNow } from './prices/now'
import type { Need, RuleName } from './rules'
import { authorisationFor, excludedForKind, excludedNow, hasLimits } from './rules'

/** How fast a straight line counts as travelled, metres a second: some 40 km/h, detours included. */
export const STRAIGHT_M_S = 11

export interface Measured {
  workshop: Workshop
  distanceM: number
}

export interface Weighed extends Measured {
  /** What a place on its bench costs now, seconds of travel. */
  priceS: number
}

export interface Excluded extends Measured {
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
}

/** Kept with a job: so many of the best weighed, so many of the nearest excluded. */
const KEPT_WEIGHED = 10
const KEPT_EXCLUDED = 5

/**
 * @param workshops everybody who could be weighed, in the order of ids
 * @returns those that cost least, in travel by great-circle distance and in price: without prices the nearest. A workshop that
 *   the customer chose comes first if it is eligible
 */
export function rank(workshops: readonly Workshop[], need: Need): Ranking {
  const { able, coordinates, unable, counts: standing, arePriced } = poolFor(workshops, need)
  const weighed: Placed[] = []
  const excluded: (Placed & { rule: RuleName })[] = []
  const counts = { ...standing }
  let chosen: Placed | undefined
  const exclude = (workshop: Workshop, rule: RuleName, chord: number) => {
    if (isAmong(excluded, KEPT_EXCLUDED, chord)) insert(excluded, { workshop, chord, rule }, KEPT_EXCLUDED)
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
    } else if (workshop.id === need.chosen) chosen = { workshop, chord }
    else if (arePriced) {
      const by = costS(workshop, chord)
      if (isAmong(weighed, KEPT_WEIGHED, by)) insert(weighed, { workshop, chord, by }, KEPT_WEIGHED)
    } else if (isAmong(weighed, KEPT_WEIGHED, chord)) insert(weighed, { workshop, chord }, KEPT_WEIGHED)
  }
  for (const { workshop, rule } of unable) exclude(workshop, rule, squaredChord(need.at, workshop.vector))
  const first = chosen ? [chosen, ...weighed.slice(0, KEPT_WEIGHED - 1)] : weighed
  return {
    weighed: first.map(weigh),
    excluded: excluded.map((one) => ({ ...measured(one), rule: one.rule })),
    counts,
    why: chosen ? 'chosen' : 'nearest',
  }
}

/** Who may do needs of one kind, and who may not and why; the same until who takes part changes. */
interface Pool {
  able: Workshop[]
  /** The unit vectors of those, one after the other: every request looks at all of them. */
  coordinates: Float64Array
  /** Of the merchant's network only: a merchant's jobs are not explained by workshops of other merchants. */
  unable: { workshop: Workshop; rule: RuleName }[]
  counts: Partial<Record<RuleName, number>>
  /** Whether any of those has a price: without, the order is that of distance. */
  arePriced: boolean
}

/** Pools by the list of workshops that they were made from: a new snapshot has a new list. */
const pools = new WeakMap<readonly Workshop[], Map<string, Pool>>()

function poolFor(workshops: readonly Workshop[], need: Need): Pool {
  let known = pools.get(workshops)
  if (!known) pools.set(workshops, (known = new Map()))
  const kind = `${need.merchant}/${need.category}/${need.mode}/${authorisationFor(need) ?? ''}`
  let pool = known.get(kind)
  if (!pool) known.set(kind, (pool = makePool(workshops, need)))
  return pool
}

function makePool(workshops: readonly Workshop[], need: Need): Pool {
  const pool: Pool = { able: [], coordinates: new Float64Array(), unable: [], counts: {}, arePriced: false }
  for (const workshop of workshops) {
    const rule = excludedForKind(workshop, need)
    if (rule === null) pool.able.push(workshop)
    else {
      pool.counts[rule] = (pool.counts[rule] ?? 0) + 1
      if (rule !== 'network') pool.unable.push({ workshop, rule })
    }
  }
  pool.arePriced = pool.able.some(({ priceS }) => priceS > 0)
  pool.coordinates = Float64Array.from(pool.able.flatMap(({ vector }) => [...vector]))
  return pool
}

/** A workshop while it is ranked: by the squared chord, which costs less than metres. */
interface Placed {
  workshop: Workshop
  chord: number
  /** What it is ordered by, where that is not the chord. */
  by?: number
}

function measured({ workshop, chord }: Placed): Measured {
  return { workshop, distanceM: chordDistanceM(chord) }
}

function weigh({ workshop, chord }: Placed): Weighed {
  return { workshop, distanceM: chordDistanceM(chord), priceS: priceNow(workshop) }
}

function costS(workshop: Workshop, chord: number): number {
  return chordDistanceM(chord) / STRAIGHT_M_S + priceNow(workshop)
}

const keyOf = ({ chord, by }: Placed): number => by ?? chord

/** Workshops come in the order of ids, so that of two as near the one that came first stays first. */
function isAmong(list: readonly Placed[], most: number, key: number): boolean {
  return list.length < most || key < keyOf(list[most - 1]!)
}

/** Keeps the list sorted and no longer than `most`. */
function insert<T extends Placed>(list: T[], candidate: T, most: number): void {
  let at = list.length < most ? list.length : most - 1
  const key = keyOf(candidate)
  for (; at > 0 && key < keyOf(list[at - 1]!); at--) list[at] = list[at - 1]!
  list[at] = candidate
}
