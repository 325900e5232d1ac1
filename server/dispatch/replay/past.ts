/** Reads the jobs of past weeks as dispatch saw them, in small pages, so that no request waits for them. */
import type { HandoverMode } from '../../../shared/catalog'
import type { Asked } from '../../jobs/job'
import type { Store } from '../../store/store'
import type { PastJob } from '../prices/demand'
import { breathe } from './slices'

/** Read at once: some milliseconds of the database and of this thread. */
const PAGE = 250
/** More jobs tell no more: of a busier time only its last part is read. */
const MOST_JOBS = 60_000

interface Row {
  id: number
  at: number
  merchant: number
  workshop: number | null
  pinned: 0 | 1
  request: string
}

/** @returns the jobs asked for in `[from, to)`, oldest first; the newest of them where they are too many */
export async function readPastJobs(
  store: Store,
  from: number,
  to: number,
  most = MOST_JOBS,
): Promise<PastJob[]> {
  const jobs: PastJob[] = []
  // By their ids, which go up with time: when they were asked for is in no index.
  for (let before = Number.MAX_SAFE_INTEGER; jobs.length < most;) {
    const rows = await store.read<Row>(
      `SELECT id, created_at AS at, merchant_id AS merchant, workshop_id AS workshop,
          (repeat_of IS NOT NULL OR source = 'workshop') AS pinned, request
        FROM jobs WHERE id < ? ORDER BY id DESC LIMIT ${PAGE}`,
      [before],
    )
    for (const row of rows) if (row.at >= from && row.at < to) jobs.push(toPastJob(row))
    const last = rows.at(-1)
    if (rows.length < PAGE || last!.at < from) break
    before = last!.id
    await breathe()
  }
  return jobs.sort((a, b) => a.at - b.at).slice(-most)
}

function toPastJob({ at, merchant, workshop, pinned, request }: Row): PastJob {
  const { item, place, from, handover, coverage } = JSON.parse(request) as Asked
  // A repeat and a workshop's own walk-in were never looked a workshop for.
  const chosen = pinned && workshop !== null ? workshop : handover.workshop
  const mode: HandoverMode = handover.mode
  return {
    at,
    merchant,
    // What dispatch reads, and nobody's words.
    asked: {
      item: { category: item.category, brand: item.brand },
      problem: { symptom: 'other' },
      place: { ...place, label: '' },
      from,
      handover: { mode, workshop: chosen, day: handover.day },
      coverage,
    },
  }
}
