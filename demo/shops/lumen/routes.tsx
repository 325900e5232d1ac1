/** Where the electronics retailer's pages, pictures and styles are. */
import { Hono } from 'hono'
import type { PageLanguage } from '../../../shared/language'
import type { Repairs } from '../shop'
import styles from './lumen.css?raw'
import mark from './pictures/mark.svg?raw'
import { LumenPage, pathOf } from './page'
import { products } from './products'

const SVG = { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=3600' }

export function lumenRoutes(repairs: Repairs): Hono {
  const routes = new Hono()
  for (const language of ['en', 'id'] satisfies PageLanguage[]) {
    for (const product of products) {
      routes.get(pathOf(product, language), (c) => {
        const { origin } = new URL(c.req.url)
        const page = <LumenPage product={product} repairs={repairs} asked={{ origin, language }} />
        return c.html(`<!doctype html>${page.toString()}`)
      })
    }
  }
  for (const { category, picture } of products) {
    routes.get(`/pictures/${category}.svg`, (c) => c.body(picture, 200, SVG))
  }
  routes.get('/lumen.svg', (c) => c.body(mark, 200, SVG))
  routes.get('/lumen.css', (c) => c.body(styles, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
  return routes
}
