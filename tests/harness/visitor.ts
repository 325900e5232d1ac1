// Somebody at a browser without JavaScript: keeps cookies, follows redirects, sends forms of our own pages.
import type { Bengkel } from '../../server/bengkel'
import { createApp } from '../../server/http/app'
import type { AppDeps } from '../../server/http/deps'
import type { TestBengkel } from './bengkel'
import { mailedCode } from './mail'

/** A page as it was answered, redirects followed. */
export interface Visited {
  status: number
  /** Path and query where the redirects ended. */
  at: string
  html: string
  headers: Headers
}

/** What is typed, ticked and chosen by name of the field; with files the form is sent as one that brings them. */
export type Fields = Record<string, string | string[] | Blob[]>

export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Visited>
  /** Sends a form; what is given replaces the page's own hidden fields of that form. */
  post(path: string, fields: Fields, headers?: Record<string, string>): Promise<Visited>
  /** Opens a page, fills in its form to this action and sends it with the hidden fields that stand there. */
  fill(page: string, action: string, fields?: Fields): Promise<Visited>
  /** Signs in with the code that is mailed. */
  signIn(email: string): Promise<Visited>
  cookies: Map<string, string>
}

/** The deps of a server without widget, gazetteer and proxies. */
export function appDeps(bengkel: TestBengkel, more: Partial<AppDeps> = {}): AppDeps {
  return { bengkel, places: null, assets: new Map(), trustedHops: 0, mailbox: false, ...more }
}

export function visitor(bengkel: TestBengkel, more: Partial<AppDeps> = {}): Visitor {
  const app = createApp(appDeps(bengkel, more))
  return visitorOf(bengkel, async (url, init) => app.request(url, init))
}

/**
 * @param bengkel the address that people use, and the store that knows the code that was mailed
 * @param ask how a request gets to the server; redirects are not followed
 */
export function visitorOf(
  bengkel: Pick<Bengkel, 'publicUrl' | 'store'>,
  ask: (url: string, init: RequestInit) => Promise<Response>,
): Visitor {
  const cookies = new Map<string, string>()

  async function send(path: string, init: RequestInit): Promise<Visited> {
    const headers = new Headers(init.headers)
    if (cookies.size > 0)
      headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const answer = await ask(bengkel.publicUrl + path, { ...init, headers })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
      if (/max-age=0/i.test(cookie)) cookies.delete(name!)
      else cookies.set(name!, value!)
    }
    const location = answer.headers.get('Location')
    if (location !== null) return send(location, {})
    return { status: answer.status, at: path, html: await answer.text(), headers: answer.headers }
  }

  const self: Visitor = {
    cookies,
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, fields, headers = {}) =>
      send(path, {
        method: 'POST',
        headers: { Origin: bengkel.publicUrl, ...headers },
        body: encode(fields),
      }),
    async fill(page, action, fields = {}) {
      const { html } = await self.get(page)
      return self.post(action, { ...hiddenFields(html, action), ...fields })
    },
    async signIn(email) {
      await self.post('/sign-in', { email })
      return self.post('/sign-in/code', { code: await mailedCode(bengkel, email) })
    },
  }
  return self
}

function encode(fields: Fields): FormData | URLSearchParams {
  const pairs = Object.entries(fields).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value] as const),
  )
  const brings = pairs.some(([, value]) => typeof value !== 'string')
  const body = brings ? new FormData() : new URLSearchParams()
  for (const [name, value] of pairs) body.append(name, value as string)
  return body
}

/** The hidden fields of the page's form to this action. @throws where there is no such form */
function hiddenFields(html: string, action: string): Record<string, string> {
  const forms = [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => form)
  const form = forms.find((one) => one.includes(`action="${action}"`))
  if (!form) throw new Error(`The page has no form to ${action}`)
  const inputs = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  return Object.fromEntries(inputs.map(([, name, value]) => [name!, value!]))
}

/** The page's text as it is read: no markup, blanks joined. */
export function readable(html: string): string {
  return html
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}
