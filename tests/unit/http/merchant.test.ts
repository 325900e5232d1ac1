// What a merchant's own systems ask with its secret key: their own repairs only, and never from a page.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { rotateSecret, secretMark } from '../../../server/accounts/merchants'
import { decline } from '../../../server/dispatch/dispatch'
import { createApp } from '../../../server/http/app'
import type { ProblemBody } from '../../../shared/problem'
import type { JobWhy } from '../../../shared/why'
import { JobWhy as JobWhySchema } from '../../../shared/why'
import { parse } from '../../../shared/parse'
import type { TestBengkel } from '../../harness/bengkel'
import { MONDAY, openBengkel } from '../../harness/bengkel'
import { ask, by } from '../../harness/jobs'
import { addMerchant, addWorkshop, JAKARTA, northOfJakarta } from '../../harness/network'
import { appDeps } from '../../harness/visitor'

const SHOP = 'https://toko.example'

let bengkel: TestBengkel
let merchant: number
let secret: string

beforeEach(async () => {
  bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  merchant = await addMerchant(bengkel, { origins: [SHOP] })
  secret = await secretOf(merchant)
})

const secretOf = async (id: number) => (await rotateSecret(bengkel, id, await secretMark(bengkel, id))).secret

const call = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  createApp(appDeps(bengkel)).request(`/v1/merchant${path}`, { method, headers })
const bearer = (key: string) => ({ Authorization: `Bearer ${key}` })
const whyPath = (job: { id: number }) => `/jobs/${bengkel.codes.of(job.id)}/why`
const codeOf = async (response: Response) => ((await response.json()) as ProblemBody).type.split(':').pop()

describe('why a repair went where it went', () => {
  it('is told round by round, as the contract says', async () => {
    const near = await addWorkshop(bengkel, { merchants: [merchant], name: 'Menteng', agreement: [] })
    const south = { lat: JAKARTA.lat - 0.1, lon: JAKARTA.lon }
    const far = await addWorkshop(bengkel, { merchants: [merchant], name: 'Depok', ...south })
    const shoes = await addWorkshop(bengkel, { merchants: [merchant], name: 'Sol', skills: { shoes: [] } })
    const job = await ask(bengkel, merchant)
    await decline(bengkel, job.id, by('workshop', job), { reason: 'no_capacity' })
    const response = await call(whyPath(job), bearer(secret))
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const why = (await response.json()) as JobWhy
    expect(parse(JobWhySchema, why)).toEqual(why)
    const out = { workshop: String(shoes), name: 'Sol', distanceM: 0, rule: 'skill' }
    const depok = { workshop: String(far), name: 'Depok', distanceM: 11_120, priceS: 0 }
    const menteng = { workshop: String(near), name: 'Menteng', distanceM: 0 }
    expect(why).toEqual({
      code: bengkel.codes.of(job.id),
      rounds: [
        {
          at: new Date(MONDAY).toISOString(),
          by: 'offer',
          workshop: String(near),
          measured: 'straight-line',
          decidedBy: 'distance',
          weighed: [{ ...menteng, priceS: 0 }, depok],
          excluded: [out],
          counts: { skill: 1 },
        },
        {
          at: new Date(MONDAY).toISOString(),
          by: 'agreement',
          workshop: String(far),
          measured: 'straight-line',
          decidedBy: 'only',
          weighed: [depok],
          excluded: [{ ...menteng, rule: 'declined' }, out],
          counts: { skill: 1, declined: 1 },
        },
      ],
    })
  })

  it('names the nearest where its price put it behind all that are kept', async () => {
    const busy = await addWorkshop(bengkel, { merchants: [merchant], name: 'Menteng', ...northOfJakarta(1) })
    await bengkel.store.run([`UPDATE workshops SET price_s = 3600 WHERE id = ${busy}`], { directory: true })
    const roundNow = async () => {
      const why = (await (await call(whyPath(await ask(bengkel, merchant)), bearer(secret))).json()) as JobWhy
      expect(parse(JobWhySchema, why)).toEqual(why)
      return why.rounds[0]!
    }
    const add = (km: number) => addWorkshop(bengkel, { merchants: [merchant], ...northOfJakarta(km) })
    for (let km = 2; km < 11; km++) await add(km)
    const kept = await roundNow()
    expect(kept).toMatchObject({ decidedBy: 'price' })
    expect(kept.weighed.at(-1)).toMatchObject({ workshop: String(busy) })
    expect(kept).not.toHaveProperty('nearest')
    for (let km = 11; km < 18; km++) await add(km)
    expect(await roundNow()).toMatchObject({
      decidedBy: 'price',
      nearest: { workshop: String(busy), name: 'Menteng', distanceM: 1000, priceS: 3600 },
    })
  })

  it('is told of a repair that nobody can do', async () => {
    const job = await ask(bengkel, merchant)
    const { rounds } = (await (await call(whyPath(job), bearer(secret))).json()) as JobWhy
    expect(rounds).toMatchObject([{ by: 'none', weighed: [], excluded: [] }])
    expect(rounds[0]).not.toHaveProperty('decidedBy')
  })
})

describe('a merchant’s calls', () => {
  it('are refused without a key that is in force', async () => {
    const job = await ask(bengkel, merchant)
    const old = secret
    secret = await secretOf(merchant)
    const wrong = ['', 'Basic abc', secret, `Bearer`, `Bearer ${old}`, 'Bearer pk_1', `Bearer ${secret}x`]
    for (const Authorization of wrong) {
      const response = await call(whyPath(job), { Authorization })
      expect(response.status).toBe(401)
      expect(response.headers.get('WWW-Authenticate')).toBe('Bearer')
      expect(await codeOf(response)).toBe('secret-key-unknown')
    }
    expect((await call(whyPath(job))).status).toBe(401)
    expect((await call(whyPath(job), { Authorization: `bearer ${secret}` })).status).toBe(200)
  })

  it('find their own repairs only', async () => {
    const other = await addMerchant(bengkel)
    const foreign = await ask(bengkel, other)
    for (const path of [whyPath(foreign), whyPath({ id: 99 }), '/jobs/BK-/why', '/jobs/x/why']) {
      const response = await call(path, bearer(secret))
      expect(response.status).toBe(404)
      expect(await codeOf(response)).toBe('job-unknown')
    }
    expect((await call(whyPath(foreign), bearer(await secretOf(other)))).status).toBe(200)
  })

  it('cannot be made by a page, not even the merchant’s own', async () => {
    const job = await ask(bengkel, merchant)
    const asked = { Origin: SHOP, 'Access-Control-Request-Method': 'GET' }
    const preflight = await call(whyPath(job), asked, 'OPTIONS')
    expect(preflight.status).toBe(401)
    const response = await call(whyPath(job), { ...bearer(secret), Origin: SHOP })
    for (const { headers } of [preflight, response])
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
  })

  it('to what is not there find nothing', async () => {
    const response = await call('/jobs', bearer(secret))
    expect(response.status).toBe(404)
    expect(await codeOf(response)).toBe('not-found')
  })
})
