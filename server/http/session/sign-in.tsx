/** `/sign-in` and `/sign-out`: the address, the mailed code, the session's cookie, and home. Only a form uses a code up. */
import type { Context, Hono, MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import { parse } from '../../../shared/parse'
import { Problem } from '../../../shared/problem'
import { endSession, personOf } from '../../accounts/sessions'
import { askForCode, CODE_MS, signIn } from '../../accounts/sign-in'
import type { Bengkel } from '../../bengkel'
import { blank, filled, textOf, withProblem } from '../../pages/form'
import { CodePage, EmailPage } from '../../pages/sign-in'
import type { AppDeps } from '../deps'
import type { Limit } from '../limits'
import { limitTo } from '../limits'
import { dropCookie, keepCookie, readCookie, signedIn } from './access'
import { readForm } from './form'
import { homeOf } from './homes'
import type { PageEnv } from './page-app'
import { createPageApp, wordsOf } from './page-app'

const ASKING: Limit = { name: 'sign-in', most: 30, windowMs: 10 * 60_000 }
const TRYING: Limit = { name: 'sign-in-code', most: 60, windowMs: 10 * 60_000 }

const Email = v.object({
  email: v.pipe(
    v.string('email-invalid'),
    v.trim(),
    v.maxLength(254, 'email-invalid'),
    v.email('email-invalid'),
  ),
})

export function signInRoutes(deps: AppDeps): Hono<PageEnv> {
  const { bengkel, mailbox } = deps
  const routes = createPageApp(deps)

  routes.get('/', async (c) => {
    const person = await signedIn(c, bengkel)
    if (person) return c.redirect(homeOf(person), 303)
    const signedOut = c.req.query('out') !== undefined
    // A link may bring the address that it was sent to.
    const form = filled({ email: c.req.query('email') })
    return c.html(
      <EmailPage words={wordsOf(c)} form={form} next={nextOf(c.req.query('next'))} signedOut={signedOut} />,
    )
  })

  routes.post('/', asPage(limitTo(ASKING, deps)), async (c) => {
    const typed = await readForm(c)
    const next = nextOf(textOf({ typed }, 'next'))
    try {
      const { email } = parse(Email, { email: textOf({ typed }, 'email') })
      const { mark } = await askForCode(bengkel, email)
      keepCookie(c, bengkel, 'bengkel-sign-in', `${mark} ${email}`, CODE_MS / 1000)
      return c.redirect(`/sign-in/code?next=${encodeURIComponent(next)}`, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      c.status(422)
      return c.html(<EmailPage words={wordsOf(c)} form={withProblem(typed, error)} next={next} />)
    }
  })

  routes.get('/code', (c) => {
    const asked = askedBy(c, bengkel)
    const next = nextOf(c.req.query('next'))
    if (!asked) return c.redirect(`/sign-in?next=${encodeURIComponent(next)}`, 303)
    return c.html(
      <CodePage words={wordsOf(c)} form={blank} next={next} email={asked.email} mailbox={mailboxOf()} />,
    )
  })

  routes.post('/code', asPage(limitTo(TRYING, deps)), async (c) => {
    const typed = await readForm(c)
    const next = nextOf(textOf({ typed }, 'next'))
    const asked = askedBy(c, bengkel)
    try {
      if (!asked) throw new Problem('sign-in-code-wrong')
      const { token } = await signIn(bengkel, asked.mark, textOf({ typed }, 'code'))
      dropCookie(c, bengkel, 'bengkel-sign-in')
      keepCookie(c, bengkel, 'bengkel-session', token, SESSION_COOKIE_S)
      const home = homeOf((await personOf(bengkel, token))!)
      return c.redirect(isWithin(next, home) ? next : home, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      c.status(error.status as 422)
      if (!asked) return c.html(<EmailPage words={wordsOf(c)} form={withProblem({}, error)} next={next} />)
      const form = withProblem(filled({ code: textOf({ typed }, 'code') }).typed, error)
      return c.html(
        <CodePage words={wordsOf(c)} form={form} next={next} email={asked.email} mailbox={mailboxOf()} />,
      )
    }
  })

  const mailboxOf = () => (mailbox ? '/mailbox' : undefined)

  return routes
}

export function signOutRoutes({ bengkel }: AppDeps): Hono<PageEnv> {
  const routes = createPageApp({ bengkel })
  routes.post('/', async (c) => {
    const token = readCookie(c, bengkel, 'bengkel-session')
    if (token) await endSession(bengkel, token)
    dropCookie(c, bengkel, 'bengkel-session')
    return c.redirect('/sign-in?out', 303)
  })
  return routes
}

/** The cookie lives as long as the longest session; the session itself decides. */
const SESSION_COOKIE_S = 30 * 86_400

/** The mark that this browser keeps, and the address that it was asked with. */
function askedBy(c: Context, bengkel: Bengkel): { mark: string; email: string } | null {
  const [mark, email] = readCookie(c, bengkel, 'bengkel-sign-in')?.split(' ') ?? []
  return mark && email ? { mark, email } : null
}

/** @returns a path of our own pages, else the beginning: nobody is led elsewhere by a link to us */
function nextOf(next: string | undefined): string {
  return next && /^\/(office|workshop|store)(\/[\w\-./]*)?(\?[\w\-.=&%]*)?$/.test(next) ? next : '/'
}

const isWithin = (path: string, home: string) =>
  path === home || path.startsWith(`${home}/`) || path.startsWith(`${home}?`)

/** A limit that is told as a page. */
function asPage(limited: MiddlewareHandler): MiddlewareHandler<PageEnv> {
  return async (c, next) => {
    const refused = await limited(c, next)
    if (!refused) return
    c.header('Retry-After', refused.headers.get('Retry-After') ?? undefined)
    throw new Problem('rate-limited')
  }
}
