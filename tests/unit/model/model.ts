// What a job's life should be, said again in the simplest way: statuses, places and who may do what. The product's event log
// is replayed on it, and each step must be one that it allows, with the outcome that it foresees.
import type { Attention } from '../../../server/store/attention'
import type { Actor, Addition, Command, EventType, Status } from '../../../shared/job'
import { additions, mayAdd, mayCommand, takesPlace } from '../../../shared/job'
import type { ProblemCode } from '../../../shared/problem'
import type { Given, Input } from './verbs'
import { verbs } from './verbs'

export const DAY_MS = 86_400_000
const OFFER_MS = 4 * 3_600_000
const REMINDED_MS = 3_600_000
const MOST_DECLINES = 5
const UNCLAIMED_FOR_GOOD = 60

export type Mode = 'carry-in' | 'pickup'

/** A workshop, in the order of its distance from every shopper. */
export interface Bench {
  id: number
  capacity: number
  modes: readonly Mode[]
  agreement: readonly Mode[]
  load: number
  /** Whether it takes part; in a round all that it was or was to be. */
  active: boolean
  wasActive: ReadonlySet<boolean>
}

export interface ModelJob {
  id: number
  status: Status
  version: number
  outcome: string | null
  workshop: number | null
  mode: Mode
  declinedBy: readonly number[]
  declines: number
  /** The workshop that the customer wants to be asked first, and the one that the office named since. */
  wanted: number | undefined
  named: number | undefined
  /** It may be repaired up to a limit without asking. */
  limited: boolean
  isIn: boolean
  waitsFrom: 'received' | 'repairing' | null
  payer: 'customer' | 'brand' | null
  /** The last moment of the quote in force, and how many there were. */
  quote: { revision: number; validUntil: number } | null
  offeredAt: number
  /** The version whose offer its workshop was reminded of. */
  reminded: number | null
  bookedAt: number
  warrantyUntil: number | null
  /** Why the office must look. */
  needs: ReadonlySet<Attention>
}

export interface LoggedEvent {
  job: number
  commandId: string
  at: number
  type: EventType
  actor: Actor
  status: Status | null
  data: Record<string, unknown>
  /** Of a `request`: its job's key and what it repeats. */
  key: string
  repeatOf: number | null
}

/** Every state that something was in during a round; an answer must be right in one of them. */
class Seen<T> {
  private readonly states = new Map<number, T[]>()

  note(id: number, state: T): void {
    const known = this.states.get(id)
    if (known) known.push(state)
    else this.states.set(id, [state])
  }

  of(id: number): T[] {
    return this.states.get(id) ?? []
  }
}

export class Model {
  readonly jobs = new Map<number, ModelJob>()
  /** Where reality and model part, in words. */
  readonly divergences: string[] = []
  private jobsSeen = new Seen<ModelJob>()
  private loadsSeen = new Seen<number>()
  /** Places taken in this round by what is let in on a full bench: it may have come after those that asked for room. */
  private letIn = new Map<number, number>()

  constructor(
    readonly benches: readonly Bench[],
    private readonly warrantyMs: number,
  ) {}

  /** A new round begins: what is answered in it must be right for a state from now on. */
  begin(): void {
    this.jobsSeen = new Seen()
    this.loadsSeen = new Seen()
    this.letIn = new Map()
    for (const job of this.jobs.values()) this.jobsSeen.note(job.id, { ...job })
    for (const bench of this.benches) {
      this.loadsSeen.note(bench.id, bench.load)
      bench.wasActive = new Set([bench.active])
    }
  }

  /** Somebody lets a workshop take part, or no longer; of two at once nobody knows who came last. */
  willBe(bench: Bench, active: boolean): void {
    bench.wasActive = new Set([...bench.wasActive, active])
  }

