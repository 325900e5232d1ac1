/**
 * Makes the day's prices once each night, whoever looks first: what was made stands in the store by the installation's day, so a
 * server that was down at night makes them when it is back, and one that is restarted makes none twice.
 */
import type { InStatement } from '@libsql/client'
import type { Bengkel } from '../../bengkel'
import { dayOf } from '../hours'
import { readPastJobs } from '../replay/past'
import { usualZone } from '../zone'
import type { MadePrices } from './make'
import { makePrices } from './make'

/** Goes up with every change of how prices are made. */
const VERSION = 1
const DAY_MS = 86_400_000
/** A price's day begins when hardly anybody asks for a repair: at 3 in the morning. */
const NIGHT_MS = 3 * 3_600_000
/** Demand is that of the last four weeks. */
const WINDOW_MS = 28 * DAY_MS
/** Days whose prices are kept, to look back at. */
const KEPT_DAYS = 92
/** Whoever dies over it is replaced after so long; it takes seconds to minutes. */
const LEASE_MS = 20 * 60_000

const LEASE = `UPDATE cursors SET leased_by = :me, leased_until = :until
  WHERE name = 'prices' AND leased_until < :now RETURNING name`
const RELEASE = `UPDATE cursors SET leased_by = '', leased_until = 0 WHERE name = 'prices' AND leased_by = :me`
/** True only where this unit made the day. */
const MINE = 'EXISTS (SELECT 1 FROM price_days WHERE day = :day AND made_by = :me)'

/** @returns the day whose prices count now */
async function priceDay({ directory, clock }: Pick<Bengkel, 'directory' | 'clock'>): Promise<string> {
  return dayOf(usualZone(await directory.current()), clock.now() - NIGHT_MS)
}

/** Makes today's prices if nobody did yet. @returns whether it made them */
export async function makeTodaysPrices(bengkel: Bengkel): Promise<boolean> {
  const { store, clock, random, log } = bengkel
  const day = await priceDay(bengkel)
  if (await store.readOne('SELECT 1 FROM price_days WHERE day = ?', [day])) return false
  const me = random.nonce().toString(36)
  const now = clock.now()
  const [leased] = await store.run([{ sql: LEASE, args: { me, now, until: now + LEASE_MS } }])
  if (leased!.rows.length === 0) return false
  try {
    const from = now - WINDOW_MS
    const jobs = await readPastJobs(store, from, now)
    const dice = () => random.nonce() / 2 ** 48
    const made = await makePrices(await bengkel.directory.current(), jobs, { now, dice })
    const window = { day, me, now, from: jobs[0]?.at ?? from, jobs: jobs.length }
    await store.run(statementsFor(window, made), { directory: true })
    const { verdict, nearestS, pricedS } = made
    log.info('Prices are made', {
      day,
      jobs: jobs.length,
      verdict,
      workshops: made.prices.length,
      nearestS,
      pricedS,
    })
    return true
  } finally {
    await store.run([{ sql: RELEASE, args: { me } }])
  }
}

function statementsFor(
  { day, me, now, from, jobs }: { day: string; me: string; now: number; from: number; jobs: number },
  { verdict, prices, nearestS, pricedS }: MadePrices,
): InStatement[] {
  const oldest = new Date(Date.parse(`${day}T00:00:00Z`) - KEPT_DAYS * DAY_MS).toISOString().slice(0, 10)
  const list = JSON.stringify(prices.map(({ workshop, priceS, keepsM }) => [workshop, priceS, keepsM]))
  return [
    {
      sql: `INSERT INTO price_days (day, version, made_by, made_at, from_at, to_at, jobs, verdict, nearest_s, priced_s)
        VALUES (:day, :version, :me, :now, :from, :now, :jobs, :verdict, :nearestS, :pricedS) ON CONFLICT DO NOTHING`,
      args: { day, version: VERSION, me, now, from, jobs, verdict, nearestS, pricedS },
    },
    {
      sql: `INSERT INTO prices (day, workshop_id, price_s, keeps_m)
        SELECT :day, value ->> 0, value ->> 1, value ->> 2 FROM json_each(:list) WHERE ${MINE}
        ON CONFLICT DO NOTHING`,
      args: { day, list, me },
    },
    // Beside the workshop itself the statement that ranks at the edge finds them; the others' rows are left as they are.
    {
      sql: `UPDATE workshops SET price_s = coalesce((SELECT price_s FROM prices WHERE day = :day AND workshop_id = id), 0)
        WHERE price_s <> coalesce((SELECT price_s FROM prices WHERE day = :day AND workshop_id = id), 0) AND ${MINE}`,
      args: { day, me },
    },
    { sql: 'DELETE FROM prices WHERE day < :oldest', args: { oldest } },
    { sql: 'DELETE FROM price_days WHERE day < :oldest', args: { oldest } },
  ]
}
