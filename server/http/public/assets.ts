/** The widget's files: `/v1/` follows the releases, so what stands there under a lasting name is short-lived; all else never changes. */
import { Hono } from 'hono'
import { Problem } from '../../../shared/problem'
import type { AppDeps, Asset } from '../deps'

const DAY_S = 86_400

/** What the loader puts into a path to ask anew: to the browser another module, to us the same file. */
const AGAIN = /(?<=^[^/]+)\/again-\d+(?=\/)/
/** The element of any release, in its folder. */
const ELEMENT = /^v1\/\w+\/bengkel-repair\.js$/

export function assetRoutes({ assets }: AppDeps): Hono {
  const routes = new Hono()
  routes.get('/:release{v1|\\d+\\.\\d+\\.\\d+}/:file{.+\\.(?:js|json|ts)}', (c) => {
    const path = c.req.path.slice(1).replace(AGAIN, '')
    const asset = assets.get(path) ?? (ELEMENT.test(path) ? leadOn(assets) : undefined)
    if (!asset) throw new Problem('not-found')
    const headers: Record<string, string> = {
      'Content-Type': asset.type,
      ETag: asset.etag,
      'Cache-Control': asset.immutable ? `public, max-age=${365 * DAY_S}, immutable` : 'public, max-age=300',
      'Access-Control-Allow-Origin': '*',
      // Pages under cross-origin isolation must be able to load it.
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
    }
    if (c.req.header('If-None-Match') === asset.etag) return c.body(null, 304, headers)
    const brotli = asset.brotli && /\bbr\b/.test(c.req.header('Accept-Encoding') ?? '')
    if (brotli) return c.body(asset.brotli!, 200, { ...headers, 'Content-Encoding': 'br' })
    return c.body(asset.body, 200, headers)
  })
  return routes
}

/** A loader that a cache has kept asks for the element of a release that is gone: it gets the present one's. */
function leadOn(assets: AppDeps['assets']): Asset | undefined {
  const present = assets.get('v1/bengkel-repair.js')
  return (
    present && {
      ...present,
      body: new TextEncoder().encode("export * from '../bengkel-repair.js'\n"),
      brotli: undefined,
      etag: '"present"',
    }
  )
}