  /** Takes over what really happened, step by step. */
  replay(event: LoggedEvent, given: ReadonlyMap<string, Given>): void {
    const job = event.type === 'request' ? this.bear(event, given) : this.jobs.get(event.job)
    if (!job) return this.diverge(event, 'an event of a job that was never asked for')
    if (event.type !== 'request') this.step(job, event, given.get(`${event.job}/${event.commandId}`))
    if (event.status !== null && job.status !== event.status)
      this.diverge(event, `should be ${job.status} after it`)
    this.jobsSeen.note(job.id, { ...job })
  }

  /** @returns whether a refusal with this code was right at some moment of the round */
  mayRefuse(given: Given, code: ProblemCode, now: number): boolean {
    const states = this.jobsSeen.of(given.job)
    if (code === 'workshop-unfit')
      return given.verb === 'accept' && states.some((state) => this.mayBeGone(state, given))
    return states.some((state) => this.refuses(state, given, now) === code)
  }

  private mayBeGone(state: ModelJob, given: Given): boolean {
    const version = given.seen ?? state.version
    return (
      isOwn(state, given) &&
      state.status === 'offered' &&
      version === state.version &&
      this.wasOut(state.workshop)
    )
  }

  /** @returns what the command meets where the job is in this state, or null where it is done */
  refuses(state: ModelJob, given: Given, now: number): ProblemCode | null {
    const { verb, actor, seen, input } = given
    if (!isOwn(state, given)) return 'job-unknown'
    if (seen !== undefined && seen !== state.version) return 'version-stale'
    if (!allowed(verbs[verb].type(input), actor, state.status)) return 'command-not-allowed'
    return verbs[verb].refuses(state, given, now)
  }

  /** @returns for each moment of the round whether the job could be asked for again */
  repeatable(job: number, now: number): boolean[] {
    return this.jobsSeen.of(job).map(({ warrantyUntil }) => warrantyUntil !== null && now <= warrantyUntil)
  }

  private diverge(event: LoggedEvent, what: string): void {
    this.divergences.push(`job ${event.job}, ${event.actor} ${event.type} → ${event.status}: ${what}`)
  }

  private bear(event: LoggedEvent, given: ReadonlyMap<string, Given>): ModelJob {
    const [kind] = event.key.split(':') as ['request' | 'book-in' | 'repeat']
    const asked: Input = given.get(event.key)?.input ?? {}
    const original = event.repeatOf === null ? undefined : this.jobs.get(event.repeatOf)
    const job: ModelJob = {
      id: event.job,
      status: 'requested',
      version: 1,
      outcome: null,
      workshop: null,
      mode: original?.mode ?? asked.mode ?? 'carry-in',
      declinedBy: [],
      declines: 0,
      wanted: kind === 'request' ? asked.workshop : undefined,
      named: undefined,
      limited: kind === 'repeat' ? false : (asked.limited ?? false),
      isIn: kind === 'book-in',
      waitsFrom: null,
      payer: null,
      quote: null,
      offeredAt: event.at,
      reminded: null,
      bookedAt: event.at,
      warrantyUntil: null,
      needs: new Set(),
    }
    this.jobs.set(job.id, job)
    if (kind === 'repeat') raise(job, 'not_fixed')
    // So many asked at once that somebody was always faster: the timer looks, and the office need not.
    else if (event.status === 'requested' && 'weighed' in event.data) raise(job, 'no_workshop')
    if (kind === 'request') this.place(job, event, event.status!)
    else if (kind === 'book-in') this.move(job, 'received', asked.workshop!, false)
    else if (!original || original.status !== 'closed' || original.warrantyUntil === null)
      this.diverge(event, 'a repeat of what was not repaired')
    else if (event.status === 'requested' && this.wasOut(original.workshop)) return job
    else this.move(job, 'booked', original.workshop, false)
    return job
  }

