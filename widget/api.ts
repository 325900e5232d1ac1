/** The widget's way to `/v1`: calls that answer with values, or fail with or without a problem of the contract. */
import type { ProblemBody } from '../shared/problem'

/** How long the server may take before we count it as unreachable, ms; slow 3G with a cold server stays below. */
const PATIENCE = 30_000

/** How a call failed. */
export class Failure extends Error {
  /**
   * @param problem the server has understood, and says no; absent where no answer settles anything (no network, too late, or a
   * server that cannot just now): then the same may be sent again
   */
  constructor(
    readonly problem?: ProblemBody,
    /** How long the server asks us to wait, ms. */
    readonly wait = 0,
  ) {
    super(problem?.detail)
  }
}

/** @returns the contract's code, which is the last part of a problem's `type`. */
export const codeOf = (type: string): string => type.split(':').pop()!

export interface Answer<T> {
  /** Absent where the server has nothing new (304) or nothing to say (204). */
  body?: T
  etag: string | null
}

export class Api {
  /** How far the device's clock is behind, ms: some are wrong by a year, and nothing may be refused for that. */
  behind = 0

  /**
   * @param base the server's address, without a slash at its end
   * @param merchant the publishable key
   */
  constructor(
    readonly base: string,
    readonly merchant: string,
    /** In which the server speaks to people; its own choice, unless set. */
    public language?: string,
  ) {}

  /** The address of a call; what is undefined in the query is left out. */
  url(path: string, query?: object): string {
    const given = JSON.parse(
      JSON.stringify({ merchant: this.merchant, language: this.language, ...query }),
    ) as Record<string, string>
    return `${this.base}/v1/${path}?${new URLSearchParams(given)}`
  }

  /** Makes a call. @throws {Failure} */
  async call<T>(path: string, query?: object, init?: RequestInit): Promise<Answer<T>> {
    let response: Response
    let body
    try {
      // Older browsers have no time limits; they wait as long as the network does.
      response = await fetch(this.url(path, query), { signal: AbortSignal.timeout?.(PATIENCE), ...init })
      if (!/[23]04/.test(`${response.status}`)) body = await response.json()
    } catch {
      throw new Failure()
    }
    const { status, headers } = response
    this.behind = Date.parse(headers.get('Date')!) - Date.now() || 0
    if (status < 400) return { body, etag: headers.get('ETag') }
    // What has no type is no answer of our server's, but of something between.
    throw new Failure(
      status < 500 && status !== 429 && body?.type ? body : undefined,
      +headers.get('Retry-After')! * 1000 || 0,
    )
  }

  /** Asks for something. @throws {Failure} */
  async ask<T>(path: string, query?: object): Promise<T> {
    return (await this.call<T>(path, query)).body!
  }

  /**
   * Sends a write.
   * @param key the Idempotency-Key: the same for all tries of one write
   * @throws {Failure}
   */
  async send<T>(path: string, body: object, key: string): Promise<T> {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key }
    const answer = await this.call<T>(path, {}, { method: 'POST', headers, body: JSON.stringify(body) })
    return answer.body!
  }
}

/** A new Idempotency-Key; `crypto.randomUUID` is missing on pages without TLS, this is not. */
export const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-')
