// A job is born whole, once, and only where there is a place for it.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { MONDAY } from '../../harness/bengkel'
import { eventsOf, loadOf } from '../../harness/jobs'
import { addMerchant, addWorkshop } from '../../harness/network'
import { whatIsBroken } from '../../harness/soundness'
import { Units } from '../../harness/units'

let on: Units

beforeEach(async () => {
  on = await Units.open()
  onTestFinished(on.bengkel.close)
})

const all = <T, R>(units: T[], write: (unit: T) => Promise<R>) => Promise.all(units.map(write))
const sound = async () => expect(await whatIsBroken((sql) => on.bengkel.store.read(sql))).toEqual([])

describe('births', () => {
  it('of one commit each get an id of their own, their event and their place', async () => {
    const results = await all(
      [on.birth(), on.birth(), on.birth({ status: 'offered', dueAt: MONDAY })],
      on.bear,
    )
    expect(new Set(results.map((result) => result!.id)).size).toBe(3)
    expect(await on.countOf('events')).toBe(3)
    expect(await loadOf(on.bengkel, on.workshop)).toBe(3)
    await sound()
  })

  it('under one key are one job, in one commit and later', async () => {
    const same = { requestKey: 'same' }
    const results = await all([on.birth(same), on.birth(same), on.birth(same)], on.bear)
    expect(results.filter((result) => result !== null)).toHaveLength(1)
    expect(await on.bear(on.birth(same))).toBeNull()
    expect(await on.countOf('jobs')).toBe(1)
    expect(await on.countOf('events')).toBe(1)
    expect(await loadOf(on.bengkel, on.workshop)).toBe(1)
  })

  it('under one key of two merchants are two jobs', async () => {
    const other = await addMerchant(on.bengkel)
    const results = await all(
      [on.birth({ requestKey: 'same' }), on.birth({ requestKey: 'same', merchant: other })],
      on.bear,
    )
    expect(results).toEqual([{ id: expect.any(Number) }, { id: expect.any(Number) }])
  })

  it('of one commit never take more places than are free', async () => {
    const other = await addWorkshop(on.bengkel, { merchants: [on.merchant], capacity: 1 })
    const units = [1, 2, 3, 4, 5].flatMap(() => [on.birth(), on.birth({ workshop: other })])
    const results = await all(units, on.bear)
    expect(results.filter((result) => result !== null)).toHaveLength(4)
    expect(await loadOf(on.bengkel, on.workshop)).toBe(3)
    expect(await loadOf(on.bengkel, other)).toBe(1)
    expect(await on.countOf('jobs')).toBe(4)
    expect(await on.countOf('events')).toBe(4)
    await sound()
  })

  it('of an item that stands there already need no place free', async () => {
    await all([on.birth(), on.birth(), on.birth()], on.bear)
    const results = await all([on.birth({ needsFree: false, status: 'received' }), on.birth()], on.bear)
    expect(results).toEqual([{ id: expect.any(Number) }, null])
    expect(await loadOf(on.bengkel, on.workshop)).toBe(4)
    await sound()
  })

  it('without a workshop take no place', async () => {
    await on.born({ status: 'requested', workshop: null, attention: 'no_workshop' })
    expect(await loadOf(on.bengkel, on.workshop)).toBe(0)
    await sound()
  })

  it('attach the photos they name: the merchant’s own, and only those that no job has', async () => {
    const other = await addMerchant(on.bengkel)
    const photos = [
      ['mine', on.merchant, null],
      ['theirs', other, null],
    ] as const
    await on.bengkel.store.run(
      photos.map((args) => ({
        sql: 'INSERT INTO photos (id, merchant_id, job_id, width, height, bytes, created_at) VALUES (?, ?, ?, 1, 1, 1, 1)',
        args: [...args],
      })),
    )
    const first = await on.born({ photos: ['mine', 'theirs'] })
    await on.born({ photos: ['mine'] })
    expect(await on.bengkel.store.read('SELECT id, job_id FROM photos ORDER BY id')).toEqual([
      { id: 'mine', job_id: first },
      { id: 'theirs', job_id: null },
    ])
  })

  it('never use an id again, even of a job that is gone', async () => {
    const id = await on.born({ status: 'requested', workshop: null })
    await on.bengkel.store.run(['DELETE FROM events', 'DELETE FROM jobs'])
    expect(await on.born()).toBeGreaterThan(id)
  })

  it.each(['“Layar” retak 📱 — \ud800 end', `'; DROP TABLE jobs; --`, '{"$":1}', ''])(
    'keep every text as it was written: %j',
    async (text) => {
      const wellFormed = text.replace('\ud800', '\ufffd')
      const job = await on.born({ contact: { name: text }, requestKey: `key ${wellFormed}` })
      expect(JSON.parse((await on.column('contact', job)) as string)).toEqual({ name: text })
      await on.add(on.addition(job, { event: on.event('message', { text: wellFormed }) }))
      expect((await eventsOf(on.bengkel, job)).at(-1)!.text).toBe(wellFormed)
    },
  )
})
