/** Who may open a page: the session's cookie, the role that a page asks for, and the way to sign in where there is none. */
import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import type { Person, Role } from '../../accounts/people'
import { personOf } from '../../accounts/sessions'
import type { Bengkel } from '../../bengkel'
import { SessionEndedPage, TroublePage } from '../../pages/trouble'
import { wordsFor } from '../../pages/messages/words'
import { readForm } from './form'
import { homeOf } from './homes'
import type { PageEnv } from './page-app'
import { wordsOf } from './page-app'

/** What a browser keeps: the session's token, or the mark of a code that was asked for. */
export type CookieName = 'bengkel-session' | 'bengkel-sign-in'

/** Kept from scripts and other sites and, with TLS, from everything but this very host. */
function options({ publicUrl }: Bengkel): CookieOptions {
  const always = { httpOnly: true, sameSite: 'Lax', path: '/' } as const
  return publicUrl.startsWith('https:') ? { ...always, secure: true, prefix: 'host' } : always
}

/** @param maxAgeS seconds after which the browser forgets it; without it, when it is closed */
export function keepCookie(
  c: Context,
  bengkel: Bengkel,
  name: CookieName,
  value: string,
  maxAgeS?: number,
): void {
  setCookie(c, name, value, { ...options(bengkel), maxAge: maxAgeS })
}

export function readCookie(c: Context, bengkel: Bengkel, name: CookieName): string | undefined {
  return getCookie(c, name, options(bengkel).prefix)
}

export function dropCookie(c: Context, bengkel: Bengkel, name: CookieName): void {
  deleteCookie(c, name, options(bengkel))
}

/** @returns whoever has signed in with this browser */
export async function signedIn(c: Context, bengkel: Bengkel): Promise<Person | null> {
  const token = readCookie(c, bengkel, 'bengkel-session')
  return token ? personOf(bengkel, token) : null
}

/**
 * Lets people of one role in, as `c.get('person')`. Whoever has not signed in is led there and back; what they sent is shown
 * to them, so that it can be sent again.
 */
export function requireRole(bengkel: Bengkel, role: Role): MiddlewareHandler<PageEnv> {
  return async (c, next) => {
    const person = await signedIn(c, bengkel)
    if (person?.role === role) {
      c.set('person', person)
      await next()
      return undefined
    }
    if (person) {
      const words = wordsFor(person.language)
      return c.html(<TroublePage words={words} code="not-yours" home={homeOf(person)} />, 403)
    }
    if (c.req.method !== 'POST') {
      const { pathname, search } = new URL(c.req.url)
      return c.redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`, 303)
    }
    const page = <SessionEndedPage words={wordsOf(c)} action={c.req.path} typed={await readForm(c)} />
    return c.html(page, 401)
  }
}
