/** `/r/{merchant}`: the same element on a page of our own, for links in mails, QR codes, and shops that cannot embed. */
import { Hono } from 'hono'
import { html, raw } from 'hono/html'
import type { Language } from '../../../shared/language'
import { scriptTag } from '../../../shared/embed'
import { directionOf, languages } from '../../../shared/language'
import { hostedWords } from '../../pages/messages/hosted'
import type { AppDeps } from '../deps'
import { languageOf } from '../language'
import { toProblem } from '../problems'
import { merchantBy } from './asker'

/** Only our own script and calls; the element brings its styles itself, as adopted sheets. The office shows it in a frame. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob: data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

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
  routes.use(async (c, next) => {
    await next()
    c.header('Content-Security-Policy', POLICY)
    // The link's fragment opens a repair: it must reach nobody else.
    c.header('Referrer-Policy', 'no-referrer')
    c.header('X-Content-Type-Options', 'nosniff')
  })
  // Whoever comes here is a person with a link: what is wrong with it is told as a page.
  routes.onError((error, c) => {
    const { status } = toProblem(error, bengkel.log, c.req.path)
    const language = languageOf(c, languages, 'en')
    const words = hostedWords[language]
    const [title, text] =
      status < 500 ? [words.nothingHere, words.linkWrong] : [words.failed, words.failedText]
    c.status(status < 500 ? 404 : 500)
    return c.html(page({ language, title, main: html`<p>${text}</p>` }))
  })
  routes.get('/hosted.css', (c) =>
    c.body(STYLES, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    }),
  )
  routes.get('/:merchant', async (c) => {
    const { key, name, language: ours } = await merchantBy(bengkel, c.req.param('merchant'))
    const language = languageOf(c, languages, ours)
    c.header('Vary', 'Accept-Language')
    const main = raw(scriptTag({ server: '', merchant: key, more: { hosted: '' } }))
    const footer = html`<noscript>${hostedWords[language].noScript(name)}</noscript>`
    return c.html(page({ language, title: name, main, footer }))
  })
  return routes
}

type Html = ReturnType<typeof html>

function page(parts: { language: Language; title: string; main: Html | string; footer?: Html }): Html {
  const { language, title, main, footer = '' } = parts
  return html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="/r/hosted.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header><h1>${title}</h1></header>
        <main>${main}</main>
        <footer>${footer}</footer>
      </body>
    </html>`
}
