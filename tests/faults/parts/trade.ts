// Offers that run while the server is killed: people ask for pickups and cancel, workshops accept, decline or say nothing, and
// the office lets one of them take part no longer and again, all by the product's own pages.
import { hashOf, newSecret } from '../../../server/accounts/secrets'
import type { RequestTaken } from '../../../shared/request'
import type { TestBengkel } from '../../harness/bengkel'
import { fieldsOf } from '../../harness/forms'
import { addMerchant, addPerson, addWorkshop, JAKARTA } from '../../harness/network'
import type { Entry } from './clients'
import { askFor, post } from './clients'
import type { Line } from './line'
import { Loops } from './line'
import { pause } from './server'

const TRADE_KEY = 'pk_offers'
const WORKSHOPS = 5
const CAPACITY = 12
const ASKERS = 2
/** So many repairs of an asker are open; then the oldest is cancelled, which makes room. */
const MOST_OPEN = 10
/** People look at their pages so often, milliseconds. */
const LOOK_MS = 40

/** Who has signed in: what their browsers hold. */
export interface Sessions {
  workshops: string[]
  office: string
  /** The workshop that the office lets go and takes back. */
  wavering: number
}

/** Makes a merchant whose every job is offered, workshops that do nothing else, and people who have signed in. */
export async function furnishTrade(bengkel: TestBengkel): Promise<Sessions> {
  const merchants = [await addMerchant(bengkel, { key: TRADE_KEY, name: 'Toko Tawaran' })]
  const workshops: string[] = []
  let wavering = 0
  for (let n = 0; n < WORKSHOPS; n++) {
    const at = { lat: JAKARTA.lat + n / 100, lon: JAKARTA.lon }
    const workshop = await addWorkshop(bengkel, { merchants, agreement: [], capacity: CAPACITY, ...at })
    workshops.push(await signedIn(bengkel, { workshop }))
    if (n === 1) wavering = workshop
  }
  return { workshops, office: await signedIn(bengkel, {}), wavering }
}

async function signedIn(bengkel: TestBengkel, where: { workshop?: number }): Promise<string> {
  const person = await addPerson(bengkel, where)
  const token = newSecret(bengkel.random)
  const now = bengkel.clock.now()
  const sql = 'INSERT INTO sessions (token_hash, person_id, created_at, seen_at) VALUES (?, ?, ?, ?)'
  await bengkel.store.run([{ sql, args: [hashOf(token), person, now, now] }])
  return token
}

export class Trade {
  readonly ledger: Entry[] = []
  private readonly loops: Loops
  private forms = 0

  /** @param dice 0 up to, not including, 1 */
  constructor(
    private readonly line: Line,
    { workshops, office, wavering }: Sessions,
    private readonly dice: () => number,
  ) {
    type Loop = (again: () => boolean) => Promise<void>
    this.loops = new Loops(line, [
      ...Array.from(
        { length: ASKERS },
        (_, nth): Loop =>
          (again) =>
            this.asker(nth, again),
      ),
      ...workshops.map(
        (session): Loop =>
          (again) =>
            this.workshop(session, again),
      ),
      (again) => this.office(office, wavering, again),
    ])
  }

  stop(): Promise<void> {
    return this.loops.stop()
  }

  private async asker(nth: number, again: () => boolean): Promise<void> {
    const open: (RequestTaken & { key: string })[] = []
    for (let count = 0; again(); count++) {
      const key = `asker-${nth}-${count}`
      open.push({ ...(await askFor(this.line, TRADE_KEY, key, 'pickup')), key })
      this.ledger.push({ kind: 'request', key })
      const oldest = open.length > MOST_OPEN ? open.shift()! : null
      if (oldest) {
        const cancel = `${oldest.key}-cancel`
        await post(this.line, cancel, `/v1/jobs/${oldest.token}/cancel`, {}, 200)
        this.ledger.push({ kind: 'cancel', key: cancel })
      }
      await pause(LOOK_MS)
    }
  }

  /** Answers one of the offers on the board, or none, and looks again. */
  private async workshop(session: string, again: () => boolean): Promise<void> {
    while (again()) {
      await pause(LOOK_MS)
      const board = await this.open('/workshop', session)
      const offers = [...(board ?? '').matchAll(/action="(\/workshop\/jobs\/[\w-]+)\/accept"/g)]
      const what = this.dice()
      const [, offer] = offers[Math.floor(this.dice() * offers.length)] ?? []
      if (!board || !offer || what < 0.2) continue
      const { version } = fieldsOf(board, `${offer}/accept`)
      const kind = what < 0.5 ? 'accept' : 'decline'
      const fields = { version: version![0]!, reason: 'no_capacity', text: '' }
      await this.answer(session, `${offer}/${kind}`, kind, fields)
    }
  }

  /** The office lets a workshop go that has open offers, and takes it back. */
  private async office(session: string, workshop: number, again: () => boolean): Promise<void> {
    const path = `/office/workshops/${workshop}`
    while (again()) {
      await pause(10 * LOOK_MS)
      const page = await this.open(path, session)
      if (!page) continue
      const { active, ...fields } = fieldsOf(page, path)
      const body = new URLSearchParams(
        Object.entries(fields).flatMap(([name, all]) => all.map((one) => [name, one])),
      )
      if (!active) body.set('active', 'yes')
      await this.send(session, path, body, [303, 409])
    }
  }

  private async answer(
    session: string,
    path: string,
    kind: 'accept' | 'decline',
    fields: Record<string, string>,
  ): Promise<void> {
    const key = `${kind}-${++this.forms}`
    const body = new URLSearchParams({ ...fields, command: key })
    // Somebody else was faster, or it was done and the answer was lost; or the office has let the workshop go meanwhile.
    const { status } = await this.send(session, path, body, [303, 401, 409, 410])
    if (status === 303) this.ledger.push({ kind, key })
  }

  private send(session: string, path: string, body: URLSearchParams, expected: readonly number[]) {
    const headers = { ...cookie(session), Origin: this.line.url }
    return this.line.untilAnswered(path, { method: 'POST', headers, body }, expected)
  }

  /** @returns the page; null where none came, or where its workshop takes no part just now */
  private async open(path: string, session: string): Promise<string | null> {
    const answer = await this.line.once(path, { headers: cookie(session) }, [200, 302, 303])
    return answer?.status === 200 ? answer.text : null
  }
}

const cookie = (session: string) => ({ Cookie: `bengkel-session=${session}` })
