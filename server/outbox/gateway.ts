/** A message gateway of the operator's choice (WhatsApp, SMS): each message is posted to it as JSON. */

/** What is posted; `text` is whole, its link included, `link` is for gateways that have a button for it. */
export interface GatewayMessage {
  /** International digits with a plus (E.164). */
  to: string
  template: string
  language: string
  text: string
  link: string
}

/** The gateway did not take a message. */
class GatewayRefusal extends Error {
  override readonly name = 'GatewayRefusal'
  readonly permanent: boolean

  constructor(readonly status: number) {
    super(`The gateway answered ${status}`)
    this.permanent = status === 410
  }
}

const LIMIT_MS = 15_000

/**
 * @param id the same for each try of one message, so that the gateway can tell
 * @throws GatewayRefusal where it does not answer 2xx, and what `fetch` throws
 */
export async function postMessage(url: string, id: string, message: GatewayMessage): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': id },
    body: JSON.stringify(message),
    redirect: 'manual',
    signal: AbortSignal.timeout(LIMIT_MS),
  })
  await response.body?.cancel()
  if (!response.ok) throw new GatewayRefusal(response.status)
}
