// Pages for journeys and pictures, as a phone or a desktop sees them; all that goes wrong on them unseen is kept and
// fails the journey when the browser is closed. Hosts under `.localhost` need no DNS: Chromium takes them for loopback.
import { chromium as playwright, type BrowserContextOptions, type Page } from 'playwright-core'
import { chromium } from './chromium'

export interface PageOptions extends BrowserContextOptions {
  /** The screen: 390 x 844 with touch, or 1280 x 800. Default: desktop. */
  device?: 'phone' | 'desktop'
  /** Messages of the page's console that belong to the journey, such as that of an answer 409. */
  expected?: RegExp[]
}

export interface Browser {
  /**
   * Opens a page of its own, with no cookie or storage of another (for a second tab: `page.context().newPage()`).
   * Motion is reduced and the clock is UTC unless asked otherwise (`colorScheme`, `locale`, `timezoneId`, ...).
   */
  newPage(options?: PageOptions): Promise<Page>
  /** What went wrong on any page so far: console errors and warnings, uncaught errors, requests to foreign hosts. */
  troubles(): readonly string[]
  /** Closes all pages. @throws if anything went wrong on one of them */
  close(): Promise<void>
}

const devices: Record<'phone' | 'desktop', BrowserContextOptions> = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 800 } },
}

/** Nothing on our pages takes as long as this, even on a busy machine. */
const LONGEST_WAIT_MS = 10_000

/** Starts the pinned browser. */
export async function launch(): Promise<Browser> {
  const browser = await playwright.launch(await chromium())
  const troubles: string[] = []

  return {
    async newPage({ device = 'desktop', expected = [], ...options } = {}) {
      const context = await browser.newContext({
        ...devices[device],
        locale: 'en-US',
        timezoneId: 'UTC',
        reducedMotion: 'reduce',
        ...options,
      })
      context.setDefaultTimeout(LONGEST_WAIT_MS)
      const note = (url: string, text: string) => {
        if (!expected.some((pattern) => pattern.test(text))) troubles.push(`${url}: ${text}`)
      }
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) note(message.location().url, message.text())
      })
      context.on('weberror', (error) => note(error.page()?.url() ?? '', String(error.error())))
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url())
        const local = hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '127.0.0.1'
        if (protocol.startsWith('http') && !local) note(request.url(), 'a request to a foreign host')
      })
      return context.newPage()
    },
    troubles: () => troubles,
    async close() {
      await browser.close()
      if (troubles.length > 0) throw new Error(`Troubles on the pages:\n${troubles.join('\n')}`)
    },
  }
}
