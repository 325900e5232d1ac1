// A geocoder that answers what the test says, over real HTTP in the test's own process.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'

export interface FakeGeocoder {
  url: string
  /** Path and query of each call. */
  asked: URL[]
}

/** Serves until the test ends. @param answer to every call: a body, or what does as it likes with the response */
export async function serveGeocoder(
  answer: unknown | ((response: ServerResponse, request: IncomingMessage) => void),
): Promise<FakeGeocoder> {
  const asked: URL[] = []
  const server = createServer((request, response) => {
    asked.push(new URL(request.url!, 'http://geocoder.example'))
    if (typeof answer === 'function') return answer(response, request)
    response.setHeader('Content-Type', 'application/json')
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address() as { port: number }
  return { url: `http://127.0.0.1:${address.port}`, asked }
}
