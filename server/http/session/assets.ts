/** The pages' stylesheet and script; their addresses name their content, so browsers keep them. */
import { Hono } from 'hono'
import { Problem } from '../../../shared/problem'
import { pageAssets } from '../../pages/assets'

export function pageAssetRoutes(): Hono {
  const routes = new Hono()
  routes.get('/:file', (c) => {
    const asset = pageAssets[c.req.path]
    if (!asset) throw new Problem('not-found')
    return c.body(asset.body, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    })
  })
  return routes
}
