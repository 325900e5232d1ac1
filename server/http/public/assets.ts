/** The widget's files: the loader that shops paste, short-lived, and what it loads, whose names change with their content. */
import { Hono } from 'hono'
import { Problem } from '../../../shared/problem'
import type { AppDeps } from '../deps'

const DAY_S = 86_400

/** Before a file's name where a loader asks anew: to the browser another module, to us the same file. */
const AGAIN = /^again-\d+\//
/** The element of any release. */
const ELEMENT = /^bengkel-repair-[\w-]{8}\.js$/

/** What all files have in common; short-lived, unless their name changes with their content. */
const SHARED: Readonly<Record<string, string>> = {
  'Cache-Control': 'public, max-age=300',
  'Access-Control-Allow-Origin': '*',
  // Pages under cross-origin isolation must be able to load it.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
}

export function assetRoutes({ assets }: AppDeps): Hono {
  const routes = new Hono()
  const element = [...assets.keys()].find((name) => ELEMENT.test(name))
  routes.get('/:file{.+\\.(?:js|css|svg|json|map)}', (c) => {
    const file = c.req.param('file').replace(AGAIN, '')
    const asset = assets.get(file)
    if (!asset && element && ELEMENT.test(file)) {
      // A loader of an earlier release, from a cache, leads to the present element.
      return c.body(`import './${element}'`, 200, { ...SHARED, 'Content-Type': 'text/javascript' })
    }
    if (!asset) throw new Problem('not-found')
    const headers: Record<string, string> = {
      ...SHARED,
      'Content-Type': asset.type,
      ETag: asset.etag,
      ...(asset.immutable && { 'Cache-Control': `public, max-age=${365 * DAY_S}, immutable` }),
      Vary: 'Accept-Encoding',
    }
    if (c.req.header('If-None-Match') === asset.etag) return c.body(null, 304, headers)
    const brotli = asset.brotli && /\bbr\b/.test(c.req.header('Accept-Encoding') ?? '')
    if (brotli) return c.body(asset.brotli!, 200, { ...headers, 'Content-Encoding': 'br' })
    return c.body(asset.body, 200, headers)
  })
  return routes
}
