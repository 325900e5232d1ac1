/**
 * The database file on a thread of its own: neither a commit's fsync nor a busy wait stops the event loop that answers people,
 * and what comes in meanwhile gathers for the next commit. The thread runs `server/entry/database`.
 */
import { Worker } from 'node:worker_threads'
import type { InStatement, ResultSet, TransactionMode } from '@libsql/client'
import { LibsqlError } from '@libsql/client'
import type { Connection } from '../../store/database'

/** What goes to the thread: a call of a connection by its name. */
export interface Call {
  id: number
  name: 'execute' | 'batch' | 'migrate' | 'reconnect' | 'close'
  args: unknown[]
}

/** An error as it crosses threads: its message, its code, and what caused it. */
export interface SentError {
  message: string
  code?: string
  cause?: SentError
}

export type Answer = { id: number; result: unknown } | { id: number; error: SentError }

interface Waiting {
  resolve: (result: unknown) => void
  reject: (error: Error) => void
}

/**
 * @param thread the built entry of the thread
 * @param path of the file
 * @param timeoutMs how long SQLite itself waits for a lock
 * @param died is called where the thread ends without having been closed
 */
export function threadedConnection(
  thread: URL,
  path: string,
  timeoutMs: number,
  died: (error: Error) => void,
): Connection {
  const worker = new Worker(thread, { workerData: { path, timeoutMs } })
  const waiting = new Map<number, Waiting>()
  let calls = 0
  let closed = false

  worker.on('message', (answer: Answer) => {
    const { resolve, reject } = waiting.get(answer.id)!
    waiting.delete(answer.id)
    if ('error' in answer) reject(toError(answer.error))
    else resolve(answer.result)
  })
  const failAll = (error: Error) => {
    if (!closed) died(error)
    closed = true
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new LibsqlError('The database thread has ended', 'CLIENT_CLOSED')))

  function call<Result>(name: Call['name'], ...args: unknown[]): Promise<Result> {
    if (closed) return Promise.reject(new LibsqlError('The client is closed', 'CLIENT_CLOSED'))
    const id = ++calls
    return new Promise<Result>((resolve, reject) => {
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject })
      worker.postMessage({ id, name, args } satisfies Call)
    })
  }

  return {
    get closed() {
      return closed
    },
    execute: (statement: InStatement) => call<ResultSet>('execute', statement),
    batch: (statements: InStatement[], mode?: TransactionMode) =>
      call<ResultSet[]>('batch', statements, mode),
    migrate: (statements: InStatement[]) => call<ResultSet[]>('migrate', statements),
    reconnect: () => call<void>('reconnect'),
    close() {
      if (closed) return
      void call('close').finally(() => worker.terminate())
      closed = true
    },
  }
}

function toError({ message, code, cause }: SentError): Error {
  return new LibsqlError(message, code ?? 'UNKNOWN', undefined, undefined, cause && toError(cause))
}
