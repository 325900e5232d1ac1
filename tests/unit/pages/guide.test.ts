// The guide for developers: what to paste, with one's own key, and what each message of the console means.
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { widgetAssets } from '../../../server/entry/both/widget-file'
import { policyLine, troubles } from '../../../shared/embed'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { readable, visitor, type Visitor } from '../../harness/visitor'

let bengkel: TestBengkel
let reader: Visitor

const integrity = { './bengkel.js': 'sha384-loader', './aaaa/en.js': 'sha384-words' }
const list = new TextEncoder().encode(JSON.stringify({ version: '1.2.3', integrity }))

beforeEach(async () => {
  bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  reader = visitor(bengkel, { assets: widgetAssets([{ name: 'integrity.json', body: list }]) })
})

it('is open to everybody, and fills in the key that it is given', async () => {
  const { status, html } = await reader.get('/guide?merchant=pk_shop')
  expect(status).toBe(200)
  expect(readable(html)).toContain(
    `<script async src="${bengkel.publicUrl}/v1/bengkel.js" data-merchant="pk_shop"></script>`,
  )
  expect(html).toContain(`${bengkel.publicUrl}/r/pk_shop`)
})

it.each([['"><script>alert(1)</script>'], ['sk_secret'], ['']])(
  'fills in nothing else: %s',
  async (given) => {
    const { html } = await reader.get(`/guide?merchant=${encodeURIComponent(given)}`)
    expect(readable(html)).toContain('data-merchant="pk_..."')
    expect(html).not.toContain('alert(1)')
    expect(html).not.toContain('sk_secret')
  },
)

it('says the one line that a strict page must allow', async () => {
  const { html } = await reader.get('/guide')
  expect(readable(html)).toContain(policyLine(bengkel.publicUrl))
})

it('names the release that never changes, with what the browser checks', async () => {
  const { html } = await reader.get('/guide?merchant=pk_shop')
  expect(readable(html)).toContain(
    `<script async src="${bengkel.publicUrl}/1.2.3/bengkel.js" data-merchant="pk_shop" integrity="sha384-loader" crossorigin="anonymous"></script>`,
  )
  expect(readable(html)).toContain(`"${bengkel.publicUrl}/1.2.3/aaaa/en.js": "sha384-words"`)
})

it.each(['en', 'id'])('has a place for each message of the console, in %s', async (language) => {
  const { html } = await reader.get('/guide', { 'Accept-Language': language })
  expect(html).toContain(`<html lang="${language}">`)
  for (const trouble of troubles) expect(html).toContain(`id="${trouble}"`)
})

it('has every place that its contents name', async () => {
  const { html } = await reader.get('/guide')
  const named = [...html.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id)
  expect(named.length).toBeGreaterThan(10)
  for (const id of named) expect(html).toContain(`id="${id}"`)
})
