// Units are stored as a whole or not at all, each once, and none takes a place that another of its commit took.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Addition } from '../../../server/store/units/addition'
import { addition } from '../../../server/store/units/addition'
import type { Birth } from '../../../server/store/units/birth'
import { birth } from '../../../server/store/units/birth'
import type { Change } from '../../../server/store/units/change'
import { change } from '../../../server/store/units/change'
import type { NewEvent } from '../../../server/store/units/event'
import { statuses } from '../../../shared/job'
import type { TestBengkel } from '../../harness/bengkel'
import { MONDAY, openBengkel } from '../../harness/bengkel'
import type { FaultyClient } from '../../harness/faulty-client'
import { faultyClient } from '../../harness/faulty-client'
import { eventsOf, loadOf } from '../../harness/jobs'
import { addMerchant, addWorkshop } from '../../harness/network'
import { whatIsBroken } from '../../harness/soundness'

let bengkel: TestBengkel
let merchant: number
let workshop: number

async function open(remote?: FaultyClient): Promise<void> {
  bengkel = await openBengkel({ remote: remote?.client })
  onTestFinished(bengkel.close)
  merchant = await addMerchant(bengkel)
  workshop = await addWorkshop(bengkel, { merchants: [merchant], capacity: 3 })
}

beforeEach(() => open())

let numbers = 0

const event = (type: NewEvent['type'], more: Partial<NewEvent> = {}): NewEvent => ({
  commandId: `command-${++numbers}`,
  at: MONDAY,
  type,
  actor: 'system',
  ...more,
})

/** An event of a customer whose commands all have one id. */
const twiceUsed = (type: NewEvent['type']) => event(type, { commandId: 'twice', actor: 'customer' })

/** A job booked at the workshop. */
function aBirth(more: Partial<Birth> = {}): Birth {
  return {
    nonce: ++numbers,
    merchant,
    requestKey: `key-${numbers}`,
    requestHash: '',
    status: 'booked',
    source: 'widget',
    workshop,
    store: null,
    repeatOf: null,
    dueAt: null,
    readyBy: null,
    attention: null,
    category: 'phone',
    needsFree: true,
    request: { item: { brand: 'Samsung' } },
    contact: { name: 'Budi', email: 'budi@example.org' },
    work: {},
    photos: [],
    event: event('request', { commandId: 'request', actor: 'customer' }),
    ...more,
  }
}

/** A change of the job to `received` at the workshop, as its first after birth. */
function aChange(job: number, more: Partial<Change> = {}): Change {
  return {
    nonce: ++numbers,
    job,
    seen: 1,
    status: 'received',
    outcome: null,
    workshop,
    dueAt: null,
    readyBy: null,
    attention: null,
    work: {},
    frees: null,
    takes: null,
    needsFree: false,
    event: event('take_in', { actor: 'workshop' }),
    ...more,
  }
}

const anAddition = (job: number, more: Partial<Addition> = {}): Addition => ({
  job,
  status: null,
  from: statuses,
  event: event('note', { actor: 'workshop' }),
  ...more,
})

const born = async (more: Partial<Birth> = {}) => (await bengkel.store.write(birth, aBirth(more)))!.id
const all = <T, R>(units: T[], write: (unit: T) => Promise<R>) => Promise.all(units.map(write))
const bear = (unit: Birth) => bengkel.store.write(birth, unit)
const move = (unit: Change) => bengkel.store.write(change, unit)
const add = (unit: Addition) => bengkel.store.write(addition, unit)
const countOf = async (table: string) =>
  (await bengkel.store.readOne<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))!.n
const column = async (name: string, job: number) =>
  (await bengkel.store.readOne<{ value: unknown }>(`SELECT ${name} AS value FROM jobs WHERE id = ?`, [job]))!
    .value

const sound = async () => expect(await whatIsBroken((sql) => bengkel.store.read(sql))).toEqual([])

