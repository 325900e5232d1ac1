/** One call of a routing engine: in time, without detours, and no longer an answer than one can have. */

/** The engine has an answer for nobody at this place: it is well, and what was asked is not on its map. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** An answer for a hundred targets has a quarter of this. */
const MOST_BYTES = 256 * 1024

/**
 * @param limitMs for the whole answer
 * @returns its JSON. @throws Refusal, and Error where it failed, was late, or answered something else
 */
export async function callEngine(url: URL, init: RequestInit, limitMs: number): Promise<unknown> {
  const signal = AbortSignal.timeout(limitMs)
  const response = await fetch(url, { ...init, redirect: 'manual', signal })
  if (response.status !== 200 && response.status !== 400) {
    await response.body?.cancel()
    throw new Error(`It answered ${response.status}`)
  }
  const answer = parsed(await textOf(response))
  if (response.status === 200) return answer
  throw refusal(answer)
}

/** @throws where it is longer than an answer can be */
async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  if (!response.body) return text
  // Leaving the loop early lets go of the connection, too.
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength
    if (bytes > MOST_BYTES) throw new Error(`It answered more than ${MOST_BYTES} bytes`)
    text += decoder.decode(chunk, { stream: true })
  }
  return text
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error('It answered something else than JSON', { cause })
  }
}

/** OSRM says why by `code`, Valhalla by `error_code`; their words are left out, for they may repeat what was asked. */
function refusal(answer: unknown): Error {
  const { code, error_code } = Object(answer) as { code?: unknown; error_code?: unknown }
  const said = code ?? error_code
  if (typeof said !== 'string' && typeof said !== 'number') return new Error('It answered 400')
  return new Refusal(`It refused with ${String(said).slice(0, 40)}`)
}
