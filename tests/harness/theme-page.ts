// The demo's theme page as a retailer uses it: what they choose, what they see in the frame, what they take with them.
import type { FrameLocator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { accessibilityFaults } from './axe'
import type { Browser, PageOptions } from './browser'

const shopIn = (page: Page): FrameLocator => page.frameLocator('iframe')

const primary = (page: Page) => shopIn(page).getByRole('button', { name: 'Next' })

const colourOf = (page: Page) => primary(page).evaluate((button) => getComputedStyle(button).backgroundColor)

const pasted = (page: Page) => page.getByLabel('Paste this').inputValue()

const pairOf = (page: Page, name: string) => page.locator('dl > div').filter({ hasText: name })

/** Chooses colours, shapes, a language and a place, one after another, and copies what has come of it. */
export async function tryTheme(browser: Browser, url: string, key: string): Promise<void> {
  // The page tells of an ink that cannot be read on its console, as it should.
  const page = await browser.newPage({ expected: [/has a contrast of 1\.0/] })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(url)
  await primary(page).waitFor()
  expect(await pasted(page)).toMatch(
    new RegExp(`^<script async src="[^"]+/v1/bengkel.js" data-merchant="${key}"></script>$`),
  )

  await page.getByLabel('Accent').fill('#ffd400')
  await expect.poll(() => colourOf(page)).toBe('rgb(255, 212, 0)')
  await pairOf(page, 'Accent as text').getByText('the desk shows text in a shade').waitFor()
  expect(page.url()).toContain('accent=%23ffd400')
  await page.getByLabel('Ink').fill('#ffffff')
  await page.getByLabel('Paper').fill('#ffffff')
  await pairOf(page, 'Ink on paper').getByText('1.0').waitFor()
  await pairOf(page, 'Ink on paper').getByText('no: choose').waitFor()

  await page.getByRole('link', { name: 'Atelier' }).click()
  await expect.poll(() => colourOf(page)).toBe('rgb(122, 92, 46)')
  await page.getByLabel('Corners').fill('9')
  await expect
    .poll(() => primary(page).evaluate((button) => getComputedStyle(button).borderTopLeftRadius))
    .toBe('9px')
  expect(await pasted(page)).toContain('--bengkel-radius: 9px;')

  await page.getByLabel('Language').selectOption('de')
  await shopIn(page).getByRole('heading', { name: 'Was soll repariert werden?' }).waitFor()
  await page.getByLabel('Place').selectOption('button')
  await shopIn(page).getByRole('button', { name: 'Reparatur anfragen' }).click()
  await shopIn(page).getByRole('dialog').waitFor()
  await page.getByRole('radio', { name: 'A ticket' }).check()
  await page.getByLabel('Place').selectOption('inline')
  await shopIn(page).locator('[part=ticket]').waitFor()

  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await page.getByText('Copied', { exact: true }).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await pasted(page))
  expect(copied).toContain('bengkel-repair {\n  --bengkel-accent: #7a5c2e;')
  expect(copied).toContain('data-language="de"')

  // The address holds all of it.
  await page.reload()
  expect(await pasted(page)).toBe(copied)
  await page.getByRole('link', { name: 'Begin again' }).click()
  expect(await pasted(page)).not.toContain('--bengkel')
}

export async function tryThemeWithoutScripts(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(url)
  await page.getByLabel('Text').last().selectOption('serif')
  await page.getByLabel('Accent').fill('#d4001a')
  await page.getByRole('button', { name: 'Show' }).click()
  await page.waitForURL(/accent=%23d4001a/)
  expect(await pasted(page)).toContain('--bengkel-accent: #d4001a;')
  expect(await pasted(page)).toContain('--bengkel-font: Newsreader')
  const rules = await page.request.get(new URL(`themes/theme.css${new URL(page.url()).search}`, url).href)
  expect(await rules.text()).toContain('--bengkel-accent: #d4001a;')
}

/** @returns what axe finds wrong with the page and the shop in it, by day and by night */
export async function faultsOfThemePage(
  browser: Browser,
  url: string,
  device: PageOptions['device'],
): Promise<string[]> {
  const faults: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ device, colorScheme })
    await page.goto(url)
    await primary(page).waitFor()
    faults.push(...(await accessibilityFaults(page)))
    const { wide, screen } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      screen: window.innerWidth,
    }))
    if (wide > screen) faults.push(`it is ${wide} px wide on a screen of ${screen}`)
  }
  return faults
}
