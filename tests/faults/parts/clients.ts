// Clients that ask, write and cancel without rest, send again whatever was not answered, and write down what was.
import type { RequestTaken } from '../../../shared/request'
import type { StatusView } from '../../../shared/status'
import { repairRequest } from '../../harness/request'
import { pause } from './server'

export const MERCHANT_KEY = 'pk_faults'

/** What was acknowledged: it must be there at the end, once. */
export interface Entry {
  kind: 'request' | 'message' | 'cancel'
  /** The Idempotency-Key; also the customer's name, or the message's text. */
  key: string
}

/** Waits before it is sent again, milliseconds. */
const AGAIN_MS = 20
/** An answer that takes longer counts as none, milliseconds. */
const ANSWER_MS = 10_000

export class Clients {
  readonly ledger: Entry[] = []
  /** How many were sent again until they were answered. */
  sentAgain = 0
  /** Answers that should never have been given, in words. */
  readonly wrong: string[] = []
  private stopped = false
  private abandoned = false
  private readonly running: Promise<void>[]

  constructor(
    private readonly url: string,
    many: number,
    /** 0 up to, not including, 1. */
    private readonly dice: () => number,
  ) {
    this.running = Array.from({ length: many }, async (_, nth) => {
      await this.client(nth).catch((error: unknown) => {
        if (!this.abandoned) throw error
      })
    })
  }

  /** Lets each client finish what it began, however often it must be sent again. */
  async stop(): Promise<void> {
    this.stopped = true
    await Promise.all(this.running)
  }

  /** Lets everything lie, where a run has failed. */
  async abandon(): Promise<void> {
    this.abandoned = true
    await this.stop()
  }

  private async client(nth: number): Promise<void> {
    let last: RequestTaken | null = null
    for (let count = 0; !this.stopped; count++) {
      const key = `client-${nth}-${count}`
      const what = this.dice()
      if (last === null || what < 0.6) last = await this.ask(key)
      else if (what < 0.8) await this.command({ kind: 'message', key }, last.token, 'messages', { text: key })
      else if (what < 0.9) await this.look(last)
      else {
        await this.command({ kind: 'cancel', key }, last.token, 'cancel', {})
        last = null
      }
    }
  }

  private async ask(key: string): Promise<RequestTaken> {
    const pickup = { mode: 'pickup', address: { text: 'Jl. Sabang 3' } } as const
    const request = repairRequest(MERCHANT_KEY, {
      handover: this.dice() < 0.3 ? pickup : { mode: 'carry-in' },
      contact: { name: key, email: `${key}@example.org` },
    })
    const taken = await this.untilAnswered<RequestTaken>(key, '/v1/requests', request, 201)
    this.ledger.push({ kind: 'request', key })
    return taken
  }

  private async command(entry: Entry, token: string, path: string, body: object): Promise<void> {
    await this.untilAnswered(entry.key, `/v1/jobs/${token}/${path}`, body, 200)
    this.ledger.push(entry)
  }

  /** What was acknowledged is seen by whoever looks. */
  private async look({ token, code }: RequestTaken): Promise<void> {
    const view = await this.fetch<StatusView>(`/v1/jobs/${token}`, {}, 200)
    if (view && view.code !== code) this.wrong.push(`${code} reads as ${view.code}`)
  }

  private async untilAnswered<Body>(
    key: string,
    path: string,
    body: object,
    expected: number,
  ): Promise<Body> {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key }
    const init = { method: 'POST', headers, body: JSON.stringify(body) }
    let answer = await this.fetch<Body>(path, init, expected)
    if (answer === null) this.sentAgain++
    while (answer === null) {
      if (this.abandoned) throw new Error('Abandoned')
      await pause(AGAIN_MS)
      answer = await this.fetch<Body>(path, init, expected)
    }
    return answer
  }

  /** @returns the answer, or null where none came */
  private async fetch<Body>(path: string, init: RequestInit, expected: number): Promise<Body | null> {
    try {
      const response = await fetch(this.url + path, { ...init, signal: AbortSignal.timeout(ANSWER_MS) })
      const text = await response.text()
      if (response.status === expected) return JSON.parse(text) as Body
      this.wrong.push(
        `${path.replace(/[\w-]{31}/, '…')} was answered ${response.status}: ${text.slice(0, 200)}`,
      )
    } catch {
      // Killed in the middle of it.
    }
    return null
  }
}
