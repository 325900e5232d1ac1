/** The event that each unit writes beside its change, and the text that came with it. */
import type { InStatement } from '@libsql/client'
import type { Actor, EventType, Status } from '../../../shared/job'
import { rowsOf, toRows } from './rows'

/** Codes and numbers only: personal text goes into `text`, where it can be erased. */
export type EventData = Record<string, unknown>

export interface NewEvent {
  /** The caller's id of the command, unique within the job. */
  commandId: string
  /** Epoch ms. */
  at: number
  type: EventType
  actor: Actor
  /** Who it was, where somebody had signed in. */
  person?: number | undefined
  data?: EventData
  /** What somebody wrote with it. */
  text?: string | undefined
}

export interface UnitEvent {
  event: NewEvent
  /** The status that it leads to, where it changes. */
  status: Status | null
}

const EVENT_COLUMNS = ['command', 'at', 'type', 'actor', 'person', 'status', 'data', 'body'] as const

function eventCells({ event, status }: UnitEvent) {
  const { commandId, at, type, actor, person, data, text } = event
  // A text ends at a NUL for SQLite.
  const body = text?.replaceAll('\0', '') ?? null
  return [commandId, at, type, actor, person ?? null, status, data ?? {}, body]
}

/**
 * The statements that write the events of units whose change took.
 *
 * @param units the units, each with its event
 * @param key the columns and cells by which SQL finds a unit's job again
 * @param join the condition that ties the row `u` to its job `j`, true only where the unit's change took
 * @param returning what the first statement answers for each event that it wrote
 */
export function eventStatements<Unit extends UnitEvent>(
  units: readonly Unit[],
  key: { columns: readonly string[]; cells: (unit: Unit) => readonly (string | number | null)[] },
  join: string,
  returning = '',
): InStatement[] {
  const table = rowsOf([...key.columns, ...EVENT_COLUMNS])
  const argument = toRows(units, (unit) => [...key.cells(unit), ...eventCells(unit)])
  const events = {
    sql: `INSERT INTO events (job_id, command_id, at, type, actor, person_id, status, data)
      SELECT j.id, u.command, u.at, u.type, u.actor, u.person, u.status, u.data
      FROM ${table} u JOIN jobs j ON ${join} WHERE true ORDER BY u.nth
      ON CONFLICT DO NOTHING ${returning}`,
    args: [argument],
  }
  if (!units.some(({ event }) => event.text !== undefined)) return [events]
  const texts = {
    sql: `INSERT INTO texts (seq, job_id, body)
      SELECT e.seq, j.id, u.body FROM ${table} u JOIN jobs j ON ${join}
      JOIN events e ON e.job_id = j.id AND e.command_id = u.command AND e.type = u.type
      WHERE u.body IS NOT NULL ON CONFLICT DO NOTHING`,
    args: [argument],
  }
  return [events, texts]
}
