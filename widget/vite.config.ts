// Builds what merchants' pages load: the element as ES modules in one folder, whose name is made of their content, with a
// manifest of what stands where; then the loader as a classic script that knows the folder, so that the page needs no round
// trip to learn it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type EnvironmentOptions } from 'vite'
import { languages } from '../shared/language.ts'
import { weigh, type Manifest } from './vite.budget.ts'
import { describe, editorDataOf, manifestOf } from './vite.describe.ts'
import { leanModules } from './vite.lean.ts'
import { ownLit } from './vite.lit.ts'
import { smallest } from './vite.smallest.ts'
import { withReleases, writeIntegrity, writeModule } from './vite.publish.ts'
import { lazyAgain } from './vite.retry.ts'
import { writeTypes } from './vite.types.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const element = 'widget/bengkel-repair.ts'
const built = `${root}dist/widget/`
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }

/** Where the element is built, until its folder has its name. */
const ELEMENT = 'dist/widget/element'

/** The element and each language's words, which it finds by the language's name. */
const modules = [
  element,
  ...languages.flatMap((language) => [
    `widget/messages/${language}.ts`,
    `widget/messages/more.${language}.ts`,
  ]),
]

/** A library build, since merchants' pages get no preload helper; Vite would leave such a build half minified. */
const library = (
  entry: string | string[],
  format: 'es' | 'iife',
  outDir: string,
  file = '[name].js',
): EnvironmentOptions => ({
  consumer: 'client',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir,
    target: 'es2022',
    manifest: outDir === ELEMENT && 'manifest.json',
    emptyOutDir: false,
    lib: { entry, formats: [format], name: 'bengkelLoader' },
    rolldownOptions: {
      external: ['react'],
      preserveEntrySignatures: 'allow-extension',
      checks: { pluginTimings: false },
      output: {
        entryFileNames: file,
        chunkFileNames: '[name].js',
        minify: true,
      },
    },
  },
})

/**
 * Names the folder of the element's files after their content, so that it may be kept by browsers for good.
 * @returns the manifest, with each file's name from `dist/widget/` on
 */
function settle(folder: string): Manifest {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest
  rmSync(`${folder}/manifest.json`)
  const hash = createHash('sha256')
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(`${folder}/${file}`))
  const name = hash.digest('hex').slice(0, 8)
  renameSync(folder, `${built}${name}`)
  for (const chunk of Object.values(manifest)) chunk.file = `${name}/${chunk.file}`
  write('manifest.json', manifest)
  return manifest
}

const write = (file: string, content: object) => writeFileSync(built + file, JSON.stringify(content, null, 2))

/** In the mode `release` the build is kept for good, under its version. */
export default defineConfig(({ mode }) => ({
  root,
  plugins: [ownLit, leanModules, lazyAgain, smallest],
  base: './',
  publicDir: false,
  logLevel: 'warn',
  environments: {
    client: library(modules, 'es', ELEMENT),
    loader: library('widget/loader.ts', 'iife', 'dist/widget', 'bengkel.js'),
    react: library('widget/frameworks/react.ts', 'es', 'dist/widget', 'react.js'),
  },
  builder: {
    async buildApp(builder) {
      const { client, loader, react } = builder.environments
      rmSync(built, { recursive: true, force: true })
      await builder.build(client!)
      const manifest = settle(root + ELEMENT)
      loader!.config.define = {
        ...loader!.config.define,
        ELEMENT_FILE: JSON.stringify(manifest[element]!.file),
      }
      await builder.build(loader!)
      weigh(built, manifest, element)
      await builder.build(react!)
      writeModule(built, manifest[element]!.file)
      writeTypes(built)
      write('custom-elements.json', manifestOf(describe(), 'bengkel-repair.js'))
      write('vscode.html-custom-data.json', editorDataOf(describe()))
      writeIntegrity(built, version)
      withReleases(built, `${root}releases/`, version, mode === 'release')
    },
  },
}))
