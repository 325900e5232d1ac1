/**
 * What last month would have been with a workshop added, closed or retrained: its repairs are dispatched anew, once with who takes
 * part now and once with the change, by the code of live dispatch on copies.
 */
import type { CategoryCode, HandoverMode } from '../../../shared/catalog'
import type { Point } from '../../../shared/geo'
import { toVector } from '../../../shared/geo'
import { Problem } from '../../../shared/problem'
import type { WeekHours } from '../../../shared/workshop'
import type { Bengkel } from '../../bengkel'
import type { Snapshot, Workshop } from '../../store/directory'
import type { PastJob } from '../prices/demand'
import { longestHoldMs } from '../prices/throughput'
import { usualZone } from '../zone'
import { readPastJobs } from './past'
import { copyOf, Replay } from './replay'
import { breathe } from './slices'

const DAY_MS = 86_400_000
/** A month, for this. */
const REPLAYED_DAYS = 30
/** Of a busier month the last part is replayed: somebody waits for the answer. */
const MOST_REPLAYED = 20_000
/** Jobs dispatched before somebody else may go on: some milliseconds. */
const JOBS_A_SLICE = 50

export type Skills = ReadonlyMap<CategoryCode, readonly string[]>

/** A workshop that there is not. */
export interface Imagined {
  name: string
  at: Point
  skills: Skills
  modes: readonly HandoverMode[]
  reachM: number
  capacity: number
  usualDays: number
  merchants: ReadonlySet<number>
}

export type Change =
  | { kind: 'add'; workshop: Imagined }
  | { kind: 'close'; workshop: number }
  | { kind: 'retrain'; workshop: number; skills: Skills }

export interface Outcome {
  /** Metres from the item to the workshop that gets it; null where nobody gets any. */
  meanM: number | null
  p95M: number | null
  unserved: number
}

/** How many repairs a workshop gets. */
export interface LoadChange {
  /** 0 for the one that is imagined. */
  id: number
  name: string
  before: number
  after: number
}

export interface WhatIf {
  /** Repairs replayed, asked for from then until now. */
  jobs: number
  from: number
  /** Whether there were more, too many to replay while somebody waits. */
  cut: boolean
  before: Outcome
  after: Outcome
  /** Those whose number of repairs changes, the most first. */
  loads: LoadChange[]
}

/**
 * @returns null where nothing was asked for in the month
 * @throws Problem `workshop-unknown`
 */
export async function whatIf(
  bengkel: Pick<Bengkel, 'store' | 'directory' | 'clock'>,
  change: Change,
): Promise<WhatIf | null> {
  const snapshot = await bengkel.directory.current()
  const now = bengkel.clock.now()
  const changed = withChange(snapshot, change)
  const month = now - REPLAYED_DAYS * DAY_MS
  // What was asked for before still takes its place when the month begins.
  const fillFrom = month - longestHoldMs(snapshot.allWorkshops)
  const jobs = await readPastJobs(bengkel.store, fillFrom, now, MOST_REPLAYED)
  const cut = jobs.length === MOST_REPLAYED
  const from = cut ? Math.max(month, jobs[0]!.at) : month
  const counted = jobs.filter(({ at }) => at >= from).length
  if (counted === 0) return null
  const before = await replayed(snapshot, snapshot.allWorkshops, jobs, from)
  const after = await replayed(snapshot, changed, jobs, from)
  return {
    jobs: counted,
    from,
    cut,
    before: outcomeOf(before),
    after: outcomeOf(after),
    loads: loadChanges(changed, snapshot.allWorkshops, before, after),
  }
}

interface Replayed {
  /** Sorted, metres. */
  distances: number[]
  unserved: number
  counts: Map<number, number>
}

async function replayed(
  snapshot: Snapshot,
  workshops: readonly Workshop[],
  jobs: readonly PastJob[],
  from: number,
): Promise<Replayed> {
  const replay = new Replay(snapshot, copyOf(workshops))
  replay.setPrices(new Map(workshops.map(({ id, priceS }) => [id, priceS])))
  const found: Replayed = { distances: [], unserved: 0, counts: new Map() }
  for (let nth = 0; nth < jobs.length; nth++) {
    const { workshop, distanceM } = await replay.give(jobs[nth]!)
    if (nth % JOBS_A_SLICE === 0) await breathe()
    if (jobs[nth]!.at < from) continue
    if (!workshop) found.unserved++
    else {
      found.distances.push(distanceM)
      found.counts.set(workshop.id, (found.counts.get(workshop.id) ?? 0) + 1)
    }
  }
  found.distances.sort((a, b) => a - b)
  return found
}

function outcomeOf({ distances, unserved }: Replayed): Outcome {
  const count = distances.length
  if (count === 0) return { meanM: null, p95M: null, unserved }
  const meanM = distances.reduce((sum, one) => sum + one, 0) / count
  return { meanM, p95M: distances[Math.ceil(0.95 * count) - 1]!, unserved }
}

function loadChanges(
  changed: readonly Workshop[],
  present: readonly Workshop[],
  before: Replayed,
  after: Replayed,
): LoadChange[] {
  const known = new Set(present.map(({ id }) => id))
  const loads = changed.map(({ id, name }) => ({
    id: known.has(id) ? id : 0,
    name,
    before: before.counts.get(id) ?? 0,
    after: after.counts.get(id) ?? 0,
  }))
  const by = (one: LoadChange) => Math.abs(one.after - one.before)
  return loads
    .filter((one) => one.after !== one.before || one.id === 0)
    .sort((a, b) => by(b) - by(a) || a.name.localeCompare(b.name))
}

function withChange(snapshot: Snapshot, change: Change): Workshop[] {
  const { allWorkshops } = snapshot
  if (change.kind === 'add') return [...allWorkshops, imagined(snapshot, change.workshop)]
  if (!snapshot.workshops.has(change.workshop)) throw new Problem('workshop-unknown', { field: 'workshop' })
  return allWorkshops.map((workshop) => {
    if (workshop.id !== change.workshop) return workshop
    if (change.kind === 'close') return { ...workshop, active: false }
    const { skills } = change
    return { ...workshop, skills, certificates: certified(skills, workshop.certificates) }
  })
}

/** Whoever is trained holds what is demanded; what they hold already stays as it is. */
function certified(skills: Skills, held: Workshop['certificates'] = new Map()): Workshop['certificates'] {
  return new Map([...skills.keys()].map((category) => [category, held.get(category) ?? FAR_DAY]))
}

const FAR_DAY = '2999-12-31'
const EIGHT_HOURS: WeekHours[number] = [[540, 1020]]
/** Monday to Saturday, 9 to 17. */
const USUAL_HOURS: WeekHours = [
  EIGHT_HOURS,
  EIGHT_HOURS,
  EIGHT_HOURS,
  EIGHT_HOURS,
  EIGHT_HOURS,
  EIGHT_HOURS,
  [],
]

function imagined(snapshot: Snapshot, { at, skills, modes, ...more }: Imagined): Workshop {
  return {
    ...more,
    ...at,
    id: 1 + Math.max(0, ...snapshot.workshops.keys()),
    email: '',
    phone: null,
    repairer: {},
    address: '',
    country: '',
    vector: toVector(at),
    timeZone: usualZone(snapshot),
    language: 'en',
    hours: USUAL_HOURS,
    skills,
    modes,
    agreement: modes,
    load: 0,
    priceS: 0,
    active: true,
    demands: snapshot.allWorkshops[0]?.demands ?? new Map(),
    suspension: null,
    holidays: [],
    certificates: certified(skills),
    comesTo: [],
    territories: new Map(),
    stock: new Map(),
  }
}
