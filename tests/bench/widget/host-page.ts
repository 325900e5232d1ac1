/**
 * What visitors of the demo's product page suffer from the widget while they ask for a repair on it. The page is also read
 * without the widget: what happens there is the page's own.
 */
import type { Page } from 'playwright-core'
import { ask } from './asking'
import type { Lab } from './lab'
import { suffered, type Suffered } from './watched'

/** How far a wheel turns, CSS pixels, and how long until it turns again, ms. */
const NOTCH = 300
const PAUSE = 50

/** Turns the wheel until it is in view, as people do. */
async function scrollTo(page: Page, selector: string): Promise<void> {
  const place = page.locator(selector)
  for (;;) {
    const isThere = await place.evaluate((element) => element.getBoundingClientRect().top < innerHeight / 2)
    if (isThere) return
    await page.mouse.wheel(0, NOTCH)
    await page.waitForTimeout(PAUSE)
  }
}

/** @returns by who reads it, and how */
export async function hostPages(lab: Lab): Promise<Record<string, Suffered>> {
  const { shop } = lab
  const asksThere = async (page: Page) => {
    await page.goto(shop)
    await scrollTo(page, 'bengkel-repair')
    await ask(page, true)
  }
  return {
    'desktop': await suffered(lab, { device: 'desktop' }, asksThere),
    // A wheel is turned there too, which the browser does not have where it is told to be mobile.
    'phone': await suffered(lab, { device: 'phone', isMobile: false }, asksThere),
    'sent to the widget': await suffered(lab, {}, async (page) => {
      await page.goto(`${shop}#repair`)
      await ask(page, true)
    }),
    'no widget': await suffered(lab, {}, async (page) => {
      await page.route('**/bengkel.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
      await page.goto(shop)
      await scrollTo(page, '#repair')
      await page.waitForLoadState('networkidle')
    }),
  }
}
