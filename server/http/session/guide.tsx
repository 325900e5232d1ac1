/** `/guide`: for those who put the widget on a shop's page. Public, and the same for everybody but for the key that is filled in. */
import type { Hono } from 'hono'
import { GuidePage, NO_KEY } from '../../pages/guide/page'
import type { Release } from '../../pages/guide/samples'
import type { AppDeps } from '../deps'
import type { PageEnv } from './page-app'
import { createPageApp, wordsOf } from './page-app'

export function guideRoutes(deps: AppDeps): Hono<PageEnv> {
  const { bengkel, assets } = deps
  const routes = createPageApp(deps)
  const list = assets.get('v1/integrity.json')
  const release = list ? (JSON.parse(new TextDecoder().decode(list.body)) as Release) : null

  routes.get('/', (c) => {
    const asked = c.req.query('merchant')?.trim() ?? ''
    const merchant = /^pk_\w{1,60}$/.test(asked) ? asked : NO_KEY
    c.header('Vary', 'Accept-Language')
    return c.html(<GuidePage words={wordsOf(c)} host={{ server: bengkel.publicUrl, merchant, release }} />)
  })
  return routes
}
