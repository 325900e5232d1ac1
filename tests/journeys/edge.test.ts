// The server at the edge: the built worker in workerd, on a real libSQL server that it shares with one on Node.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Bengkel } from '../../server/bengkel'
import { readConfig } from '../../server/entry/node/config'
import { openOnNode, startServer } from '../../server/entry/node/serve'
import type { RequestTaken } from '../../shared/request'
import type { StatusView } from '../../shared/status'
import { badLine } from '../harness/bad-line'
import { setOffer } from '../harness/jobs'
import { addMerchant, addPerson, addWorkshop } from '../harness/network'
import type { RequestParts } from '../harness/request'
import { repairRequest } from '../harness/request'
import { startRoutingEngine } from '../harness/routing-engine'
import { whatIsBroken } from '../harness/soundness'
import type { Sqld } from '../harness/sqld'
import { freePort, startSqld } from '../harness/sqld'
import { readable, visitorOf } from '../harness/visitor'
import type { Edge } from '../harness/workerd'
import { startEdge } from '../harness/workerd'

const SHOP = 'http://shop.localhost:8788'
const EMAIL = 'sari@menteng.example'
const VISIT: RequestParts = {
  item: { category: 'washing-machine' },
  handover: { mode: 'on-site', address: { text: 'Jl. Satrio 12' } },
}

const run = promisify(execFile)

let sqld: Sqld
/** The settings that all servers of the installation have. */
let shared: { SECRET: string; DATABASE_URL: string }
let edge: Edge
/** The same installation, opened on Node: the test looks into the store by it. */
let bengkel: Bengkel
let workshops: number[]

beforeAll(async () => {
  sqld = await startSqld()
  shared = { SECRET: 'the secret of the journeys, 32 long', DATABASE_URL: sqld.url }
  const { stdout } = await run(process.execPath, ['dist/server/migrate.js'], { env: shared })
  expect(stdout).toContain('has the schema of this release')
  bengkel = await openOnNode(readConfig({ ...shared, LOG_LEVEL: 'warn' }))
  const merchant = await addMerchant(bengkel, { key: 'pk_journey', origins: [SHOP] })
  const near = await addWorkshop(bengkel, { merchants: [merchant], name: 'Menteng', capacity: 20 })
  const next = await addWorkshop(bengkel, {
    merchants: [merchant],
    name: 'Kuningan',
    lat: -6.22,
    capacity: 12,
  })
  workshops = [near, next]
  await addPerson(bengkel, { email: EMAIL, workshop: near })
  edge = await startEdge(shared)
  bengkel.publicUrl = edge.url
})

afterAll(async () => {
  await edge?.stop()
  await bengkel?.store.close()
  await sqld?.stop()
})

function post(key: string, parts: RequestParts = {}, url = edge.url): Promise<Response> {
  return fetch(`${url}/v1/requests`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: SHOP, 'Idempotency-Key': key },
    body: JSON.stringify(repairRequest('pk_journey', parts)),
  })
}

async function asked(key: string, parts: RequestParts = {}, url = edge.url): Promise<RequestTaken> {
  const answer = await post(key, parts, url)
  expect(answer.status).toBe(201)
  return (await answer.json()) as RequestTaken
}

async function statusOf(token: string, url = edge.url): Promise<StatusView> {
  const answer = await fetch(`${url}/v1/jobs/${token}`, { headers: { Origin: SHOP } })
  expect(answer.status).toBe(200)
  return (await answer.json()) as StatusView
}

const sound = async () => expect(await whatIsBroken((sql) => bengkel.store.read(sql))).toEqual([])

const rowOf = async (token: string) =>
  bengkel.store.readOne<{ id: number; workshop_id: number; status: string; due_at: number }>(
    'SELECT id, workshop_id, status, due_at FROM jobs WHERE id = ?',
    [bengkel.tokens.jobOf(token)],
  )

