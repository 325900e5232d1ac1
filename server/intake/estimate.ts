/** What this repair usually costs here: from quotes that were accepted and repairs that were fixed, where enough are known. */
import type { Money } from '../../shared/money'
import type { Bengkel } from '../bengkel'

export interface Estimate {
  /** The middle half of the totals; left out where too few repairs stand behind it. */
  range?: { low: Money; high: Money }
  currency: string
  /** How many repairs stand behind it. */
  jobs: number
}

/** Fewer repairs than this give no range. */
const FEWEST = 5
/** The latest so many are looked at. */
const LATEST = 200

/** @param asked without a symptom: for all troubles of such a thing */
export async function estimate(
  { store }: Bengkel,
  asked: { category: string; symptom?: string; country: string; currency: string },
): Promise<Estimate> {
  const { category, symptom = null, country, currency } = asked
  const rows = await store.read<{ total: number }>(
    `SELECT work ->> '$.quotes[#-1].total.amount' AS total FROM jobs
      WHERE outcome = 'fixed' AND category = ?1 AND (?2 IS NULL OR request ->> '$.problem.symptom' = ?2)
        AND request ->> '$.place.country' = ?3 AND work ->> '$.quotes[#-1].total.currency' = ?4
      ORDER BY id DESC LIMIT ${LATEST}`,
    [category, symptom, country, currency],
  )
  const totals = rows.map(({ total }) => total).sort((a, b) => a - b)
  const at = (part: number): Money => ({ amount: totals[Math.floor(part * (totals.length - 1))]!, currency })
  return {
    range: totals.length < FEWEST ? undefined : { low: at(0.25), high: at(0.75) },
    currency,
    jobs: totals.length,
  }
}
