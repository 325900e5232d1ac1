/** The demo's past: stories are told on a clock that is moved, and what falls due between two of their steps happens on time. */
import type { Bengkel } from '../../server/bengkel'
import { runDue } from '../../server/jobs/timers'
import { runOutboxOnce } from '../../server/outbox/run'
import { keptMailPort } from '../../server/ports/kept-mail'
import { Problem } from '../../shared/problem'

/** A story sleeps until the moment that it yields, epoch ms; it ends early where a command is no longer possible. */
export type Story = AsyncGenerator<number, void>

export interface MovedClock {
  now(): number
  set(at: number): void
}

export function movedClock(at: number): MovedClock {
  return {
    now: () => at,
    set(to) {
      // Time never goes back: what was decided at one moment is not stored before it.
      at = Math.max(at, Math.round(to))
    },
  }
}

interface Sleeper {
  wakes: number
  story: Story
}

/** Tells all stories in the order of their moments, up to one moment. @param starts when each begins, epoch ms */
export async function tell(
  bengkel: Bengkel,
  clock: MovedClock,
  starts: readonly { at: number; story: Story }[],
  until: number,
): Promise<void> {
  const sleepers: Sleeper[] = starts
    .map(({ at, story }) => ({ wakes: at, story }))
    .sort((a, b) => b.wakes - a.wakes)
  for (let next = sleepers.pop(); next && next.wakes <= until; next = sleepers.pop()) {
    await passTo(bengkel, clock, next.wakes, until)
    const wakes = await goOn(next.story)
    if (wakes === null) continue
    const at = sleepers.findIndex((other) => other.wakes <= wakes)
    sleepers.splice(at === -1 ? sleepers.length : at, 0, { ...next, wakes })
  }
  await passTo(bengkel, clock, until, until)
  await sendMail(bengkel)
}

async function goOn(story: Story): Promise<number | null> {
  try {
    const step = await story.next()
    return step.done ? null : step.value
  } catch (error) {
    // The job went another way meanwhile, as jobs do: it ran out, was taken from the workshop, was cancelled.
    if (error instanceof Problem && ENDS.has(error.code)) return null
    throw error
  }
}

const ENDS = new Set(['command-not-allowed', 'quote-stale', 'day-in-past'])

/** Mail goes out so often at most, milliseconds: looking for it is most of the work. At the end it goes out at once. */
const MAIL_EVERY_MS = 30 * 60_000
const END_MS = 6 * 3_600_000

/** Moves the clock on; timers run at the moments when they are due, and mail goes out. */
async function passTo(bengkel: Bengkel, clock: MovedClock, to: number, end: number): Promise<void> {
  for (let due = await nextDue(bengkel); due !== null && due <= to; due = await nextDue(bengkel)) {
    clock.set(due)
    if ((await runDue(bengkel)) === 0) break
  }
  if (to - clock.now() >= MAIL_EVERY_MS || end - to <= END_MS) await sendMail(bengkel)
  clock.set(to)
}

async function nextDue({ store }: Bengkel): Promise<number | null> {
  const row = await store.readOne<{ at: number | null }>(
    'SELECT min(due_at) AS at FROM jobs WHERE due_at IS NOT NULL',
  )
  return row!.at
}

function sendMail(bengkel: Bengkel): Promise<void> {
  return runOutboxOnce(bengkel, { mail: keptMailPort(bengkel.store, bengkel.clock), messageUrl: null })
}
