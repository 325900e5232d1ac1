/**
 * Who may do needs of one kind, and who may not and why: the same until who takes part changes or a date comes, so it is kept, and
 * follows which benches are full.
 */
import { isFull, onTurn } from '../store/benches'
import type { Workshop } from '../store/directory'
import { dayBreaks, nextChange } from './dates'
import type { Ground } from './ground'
import { layOut } from './ground'
import type { Need, NeedKind, RuleName } from './rules'
import { authorisationFor, excludedForKind, hasPlace, hasTerritory, kindOf, ruleNames } from './rules'

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
  /** Whether for one of them it matters where the customer is, since a brand's authorisation holds for some places. */
  territorial: boolean
  /** How many the rules exclude from the whole kind, workshops outside the network among them. */
  counts: Partial<Record<RuleName, number>>
}

const codeOf = (rule: RuleName) => ruleNames.indexOf(rule) + 1
export const FULL = codeOf('capacity')
/** @returns the rule of a code that is not 0 */
export const ruleOf = (code: number): RuleName => ruleNames[code - 1]!

/** The pools of a kind: one for needs without a day agreed, one for each span of days that are answered alike. */
interface Kind {
  ground: Ground
  /** When it was made, and the next moment at which time alone may change it, epoch ms. */
  from: number
  until: number
  /** The last days of those spans, in order; the last span has no end. */
  breaks: readonly string[]
  dayless?: Pool
  byDay: (Pool | undefined)[]
}

/** Kinds and grounds by the list of workshops that they were made from: a new snapshot has a new list. */
interface Made {
  grounds: Map<number, Ground & { brands: ReadonlySet<string> }>
  kinds: Map<string, Kind>
}
const made = new WeakMap<readonly Workshop[], Made>()

/** Each is a few bytes a workshop; they are made anew as they are asked for. */
const MOST_KINDS = 500

/** No brand is called so: for all that nobody is authorised for, one pool stands. */
const NOBODYS = '/'

/** @returns who may do needs of this kind with this day agreed, now */
export function poolFor(workshops: readonly Workshop[], need: Need): Pool {
  const kind = kindFor(workshops, need)
  const { day } = need
  if (day === undefined) return (kind.dayless ??= makePool(workshops, kind.ground, need))
  const span = kind.breaks.findIndex((last) => day <= last)
  return (kind.byDay[span < 0 ? kind.breaks.length : span] ??= makePool(workshops, kind.ground, need))
}

function kindFor(workshops: readonly Workshop[], need: Need): Kind {
  let known = made.get(workshops)
  if (!known) {
    const fresh: Made = { grounds: new Map(), kinds: new Map() }
    made.set(workshops, (known = fresh))
    onTurn(workshops, (workshop) => fresh.kinds.forEach((kind) => turnIn(kind, workshop)))
  }
  let ground = known.grounds.get(need.merchant)
  if (!ground) known.grounds.set(need.merchant, (ground = groundOf(workshops, need.merchant)))
  const brand = authorisationFor(need)
  const name = kindOf(brand === undefined || ground.brands.has(brand) ? need : { ...need, brand: NOBODYS })
  let kind = known.kinds.get(name)
  if (!kind || need.now < kind.from || need.now >= kind.until) {
    if (known.kinds.size >= MOST_KINDS) known.kinds.clear()
    known.kinds.set(name, (kind = makeKind(ground, need)))
  }
  return kind
}

/** Only who stands somewhere can be near. */
function groundOf(workshops: readonly Workshop[], merchant: number) {
  const network = workshops.filter((workshop) => workshop.merchants.has(merchant) && hasPlace(workshop))
  const brands = new Set(network.flatMap(({ skills }) => [...skills.values()].flat()))
  return { ...layOut(network), brands }
}

function makeKind(ground: Ground, need: NeedKind): Kind {
  let until = Infinity
  const breaks = new Set<string>()
  for (const workshop of ground.workshops) {
    until = Math.min(until, nextChange(workshop, need))
    for (const day of dayBreaks(workshop, need)) breaks.add(day)
  }
  return { ground, from: need.now, until, breaks: [...breaks].sort(), byDay: [] }
}

function makePool(workshops: readonly Workshop[], ground: Ground, need: NeedKind): Pool {
  const counts: Pool['counts'] = {}
  const closed = new Uint8Array(ground.workshops.length)
  const able: number[] = []
  let territorial = false
  for (const workshop of workshops) {
    const rule = excludedForKind(workshop, need)
    if (rule !== null) counts[rule] = (counts[rule] ?? 0) + 1
    const nth = ground.positions.get(workshop.id)
    if (nth === undefined) continue
    closed[nth] = rule !== null ? codeOf(rule) : isFull(workshop) ? FULL : 0
    if (rule !== null) continue
    able.push(nth)
    territorial ||= hasTerritory(workshop, need)
  }
  const open = new Int32Array(ground.from.length)
  for (let node = open.length - 1; node >= 0; node--) {
    if (node < ground.inner) open[node] = open[2 * node + 1]! + open[2 * node + 2]!
    else
      for (let nth = ground.from[node]!; nth < ground.to[node]!; nth++) if (closed[nth] === 0) open[node]!++
  }
  const full = able.length - open[0]!
  return { ground, closed, open, able: Int32Array.from(able), full, territorial, counts }
}

function turnIn({ dayless, byDay }: Kind, workshop: Workshop): void {
  if (dayless) turn(dayless, workshop)
  for (const pool of byDay) if (pool) turn(pool, workshop)
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
