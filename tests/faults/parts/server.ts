// The built server in a process of its own, as `npm start` runs it, to be killed without warning and started again.
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'

const ENTRY = resolve('dist/server/node.js')
/** Longest that a start may take, milliseconds. */
const START_MS = 30_000

export interface Place {
  /** A folder of its own. */
  folder: string
  /** The database file in it. */
  file: string
  port: number
}

export async function placeIn(folder: string): Promise<Place> {
  return { folder, file: join(folder, 'bengkel.db'), port: await freePort() }
}

export class ServerProcess {
  /** What it wrote to its error output. */
  errors = ''
  private readonly child: ChildProcess
  private readonly ended: Promise<unknown>

  constructor({ folder, file, port }: Place) {
    this.child = spawn(process.execPath, [ENTRY], {
      env: {
        ...process.env,
        DATABASE_URL: `file:${file}`,
        PLACES_URL: `file:${join(folder, 'places.db')}`,
        PHOTOS_FOLDER: join(folder, 'photos'),
        PORT: String(port),
        SECRET: 'a secret of the fault runs, 32 characters',
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'inherit', 'pipe'],
    })
    this.child.stderr!.on('data', (text: Buffer) => (this.errors += text.toString()))
    this.ended = once(this.child, 'exit')
  }

  /** Kills it as a power cut for the process would: nothing of it runs any more. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL')
    await this.ended
  }

  /** Asks it to stop. @returns its exit code */
  async stop(): Promise<number | null> {
    this.child.kill('SIGTERM')
    return this.exit()
  }

  /** @returns its exit code, once it has ended by itself */
  async exit(): Promise<number | null> {
    await this.ended
    return this.child.exitCode
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null
  }
}

/** Waits until the server can store. @returns how long it took, milliseconds. @throws where it ends or does not come */
export async function untilReady(server: ServerProcess, { port }: Place): Promise<number> {
  const began = performance.now()
  while (performance.now() - began < START_MS) {
    if (!server.running) throw new Error(`The server ended instead of starting: ${server.errors}`)
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null)
    if (answer?.ok) return performance.now() - began
    await pause(10)
  }
  throw new Error(`The server did not start within ${START_MS} ms: ${server.errors}`)
}

/** Starts a second server on the file of one that runs. @returns its exit code and what it said */
export async function startSecond(place: Place): Promise<{ code: number | null; said: string }> {
  const second = new ServerProcess({ ...place, port: await freePort() })
  const code = await second.exit()
  return { code, said: second.errors }
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}
