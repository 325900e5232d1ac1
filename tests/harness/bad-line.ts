// A line to a server that breaks when a test says so: before a request got there, or when the answer was on its way.
import type { Server } from 'node:http'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * How a request ends: `answer lost`: the server did it, and the connection broke; `nothing sent`: it broke before;
 * `silence`: the server did it, and nothing ever comes; `bad gateway`: something between answers instead.
 */
export type Break = 'answer lost' | 'nothing sent' | 'silence' | 'bad gateway'

export interface BadLine {
  url: string
  /** How the next writes and reads end, first to last; those that follow go well. */
  breaks: Break[]
  readBreaks: Break[]
  /** The writes that got to the server. */
  delivered: number
  stop(): Promise<void>
}

/** @param target address of the server behind it */
export async function badLine(target: string): Promise<BadLine> {
  const line: BadLine = { url: '', breaks: [], readBreaks: [], delivered: 0, stop: () => stop(server) }
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks)
      const writes = body.includes('BEGIN IMMEDIATE')
      const broken = (writes ? line.breaks : line.readBreaks).shift()
      if (broken === 'nothing sent') return void incoming.socket.destroy()
      if (broken === 'bad gateway')
        return void outgoing.writeHead(502, { 'content-type': 'text/html' }).end('<h1>502</h1>')
      if (writes) line.delivered++
      const { method, url, headers } = incoming
      const onward = request(new URL(url!, target), { method, headers }, (answer) => {
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
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  line.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return line
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
