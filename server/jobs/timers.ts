/**
 * What happens because time passes: offers and quotes run out, items are not brought or not fetched, work is late. Every
 * timer is a job's `due_at` in the store, so that it survives restarts; each is handled once, whoever looks.
 */
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import { dayExpected, FIRST_REMINDER_DAYS } from '../dispatch/decide'
import { dispatch } from '../dispatch/dispatch'
import { boundsOfDay } from '../dispatch/hours'
import { lookAtOffer } from '../dispatch/offers'
import { noShow } from './cancel'
import type { Added } from './command'
import { add } from './command'
import type { Job, JobRow } from './job'
import { JOB_COLUMNS, toJob } from './job'
import { postpone } from './postpone'
import { expireQuote } from './quote'
import { UNCLAIMED_DAYS } from './ready'

const DAY_MS = 86_400_000
const MOVED_ON = new Set(['version-stale', 'command-not-allowed'])
/** Jobs handled in one look. */
const MOST_AT_ONCE = 200
/** After the first reminder of an item that was not brought: the second, and the end. */
const SECOND_REMINDER_DAYS = 5
const NO_SHOW_DAYS = 7

/**
 * Handles every job that is due.
 *
 * @returns how many there were; call again while it is not 0
 */
export async function runDue(bengkel: Bengkel): Promise<number> {
  const { store, clock, log } = bengkel
  const rows = await store.read<JobRow>(
    `SELECT ${JOB_COLUMNS} FROM jobs WHERE due_at IS NOT NULL AND due_at <= ? ORDER BY due_at LIMIT ${MOST_AT_ONCE}`,
    [clock.now()],
  )
  let handled = 0
  for (const job of rows.map(toJob)) {
    try {
      await handle(bengkel, job)
      handled++
    } catch (error) {
      // Somebody was faster: it is due at another time now, or no more.
      if (error instanceof Problem && MOVED_ON.has(error.code)) continue
      // One job that fails must not keep the others waiting; it stays due.
      log.error('A job that was due could not be handled', error, { job: job.id, status: job.status })
    }
  }
  return handled
}

async function handle(bengkel: Bengkel, job: Job): Promise<void> {
  switch (job.status) {
    case 'requested':
      return dispatch(bengkel, job.id)
    case 'offered':
      return lookAtOffer(bengkel, job)
    case 'booked':
      return notYetIn(bengkel, job)
    case 'quoted':
      return expireQuote(bengkel, job)
    case 'received':
    case 'repairing':
    case 'waiting':
      return late(bengkel, job)
    case 'ready':
      return unclaimed(bengkel, job)
    case 'closed':
      await bengkel.store.run([{ sql: 'UPDATE jobs SET due_at = NULL WHERE id = ?', args: [job.id] }])
  }
}

/**
 * A booked item that was not brought: two reminders, then the job ends. A visit that did not happen is the office's, and so
 * is an item that another workshop should have sent on.
 */
async function notYetIn(bengkel: Bengkel, job: Job): Promise<void> {
  const { mode, day: agreed } = job.asked.handover
  const { workshops } = await bengkel.directory.current()
  const workshop = workshops.get(job.workshop!)!
  if (mode === 'pickup' || mode === 'on-site' || job.work.receipt) {
    return late(bengkel, job)
  }
  const day = dayExpected(workshop, agreed, job.work.bookedAt ?? job.createdAt)
  const endOf = (days: number) => boundsOfDay(workshop.timeZone, day, days).to
  const now = bengkel.clock.now()
  if (now < endOf(FIRST_REMINDER_DAYS)) {
    // The day was moved meanwhile: look again then.
    return postpone(bengkel, job, endOf(FIRST_REMINDER_DAYS))
  }
  if (now < endOf(SECOND_REMINDER_DAYS)) {
    return remind(bengkel, job, 'not_brought', FIRST_REMINDER_DAYS, { dueAt: endOf(SECOND_REMINDER_DAYS) })
  }
  if (now < endOf(NO_SHOW_DAYS)) {
    return remind(bengkel, job, 'not_brought', SECOND_REMINDER_DAYS, { dueAt: endOf(NO_SHOW_DAYS) })
  }
  await noShow(bengkel, job.id, { actor: 'system', commandId: `no-show-${job.version}`, seen: job.version })
}

/** A ready item that nobody fetches: reminded after 7, 30 and 60 days, then left to the office. */
async function unclaimed(bengkel: Bengkel, job: Job): Promise<void> {
  const days = Math.floor((bengkel.clock.now() - job.changedAt) / DAY_MS)
  const passed = UNCLAIMED_DAYS.filter((limit) => limit <= days).at(-1) ?? UNCLAIMED_DAYS[0]
  const next = UNCLAIMED_DAYS.find((limit) => limit > passed)
  await remind(bengkel, job, 'unclaimed', passed, {
    dueAt: next === undefined ? null : job.changedAt + next * DAY_MS,
    ...(next === undefined && { raises: 'unclaimed' as const }),
  })
}

function late(bengkel: Bengkel, job: Job): Promise<void> {
  return remind(bengkel, job, 'late', 0, { raises: 'late', dueAt: null })
}

async function remind(
  bengkel: Bengkel,
  job: Job,
  kind: 'late' | 'not_brought' | 'unclaimed',
  days: number,
  patch: Pick<Added, 'dueAt' | 'raises'>,
): Promise<void> {
  // A job that became due again, at another time, is reminded of again.
  const commandId = `remind-${job.version}-${kind}-${days}-${job.dueAt}`
  const seen = job.version
  await add(
    bengkel,
    job.id,
    'remind',
    { actor: 'system', commandId },
    { ...patch, seen, data: { kind, days } },
  )
}
