/**
 * The server at the edge, for workerd and platforms made of it: answers requests and runs its rounds when the clock calls. Every
 * request has a client and a store of its own, and what it writes is one batch; another process keeps the schema (`npm run migrate`).
 */
import { Problem } from '../../shared/problem'
import { createApp } from '../http/app'
import type { Counters } from '../http/deps'
import { problemResponse, toProblem } from '../http/problems'
import { consoleLog } from '../ports/web/log'
import { CannotOpen } from '../store/database'
import { widgetAssets } from './both/widget-file'
import { openAtEdge } from './edge/open'
import { runRound } from './edge/rounds'

const FOLDER = '../../dist/widget/'
const files = import.meta.glob<string>('../../dist/widget/**/*.{js,json,ts}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const assets = widgetAssets(
  Object.entries(files).map(([path, text]) => ({
    name: path.slice(FOLDER.length),
    body: new TextEncoder().encode(text),
  })),
)

/** Each isolate counts for itself: enough against guessing from one place, and the platform has limits of its own. */
const counters: Counters = new Map()

/** What the platform gives with each call to end work that outlives the answer; nothing here does. */
type Context = Parameters<ReturnType<typeof createApp>['fetch']>[2]

export default {
  async fetch(request: Request, bindings: object, context: Context): Promise<Response> {
    try {
      const { bengkel, config, places } = await openAtEdge(bindings)
      const app = createApp({
        bengkel,
        places,
        assets,
        trustedHops: config.TRUSTED_HOPS,
        mailbox: config.OUTBOX === 'here',
        counters,
      })
      return await app.fetch(request, bindings, context)
    } catch (error) {
      const problem =
        error instanceof CannotOpen ? new Problem('store-unavailable', {}, { cause: error }) : error
      return problemResponse(toProblem(problem, consoleLog('info'), new URL(request.url).pathname))
    }
  },

  async scheduled(_event: unknown, bindings: object): Promise<void> {
    try {
      const { bengkel, config } = await openAtEdge(bindings)
      await runRound(bengkel, config)
    } catch (error) {
      consoleLog('info').error('A round failed', error)
      throw error
    }
  },
}
