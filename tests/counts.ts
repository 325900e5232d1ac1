// A Vitest reporter that leaves how many tests ran in the file named by TEST_COUNTS, for the last line of `npm test`.
import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

export default class Counts implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>): void {
    const file = process.env.TEST_COUNTS
    if (!file) return
    const states = modules
      .flatMap((module) => [...module.children.allTests()])
      .map((test) => test.result().state)
    const count = (state: string) => states.filter((each) => each === state).length
    writeFileSync(
      file,
      JSON.stringify({
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped') + count('pending'),
      }),
    )
  }
}
