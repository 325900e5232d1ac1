// Shops' pages that hinder the widget, in a real browser: what the console says, where it links to, and what shoppers get; and
// pages that let the browser check what it loads.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { policyLine, scriptTag } from '../../shared/embed'
import type { AnyPages } from '../harness/any-page'
import { openAnyPages } from '../harness/any-page'
import { addMerchant } from '../harness/network'
import type { Stage } from '../harness/stage'
import { freePort } from '../harness/sqld'
import { openStage } from '../harness/stage'

const KEY = 'pk_embedded'

let stage: Stage
let server: string
let pages: AnyPages

beforeAll(async () => {
  stage = await openStage()
  server = stage.server.url
  pages = await openAnyPages(await freePort())
  await addMerchant(stage.server.bengkel, { key: KEY, origins: [pages.origin] })
})
afterAll(async () => {
  await pages.stop()
  await stage.close()
})

interface Shown {
  page: Page
  /** What the widget has said on the console. */
  said: string[]
}

/** Opens a shop's page. @param policy its Content-Security-Policy */
async function open(body: string, policy = '', host = 'shop'): Promise<Shown> {
  // All of it is expected: it is what these journeys are about.
  const page = await stage.browser.newPage({ expected: [/./] })
  const said: string[] = []
  page.on('console', (message) => {
    if (message.text().startsWith('bengkel: ')) said.push(message.text())
  })
  await page.goto(pages.put(body, policy).replace('shop', host))
  return { page, said }
}

const tag = (merchant = KEY) => scriptTag({ server, merchant })
const question = (page: Page) => page.getByRole('heading', { name: 'What needs repair?' })

async function works(page: Page): Promise<void> {
  await question(page).waitFor()
  expect(await question(page).count()).toBe(1)
}

const hostedLink = (page: Page) => page.locator(`a[href="${server}/r/${KEY}"]`)

/** Waits for a message that links to this section of the guide. */
async function links({ page, said }: Shown, section: string): Promise<void> {
  await expect
    .poll(() => said.join('\n'), { timeout: 10_000 })
    .toMatch(new RegExp(`${server}/guide.*#${section}$`))
  const guide = await page.context().newPage()
  await guide.goto(/\S+$/.exec(said[0]!)![0])
  await guide.locator(`#${section}:target h3`).waitFor()
}

describe('the console tells', () => {
  it('of a key that nobody knows', async () => {
    await links(await open(tag('pk_nobody')), 'key')
  })

  it('of a page whose origin is not the merchant’s', async () => {
    await links(await open(tag(), '', 'other'), 'origin')
  })

  it('of a policy that does not let the server be asked', async () => {
    await links(
      await open(tag(), policyLine(server).replace(/connect-src [^;]+/, "connect-src 'none'")),
      'policy',
    )
  })

  it('of a policy that lets nothing be drawn, where shoppers get a link', async () => {
    const shown = await open(tag(), "require-trusted-types-for 'script'; trusted-types shop")
    await links(shown, 'trusted-types')
    await hostedLink(shown.page).waitFor()
  })

  it('of an element that does not come, where shoppers get a link', async () => {
    const shown = await open(tag(), `script-src ${server}/v1/bengkel.js`)
    await links(shown, 'files')
    await hostedLink(shown.page).waitFor()
  })
})

describe('a page that lets the browser check what it loads', () => {
  interface List {
    version: string
    integrity: Record<string, string>
  }
  let list: List
  beforeAll(async () => {
    list = (await (
      await fetch(`${server.replace('api.localhost', '127.0.0.1')}/v1/integrity.json`)
    ).json()) as List
  })

  const pinned = (integrity: string) => scriptTag({ server, merchant: KEY, release: list.version, integrity })
  const mapOf = (integrity: Record<string, string>) => {
    const all = Object.entries(integrity).map(([path, hash]) => [
      `${server}/${list.version}/${path.slice(2)}`,
      hash,
    ])
    return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(all) })}</script>`
  }
  const other = `sha384-${'A'.repeat(64)}`

  it('has the widget of that release', async () => {
    const { page } = await open(pinned(list.integrity['./bengkel.js']!))
    await works(page)
  })

  it('does not run another script', async () => {
    const { page } = await open(pinned(other))
    await page.waitForLoadState('load')
    expect(await page.locator('bengkel-repair').count()).toBe(0)
  })

  it('has it with every file checked by an import map', async () => {
    const { page } = await open(mapOf(list.integrity) + pinned(list.integrity['./bengkel.js']!))
    await works(page)
  })

  it('does not run another element', async () => {
    const element = Object.keys(list.integrity).find((path) => path.endsWith('/bengkel-repair.js'))!
    const changed = mapOf({ ...list.integrity, [element]: other })
    const shown = await open(changed + pinned(list.integrity['./bengkel.js']!))
    await links(shown, 'files')
    expect(await question(shown.page).count()).toBe(0)
  })
})

describe('an element without the script', () => {
  it('is brought by a module under a lasting name', async () => {
    const { page } = await open(
      `<script type="module" src="${server}/v1/bengkel-repair.js"></script><bengkel-repair merchant="${KEY}"></bengkel-repair>`,
      policyLine(server),
    )
    await works(page)
  })
})
