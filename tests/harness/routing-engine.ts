// A routing engine in the test's own process, over real HTTP: it speaks as OSRM or as Valhalla does, by a map that the test
// gives it, and fails in the ways that engines and what stands before them do.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { EngineKind } from '../../server/ports/web/roads'
import type { Point } from '../../shared/geo'
import { distanceM } from '../../shared/geo'

/** What the map says of one way: null where no road leads there. `snapped` is where the end lies by a road, if not where it is. */
export type Way = { seconds: number; metres?: number; snapped?: Point } | null

/** How calls end; `late` ends well after the limit, `silence` never, `endless` with a body that does not stop. */
export type Trouble =
  | 'silence'
  | 'late'
  | 'hang up'
  | 'half'
  | 'endless'
  | 'html'
  | 'error'
  | 'busy'
  | 'redirect'
  | 'refusal'
  | { body: unknown }

export interface RoutingEngine {
  /** What `ROUTING_URL` holds for it. */
  setting: string
  url: string
  /** Left out, calls end well. */
  trouble: Trouble | undefined
  /** Calls that came, the first first. */
  calls: { path: string; body: unknown; connection: string | undefined; targets: number }[]
  /** Most calls under way at once. */
  mostAtOnce: number
  stop(): Promise<void>
}

interface Asked {
  from: Point
  to: Point[]
}

/** @param way what the map says */
export async function startRoutingEngine(
  kind: EngineKind,
  way: (from: Point, to: Point) => Way,
): Promise<RoutingEngine> {
  let underWay = 0
  const server = createServer((request, response) => {
    engine.mostAtOnce = Math.max(engine.mostAtOnce, ++underWay)
    response.once('close', () => underWay--)
    void answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const engine: RoutingEngine = {
    setting: `${kind}+${url}`,
    url,
    trouble: undefined,
    calls: [],
    mostAtOnce: 0,
    stop() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
  return engine

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await textOf(request)
    const path = request.url!
    const asked = kind === 'osrm' ? readOsrm(path) : readValhalla(text)
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    engine.calls.push({ path, body, connection: request.headers.connection, targets: asked.to.length })
    const ways = asked.to.map((to) => way(asked.from, to))
    end(kind, engine.trouble, response, kind === 'osrm' ? asOsrm(asked, ways) : asValhalla(asked, ways))
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

const LATE_MS = 1000
const TROUBLES: Record<Extract<Trouble, string>, (kind: EngineKind, response: ServerResponse) => void> = {
  silence: () => undefined,
  late: (_, response) => void setTimeout(() => json(response, 200, {}), LATE_MS),
  'hang up': (_, response) => void response.socket?.destroy(),
  half(_, response) {
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
      .write('{"code":"Ok",')
    setImmediate(() => response.socket?.destroy())
  },
  endless(_, response) {
    const line = `${' '.repeat(65_535)}\n`
    const more = () => {
      if (!response.destroyed) response.write(line, () => setImmediate(more))
    }
    more()
  },
  html: (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>'),
  error: (_, response) => void response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>500</h1>'),
  busy: (_, response) => json(response, 429, { message: 'Too many requests' }),
  redirect: (_, response) => void response.writeHead(302, { location: '/elsewhere' }).end(),
  refusal: (kind, response) =>
    json(
      response,
      400,
      kind === 'osrm'
        ? { message: 'Could not find a matching segment for coordinate 0', code: 'NoSegment' }
        : {
            error_code: 171,
            error: 'No suitable edges near location',
            status_code: 400,
            status: 'Bad Request',
          },
    ),
}

function end(
  kind: EngineKind,
  trouble: Trouble | undefined,
  response: ServerResponse,
  answer: unknown,
): void {
  if (trouble === undefined) json(response, 200, answer)
  else if (typeof trouble === 'string') TROUBLES[trouble](kind, response)
  else json(response, 200, trouble.body)
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}

function readOsrm(path: string): Asked {
  const [from, ...to] = path
    .split('?')[0]!
    .split('/')
    .at(-1)!
    .split(';')
    .map((pair) => {
      const [lon, lat] = pair.split(',').map(Number)
      return { lat: lat!, lon: lon! }
    })
  return { from: from!, to }
}

function asOsrm({ from, to }: Asked, ways: Way[]) {
  const waypoint = (asked: Point, put: Point) => ({
    location: [put.lon, put.lat],
    name: 'Jalan Melati',
    distance: distanceM(asked, put),
  })
  return {
    code: 'Ok',
    durations: [ways.map((way) => way && way.seconds + 0.2)],
    distances: [ways.map((way, nth) => way && (way.metres ?? distanceM(from, to[nth]!) * 1.3))],
    sources: [waypoint(from, from)],
    destinations: to.map((point, nth) => waypoint(point, ways[nth]?.snapped ?? point)),
  }
}

function readValhalla(text: string): Asked {
  const { sources, targets } = JSON.parse(text) as { sources: Point[]; targets: Point[] }
  return { from: sources[0]!, to: targets }
}

function asValhalla({ from, to }: Asked, ways: Way[]) {
  return {
    sources_to_targets: [
      ways.map((way, nth) => ({
        from_index: 0,
        to_index: nth,
        time: way && way.seconds,
        distance: way && (way.metres ?? distanceM(from, to[nth]!) * 1.3) / 1000,
      })),
    ],
    sources: [{ lat: from.lat, lon: from.lon }],
    targets: to.map((point, nth) => {
      const { lat, lon } = ways[nth]?.snapped ?? point
      return { lat, lon }
    }),
    units: 'kilometers',
    algorithm: 'costmatrix',
  }
}
