// A page in a browser that has seen nothing, and what DevTools count on it.
import type { CDPSession, Page } from 'playwright-core'
import type { Lab } from './lab'

/** After it has loaded, a page is left alone for so long, ms. */
const REST = 150

export interface ColdPage {
  page: Page
  devtools: CDPSession
  /** Counts of this page's main thread: times in seconds of that thread's own, sizes in bytes. */
  metrics(): Promise<Record<'TaskDuration' | 'JSHeapUsedSize', number>>
  /** Evaluates an expression, and waits for what it promises. @throws what it throws */
  run<T>(expression: string): Promise<T>
  close(): Promise<void>
}

/** Opens it in a context of its own: nothing is cached or compiled, and no other page shares its process. */
export async function openCold({ browser }: Lab, url: string): Promise<ColdPage> {
  const page = await browser.newPage()
  const devtools = await page.context().newCDPSession(page)
  await page.goto(url)
  await page.waitForTimeout(REST)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  return {
    page,
    devtools,
    async metrics() {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as never
    },
    async run<T>(expression: string) {
      const options = { expression, awaitPromise: true, returnByValue: true }
      const { result, exceptionDetails: wrong } = await devtools.send('Runtime.evaluate', options)
      if (wrong) throw new Error(wrong.exception?.description ?? wrong.text)
      return result.value as T
    },
    close: () => page.context().close(),
  }
}
