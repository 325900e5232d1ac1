/** Many units as one argument: each a JSON array, read back by name in SQL, so that a commit of 50 is a few statements. */

/** What an SQL statement can read from a unit; an object or list is read as its JSON text. */
export type Cell = string | number | object | null

/**
 * @param columns the names, in the order of each row's cells
 * @returns a subquery of one parameter (a JSON array of arrays) with those columns and `nth`, the row's position.
 *   Materialized: else each cell that is read writes the whole row out as JSON and parses it again, which costs as much as
 *   storing it.
 */
export function rowsOf(columns: readonly string[]): string {
  const cells = columns.map((name, i) => `row ->> ${i} AS ${name}`)
  return `(WITH each_row AS MATERIALIZED (SELECT key AS nth, value AS row FROM json_each(?))
    SELECT nth, ${cells.join(', ')} FROM each_row)`
}

/** @returns the argument for `rowsOf`. */
export function toRows<Unit>(units: readonly Unit[], cellsOf: (unit: Unit) => readonly Cell[]): string {
  return JSON.stringify(units.map(cellsOf))
}
