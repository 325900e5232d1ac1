// What the clients were told against what stands in the file: nothing lost, nothing twice, and every unit whole.
import { createClient } from '@libsql/client'
import { whatIsBroken } from '../../harness/soundness'
import type { Entry } from './clients'

export interface Findings {
  lost: string[]
  doubled: string[]
  /** What is broken otherwise, in words. */
  broken: string[]
  integrity: string
  jobs: number
  events: number
  /** Offers that were open at two workshops at once, or answered by one that was not asked. */
  offeredTwice: string[]
  /** What was due long enough before the end and had not been done. */
  forgotten: string[]
  /** How many offers were made, and what ended them. */
  offers: Record<string, number>
  /** Jobs offered before the first start: how many ran out, and the latest after its time, milliseconds. */
  expired: { count: number; open: number; early: number; latestMs: number }
}

interface Row {
  key: string
  count: number
}

/** @param file of a database that nobody has open @param offers each offered job and when it is to run out
 * @param doneBy what was due by then must have been done, epoch ms */
export async function check(
  file: string,
  ledger: readonly Entry[],
  offers: ReadonlyMap<number, number>,
  doneBy: number,
): Promise<Findings> {
  const client = createClient({ url: `file:${file}`, concurrency: 1 })
  const read = async <T>(sql: string): Promise<T[]> => (await client.execute(sql)).rows as unknown as T[]
  try {
    const found = {
      request: await read<Row>(`SELECT contact ->> '$.name' AS key, count(*) AS count FROM jobs GROUP BY 1`),
      message: await read<Row>(`SELECT body AS key, count(*) AS count FROM texts GROUP BY 1`),
      cancel: await read<Row>(
        `SELECT substr(command_id, length('customer:') + 1) AS key, count(*) AS count
          FROM events WHERE type = 'cancel' GROUP BY 1`,
      ),
      accept: await answers(read, 'accept'),
      decline: await answers(read, 'decline'),
    }
    const counts = Object.fromEntries(
      Object.entries(found).map(([kind, rows]) => [
        kind,
        new Map(rows.map(({ key, count }) => [key, count])),
      ]),
    )
    const [integrity] = await read<{ integrity_check: string }>('PRAGMA integrity_check')
    return {
      lost: ledger
        .filter(({ kind, key }) => !counts[kind]!.has(key))
        .map(({ kind, key }) => `${kind} ${key}`),
      doubled: Object.entries(found).flatMap(([kind, rows]) =>
        rows.filter(({ count }) => count > 1).map(({ key }) => `${kind} ${key}`),
      ),
      broken: [
        ...(await whatIsBroken(read)),
        ...(await overbooked(read)),
        ...(await read('PRAGMA foreign_key_check')).map(
          (row) => `a reference to nothing: ${JSON.stringify(row)}`,
        ),
      ],
      integrity: integrity!.integrity_check,
      jobs: (await read<{ n: number }>('SELECT count(*) AS n FROM jobs'))[0]!.n,
      events: (await read<{ n: number }>('SELECT count(*) AS n FROM events'))[0]!.n,
      ...(await offersOf(read)),
      forgotten: await forgottenAt(read, doneBy),
      expired: await expiredOf(read, offers),
    }
  } finally {
    client.close()
  }
}

type Read = <T>(sql: string) => Promise<T[]>

/** Nobody was let in without a place here, so no bench may hold more than it can. */
async function overbooked(read: Read): Promise<string[]> {
  const rows = await read<{ id: number }>(
    'SELECT id FROM workshops w JOIN benches b ON b.workshop_id = w.id WHERE b.load > w.capacity',
  )
  return rows.map(({ id }) => `workshop ${id} is overbooked`)
}

/** The answers of people at workshops, by the id of their form. */
function answers(read: Read, type: 'accept' | 'decline'): Promise<Row[]> {
  return read<Row>(
    `SELECT command_id AS key, count(*) AS count FROM events WHERE type = '${type}' GROUP BY 1`,
  )
}

interface OfferEvent {
  job: number
  type: string
  status: string
  workshop: number | null
}

/** What ends an offer names the workshop that it was made to. */
const NAMES = new Set(['accept', 'decline', 'expire', 'withdraw', 'remind'])

/** Replays every job's offers from the log: one at a time, answered by whom it was made to. */
async function offersOf(read: Read): Promise<Pick<Findings, 'offeredTwice' | 'offers'>> {
  const events = await read<OfferEvent>(`SELECT job_id AS job, type, status, data ->> '$.workshop' AS workshop
    FROM events WHERE status IS NOT NULL OR (type = 'remind' AND data ->> '$.kind' = 'offer') ORDER BY seq`)
  const open = new Map<number, number | null>()
  const offeredTwice: string[] = []
  const counts: Record<string, number> = {}
  for (const { job, type, status, workshop } of events) {
    const asked = open.get(job)
    if (status === 'offered' && asked !== undefined) offeredTwice.push(`job ${job}: ${asked} and ${workshop}`)
    if (NAMES.has(type) && asked !== workshop)
      offeredTwice.push(`job ${job}: offered to ${asked}, ${type} names ${workshop}`)
    if (asked !== undefined || status === 'offered') {
      const what = status === 'offered' ? 'made' : type
      counts[what] = (counts[what] ?? 0) + 1
    }
    if (status === 'offered') open.set(job, workshop)
    else if (type !== 'remind') open.delete(job)
  }
  return { offeredTwice, offers: counts }
}

/** Jobs that wait for a timer which has had its time, and offers that stand where nobody takes part. */
async function forgottenAt(read: Read, doneBy: number): Promise<string[]> {
  const rows = await read<{ id: number; status: string }>(`
    SELECT id, status FROM jobs WHERE due_at <= ${doneBy}
    UNION SELECT j.id, j.status FROM jobs j JOIN workshops w ON w.id = j.workshop_id
      WHERE j.status = 'offered' AND w.active = 0`)
  return rows.map(({ id, status }) => `job ${id} in ${status}`)
}

async function expiredOf(read: Read, offers: ReadonlyMap<number, number>): Promise<Findings['expired']> {
  const rows = await read<{ job: number; at: number }>(
    `SELECT job_id AS job, min(at) AS at FROM events WHERE type = 'expire' GROUP BY job_id`,
  )
  const lateMs = rows.filter(({ job }) => offers.has(job)).map(({ job, at }) => at - offers.get(job)!)
  return {
    count: lateMs.length,
    open: offers.size - lateMs.length,
    early: lateMs.filter((ms) => ms < 0).length,
    latestMs: Math.max(0, ...lateMs),
  }
}
