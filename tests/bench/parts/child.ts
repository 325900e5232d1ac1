// A server of the bench in a process of its own, talked to by messages.
import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** As `npm start` has it: requests in flight outlive a small young generation and would be copied about. */
const FLAGS = ['--max-semi-space-size=64']

export interface Server {
  url: string
  /** Asks it something; see what each server answers. */
  ask<Answer>(question: string): Promise<Answer>
  stop(): Promise<void>
}

/**
 * @param entry the built entry beside this one, such as `ours`
 * @param args its arguments
 */
export async function start(entry: string, args: readonly string[] = []): Promise<Server> {
  const path = fileURLToPath(new URL(`./${entry}.js`, new URL('../bench/', import.meta.url)))
  const child = fork(path, args, {
    execArgv: [...FLAGS, '--expose-gc'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const { port } = await answer<{ port: number }>(child)
  return {
    url: `http://127.0.0.1:${port}`,
    ask(question) {
      child.send(question)
      return answer(child)
    },
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

async function answer<Answer>(child: ChildProcess): Promise<Answer> {
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`A server of the bench ended with ${String(code)}`)
    }),
  ])) as [Answer]
  return message
}
