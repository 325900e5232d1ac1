/**
 * Something is added to a job without changing its status: an event, what was written, and a patch of what was asked. It
 * cannot collide, so it has no version; the command's id makes it once.
 */
import type { Shape } from '../queue'
import type { UnitEvent } from './event'
import { eventStatements } from './event'
import { rowsOf, toRows } from './rows'

export interface Addition extends UnitEvent {
  job: number
  status: null
  /** JSON merge patches (RFC 7396) of the job's documents. Left out: unchanged. */
  request?: object
  contact?: object
  /** Why the office must look, or null when it has. Left out: unchanged. */
  attention?: string | null
  /** When the server must look again. Left out: unchanged. */
  dueAt?: number | null
}

const PATCH = `
  UPDATE jobs SET request = json_patch(jobs.request, u.request), contact = json_patch(jobs.contact, u.contact),
    attention = CASE WHEN u.sets_attention THEN u.attention ELSE jobs.attention END,
    due_at = CASE WHEN u.sets_due THEN u.due_at ELSE jobs.due_at END
  FROM ${rowsOf(['job', 'command', 'request', 'contact', 'sets_attention', 'attention', 'sets_due', 'due_at'])} u
  WHERE jobs.id = u.job
    AND NOT EXISTS (SELECT 1 FROM events e WHERE e.job_id = u.job AND e.command_id = u.command)`

const cells = (unit: Addition) => [
  unit.job,
  unit.event.commandId,
  JSON.stringify(unit.request ?? {}),
  JSON.stringify(unit.contact ?? {}),
  unit.attention === undefined ? 0 : 1,
  unit.attention ?? null,
  unit.dueAt === undefined ? 0 : 1,
  unit.dueAt ?? null,
]

const patches = ({ request, contact, attention, dueAt }: Addition) =>
  request !== undefined || contact !== undefined || attention !== undefined || dueAt !== undefined

const KEY = { columns: ['job'], cells: (unit: Addition) => [unit.job] } as const

export const addition: Shape<Addition, void> = {
  name: 'addition',
  repeatable: true,
  statements(units) {
    // One job may be patched twice in a commit, and one statement would apply only one of them.
    const patching = units.filter(patches).map((unit) => ({ sql: PATCH, args: [toRows([unit], cells)] }))
    return [...patching, ...eventStatements(units, KEY, 'j.id = u.job')]
  },
  settle: (units) => ({
    results: units.map(() => undefined),
    touched: { jobs: units.map(({ job }) => job), events: true },
  }),
}
