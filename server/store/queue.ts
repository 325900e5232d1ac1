/**
 * The write queue: what has gathered since the last commit goes into one (group commit), units of one shape merged into a
 * handful of statements. One commit is in flight at a time. A unit is stored as a whole or not at all.
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
  onCommit?: (touched: Touched) => void
}

interface Waiting {
  shape: Shape<unknown, unknown>
  unit: unknown
  resolve: (result: unknown) => void
  reject: (error: unknown) => void
}

/** Waits before each new try of a commit whose fate is unknown, milliseconds. */
const UNKNOWN_BACKOFF_MS = [100, 500] as const

export class WriteQueue {
  private waiting: Waiting[] = []
  private running = false

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
    if (this.running) return
    this.running = true
    this.options.defer(() => {
      void this.commitNext().finally(() => {
        this.running = false
        if (this.waiting.length > 0) this.schedule()
      })
    })
  }

  private async commitNext(): Promise<void> {
    const taken = this.waiting.splice(0, this.options.maxUnits ?? 200)
    let left = taken
    for (let tries = 0; left.length > 0; tries++) {
      try {
        return await this.commit(left)
      } catch (error) {
        if (!(error instanceof FateUnknown)) return this.eachAlone(left, error)
        const pauseMs = UNKNOWN_BACKOFF_MS[tries]
        // Whether the others are stored nobody can tell, and they must not be stored twice.
        const again = pauseMs === undefined ? [] : left.filter(({ shape }) => shape.repeatable)
        for (const one of left) if (!again.includes(one)) one.reject(asProblem(error))
        left = again
        if (left.length > 0) await this.database.pause(pauseMs!)
      }
    }
  }

  /** One bad unit must not take its neighbours along. */
  private async eachAlone(taken: readonly Waiting[], error: unknown): Promise<void> {
    if (error instanceof Problem || taken.length === 1) {
      for (const { reject } of taken) reject(error)
      return
    }
    for (const one of taken) await this.commit([one]).catch((alone: unknown) => one.reject(asProblem(alone)))
  }

  private async commit(taken: readonly Waiting[]): Promise<void> {
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
    for (const group of tell) group()
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
