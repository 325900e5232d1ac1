/** The prices that count now, as the office sees them: how far each busy workshop keeps its jobs, and what they were made from. */
import type { Store } from '../../store/store'
import type { Verdict } from './make'

export interface PriceDay {
  /** `YYYY-MM-DD` of the installation's calendar. */
  day: string
  verdict: Verdict
  /** Repairs asked for in `[from, to)`, epoch ms. */
  jobs: number
  from: number
  to: number
  /** Seconds of travel a job in the trial, by the nearest and with the prices; null where there was none. */
  nearestS: number | null
  pricedS: number | null
}

export interface PricesToday {
  /** Null until prices were made for the first time. */
  made: PriceDay | null
  /** By workshop, metres: jobs from farther away mostly go elsewhere. Only those that have a price. */
  keepsM: ReadonlyMap<number, number>
}

export async function pricesToday(store: Store): Promise<PricesToday> {
  const made = await store.readOne<PriceDay>(
    `SELECT day, verdict, jobs, from_at AS "from", to_at AS "to", nearest_s AS nearestS, priced_s AS pricedS
      FROM price_days ORDER BY day DESC LIMIT 1`,
  )
  if (!made) return { made: null, keepsM: new Map() }
  const rows = await store.read<{ workshop: number; keepsM: number }>(
    'SELECT workshop_id AS workshop, keeps_m AS keepsM FROM prices WHERE day = ?',
    [made.day],
  )
  return { made, keepsM: new Map(rows.map(({ workshop, keepsM }) => [workshop, keepsM])) }
}
