// Something between two programs that passes on what they say, and breaks where a test says so: before a request got there, or
// when the answer was on its way.
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An answer of something between, given in place of the server's; by any page to be read only if it says so. */
export interface Answer {
  status: number
  headers?: Record<string, string>
  body?: string
}

/**
 * How a request ends: `answer lost`: the server did it, and the connection broke; `nothing sent`: it broke before;
 * `silence`: the server did it, and nothing ever comes; `bad gateway`, or an answer: something between answers instead.
 */
export type Break = 'answer lost' | 'nothing sent' | 'silence' | 'bad gateway' | Answer

const BAD_GATEWAY: Answer = { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>502</h1>' }

/** A request as it came: its whole address where a browser sends it to a proxy, else its path. */
export interface Passing {
  method: string
  url: string
  body: Buffer
}

export interface Proxy {
  url: string
  stop(): Promise<void>
}

export interface ProxyOptions {
  /** Address of the server behind it, unless requests name theirs. */
  target?: string
  breakOf(passing: Passing): Break | undefined
  /** Told of each request that got to the server. */
  delivered?(passing: Passing): void
}

export async function openProxy(options: ProxyOptions): Promise<Proxy> {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => pass(incoming, outgoing, Buffer.concat(chunks), options))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, stop: () => stop(server) }
}

function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  body: Buffer,
  { target, breakOf, delivered }: ProxyOptions,
): void {
  const { method = '', url = '', headers } = incoming
  const passing = { method, url, body }
  const said = breakOf(passing)
  const broken = said === 'bad gateway' ? BAD_GATEWAY : said
  if (broken === 'nothing sent') return void incoming.socket.destroy()
  if (typeof broken === 'object') {
    return void outgoing.writeHead(broken.status, broken.headers).end(broken.body)
  }
  delivered?.(passing)
  const onward = request(new URL(url, target), { method, headers }, (answer) => {
    if (broken === undefined) {
      outgoing.writeHead(answer.statusCode!, answer.headers)
      answer.pipe(outgoing)
      return
    }
    answer.resume().once('end', () => {
      if (broken === 'answer lost') incoming.socket.destroy()
    })
  })
  onward.once('error', () => incoming.socket.destroy())
  onward.end(body)
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
