// A `/v1` inside the test's page: it stands in for `fetch` (and for the upload of photos), remembers what it was asked, and
// answers as the contract does, until a test wants another answer.
import { expect } from '@open-wc/testing'
import { languageFor } from '../../../shared/language'
import { parse } from '../../../shared/parse'
import type { ProblemCode } from '../../../shared/problem'
import { RepairRequest } from '../../../shared/request'
import type { StatusView } from '../../../shared/status'
import { aConfig, aPlace, aProblem, aStatus, aWorkshop, dayIn } from './answers'

/** The real network, for all but `/v1`. */
const network = { fetch: window.fetch.bind(window), XMLHttpRequest: window.XMLHttpRequest }

export interface Call {
  /** Such as `POST requests`. */
  what: string
  query: Record<string, string>
  body: Record<string, unknown>
  /** The Idempotency-Key. */
  key: string | null
  headers: Headers
}

/** An answer: its body, or a status and its body; undefined is none at all, as where the network is gone. */
type Answer = { status: number; body?: unknown; etag?: string; headers?: Record<string, string> } | undefined

const problem = (code: ProblemCode, more = {}, language?: string): Answer => {
  const body = aProblem(code, more, language)
  return { status: body.status, body }
}

export class FakeV1 {
  readonly calls: Call[] = []
  /** What is never answered. */
  readonly #waiting = new Set<string>()
  readonly #answers: Record<string, (call: Call) => Answer | Promise<Answer>> = {
    'GET config': ({ query }) => ok(aConfig({ language: languageFor(query.language) })),
    'GET places': () => ok({ places: [aPlace(), aPlace({ id: '2', label: 'Hamburg-Altona' })] }),
    'GET workshops': () => ok({ workshops: [aWorkshop(), aWorkshop({ id: '8', name: 'Elektro Petersen' })] }),
    'GET estimate': () => ok({ currency: 'EUR', jobs: 0 }),
    'POST troubleshooting': () => ({ status: 204 }),
    'POST requests': ({ body }) => {
      parse(RepairRequest, body)
      const statusUrl = 'https://api.example/r/pk_test#token'
      return { status: 201, body: { code: 'BK-4F7K-9QWX', token: 'token', statusUrl, status: 'offered' } }
    },
    'POST photos': () => ({ status: 201, body: { id: `photo-${this.asked('POST photos').length}` } }),
    'POST lookups': () => ok({ token: 'token' }),
    'GET jobs/token/days': () => ok({ days: [dayIn(2), dayIn(3), dayIn(7)] }),
    'GET jobs/token': () => ({ status: 200, body: aStatus(), etag: '"1"' }),
  }

  /** Stands in for the network until `stop`. */
  start(): this {
    window.fetch = (input, init) => this.#answer(String(input), init)
    const answer = (url: string, body: Blob) => this.#settle('POST', url, { blob: body })
    const waits = () => this.#waiting.has('POST photos')
    window.XMLHttpRequest = class extends EventTarget {
      upload = new EventTarget()
      response: unknown = null
      #url = ''
      open(_method: string, url: string) {
        this.#url = url
      }
      send(body: Blob) {
        const settled = answer(this.#url, body)
        this.upload.dispatchEvent(new ProgressEvent('progress', { loaded: 1, total: 2 }))
        if (waits()) return
        setTimeout(async () => {
          this.response = (await settled)?.body ?? null
          this.dispatchEvent(new Event('loadend'))
        })
      }
      abort() {
        this.dispatchEvent(new Event('loadend'))
      }
    } as unknown as typeof XMLHttpRequest
    return this
  }

  stop(): void {
    // A widget that is still trying when its test has ended gets no answer.
    window.fetch = (input, init) =>
      String(input).includes('/v1/') ? new Promise(() => {}) : network.fetch(input, init)
    window.XMLHttpRequest = network.XMLHttpRequest
    // And tries now, not while the next test counts what is asked.
    window.dispatchEvent(new Event('online'))
  }

  /** Answers this from now on with what is given: a body, or a function of the call. */
  answers(what: string, answer: object | ((call: Call) => Answer | Promise<Answer>)): this {
    this.#waiting.delete(what)
    this.#answers[what] = typeof answer === 'function' ? (answer as (call: Call) => Answer) : () => ok(answer)
    return this
  }

  /** Refuses this from now on. */
  refuses(what: string, code: ProblemCode, more = {}): this {
    return this.answers(what, ({ query }) =>
      problem(code, more, what.startsWith('POST') ? query.language : undefined),
    )
  }

  /** Gives no answer to this from now on. */
  loses(what: string): this {
    return this.answers(what, () => undefined)
  }

  /** Leaves this waiting for its answer from now on, as a network does that has stalled. */
  keepsWaiting(what: string): this {
    this.#waiting.add(what)
    return this
  }

  /** Shows the repair so from now on, each state under an ETag of its own. */
  shows(view: Partial<StatusView>): this {
    const body = aStatus(view)
    const etag = `"${JSON.stringify(body).length}-${body.version}"`
    return this.answers('GET jobs/token', ({ headers }) =>
      headers.get('If-None-Match') === etag ? { status: 304, etag } : { status: 200, body, etag },
    )
  }

  /** @returns what it was asked for by that name, in order */
  asked(what: string): Call[] {
    return this.calls.filter((call) => call.what === what)
  }

  /** @returns the only call by that name */
  askedOnce(what: string): Call {
    expect(this.asked(what), what).to.have.length(1)
    return this.asked(what)[0]!
  }

  async #answer(url: string, init?: RequestInit): Promise<Response> {
    const settling = this.#settle(init?.method ?? 'GET', url, {
      text: init?.body as string | undefined,
      headers: new Headers(init?.headers),
    })
    const waits = this.#waiting.has(this.calls.at(-1)!.what)
    // An answer takes a moment, so that waiting is seen.
    await new Promise((resolve) => setTimeout(resolve))
    if (waits) await new Promise(() => {})
    const settled = await settling
    if (!settled) throw new TypeError('Failed to fetch')
    const { status, body, etag } = settled
    const headers = new Headers({ ...settled.headers, ...(etag && { ETag: etag }) })
    if (body === undefined) return new Response(null, { status, headers })
    headers.set('Content-Type', status < 400 ? 'application/json' : 'application/problem+json')
    return new Response(JSON.stringify(body), { status, headers })
  }

  #settle(
    method: string,
    url: string,
    sent: { text?: string; blob?: Blob; headers?: Headers },
  ): Answer | Promise<Answer> {
    const { pathname, searchParams } = new URL(url)
    const headers = sent.headers ?? new Headers()
    const call: Call = {
      what: `${method} ${pathname.replace('/v1/', '')}`,
      query: Object.fromEntries(searchParams),
      body: sent.text ? (JSON.parse(sent.text) as Record<string, unknown>) : { blob: sent.blob },
      key: headers.get('Idempotency-Key'),
      headers,
    }
    this.calls.push(call)
    const answer = this.#answers[call.what]
    if (!answer) throw new Error(`The test knows no answer to ${call.what}`)
    return answer(call)
  }
}

const ok = (body: unknown): Answer => ({ status: 200, body })