  private step(job: ModelJob, event: LoggedEvent, given: Given | undefined): void {
    if (!allowed(event.type, event.actor, job.status))
      return this.diverge(event, `not allowed in ${job.status}`)
    if (event.status !== null) {
      job.version++
      keepOnly(job, ['message', 'not_fixed'])
    }
    if (event.actor === 'system') return this.bySystem(job, event)
    if (event.type === 'repeated') return
    if (!given) return this.diverge(event, 'nobody gave this command')
    const verb = verbs[given.verb]
    if (verb.type(given.input) !== event.type) this.diverge(event, `was given as ${given.verb}`)
    if (given.seen !== undefined && given.seen !== job.version - 1)
      this.diverge(event, `saw version ${given.seen} and not ${job.version - 1}`)
    if (!isOwn(job, given)) this.diverge(event, `not a job of workshop ${given.counter}`)
    const refusal = verb.refuses(job, given, event.at)
    if (refusal !== null) this.diverge(event, `should be refused: ${refusal}`)
    const next = verb.leadsTo(job, given.input, event.at, event.actor)
    if (next === null) return
    if (next === 'requested') this.strand(job, given)
    else if (given.verb === 'handOut' && job.outcome === 'fixed')
      job.warrantyUntil = event.at + this.warrantyMs
    this.move(job, next, next === 'requested' ? null : job.workshop, false)
    if (next === 'booked') job.bookedAt = event.at
  }

  private bySystem(job: ModelJob, event: LoggedEvent): void {
    switch (event.type) {
      case 'offer':
      case 'book':
        return this.place(job, event, event.type === 'offer' ? 'offered' : 'booked')
      case 'unassigned':
        raise(job, job.declines >= MOST_DECLINES ? 'declined_often' : 'no_workshop')
        return this.expectNobody(job, event)
      case 'expire':
        if (event.at < job.offeredAt + OFFER_MS) this.diverge(event, 'too early')
        this.strand(job)
        return this.move(job, 'requested', null, false)
      case 'withdraw': {
        if (!this.wasOut(job.workshop) || event.data.workshop !== job.workshop)
          this.diverge(event, 'its workshop takes part')
        return this.move(job, 'requested', null, false)
      }
      case 'expire_quote':
        if (event.at < job.quote!.validUntil) this.diverge(event, 'too early')
        job.outcome = 'quote_declined'
        return this.move(job, 'ready', job.workshop, false)
      case 'no_show':
        if (job.isIn || job.mode !== 'carry-in' || event.at < job.bookedAt + 7 * DAY_MS)
          this.diverge(event, 'too early, or not at all')
        job.outcome = 'no_show'
        return this.move(job, 'closed', job.workshop, false)
      case 'remind':
        if (event.data.kind === 'offer') this.remindOfOffer(job, event)
        else if (event.data.kind === 'late') raise(job, 'late')
        else if (event.data.kind === 'unclaimed' && event.data.days === UNCLAIMED_FOR_GOOD)
          raise(job, 'unclaimed')
        return
      default:
        this.diverge(event, 'not the system’s to do')
    }
  }

  private remindOfOffer(job: ModelJob, event: LoggedEvent): void {
    if (job.status !== 'offered' || event.data.workshop !== job.workshop)
      this.diverge(event, 'nobody is asked')
    if (event.at < job.offeredAt + OFFER_MS - REMINDED_MS) this.diverge(event, 'too early')
    if (job.reminded === job.version) this.diverge(event, 'a second time')
    job.reminded = job.version
  }

  /** The workshop said no, or the job was sent on: another will be asked. */
  private strand(job: ModelJob, given?: Given): void {
    const redispatched = given?.verb === 'redispatch'
    const referred = given?.verb === 'diagnose'
    const named = redispatched ? given.input.workshop : undefined
    const others = job.workshop === null ? [] : [job.workshop]
    job.declinedBy = [...job.declinedBy, ...others].filter((id) => id !== named)
    if (redispatched) job.named = named
    job.declines = redispatched ? 0 : job.declines + (referred ? 0 : 1)
  }

