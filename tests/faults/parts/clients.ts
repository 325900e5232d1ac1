// Clients that ask, write and cancel without rest, send again whatever was not answered, and write down what was.
import type { RequestTaken } from '../../../shared/request'
import type { StatusView } from '../../../shared/status'
import { repairRequest } from '../../harness/request'
import type { Line } from './line'
import { Loops } from './line'

export const MERCHANT_KEY = 'pk_faults'

/** What was acknowledged: it must be there at the end, once. */
export interface Entry {
  kind: 'request' | 'message' | 'cancel' | 'accept' | 'decline'
  /** The Idempotency-Key or the form's id; also the customer's name, or the message's text. */
  key: string
}

export class Clients {
  readonly ledger: Entry[] = []
  private readonly loops: Loops

  /** @param dice 0 up to, not including, 1 */
  constructor(
    private readonly line: Line,
    many: number,
    private readonly dice: () => number,
  ) {
    const each = (nth: number) => (again: () => boolean) => this.client(nth, again)
    this.loops = new Loops(
      line,
      Array.from({ length: many }, (_, nth) => each(nth)),
    )
  }

  stop(): Promise<void> {
    return this.loops.stop()
  }

  private async client(nth: number, again: () => boolean): Promise<void> {
    let last: RequestTaken | null = null
    for (let count = 0; again(); count++) {
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
    const mode = this.dice() < 0.3 ? 'pickup' : 'carry-in'
    const taken = await askFor(this.line, MERCHANT_KEY, key, mode)
    this.ledger.push({ kind: 'request', key })
    return taken
  }

  private async command(entry: Entry, token: string, path: string, body: object): Promise<void> {
    await post(this.line, entry.key, `/v1/jobs/${token}/${path}`, body, 200)
    this.ledger.push(entry)
  }

  /** What was acknowledged is seen by whoever looks. */
  private async look({ token, code }: RequestTaken): Promise<void> {
    const answer = await this.line.once(`/v1/jobs/${token}`, {}, [200])
    if (!answer) return
    const view = JSON.parse(answer.text) as StatusView
    if (view.code !== code) this.line.wrong.push(`${code} reads as ${view.code}`)
  }
}

/** Asks for a repair until it is taken. @param key also the customer's name */
export async function askFor(
  line: Line,
  merchant: string,
  key: string,
  mode: 'pickup' | 'carry-in',
): Promise<RequestTaken> {
  const request = repairRequest(merchant, {
    handover: mode === 'pickup' ? { mode, address: { text: 'Jl. Sabang 3' } } : { mode },
    contact: { name: key, email: `${key}@example.org` },
  })
  return JSON.parse(await post(line, key, '/v1/requests', request, 201)) as RequestTaken
}

/** @returns the body of the answer */
export async function post(
  line: Line,
  key: string,
  path: string,
  body: object,
  expected: number,
): Promise<string> {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key }
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  return (await line.untilAnswered(path, init, [expected])).text
}
