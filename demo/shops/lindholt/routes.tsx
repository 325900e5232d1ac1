/** Where the shoe brand's pages, pictures, styles and letters are. */
import { Hono } from 'hono'
import type { Repairs } from '../shop'
import semibold from './fonts/newsreader-latin-600-normal.woff2?inline'
import regular from './fonts/newsreader-latin-400-normal.woff2?inline'
import styles from './lindholt.css?raw'
import { LindholtPage } from './page'
import { pairs } from './pairs'
import mark from './pictures/mark.svg?raw'

const SVG = { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=3600' }
const WOFF2 = { 'Content-Type': 'font/woff2', 'Cache-Control': 'public, max-age=86400' }

export function lindholtRoutes(repairs: Repairs): Hono {
  const routes = new Hono()
  for (const pair of pairs) {
    routes.get(pair.slug ? `/${pair.slug}` : '/', (c) => {
      const page = <LindholtPage pair={pair} repairs={repairs} origin={new URL(c.req.url).origin} />
      return c.html(`<!doctype html>${page.toString()}`)
    })
    routes.get(`/pictures/${pair.sku}.svg`, (c) => c.body(pair.picture, 200, SVG))
  }
  routes.get('/mark.svg', (c) => c.body(mark, 200, SVG))
  routes.get('/lindholt.css', (c) => c.body(styles, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
  routes.get('/regular.woff2', (c) => c.body(bytesOf(regular), 200, WOFF2))
  routes.get('/semibold.woff2', (c) => c.body(bytesOf(semibold), 200, WOFF2))
  return routes
}

/** The build puts small files into the code as data URLs. */
function bytesOf(dataUrl: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (char) => char.charCodeAt(0))
}
