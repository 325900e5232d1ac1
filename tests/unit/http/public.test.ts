// What a shop's page may call, and what it is told when something is wrong: each its own problem, with the field.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createApp } from '../../../server/http/app'
import { findJob } from '../../../server/jobs/job'
import type { ProblemBody } from '../../../shared/problem'
import type { RepairRequest, RequestTaken } from '../../../shared/request'
import type { StatusView } from '../../../shared/status'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { eventsOf } from '../../harness/jobs'
import { addMerchant, addWorkshop } from '../../harness/network'
import { repairRequest } from '../../harness/request'

const SHOP = 'http://shop.localhost:8788'
const KEY = 'pk_shop'

let bengkel: TestBengkel
let app: ReturnType<typeof createApp>
let merchant: number

beforeEach(async () => {
  bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  merchant = await addMerchant(bengkel, { key: KEY, origins: [SHOP] })
  await addWorkshop(bengkel, { merchants: [merchant] })
  app = createApp({ bengkel, places: null, assets: new Map(), trustedHops: 0, mailbox: false })
})

let keys = 0
function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(
    app.request(path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: SHOP,
        'Idempotency-Key': `key-${++keys}`,
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
}

async function problemOf(response: Response): Promise<ProblemBody & { code: string }> {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  const body = (await response.json()) as ProblemBody
  expect(body.status).toBe(response.status)
  return { ...body, code: body.type.replace('urn:bengkel:problem:', '') }
}

async function taken(request: RepairRequest = repairRequest(KEY)): Promise<RequestTaken> {
  const response = await post('/v1/requests', request)
  expect(response.status).toBe(201)
  return (await response.json()) as RequestTaken
}

const jobs = async () => (await bengkel.store.readOne<{ n: number }>('SELECT count(*) AS n FROM jobs'))!.n

describe('a request', () => {
  it('is answered with code, token, address and status, once it is stored', async () => {
    const { code, token, statusUrl, status } = await taken()
    expect(code).toMatch(/^BK-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(statusUrl).toBe(`http://localhost:8787/r/${KEY}#${token}`)
    expect(status).toBe('booked')
    expect((await findJob(bengkel.store, 1))?.status).toBe('booked')
  })

  it('is one job for all retries of one key, each answered the same', async () => {
    const request = repairRequest(KEY)
    const answers = await Promise.all(
      [1, 2, 3, 4].map(async () =>
        (await post('/v1/requests', request, { 'Idempotency-Key': 'same' })).json(),
      ),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await jobs()).toBe(1)
  })

  it('that nobody can do is taken all the same, and reaches the office', async () => {
    const { status } = await taken(
      repairRequest(KEY, { item: { category: 'watch' }, problem: { symptom: 'other' } }),
    )
    expect(status).toBe('requested')
    expect((await findJob(bengkel.store, 1))?.attention).toEqual(['no_workshop'])
  })

  const wrong: [name: string, code: string, field: string, change: (request: RepairRequest) => unknown][] = [
    ['a wrong key', 'merchant-unknown', 'merchant', (r) => ({ ...r, merchant: 'pk_nobody' })],
    ['no key', 'merchant-missing', 'merchant', ({ merchant: _, ...r }) => r],
    [
      'an unknown category',
      'category-unknown',
      'item.category',
      (r) => ({ ...r, item: { category: 'spaceship' } }),
    ],
    [
      'a symptom of another category',
      'symptom-unknown',
      'problem.symptom',
      (r) => ({ ...r, problem: { symptom: 'no-drain' } }),
    ],
    [
      'a latitude out of range',
      'place-out-of-range',
      'place.lat',
      (r) => ({ ...r, place: { ...r.place, lat: 91 } }),
    ],
    [
      'a longitude out of range',
      'place-out-of-range',
      'place.lon',
      (r) => ({ ...r, place: { ...r.place, lon: -181 } }),
    ],
    ['no place', 'place-missing', 'place', ({ place: _, ...r }) => r],
    [
      'a purchase in the future',
      'purchase-in-future',
      'item.purchasedOn',
      (r) => ({ ...r, item: { ...r.item, purchasedOn: '2027-01-01' } }),
    ],
    [
      'a day that does not exist',
      'date-invalid',
      'item.purchasedOn',
      (r) => ({ ...r, item: { ...r.item, purchasedOn: '2026-02-30' } }),
    ],
    [
      'a day that has passed',
      'day-in-past',
      'handover.day',
      (r) => ({ ...r, handover: { mode: 'carry-in', day: '2026-11-01' } }),
    ],
    [
      'no email and no phone',
      'contact-missing',
      'contact.email',
      (r) => ({ ...r, contact: { name: 'Budi', language: 'en' } }),
    ],
    [
      'a broken email',
      'email-invalid',
      'contact.email',
      (r) => ({ ...r, contact: { ...r.contact, email: 'budi@' } }),
    ],
    [
      'a broken phone',
      'phone-invalid',
      'contact.phone',
      (r) => ({ ...r, contact: { ...r.contact, phone: '12' } }),
    ],
    ['no name', 'name-missing', 'contact.name', (r) => ({ ...r, contact: { ...r.contact, name: ' ' } })],
    ['no consent', 'consent-missing', 'consent', ({ consent: _, ...r }) => r],
    ['an empty consent', 'consent-missing', 'consent.text', (r) => ({ ...r, consent: { text: '' } })],
    [
      'a mode that the item does not allow',
      'mode-unsuited',
      'handover.mode',
      (r) => ({ ...r, item: { category: 'washing-machine' }, handover: { mode: 'mail-in' } }),
    ],
    [
      'a visit without an address',
      'address-missing',
      'handover.address',
      (r) => ({ ...r, item: { category: 'washing-machine' }, handover: { mode: 'on-site' } }),
    ],
    [
      'an unknown workshop',
      'workshop-unknown',
      'handover.workshop',
      (r) => ({ ...r, handover: { mode: 'carry-in', workshop: '99' } }),
    ],
    [
      'an unknown store',
      'store-unknown',
      'handover.store',
      (r) => ({ ...r, handover: { mode: 'carry-in', store: '99' } }),
    ],
    [
      'an unknown photo',
      'photo-unknown',
      'problem.photos',
      (r) => ({ ...r, problem: { ...r.problem, photos: ['nope'] } }),
    ],
    [
      'a text that is too long',
      'too-long',
      'problem.description',
      (r) => ({ ...r, problem: { symptom: 'other', description: 'x'.repeat(2001) } }),
    ],
  ]
  it.each(wrong)('with %s is refused as %s at %s, and nothing is stored', async (_, code, field, change) => {
    const problem = await problemOf(await post('/v1/requests', change(repairRequest(KEY))))
    expect({ code: problem.code, field: problem.field }).toEqual({ code, field })
    expect(problem.detail.length).toBeGreaterThan(10)
    expect(await jobs()).toBe(0)
  })

  it('with several wrong fields names each of them', async () => {
    const request = { ...repairRequest(KEY), consent: undefined, item: { category: 'spaceship' } }
    const { code, errors } = await problemOf(await post('/v1/requests', request))
    expect(code).toBe('request-invalid')
    expect(errors?.map(({ field }) => field)).toEqual(['item.category', 'consent'])
  })

  it('of broken JSON, without a key, or under a key of another request is refused', async () => {
    expect((await problemOf(await post('/v1/requests', '{"merchant":'))).code).toBe('json-broken')
    const noKey = await post('/v1/requests', repairRequest(KEY), { 'Idempotency-Key': '' })
    expect((await problemOf(noKey)).code).toBe('idempotency-key-missing')
    await post('/v1/requests', repairRequest(KEY), { 'Idempotency-Key': 'mine' })
    const other = repairRequest(KEY, { contact: { name: 'Somebody else' } })
    const reused = await problemOf(await post('/v1/requests', other, { 'Idempotency-Key': 'mine' }))
    expect(reused).toMatchObject({ code: 'idempotency-key-reused', status: 422 })
    expect(await jobs()).toBe(1)
  })

  it('that is too large is refused', async () => {
    const request = { ...repairRequest(KEY), padding: 'x'.repeat(70_000) }
    expect((await problemOf(await post('/v1/requests', request))).code).toBe('body-too-large')
  })
})

describe('a foreign page', () => {
  it('is refused, and may read why', async () => {
    const response = await post('/v1/requests', repairRequest(KEY), { Origin: 'https://elsewhere.example' })
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect((await problemOf(response)).code).toBe('origin-foreign')
    expect(await jobs()).toBe(0)
  })

  it('gets no leave in the preflight, while the shop does', async () => {
    const preflight = (origin: string) =>
      app.request('/v1/requests', {
        method: 'OPTIONS',
        headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
      })
    const ours = await preflight(SHOP)
    expect(ours.headers.get('Access-Control-Allow-Origin')).toBe(SHOP)
    expect(ours.headers.get('Access-Control-Allow-Headers')).toContain('Idempotency-Key')
    expect(
      (await preflight('https://elsewhere.example')).headers.get('Access-Control-Allow-Origin'),
    ).toBeNull()
  })
})

describe('the status of a repair', () => {
  const read = (token: string, headers: Record<string, string> = {}) =>
    app.request(`/v1/jobs/${token}`, { headers: { Origin: SHOP, ...headers } })

  it('is not sent again while it is the same, and anew when something happened', async () => {
    const { token } = await taken()
    const first = await read(token)
    const etag = first.headers.get('ETag')!
    expect((await first.json()) as StatusView).toMatchObject({
      status: 'booked',
      version: 1,
      can: expect.arrayContaining(['cancel']),
    })
    expect((await read(token, { 'If-None-Match': etag })).status).toBe(304)
    const message = await post(`/v1/jobs/${token}/messages`, { text: 'May I come on Friday?' })
    expect(message.status).toBe(200)
    const after = await read(token, { 'If-None-Match': etag })
    expect(after.status).toBe(200)
    expect(((await after.json()) as StatusView).messages).toHaveLength(1)
  })

  it('is said in the language asked for, whoever asked before in which, and what is refused too', async () => {
    const { token } = await taken()
    const title = async (query = '') => {
      const { now, progress } = (await (await read(`${token}${query}`)).json()) as StatusView
      return [now.title, progress[0]!.name]
    }
    const english = await title()
    expect(english[1]).toBe('Workshop found')
    expect((await title('?language=de'))[1]).toBe('Werkstatt gefunden')
    expect(await title('?language=xx')).toEqual(english)
    const late = await post(`/v1/jobs/${token}/cancel?language=de`, { version: 99 })
    expect(((await late.json()) as ProblemBody).detail).toBe(
      'Inzwischen hat sich etwas geändert. Das ist der aktuelle Stand.',
    )
  })

  it('is not shown for a token that is unknown, forged or revoked', async () => {
    const { token } = await taken()
    const forged = token.slice(0, -1) + (token.endsWith('A') ? 'Q' : 'A')
    for (const wrong of ['nothing', forged]) {
      expect((await problemOf(await read(wrong))).code).toBe('job-unknown')
    }
    await bengkel.store.run([{ sql: 'UPDATE jobs SET epoch = epoch + 1 WHERE id = 1', args: [] }], {
      jobs: [1],
    })
    expect((await problemOf(await read(token))).code).toBe('job-unknown')
  })

  it('says what it is now where a command comes too late', async () => {
    const { token } = await taken()
    const cancel = (version: number) => post(`/v1/jobs/${token}/cancel`, { version })
    expect((await problemOf(await cancel(7))).code).toBe('version-stale')
    expect((await cancel(1)).status).toBe(200)
    const again = await problemOf(await cancel(2))
    expect(again.code).toBe('command-not-allowed')
    expect(again.current).toMatchObject({ status: 'closed', outcome: 'cancelled' })
  })

  it('changes once under one key, and not at all where the key comes with something else to say', async () => {
    const { token } = await taken()
    const send = (action: string, body: object, key = 'one') =>
      post(`/v1/jobs/${token}/${action}`, body, { 'Idempotency-Key': key })
    const message = { text: 'May I come on Friday?' }
    expect((await send('messages', message)).status).toBe(200)
    const again = await send('messages', { ...message, version: 1 })
    expect(((await again.json()) as StatusView).messages).toHaveLength(1)
    for (const [action, body] of [
      ['messages', { text: 'May I come on Monday?' }],
      ['reschedule', { day: '2026-12-01' }],
      ['cancel', {}],
      ['repeat', { text: 'It flickers.' }],
    ] as const) {
      const reused = await problemOf(await send(action, body))
      expect(reused, action).toMatchObject({ code: 'idempotency-key-reused', status: 422 })
    }
    const contact = { name: 'Budi', phone: '0812 3456 7890', language: 'id' }
    expect((await send('contact', { contact }, 'two')).status).toBe(200)
    const other = await send('contact', { contact: { ...contact, phone: '0812 3456 7891' } }, 'two')
    expect((await problemOf(other)).code).toBe('idempotency-key-reused')
    const view = (await (await read(token)).json()) as StatusView
    expect(view).toMatchObject({ status: 'booked', contact: { phone: '0812 3456 7890' } })
    expect(view.messages).toHaveLength(1)
  })

  it('keeps of what was said under a key nothing that a guess could be tried on', async () => {
    const { token } = await taken()
    const cancelled = { reason: 'Found another' }
    await post(`/v1/jobs/${token}/cancel`, cancelled, { 'Idempotency-Key': 'one' })
    expect((await post(`/v1/jobs/${token}/cancel`, cancelled, { 'Idempotency-Key': 'one' })).status).toBe(200)
    const { payload } = (await eventsOf(bengkel, 1)).at(-1)!.data
    expect(payload).toMatch(/^[0-9a-f]{16}$/)
    const guess = bengkel.digest(JSON.stringify(['cancel', cancelled])).slice(0, 16)
    expect(payload).not.toBe(guess)
  })

  it('is found again by code and contact, and by nothing less', async () => {
    const { code, token } = await taken()
    const lookUp = (body: object) => post('/v1/lookups', { merchant: KEY, ...body })
    const found = await lookUp({ code: code.toLowerCase().replace(/-/g, ' '), contact: 'BUDI@example.org' })
    expect(await found.json()).toEqual({ token })
    for (const body of [
      { code, contact: 'other@example.org' },
      { code: 'BK-0000-0000', contact: 'budi@example.org' },
    ]) {
      expect((await problemOf(await lookUp(body))).code).toBe('job-unknown')
    }
  })

  it('is not looked up without end', async () => {
    let last: Response | undefined
    for (let tries = 0; tries < 31; tries++) {
      last = await post('/v1/lookups', { merchant: KEY, code: 'BK-0000-0000', contact: 'a@b.example' })
    }
    expect(last?.headers.get('Retry-After')).toBeTruthy()
    expect((await problemOf(last!)).code).toBe('rate-limited')
  })
})

describe('before there is a job', () => {
  it('the configuration names what the network repairs, in the language asked for', async () => {
    const response = await app.request(`/v1/config?merchant=${KEY}&language=id`, {
      headers: { Origin: SHOP },
    })
    const config = (await response.json()) as {
      language: string
      categories: { code: string; name: string }[]
    }
    expect(config.language).toBe('id')
    // The device's clock may be wrong.
    expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Date')
    expect(config.categories.map(({ code }) => code)).toEqual(['phone', 'washing-machine'])
    const again = await app.request(`/v1/config?merchant=${KEY}&language=id`, {
      headers: { 'If-None-Match': response.headers.get('ETag')! },
    })
    expect(again.status).toBe(304)
  })

  it('the nearest workshops by road come first where an engine is asked, with the seconds', async () => {
    const across = await addWorkshop(bengkel, { merchants: [merchant], name: 'Across the river', lat: -6.21 })
    bengkel.roads = { travel: (_, to) => Promise.resolve(to.map(({ id }) => (id === across ? 1800 : 660))) }
    const response = await app.request(`/v1/workshops?merchant=${KEY}&category=phone&lat=-6.21&lon=106.83`)
    expect(await response.json()).toMatchObject({
      by: 'road',
      workshops: [
        { name: 'Menteng Service Center', travelS: 660 },
        { name: 'Across the river', travelS: 1800 },
      ],
    })
  })

  it('the nearest workshops come first, each with its modes', async () => {
    await addWorkshop(bengkel, {
      merchants: [merchant],
      name: 'Far',
      lat: -6.9,
      lon: 107.6,
      modes: ['carry-in'],
    })
    const response = await app.request(`/v1/workshops?merchant=${KEY}&category=phone&lat=-6.2&lon=106.8`)
    const { workshops, by } = (await response.json()) as {
      workshops: { name: string; modes: string[] }[]
      by: string
    }
    expect(by).toBe('straight-line')
    expect(workshops.map(({ name, modes }) => [name, modes])).toEqual([
      ['Menteng Service Center', ['carry-in', 'mail-in', 'pickup']],
      ['Far', ['carry-in']],
    ])
  })

  it('a step that helped is counted', async () => {
    const config = await app.request(`/v1/config?merchant=${KEY}`)
    const { categories } = (await config.json()) as {
      categories: { code: string; symptoms: { code: string; steps: { code: string }[] }[] }[]
    }
    const symptom = categories[0]!.symptoms.find(({ steps }) => steps.length > 0)!
    const trial = {
      merchant: KEY,
      category: 'phone',
      symptom: symptom.code,
      step: symptom.steps[0]!.code,
      outcome: 'solved',
    }
    expect((await post('/v1/troubleshooting', trial)).status).toBe(204)
    const wrongStep = await post('/v1/troubleshooting', { ...trial, step: 'pray' })
    expect((await problemOf(wrongStep)).code).toBe('step-unknown')
    const counted = await bengkel.store.readOne<{ solved: number }>('SELECT solved FROM troubleshooting')
    expect(counted?.solved).toBe(1)
  })
})
