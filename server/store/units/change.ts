/**
 * A job's status changes: one guarded change of its row, the places that this takes and frees, and one event, as one unit.
 * Guarded by the version that the caller saw and, where a place is taken, by what the workshop has free.
 */
import type { Outcome, Status } from '../../../shared/job'
import { flagsOf } from '../attention'
import type { Shape } from '../queue'
import type { UnitEvent } from './event'
import { eventStatements } from './event'
import { freeAt, loadsOf, loadStatement } from './load'
import type { Placed } from './place'
import { numbered } from './place'
import { rowsOf, toRows } from './rows'

export interface Change extends UnitEvent {
  /** Random, of this attempt. */
  nonce: number
  job: number
  /** The version that was seen. */
  seen: number
  status: Status
  outcome: Outcome | null
  workshop: number | null
  dueAt: number | null
  readyBy: number | null
  /** The whole document, stored as JSON. */
  work: object
  /** The workshop whose place becomes free, and the one whose place is taken. */
  frees: number | null
  takes: number | null
  /** Whether taking needs a free place; an item that stands on the bench already comes back to it all the same. */
  needsFree: boolean
}

/**
 * Whether the change was made; false where the version had moved on, the last place was taken meanwhile, or the job has an
 * event of this command already.
 */
export type ChangeResult = boolean

const COLUMNS = [
  'nonce',
  'job',
  'seen',
  'at',
  'status',
  'outcome',
  'workshop',
  'due_at',
  'ready_by',
  'work',
  'place_at',
  'place',
  'command',
] as const

const cells = ({ unit, place }: Placed<Change>) => [
  unit.nonce,
  unit.job,
  unit.seen,
  unit.event.at,
  unit.status,
  unit.outcome,
  unit.workshop,
  unit.dueAt,
  unit.readyBy,
  unit.work,
  placeOf(unit),
  place,
  unit.event.commandId,
]

/** The workshop that must have a place free, or null. */
const placeOf = ({ needsFree, takes }: Change) => (needsFree ? takes : null)

/** What only the office's own look settles; every other reason is overtaken where the job moves on. */
const STAYS = flagsOf(['message', 'not_fixed'])

const UPDATE = `
  UPDATE jobs SET status = u.status, outcome = u.outcome, workshop_id = u.workshop, due_at = u.due_at,
    ready_by = u.ready_by, attention = nullif(jobs.attention & ${STAYS}, 0), work = u.work, changed_at = u.at,
    version = jobs.version + 1, mark = u.nonce
  FROM ${rowsOf(COLUMNS)} u
  WHERE jobs.id = u.job AND jobs.version = u.seen
    AND NOT EXISTS (SELECT 1 FROM events e WHERE e.job_id = u.job AND e.command_id = u.command)
    AND (u.place_at IS NULL OR u.place <= ${freeAt('u.place_at')})
  RETURNING id, mark`

const TOOK = 'j.id = u.job AND j.mark = u.nonce'

const KEY = { columns: ['job', 'nonce'], cells: (unit: Change) => [unit.job, unit.nonce] } as const

export const change: Shape<Change, ChangeResult> = {
  name: 'change',
  repeatable: true,
  statements: (units) => [
    { sql: UPDATE, args: [toRows(numbered(units, placeOf), cells)] },
    loadStatement(units, KEY, TOOK, ({ takes, frees }) => [
      { workshop: frees, by: -1 },
      { workshop: takes, by: 1 },
    ]),
    ...eventStatements(units, KEY, TOOK),
  ],
  settle(units, [updated, loads]) {
    const marks = new Set(updated!.rows.map((row) => row.mark as number))
    const jobs = updated!.rows.map((row) => row.id as number)
    return {
      results: units.map(({ nonce }) => marks.has(nonce)),
      touched: { jobs, loads: loadsOf(loads!), events: jobs.length > 0 },
    }
  },
}
