// A real database whose connection fails when a test says so: before anything is stored, or after, with the answer lost.
import type { Client, InStatement, ResultSet, TransactionMode } from '@libsql/client'
import { createClient, LibsqlError } from '@libsql/client'

export interface FaultyClient {
  client: Client
  /** The statements of each write that was tried, oldest first. */
  writes: string[][]
  /** How the next writes end, first to last; those that follow go well. */
  faults: ('busy' | 'answer lost' | 'nothing sent')[]
  reconnects: number
}

/** @param url of the database behind it */
export function faultyClient(url = ':memory:'): FaultyClient {
  const inner = createClient({ url, concurrency: 1 })
  const self: FaultyClient = { client: inner, writes: [], faults: [], reconnects: 0 }
  const batch = async (statements: InStatement[], mode: TransactionMode): Promise<ResultSet[]> => {
    if (mode !== 'write') return inner.batch(statements, mode)
    self.writes.push(
      statements.map((statement) => (typeof statement === 'string' ? statement : statement.sql)),
    )
    const fault = self.faults.shift()
    if (fault === 'busy') throw new LibsqlError('database is locked', 'SQLITE_BUSY')
    if (fault === 'nothing sent') throw new TypeError('fetch failed')
    const sets = await inner.batch(statements, mode)
    if (fault === 'answer lost') throw new TypeError('fetch failed')
    return sets
  }
  self.client = new Proxy(inner, {
    get(target, name) {
      if (name === 'batch') return batch
      // A database in memory would be empty after a real one.
      if (name === 'reconnect') return () => Promise.resolve(void self.reconnects++)
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return self
}
