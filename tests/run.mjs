// Runs all that `npm test` promises, cheapest first, or with the word `cross` all that `npm run test:cross` does, and ends with one
// plain line that counts every test that ran.
// A part that fails, skips a test or finds none fails the whole; without a clean check and build nothing else is tried.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const counts = mkdtempSync(join(tmpdir(), 'bengkel-test-'))
const total = { passed: 0, failed: 0 }
const failures = []

/** Runs one npm script; `args` go to its tool. Returns whether it left with 0. */
function run(script, args = []) {
  console.log(`\n=== ${script}`)
  const started = Date.now()
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], { stdio: 'inherit' })
  console.log(
    `=== ${script}: ${status === 0 ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s`,
  )
  if (status !== 0) failures.push(script)
  return status === 0
}

/** Runs a suite that writes its counts to the file named by TEST_COUNTS, and adds them to the total. */
function runSuite(script) {
  const file = join(counts, `${script.replace(':', '-')}.json`)
  process.env.TEST_COUNTS = file
  const ok = run(script)
  const { passed, failed, skipped } = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failed: [], skipped: 0 }
  total.passed += passed
  total.failed += ok ? failed.length : Math.max(failed.length, 1)
  failures.push(...failed.map((test) => `${script}: ${test}`))
  if (passed === 0) failures.push(`${script}: no test passed`)
  if (skipped > 0) failures.push(`${script}: ${skipped} skipped`)
}

const cross = process.argv[2] === 'cross'
const needed = cross ? ['build'] : ['check', 'build']
const suites = cross
  ? ['test:cross:elements', 'test:cross:hosts']
  : ['test:unit', 'test:browser', 'test:journeys']

if (needed.every((script) => run(script))) {
  for (const suite of suites) runSuite(suite)
} else {
  total.failed = 1
}
rmSync(counts, { recursive: true })

for (const failure of failures) console.log(`not ok: ${failure}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = failures.length === 0 && total.failed === 0 ? 0 : 1
