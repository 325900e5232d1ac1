/**
 * How every command reaches a job: read, check by the table of `shared/job`, decide with a pure function, hand the store one
 * unit. A retry finds its own event and changes nothing; a stale version is refused with nothing changed.
 */
import type { Actor, Addition as AdditionName, Command, EventType, Outcome, Status } from '../../shared/job'
import { additions, commands, mayAdd, mayCommand, takesPlace } from '../../shared/job'
import type { ProblemCode } from '../../shared/problem'
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import type { Addition } from '../store/units/addition'
import { addition } from '../store/units/addition'
import { change } from '../store/units/change'
import type { EventData } from '../store/units/event'
import type { Job, Work } from './job'
import { jobById } from './job'

/** Who gives a command, and which one it is. */
export interface Caller {
  actor: Actor
  /** Who it is, where somebody has signed in. */
  person?: number
  /** The workshop or the store where they work; it gives commands to its own jobs only. */
  counter?: number
  /** The caller's id of this command, unique within the job: a retry carries the same. */
  commandId: string
  /** The version that the caller saw; without it the present one is meant. */
  seen?: number
  /**
   * A fingerprint of what the caller says with it: under the same id a retry says the same. It stands with the event, so it
   * must tell nothing to whoever guesses. Left out: not compared.
   */
  payload?: string
}

/** What a command leads to. What is left out stays as it is, but for `dueAt`, which is cleared. */
export interface Next {
  status: Status
  outcome?: Outcome
  workshop?: number | null
  dueAt?: number | null
  readyBy?: number | null
  /** Merged into the job's documents of work. */
  work?: Partial<Work>
  /** Ids and codes for the event. */
  data?: EventData
  /** What somebody wrote with the command. */
  text?: string
  /** The place on the bench must be free; else an item that is there already would be turned away. */
  needsFree?: boolean
}

/** Attempts of a command without a version, while others change the same job. */
const MOST_TRIES = 20

/**
 * Gives a command to a job.
 *
 * @param decide from the job as it is to what it becomes; pure, and called again where the job moved on meanwhile
 * @returns the job after it
 * @throws Problem `version-stale`, `command-not-allowed`, `job-unknown`, `workshop-full`, `idempotency-key-reused`, and what
 *   `decide` throws
 */
export async function give(
  bengkel: Bengkel,
  jobId: number,
  command: Command,
  caller: Caller,
  decide: (job: Job) => Next | Promise<Next>,
): Promise<Job> {
  const { store, clock, random } = bengkel
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const job = await jobById(store, jobId)
    if (await wasGiven(bengkel, job.id, caller, command)) return job
    assertOwn(job, caller)
    if (caller.seen !== undefined && caller.seen !== job.version) throw new Problem('version-stale')
    if (!mayCommand(command, caller.actor, job.status)) throw new Problem('command-not-allowed')
    const next = await decide(job)
    assertLeadsTo(command, next)
    const workshop = next.workshop === undefined ? job.workshop : next.workshop
    const held = takesPlace(job.status) ? job.workshop : null
    const wanted = takesPlace(next.status) ? workshop : null
    const moves = held !== wanted
    const made = await store.write(change, {
      nonce: random.nonce(),
      job: job.id,
      seen: job.version,
      status: next.status,
      outcome: next.outcome ?? job.outcome,
      workshop,
      dueAt: next.dueAt ?? null,
      readyBy: next.readyBy === undefined ? job.readyBy : next.readyBy,
      work: { ...job.work, ...next.work },
      frees: moves ? held : null,
      takes: moves ? wanted : null,
      needsFree: next.needsFree ?? false,
      event: {
        commandId: caller.commandId,
        at: clock.now(),
        type: command,
        actor: caller.actor,
        person: caller.person,
        data: withPayload(caller, { ...next.data, ...(next.outcome && { outcome: next.outcome }) }),
        text: next.text,
      },
    })
    if (made) return jobById(store, jobId)
    bengkel.directory.forget()
    if (next.needsFree && (await jobById(store, jobId)).version === job.version)
      throw new Problem('workshop-full')
  }
  throw new Problem('version-stale')
}

