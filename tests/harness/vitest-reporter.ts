// Counts the tests of a Vitest run.
import type { Reporter, TestModule } from 'vitest/node'
import { writeCounts } from './counts'

export default class VitestReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    writeCounts(tests.map((test) => ({ name: test.fullName, state: test.result().state })))
  }
}
