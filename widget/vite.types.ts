// Makes the types that are published from those of the source: one file for the element and what the loader puts into the
// page, and one for each framework.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages } from '../shared/language.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** As `tsconfig.json` has it, for the few files that are declared. */
const options =
  '--ignoreConfig --declaration --emitDeclarationOnly --rootDir . --target es2022 --module esnext --moduleResolution bundler ' +
  '--strict --skipLibCheck --lib ES2023,DOM,DOM.Iterable --allowImportingTsExtensions'

const sources = ['widget/frameworks/react.ts', 'widget/frameworks/vue.ts', 'widget/loader.ts']

/** Each uses only what stands in those before it. */
const together = ['attributes', 'events', 'repair/element', 'loader']

/** Writes `bengkel.d.ts`, `react.d.ts` and `vue.d.ts`. */
export function writeTypes(folder: string): void {
  const out = mkdtempSync(join(tmpdir(), 'bengkel-types-'))
  try {
    const args = [
      `${root}node_modules/typescript/bin/tsc`,
      ...options.split(' '),
      '--types',
      '',
      '--outDir',
      out,
    ]
    execFileSync(process.execPath, [...args, ...sources], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const read = (name: string) => readFileSync(`${out}/widget/${name}.d.ts`, 'utf8')
    writeFileSync(`${folder}bengkel.d.ts`, joined(together.map(read)))
    for (const name of ['react', 'vue'])
      writeFileSync(
        `${folder}${name}.d.ts`,
        read(`frameworks/${name}`).replace(/'\.\.\/(attributes|events|repair\/element)'/g, "'./bengkel'"),
      )
  } finally {
    rmSync(out, { recursive: true })
  }
}

/** One declaration of all: what is exported is exported as a type, since no script beside it exports a value. */
function joined(declarations: string[]): string {
  const names: string[] = []
  const language = `type Language = ${languages.map((each) => `'${each}'`).join(' | ')};`
  const text = [language, ...declarations]
    .join('\n')
    .replace(/^import .*\n/gm, '')
    .replace(/^export \{\};\n/gm, '')
    .replace(
      /^export ((?:declare )?(?:abstract )?(?:class|interface|type) (\w+))/gm,
      (_, kept: string, name: string) => {
        names.push(name)
        return kept
      },
    )
  return `${text}export type { ${names.join(', ')} };\n`
}
