// Builds what merchants' pages load: the element as hashed ES modules with a manifest of their names, then the
// loader as a classic script that knows the element's name, so that the page needs no round trip to learn it.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type EnvironmentOptions } from 'vite'
import { weigh } from './vite.budget.ts'
import { leanModules } from './vite.lean.ts'
import { ownLit } from './vite.lit.ts'
import { lazyAgain } from './vite.retry.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const element = 'widget/bengkel-repair.ts'

/** A library build, since merchants' pages get no preload helper; Vite would leave such a build half minified. */
const library = (
  entry: string,
  format: 'es' | 'iife',
  names: { entry: string; chunk?: string },
): EnvironmentOptions => ({
  consumer: 'client',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/widget',
    target: 'es2022',
    manifest: format === 'es' && 'manifest.json',
    emptyOutDir: format === 'es',
    lib: { entry, formats: [format], name: 'bengkelLoader' },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: names.entry,
        chunkFileNames: names.chunk,
        minify: true,
      },
    },
  },
})

export default defineConfig({
  root,
  plugins: [ownLit, leanModules, lazyAgain],
  base: './',
  publicDir: false,
  logLevel: 'warn',
  environments: {
    client: library(element, 'es', { entry: '[name]-[hash].js', chunk: '[name]-[hash].js' }),
    loader: library('widget/loader.ts', 'iife', { entry: 'bengkel.js' }),
  },
  builder: {
    async buildApp(builder) {
      const { client, loader } = builder.environments
      await builder.build(client!)
      const manifest = JSON.parse(readFileSync(`${root}dist/widget/manifest.json`, 'utf8'))
      loader!.config.define = {
        ...loader!.config.define,
        ELEMENT_FILE: JSON.stringify(manifest[element].file),
      }
      await builder.build(loader!)
      weigh(`${root}dist/widget/`, manifest, element)
    },
  },
})
