/** The places taken on workshops' benches: moved in the unit that takes or frees one, told to whoever keeps them in memory. */
import type { InStatement, ResultSet } from '@libsql/client'
import type { UnitEvent } from './event'
import { rowsOf, toRows } from './rows'

interface Move {
  workshop: number | null
  by: 1 | -1
}

/**
 * @returns the SQL of how many places are free at the workshop whose id the expression gives; none where it takes no part any
 *   more, so that whoever decided by an older state decides again
 */
export const freeAt = (workshop: string) =>
  `(SELECT iif(w.active, w.capacity - b.load, 0) FROM workshops w JOIN benches b ON b.workshop_id = w.id WHERE w.id = ${workshop})`

/**
 * The statement that moves the loads of units whose change took. It stands before the one that writes the events: a unit
 * that is tried again after an unknown fate already has its event, and must not count twice.
 *
 * @param moves which places a unit takes (`by` 1) and frees (-1)
 */
export function loadStatement<Unit extends UnitEvent>(
  units: readonly Unit[],
  key: { columns: readonly string[]; cells: (unit: Unit) => readonly (string | number | null)[] },
  join: string,
  moves: (unit: Unit) => readonly Move[],
): InStatement {
  const moving = units.flatMap((unit) =>
    moves(unit).flatMap(({ workshop, by }) => (workshop === null ? [] : [{ unit, workshop, by }])),
  )
  return {
    sql: `UPDATE benches SET load = load + moved.places
      FROM (SELECT u.moved_at AS workshop, sum(u.places) AS places
        FROM ${rowsOf([...key.columns, 'command', 'moved_at', 'places'])} u JOIN jobs j ON ${join}
        WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.job_id = j.id AND e.command_id = u.command)
        GROUP BY 1) moved
      WHERE benches.workshop_id = moved.workshop AND moved.places <> 0
      RETURNING workshop_id AS workshop, load`,
    args: [
      toRows(moving, ({ unit, workshop, by }) => [...key.cells(unit), unit.event.commandId, workshop, by]),
    ],
  }
}

/** @returns the loads after the commit, from the statement's answer. */
export function loadsOf(set: ResultSet): { workshop: number; load: number }[] {
  return set.rows.map((row) => ({ workshop: row.workshop as number, load: row.load as number }))
}
