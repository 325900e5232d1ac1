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
  /** Jobs offered before the first start: how many ran out, and the latest after its time, milliseconds. */
  expired: { count: number; open: number; early: number; latestMs: number }
}

interface Row {
  key: string
  count: number
}

/** @param file of a database that nobody has open @param offers each offered job and when it is to run out */
export async function check(
  file: string,
  ledger: readonly Entry[],
  offers: ReadonlyMap<number, number>,
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
