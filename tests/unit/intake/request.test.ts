// A request becomes one job, whatever is retried, doubled or changed meanwhile; and nothing wrong is stored.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { forgetKeys } from '../../../server/intake/forget'
import { keepPhoto, photoOf } from '../../../server/intake/photo'
import { takeRequest } from '../../../server/intake/request'
import { cancel } from '../../../server/jobs/cancel'
import { jobByCode, jobByToken } from '../../../server/jobs/job'
import type { ProblemCode } from '../../../shared/problem'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { ask, by, eventsOf, loadOf, merchantOf } from '../../harness/jobs'
import { addMerchant, addStore, addWorkshop } from '../../harness/network'
import type { RequestParts } from '../../harness/request'
import { repairRequest } from '../../harness/request'
import { whatIsBroken } from '../../harness/soundness'

const DAY = 86_400_000

let bengkel: TestBengkel
let merchant: number
let workshop: number

beforeEach(async () => {
  const kept = new Map<string, Uint8Array>()
  bengkel = await openBengkel({
    photos: {
      images: { reencode: (bytes) => Promise.resolve({ bytes, width: 4, height: 3 }) },
      blobs: {
        put: (name, bytes) => Promise.resolve(void kept.set(name, bytes)),
        get: (name) => Promise.resolve(kept.get(name) ?? null),
        delete: (name) => Promise.resolve(void kept.delete(name)),
      },
    },
  })
  onTestFinished(async () => {
    expect(await whatIsBroken((sql) => bengkel.store.read(sql))).toEqual([])
    await bengkel.close()
  })
  merchant = await addMerchant(bengkel, { key: 'pk_shop' })
  workshop = await addWorkshop(bengkel, { merchants: [merchant], capacity: 50 })
})

const take = async (key: string, parts: RequestParts = {}) =>
  takeRequest(bengkel, await merchantOf(bengkel, merchant), repairRequest('pk_shop', parts), key)

const countOf = async (table: string) =>
  (await bengkel.store.readOne<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))!.n

describe('a request', () => {
  it('is answered with what opens its job', async () => {
    const { code, token, statusUrl, status } = await take('k')
    const job = await jobByToken(bengkel, token)
    expect(job).toEqual(await jobByCode(bengkel, code))
    expect(statusUrl).toBe(`http://localhost:8787/r/pk_shop#${token}`)
    expect([status, job.status, job.source]).toEqual(['booked', 'booked', 'widget'])
  })

  it('is kept with all that was asked, and the version of the consent', async () => {
    const parts = {
      item: { serial: 'R58', purchasedOn: '2026-01-31', price: { amount: 500, currency: 'IDR' } },
      coverage: 'manufacturer',
      limit: { amount: 100, currency: 'IDR' },
      handover: {
        mode: 'pickup',
        address: { text: 'Jl. Sabang 3', landmark: 'Beside the mosque' },
        day: '2026-11-25',
      },
    } as const
    await addWorkshop(bengkel, { merchants: [merchant], skills: { phone: ['samsung'] } })
    const { token } = await take('k', parts)
    const { asked, contact } = await jobByToken(bengkel, token)
    expect(asked).toMatchObject({ ...parts, consent: '2026-11-en' })
    expect(contact).toEqual({ name: 'Budi Santoso', email: 'budi@example.org', language: 'en' })
  })

  it('leaves no personal text in the history', async () => {
    const { token } = await take('k')
    const job = await jobByToken(bengkel, token)
    const [event] = await eventsOf(bengkel, job.id)
    expect(event).toMatchObject({ type: 'request', actor: 'customer', text: null })
    expect(JSON.stringify(event!.data)).not.toMatch(/Budi|example|cracked|Menteng/)
  })

  it('names the workshop that is asked only where it works for the merchant', async () => {
    const foreign = await addWorkshop(bengkel, { merchants: [await addMerchant(bengkel)] })
    for (const workshop of [String(foreign), '99', 'x', '', '1.5']) {
      await expect(take('k', { handover: { workshop } })).rejects.toMatchObject({
        code: 'workshop-unknown',
        more: { field: 'handover.workshop' },
      })
    }
    expect(await countOf('jobs')).toBe(0)
  })

  it('names a store of its own merchant only', async () => {
    const foreign = await addStore(bengkel, { merchant: await addMerchant(bengkel) })
    await expect(take('k', { handover: { store: String(foreign) } })).rejects.toMatchObject({
      code: 'store-unknown',
      more: { field: 'handover.store' },
    })
  })

  it.each([
    // It is Monday, 23 November, 10:00 in Jakarta and 03:00 UTC.
    ['purchasedOn', '2026-11-23', null],
    ['purchasedOn', '2026-11-24', 'purchase-in-future'],
    ['day', '2026-11-22', null],
    ['day', '2026-11-21', 'day-in-past'],
  ] as [string, string, ProblemCode | null][])('with %s %s meets %s', async (field, day, code) => {
    const parts = field === 'day' ? { handover: { day } } : { item: { purchasedOn: day } }
    const taking = take('k', parts)
    if (code === null) expect((await taking).status).toBe('booked')
    else await expect(taking).rejects.toMatchObject({ code })
    expect(await countOf('jobs')).toBe(code === null ? 1 : 0)
  })
})

