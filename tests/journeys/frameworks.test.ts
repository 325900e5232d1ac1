// Shops built with the frameworks that developers use, from what is published: the element works, follows what it is told, and
// its events are heard; and their types hold.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnyPages } from '../harness/any-page'
import { openAnyPages } from '../harness/any-page'
import { addMerchant } from '../harness/network'
import { freePort } from '../harness/sqld'
import type { Stage } from '../harness/stage'
import { openStage } from '../harness/stage'

const root = fileURLToPath(new URL('../..', import.meta.url))
const KEY = 'pk_framework'

let stage: Stage
let pages: AnyPages

beforeAll(async () => {
  stage = await openStage()
  pages = await openAnyPages(await freePort())
  await addMerchant(stage.server.bengkel, { key: KEY, origins: [pages.origin] })
})
afterAll(async () => {
  await pages.stop()
  await stage.close()
})

/** Bundles a shop as its developers would. @param alias other versions of packages */
async function bundled(entry: string, alias: Record<string, string> = {}): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'bengkel-shop-'))
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: {
        alias: Object.entries(alias).map(([find, replacement]) => ({
          find: new RegExp(`^${find}(?=/|$)`),
          replacement,
        })),
      },
      build: {
        outDir: out,
        lib: {
          entry: `${root}tests/frameworks/${entry}`,
          formats: ['iife'],
          name: 'shop',
          fileName: () => 'shop.js',
        },
      },
    })
    return readFileSync(`${out}/shop.js`, 'utf8').replaceAll('</script', '<\\/script')
  } finally {
    rmSync(out, { recursive: true })
  }
}

describe('a shop', () => {
  it.each<[string, string, Record<string, string>?]>([
    ['React 18, with the component', 'react-wrapper.jsx', { react: 'react-18', 'react-dom': 'react-dom-18' }],
    ['React 19, with the component', 'react-wrapper.jsx'],
    ['React 19, with the element', 'react-element.jsx'],
    ['Vue 3', 'vue.js'],
  ])('in %s has the widget, hears it, and changes its item', async (_, entry, alias) => {
    const page = await stage.browser.newPage()
    const shop = JSON.stringify({ server: stage.server.url, merchant: KEY })
    const code = await bundled(entry, alias)
    await page.goto(
      pages.put(`<div id="shop"></div><script>window.shop = ${shop}</script><script>${code}</script>`),
    )
    await page.getByRole('heading', { name: 'What needs repair?' }).waitFor()
    const told = page.locator('output')
    await expect.poll(() => told.textContent(), { timeout: 10_000 }).toBe('1 ')
    expect(await page.locator('bengkel-repair').getAttribute('class')).toBe('desk')
    await page.getByRole('button', { name: 'Another item' }).click()
    await expect.poll(() => told.textContent(), { timeout: 10_000 }).toBe('2 ')
    expect(await page.locator('bengkel-repair').getAttribute('brand')).toBe('Miele')
  })

  it('in TypeScript has types for all of it, and they refuse what is wrong', () => {
    const check = () =>
      execFileSync(
        process.execPath,
        [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}tests/frameworks`],
        {
          encoding: 'utf8',
        },
      )
    expect(check()).toBe('')
  })
})
