/**
 * Something is added to a job without changing its status: an event, what was written, and a patch of what was asked. It
 * cannot collide, so it has no version; the command's id makes it once.
 */
import type { Status } from '../../../shared/job'
import type { Shape } from '../queue'
import type { UnitEvent } from './event'
import { eventStatements } from './event'
import { rowsOf, toRows } from './rows'

export interface Addition extends UnitEvent {
  job: number
  status: null
  /** The job's statuses that take it. */
  from: readonly Status[]
  /** The version that it belongs to: where the job has moved on, nothing is added. Left out: any. */
  seen?: number
  /** JSON merge patches (RFC 7396) of the job's documents. Left out: unchanged. */
  request?: object
  contact?: object
  /** Why the office must look, or null when it has. Left out: unchanged. */
  attention?: string | null
  /** Only where this is why it must look now. Left out: whatever it is. */
  attentionWas?: string | null
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
  columns: ['job', 'seen', 'allowed'],
  cells: (unit: Addition) => [unit.job, unit.seen ?? null, ` ${unit.from.join(' ')} `],
} as const

const stands = (job: string) => `${job}.id = u.job AND (u.seen IS NULL OR ${job}.version = u.seen)
    AND instr(u.allowed, ' ' || ${job}.status || ' ')`

const COLUMNS = [
  ...KEY.columns,
  'command',
  'request',
  'contact',
  'sets_attention',
  'attention',
  'any_attention',
  'attention_was',
  'sets_due',
  'due_at',
] as const

const PATCH = `
  UPDATE jobs SET request = json_patch(jobs.request, u.request), contact = json_patch(jobs.contact, u.contact),
    attention = CASE WHEN u.sets_attention AND (u.any_attention OR jobs.attention IS u.attention_was)
      THEN u.attention ELSE jobs.attention END,
    due_at = CASE WHEN u.sets_due THEN u.due_at ELSE jobs.due_at END
  FROM ${rowsOf(COLUMNS)} u
  WHERE ${stands('jobs')}
    AND NOT EXISTS (SELECT 1 FROM events e WHERE e.job_id = u.job AND e.command_id = u.command)`

const cells = (unit: Addition) => [
  ...KEY.cells(unit),
  unit.event.commandId,
  JSON.stringify(unit.request ?? {}),
  JSON.stringify(unit.contact ?? {}),
  unit.attention === undefined ? 0 : 1,
  unit.attention ?? null,
  unit.attentionWas === undefined ? 1 : 0,
  unit.attentionWas ?? null,
  unit.dueAt === undefined ? 0 : 1,
  unit.dueAt ?? null,
]

const patches = ({ request, contact, attention, dueAt }: Addition) =>
  request !== undefined || contact !== undefined || attention !== undefined || dueAt !== undefined

export const addition: Shape<Addition, AdditionResult> = {
  name: 'addition',
  repeatable: true,
  statements(units) {
    // One job may be patched twice in a commit, and one statement would apply only one of them.
    const patching = units.filter(patches).map((unit) => ({ sql: PATCH, args: [toRows([unit], cells)] }))
    return [...patching, ...eventStatements(units, KEY, stands('j'), 'RETURNING job_id, command_id')]
  },
  settle(units, sets) {
    const { rows } = sets[units.filter(patches).length]!
    // Of two under one id in a commit the first is the one.
    const made = new Set(rows.map(({ job_id, command_id }) => `${job_id as number}/${command_id as string}`))
    const results = units.map(({ job, event }) => made.delete(`${job}/${event.commandId}`))
    return {
      results,
      touched: { jobs: rows.map(({ job_id }) => job_id as number), events: rows.length > 0 },
    }
  },
}
