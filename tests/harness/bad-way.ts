// A shopper's way to all servers, which fails as real networks and gateways do: the browser's proxy, one for each shopper.
import type { Break, Passing, Proxy } from './proxy'
import { openProxy } from './proxy'

export interface BadWay extends Proxy {
  /**
   * Lets calls end so from now on, until it heals; preflights pass.
   *
   * @param path the end of the call's path, such as `/v1/requests` or a part of a file's name
   */
  breaks(path: string | RegExp, how: Break): void
  heals(): void
  /** @returns how many calls to such a path got to the server, preflights not counted */
  delivered(path: string | RegExp): number
}

export async function badWay(): Promise<BadWay> {
  const rules: [path: string | RegExp, how: Break][] = []
  const passed: string[] = []
  const pathOf = ({ url }: Passing) => new URL(url).pathname
  const isCall = ({ method }: Passing) => method !== 'OPTIONS'
  const fits = (path: string, pattern: string | RegExp) =>
    typeof pattern === 'string' ? path.endsWith(pattern) : pattern.test(path)
  const proxy = await openProxy({
    breakOf: (passing) =>
      isCall(passing) ? rules.find(([path]) => fits(pathOf(passing), path))?.[1] : undefined,
    delivered(passing) {
      if (isCall(passing)) passed.push(pathOf(passing))
    },
  })
  return {
    ...proxy,
    breaks: (path, how) => void rules.unshift([path, how]),
    heals: () => void rules.splice(0),
    delivered: (pattern) => passed.filter((path) => fits(path, pattern)).length,
  }
}

/** An answer of our own server's kind, which pages may read. */
export const refusal = (status: number, code: string, headers: Record<string, string> = {}): Break => ({
  status,
  headers: {
    'Content-Type': 'application/problem+json',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Date, ETag, Retry-After',
    ...headers,
  },
  body: JSON.stringify({ type: `urn:bengkel:problem:${code}`, status, title: code, detail: code }),
})
