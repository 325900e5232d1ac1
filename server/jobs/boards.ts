/** The open jobs of a workshop or a store, read from the jobs themselves: a page shows what was just done. */
import type { Status } from '../../shared/job'
import type { Bengkel } from '../bengkel'
import type { Job, JobRow } from './job'
import { JOB_COLUMNS, offerUntil, toJob } from './job'

type Parts = Pick<Bengkel, 'store'>

/** A workshop's jobs, each list in the order in which it wants a look. */
export interface WorkshopBoard {
  /** Those to answer, the one whose time runs out first at the head. */
  offered: Job[]
  /** Those that it has, the one that should be ready first at the head. */
  bench: Job[]
  /** Those to be handed out, the one that waits longest at the head. */
  ready: Job[]
}

/** @returns the open jobs that the workshop is asked for or has */
export async function workshopBoard({ store }: Parts, workshop: number): Promise<WorkshopBoard> {
  const jobs = await openJobs(store, 'workshop_id', workshop)
  return {
    offered: jobs.filter(({ status }) => status === 'offered').sort(by(offerUntil)),
    bench: jobs.filter(({ status }) => BENCH.has(status)).sort(by(({ readyBy }) => readyBy)),
    ready: jobs.filter(({ status }) => status === 'ready').sort(by(({ changedAt }) => changedAt)),
  }
}

const BENCH: ReadonlySet<Status> = new Set(['booked', 'received', 'quoted', 'repairing', 'waiting'])

/** A store's jobs: under way anywhere, and to be handed out here. */
export interface StoreBoard {
  open: Job[]
  ready: Job[]
}

/** @returns the open jobs whose items the store took in and hands out */
export async function storeBoard({ store }: Parts, id: number): Promise<StoreBoard> {
  const jobs = await openJobs(store, 'store_id', id)
  return {
    open: jobs.filter(({ status }) => status !== 'ready').sort(by(({ readyBy }) => readyBy)),
    ready: jobs.filter(({ status }) => status === 'ready').sort(by(({ changedAt }) => changedAt)),
  }
}

async function openJobs(
  store: Parts['store'],
  column: 'workshop_id' | 'store_id',
  id: number,
): Promise<Job[]> {
  const sql = `SELECT ${JOB_COLUMNS} FROM jobs WHERE ${column} = ? AND status <> 'closed'`
  return (await store.read<JobRow>(sql, [id])).map(toJob)
}

/** What has no date comes last; of the same date, the older job first. */
function by(dateOf: (job: Job) => number | null): (a: Job, b: Job) => number {
  return (a, b) => (dateOf(a) ?? Infinity) - (dateOf(b) ?? Infinity) || a.id - b.id
}