describe('births', () => {
  it('of one commit each get an id of their own, their event and their place', async () => {
    const results = await all([aBirth(), aBirth(), aBirth({ status: 'offered', dueAt: MONDAY })], bear)
    expect(new Set(results.map((result) => result!.id)).size).toBe(3)
    expect(await countOf('events')).toBe(3)
    expect(await loadOf(bengkel, workshop)).toBe(3)
    await sound()
  })

  it('under one key are one job, in one commit and later', async () => {
    const same = { requestKey: 'same' }
    const results = await all([aBirth(same), aBirth(same), aBirth(same)], bear)
    expect(results.filter((result) => result !== null)).toHaveLength(1)
    expect(await bear(aBirth(same))).toBeNull()
    expect(await countOf('jobs')).toBe(1)
    expect(await countOf('events')).toBe(1)
    expect(await loadOf(bengkel, workshop)).toBe(1)
  })

  it('under one key of two merchants are two jobs', async () => {
    const other = await addMerchant(bengkel)
    const results = await all(
      [aBirth({ requestKey: 'same' }), aBirth({ requestKey: 'same', merchant: other })],
      bear,
    )
    expect(results).toEqual([{ id: expect.any(Number) }, { id: expect.any(Number) }])
  })

  it('of one commit never take more places than are free', async () => {
    const other = await addWorkshop(bengkel, { merchants: [merchant], capacity: 1 })
    const units = [1, 2, 3, 4, 5].flatMap(() => [aBirth(), aBirth({ workshop: other })])
    const results = await all(units, bear)
    expect(results.filter((result) => result !== null)).toHaveLength(4)
    expect(await loadOf(bengkel, workshop)).toBe(3)
    expect(await loadOf(bengkel, other)).toBe(1)
    expect(await countOf('jobs')).toBe(4)
    expect(await countOf('events')).toBe(4)
    await sound()
  })

  it('of an item that stands there already need no place free', async () => {
    await all([aBirth(), aBirth(), aBirth()], bear)
    const results = await all([aBirth({ needsFree: false, status: 'received' }), aBirth()], bear)
    expect(results).toEqual([{ id: expect.any(Number) }, null])
    expect(await loadOf(bengkel, workshop)).toBe(4)
    await sound()
  })

  it('without a workshop take no place', async () => {
    await born({ status: 'requested', workshop: null, attention: 'no_workshop' })
    expect(await loadOf(bengkel, workshop)).toBe(0)
    await sound()
  })

  it('attach the photos they name: the merchant’s own, and only those that no job has', async () => {
    const other = await addMerchant(bengkel)
    const photos = [
      ['mine', merchant, null],
      ['theirs', other, null],
    ] as const
    await bengkel.store.run(
      photos.map((args) => ({
        sql: 'INSERT INTO photos (id, merchant_id, job_id, width, height, bytes, created_at) VALUES (?, ?, ?, 1, 1, 1, 1)',
        args: [...args],
      })),
    )
    const first = await born({ photos: ['mine', 'theirs'] })
    await born({ photos: ['mine'] })
    expect(await bengkel.store.read('SELECT id, job_id FROM photos ORDER BY id')).toEqual([
      { id: 'mine', job_id: first },
      { id: 'theirs', job_id: null },
    ])
  })

  it('never use an id again, even of a job that is gone', async () => {
    const id = await born({ status: 'requested', workshop: null })
    await bengkel.store.run(['DELETE FROM events', 'DELETE FROM jobs'])
    expect(await born()).toBeGreaterThan(id)
  })

  it.each(['“Layar” retak 📱 — \ud800 end', `'; DROP TABLE jobs; --`, '{"$":1}', ''])(
    'keep every text as it was written: %j',
    async (text) => {
      const wellFormed = text.replace('\ud800', '\ufffd')
      const job = await born({ contact: { name: text }, requestKey: `key ${wellFormed}` })
      expect(JSON.parse((await column('contact', job)) as string)).toEqual({ name: text })
      await add(anAddition(job, { event: event('message', { text: wellFormed }) }))
      expect((await eventsOf(bengkel, job)).at(-1)!.text).toBe(wellFormed)
    },
  )
})