/** What an addition brings, beside its event. */
export type Added = Pick<Addition, 'seen' | 'request' | 'contact' | 'raises' | 'settles' | 'dueAt'> & {
  data?: EventData
  text?: string
}

/**
 * Adds something to a job without changing its status. It needs no version and cannot collide; one that names the version
 * that it belongs to is left out where the job has moved on.
 *
 * @returns the job after it
 * @throws Problem `command-not-allowed` where the job's status does not take it, `job-unknown`, `idempotency-key-reused`
 */
export async function add(
  bengkel: Bengkel,
  jobId: number,
  name: AdditionName,
  caller: Omit<Caller, 'seen'>,
  { data, text, ...patch }: Added,
): Promise<Job> {
  const { store, clock } = bengkel
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const job = await jobById(store, jobId)
    if (await wasGiven(bengkel, job.id, caller, name)) return job
    assertOwn(job, caller)
    if (patch.seen !== undefined && patch.seen !== job.version) return job
    if (!mayAdd(name, caller.actor, job.status)) throw new Problem('command-not-allowed')
    const made = await store.write(addition, {
      job: job.id,
      status: null,
      from: additions[name].from,
      // A job may go to another workshop at any moment; its store it keeps.
      workshop: caller.actor === 'workshop' ? caller.counter : undefined,
      ...patch,
      event: {
        commandId: caller.commandId,
        at: clock.now(),
        type: name,
        actor: caller.actor,
        person: caller.person,
        data: withPayload(caller, data),
        text,
      },
    })
    if (made) return jobById(store, jobId)
  }
  throw new Problem('version-stale')
}

/** @throws Problem `job-unknown` where the caller works at a workshop or a store, and the job is not theirs */
function assertOwn({ workshop, store }: Job, { actor, counter }: Pick<Caller, 'actor' | 'counter'>): void {
  const isOwn = actor === 'workshop' ? counter === workshop : actor === 'store' ? counter === store : true
  if (!isOwn) throw new Problem('job-unknown')
}

function withPayload({ payload }: Pick<Caller, 'payload'>, data?: EventData): EventData | undefined {
  return payload === undefined ? data : { ...data, payload }
}

/**
 * @returns whether the job has the event of this command already
 * @throws Problem `idempotency-key-reused` where the id was another command's, or came with something else to say
 */
export async function wasGiven(
  { store }: Bengkel,
  job: number,
  { commandId, payload }: Pick<Caller, 'commandId' | 'payload'>,
  type: EventType,
): Promise<boolean> {
  const found = await store.readOne<{ type: EventType; payload: string | null }>(
    `SELECT type, data ->> '$.payload' AS payload FROM events WHERE job_id = ? AND command_id = ?`,
    [job, commandId],
  )
  if (!found) return false
  const saysElse = payload !== undefined && found.payload !== null && payload !== found.payload
  if (found.type !== type || saysElse)
    throw new Problem('idempotency-key-reused', { field: 'Idempotency-Key' })
  return true
}

/** A decision that the table does not know is our mistake, and must not reach the store. */
function assertLeadsTo(command: Command, { status, outcome }: Next): void {
  const rule: { to: readonly Status[]; outcomes?: readonly Outcome[] } = commands[command]
  if (!rule.to.includes(status)) throw new Error(`${command} does not lead to ${status}`)
  if (outcome && !rule.outcomes?.includes(outcome)) throw new Error(`${command} does not end as ${outcome}`)
}

/** Narrows a value that a command cannot go without. @throws Problem of that code at the field */
export function needed<T>(value: T | null | undefined, code: ProblemCode, field: string): T {
  if (value === null || value === undefined || value === '') throw new Problem(code, { field })
  return value
}
