/** The widget's files: `/v1/` follows the releases, so what stands there under a lasting name is short-lived; all else never changes. */
import { Hono } from 'hono'
import { Problem } from '../../../shared/problem'
import type { AppDeps } from '../deps'

const DAY_S = 86_400

export function assetRoutes({ assets }: AppDeps): Hono {
  const routes = new Hono()
  routes.get('/:release{v1|\\d+\\.\\d+\\.\\d+}/:file{.+\\.(?:js|json|ts)}', (c) => {
    const asset = assets.get(c.req.path.slice(1))
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