describe('changes', () => {
  it('of one version are made once: the second of a commit is refused and leaves nothing', async () => {
    const job = await born()
    const units = ['take-in', 'no-show'].map((commandId) =>
      aChange(job, { event: event('take_in', { commandId, actor: 'workshop' }) }),
    )
    const results = await all(units, move)
    expect([...results].sort()).toEqual([false, true])
    expect(await column('version', job)).toBe(2)
    expect(await eventsOf(bengkel, job)).toHaveLength(2)
    await sound()
  })

  it('that saw an older version are refused', async () => {
    const job = await born()
    expect(await move(aChange(job))).toBe(true)
    expect(await move(aChange(job))).toBe(false)
    expect(await move(aChange(job, { seen: 7 }))).toBe(false)
    expect(await move(aChange(99))).toBe(false)
  })

  it('move a place from one workshop to another in the same unit', async () => {
    const other = await addWorkshop(bengkel, { merchants: [merchant], capacity: 1 })
    const job = await born()
    const to = { status: 'booked', workshop: other, frees: workshop, takes: other, needsFree: true } as const
    expect(await move(aChange(job, to))).toBe(true)
    expect([await loadOf(bengkel, workshop), await loadOf(bengkel, other)]).toEqual([0, 1])
  })

  it('of one commit never take more places than are free', async () => {
    const waiting = { status: 'requested', workshop: null } as const
    const jobs = await all([1, 2, 3, 4, 5], () => born(waiting))
    const results = await all(jobs, (job) =>
      move(
        aChange(job, {
          status: 'booked',
          takes: workshop,
          needsFree: true,
          event: event('book'),
        }),
      ),
    )
    expect(results.filter(Boolean)).toHaveLength(3)
    expect(await loadOf(bengkel, workshop)).toBe(3)
    expect(await countOf(`events WHERE type = 'book'`)).toBe(3)
  })

  it('share what is free with the births of their commit', async () => {
    const job = await born({ status: 'requested', workshop: null, attention: 'no_workshop' })
    const book = { status: 'booked', takes: workshop, needsFree: true, event: event('book') } as const
    await Promise.all([
      bear(aBirth()),
      move(aChange(job, book)),
      bear(aBirth()),
      bear(aBirth()),
      bear(aBirth()),
    ])
    expect(await loadOf(bengkel, workshop)).toBe(3)
    expect(await countOf(`jobs WHERE status = 'booked'`)).toBe(3)
    await sound()
  })

  it('of an item that comes back to its bench need no place free', async () => {
    const job = await born({ status: 'waiting' as const, needsFree: false })
    await all([aBirth(), aBirth(), aBirth()], bear)
    const back = {
      status: 'repairing',
      takes: workshop,
      event: event('resume', { actor: 'workshop' }),
    } as const
    expect(await move(aChange(job, back))).toBe(true)
    expect(await loadOf(bengkel, workshop)).toBe(4)
  })

  it('under the id of a command that the job has already change nothing', async () => {
    const job = await born()
    await add(anAddition(job, { event: event('message', { commandId: 'twice' }) }))
    const taken = aChange(job, {
      status: 'closed',
      frees: workshop,
      event: event('cancel', { commandId: 'twice', actor: 'customer' }),
    })
    expect(await move(taken)).toBe(false)
    expect(await loadOf(bengkel, workshop)).toBe(1)
    await sound()
  })

  it('under one id as an addition of the same commit are stored with it, or not at all', async () => {
    const jobs = [await born(), await born()]
    const closing = (job: number) =>
      aChange(job, { status: 'closed', outcome: 'cancelled', frees: workshop, event: twiceUsed('cancel') })
    await Promise.all([
      add(anAddition(jobs[0]!, { event: twiceUsed('message') })),
      move(closing(jobs[0]!)),
      move(closing(jobs[1]!)),
      add(anAddition(jobs[1]!, { event: twiceUsed('message') })),
    ])
    await sound()
  })

  it('keep what a customer wrote meanwhile to be answered', async () => {
    const job = await born()
    await add(anAddition(job, { attention: 'message', event: event('message') }))
    expect(await move(aChange(job))).toBe(true)
    expect(await column('attention', job)).toBe('message')
    expect(await move(aChange(job, { seen: 2, attention: 'late' }))).toBe(true)
    expect(await column('attention', job)).toBe('late')
    expect(await move(aChange(job, { seen: 3 }))).toBe(true)
    expect(await column('attention', job)).toBeNull()
  })
})

