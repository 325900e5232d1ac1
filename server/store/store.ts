/** The store as the domain sees it: reads, units written through the queue, and word of what a commit changed. */
import type { InStatement, InValue, ResultSet } from '@libsql/client'
import type { DatabaseOptions } from './database'
import { Database } from './database'
import { migrate } from './migrate'
import type { Shape, Touched } from './queue'
import { WriteQueue } from './queue'
import { plain } from './units/statements'

export interface StoreOptions extends DatabaseOptions {
  /** Runs a function soon, after what has arrived meanwhile was taken in. */
  defer: (run: () => void) => void
  /** Most units of one commit; 1 is the naive way that the benchmark compares with. */
  maxUnits?: number
  /** Commits in flight at most; see the write queue. */
  maxCommits?: number
}

export class Store {
  private readonly listeners = new Set<(touched: Touched) => void>()
  private readonly queue: WriteQueue

  private constructor(
    private readonly database: Database,
    { defer, maxUnits, maxCommits }: StoreOptions,
  ) {
    const onCommit = (touched: Touched) => this.listeners.forEach((listen) => listen(touched))
    this.queue = new WriteQueue(database, { defer, maxUnits, maxCommits, onCommit })
  }

  /**
   * Opens the database, takes its lock and brings it to this release's schema.
   *
   * @param now epoch ms, recorded with migrations
   * @throws CannotOpen where another process has the file
   */
  static async open(options: StoreOptions, now: number): Promise<Store> {
    const database = await Database.open(options)
    await migrate(database, now)
    return new Store(database, options)
  }

  /** A store on a database whose schema somebody else keeps: the edge, where each request opens its own. */
  static async attach(options: StoreOptions): Promise<Store> {
    return new Store(await Database.open(options), options)
  }

  /** Whether this process is the only writer, so that what it keeps in memory stays right. */
  get exclusive(): boolean {
    return this.database.embedded
  }

  /** @returns the rows as plain objects, by column name. */
  read<Row>(sql: string, args: Record<string, InValue> | InValue[] = []): Promise<Row[]> {
    return this.database.read<Row>(sql, args)
  }

  /** @returns the first row, or null. */
  async readOne<Row>(sql: string, args: Record<string, InValue> | InValue[] = []): Promise<Row | null> {
    return (await this.database.read<Row>(sql, args))[0] ?? null
  }

  /** Reads several statements in one snapshot. */
  readAll(statements: InStatement[]): Promise<ResultSet[]> {
    return this.database.readAll(statements)
  }

  /** Stores one unit with the next commit. @throws Problem `store-unavailable` */
  write<Unit, Result>(shape: Shape<Unit, Result>, unit: Unit): Promise<Result> {
    return this.queue.write(shape, unit)
  }

  /** Runs plain statements as one unit. @returns their result sets */
  run(statements: InStatement[], touched?: Touched): Promise<ResultSet[]> {
    return this.queue.write(plain, { statements, touched })
  }

  /** Calls back after each commit, before those who asked for it go on. @returns how to stop */
  onCommit(listen: (touched: Touched) => void): () => void {
    this.listeners.add(listen)
    return () => this.listeners.delete(listen)
  }

  /** Writes a compact copy of an embedded database to a path that does not exist yet. */
  backupTo(path: string): Promise<void> {
    return this.database.backupTo(path)
  }

  /** Lets go of the database; call it when nothing is under way any more. */
  close(): Promise<void> {
    return this.database.close()
  }
}
