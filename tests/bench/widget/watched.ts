// A page that keeps count of what its visitor suffers: content that jumps though nobody has touched it, and long tasks.
import type { Page } from 'playwright-core'
import type { PageOptions } from '../../harness/browser'
import type { Lab } from './lab'

export interface Suffered {
  /** The sum of all unexpected layout shifts, each as CLS has it. */
  shift: number
  /** What was moved by them. */
  moved: string[]
  /** How long each long task was, ms. */
  longTasksMs: number[]
  /** Addresses of other origins than the page's and the repair server's. */
  thirdParty: string[]
}

type Counted = Omit<Suffered, 'thirdParty'>

/** Entries of the layout instability API, which TypeScript does not know. */
interface LayoutShift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null }[]
}

/** Runs in the page before anything else. */
function count(): void {
  const counted: Counted = { shift: 0, moved: [], longTasksMs: [] }
  Object.assign(window, { counted })
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  observe('longtask', ({ duration }) => counted.longTasksMs.push(duration))
  observe('layout-shift', (entry) => {
    const { hadRecentInput, value, sources } = entry as LayoutShift
    if (hadRecentInput) return
    counted.shift += value
    for (const { node } of sources) {
      // What has been taken away meanwhile has no name any more.
      const element = node instanceof Element ? node : node?.parentElement
      if (element) counted.moved.push(`${element.localName} ${element.className}`.trim())
    }
  })
}

/** Opens a page by `prepare`d means, lets somebody use it, and tells what they have suffered. */
export async function suffered(
  lab: Lab,
  options: PageOptions,
  use: (page: Page) => Promise<void>,
): Promise<Suffered> {
  const page = await lab.browser.newPage(options)
  const { origin: server } = new URL(lab.api)
  const thirdParty: string[] = []
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    const own = [new URL(page.url()).origin, server]
    const isFirst = request.isNavigationRequest() && request.frame() === page.mainFrame()
    if (protocol.startsWith('http') && !own.includes(origin) && !isFirst) thirdParty.push(request.url())
  })
  await page.addInitScript(count)
  await use(page)
  const counted = await page.evaluate(() => (window as unknown as { counted: Counted }).counted)
  await page.context().close()
  return { ...counted, thirdParty }
}
