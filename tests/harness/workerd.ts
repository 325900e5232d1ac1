// The built worker in workerd (from npm), the runtime of edge platforms, on this machine: with bindings for its settings, and a
// second worker beside it that calls its `scheduled`, as a platform's clock does.
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import workerd, { compatibilityDate } from 'workerd'
import { answers, ender, freePort } from './sqld'

export interface Edge {
  /** Such as `http://127.0.0.1:41234`. */
  url: string
  /** Calls the worker as the platform's clock does. @throws where its round failed */
  scheduled(): Promise<void>
  /** What the worker wrote into its log. */
  logged(): string
  stop(): Promise<void>
}

const WORKER = new URL('../../dist/worker/worker.js', import.meta.url).pathname

/** @param bindings the worker's settings but for its address */
export async function startEdge(bindings: Record<string, string>): Promise<Edge> {
  if (!existsSync(WORKER)) throw new Error('The worker is not built: run npm run build')
  const folder = mkdtempSync(join(tmpdir(), 'bengkel-edge-'))
  const [port, clockPort] = [await freePort(), await freePort()]
  const url = `http://127.0.0.1:${port}`
  copyFileSync(WORKER, join(folder, 'worker.js'))
  writeFileSync(join(folder, 'clock.js'), CLOCK)
  writeFileSync(join(folder, 'config.capnp'), configOf(port, clockPort, { PUBLIC_URL: url, ...bindings }))
  const child = spawn(workerd, ['serve', '--experimental', 'config.capnp'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const stop = ender(child, () => rmSync(folder, { recursive: true, force: true }))
  await answers(`${url}/sign-in`, child, 'workerd').catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return {
    url,
    async scheduled() {
      const answer = await fetch(`http://127.0.0.1:${clockPort}/`)
      const outcome = await answer.text()
      if (outcome !== 'ok') throw new Error(`The round ended: ${outcome}\n${log}`)
    },
    logged: () => log,
    stop,
  }
}

const CLOCK = `export default {
  async fetch(request, { BENGKEL }) {
    const { outcome } = await BENGKEL.scheduled({ scheduledTime: new Date(), cron: '* * * * *' })
    return new Response(outcome)
  },
}`

/** No compatibility flags for the worker: it needs nothing but what every such platform has. */
function configOf(port: number, clockPort: number, bindings: Record<string, string>): string {
  const texts = Object.entries(bindings).map(
    ([name, text]) => `(name = "${name}", text = ${JSON.stringify(text)})`,
  )
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "bengkel", worker = .bengkel),
    (name = "clock", worker = .clock),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [
    (name = "bengkel", address = "127.0.0.1:${port}", http = (), service = "bengkel"),
    (name = "clock", address = "127.0.0.1:${clockPort}", http = (), service = "clock"),
  ],
);
const bengkel :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "${compatibilityDate}",
  bindings = [${texts.join(', ')}],
);
const clock :Workerd.Worker = (
  modules = [(name = "clock", esModule = embed "clock.js")],
  compatibilityDate = "${compatibilityDate}",
  compatibilityFlags = ["service_binding_extra_handlers"],
  bindings = [(name = "BENGKEL", service = "bengkel")],
);
`
}
