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

const COLUMNS = [
  'job',
  'seen',
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
  WHERE jobs.id = u.job AND (u.seen IS NULL OR jobs.version = u.seen)
    AND NOT EXISTS (SELECT 1 FROM events e WHERE e.job_id = u.job AND e.command_id = u.command)`

const cells = (unit: Addition) => [
  unit.job,
  unit.seen ?? null,
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

const KEY = { columns: ['job', 'seen'], cells: (unit: Addition) => [unit.job, unit.seen ?? null] } as const

const STANDS = 'j.id = u.job AND (u.seen IS NULL OR j.version = u.seen)'

export const addition: Shape<Addition, void> = {
  name: 'addition',
  repeatable: true,
  statements(units) {
    // One job may be patched twice in a commit, and one statement would apply only one of them.
    const patching = units.filter(patches).map((unit) => ({ sql: PATCH, args: [toRows([unit], cells)] }))
    return [...patching, ...eventStatements(units, KEY, STANDS)]
  },
  settle: (units) => ({
    results: units.map(() => undefined),
    touched: { jobs: units.map(({ job }) => job), events: true },
  }),
}
