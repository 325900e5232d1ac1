// Builds the edge worker: one ES module with all that it needs inside, for workerd.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const entry = 'server/entry/worker.ts'

export default defineConfig({
  root,
  publicDir: false,
  logLevel: 'warn',
  ssr: {
    target: 'webworker',
    noExternal: true,
    external: ['cloudflare:workers'],
    resolve: { conditions: ['workerd', 'worker', 'browser', 'module', 'import', 'default'] },
  },
  build: {
    ssr: entry,
    outDir: 'dist/worker',
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    rolldownOptions: {
      output: { format: 'es', entryFileNames: 'worker.js', codeSplitting: false },
    },
  },
  builder: {
    async buildApp(builder) {
      await builder.build(builder.environments.ssr!)
    },
  },
})
