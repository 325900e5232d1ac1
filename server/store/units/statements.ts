/** A unit of plain statements, for what has no hot path: the office's books, sign-in, the outbox's marks. */
import type { InStatement, ResultSet } from '@libsql/client'
import type { Shape, Touched } from '../queue'

export interface Statements {
  statements: InStatement[]
  touched?: Touched
}

/** Runs each unit's statements in order; the answer is their result sets. */
export const plain: Shape<Statements, ResultSet[]> = {
  name: 'plain',
  repeatable: false,
  statements: (units) => units.flatMap(({ statements }) => statements),
  settle: (units, sets) => {
    let from = 0
    return {
      results: units.map(({ statements }) => sets.slice(from, (from += statements.length))),
      touched: {
        jobs: units.flatMap(({ touched }) => touched?.jobs ?? []),
        loads: units.flatMap(({ touched }) => touched?.loads ?? []),
        directory: units.some(({ touched }) => touched?.directory),
        events: units.some(({ touched }) => touched?.events),
      },
    }
  },
}