describe.each(['osrm', 'valhalla'] as const)('a worker with %s', (kind) => {
  it('shows the nearest workshops by road, and by straight line where it fails', async () => {
    const engine = await startRoutingEngine(kind, ({ lat }, to) => ({
      seconds: Math.abs(lat - to.lat) < 0.01 ? 1800 : 900,
    }))
    const worker = await startEdge({ ...shared, ROUTING_URL: engine.setting })
    onTestFinished(async () => {
      await worker.stop()
      await engine.stop()
    })
    const near = async (lon: number) => {
      const asked = `merchant=pk_journey&category=phone&mode=carry-in&lat=-6.1754&lon=${lon}`
      const answer = await fetch(`${worker.url}/v1/workshops?${asked}`, { headers: { Origin: SHOP } })
      const { workshops, by } = (await answer.json()) as { workshops: { name: string }[]; by: string }
      return [by, ...workshops.map(({ name }) => name)]
    }
    // On a busy machine a first call may be late, and then it is as none.
    let tries = 0
    await vi.waitFor(async () => expect((await near(106.82 - ++tries / 1000))[0]).toBe('road'), 60_000)
    const before = engine.calls.length
    expect(await near(106.82 - tries / 1000)).toEqual(['road', 'Kuningan', 'Menteng'])
    expect(engine.calls).toHaveLength(before)
    engine.trouble = 'silence'
    expect(await near(106.828)).toEqual(['straight-line', 'Menteng', 'Kuningan'])
    expect(worker.logged()).toContain('No travel times by road; straight lines decide')
  })
})

describe('the worker', () => {
  it('gives pages the widget that was built with it', async () => {
    const loader = await fetch(`${edge.url}/v1/bengkel.js`)
    expect(loader.status).toBe(200)
    expect(loader.headers.get('Content-Type')).toContain('text/javascript')
    const element = /\w+\/bengkel-repair\.js/.exec(await loader.text())![0]
    const answer = await fetch(`${edge.url}/v1/${element}`)
    expect(answer.headers.get('Cache-Control')).toContain('immutable')
    expect(await answer.text()).toContain('bengkel-repair')
    const { version } = (await (await fetch(`${edge.url}/v1/integrity.json`)).json()) as { version: string }
    const release = await fetch(`${edge.url}/${version}/bengkel.js`)
    expect(release.headers.get('Cache-Control')).toContain('immutable')
    expect(release.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
    expect((await fetch(`${edge.url}/v1/react.d.ts`)).status).toBe(200)
  })

  it('says that it takes no photos, and what it repairs', async () => {
    const answer = await fetch(`${edge.url}/v1/config?merchant=pk_journey`, { headers: { Origin: SHOP } })
    const config = (await answer.json()) as { limits: { photos: number }; categories: { code: string }[] }
    expect(config.limits.photos).toBe(0)
    expect(config.categories.map(({ code }) => code)).toContain('phone')
  })

  it('takes a request once, and answers a retry the same', async () => {
    const first = await asked('once')
    expect(first).toMatchObject({ status: 'booked' })
    expect(await asked('once')).toEqual(first)
    await sound()
  })

  it('refuses what another server refuses, and says what is wrong', async () => {
    const foreign = await fetch(`${edge.url}/v1/config?merchant=pk_journey`, {
      headers: { Origin: 'https://elsewhere.example' },
    })
    expect(foreign.status).toBe(403)
    const wrong = await post('wrong', { place: { lat: 99 } })
    expect(wrong.status).toBe(422)
    expect(await wrong.json()).toMatchObject({ field: 'place.lat' })
  })

  it('offers a visit to the nearest workshop, which accepts it on its page, and the shopper sees it booked', async () => {
    const { token, code, status } = await asked('visit', VISIT)
    expect(status).toBe('offered')
    expect((await statusOf(token)).status).toBe('offered')
    const sari = visitorOf(bengkel, (url, init) => fetch(url, { ...init, redirect: 'manual' }))
    expect((await sari.signIn(EMAIL)).at).toBe('/workshop')
    expect(readable((await sari.get('/workshop')).html)).toContain(code)
    const page = `/workshop/jobs/${code}`
    const accepted = await sari.fill(page, `${page}/accept`)
    expect(accepted.status).toBe(200)
    expect(await statusOf(token)).toMatchObject({ status: 'booked', workshop: { name: 'Menteng' } })
    await sound()
  })

  it('tells people by its rounds: the sign-in code was mailed, the booking is', async () => {
    await edge.scheduled()
    const kept = await bengkel.store.read<{ to_address: string }>('SELECT to_address FROM kept_mail')
    const to = kept.map(({ to_address }) => to_address)
    expect(to).toContain(EMAIL)
    expect(to).toContain('budi@example.org')
  })

  it('passes an offer that ran out to the next workshop when the clock calls', async () => {
    const { token } = await asked('late', VISIT)
    expect(await rowOf(token)).toMatchObject({ status: 'offered', workshop_id: workshops[0] })
    // A worker's clock cannot be moved, so the offer's limit is.
    await setOffer(bengkel, (await rowOf(token))!.id, Date.now() - 1000)
    await edge.scheduled()
    expect(await rowOf(token)).toMatchObject({ status: 'offered', workshop_id: workshops[1] })
    expect((await statusOf(token)).status).toBe('offered')
    await sound()
  })

  it('takes forty requests at once: each stored once, nobody overbooked', async () => {
    const before = (await bengkel.store.readOne<{ n: number }>('SELECT count(*) AS n FROM jobs'))!.n
    const taken = await Promise.all(Array.from({ length: 40 }, (_, i) => asked(`crowd-${i}`)))
    expect(new Set(taken.map(({ code }) => code)).size).toBe(40)
    expect(new Set(taken.map(({ status }) => status))).toEqual(new Set(['booked', 'requested']))
    const after = (await bengkel.store.readOne<{ n: number }>('SELECT count(*) AS n FROM jobs'))!.n
    expect(after - before).toBe(40)
    const loads = await bengkel.store.read(
      'SELECT b.load, w.capacity FROM workshops w JOIN benches b ON b.workshop_id = w.id ORDER BY w.id',
    )
    expect(loads).toEqual([
      { load: 20, capacity: 20 },
      { load: 12, capacity: 12 },
    ])
    await sound()
  })

  it('takes one request that is sent forty times at once for one', async () => {
    const taken = await Promise.all(Array.from({ length: 40 }, () => asked('same')))
    expect(new Set(taken.map(({ code }) => code)).size).toBe(1)
    await sound()
  })

  it('shares its repairs with a server on Node: what one takes the other shows', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bengkel-edge-'))
    const url = `http://127.0.0.1:${await freePort()}`
    const node = await startServer(
      readConfig({
        ...shared,
        PUBLIC_URL: url,
        PORT: new URL(url).port,
        PLACES_URL: `file:${folder}/none.db`,
        PHOTOS_FOLDER: folder,
        LOG_LEVEL: 'error',
      }),
    )
    onTestFinished(async () => {
      await node.stop()
      rmSync(folder, { recursive: true })
    })
    expect((await fetch(`${url}/health`)).status).toBe(200)
    const atEdge = await asked('at the edge', VISIT)
    const onNode = await asked('on Node', VISIT, url)
    expect((await statusOf(atEdge.token, url)).code).toBe(atEdge.code)
    expect((await statusOf(onNode.token)).code).toBe(onNode.code)
    expect(await asked('on Node', VISIT)).toMatchObject({ code: onNode.code, token: onNode.token })
    await sound()
  })

  it('wrote no error into its log', () => {
    const lines = edge.logged().split('\n').filter(Boolean)
    // It tells each day that it has made the prices.
    expect(lines.filter((line) => !line.startsWith('{"level":"info"'))).toEqual([])
  })
})

