/** Takes the pictures: as a phone and a desktop see them, by day and by night, small enough to be kept with the code. */
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import type { Browser } from '../../tests/harness/browser'

export interface Light {
  device: 'phone' | 'desktop'
  scheme: 'light' | 'dark'
}

export const lights: readonly Light[] = [
  { device: 'desktop', scheme: 'light' },
  { device: 'desktop', scheme: 'dark' },
  { device: 'phone', scheme: 'light' },
  { device: 'phone', scheme: 'dark' },
]

/** Longer pages are cut off, CSS pixels. */
const LONGEST = { phone: 1700, desktop: 1500 } as const
/** Round a part of a page, CSS pixels; and the least that is shown, in screens. */
const MARGIN = 40
const LEAST = 0.75
/** Colours of a picture: interfaces have few. */
const COLOURS = 160

export interface Camera {
  light: Light
  newPage(): Promise<Page>
  /** The whole page, from its top. */
  page(page: Page, name: string): Promise<void>
  /** A part of the page and what stands beside it. */
  part(page: Page, name: string, part: Locator): Promise<void>
  /** What is on the screen, as it is. */
  screen(page: Page, name: string): Promise<void>
}

/** @param folder where the pictures go, as `name-device-scheme.png` */
export function openCamera(browser: Browser, folder: string, light: Light): Camera {
  const { device, scheme } = light
  const develop = async (taken: Buffer, name: string) => {
    await sharp(taken)
      .png({ palette: true, colours: COLOURS, effort: 9 })
      .toFile(join(folder, `${name}-${device}-${scheme}.png`))
  }
  return {
    light,
    newPage: () =>
      browser.newPage({ device, colorScheme: scheme, deviceScaleFactor: device === 'phone' ? 1.5 : 1 }),
    async page(page, name) {
      await settled(page)
      const { width, height } = await page.evaluate(() => ({
        width: window.innerWidth,
        height: document.documentElement.scrollHeight,
      }))
      const clip = { x: 0, y: 0, width, height: Math.min(height, LONGEST[device]) }
      await develop(await page.screenshot({ fullPage: true, clip }), name)
    },
    async part(page, name, part) {
      await settled(page)
      const { top, bottom, width, height } = await part.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        const { innerWidth: width, innerHeight: height, scrollY } = window
        return { top: top + scrollY, bottom: bottom + scrollY, width, height }
      })
      const tall = Math.min(Math.max(bottom - top + 2 * MARGIN, height * LEAST), LONGEST[device])
      const clip = { x: 0, y: Math.max(0, top - MARGIN), width, height: tall }
      await develop(await page.screenshot({ fullPage: true, clip }), name)
    },
    async screen(page, name) {
      await settled(page)
      await develop(await page.screenshot(), name)
    },
  }
}

/** Pictures that load when they come near are brought near, and nothing is under way. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager'
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
    await document.fonts.ready
  })
  await page.waitForLoadState('networkidle')
}
