// Kills the server again and again under load, and tells what became of everything that was acknowledged.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBengkel, seededRandom } from '../../harness/bengkel'
import { ask, setOffer } from '../../harness/jobs'
import { addMerchant, addWorkshop, JAKARTA } from '../../harness/network'
import { Clients, MERCHANT_KEY } from './clients'
import type { Findings } from './ledger'
import { check } from './ledger'
import { Line } from './line'
import type { Place } from './server'
import { pause, placeIn, ServerProcess, startSecond, untilReady } from './server'
import type { Sessions } from './trade'
import { furnishTrade, Trade } from './trade'

export interface KillOptions {
  kills: number
  clients: number
  /** Of the dice that choose what clients do and when the server is killed. */
  seed: number
  /** Called with the file while the server is dead, after that many kills. */
  onDead?: (file: string, kills: number) => void
  /** Called with the file while the server runs. */
  onRunning?: (file: string) => void
}

export interface KillFigures extends Findings {
  kills: number
  /** Kills before the server had come up. */
  killsWhileStarting: number
  acknowledged: number
  sentAgain: number
  /** Answers that should never have been given. */
  wrong: string[]
  /** What a second server on the file said. */
  second: { code: number | null; said: string }
  /** The middle and the longest start, milliseconds. */
  startMs: { median: number; longest: number }
  stoppedWith: number | null
}

/** Places enough for a while, so that requests are booked, offered and left without a workshop. */
const WORKSHOPS = 20
const CAPACITY = 150
/** Offers that are open before the first start, and run out one after the other while the server is killed. */
const OFFERS = 40
const OFFER_EVERY_MS = 250
/** Their workshops are reminded so long before. */
const REMINDED_MS = 1500
/** Timers look once a second; the last offer must be seen after it ran out. */
const LAST_LOOK_MS = 2500

export async function killAgainAndAgain(options: KillOptions): Promise<KillFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bengkel-faults-'))
  try {
    return await run(await placeIn(folder), options)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function run(
  place: Place,
  { kills, clients: many, seed, onDead, onRunning }: KillOptions,
): Promise<KillFigures> {
  const random = seededRandom(seed)
  const dice = () => random.nonce() / 2 ** 48
  const { offers, sessions } = await furnish(place)
  const line = new Line(`http://127.0.0.1:${place.port}`)
  const starts: number[] = []
  let killsWhileStarting = 0
  let server = new ServerProcess(place)
  let running: (Clients | Trade)[] = []
  const ready = async () => void starts.push(await untilReady(server, place))
  try {
    await ready()
    const second = await startSecond(place)
    onRunning?.(place.file)
    running = [new Clients(line, many, dice), new Trade(line, sessions, dice)]
    for (let killed = 1; killed <= kills; killed++) {
      const early = dice() < 0.1
      if (early) killsWhileStarting++
      else if (killed > 1) await ready()
      await pause(early ? dice() * 300 : 50 + dice() * 350)
      await server.kill()
      onDead?.(place.file, killed)
      server = new ServerProcess(place)
    }
    await ready()
    await pause(200)
    await Promise.all(running.map((one) => one.stop()))
    await pause(Math.max(0, ...[...offers.values()].map((at) => at - Date.now())) + LAST_LOOK_MS)
    const stoppedAt = Date.now()
    const stoppedWith = await server.stop()
    const ledger = running.flatMap((one) => one.ledger)
    starts.sort((a, b) => a - b)
    return {
      kills,
      killsWhileStarting,
      acknowledged: ledger.length,
      sentAgain: line.sentAgain,
      wrong: line.wrong,
      second,
      startMs: { median: Math.round(starts[starts.length >> 1]!), longest: Math.round(starts.at(-1)!) },
      stoppedWith,
      ...(await check(place.file, ledger, offers, stoppedAt - LAST_LOOK_MS)),
    }
  } finally {
    line.abandoned = true
    await Promise.all(running.map((one) => one.stop()))
    await server.kill()
  }
}

/**
 * Makes the merchant, its workshops, and jobs that are offered, and the trade in which offers are answered.
 *
 * @returns each of these jobs and when it is to run out, and who has signed in
 */
async function furnish({ file }: Place): Promise<{ offers: Map<number, number>; sessions: Sessions }> {
  const bengkel = await openBengkel({ file, now: Date.now() })
  const merchant = await addMerchant(bengkel, { key: MERCHANT_KEY })
  for (let n = 0; n < WORKSHOPS; n++) {
    const at = { lat: JAKARTA.lat + n / 50, lon: JAKARTA.lon }
    await addWorkshop(bengkel, { merchants: [merchant], capacity: CAPACITY, reachM: 500_000, ...at })
  }
  const offers = new Map<number, number>()
  const began = Date.now()
  for (let n = 0; n < OFFERS; n++) {
    const pickup = { mode: 'pickup', address: { text: 'Jl. Sabang 3' } } as const
    const { id } = await ask(bengkel, merchant, { handover: pickup, contact: { name: `offer-${n}` } })
    const at = began + 2000 + n * OFFER_EVERY_MS
    await setOffer(bengkel, id, at, REMINDED_MS)
    offers.set(id, at)
  }
  const sessions = await furnishTrade(bengkel)
  await bengkel.close()
  return { offers, sessions }
}
