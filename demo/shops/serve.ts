/** Serves the shops' pages on an origin of their own, under the strict policy that a careful shop would have. */
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { allowed } from '../../shared/embed'
import type { Place } from '../run/settings'
import { lindholtRoutes } from './lindholt/routes'
import { lumenRoutes } from './lumen/routes'
import { privacyPage } from './privacy'

export interface Shops {
  stop(): Promise<void>
}

export interface ShopKeys {
  /** The repair server's origin. */
  api: string
  /** The publishable keys. */
  lumen: string
  lindholt: string
}

/** What the guide tells a host to allow, and what these pages need of their own. */
function policyFor(api: string): string {
  const { 'script-src': script, 'connect-src': connect, 'img-src': images } = allowed(api)
  return (
    `default-src 'none'; script-src 'self' ${script}; connect-src ${connect}; img-src 'self' ${images}; ` +
    "style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  )
}

function shopPages({ api, lumen, lindholt }: ShopKeys): Hono {
  const pages = new Hono()
  pages.use(async (c, next) => {
    await next()
    c.header('Content-Security-Policy', policyFor(api))
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'strict-origin-when-cross-origin')
  })
  pages.get('/privacy', (c) => c.html(privacyPage()))
  pages.get('/favicon.ico', (c) => c.body(null, 204))
  pages.route('/shoes', lindholtRoutes({ api, key: lindholt }))
  pages.route('/', lumenRoutes({ api, key: lumen }))
  return pages
}

/** Listens on the port after the server's. */
export async function openShops({ port, host = '127.0.0.1' }: Place, keys: ShopKeys): Promise<Shops> {
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = serve({ fetch: shopPages(keys).fetch, port: port + 1, hostname: host }, () =>
      resolve(listening),
    ) as Server
    listening.once('error', reject)
  })
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
