/** How often one client may do what costs or what could be guessed; counted in the process, by window. */
import type { Context, MiddlewareHandler } from 'hono'
import { Problem } from '../../shared/problem'
import type { AppDeps } from './deps'
import { problemResponse } from './problems'

export interface Limit {
  name: string
  /** Calls in a window. */
  most: number
  windowMs: number
}

/** Counters kept at most; the oldest window goes first. */
const MOST_COUNTERS = 50_000

/** @returns middleware that answers 429 past the limit, with RateLimit headers */
export function limitTo(limit: Limit, { bengkel, trustedHops, counters: all }: AppDeps): MiddlewareHandler {
  const { name, most, windowMs } = limit
  const counters = all?.get(name) ?? new Map<string, { count: number; endsAt: number }>()
  all?.set(name, counters)
  const policy = `"${name}";q=${most};w=${windowMs / 1000}`
  return async (c, next) => {
    const now = bengkel.clock.now()
    const client = clientOf(c, trustedHops)
    let counter = counters.get(client)
    if (!counter || counter.endsAt <= now) {
      counters.delete(client)
      if (counters.size >= MOST_COUNTERS) counters.delete(counters.keys().next().value!)
      counters.set(client, (counter = { count: 0, endsAt: now + windowMs }))
    }
    counter.count++
    const left = Math.max(0, most - counter.count)
    const resetS = Math.ceil((counter.endsAt - now) / 1000)
    const headers = { 'RateLimit-Policy': policy, RateLimit: `"${name}";r=${left};t=${resetS}` }
    if (counter.count > most) {
      return problemResponse(new Problem('rate-limited'), { ...headers, 'Retry-After': String(resetS) })
    }
    await next()
    for (const [header, value] of Object.entries(headers)) c.header(header, value)
    return undefined
  }
}

/** Who calls: the address that the last trusted proxy saw; an IPv6 client has a /64. */
function clientOf(c: Context, trustedHops: number): string {
  const direct = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
    ?.socket?.remoteAddress
  const hops = c.req.header('X-Forwarded-For')?.split(',') ?? []
  const address = (trustedHops > 0 ? hops.at(-trustedHops)?.trim() : undefined) ?? direct ?? 'unknown'
  return address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address
}
