// A release of the widget never changes: it is kept as it was, beside the next ones, and no other build takes its number.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { withReleases, writeIntegrity } from '../../../widget/vite.publish'

let built: string
let kept: string

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'bengkel-release-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  built = `${folder}/built/`
  kept = `${folder}/releases/`
})

/** Builds a widget of one file. */
function build(version: string, code: string): void {
  rmSync(built, { recursive: true, force: true })
  mkdirSync(built)
  writeFileSync(`${built}bengkel.js`, code)
  writeIntegrity(built, version)
}

it('says of each script what it must be, as browsers check it', () => {
  build('1.0.0', '')
  expect(JSON.parse(readFileSync(`${built}integrity.json`, 'utf8'))).toEqual({
    version: '1.0.0',
    // SHA-384 of nothing (FIPS 180-4), in base64.
    integrity: { './bengkel.js': 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb' },
  })
})

it('is kept when it is released, and stands beside later builds', () => {
  build('1.0.0', 'first')
  withReleases(built, kept, '1.0.0', true)
  build('1.1.0', 'second')
  withReleases(built, kept, '1.1.0', false)
  expect(readFileSync(`${built}releases/1.0.0/bengkel.js`, 'utf8')).toBe('first')
  expect(existsSync(`${kept}1.1.0`)).toBe(false)
})

it('is not replaced by another build of the same number', () => {
  build('1.0.0', 'first')
  withReleases(built, kept, '1.0.0', true)
  build('1.0.0', 'changed')
  expect(() => withReleases(built, kept, '1.0.0', true)).toThrow('The widget 1.0.0 is released')
  expect(readFileSync(`${kept}1.0.0/bengkel.js`, 'utf8')).toBe('first')
  build('1.0.0', 'first')
  expect(() => withReleases(built, kept, '1.0.0', false)).not.toThrow()
})
