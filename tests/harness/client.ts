// A page in Firefox or WebKit, as somebody uses it: both are driven from outside, by real clicks and keys, in their own ways.
import { launch } from 'puppeteer-core'
import { clickOn } from './aim'
import { firefox, startWebKit } from './other-browsers'

/** A function that runs in the page; it sees nothing but its arguments. */
type InPage<T> = (...args: string[]) => T

export interface Client {
  /** Opens a page on a screen of this size. */
  open(url: string, screen: { width: number; height: number; scale?: number }): Promise<void>
  run<T>(inPage: InPage<T>, ...args: string[]): Promise<T>
  /** Clicks on what is found in the page. @returns whether something was found and the click met it */
  click(find: InPage<Element | null>, ...args: string[]): Promise<boolean>
  /** Presses keys, by their names or as the letters of a text. */
  press(keys: readonly string[]): Promise<void>
  /** What went wrong on the pages unseen, as far as the browser tells. */
  troubles(): string[]
  stop(): Promise<void>
}

export async function startFirefox(): Promise<Client> {
  const browser = await launch(firefox())
  const page = await browser.newPage()
  const troubles: string[] = []
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(String(error)))
  return {
    async open(url, { width, height, scale = 1 }) {
      await page.setViewport({ width, height, deviceScaleFactor: scale })
      await page.goto(url)
    },
    run: (inPage, ...args) => page.evaluate(inPage, ...args),
    click: (find, ...args) =>
      clickOn(
        {
          run: (source, ...given) =>
            page.evaluate(`(${source})(...${JSON.stringify(given)})`) as Promise<never>,
          clickAt: (x, y) => page.mouse.click(x, y),
        },
        String(find),
        args,
      ),
    async press(keys) {
      for (const key of keys) await page.keyboard.press(key as 'Tab')
    },
    troubles: () => troubles.splice(0),
    stop: () => browser.close(),
  }
}

/** The narrowest that the browser's own window gets, CSS pixels; what is to be narrower stands in a frame. */
const NARROWEST = 500
/** What the window has above the page, CSS pixels. */
const BAR = 40

export async function startWebKitClient(): Promise<Client> {
  const webkit = await startWebKit()
  return {
    async open(url, { width, height }) {
      await webkit.resize(Math.max(width, NARROWEST), height + BAR)
      if (width >= NARROWEST) return webkit.goto(url)
      const { origin, pathname, search } = new URL(url)
      const framed = new URLSearchParams({ src: pathname + search, width: `${width}`, height: `${height}` })
      await webkit.goto(`${origin}/frame?${framed}`)
      await webkit.enterFrame()
    },
    run: (inPage, ...args) => webkit.run(String(inPage), ...args),
    // The driver's own way to click takes a text field within a shadow root for covered.
    click: (find, ...args) => clickOn(webkit, String(find), args),
    press: (keys) => webkit.press([...keys]),
    // It tells nobody of its console.
    troubles: () => [],
    stop: () => webkit.stop(),
  }
}
