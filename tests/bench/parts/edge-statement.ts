// What the edge does for a request: one statement, one round trip to a real libSQL server where there is one for this machine,
// else to a file, and whether its answer is right.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { toVector } from '../../../shared/geo'
import { rankInStore } from '../../../server/dispatch/rank-in-store'
import { Store } from '../../../server/store/store'
import { addMany } from '../../harness/many'
import { hasSqld, startSqld } from '../../harness/sqld'
import { ableAmong, bestOf, isRight, shown, timesFrom, WANTED } from './naive'
import { MERCHANT, numbersFrom, pointsOf, shares, shoppersOf, workshopsAt } from './network'

const SIZES = [500, 100_000] as const
const WARM = 20
const ASKED = 200
const SEED = 20_261_118

/** Measures and prints. @returns the fields of the JSON line, of the larger network */
export async function benchEdge(print: (line: string) => void) {
  print(
    `Edge: one statement, 10 % eligible, in ${hasSqld ? 'a libSQL server' : 'a file'}, ms p50 / p99 (seed ${SEED})`,
  )
  let edgeP99Ms = 0
  let wrong = 0
  for (const size of SIZES) {
    const measured = await measure(size)
    print(`  ${size.toLocaleString('en').padStart(7)} workshops ${shown(measured.times)}`)
    edgeP99Ms = measured.times.p99
    wrong += measured.wrong
  }
  print(`  wrong answers    ${wrong}`)
  return { edgeP99Ms, wrong }
}

async function measure(size: number) {
  const next = numbersFrom(SEED)
  const points = pointsOf(size, next)
  const workshops = workshopsAt(points, next, true)
  const mayGet = ableAmong(workshops, shares.tenth)
  const { store, stop } = await openStore()
  await store.run([
    `INSERT INTO merchants (id, key, secret_hash, name, country, language, currency, created_at)
      VALUES (${MERCHANT}, 'pk_bench', '', 'Bench', 'ID', 'id', 'IDR', 0)`,
  ])
  const members = workshops.map(({ skills, ...one }) => ({ ...one, skills: [...skills], member: true }))
  await addMany(store, MERCHANT, members)
  const times: number[] = []
  let wrong = 0
  for (const [nth, at] of shoppersOf(points, WARM + ASKED, next).entries()) {
    const need = {
      merchant: MERCHANT,
      category: shares.tenth,
      mode: 'carry-in',
      now: 0,
      declinedBy: [],
    } as const
    const began = performance.now()
    const { weighed } = await rankInStore(store, { ...need, at: toVector(at) }, new Map())
    if (nth >= WARM) times.push(performance.now() - began)
    if (!isRight(weighed.slice(0, WANTED), bestOf(workshops, mayGet, at), at)) wrong++
  }
  await stop()
  return { times: timesFrom(times), wrong }
}

async function openStore() {
  const folder = mkdtempSync(join(tmpdir(), 'bengkel-bench-edge-'))
  const sqld = hasSqld ? await startSqld() : null
  const client = createClient({ url: sqld?.url ?? `file:${join(folder, 'edge.db')}` })
  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
  const store = await Store.open({ client, embedded: !sqld, pause, defer: setImmediate }, Date.now())
  const stop = async () => {
    await store.close()
    await sqld?.stop()
    rmSync(folder, { recursive: true })
  }
  return { store, stop }
}
