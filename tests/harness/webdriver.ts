// What is needed of WebDriver to use a browser as a person does: a driver speaks plain HTTP and JSON.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './sqld'

/** Keys by their names in `KeyboardEvent.key`, as WebDriver writes them. */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
}

export class WebDriver {
  private constructor(
    private readonly driver: ChildProcess,
    private readonly base: string,
    private readonly session: string,
  ) {}

  /** Starts a driver, and a browser by it. */
  static async start(command: string, env: NodeJS.ProcessEnv = process.env): Promise<WebDriver> {
    const port = await freePort()
    const driver = spawn(command, [`--port=${port}`], { env, stdio: 'ignore' })
    const base = `http://127.0.0.1:${port}`
    while (!(await fetch(`${base}/status`).catch(() => null))) {
      if (driver.exitCode !== null) throw new Error(`${command} ended with ${driver.exitCode}`)
      await pause(50)
    }
    try {
      const { sessionId } = await ask<{ sessionId: string }>('POST', `${base}/session`, { capabilities: {} })
      return new WebDriver(driver, base, sessionId)
    } catch (error) {
      driver.kill()
      throw error
    }
  }

  async goto(url: string): Promise<void> {
    await this.#ask('POST', '/url', { url })
  }

  /** Runs a function's source in the page. @returns what it returns or promises */
  async run<T>(source: string, ...args: unknown[]): Promise<T> {
    const script = `const [done] = [...arguments].slice(-1)
      Promise.resolve().then(() => (${source})(...[...arguments].slice(0, -1))).then(
        (value) => done({ value }), (error) => done({ error: String(error) }))`
    const { value, error } = await this.#ask<{ value: T; error?: string }>('POST', '/execute/async', {
      script,
      args,
    })
    if (error) throw new Error(error)
    return value
  }

  /** Looks at the page in the first frame from now on, until another is opened. */
  async enterFrame(): Promise<void> {
    await this.#ask('POST', '/frame', { id: 0 })
  }

  /** Clicks with the mouse at a point of what is seen of the page. */
  async clickAt(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]
    await this.#ask('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] })
  }

  /** Presses keys one after the other, wherever the focus is. */
  async press(keys: string[]): Promise<void> {
    const actions = keys.flatMap((key) => {
      const value = KEYS[key] ?? key
      return ['keyDown', 'keyUp'].map((type) => ({ type, value }))
    })
    await this.#ask('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] })
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#ask('POST', '/window/rect', { width, height })
  }

  /** Calls this once the driver has ended. */
  ended(call: () => void): void {
    this.driver.once('exit', call)
  }

  async stop(): Promise<void> {
    await this.#ask('DELETE', '').catch(() => undefined)
    const ended = once(this.driver, 'exit')
    this.driver.kill()
    await ended
  }

  #ask<T>(method: string, path: string, body?: object): Promise<T> {
    return ask<T>(method, `${this.base}/session/${this.session}${path}`, body)
  }
}

async function ask<T>(method: string, url: string, body?: object): Promise<T> {
  const answer = await fetch(url, { method, body: body && JSON.stringify(body) })
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } }
  if (!answer.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`)
  return value
}
