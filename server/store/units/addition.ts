/**
 * Something is added to a job without changing its status: an event, what was written, and a patch of what was asked. It
 * cannot collide, so it has no version; the command's id makes it once.
 */
import type { Status } from '../../../shared/job'
import type { Attention } from '../attention'
import { flagOf, flagsOf } from '../attention'
import type { Shape } from '../queue'
import type { UnitEvent } from './event'
import { eventStatements } from './event'
import { photoStatements } from './photos'
import { rowsOf, toRows } from './rows'

export interface Addition extends UnitEvent {
  job: number
  status: null
  /** The job's statuses that take it. */
  from: readonly Status[]
  /** The version that it belongs to: where the job has moved on, nothing is added. Left out: any. */
  seen?: number
  /** Whose job it must be: where it has gone to another workshop, nothing is added. Left out: anybody's. */
  workshop?: number | undefined
  /** JSON merge patches (RFC 7396) of the job's documents. Left out: unchanged. */
  request?: object
  contact?: object
  /** Why the office must look, beside what stands already. */
  raises?: Attention
  /** What the office need not look for any more. */
  settles?: readonly Attention[]
  /** When the server must look again. Left out: unchanged. */
  dueAt?: number | null
}

/**
 * Whether it was added; false where the job's status does not take it any more, has moved on from the version that it
 * belongs to, or has an event of this command already.
 */
export type AdditionResult = boolean

/** What finds the job, and whether it still takes the addition. */
const KEY = {
  columns: ['job', 'seen', 'allowed', 'workshop'],
  cells: (unit: Addition) => [unit.job, unit.seen ?? null, ` ${unit.from.join(' ')} `, unit.workshop ?? null],
} as const

const stands = (job: string) => `${job}.id = u.job AND (u.seen IS NULL OR ${job}.version = u.seen)
    AND (u.workshop IS NULL OR ${job}.workshop_id = u.workshop)
    AND instr(u.allowed, ' ' || ${job}.status || ' ')`

const COLUMNS = [
  ...KEY.columns,
  'command',
  'request',
  'contact',
  'raises',
  'settles',
  'sets_due',
  'due_at',
] as const

const PATCH = `
  UPDATE jobs SET request = json_patch(jobs.request, u.request), contact = json_patch(jobs.contact, u.contact),
    attention = nullif(coalesce(jobs.attention, 0) & ~u.settles | u.raises, 0),
    due_at = CASE WHEN u.sets_due THEN u.due_at ELSE jobs.due_at END
  FROM ${rowsOf(COLUMNS)} u
  WHERE ${stands('jobs')}
    AND NOT EXISTS (SELECT 1 FROM events e WHERE e.job_id = u.job AND e.command_id = u.command)`

const cells = (unit: Addition) => [
  ...KEY.cells(unit),
  unit.event.commandId,
  JSON.stringify(unit.request ?? {}),
  JSON.stringify(unit.contact ?? {}),
  unit.raises ? flagOf(unit.raises) : 0,
  flagsOf(unit.settles ?? []),
  unit.dueAt === undefined ? 0 : 1,
  unit.dueAt ?? null,
]

const patches = ({ request, contact, raises, settles, dueAt }: Addition) =>
  [request, contact, raises, settles, dueAt].some((patch) => patch !== undefined)

/** The units that patch: of one sent twice in a commit the first, for the other's event does not stand yet to refuse it. */
function patchesOf(units: readonly Addition[]): Addition[] {
  const first = new Map<string, Addition>()
  for (const unit of units) {
    const key = `${unit.job}/${unit.event.type}/${unit.event.commandId}`
    if (patches(unit) && !first.has(key)) first.set(key, unit)
  }
  return [...first.values()]
}

export const addition: Shape<Addition, AdditionResult> = {
  name: 'addition',
  repeatable: true,
  statements(units) {
    // One job may be patched twice in a commit, and one statement would apply only one of them.
    const patching = patchesOf(units).map((unit) => ({ sql: PATCH, args: [toRows([unit], cells)] }))
    return [
      ...patching,
      ...eventStatements(units, KEY, stands('j'), 'RETURNING job_id, command_id'),
      ...photoStatements(units),
    ]
  },
  settle(units, sets) {
    const { rows } = sets[patchesOf(units).length]!
    // Of two under one id in a commit the first is the one.
    const made = new Set(rows.map(({ job_id, command_id }) => `${job_id as number}/${command_id as string}`))
    const results = units.map(({ job, event }) => made.delete(`${job}/${event.commandId}`))
    return {
      results,
      touched: { jobs: rows.map(({ job_id }) => job_id as number), events: rows.length > 0 },
    }
  },
}
