// Makes a browser run fail on what its runner lets pass (a file without tests, a skipped test, a file that the server
// did not find), and counts its tests.
import { relative } from 'node:path'
import type { Reporter, TestResult, TestSuiteResult } from '@web/test-runner'
import { writeCounts } from './counts'

/** A reporter that ends the process with 1 if anything of the run is less than well. */
export function wtrReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const troubles = sessions.flatMap(({ testFile, testResults, request404s }) => {
        const tests = testsOf(testResults)
        const skipped = tests.filter((test) => test.skipped)
        return [
          ...(tests.length === 0 ? ['no test ran'] : []),
          ...skipped.map((test) => `skipped: ${test.name}`),
          ...request404s.map((url) => `not found: ${url}`),
        ].map((trouble) => `${relative(process.cwd(), testFile)}: ${trouble}`)
      })
      for (const trouble of troubles) console.error(`not ok: ${trouble}`)
      // The runner ends the process itself, by what it saw: this is the last word after it.
      if (troubles.length > 0) process.on('exit', () => (process.exitCode = 1))

      const tests = sessions.flatMap((session) => testsOf(session.testResults))
      const passed = tests.filter((test) => test.passed && !test.skipped).length
      console.log(`${passed} of ${tests.length} browser tests passed, in ${sessions.length} files`)
      writeCounts(
        tests.map(({ name, skipped, passed }) => ({
          name,
          state: skipped ? 'skipped' : passed ? 'passed' : 'failed',
        })),
      )
    },
  }
}

function testsOf(suite: TestSuiteResult | undefined): TestResult[] {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []
}
