// A line to a remote store that breaks when a test says so.
import type { Break, Proxy } from './proxy'
import { openProxy } from './proxy'

export interface BadLine extends Proxy {
  /** How the next writes and reads end, first to last; those that follow go well. */
  breaks: Break[]
  readBreaks: Break[]
  /** The writes that got to the server. */
  delivered: number
}

/** @param target address of the server behind it */
export async function badLine(target: string): Promise<BadLine> {
  const writes = (body: Buffer) => body.includes('BEGIN IMMEDIATE')
  const proxy = await openProxy({
    target,
    breakOf: ({ body }) => (writes(body) ? line.breaks : line.readBreaks).shift(),
    delivered({ body }) {
      if (writes(body)) line.delivered++
    },
  })
  const line: BadLine = { ...proxy, breaks: [], readBreaks: [], delivered: 0 }
  return line
}
