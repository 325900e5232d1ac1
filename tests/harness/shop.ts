// A shop's page on an origin of its own, under a policy that allows nothing but itself and the repair server.
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { policyLine } from '../../shared/embed'

export interface Shop {
  url: string
  /** What the browser reported against the policy. */
  violations(): readonly string[]
  stop(): Promise<void>
}

/** What the guide tells a host to allow, and not a word more. */
const policyFor = (api: string): string =>
  `default-src 'none'; ${policyLine(api)}; style-src 'none'; base-uri 'none'; form-action 'none'; report-uri /violations`

/**
 * @param tag the script tag as the office shows it
 * @param api the repair server's origin
 */
export async function openShop(port: number, tag: string, api: string): Promise<Shop> {
  const violations: string[] = []
  const server = createServer((request, response) => {
    if (request.url === '/violations') {
      let report = ''
      request.on('data', (chunk: Buffer) => (report += chunk.toString()))
      request.on('end', () => {
        violations.push(report)
        response.writeHead(204).end()
      })
      return
    }
    if (request.url === '/favicon.ico') return void response.writeHead(204).end()
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policyFor(api),
    })
    response.end(`<!doctype html>
      <html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1"><title>Shop</title></head>
      <body><main><h1>A product of this shop</h1>${tag}</main></body></html>`)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://shop.localhost:${(server.address() as AddressInfo).port}`,
    violations: () => violations,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
