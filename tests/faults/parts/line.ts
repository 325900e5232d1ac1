// The line to a server that is killed again and again: whatever is not answered is sent again until it is.
import { pause } from './server'

/** Waits before it is sent again, milliseconds. */
const AGAIN_MS = 20
/** An answer that takes longer counts as none, milliseconds. */
const ANSWER_MS = 10_000

export class Line {
  /** How many were sent again until they were answered. */
  sentAgain = 0
  /** Answers that should never have been given, in words. */
  readonly wrong: string[] = []
  /** Nobody waits for anything any more. */
  abandoned = false

  constructor(readonly url: string) {}

  /** @param expected the statuses that may come; another is wrong, and asked again. @returns the answer */
  async untilAnswered(path: string, init: RequestInit, expected: readonly number[]): Promise<Answer> {
    let answer = await this.once(path, init, expected)
    if (answer === null) this.sentAgain++
    while (answer === null) {
      if (this.abandoned) throw new Error('Abandoned')
      await pause(AGAIN_MS)
      answer = await this.once(path, init, expected)
    }
    return answer
  }

  /** @returns the answer, or null where none came or a wrong one */
  async once(path: string, init: RequestInit, expected: readonly number[]): Promise<Answer | null> {
    try {
      const signal = AbortSignal.timeout(ANSWER_MS)
      const { status, text } = await fetch(this.url + path, { redirect: 'manual', ...init, signal }).then(
        async (response) => ({ status: response.status, text: await response.text() }),
      )
      if (expected.includes(status)) return { status, text }
      this.wrong.push(`${path.replace(/[\w-]{31}/, '…')} was answered ${status}: ${text.slice(0, 200)}`)
    } catch {
      // Killed in the middle of it.
    }
    return null
  }
}

export interface Answer {
  status: number
  text: string
}

/** Runs each of them again and again until it is told to stop. */
export class Loops {
  stopped = false
  private readonly running: Promise<void>[]

  constructor(
    private readonly line: Line,
    loops: readonly ((again: () => boolean) => Promise<void>)[],
  ) {
    this.running = loops.map((loop) =>
      loop(() => !this.stopped).catch((error: unknown) => {
        if (!this.line.abandoned) throw error
      }),
    )
  }

  /** Lets each finish what it began, however often it must be sent again. */
  async stop(): Promise<void> {
    this.stopped = true
    await Promise.all(this.running)
  }
}
