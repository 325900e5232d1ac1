// Where pages load the widget from: one address that follows the releases, and one for each release that never changes.
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { widgetAssets } from '../../../server/entry/both/widget-file'
import { createApp } from '../../../server/http/app'
import { openBengkel } from '../../harness/bengkel'
import { appDeps } from '../../harness/visitor'

const file = (name: string, text = name) => ({ name, body: new TextEncoder().encode(text) })
const listOf = (version: string) => JSON.stringify({ version, integrity: {} })

/** A build of 1.1.0 beside which 1.0.0 is kept. */
const built = [
  file('bengkel.js', 'loads bbbb'),
  file('integrity.json', listOf('1.1.0')),
  file('manifest.json', '{}'),
  file('bengkel-repair.js', 'is bbbb'),
  file('bbbb/en.js'),
  file('releases/1.0.0/bengkel.js', 'loads aaaa'),
  file('releases/1.0.0/integrity.json', listOf('1.0.0')),
  file('releases/1.0.0/aaaa/en.js'),
]

let get: (path: string, headers?: Record<string, string>) => Promise<Response>

beforeEach(async () => {
  const bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  const app = createApp(appDeps(bengkel, { assets: widgetAssets(built) }))
  get = async (path, headers = {}) => app.request(path, { headers })
})

it.each([
  ['/v1/bengkel.js', 'loads bbbb'],
  ['/1.1.0/bengkel.js', 'loads bbbb'],
  ['/1.0.0/bengkel.js', 'loads aaaa'],
  ['/1.0.0/aaaa/en.js', 'releases/1.0.0/aaaa/en.js'],
  ['/1.0.0/integrity.json', listOf('1.0.0')],
])('gives %s', async (path, text) => {
  const answer = await get(path)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe(text)
})

it('lets browsers keep a release for good, and asks them to look again for what follows the releases', async () => {
  const cached = async (path: string) => (await get(path)).headers.get('Cache-Control')
  for (const path of ['/1.0.0/bengkel.js', '/1.1.0/bengkel.js', '/1.1.0/integrity.json', '/v1/bbbb/en.js'])
    expect(await cached(path), path).toBe('public, max-age=31536000, immutable')
  expect(await cached('/v1/bengkel.js')).toBe('public, max-age=300')
})

it('still gives the files of a kept release to a page that was opened before the next one', async () => {
  expect((await get('/v1/aaaa/en.js')).status).toBe(200)
})

it('gives the same to a loader that asks anew, since browsers remember what has failed', async () => {
  for (const release of ['v1', '1.1.0'])
    expect(await (await get(`/${release}/again-3/bbbb/en.js`)).text()).toBe('bbbb/en.js')
})

it('leads a loader that a cache has kept from a release that is gone to the present element', async () => {
  const answer = await get('/v1/cccc/bengkel-repair.js')
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe("export * from '../bengkel-repair.js'\n")
  expect(answer.headers.get('Cache-Control')).toBe('public, max-age=300')
  expect(answer.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
})

it.each([
  '/1.1.1/bengkel.js',
  '/v1/cccc/en.js',
  '/v1/manifest.json',
  '/1.1.0/manifest.json',
  '/v2/bengkel.js',
])('has no %s', async (path) => {
  expect((await get(path)).status).toBe(404)
})

it('may be loaded, and checked, by pages of any origin, isolated ones too', async () => {
  for (const path of ['/v1/bengkel.js', '/1.0.0/bengkel.js', '/1.0.0/aaaa/en.js']) {
    const { headers } = await get(path)
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
    expect(headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
  }
})

it('sends nothing anew that the browser has', async () => {
  const etag = (await get('/v1/bengkel.js')).headers.get('ETag')!
  expect((await get('/v1/bengkel.js', { 'If-None-Match': etag })).status).toBe(304)
})
