/** Sends mail through an SMTP server, over a few connections that stay open. */
import { createTransport } from 'nodemailer'
import type { Mail, MailRefusal } from '../mail'

export interface SmtpOptions {
  /** Such as `smtps://USER:PASSWORD@HOST:PORT`. */
  url: string
  /** The sender: an address, or a name with one, such as `Bengkel <repairs@example.org>`. */
  from: string
}

/** A server that does not answer holds a sender no longer than this, milliseconds. */
const CONNECT_MS = 10_000
const SILENT_MS = 20_000
const WHOLE_MS = 40_000

/** @returns the port, and how to close its connections */
export function smtpMail({ url, from }: SmtpOptions): Mail & { close(): void } {
  const address = /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim()
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 5,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENT_MS,
    // What is sent was made here: nothing is fetched from files or addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ id, to, from: name, subject, text, html }) {
      try {
        await transport.sendMail({
          from: { name, address },
          to: [...to],
          subject,
          text,
          html,
          messageId: `<${id}@${address.split('@')[1] ?? 'localhost'}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
          signal: AbortSignal.timeout(WHOLE_MS),
        })
      } catch (error) {
        if (isRefusal(error)) throw Object.assign(error, { permanent: true as const }) satisfies MailRefusal
        throw error
      }
    },
    close: () => transport.close(),
  }
}

/** No address was accepted, for good. Everything else (no connection, no sign-in, busy) may be better later. */
function isRefusal(error: unknown): error is Error {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number }
  return code === 'EENVELOPE' && responseCode >= 500
}
