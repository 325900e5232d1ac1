/**
 * The office's lists of jobs. What is open or needs a person is read from the partial indexes of `jobs`; everything else goes
 * down the ids, window by window, so that no page reads the whole table.
 */
import type { InValue } from '@libsql/client'
import type { Status } from '../../shared/job'
import { statuses } from '../../shared/job'
import type { Bengkel } from '../bengkel'
import type { Attention } from '../store/attention'
import { flagOf, reasonsIn } from '../store/attention'
import type { Job, JobRow } from './job'
import { JOB_COLUMNS, toJob } from './job'
import { searchJobs } from './search'

/** Jobs on one page. */
const PAGE = 50
/** Ids that are looked through at once, and how often for one page. */
const WINDOW = 4000
const MOST_WINDOWS = 5
/** Jobs shown of each kind of attention. */
const SHOWN = 20

export interface Filter {
  /** One status, or all that are not closed. */
  status?: Status | 'open'
  workshop?: number
  merchant?: number
  /** Only what needs a person at the office for this reason. */
  needs?: Attention
  /** Words, a code or a phone number: see `searchJobs`. */
  text?: string
}

export interface JobsPage {
  jobs: Job[]
  /** Where to look on: jobs with a smaller id. Null: these are all. */
  before: number | null
}

/**
 * @param before only jobs with a smaller id, from the page before
 * @returns the jobs that fit, newest first; possibly few on a page and more to come, where they lie far apart
 */
export async function listJobs(
  bengkel: Bengkel,
  filter: Filter,
  before = Number.MAX_SAFE_INTEGER,
): Promise<JobsPage> {
  if (filter.text) return foundJobs(bengkel, filter.text, filter)
  if (filter.needs) return needingJobs(bengkel, filter, before)
  const open = filter.status !== undefined && filter.status !== 'closed'
  return open ? openJobs(bengkel, filter, before) : anyJobs(bengkel, filter, before)
}

async function foundJobs({ store, codes }: Bengkel, text: string, filter: Filter): Promise<JobsPage> {
  const ids = await searchJobs({ store, codes }, text)
  const { conditions, args } = conditionsOf(filter)
  const rows = await store.read<JobRow>(
    `SELECT ${JOB_COLUMNS} FROM jobs WHERE id IN (SELECT value FROM json_each(:ids)) ${conditions} ORDER BY id DESC`,
    { ...args, ids: JSON.stringify(ids) },
  )
  return { jobs: rows.map(toJob), before: null }
}

async function needingJobs({ store }: Bengkel, filter: Filter, before: number): Promise<JobsPage> {
  const { conditions, args } = conditionsOf(filter)
  const rows = await store.read<JobRow>(
    `SELECT ${JOB_COLUMNS} FROM jobs INDEXED BY jobs_needing_office
      WHERE attention IS NOT NULL AND id < :before ${conditions} ORDER BY id DESC LIMIT ${PAGE + 1}`,
    { ...args, before },
  )
  return pageOf(rows)
}

/** Open jobs stand in the index of their workshop; those without one are due for dispatch or need a person. */
const OPEN = `
  SELECT id, workshop_id, status FROM jobs INDEXED BY jobs_open_by_workshop
    WHERE status <> 'closed' AND workshop_id IS NOT NULL
  UNION ALL SELECT id, NULL, status FROM jobs INDEXED BY jobs_needing_office
    WHERE attention IS NOT NULL AND workshop_id IS NULL AND status = 'requested'
  UNION ALL SELECT id, NULL, status FROM jobs INDEXED BY jobs_due
    WHERE due_at <= :now AND attention IS NULL AND workshop_id IS NULL AND status = 'requested'`

async function openJobs({ store, clock }: Bengkel, filter: Filter, before: number): Promise<JobsPage> {
  const { merchant, ...indexed } = filter
  const ofMerchant = conditionsOf({ merchant })
  const open = conditionsOf(indexed)
  // A merchant is not in the index: then each open row is looked at.
  const bound = merchant === undefined ? `ORDER BY id DESC LIMIT ${PAGE + 1}` : ''
  const rows = await store.read<JobRow>(
    `SELECT ${JOB_COLUMNS} FROM jobs
      WHERE id IN (SELECT id FROM (${OPEN}) WHERE id < :before ${open.conditions} ${bound})
        ${ofMerchant.conditions}
      ORDER BY id DESC LIMIT ${PAGE + 1}`,
    { ...open.args, ...ofMerchant.args, before, now: clock.now() },
  )
  return pageOf(rows)
}

async function anyJobs({ store }: Bengkel, filter: Filter, before: number): Promise<JobsPage> {
  const { conditions, args } = conditionsOf(filter)
  const newest = await store.readOne<{ id: number }>(
    'SELECT id FROM jobs WHERE id < ? ORDER BY id DESC LIMIT 1',
    [before],
  )
  const rows: JobRow[] = []
  let to = (newest?.id ?? 0) + 1
  for (let windows = 0; to > 1 && rows.length <= PAGE && windows < MOST_WINDOWS; windows++) {
    const from = Math.max(1, to - WINDOW)
    const found = await store.read<JobRow>(
      `SELECT ${JOB_COLUMNS} FROM jobs WHERE id >= :from AND id < :to ${conditions}
        ORDER BY id DESC LIMIT ${PAGE + 1 - rows.length}`,
      { ...args, from, to },
    )
    rows.push(...found)
    to = from
  }
  const page = pageOf(rows)
  return page.before === null && to > 1 ? { ...page, before: to } : page
}

