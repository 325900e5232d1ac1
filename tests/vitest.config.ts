// How the tests that run in Node are found and held to account: no `.only`, no test without an assertion.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const counted = {
  root,
  allowOnly: false,
  // Else the pages' stylesheets are empty.
  css: true,
  setupFiles: ['tests/harness/vitest-setup.ts'],
}

export default defineConfig({
  root,
  test: {
    reporters: ['default', fileURLToPath(new URL('harness/vitest-reporter.ts', import.meta.url))],
    allowOnly: false,
    projects: [
      { test: { ...counted, name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      {
        test: {
          ...counted,
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...counted,
          name: 'cross',
          include: ['tests/cross/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { test: { ...counted, name: 'road', include: ['tests/road/**/*.test.ts'], testTimeout: 300_000 } },
    ],
  },
})
