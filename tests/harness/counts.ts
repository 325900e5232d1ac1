// Every runner leaves how its tests ended in the file named by TEST_COUNTS, for the last line of `npm test`.
import { writeFileSync } from 'node:fs'

/** Writes how many tests ended in which state; does nothing where nobody asked for it. */
export function writeCounts(states: string[]): void {
  const file = process.env.TEST_COUNTS
  const count = (state: string) => states.filter((each) => each === state).length
  const [passed, failed] = [count('passed'), count('failed')]
  if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped: states.length - passed - failed }))
}