/** What a worker with these settings answers, and what it wrote into its log. */
const broken = async (bindings: Record<string, string>) => {
  const worker = await startEdge(bindings)
  const answer = await fetch(`${worker.url}/v1/config?merchant=pk_journey`)
  const told = { status: answer.status, logged: worker.logged() }
  await worker.stop()
  return told
}

describe('a worker on a line that breaks', () => {
  it('stores each request once, and answers it', async () => {
    const line = await badLine(sqld.url)
    const worker = await startEdge({ ...shared, DATABASE_URL: line.url })
    onTestFinished(async () => {
      await worker.stop()
      await line.stop()
    })
    for (const how of ['answer lost', 'nothing sent', 'bad gateway'] as const) {
      line.breaks = [how]
      const first = await asked(`broken: ${how}`, VISIT, worker.url)
      expect(line.breaks).toEqual([])
      expect(await asked(`broken: ${how}`, VISIT)).toMatchObject({ code: first.code })
    }
    await sound()
  })
})

describe('a worker that cannot work', () => {
  const SECRET = 'the secret of the journeys, 32 long'

  it('says in its log which setting to mend', async () => {
    const { status, logged } = await broken({ DATABASE_URL: 'file:data/bengkel.db', SMTP_URL: 'smtp://mail' })
    expect(status).toBe(500)
    for (const name of ['SECRET', 'DATABASE_URL', 'SMTP_URL']) expect(logged).toContain(`${name}: `)
  })

  it('says in its log that its database was not migrated', async () => {
    const empty = await startSqld()
    const { status, logged } = await broken({ SECRET, DATABASE_URL: empty.url })
    await empty.stop()
    expect(status).toBe(503)
    expect(logged).toContain('npm run migrate')
  })

  it('answers that the store cannot be reached, and may be asked again', async () => {
    const gone = await startSqld()
    await gone.stop()
    const { status } = await broken({ SECRET, DATABASE_URL: gone.url })
    expect(status).toBe(503)
  })
})
