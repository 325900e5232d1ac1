// A real SMTP server in the test's own process, which takes what it is sent or refuses it as the test says.
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  to: string[]
  subject: string
  messageId: string
  from: string
  /** The whole message, headers and parts as they came. */
  raw: string
}

export interface TestSmtp {
  url: string
  received: ReceivedMail[]
  /** The codes with which the next recipients are refused, first to last; those that follow are taken. */
  refusals: number[]
  close(): Promise<void>
}

/** @param port left out: any that is free */
export async function startSmtp(port = 0): Promise<TestSmtp> {
  const received: ReceivedMail[] = []
  const refusals: number[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo(_address, _session, done) {
      const code = refusals.shift()
      done(code ? Object.assign(new Error('Not now'), { responseCode: code }) : null)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8')
        const to = session.envelope.rcptTo.map(({ address }) => address)
        received.push({
          to,
          subject: header(raw, 'Subject'),
          messageId: header(raw, 'Message-ID'),
          from: header(raw, 'From'),
          raw,
        })
        done()
      })
    },
  })
  // A client that goes away in the middle is not the test's concern.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    refusals,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function header(raw: string, name: string): string {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  return new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? ''
}
