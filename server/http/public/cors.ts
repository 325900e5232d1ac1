/**
 * CORS of the public calls. They carry no cookies, so who may read an answer is decided call by call from the merchant's
 * origins; an error may be read by anyone, so that a page with a wrong key or origin can say so.
 */
import type { MiddlewareHandler } from 'hono'
import type { Bengkel } from '../../bengkel'

const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key, If-None-Match',
  'Access-Control-Max-Age': '86400',
} as const

export function cors({ directory }: Bengkel): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('Origin')
    if (c.req.method === 'OPTIONS') {
      const known = origin !== undefined && (await isKnown(origin))
      return new Response(null, {
        status: 204,
        headers: known
          ? { 'Access-Control-Allow-Origin': origin, Vary: 'Origin', ...PREFLIGHT }
          : { Vary: 'Origin' },
      })
    }
    await next()
    if (origin !== undefined) {
      c.res.headers.set('Access-Control-Allow-Origin', c.res.ok || c.res.status === 304 ? origin : '*')
      c.res.headers.set('Access-Control-Expose-Headers', 'Date, ETag, Retry-After')
      c.res.headers.append('Vary', 'Origin')
    }
    return undefined
  }

  /** A preflight names no merchant, so any merchant's origin will do; the call itself is held to its own. */
  async function isKnown(origin: string): Promise<boolean> {
    const { merchants } = await directory.books()
    for (const { active, origins } of merchants.values()) if (active && origins.includes(origin)) return true
    return false
  }
}
