/** The follower that counts what workshops answer to offers, by day and reason, and what the office reads of it. */
import type { DeclineReason } from '../../shared/job'
import type { Bengkel } from '../bengkel'
import type { Follower } from './follow'
import { GUARD } from './follow'

const DAY_MS = 86_400_000
/** What is older says little about a workshop of today. */
export const ANSWERS_DAYS = 90

const INSERT = `
  INSERT INTO answers (workshop_id, day, answer, reason, count)
  SELECT data ->> '$.workshop', at / ${DAY_MS}, type, iif(type = 'accept', '', data ->> '$.reason'), count(*) FROM events
  WHERE seq > :from AND seq <= :to AND type IN ('accept', 'decline', 'expire', 'release') AND ${GUARD}
  GROUP BY 1, 2, 3, 4
  ON CONFLICT DO UPDATE SET count = count + excluded.count`

export const answersFollower: Follower = {
  name: 'answers',
  statements: (batch) => [{ sql: INSERT, args: { ...batch } }],
}

/** What a workshop answered in the last days. */
export interface Answers {
  workshop: number
  accepted: number
  /** Offers that ran out. */
  unanswered: number
  declined: number
  /** Bookings given back. */
  released: number
  /** Why it declined or gave back, the most frequent first. */
  reasons: { reason: DeclineReason; count: number }[]
}

interface Row {
  workshop: number
  answer: 'accept' | 'decline' | 'expire' | 'release'
  reason: DeclineReason | 'no_answer' | ''
  count: number
}

/**
 * @param workshop only this one's; left out: everybody's
 * @returns of each workshop that answered, the one that said no most often first
 */
export async function recentAnswers(
  { store, clock }: Pick<Bengkel, 'store' | 'clock'>,
  workshop?: number,
): Promise<Answers[]> {
  const since = Math.floor(clock.now() / DAY_MS) - ANSWERS_DAYS
  const one = workshop === undefined ? '' : 'AND workshop_id = :workshop'
  const rows = await store.read<Row>(
    `SELECT workshop_id AS workshop, answer, reason, sum(count) AS count FROM answers
      WHERE day > :since ${one} GROUP BY 1, 2, 3 ORDER BY 4 DESC, reason`,
    workshop === undefined ? { since } : { since, workshop },
  )
  const byWorkshop = new Map<number, Row[]>()
  for (const row of rows) byWorkshop.set(row.workshop, [...(byWorkshop.get(row.workshop) ?? []), row])
  return [...byWorkshop]
    .map(([id, own]) => answersOf(id, own))
    .sort((a, b) => noes(b) - noes(a) || a.workshop - b.workshop)
}

function answersOf(workshop: number, rows: readonly Row[]): Answers {
  const sum = (answer: Row['answer']) =>
    rows.filter((row) => row.answer === answer).reduce((total, { count }) => total + count, 0)
  const reasons = new Map<DeclineReason, number>()
  for (const { reason, count } of rows)
    if (reason !== '' && reason !== 'no_answer') reasons.set(reason, (reasons.get(reason) ?? 0) + count)
  return {
    workshop,
    accepted: sum('accept'),
    unanswered: sum('expire'),
    declined: sum('decline'),
    released: sum('release'),
    reasons: [...reasons].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
  }
}

/** @returns how often it did not do what it was asked */
export function noes({ declined, unanswered, released }: Answers): number {
  return declined + unanswered + released
}
