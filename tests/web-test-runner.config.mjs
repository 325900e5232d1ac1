// How the elements are tested in a real browser. The pieces are TypeScript, which Node does not read: Vite loads them.
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter } from '@web/test-runner'
import { chromeLauncher } from '@web/test-runner-chrome'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
export const load = async (relative) => (await runnerImport(path(relative))).module

const { chromium } = await load('harness/chromium.ts')
const { wtrReporter } = await load('harness/wtr-reporter.ts')

export default {
  rootDir: path('..'),
  files: path('browser/**/*.test.ts'),
  nodeResolve: { extensions: ['.mjs', '.js', '.ts'] },
  browsers: [chromeLauncher({ launchOptions: { headless: 'shell', ...(await chromium()) } })],
  // One page at a time: two would take the focus from each other.
  concurrency: 1,
  testFramework: { config: { forbidOnly: true, timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  // Photos are fetched by the browser itself, past the `/v1` inside the page.
  middleware: [
    (context, next) => {
      if (!/^\/v1\/jobs\/[^/]+\/photos\//.test(context.path)) return next()
      context.type = 'image/svg+xml'
      context.body = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'
    },
  ],
  plugins: [
    {
      name: 'setup',
      transform: ({ path: served, body }) =>
        /^\/tests\/browser\/.*\.test\.ts$/.test(served)
          ? `import '/tests/harness/wtr-setup.ts';${body}`
          : undefined,
    },
    esbuildPlugin({ ts: true, tsconfig: path('../tsconfig.json'), target: 'es2022' }),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), wtrReporter()],
}