describe('the same key', () => {
  it('is answered the same, by the status that it was born with, whatever became of the job', async () => {
    const first = await take('same')
    const job = await jobByToken(bengkel, first.token)
    await cancel(bengkel, job.id, by('customer'))
    bengkel.clock.move(6 * DAY)
    expect(await take('same')).toEqual(first)
    expect(await countOf('jobs')).toBe(1)
    expect(await countOf('events')).toBe(2)
  })

  it('tapped many times at once makes one job and takes one place', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => take('same')))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await countOf('jobs')).toBe(1)
    expect(await loadOf(bengkel, workshop)).toBe(1)
  })

  it('for the last place is answered the same while others lose', async () => {
    await bengkel.store.run([`UPDATE workshops SET capacity = 1`], { directory: true })
    const taps = ['a', 'b', 'c'].flatMap((key) => [take(key), take(key), take(key)])
    const statuses = (await Promise.all(taps)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 'booked')).toHaveLength(3)
    expect(await countOf('jobs')).toBe(3)
    expect(await loadOf(bengkel, workshop)).toBe(1)
  })

  it('with another payload is refused, at once and later', async () => {
    const reused = { code: 'idempotency-key-reused', more: { field: 'Idempotency-Key' } }
    const [one, other] = await Promise.allSettled([take('same'), take('same', { contact: { name: 'Ani' } })])
    expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected'])
    const lost = [one, other].find(({ status }) => status === 'rejected') as PromiseRejectedResult
    expect(lost.reason).toMatchObject(reused)
    await expect(take('same', { item: { model: 'Another' } })).rejects.toMatchObject(reused)
    expect(await countOf('jobs')).toBe(1)
  })

  it('of another merchant is another request', async () => {
    await take('same')
    const other = await addMerchant(bengkel, { key: 'pk_other' })
    const shop = await merchantOf(bengkel, other)
    await takeRequest(bengkel, shop, repairRequest('pk_other'), 'same')
    expect(await countOf('jobs')).toBe(2)
  })

  it('is answered though what it asks for would be wrong by now', async () => {
    const photo = await keepPhoto(bengkel, merchant, new Uint8Array(9))
    const parts = { problem: { photos: [photo.id] }, handover: { day: '2026-11-24' } }
    const first = await take('same', parts)
    bengkel.clock.move(5 * DAY)
    expect(await take('same', parts)).toEqual(first)
  })

  it('that was refused is free for what is right', async () => {
    await expect(take('same', { handover: { workshop: '99' } })).rejects.toMatchObject({
      code: 'workshop-unknown',
    })
    expect((await take('same')).status).toBe('booked')
  })

  it('is forgotten after a week', async () => {
    await take('same')
    bengkel.clock.move(7 * DAY + 1)
    while ((await forgetKeys(bengkel)) > 0);
    await take('same', { contact: { name: 'Somebody else' } })
    expect(await countOf('jobs')).toBe(2)
  })
})

describe('photos', () => {
  it('belong to the job that names them', async () => {
    const { id } = await keepPhoto(bengkel, merchant, Uint8Array.of(1, 2, 3))
    const job = await ask(bengkel, merchant, { problem: { photos: [id] } })
    expect(await photoOf(bengkel, job.id, id)).toEqual(Uint8Array.of(1, 2, 3))
    await expect(photoOf(bengkel, job.id + 1, id)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('that are another job’s, another merchant’s or nobody’s are refused, and nothing is stored', async () => {
    const { id: used } = await keepPhoto(bengkel, merchant, new Uint8Array(1))
    const { id: foreign } = await keepPhoto(bengkel, await addMerchant(bengkel), new Uint8Array(1))
    const { id: free } = await keepPhoto(bengkel, merchant, new Uint8Array(1))
    await take('first', { problem: { photos: [used] } })
    for (const photo of [used, foreign, 'made up']) {
      await expect(take(photo, { problem: { photos: [free, photo] } })).rejects.toMatchObject({
        code: 'photo-unknown',
        more: { field: 'problem.photos' },
      })
    }
    expect(await countOf('jobs')).toBe(1)
    expect(await countOf('photos WHERE job_id IS NULL')).toBe(2)
  })

  it('are refused where they are too large or the runtime has no way with pictures', async () => {
    const large = keepPhoto(bengkel, merchant, new Uint8Array(10_000_001))
    await expect(large).rejects.toMatchObject({ code: 'photo-too-large' })
    const blind = keepPhoto({ ...bengkel, photos: null }, merchant, new Uint8Array(1))
    await expect(blind).rejects.toMatchObject({ code: 'photo-unreadable' })
    expect(await countOf('photos')).toBe(0)
  })
})
