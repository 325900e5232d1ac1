/**
 * The write queue: what has gathered since the last commit goes into one (group commit), units of one shape merged into a
 * handful of statements. A unit is stored as a whole or not at all. One commit is in flight at a time; where the database
 * has a thread of its own, a full one waits there behind it, so that neither thread waits for the other.
 */
import type { InStatement, ResultSet } from '@libsql/client'
import { Problem } from '../../shared/problem'
import type { Database } from './database'
import { FateUnknown } from './database'

/** A kind of unit: how many of them become statements, and what each of them is answered. */
export interface Shape<Unit, Result> {
  readonly name: string
  /** Whether a unit whose fate is unknown may simply be tried again: its own guard refuses the second time. */
  readonly repeatable: boolean
  statements(units: readonly Unit[]): InStatement[]
  /** Reads the statements' answers: each unit's result, and what the commit changed. */
  settle(units: readonly Unit[], sets: ResultSet[]): { results: Result[]; touched: Touched }
}

/** What a commit changed, for those who keep something in memory. */
export interface Touched {
  jobs?: readonly number[]
  /** Workshops whose load moved, with the load after the commit. */
  loads?: readonly { workshop: number; load: number }[]
  /** Merchants, stores, workshops, skills or the network changed. */
  directory?: boolean
  /** New events stand in the log. */
  events?: boolean
}

export interface QueueOptions {
  /** Runs a function soon, after what has arrived meanwhile was taken in (`setImmediate` on Node). */
  defer: (run: () => void) => void
  /** Most units of one commit. */
  maxUnits?: number
  /** Commits in flight at most: 2 only where the database takes one after the other by itself. */
  maxCommits?: number
  onCommit?: (touched: Touched) => void
}

interface Waiting {
  shape: Shape<unknown, unknown>
  unit: unknown
  resolve: (result: unknown) => void
  reject: (error: unknown) => void
}

/** Units of one commit, unless the queue is told otherwise. */
const MOST_UNITS = 200

/** Units that are worth a commit of their own while another is in flight: fewer wait for it and share the next. */
const FULL_COMMIT = 75

/** Waits before each new try of a commit whose fate is unknown, milliseconds. */
const UNKNOWN_BACKOFF_MS = [100, 500] as const

export class WriteQueue {
  private waiting: Waiting[] = []
  private commits = 0
  /** A commit was put off until what has arrived is taken in. */
  private deferred = false

  constructor(
    private readonly database: Database,
    private readonly options: QueueOptions,
  ) {}

  /**
   * Stores the unit with the next commit.
   *
   * @returns what the shape answers for it, once it is on disk
   * @throws Problem `store-unavailable` where it could not be stored
   */
  write<Unit, Result>(shape: Shape<Unit, Result>, unit: Unit): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.waiting.push({
        shape: shape as unknown as Shape<unknown, unknown>,
        unit,
        resolve: resolve as (result: unknown) => void,
        reject,
      })
      this.schedule()
    })
  }

  private schedule(): void {
    if (this.isFull()) this.begin()
    else if (this.commits === 0 && !this.deferred) {
      this.deferred = true
      this.options.defer(() => {
        this.deferred = false
        if (this.commits === 0 && this.waiting.length > 0) this.begin()
      })
    }
  }

  /** Enough has gathered for a commit at once, behind the one in flight. */
  private isFull(): boolean {
    const { maxCommits = 1, maxUnits = MOST_UNITS } = this.options
    return this.commits < maxCommits && this.waiting.length >= Math.min(FULL_COMMIT, maxUnits)
  }

  private begin(): void {
    const taken = this.waiting.splice(0, this.options.maxUnits ?? MOST_UNITS)
    this.commits++
    void this.commitAll(taken)
  }

  /** The database is free again: what waits is handed over before anybody is told, which takes this thread a while. */
  private ended(): void {
    this.commits--
    if (this.isFull() || (this.commits === 0 && this.waiting.length > 0)) this.begin()
  }

  private async commitAll(taken: readonly Waiting[]): Promise<void> {
    let left = taken
    for (let tries = 0; left.length > 0; tries++) {
      try {
        const tell = await this.commit(left)
        this.ended()
        return tell()
      } catch (error) {
        if (!(error instanceof FateUnknown)) {
          await this.eachAlone(left, error)
          break
        }
        const pauseMs = UNKNOWN_BACKOFF_MS[tries]
        // Whether the others are stored nobody can tell, and they must not be stored twice.
        const again = pauseMs === undefined ? [] : left.filter(({ shape }) => shape.repeatable)
        for (const one of left) if (!again.includes(one)) one.reject(asProblem(error))
        left = again
        if (left.length > 0) await this.database.pause(pauseMs!)
      }
    }
    this.ended()
  }

  /** One bad unit must not take its neighbours along. */
  private async eachAlone(taken: readonly Waiting[], error: unknown): Promise<void> {
    if (error instanceof Problem || taken.length === 1) {
      for (const { reject } of taken) reject(error)
      return
    }
    for (const one of taken) {
      await this.commit([one]).then(
        (tell) => tell(),
        (alone: unknown) => one.reject(asProblem(alone)),
      )
    }
  }

  /** Stores them. @returns what tells those who wait, each its own */
  private async commit(taken: readonly Waiting[]): Promise<() => void> {
    const groups = [...groupByShape(taken)].map(([shape, members]) => {
      const units = members.map(({ unit }) => unit)
      return { shape, members, units, statements: shape.statements(units) }
    })
    const sets = await this.database.commit(groups.flatMap(({ statements }) => statements))
    // It is stored: whatever fails from here on must not have it stored again.
    let from = 0
    const tell = groups.map(({ shape, members, units, statements }) => {
      const own = sets.slice(from, (from += statements.length))
      try {
        const { results, touched } = shape.settle(units, own)
        // Whoever keeps something in memory hears of the commit before those who asked for it go on.
        this.options.onCommit?.(touched)
        return () => members.forEach(({ resolve }, i) => resolve(results[i]))
      } catch (error) {
        return () => members.forEach(({ reject }) => reject(error))
      }
    })
    return () => tell.forEach((group) => group())
  }
}

function groupByShape(taken: readonly Waiting[]): Map<Waiting['shape'], Waiting[]> {
  const groups = new Map<Waiting['shape'], Waiting[]>()
  for (const one of taken) {
    const members = groups.get(one.shape)
    if (members) members.push(one)
    else groups.set(one.shape, [one])
  }
  return groups
}

function asProblem(error: unknown): unknown {
  return error instanceof FateUnknown ? new Problem('store-unavailable', {}, { cause: error }) : error
}