/** One more than a page was asked for, to know whether there is more. */
function pageOf(rows: readonly JobRow[]): JobsPage {
  const jobs = rows.slice(0, PAGE).map(toJob)
  return { jobs, before: rows.length > PAGE ? jobs.at(-1)!.id : null }
}

/** @returns the filter as conditions to follow others, with what they are asked of */
function conditionsOf({ status, workshop, merchant, needs }: Filter): {
  conditions: string
  args: Record<string, InValue>
} {
  const asked: [string, Record<string, InValue>][] = []
  if (status === 'open') asked.push([`status <> 'closed'`, {}])
  else if (status !== undefined) asked.push(['status = :status', { status }])
  if (workshop !== undefined) asked.push(['workshop_id = :workshop', { workshop }])
  if (merchant !== undefined) asked.push(['merchant_id = :merchant', { merchant }])
  if (needs !== undefined) asked.push(['attention & :needs', { needs: flagOf(needs) }])
  return {
    conditions: asked.map(([condition]) => `AND ${condition}`).join(' '),
    args: Object.assign({}, ...asked.map(([, args]) => args)) as Record<string, InValue>,
  }
}

/** @returns how many jobs stand in each status that is not closed */
export async function openCounts({ store, clock }: Bengkel): Promise<Record<Status, number>> {
  const rows = await store.read<{ status: Status; jobs: number }>(
    `SELECT status, count(*) AS jobs FROM (${OPEN}) GROUP BY status`,
    { now: clock.now() },
  )
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>
  for (const { status, jobs } of rows) counts[status] = jobs
  return counts
}

/**
 * Why a person at the office must look: what stands on the job, or a quote that the merchant or the brand pays. In the order
 * in which they are shown: what stands still first.
 */
export const reasons = [
  'no_workshop',
  'declined_often',
  'not_fixed',
  'quote',
  'message',
  'late',
  'unclaimed',
] as const satisfies readonly (Attention | 'quote')[]
export type Reason = (typeof reasons)[number]

export interface Needing {
  reason: Reason
  count: number
  /** Those that have waited longest. */
  jobs: Job[]
}

const QUOTES_FOR_OTHERS = `FROM jobs INDEXED BY jobs_open_by_workshop
  WHERE status <> 'closed' AND workshop_id IS NOT NULL AND status = 'quoted' AND work ->> '$.diagnosis.payer' <> 'customer'`

/** Every combination of reasons with its jobs, from the index alone. */
const COMBINATIONS =
  'SELECT attention AS flags, count(*) AS jobs FROM jobs WHERE attention IS NOT NULL GROUP BY attention'

/** @returns why the job needs a person at the office, the most urgent reason first */
export function reasonsOf({ attention, status, work }: Job): Reason[] {
  const forOthers = status === 'quoted' && work.diagnosis && work.diagnosis.payer !== 'customer'
  return reasons.filter((reason) => (reason === 'quote' ? forOthers : attention.includes(reason)))
}

/** @returns how many jobs need a person at the office, each once, however many reasons it has */
export async function needingCount({ store }: Pick<Bengkel, 'store'>): Promise<number> {
  const row = await store.readOne<{ jobs: number }>(
    `SELECT (SELECT coalesce(sum(jobs), 0) FROM (${COMBINATIONS}))
      + (SELECT count(*) ${QUOTES_FOR_OTHERS} AND attention IS NULL) AS jobs`,
  )
  return row?.jobs ?? 0
}

/** @returns what needs a person at the office, the most urgent kind first; kinds without a job are left out */
export async function needingOffice({ store }: Pick<Bengkel, 'store'>): Promise<Needing[]> {
  const combinations = await store.read<{ flags: number; jobs: number }>(COMBINATIONS)
  const quotes = await store.readOne<{ jobs: number }>(`SELECT count(*) AS jobs ${QUOTES_FOR_OTHERS}`)
  const countOf = new Map<Reason, number>([['quote', quotes?.jobs ?? 0]])
  for (const { flags, jobs } of combinations)
    for (const reason of reasonsIn(flags)) countOf.set(reason, (countOf.get(reason) ?? 0) + jobs)
  const present = reasons.filter((reason) => countOf.get(reason))
  const sets = await store.readAll(
    present.map((reason) => ({
      sql: `SELECT ${JOB_COLUMNS} ${reason === 'quote' ? QUOTES_FOR_OTHERS : 'FROM jobs WHERE attention IS NOT NULL AND attention & ?'}
        ORDER BY id LIMIT ${SHOWN}`,
      args: reason === 'quote' ? [] : [flagOf(reason)],
    })),
  )
  return present.map((reason, i) => ({
    reason,
    count: countOf.get(reason)!,
    jobs: (sets[i]!.rows as unknown as JobRow[]).map(toJob),
  }))
}

/** @returns how many repairs are open at each store that has any */
export async function openAtStores({ store }: Pick<Bengkel, 'store'>): Promise<ReadonlyMap<number, number>> {
  const rows = await store.read<{ store_id: number; jobs: number }>(
    `SELECT store_id, count(*) AS jobs FROM jobs WHERE status <> 'closed' AND store_id IS NOT NULL GROUP BY store_id`,
  )
  return new Map(rows.map(({ store_id, jobs }) => [store_id, jobs]))
}
