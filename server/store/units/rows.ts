/** Many units as one argument: each a JSON array, read back by name in SQL, so that a commit of 50 is a few statements. */

/** What an SQL statement can read from a unit; an object or list is read as its JSON text. */
export type Cell = string | number | object | null

/**
 * @param columns the names, in the order of each row's cells
 * @returns a subquery of one parameter (a JSON array of arrays) with those columns and `nth`, the row's position
 */
export function rowsOf(columns: readonly string[]): string {
  const cells = columns.map((name, i) => `value ->> ${i} AS ${name}`)
  return `(SELECT key AS nth, ${cells.join(', ')} FROM json_each(?))`
}

/** @returns the argument for `rowsOf`. */
export function toRows<Unit>(units: readonly Unit[], cellsOf: (unit: Unit) => readonly Cell[]): string {
  return JSON.stringify(units.map(cellsOf))
}
