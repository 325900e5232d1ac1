/** `/health`: whether the server can still store, asked by whatever watches it. It writes, since a store that only reads is ill. */
import { Hono } from 'hono'
import { beat } from '../../jobs/downtime'
import type { AppDeps } from '../deps'

export function healthRoutes({ bengkel }: AppDeps): Hono {
  const routes = new Hono()
  routes.get('/', async (c) => {
    await beat(bengkel)
    return c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' })
  })
  return routes
}
