/**
 * What visitors of the demo's product page suffer from the widget while they ask for a repair on it. The page is also read
 * without the widget: what happens there is the page's own.
 */
import type { Page } from 'playwright-core'
import type { PageOptions } from '../../harness/browser'
import { median } from '../parts/load'
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

/** Each visit is made so often: on a machine that has other things to do, some tasks are long that are not else. */
const VISITS = 3

/** How to read the page, by who does. */
const visits: Record<string, { options: PageOptions; use(page: Page, shop: string): Promise<void> }> = {
  'on a desktop': { options: {}, use: askBelow },
  // A phone's screen; a browser that is told to be mobile has no wheel.
  'on a phone': { options: { device: 'phone', isMobile: false }, use: askBelow },
  'sent to the widget': {
    options: {},
    async use(page, shop) {
      await page.goto(`${shop}#repair`)
      await ask(page, true)
    },
  },
  'without the widget': {
    options: {},
    async use(page, shop) {
      await page.route('**/bengkel.js', (route) => route.abort())
      await page.goto(shop)
      await scrollTo(page, '#repair')
      await page.waitForLoadState('networkidle')
    },
  },
}

async function askBelow(page: Page, shop: string): Promise<void> {
  await page.goto(shop)
  await scrollTo(page, 'bengkel-repair')
  await ask(page, true)
}

export interface Visit {
  name: string
  /** The worst of all times. */
  shift: number
  thirdParty: number
  /** How many there were in most of them. */
  longTasks: number
}

export async function hostPages(lab: Lab): Promise<Visit[]> {
  const found: Visit[] = []
  for (const [name, { options, use }] of Object.entries(visits)) {
    const times: Suffered[] = []
    for (let time = 0; time < VISITS; time++)
      times.push(await suffered(lab, { ...options, expected: [/ERR_FAILED/] }, (page) => use(page, lab.shop)))
    found.push({
      name,
      shift: Math.max(...times.map(({ shift }) => shift)),
      thirdParty: Math.max(...times.map(({ thirdParty }) => thirdParty.length)),
      longTasks: median(times.map(({ longTasksMs }) => longTasksMs.length)),
    })
  }
  return found
}
