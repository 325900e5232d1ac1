// Pages of any content under any policy, on an origin of their own.
import { createServer } from 'node:http'

export interface AnyPages {
  /** @returns the address of a page with this body, under this Content-Security-Policy */
  put(body: string, policy?: string): string
  /** The origin of all pages; they answer under every name that leads here. */
  origin: string
  stop(): Promise<void>
}

export async function openAnyPages(port: number): Promise<AnyPages> {
  const pages: { body: string; policy: string }[] = []
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))]
    if (!page) return void response.writeHead(204).end()
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(page.policy && { 'Content-Security-Policy': page.policy }),
    })
    response.end(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title></head><body>${page.body}</body></html>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const origin = `http://shop.localhost:${port}`
  return {
    origin,
    put: (body, policy = '') => `${origin}/${pages.push({ body, policy }) - 1}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