  /** Dispatch put it to a workshop or left it: the nearest that could do it at some moment of the round. */
  private place(job: ModelJob, event: LoggedEvent, status: Status): void {
    if (status === 'requested') return this.expectNobody(job, event)
    const bench = this.benches.find(({ id }) => id === event.data.workshop)
    if (!bench || !bench.wasActive.has(true) || !this.eligible(job, bench))
      return this.diverge(event, `not for workshop ${event.data.workshop}`)
    const room = bench.capacity - bench.load + (this.letIn.get(bench.id) ?? 0)
    if (room <= 0) this.diverge(event, `workshop ${bench.id} is overbooked`)
    const byAgreement = bench.agreement.includes(job.mode)
    if (byAgreement !== (status === 'booked')) this.diverge(event, 'by agreement is booked, else offered')
    for (const other of this.before(job, bench)) {
      if (!this.wasFull(other) && !this.wasOut(other.id))
        this.diverge(event, `workshop ${other.id} comes before ${bench.id} and had room`)
    }
    this.move(job, status, bench.id, true)
    if (status === 'offered') job.offeredAt = event.at
    else job.bookedAt = event.at
  }

  private expectNobody(job: ModelJob, event: LoggedEvent): void {
    if (job.declines >= MOST_DECLINES) return
    for (const bench of this.benches) {
      if (this.eligible(job, bench) && !this.wasFull(bench) && !this.wasOut(bench.id))
        this.diverge(event, `workshop ${bench.id} could have had it`)
    }
  }

  private eligible(job: ModelJob, { id, modes }: Bench): boolean {
    return job.declines < MOST_DECLINES && modes.includes(job.mode) && !job.declinedBy.includes(id)
  }

  /** Who is asked before this one: the one chosen, then the nearer ones. */
  private before(job: ModelJob, bench: Bench): Bench[] {
    const first = job.named ?? job.wanted
    if (bench.id === first) return []
    const nearer = this.benches.slice(0, this.benches.indexOf(bench))
    const chosen = this.benches.filter(({ id }) => id === first)
    return [...new Set([...chosen, ...nearer])].filter((other) => this.eligible(job, other))
  }

  private wasFull({ id, capacity }: Bench): boolean {
    return this.loadsSeen.of(id).some((load) => load >= capacity)
  }

  /** Whether the workshop took no part at some moment of the round. */
  private wasOut(workshop: number | null): boolean {
    return this.benches.find(({ id }) => id === workshop)?.wasActive.has(false) ?? false
  }

  /** Moves the job and the places that it takes and frees. */
  private move(job: ModelJob, status: Status, workshop: number | null, askedForRoom: boolean): void {
    const held = takesPlace(job.status) ? job.workshop : null
    const wanted = takesPlace(status) ? workshop : null
    job.status = status
    job.workshop = workshop
    if (held === wanted) return
    if (held !== null) this.count(held, -1)
    if (wanted === null) return
    this.count(wanted, 1)
    if (!askedForRoom) this.letIn.set(wanted, (this.letIn.get(wanted) ?? 0) + 1)
  }

  private count(workshop: number, by: 1 | -1): void {
    const bench = this.benches.find(({ id }) => id === workshop)!
    bench.load += by
    this.loadsSeen.note(workshop, bench.load)
  }
}

/** No job of a story came through a store. */
function isOwn({ workshop }: ModelJob, { actor, counter }: Pick<Given, 'actor' | 'counter'>): boolean {
  return actor === 'workshop' ? counter === workshop : actor !== 'store'
}

export function raise(job: ModelJob, reason: Attention): void {
  job.needs = new Set([...job.needs, reason])
}

export function keepOnly(job: ModelJob, reasons: readonly Attention[]): void {
  job.needs = new Set(reasons.filter((reason) => job.needs.has(reason)))
}

function allowed(type: EventType, actor: Actor, status: Status): boolean {
  if (type === 'request') return false
  return type in additions
    ? mayAdd(type as Addition, actor, status)
    : mayCommand(type as Command, actor, status)
}
