/**
 * What all pages of those who sign in have in common: a strict policy, forms from our own pages only, no caching, errors
 * told as a page. Pages have no CORS.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { pageLanguages } from '../../../shared/language'
import { Problem } from '../../../shared/problem'
import { limits } from '../../../shared/request'
import type { Person } from '../../accounts/people'
import type { Bengkel } from '../../bengkel'
import type { Words } from '../../pages/messages/words'
import { wordsFor } from '../../pages/messages/words'
import { TroublePage } from '../../pages/trouble'
import { languageOf } from '../language'
import { toProblem } from '../problems'
import { homeOf } from './homes'

/** What a page's handlers find beside the request. */
export interface PageEnv {
  Variables: {
    /** Whoever has signed in; set by `requireRole`. */
    person: Person
  }
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** A form's texts. */
const MOST_BYTES = 256_000
/** A form with photos. Its body is read only once it is known who sends it. */
const MOST_BYTES_WITH_PHOTOS = MOST_BYTES + limits.photos * limits.photoBytes

const upTo = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError() {
      throw new Problem('body-too-large')
    },
  })
const textBody = upTo(MOST_BYTES)
const photoBody = upTo(MOST_BYTES_WITH_PHOTOS)
const bodyWithPhotos: MiddlewareHandler = (c, next) =>
  /^multipart\//i.test(c.req.header('Content-Type') ?? '') ? photoBody(c, next) : textBody(c, next)

/**
 * @param photos whether forms of these pages bring photos
 * @returns an app for pages, to be filled with routes and mounted: its answers carry the headers, its forms are checked, and
 * its errors become pages
 */
export function createPageApp({ bengkel }: { bengkel: Bengkel }, photos = false): Hono<PageEnv> {
  const app = new Hono<PageEnv>()
  app.use(headers, ownForms(bengkel.publicUrl), photos ? bodyWithPhotos : textBody)
  app.onError((error, c) => {
    const problem = toProblem(error, bengkel.log, c.req.path)
    return troublePage(c, problem)
  })
  return app
}

/** @returns the answer where something does not work and no form can be shown again */
export function troublePage(c: Context<PageEnv>, problem: Problem): Response | Promise<Response> {
  setHeaders(c)
  // A problem is told with its own status; Hono's type wants a literal.
  c.status(problem.status as 400)
  const person = c.get('person') as Person | undefined
  return c.html(
    <TroublePage words={wordsOf(c)} code={problem.code} home={person ? homeOf(person) : '/sign-in'} />,
  )
}

/** @returns the words of whoever has signed in, else of the browser's first language that we speak */
export function wordsOf(c: Context<PageEnv>): Words {
  const person = c.get('person') as Person | undefined
  return wordsFor(person?.language ?? languageOf(c, pageLanguages, 'en'))
}

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Nothing to other sites. Not `no-referrer`: under it browsers send `Origin: null` with our own forms.
  'Referrer-Policy': 'same-origin',
} as const

const headers: MiddlewareHandler = async (c, next) => {
  await next()
  setHeaders(c)
}

/** What an answer says itself, such as a photo's stricter policy, stays. */
function setHeaders(c: Context): void {
  for (const [name, value] of Object.entries(HEADERS)) if (!c.res.headers.has(name)) c.header(name, value)
}

/** Refuses forms that another site sent. Behind a proxy the address that we see may have another scheme than people's. */
function ownForms(publicUrl: string): MiddlewareHandler {
  const ours = new URL(publicUrl).origin
  return csrf({ origin: (origin, c) => origin === ours || origin === new URL(c.req.url).origin })
}
