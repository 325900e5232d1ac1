// The load: so many connections that each send the next request when the last is answered, from a process of their own
// core, and what came back.
import autocannon from 'autocannon'

export interface Load {
  url: string
  connections: number
  /** Stop after so many answers, or after so many seconds. */
  amount?: number
  seconds?: number
  method?: 'GET' | 'POST'
  /** Makes each request anew. */
  next: () => { path: string; headers?: Record<string, string>; body?: string }
  /** The status that every answer must have. */
  expected: number
}

export interface Measured {
  perSecond: number
  p99Ms: number
  answers: number
}

/** @throws where an answer has another status than the one expected, or none came */
export async function load({
  url,
  connections,
  amount,
  seconds,
  method = 'GET',
  next,
  expected,
}: Load): Promise<Measured> {
  const result = await autocannon({
    url,
    connections,
    ...(amount === undefined ? { duration: seconds } : { amount }),
    requests: [{ method, setupRequest: (request: object) => ({ ...request, ...next() }) }],
  } as autocannon.Options)
  const wrong = Object.entries(result.statusCodeStats ?? {}).filter(([status]) => Number(status) !== expected)
  if (wrong.length > 0 || result.errors > 0 || result.timeouts > 0) {
    throw new Error(
      `Unexpected answers: ${JSON.stringify({ wrong, errors: result.errors, timeouts: result.timeouts })}`,
    )
  }
  const answers = result.requests.total
  return { perSecond: answers / result.duration, p99Ms: result.latency.p99, answers }
}

/** @returns the middle value */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** @returns the value that this share of all lie below */
export function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)]!
}
