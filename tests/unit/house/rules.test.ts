// The house rules must bite: for each a file that breaks it, and beside them files that may do the same thing.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const top = process.cwd()

const broken: Array<[file: string, code: string, rule: string]> = [
  ['shared/a.ts', `import { html } from 'lit'\nexport const a = html`, 'imports'],
  ['shared/messages/b.ts', `export { b } from '../../server/store/store'`, 'imports'],
  ['shared/c.ts', `export const c = document.title`, 'no-restricted-globals'],
  ['shared/d.ts', `export const d = new Date()`, 'ports'],
  ['widget/a.ts', `import { Hono } from 'hono'\nexport const a = Hono`, 'imports'],
  ['widget/b.ts', `export type { B } from '../server/store/store'`, 'imports'],
  ['widget/c.ts', `export const c = () => import('../server/jobs/job')`, 'imports'],
  ['widget/d.ts', 'export const d = html`<style>p { color: red; }</style>`', 'templates'],
  ['widget/e.ts', 'export const e = html`<p style="${x}"></p>`', 'templates'],
  [
    'widget/f.ts',
    `import { styleMap } from 'lit/directives/style-map.js'\nexport const f = styleMap`,
    'templates',
  ],
  ['widget/g.ts', 'export const g = css`p { margin: 1.5rem; }`', 'templates'],
  ['widget/h.ts', 'export const h = html`<p onclick="x()"></p>`', 'templates'],
  ['server/jobs/a.ts', `import type { A } from '../http/app'\nexport type B = A`, 'imports'],
  ['server/dispatch/b.ts', `import { b } from '../ports/clock'\nexport const c = b`, 'imports'],
  ['server/intake/c.ts', `import { Hono } from 'hono'\nexport const c = Hono`, 'imports'],
  ['server/http/d.ts', `import { readFileSync } from 'node:fs'\nexport const d = readFileSync`, 'imports'],
  ['server/pages/e.tsx', `import sharp from 'sharp'\nexport const e = sharp`, 'imports'],
  ['server/outbox/f.ts', `export const f = Date.now()`, 'ports'],
  ['server/store/g.ts', `export const g = Math.random()`, 'ports'],
  ['server/http/h.ts', `export const h = globalThis.crypto.randomUUID()`, 'ports'],
  ['server/http/i.ts', `export const i = new Date()`, 'ports'],
  ['server/http/j.ts', `import { j } from '../../tests/harness/browser'\nexport const k = j`, 'imports'],
  ['server/http/k.ts', `import { k } from '../../widget/parts/ticket'\nexport const l = k`, 'imports'],
  ['server/http/l.ts', `export const l = (x: any) => x`, 'no-explicit-any'],
]

const sound: Array<[file: string, code: string]> = [
  ['shared/ok.ts', `import * as v from 'valibot'\nexport const ok = [v, new Date(0)]`],
  ['widget/ok.ts', `import { html } from 'lit'\nexport const ok = html`],
  ['server/jobs/ok.ts', `import type { Clock } from '../ports/clock'\nexport type Ok = Clock`],
  ['server/entry/ok.ts', `import { hostname } from 'node:os'\nexport const ok = [hostname(), Date.now()]`],
  ['server/ports/node/ok.ts', `import sharp from 'sharp'\nexport const ok = [sharp, Math.random()]`],
  ['server/ports/ok.ts', `export const ok = () => Date.now()`],
  ['demo/ok.ts', `import { ok as other } from '../server/entry/ok'\nexport const ok = [other, new Date()]`],
]

describe('the house rules', () => {
  const house = mkdtempSync(join(tmpdir(), 'bengkel-house-'))
  let found: Array<{ filename: string; code: string }>

  beforeAll(() => {
    for (const file of ['.oxlintrc.json', 'tests/house/rules.js']) {
      mkdirSync(dirname(join(house, file)), { recursive: true })
      copyFileSync(join(top, file), join(house, file))
    }
    for (const [file, code] of [...broken, ...sound]) {
      mkdirSync(dirname(join(house, file)), { recursive: true })
      writeFileSync(join(house, file), `${code}\n`)
    }
    const { stdout } = spawnSync(join(top, 'node_modules/.bin/oxlint'), ['--format', 'json'], {
      cwd: house,
      encoding: 'utf8',
    })
    found = (JSON.parse(stdout) as { diagnostics: typeof found }).diagnostics
  })
  afterAll(() => rmSync(house, { recursive: true }))

  const codes = (file: string) => found.filter((each) => each.filename === file).map((each) => each.code)

  it.each(broken)('catch %s: %s', (file, _, rule) => {
    expect(codes(file).join()).toContain(`(${rule})`)
  })

  it.each(sound)('let %s be', (file) => {
    expect(codes(file)).toEqual([])
  })
})
