// Goes before every browser test file: a test fails if it asserts nothing, or if anything goes wrong on its page unseen
// (an error that nobody caught, a promise that nobody awaited, an error or warning on the console), even after the last.
/// <reference types="mocha" />
import { chai } from '@open-wc/testing'

let assertions = 0
const troubles: string[] = []

const assert = chai.Assertion.prototype.assert
chai.Assertion.prototype.assert = function (...args: Parameters<typeof assert>) {
  assertions++
  return assert.apply(this, args)
}

addEventListener('error', (event) => troubles.push(`uncaught: ${event.message}`))
addEventListener('unhandledrejection', (event) => troubles.push(`unhandled rejection: ${event.reason}`))

for (const level of ['error', 'warn'] as const) {
  const print = console[level]
  console[level] = (...args: unknown[]) => {
    print(...args)
    // Lit's development build says so, once; its other warnings are faults.
    if (!String(args[0]).includes('Lit is in dev mode')) troubles.push(`console.${level}: ${args.join(' ')}`)
  }
}

function expectNoTroubles(): void {
  const seen = troubles.splice(0)
  if (seen.length > 0) throw new Error(seen.join('\n'))
}

beforeEach(() => {
  assertions = 0
})

afterEach(function () {
  expectNoTroubles()
  if (this.currentTest?.isPassed() && assertions === 0) throw new Error('The test asserted nothing')
})

// What the last test left behind comes to light a little after it.
after(async () => {
  await new Promise((resolve) => setTimeout(resolve, 100))
  expectNoTroubles()
})
