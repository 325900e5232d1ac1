/**
 * The connection: opens a libSQL file or a remote database, owns the file exclusively, and commits batches so that an
 * answer means that they are on disk. Everything that writes goes through the queue; nothing else calls `commit`.
 */
import type { Client, InStatement, InValue, ResultSet } from '@libsql/client'
import { Problem } from '../../shared/problem'
import { isBusy, isSqlError } from './errors'

/** A database could not be opened; the message says what to do. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen'
}

/** A commit went out and its answer never came: it may or may not be stored. Only a remote database does this. */
export class FateUnknown extends Error {
  override readonly name = 'FateUnknown'
}

/** What the store needs of a libSQL client. */
export type Connection = Pick<Client, 'batch' | 'migrate' | 'reconnect' | 'close' | 'closed'> & {
  execute(statement: InStatement): Promise<ResultSet>
}

export interface DatabaseOptions {
  client: Connection
  /** An embedded file: one process owns it. A remote database has a server that does. */
  embedded: boolean
  /** Waits that many milliseconds. */
  pause: (ms: number) => Promise<void>
  /** Does it when its turn comes, where several stores of one process write: each write of a request has one at the edge. */
  inTurn?: <Result>(write: () => Promise<Result>) => Promise<Result>
}

/** Waits before each new try after SQLITE_BUSY, milliseconds. */
const BUSY_BACKOFF_MS = [20, 50, 120, 300, 700, 1500] as const

/** What is read and written again and again stays in memory: the ends of indexes, the newest jobs. */
const CACHE_KIB = 65_536
/** The log is written back after so many pages of 4 KiB: what changed often meanwhile goes back once. */
const CHECKPOINT_PAGES = 4000

/** Wait before a read that was not answered is asked again, milliseconds. */
const READ_AGAIN_MS = 100

export class Database {
  /** The connection's lock and settings, once they are asked for; one that is opened anew has none. */
  private prepared: Promise<void> | null = null
  private reopening: Promise<void> | null = null

  private constructor(private readonly options: DatabaseOptions) {}

  /**
   * Opens the database and, for a file, takes the exclusive lock that refuses a second process.
   *
   * @throws CannotOpen where another process has the file
   */
  static async open(options: DatabaseOptions): Promise<Database> {
    const database = new Database(options)
    try {
      await database.prepare()
    } catch (error) {
      // A connection that is left open keeps its thread, and the process with it.
      options.client.close()
      if (!isBusy(error)) throw error
      throw new CannotOpen(
        'Another process has this database file open. Stop it first, or set DATABASE_URL to another file; ' +
          'a server, a backup tool and the sqlite3 command all count.',
        { cause: error },
      )
    }
    return database
  }

  get embedded(): boolean {
    return this.options.embedded
  }

  /**
   * Reads.
   *
   * @returns the rows as plain objects, by column name
   * @throws Problem `store-unavailable` where a remote database does not answer
   */
  async read<Row>(sql: string, args: Record<string, InValue> | InValue[] = []): Promise<Row[]> {
    const { rows } = await this.answered(() => this.options.client.execute({ sql, args }))
    return rows as unknown as Row[]
  }

  /** Reads several statements in one snapshot and, remotely, one round trip. @throws Problem like `read` */
  readAll(statements: InStatement[]): Promise<ResultSet[]> {
    return this.answered(() => this.options.client.batch(statements, 'read'))
  }

  /** A read that was not answered is asked once more: a kept connection that the other side closed is the usual reason. */
  private async answered<Result>(ask: () => Promise<Result>): Promise<Result> {
    if (this.embedded) return ask()
    try {
      return await ask()
    } catch (error) {
      if (isSqlError(error)) throw error
    }
    await this.pause(READ_AGAIN_MS)
    try {
      return await ask()
    } catch (error) {
      throw isSqlError(error) ? error : new Problem('store-unavailable', {}, { cause: error })
    }
  }

  /** Waits that many milliseconds. */
  pause(ms: number): Promise<void> {
    return this.options.pause(ms)
  }

  /**
   * Stores all statements or none, fsynced before it returns.
   *
   * @throws Problem `store-unavailable` where it stays busy; FateUnknown where a remote answer never came
   */
  async commit(statements: InStatement[]): Promise<ResultSet[]> {
    const { client, inTurn = (write) => write() } = this.options
    for (let tries = 0; ; tries++) {
      try {
        await this.prepare()
        return await inTurn(() => client.batch(statements, 'write'))
      } catch (error) {
        if (isBusy(error)) {
          if (this.embedded) await this.reopen()
          const pauseMs = BUSY_BACKOFF_MS[tries]
          if (pauseMs === undefined) throw new Problem('store-unavailable', {}, { cause: error })
          await this.pause(pauseMs)
        } else if (!this.embedded && !isSqlError(error)) {
          throw new FateUnknown('The database did not answer', { cause: error })
        } else {
          throw error
        }
      }
    }
  }

  /** Runs a migration's statements in one transaction, foreign keys off. */
  async migrate(statements: InStatement[]): Promise<void> {
    await this.options.client.migrate(statements)
  }

  /** Writes a compact copy while the database stays open; the file must not exist yet. Embedded only. */
  async backupTo(path: string): Promise<void> {
    await this.options.client.execute({ sql: 'VACUUM INTO ?', args: [path] })
  }

  /** Lets go of the file, so that it can be opened again at once: a closed connection alone keeps its lock for a while. */
  async close(): Promise<void> {
    const { client } = this.options
    if (this.embedded && !client.closed) {
      // The lock of a file in WAL mode goes only with that mode, and only when the file is next read.
      for (const sql of [
        'PRAGMA journal_mode = DELETE',
        'PRAGMA locking_mode = NORMAL',
        'SELECT 1 FROM lock',
      ])
        await client.execute(sql)
    }
    client.close()
  }

  private prepare(): Promise<void> {
    this.prepared ??= (this.embedded ? this.own(this.options.client) : Promise.resolve()).catch(
      (error: unknown) => {
        this.prepared = null
        throw error
      },
    )
    return this.prepared
  }

  /**
   * A statement that was refused stays open on its connection, and later writes there are never committed. Two commits that
   * were refused together share the new connection.
   */
  private reopen(): Promise<void> {
    this.reopening ??= Promise.resolve(this.options.client.reconnect()).finally(() => {
      this.prepared = null
      this.reopening = null
    })
    return this.reopening
  }

  private async own(client: Connection): Promise<void> {
    await client.execute('PRAGMA locking_mode = EXCLUSIVE')
    await client.execute('PRAGMA journal_mode = WAL')
    await client.execute('PRAGMA synchronous = FULL')
    await client.execute('PRAGMA foreign_keys = ON')
    await client.execute(`PRAGMA cache_size = -${CACHE_KIB}`)
    await client.execute('PRAGMA temp_store = MEMORY')
    await client.execute(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
    // The lock is taken by the first write, so take it now and not under a shopper's request.
    await client.batch(
      ['CREATE TABLE IF NOT EXISTS lock (taken INTEGER) STRICT', 'DELETE FROM lock'],
      'write',
    )
  }
}
