// Travel times by road over HTTP: what OSRM and Valhalla are asked and what they answer, and that an engine which fails, is late
// or talks nonsense costs nobody more than its time limit.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { EngineKind } from '../../../server/ports/web/roads'
import { openRoads } from '../../../server/ports/web/roads'
import type { Destination, Roads } from '../../../server/ports/roads'
import type { Point } from '../../../shared/geo'
import {
  ACROSS,
  BERLIN,
  DOWN_RIVER,
  FRIEDRICHSHAIN,
  HACKESCHER_MARKT,
  ON_ISLAND,
  OSRM_ANSWER,
  VALHALLA_ANSWER,
  WEST_BANK,
} from '../../harness/routing-answers'
import type { RoutingEngine, Trouble, Way } from '../../harness/routing-engine'
import { startRoutingEngine } from '../../harness/routing-engine'

const HERE: Point = { lat: -6.2, lon: 106.8 }
/** A workshop so many kilometres to the north. */
const workshop = (id: number, km: number): Destination => ({
  id,
  lat: HERE.lat + km / 111.195,
  lon: HERE.lon,
})
const NEAR = workshop(1, 2)
const FAR = workshop(2, 5)

let now = 0
let logged: { message: string; facts: Record<string, unknown> }[] = []

beforeEach(() => {
  now = Date.parse('2026-11-23T03:00:00Z')
  logged = []
})

interface Opened {
  engine: RoutingEngine
  roads: Roads
}

async function open(
  kind: EngineKind = 'osrm',
  way: (from: Point, to: Point) => Way = () => ({ seconds: 600 }),
  { path = '', limitMs = 10_000 } = {},
): Promise<Opened> {
  const engine = await startRoutingEngine(kind, way)
  onTestFinished(engine.stop)
  return { engine, roads: opened(kind, engine.url + path, limitMs) }
}

function opened(kind: EngineKind, url: string, limitMs: number): Roads {
  const log = {
    info: () => undefined,
    warn: (message: string, facts = {}) => void logged.push({ message, facts }),
    error: () => undefined,
  }
  return openRoads({ kind, url }, { clock: { now: () => now }, log, limitMs })
}

const KINDS = ['osrm', 'valhalla'] as const

describe('OSRM', () => {
  it('is asked for one table, longitude first, with how far the place may lie from a road', async () => {
    const { engine, roads } = await open()
    expect(await roads.travel(HERE, [NEAR, FAR])).toEqual([600, 600])
    expect(engine.calls).toMatchObject([
      {
        path:
          '/table/v1/driving/106.800000,-6.200000;106.800000,-6.182014;106.800000,-6.155034' +
          '?sources=0&destinations=1;2&annotations=duration,distance&radiuses=2000;unlimited;unlimited&generate_hints=false',
        connection: 'close',
      },
    ])
  })

  it('is read as its documentation has it', async () => {
    const { engine, roads } = await open()
    engine.trouble = { body: OSRM_ANSWER }
    expect(await roads.travel(BERLIN, [HACKESCHER_MARKT, FRIEDRICHSHAIN])).toEqual([193, 383])
  })

  it('may lie behind a path and want a key', async () => {
    const { engine, roads } = await open('osrm', undefined, { path: '/roads/id?api_key=k' })
    await roads.travel(HERE, [NEAR])
    expect(engine.calls[0]!.path).toMatch(
      /^\/roads\/id\/table\/v1\/driving\/.*&generate_hints=false&api_key=k$/,
    )
  })

  it('of an old release, which does not say how far a point was moved, is measured by where it was put', async () => {
    const { engine, roads } = await open()
    const [source] = OSRM_ANSWER.sources
    const place = ([lon, lat]: readonly number[]) => ({ location: [lon, lat], name: '' })
    engine.trouble = {
      body: {
        code: 'Ok',
        durations: [[192.6, 382.8]],
        sources: [place(source!.location)],
        destinations: [place([13.397631, 52.529432]), place([13.5, 52.6])],
      },
    }
    expect(await roads.travel(BERLIN, [HACKESCHER_MARKT, FRIEDRICHSHAIN])).toEqual([193, 'unknown'])
  })
})

describe('Valhalla', () => {
  it('is asked for one matrix, and to look far for a road near each workshop, so that none fails the others', async () => {
    const { engine, roads } = await open('valhalla', undefined, { path: '/routing?api_key=k' })
    expect(await roads.travel(HERE, [NEAR])).toEqual([600])
    expect(engine.calls).toMatchObject([
      {
        path: '/routing/sources_to_targets?api_key=k',
        body: {
          sources: [{ lat: -6.2, lon: 106.8, search_cutoff: 2000 }],
          targets: [{ lat: NEAR.lat, lon: NEAR.lon, search_cutoff: 400_000 }],
          costing: 'auto',
          units: 'kilometers',
        },
      },
    ])
  })

  it('is read as release 3.6.1 answers, island and all', async () => {
    const { engine, roads } = await open('valhalla')
    engine.trouble = { body: VALHALLA_ANSWER }
    expect(await roads.travel(WEST_BANK, [ACROSS, DOWN_RIVER, ON_ISLAND])).toEqual([1381, 295, 'no-way'])
  })

  it('of an old release, which repeats the points as they were asked, is believed', async () => {
    const { engine, roads } = await open('valhalla')
    const { sources: _, ...rest } = VALHALLA_ANSWER
    engine.trouble = { body: { ...rest, targets: [VALHALLA_ANSWER.targets] } }
    expect(await roads.travel(WEST_BANK, [ACROSS, DOWN_RIVER, ON_ISLAND])).toEqual([1381, 295, 'no-way'])
  })

  it('is not asked for what is too far for it, since that would fail the rest', async () => {
    const { engine, roads } = await open('valhalla')
    expect(await roads.travel(HERE, [NEAR, workshop(3, 420)])).toEqual([600, 'unknown'])
    expect(engine.calls.map(({ targets }) => targets)).toEqual([1])
    expect(await roads.travel(HERE, [workshop(3, 420)])).toBeNull()
    expect(engine.calls).toHaveLength(1)
  })
})