describe('additions', () => {
  it('keep a text to its end, whatever stands in it', async () => {
    const job = await born()
    await add(anAddition(job, { event: event('message', { text: 'before\u0000after' }) }))
    expect((await eventsOf(bengkel, job)).at(-1)!.text).toBe('beforeafter')
  })

  it('are made once for one command, whatever is retried', async () => {
    const job = await born()
    const unit = anAddition(job, {
      event: event('message', { text: 'Is it ready' }),
      contact: { name: 'Ani' },
    })
    await all([unit, unit], add)
    await add({ ...unit, contact: { name: 'Somebody else' } })
    expect((await eventsOf(bengkel, job)).map(({ text }) => text)).toEqual([null, 'Is it ready'])
    expect(JSON.parse((await column('contact', job)) as string)).toMatchObject({ name: 'Ani' })
  })

  it('to one job in one commit all come in, in their order', async () => {
    const job = await born()
    await all(
      [{ name: 'Ani' }, { phone: '+62 812' }, { name: 'Ani Wijaya', email: null }].map((contact) =>
        anAddition(job, { contact, event: event('contact', { actor: 'customer' }) }),
      ),
      add,
    )
    expect(JSON.parse((await column('contact', job)) as string)).toEqual({
      name: 'Ani Wijaya',
      phone: '+62 812',
    })
    expect(await column('version', job)).toBe(1)
    await sound()
  })

  it('leave alone what they do not name', async () => {
    const job = await born({ attention: 'late', dueAt: 77, status: 'booked' })
    await add(anAddition(job))
    expect([await column('attention', job), await column('due_at', job)]).toEqual(['late', 77])
    await add(anAddition(job, { attention: null, dueAt: null }))
    expect([await column('attention', job), await column('due_at', job)]).toEqual([null, null])
  })

  it('that belong to a version come too late for the next', async () => {
    const job = await born()
    await move(aChange(job, { dueAt: 88 }))
    await add(anAddition(job, { seen: 1, dueAt: null, attention: 'late', event: event('remind') }))
    expect([await column('attention', job), await column('due_at', job)]).toEqual([null, 88])
    expect((await eventsOf(bengkel, job)).map(({ type }) => type)).toEqual(['request', 'take_in'])
    await add(anAddition(job, { seen: 2, dueAt: null, attention: 'late', event: event('remind') }))
    expect([await column('attention', job), await column('due_at', job)]).toEqual(['late', null])
  })

  it('that the job’s status does not take any more are left out whole', async () => {
    const job = await born()
    expect(await add(anAddition(job, { from: ['requested', 'offered'], contact: { name: 'Ani' } }))).toBe(
      false,
    )
    expect(await add(anAddition(job, { from: ['booked'], contact: { name: 'Eka' } }))).toBe(true)
    expect(JSON.parse((await column('contact', job)) as string)).toMatchObject({ name: 'Eka' })
    expect(await eventsOf(bengkel, job)).toHaveLength(2)
  })

  it('tell each of their commit whether it came in', async () => {
    const [one, other] = [await born(), await born()]
    const unit = anAddition(one, { dueAt: 7 })
    const units = [unit, anAddition(other), unit, anAddition(99), anAddition(other, { seen: 2, dueAt: 8 })]
    expect(await all(units, add)).toEqual([true, true, false, false, false])
  })

  it('that answer for one attention leave every other', async () => {
    const job = await born({ attention: 'no_workshop' })
    await add(anAddition(job, { attention: 'message', attentionWas: null, event: event('message') }))
    expect(await column('attention', job)).toBe('no_workshop')
    await add(anAddition(job, { attention: null, attentionWas: 'message', event: event('message') }))
    expect(await column('attention', job)).toBe('no_workshop')
    await add(anAddition(job, { attention: null }))
    await add(anAddition(job, { attention: 'message', attentionWas: null, event: event('message') }))
    expect(await column('attention', job)).toBe('message')
  })
})

describe('a unit whose answer was lost', () => {
  let remote: FaultyClient

  beforeEach(async () => {
    remote = faultyClient()
    await open(remote)
  })

  it('is a birth that counts once, with one event', async () => {
    remote.faults = ['answer lost']
    // The second time its key is taken: whoever asked finds the job under it.
    expect(await bear(aBirth({ requestKey: 'lost' }))).toBeNull()
    expect(await countOf('jobs')).toBe(1)
    expect(await countOf('events')).toBe(1)
    expect(await loadOf(bengkel, workshop)).toBe(1)
    await sound()
  })

  it('is a change that counts once, with one event', async () => {
    const job = await born()
    remote.faults = ['answer lost']
    const closed = { status: 'closed', outcome: 'no_show', frees: workshop, event: event('no_show') } as const
    expect(await move(aChange(job, closed))).toBe(false)
    expect(await loadOf(bengkel, workshop)).toBe(0)
    expect(await eventsOf(bengkel, job)).toHaveLength(2)
    await sound()
  })

  it('is an addition that is there once', async () => {
    const job = await born()
    remote.faults = ['answer lost']
    await add(anAddition(job, { event: event('message', { text: 'Hello' }) }))
    expect((await eventsOf(bengkel, job)).filter(({ text }) => text === 'Hello')).toHaveLength(1)
  })

  it('is stored with its neighbours, none of them twice', async () => {
    const job = await born()
    remote.faults = ['answer lost']
    await Promise.all([
      bear(aBirth()),
      move(aChange(job)),
      add(anAddition(job)),
      bear(aBirth({ status: 'requested', workshop: null, attention: 'no_workshop' })),
    ])
    expect(await countOf('jobs')).toBe(3)
    expect(await countOf('events')).toBe(5)
    await sound()
  })
})

describe('reads', () => {
  it('never see half a unit', async () => {
    const seen: string[][] = []
    const stop = new AbortController()
    const read = async (): Promise<void> => {
      seen.push(await whatIsBroken((sql) => bengkel.store.read(sql)))
      await new Promise((resolve) => setImmediate(resolve))
      if (!stop.signal.aborted) return read()
    }
    const reading = read()
    for (let round = 0; round < 30; round++) {
      const id = await born({ needsFree: false })
      await Promise.all([
        bear(aBirth({ needsFree: false })),
        move(aChange(id)),
        move(aChange(id, { status: 'closed', outcome: 'no_show', frees: workshop, event: event('no_show') })),
        add(anAddition(id)),
      ])
    }
    stop.abort()
    await reading
    expect(seen.length).toBeGreaterThan(30)
    expect(seen.flat()).toEqual([])
  })
})
