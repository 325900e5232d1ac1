/**
 * Who may do needs of one kind, and who may not and why: the same until who takes part changes, so it is kept, and follows which
 * benches are full.
 */
import { isFull, onTurn } from '../store/benches'
import type { Workshop } from '../store/directory'
import type { Ground } from './ground'
import { layOut } from './ground'
import type { Need, NeedKind, RuleName } from './rules'
import { authorisationFor, excludedForKind, ruleNames } from './rules'

export interface Pool {
  ground: Ground
  /** For each position 0 where it may do the kind and has a place free, `FULL` where only that is missing, else its rule's code. */
  closed: Uint8Array
  /** How many are open in each node of the ground. */
  open: Int32Array
  /** Positions of those that may do the kind, full or not. */
  able: Int32Array
  /** How many of those are full. */
  full: number
  /** How many the rules exclude from the whole kind, workshops outside the network among them. */
  counts: Partial<Record<RuleName, number>>
}

const codeOf = (rule: RuleName) => ruleNames.indexOf(rule) + 1
export const FULL = codeOf('capacity')
/** @returns the rule of a code that is not 0 */
export const ruleOf = (code: number): RuleName => ruleNames[code - 1]!

/** Pools and grounds by the list of workshops that they were made from: a new snapshot has a new list. */
interface Made {
  grounds: Map<number, Ground & { brands: ReadonlySet<string> }>
  pools: Map<string, Pool>
}
const made = new WeakMap<readonly Workshop[], Made>()

/** Each is a few bytes a workshop; they are made anew as they are asked for. */
const MOST_POOLS = 500

/** No brand is called so: for all that nobody is authorised for, one pool stands. */
const NOBODYS = '/'

export function poolFor(workshops: readonly Workshop[], need: Need): Pool {
  let known = made.get(workshops)
  if (!known) {
    const fresh: Made = { grounds: new Map(), pools: new Map() }
    made.set(workshops, (known = fresh))
    onTurn(workshops, (workshop) => fresh.pools.forEach((pool) => turn(pool, workshop)))
  }
  let ground = known.grounds.get(need.merchant)
  if (!ground) known.grounds.set(need.merchant, (ground = groundOf(workshops, need.merchant)))
  const brand = authorisationFor(need)
  const authorised = brand === undefined || ground.brands.has(brand) ? brand : NOBODYS
  const kind = `${need.merchant}/${need.category}/${need.mode}/${authorised ?? ''}`
  let pool = known.pools.get(kind)
  if (!pool) {
    if (known.pools.size >= MOST_POOLS) known.pools.clear()
    known.pools.set(kind, (pool = makePool(workshops, ground, need)))
  }
  return pool
}

function groundOf(workshops: readonly Workshop[], merchant: number) {
  const network = workshops.filter(({ merchants }) => merchants.has(merchant))
  const brands = new Set(network.flatMap(({ skills }) => [...skills.values()].flat()))
  return { ...layOut(network), brands }
}

function makePool(workshops: readonly Workshop[], ground: Ground, need: NeedKind): Pool {
  const counts: Pool['counts'] = {}
  const closed = new Uint8Array(ground.workshops.length)
  const able: number[] = []
  for (const workshop of workshops) {
    const rule = excludedForKind(workshop, need)
    if (rule !== null) counts[rule] = (counts[rule] ?? 0) + 1
    const nth = ground.positions.get(workshop.id)
    if (nth === undefined) continue
    if (rule === null) able.push(nth)
    closed[nth] = rule !== null ? codeOf(rule) : isFull(workshop) ? FULL : 0
  }
  const open = new Int32Array(ground.from.length)
  for (let node = open.length - 1; node >= 0; node--) {
    if (node < ground.inner) open[node] = open[2 * node + 1]! + open[2 * node + 2]!
    else
      for (let nth = ground.from[node]!; nth < ground.to[node]!; nth++) if (closed[nth] === 0) open[node]!++
  }
  return { ground, closed, open, able: Int32Array.from(able), full: able.length - open[0]!, counts }
}

/** A bench filled or emptied: so it counts in every node above its place. */
function turn(pool: Pool, workshop: Workshop): void {
  const { ground, closed, open } = pool
  const nth = ground.positions.get(workshop.id)
  if (nth === undefined || (closed[nth] !== 0 && closed[nth] !== FULL)) return
  const fills = isFull(workshop)
  if ((closed[nth] === FULL) === fills) return
  closed[nth] = fills ? FULL : 0
  const more = fills ? 1 : -1
  pool.full += more
  let node = 0
  open[node]! -= more
  while (node < ground.inner) {
    node = 2 * node + (nth < ground.to[2 * node + 1]! ? 1 : 2)
    open[node]! -= more
  }
}
