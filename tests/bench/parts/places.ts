// The place field: what a shopper has typed so far, looked up among all places, one look-up after the other.
import { fileURLToPath } from 'node:url'
import { fold, glue } from '../../../server/places/fold'
import { searchPlaces } from '../../../server/places/gazetteer'
import type { Gazetteer } from '../../../server/places/schema'
import { countryTerm, wordTerm } from '../../../server/places/terms'
import { buildGazetteer, openGazetteerFile } from '../../../server/ports/node/gazetteer'
import { median } from './load'

/** Kept with the other caches; built where it is missing. */
const FILE = fileURLToPath(new URL('../../node_modules/.cache/bengkel/places.db', import.meta.url))

const NAMES = 2000
const ROUNDS = 5

/** The fewest letters that are looked up, and the most of a name that is typed. */
const LETTERS = 3
const MOST_LETTERS = 9

export interface Prefixes {
  lookUps: number
  p50Ms: number
  p99Ms: number
  /** The same by a query that sorts by population. */
  peerP50Ms: number
  peerP99Ms: number
}

interface Typed {
  q: string
  country?: string
}

/**
 * @returns beginnings of real names, large and small places alike, from three letters on; every other with the country given.
 * The same ones each time.
 */
async function beginnings(client: Gazetteer): Promise<Typed[]> {
  const { rows } = await client.execute('SELECT label, country FROM places ORDER BY rank')
  const step = Math.floor(rows.length / NAMES)
  return Array.from({ length: NAMES }, (_, nth) => rows[nth * step]!).flatMap(({ label, country }, nth) => {
    const letters = [...String(label)]
    const typed = LETTERS + (nth % (MOST_LETTERS - LETTERS + 1))
    const q = letters.slice(0, Math.min(typed, letters.length)).join('')
    return nth % 2 === 0 ? { q } : { q, country: String(country) }
  })
}

/** What one writes first: the names that begin so, sorted by population. */
function sortedByPopulation(client: Gazetteer, { q, country }: Typed): Promise<unknown> {
  const glued = glue(fold(q))
  const bound = country ? ` AND "${countryTerm(country)}"` : ''
  return client.execute({
    sql: `SELECT places.* FROM place_names JOIN places ON places.rank = place_names.rowid
      WHERE place_names MATCH ? ORDER BY places.weight DESC LIMIT 8`,
    args: [`("${glued}" * OR "${wordTerm(glued)}" *)${bound}`],
  })
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)]!

/** @returns milliseconds that it took */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** Each look-up counts with the middle of its times, because another process that has the core for a while is not ours. */
export async function prefixes(): Promise<Prefixes> {
  await buildGazetteer(FILE)
  const client = (await openGazetteerFile(FILE))!
  const typed = (await beginnings(client)).filter(({ q }) => glue(fold(q)).length > 0)
  const times = typed.map(() => ({ ours: [] as number[], peer: [] as number[] }))
  // The first round reads the file into memory.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [nth, each] of typed.entries()) {
      const ours = await timed(() => searchPlaces(client, each))
      const peer = await timed(() => sortedByPopulation(client, each))
      if (round > 0) {
        times[nth]!.ours.push(ours)
        times[nth]!.peer.push(peer)
      }
    }
  }
  client.close()
  const sorted = (of: 'ours' | 'peer') => times.map((each) => median(each[of])).sort((a, b) => a - b)
  const [ours, peer] = [sorted('ours'), sorted('peer')]
  return {
    lookUps: typed.length,
    p50Ms: at(ours, 0.5),
    p99Ms: at(ours, 0.99),
    peerP50Ms: at(peer, 0.5),
    peerP99Ms: at(peer, 0.99),
  }
}
