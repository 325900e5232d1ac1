/**
 * The connection to a database file, on the binding that `@libsql/client` itself stands on. The client prepares each
 * statement anew each time, which took a tenth of a commit; here a text is prepared once. Rows are plain objects.
 */
import type { InStatement, ResultSet, TransactionMode } from '@libsql/client'
import Database from 'libsql'
import type { Connection } from '../../store/database'
import { isBusy } from '../../store/errors'

/** Statements kept prepared; the longest unused goes first. There are fewer texts than this in the whole server. */
const MOST_PREPARED = 500

const BEGIN = { write: 'BEGIN IMMEDIATE', read: 'BEGIN DEFERRED', deferred: 'BEGIN DEFERRED' } as const

/**
 * @param path of the file
 * @param timeoutMs how long SQLite itself waits for a lock
 */
export function fileConnection(path: string, timeoutMs: number): Connection {
  const open = () => new Database(path, { timeout: timeoutMs })
  let database = open()
  let prepared = new Map<string, Database.Statement>()
  /** After a refused write a connection loses what it is given: the commits behind are refused too, until it is opened anew. */
  let refusal: Error | null = null

  function prepare(sql: string): Database.Statement {
    let statement = prepared.get(sql)
    if (statement) prepared.delete(sql)
    else {
      statement = database.prepare(sql)
      if (prepared.size >= MOST_PREPARED) prepared.delete(prepared.keys().next().value!)
    }
    prepared.set(sql, statement)
    return statement
  }

  function run(statement: InStatement): ResultSet {
    const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement
    try {
      return resultOf(prepare(sql), args)
    } catch (error) {
      // One that failed may not be at its end.
      prepared.delete(sql)
      throw error
    }
  }

  /** All or nothing. */
  function together<Result>(begin: string, work: () => Result): Result {
    run(begin)
    try {
      const result = work()
      run('COMMIT')
      return result
    } catch (error) {
      if (database.inTransaction) run('ROLLBACK')
      throw error
    }
  }

  function guarded<Result>(work: () => Result): Result {
    if (refusal) throw refusal
    try {
      return work()
    } catch (error) {
      if (isBusy(error)) refusal = error as Error
      throw error
    }
  }

  const all = (statements: InStatement[]) => statements.map(run)

  return {
    get closed() {
      return !database.open
    },
    execute: async (statement) => run(statement),
    batch: async (statements: InStatement[], mode: TransactionMode = 'deferred') =>
      guarded(() => together(BEGIN[mode], () => all(statements))),
    async migrate(statements: InStatement[]) {
      run('PRAGMA foreign_keys = OFF')
      try {
        return together(BEGIN.write, () => all(statements))
      } finally {
        run('PRAGMA foreign_keys = ON')
      }
    },
    async reconnect() {
      close()
      database = open()
      refusal = null
    },
    close,
  }

  function close() {
    prepared = new Map()
    if (database.open) database.close()
  }
}

/** The rows alone: nobody here reads anything else of a result. */
function resultOf(statement: Database.Statement, args: unknown): ResultSet {
  const rows = statement.reader ? statement.all(args) : void statement.run(args)
  return { rows: rows ?? [] } as ResultSet
}
