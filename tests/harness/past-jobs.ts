// Repairs that were asked for in past weeks: put into the store as they stand there when all is over.
import type { CategoryCode, HandoverMode } from '../../shared/catalog'
import type { Coverage } from '../../shared/job'
import type { Point } from '../../shared/geo'
import type { Bengkel } from '../../server/bengkel'

export interface PastAsked {
  place: Point
  /** Epoch ms. */
  at: number
  category?: CategoryCode
  mode?: HandoverMode
  brand?: string
  coverage?: Coverage
}

/** @param jobs the oldest first, as their ids are */
export async function addPastJobs(
  { store }: Pick<Bengkel, 'store'>,
  merchant: number,
  jobs: readonly PastAsked[],
): Promise<void> {
  const rows = jobs
    .toSorted((a, b) => a.at - b.at)
    .map(({ place, at, category = 'phone', mode = 'carry-in', brand, coverage }) => ({
      at,
      category,
      request: JSON.stringify({
        item: { category, brand },
        problem: { symptom: 'other' },
        place: { ...place, country: 'ID', label: 'A town' },
        handover: { mode },
        coverage,
      }),
    }))
  await store.run([
    {
      sql: `INSERT INTO jobs (merchant_id, mark, status, source, created_at, changed_at, category, request, contact)
        SELECT :merchant, 0, 'closed', 'widget', value ->> 'at', value ->> 'at', value ->> 'category', value ->> 'request',
          '{}' FROM json_each(:rows)`,
      args: { merchant, rows: JSON.stringify(rows) },
    },
  ])
}
