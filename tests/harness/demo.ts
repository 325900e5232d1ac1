// The demo as its user has it: the built program in a process of its own, on free ports, its data in a folder of its own.
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../dist/demo/start.js', import.meta.url))

export interface DemoProcess {
  /** What it printed on its output, by the name in front. */
  addresses: Record<string, string>
  /** All that it said beside. */
  said(): string
  /** Ends it as Ctrl-C does. @returns its exit code */
  stop(): Promise<number | null>
}

/** A folder that a test's demos keep their data in. */
export function demoFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'bengkel-demo-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** @param readyWhen what it says last before it is used: all addresses, or that it begins to fill */
export async function startDemo(
  folder: string,
  port: number,
  readyWhen: 'addresses' | 'filling' = 'addresses',
): Promise<DemoProcess> {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: String(port), DEMO_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = exitOf(child)
  const ready = readyWhen === 'addresses' ? () => /^key .*\n/m.test(output) : () => said.includes('Filling')
  await new Promise<void>((resolve, reject) => {
    const look = () => ready() && resolve()
    child.stdout.on('data', look)
    child.stderr.on('data', look)
    void ended.then((code) => reject(new Error(`The demo ended with ${code}: ${said}`)))
  })
  const lines = output.trim().split('\n').filter(Boolean)
  return {
    addresses: Object.fromEntries(lines.map((line) => line.split(/\s+/) as [string, string])),
    said: () => said,
    stop() {
      child.kill('SIGINT')
      return ended
    },
  }
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)))
}

/** @returns a port that is free, and the one after it too */
export async function freePorts(): Promise<number> {
  for (;;) {
    const first = await open(0)
    const { port } = first.address() as AddressInfo
    const second = await open(port + 1).catch(() => null)
    first.close()
    second?.close()
    if (second) return port
  }
}

function open(port: number) {
  return new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
