// Every runner leaves how its tests ended in the file named by TEST_COUNTS, for the last lines of `npm test`.
import { writeFileSync } from 'node:fs'

export interface Ended {
  /** What the test promises. */
  name: string
  /** Any state that is neither passed nor failed counts as skipped. */
  state: string
}

/** Writes how many tests ended in which state, and which failed; does nothing where nobody asked for it. */
export function writeCounts(tests: Ended[]): void {
  const file = process.env.TEST_COUNTS
  const passed = tests.filter(({ state }) => state === 'passed').length
  const failed = tests.filter(({ state }) => state === 'failed').map(({ name }) => name)
  if (file)
    writeFileSync(file, JSON.stringify({ passed, failed, skipped: tests.length - passed - failed.length }))
}
