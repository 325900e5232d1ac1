/** The thread that holds the database file: does what it is told, one call after the other, and answers. */
import { parentPort, workerData } from 'node:worker_threads'
import type { InStatement, TransactionMode } from '@libsql/client'
import type { Answer, Call, SentError } from '../ports/node/database-thread'
import { fileConnection } from '../ports/node/file-connection'

const { path, timeoutMs } = workerData as { path: string; timeoutMs: number }
const client = fileConnection(path, timeoutMs)

async function run({ name, args }: Call): Promise<unknown> {
  switch (name) {
    case 'execute':
      return client.execute(args[0] as InStatement)
    case 'batch':
      return client.batch(args[0] as InStatement[], args[1] as TransactionMode)
    case 'migrate':
      return client.migrate(args[0] as InStatement[])
    case 'reconnect':
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