describe.each(KINDS)('an answer of %s', (kind) => {
  const answerTo = async (way: Way, to = FAR) => {
    const { roads } = await open(kind, (_, target) =>
      Math.abs(target.lat - NEAR.lat) < 1e-5 ? { seconds: 300 } : way,
    )
    return (await roads.travel(HERE, [NEAR, to]))![1]
  }

  it('tells where no road leads', async () => {
    expect(await answerTo(null)).toBe('no-way')
  })

  it('is not believed that no road leads next door', async () => {
    expect(await answerTo(null, workshop(2, 0.4))).toBe('unknown')
  })

  it.each<[string, NonNullable<Way>]>([
    ['was put on a road far away', { seconds: 600, snapped: { lat: HERE.lat + 0.07, lon: HERE.lon } }],
    ['is nearer by road than as the crow flies', { seconds: 600, metres: 3000 }],
    ['is reached faster than any car', { seconds: 20 }],
    ['is reached in no time', { seconds: 0 }],
    ['is nearer by going round the world', { seconds: 600, metres: 39_000_000 }],
    ['is reached after weeks', { seconds: 3_000_000 }],
  ])('is thrown away where a workshop %s', async (_, way) => {
    expect(await answerTo(way)).toBe('unknown')
  })

  it('is believed where a ferry makes the way long', async () => {
    expect(await answerTo({ seconds: 36_000, metres: 300_000 })).toBe(36_000)
  })
})

/** An answer of either engine with so many entries. */
function answerOf(kind: EngineKind, entries: number, seconds: unknown = 600) {
  const all = Array.from({ length: entries }, () => seconds)
  if (kind === 'osrm')
    return {
      code: 'Ok',
      durations: [all],
      sources: [{ location: [HERE.lon, HERE.lat] }],
      destinations: all.map(() => ({ location: [NEAR.lon, NEAR.lat] })),
    }
  return { sources_to_targets: [all.map((time) => ({ time, distance: 3 }))], units: 'kilometers' }
}

const asText = (kind: EngineKind, seconds: string) =>
  JSON.stringify(answerOf(kind, 1, 'here')).replace('"here"', seconds)

describe.each(KINDS)('%s', (kind) => {
  const troubles: Trouble[] = [
    'silence',
    'late',
    'hang up',
    'half',
    'endless',
    'html',
    'error',
    'busy',
    'redirect',
    'refusal',
  ]
  const bodies: [string, unknown][] = [
    ['half a JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['nothing', '{}'],
    ['that all is not well', '{"code":"InvalidQuery"}'],
    ['no entry', answerOf(kind, 0)],
    ['two entries', answerOf(kind, 2)],
    ['a time before the start', answerOf(kind, 1, -5)],
    ['a text for a time', answerOf(kind, 1, '600')],
    ['no number', asText(kind, 'NaN')],
    ['a number without end', asText(kind, '1e999')],
  ]
  it.each<[string, Trouble]>([
    ...troubles.map((trouble): [string, Trouble] => [JSON.stringify(trouble), trouble]),
    ...bodies.map(([name, body]): [string, Trouble] => [name, { body }]),
  ])(
    'that answers %s is as none: nothing is known, nothing is thrown, and the log says no place',
    async (_, trouble) => {
      const slow = trouble === 'silence' || trouble === 'late'
      const { engine, roads } = await open(kind, undefined, slow ? { limitMs: 100 } : {})
      engine.trouble = trouble
      expect(await roads.travel(HERE, [NEAR])).toBeNull()
      expect(engine.calls).toHaveLength(1)
      expect(logged).toHaveLength(1)
      expect(JSON.stringify(logged)).not.toMatch(/106\.8|6\.18/)
    },
  )

  it('in a well-formed answer of the same kind is believed', async () => {
    const { engine, roads } = await open(kind)
    engine.trouble = { body: asText(kind, '600') }
    expect(await roads.travel(HERE, [NEAR])).toEqual([600])
  })

  it('that is not there is as none', async () => {
    const { engine, roads } = await open(kind)
    await engine.stop()
    expect(await roads.travel(HERE, [NEAR])).toBeNull()
    expect(logged[0]!.facts).toMatchObject({ failed: 1, refused: 0 })
  })
})
