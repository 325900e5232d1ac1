// Takes one step of the widget by day and by night, with a little of the page round it.
import type { Page } from 'playwright-core'
import type { Browser } from '../../harness/browser'
import type { Host, HostLanguage, HostOptions } from '../../hosts/hosts'
import type { Album } from './album'
import type { Shops } from './shops'

export const schemes = ['light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

/** Where pictures are taken. */
export interface Place {
  stage: Shops
  browser: Browser
  language: HostLanguage
  device: 'phone' | 'desktop'
  shop: Host
  album: Album
}

/** Of the page round the widget, CSS pixels. */
const MARGIN = 14
/** Colours that follow the scheme do so a moment later, milliseconds. */
const SETTLING_MS = 120

/** What shops leave standing over their pages. */
const COVERS = '.chat-bubble, #toTop, .navbar, .storefront-sticky-add-to-cart, sticky-header'

export interface Camera {
  page: Page
  /** The widget, all of it. */
  widget(name: string): Promise<void>
  /** What is on the screen, as it is. */
  screen(name: string): Promise<void>
}

/** Opens the shop's page, with nothing before the widget, and begins a row of pictures. */
export async function openCamera({ browser, language, device, shop, album }: Place): Promise<Camera> {
  const page = await browser.newPage({
    device,
    locale: language,
    deviceScaleFactor: device === 'phone' ? 1.5 : 1,
  })
  const row = album.row()

  async function take(name: string, shoot: () => Promise<Buffer>): Promise<void> {
    // Whatever lies under the pointer looks otherwise.
    await page.mouse.move(0, 0)
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.waitForTimeout(SETTLING_MS)
      row[scheme].push({ name: `${shop.name}-${name}`, png: await shoot() })
    }
    await page.emulateMedia({ colorScheme: 'light' })
  }

  return {
    page,
    widget: (name) =>
      take(name, async () => {
        const clip = await page.locator('bengkel-repair').evaluate((element, margin) => {
          const { left, top, width, height } = element.getBoundingClientRect()
          const x = Math.max(0, left - margin)
          const right = Math.min(window.innerWidth, left + width + margin)
          return { x, y: top + scrollY - margin, width: right - x, height: height + 2 * margin }
        }, MARGIN)
        await shows(page, 'hidden')
        const png = await page.screenshot({ fullPage: true, clip })
        await shows(page, '')
        return png
      }),
    screen: (name) => take(name, () => page.screenshot()),
  }
}

const shows = (page: Page, visibility: '' | 'hidden') =>
  page.locator(COVERS).evaluateAll((all, visibility) => {
    for (const each of all as HTMLElement[]) each.style.visibility = visibility
  }, visibility)

/** Opens a shop's page and puts away what it shows about cookies. */
export async function opens(page: Page, { stage, shop, language }: Place, options: HostOptions = {}) {
  await page.goto('about:blank')
  await page.goto(stage.pages.url(shop, { language, ...options }))
  await page.locator('.cookie-banner button').click()
  await page.locator('bengkel-repair').scrollIntoViewIfNeeded()
}
