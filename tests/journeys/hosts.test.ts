// The widget on pages that are hard to live on: it works from the first question to the ticket, all of it is to be seen, it looks
// like itself, and no policy is violated.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { hosts, spokenOn, type Host, type HostOptions } from '../hosts/hosts'
import { differences, lookOf, type Look } from '../hosts/look'
import { openHosts, type HostStage } from '../hosts/stage'
import { visitInDepok } from '../harness/asker'
import { launch, type Browser } from '../harness/browser'
import { hasFocus, Shopper, VISIT_IN_DEPOK } from '../harness/shopper'

let stage: HostStage
let browser: Browser
/** How each step looks where nothing is odd about the page; in a dialog, on the first page that has one. */
const plain: Record<string, Look> = {}

beforeAll(async () => {
  stage = await openHosts()
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await stage.close()
  expect(stage.pages.violations()).toEqual([])
})

async function open(host: Host, options?: HostOptions): Promise<Page> {
  const { width, height, scale } = host.screen ?? { width: 1280, height: 800 }
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale ?? 1,
    expected: host.violated ? [host.violated, /TrustedHTML|lets nothing be drawn/] : [],
  })
  await page.goto(stage.pages.url(host, options))
  return page
}

/** Asks for a repair on the page, and looks at each step. */
async function asks(page: Page, host: Host, mode: 'inline' | 'button' = 'inline'): Promise<void> {
  const language = spokenOn(host)
  const shopper = new Shopper(page, stage.spoken(language))
  shopper.look = async (step) => {
    // Nothing is to look as it does under a pointer.
    await page.mouse.move(0, 0)
    const look = await page.evaluate(lookOf)
    expect(look.troubles, step).toEqual([])
    const reference = (plain[`${mode} ${step}`] ??= look)
    expect(differences(look, reference), step).toEqual([])
  }
  expect(await shopper.asks(visitInDepok(language, shopper.spoken))).toMatch(/^BK-/)
}

describe('a repair is asked for on a page', () => {
  it.each(hosts.filter(({ linkOnly }) => !linkOnly))('$name', async (host) => {
    const page = await open(host)
    await asks(page, host)
    await page.context().close()
    expect(stage.pages.violations()).toEqual([])
  })
})

describe('a page that lets nothing be drawn', () => {
  it.each(hosts.filter(({ linkOnly }) => linkOnly))(
    '$name gets a link to the page of our own',
    async (host) => {
      const page = await open(host)
      const link = page.locator('bengkel-repair').getByRole('link', { name: 'Get it repaired' })
      await link.click()
      await page.getByRole('heading', { name: 'What needs repair?' }).waitFor()
      await page.context().close()
      expect(stage.pages.violations()).toEqual([])
    },
  )
})

describe.each(hosts.filter(({ shop }) => shop))('beside the chat and the cookies of $name', (host) => {
  it('the dialog is above all, keeps the focus, and gives it back', async () => {
    const page = await open(host, { mode: 'button' })
    const launcher = page.getByRole('button', { name: 'Get it repaired' })
    await launcher.click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading', { name: 'What needs repair?' }).waitFor()

    const chat = (await page.locator('.chat-bubble').boundingBox())!
    expect(await tagAt(page, chat.x + 30, chat.y + 30)).toBe('bengkel-repair')
    const seen = new Set<string>()
    for (let press = 0; press < 20; press++) {
      await page.keyboard.press('Tab')
      seen.add(await page.evaluate(() => document.activeElement!.localName))
    }
    // The page as a whole has it where the browser's own bar would come next.
    expect([...seen].filter((tag) => !['bengkel-repair', 'body'].includes(tag))).toEqual([])

    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await hasFocus(launcher)).toBe(true)
    await launcher.click()
    await asks(page, host, 'button')
    await dialog.getByRole('button', { name: 'Close' }).click()
    await page.locator('.chat-bubble').click()
    await page.context().close()
    expect(stage.pages.violations()).toEqual([])
  })

  it('each question is to be seen below what sticks to the top', async () => {
    const page = await open(host)
    await page.getByRole('button', { name: 'Accept' }).click()
    const shopper = new Shopper(page)
    for (const tells of ['tellsItem', 'tellsFault', 'triesTips', 'tellsPlace', 'tellsContact'] as const) {
      await shopper[tells](VISIT_IN_DEPOK)
      await shopper.heading.and(page.locator(':focus')).waitFor()
      const { x, y, height } = (await shopper.heading.and(page.locator(':focus')).boundingBox())!
      expect(await tagAt(page, x + 2, y + height / 2), tells).toBe('bengkel-repair')
    }
    await page.context().close()
    expect(stage.pages.violations()).toEqual([])
  })
})

describe('a page with shortcuts', () => {
  it('does not take what is typed for one', async () => {
    const page = await open(hosts.find(({ name }) => name === 'market')!)
    const shopper = new Shopper(page)
    await shopper.tellsItem(VISIT_IN_DEPOK)
    await shopper.reads('What is wrong?')
    await shopper.field('In your own words').pressSequentially('at 30/40 °C')
    expect(await shopper.field('In your own words').inputValue()).toBe('at 30/40 °C')
    expect(await page.locator('#search').inputValue()).toBe('')
    await page.context().close()
  })
})

/** @returns the name of the element of the page that is on top there */
const tagAt = (page: Page, x: number, y: number): Promise<string | undefined> =>
  page.evaluate(([x, y]) => document.elementFromPoint(x!, y!)?.localName, [x, y])
