/**
 * The thread that holds the database file: does what it is told, one call after the other, and answers. After a refused
 * write the connection loses what it is given, so the commits behind it are refused too until it is opened anew.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { InStatement, TransactionMode } from '@libsql/client'
import type { Answer, Call, SentError } from '../ports/node/database-thread'
import { fileConnection } from '../ports/node/file-connection'
import { isBusy } from '../store/errors'

const { path, timeoutMs } = workerData as { path: string; timeoutMs: number }
const client = fileConnection(path, timeoutMs)

/** The refusal, until the connection is opened anew. */
let refused: unknown = null

async function run({ name, args }: Call): Promise<unknown> {
  switch (name) {
    case 'execute':
      return client.execute(args[0] as InStatement)
    case 'batch':
      if (refused !== null) throw refused
      return client.batch(args[0] as InStatement[], args[1] as TransactionMode).catch((error: unknown) => {
        if (isBusy(error)) refused = error
        throw error
      })
    case 'migrate':
      return client.migrate(args[0] as InStatement[])
    case 'reconnect':
      refused = null
      return client.reconnect()
    case 'close':
      return client.close()
  }
}

function sent(error: unknown): SentError {
  const { message, code, cause } = error as Error & { code?: string }
  return { message, code, cause: cause instanceof Error ? sent(cause) : undefined }
}

parentPort!.on('message', (call: Call) => {
  const { id } = call
  const answer = (what: Answer) => parentPort!.postMessage(what)
  run(call).then(
    (result) => answer({ id, result }),
    (error: unknown) => answer({ id, error: sent(error) }),
  )
})
