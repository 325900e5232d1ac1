/** `/r/{merchant}`: the same element on a page of our own, for links in mails, QR codes, and shops that cannot embed. */
import { Hono } from 'hono'
import { html } from 'hono/html'
import type { AppDeps } from '../deps'
import { merchantBy } from './asker'

/** Only our own script and calls; the element brings its styles itself, as adopted sheets. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob: data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const STYLES = `:root{color-scheme:light dark}
body{margin:0;background:light-dark(#f6f3ec,#141715);color:light-dark(#1f2421,#edf0ea);font:16px/1.5 system-ui,sans-serif}
header,main,footer{max-width:640px;margin:0 auto;padding:16px 20px}
header{padding-block:24px 4px}
h1{margin:0;font-weight:600;font-size:18px}
footer{color:light-dark(#5b635d,#a4aca5);font-size:13px}
@media print{header,footer{display:none}}
`

export function hostedRoutes({ bengkel }: AppDeps): Hono {
  const routes = new Hono()
  routes.get('/hosted.css', (c) =>
    c.body(STYLES, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    }),
  )
  routes.get('/:merchant', async (c) => {
    const { key, name, language } = await merchantBy(bengkel, c.req.param('merchant'))
    c.header('Content-Security-Policy', POLICY)
    // The link's fragment opens a repair: it must reach nobody else.
    c.header('Referrer-Policy', 'no-referrer')
    c.header('X-Content-Type-Options', 'nosniff')
    return c.html(
      html`<!doctype html>
        <html lang="${language}">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="robots" content="noindex" />
            <title>${name}</title>
            <link rel="stylesheet" href="/r/hosted.css" />
          </head>
          <body>
            <header><h1>${name}</h1></header>
            <main><script async src="/v1/bengkel.js" data-merchant="${key}" data-hosted=""></script></main>
            <footer>
              <noscript
                >This page needs JavaScript. Please call ${name} with the code of your repair.</noscript
              >
            </footer>
          </body>
        </html>`,
    )
  })
  return routes
}
