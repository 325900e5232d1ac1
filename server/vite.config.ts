// Builds all that Node runs outside the tests: the server's entries, the demo, the benches, the fault runs, the simulator and the pictures.
// Every output lies one folder deep in dist, so `new URL('../widget/', import.meta.url)` holds in each of them.
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Source folders whose `.ts` files are entries (their subfolders are not), and the folder in dist they go to. */
const folders = {
  'server/entry': 'server',
  demo: 'demo',
  'tests/bench': 'bench',
  'tests/faults': 'faults',
  'tests/pictures': 'pictures',
  'tests/simulate': 'simulate',
}

const notForNode = new Set(['server/entry/worker.ts'])

function entries(): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [folder, into] of Object.entries(folders)) {
    if (!existsSync(`${root}${folder}`)) continue
    for (const file of readdirSync(`${root}${folder}`)) {
      const path = `${folder}/${file}`
      if (/\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !notForNode.has(path)) {
        found[`${into}/${file.replace(/\.tsx?$/, '')}`] = path
      }
    }
  }
  return found
}

const input = entries()

export default defineConfig({
  root,
  publicDir: false,
  logLevel: 'warn',
  environments: {
    ssr: {
      build: {
        ssr: true,
        outDir: 'dist',
        emptyOutDir: false,
        target: 'node20',
        sourcemap: true,
        minify: false,
        rolldownOptions: {
          input,
          output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        },
      },
    },
    // What the demo's pages run in the browser.
    client: {
      build: {
        outDir: 'dist/demo-pages',
        target: 'es2022',
        rolldownOptions: {
          input: { themes: 'demo/themes/client.ts' },
          output: { entryFileNames: '[name].js' },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      await builder.build(builder.environments.client!)
      await builder.build(builder.environments.ssr!)
    },
  },
})
