/** Serves the shops' pages on an origin of their own, under the strict policy that a careful shop would have. */
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { allowed } from '../../shared/embed'
import type { Place } from '../run/settings'
import { themeRoutes } from '../themes/routes'
import type { Shops } from '../themes/theme'
import { lindholtRoutes } from './lindholt/routes'
import { lumenRoutes } from './lumen/routes'
import { privacyPage } from './privacy'

export interface OpenShops {
  stop(): Promise<void>
}

/**
 * What the guide tells a host to allow, and what these pages need of their own.
 * @param more what forms may be sent to and who may show the page in a frame, where anybody may
 */
function policyFor(api: string, more = "form-action 'none'; frame-ancestors 'none'"): string {
  const { 'script-src': script, 'connect-src': connect, 'img-src': images } = allowed(api)
  return (
    `default-src 'none'; script-src 'self' ${script}; connect-src ${connect}; img-src 'self' ${images}; ` +
    `style-src 'self'; font-src 'self'; base-uri 'none'; ${more}`
  )
}

function shopPages({ lumen, lindholt }: Shops): Hono {
  const { api } = lumen
  const pages = new Hono()
  pages.use(async (c, next) => {
    await next()
    if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', policyFor(api))
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'strict-origin-when-cross-origin')
  })
  pages.get('/privacy', (c) => c.html(privacyPage()))
  pages.get('/favicon.ico', (c) => c.body(null, 204))
  pages.route(
    '/',
    themeRoutes({ lumen, lindholt }, (more) => policyFor(api, more)),
  )
  pages.route('/shoes', lindholtRoutes(lindholt))
  pages.route('/', lumenRoutes(lumen))
  return pages
}

/** Listens on the port after the server's. */
export async function openShops({ port, host = '127.0.0.1' }: Place, shops: Shops): Promise<OpenShops> {
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = serve({ fetch: shopPages(shops).fetch, port: port + 1, hostname: host }, () =>
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
