/**
 * `/mailbox`: the mail that is kept where no mail server is set, sign-in codes among it. It opens only on the machine that
 * the server runs on: an installation that forgot its mail server must not hand out its accounts.
 */
import { Hono } from 'hono'
import { Problem } from '../../../shared/problem'
import { keptMail, keptMailById } from '../../outbox/kept-mail'
import { MailListPage, MailPage } from '../../pages/mailbox'
import type { AppDeps } from '../deps'
import type { PageEnv } from './page-app'
import { createPageApp, wordsOf } from './page-app'

/** Names that lead to this machine and no other (RFC 6761). */
const LOCAL = /^(localhost|[\w-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** A mail brings its style with it and nothing else. */
const MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"

/** Times are told in one zone, since the demo's people live in many. */
const TIME_ZONE = 'UTC'

export function mailboxRoutes(deps: AppDeps): Hono<PageEnv> {
  const { store, publicUrl } = deps.bengkel
  const local = deps.mailbox && LOCAL.test(new URL(publicUrl).hostname)
  const routes = new Hono<PageEnv>()
  // Outermost, so that a mail has its own policy, not that of the pages.
  routes.use(async (c, next) => {
    await next()
    if (c.res.ok && c.req.path.endsWith('/html')) c.header('Content-Security-Policy', MAIL_POLICY)
  })
  const pages = createPageApp(deps)
  pages.use(async (c, next) => {
    // By name too: a foreign page must not read it through a name of its own that leads here.
    if (!local || !LOCAL.test(new URL(c.req.url).hostname)) throw new Problem('not-found')
    await next()
  })

  pages.get('/', async (c) => {
    const to = c.req.query('to')?.toLowerCase()
    const mails = await keptMail(store, to)
    return c.html(<MailListPage words={wordsOf(c)} timeZone={TIME_ZONE} mails={mails} to={to} />)
  })

  pages.get('/:id{\\d+}', async (c) => {
    const mail = await keptMailById(store, Number(c.req.param('id')))
    if (!mail) throw new Problem('not-found')
    return c.html(<MailPage words={wordsOf(c)} timeZone={TIME_ZONE} mail={mail} />)
  })

  pages.get('/:id{\\d+}/html', async (c) => {
    const mail = await keptMailById(store, Number(c.req.param('id')))
    if (!mail) throw new Problem('not-found')
    // Its links open beside it, not inside the frame.
    return c.html(mail.html.replace('<head>', '<head><base target="_blank">'))
  })

  return routes.route('/', pages)
}
