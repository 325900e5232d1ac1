// Units are stored as a whole or not at all, each once, and none takes a place that another of its commit took.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Attention } from '../../../server/store/attention'
import { reasonsIn } from '../../../server/store/attention'
import type { NewEvent } from '../../../server/store/units/event'
import type { FaultyClient } from '../../harness/faulty-client'
import { faultyClient } from '../../harness/faulty-client'
import { eventsOf, loadOf } from '../../harness/jobs'
import { addWorkshop } from '../../harness/network'
import { whatIsBroken } from '../../harness/soundness'
import { Units } from '../../harness/units'

let on: Units

beforeEach(async () => {
  on = await Units.open()
  onTestFinished(on.bengkel.close)
})

const all = <T, R>(units: T[], write: (unit: T) => Promise<R>) => Promise.all(units.map(write))
const sound = async () => expect(await whatIsBroken((sql) => on.bengkel.store.read(sql))).toEqual([])

/** An event of a customer whose commands all have one id. */
const needs = async (job: number) => reasonsIn((await on.column('attention', job)) as number | null)
const twiceUsed = (type: NewEvent['type']) => on.event(type, { commandId: 'twice', actor: 'customer' })

describe('changes', () => {
  it('of one version are made once: the second of a commit is refused and leaves nothing', async () => {
    const job = await on.born()
    const units = ['take-in', 'no-show'].map((commandId) =>
      on.change(job, { event: on.event('take_in', { commandId, actor: 'workshop' }) }),
    )
    const results = await all(units, on.move)
    expect([...results].sort()).toEqual([false, true])
    expect(await on.column('version', job)).toBe(2)
    expect(await eventsOf(on.bengkel, job)).toHaveLength(2)
    await sound()
  })

  it('that saw an older version are refused', async () => {
    const job = await on.born()
    expect(await on.move(on.change(job))).toBe(true)
    expect(await on.move(on.change(job))).toBe(false)
    expect(await on.move(on.change(job, { seen: 7 }))).toBe(false)
    expect(await on.move(on.change(99))).toBe(false)
  })

  it('move a place from one workshop to another in the same unit', async () => {
    const other = await addWorkshop(on.bengkel, { merchants: [on.merchant], capacity: 1 })
    const job = await on.born()
    const to = {
      status: 'booked',
      workshop: other,
      frees: on.workshop,
      takes: other,
      needsFree: true,
    } as const
    expect(await on.move(on.change(job, to))).toBe(true)
    expect([await loadOf(on.bengkel, on.workshop), await loadOf(on.bengkel, other)]).toEqual([0, 1])
  })

  it('of one commit never take more places than are free', async () => {
    const waiting = { status: 'requested', workshop: null } as const
    const jobs = await all([1, 2, 3, 4, 5], () => on.born(waiting))
    const results = await all(jobs, (job) =>
      on.move(
        on.change(job, {
          status: 'booked',
          takes: on.workshop,
          needsFree: true,
          event: on.event('book'),
        }),
      ),
    )
    expect(results.filter(Boolean)).toHaveLength(3)
    expect(await loadOf(on.bengkel, on.workshop)).toBe(3)
    expect(await on.countOf(`events WHERE type = 'book'`)).toBe(3)
  })

  it('share what is free with the births of their commit', async () => {
    const job = await on.born({ status: 'requested', workshop: null, attention: 'no_workshop' })
    const book = { status: 'booked', takes: on.workshop, needsFree: true, event: on.event('book') } as const
    await Promise.all([
      on.bear(on.birth()),
      on.move(on.change(job, book)),
      on.bear(on.birth()),
      on.bear(on.birth()),
      on.bear(on.birth()),
    ])
    expect(await loadOf(on.bengkel, on.workshop)).toBe(3)
    expect(await on.countOf(`jobs WHERE status = 'booked'`)).toBe(3)
    await sound()
  })

  it('of an item that comes back to its bench need no place free', async () => {
    const job = await on.born({ status: 'waiting' as const, needsFree: false })
    await all([on.birth(), on.birth(), on.birth()], on.bear)
    const back = {
      status: 'repairing',
      takes: on.workshop,
      event: on.event('resume', { actor: 'workshop' }),
    } as const
    expect(await on.move(on.change(job, back))).toBe(true)
    expect(await loadOf(on.bengkel, on.workshop)).toBe(4)
  })

  it('under the id of a command that the job has already change nothing', async () => {
    const job = await on.born()
    await on.add(on.addition(job, { event: on.event('message', { commandId: 'twice' }) }))
    const taken = on.change(job, {
      status: 'closed',
      frees: on.workshop,
      event: on.event('cancel', { commandId: 'twice', actor: 'customer' }),
    })
    expect(await on.move(taken)).toBe(false)
    expect(await loadOf(on.bengkel, on.workshop)).toBe(1)
    await sound()
  })

  it('under one id as an addition of the same commit are stored with it, or not at all', async () => {
    const jobs = [await on.born(), await on.born()]
    const closing = (job: number) =>
      on.change(job, {
        status: 'closed',
        outcome: 'cancelled',
        frees: on.workshop,
        event: twiceUsed('cancel'),
      })
    await Promise.all([
      on.add(on.addition(jobs[0]!, { event: twiceUsed('message') })),
      on.move(closing(jobs[0]!)),
      on.move(closing(jobs[1]!)),
      on.add(on.addition(jobs[1]!, { event: twiceUsed('message') })),
    ])
    await sound()
  })

  it('keep what a customer wrote meanwhile to be answered', async () => {
    const job = await on.born()
    await on.add(on.addition(job, { raises: 'message', event: on.event('message') }))
    expect(await on.move(on.change(job))).toBe(true)
    expect(await needs(job)).toEqual(['message'])
    await on.add(on.addition(job, { raises: 'late' }))
    expect(await needs(job)).toEqual(['message', 'late'])
    expect(await on.move(on.change(job, { seen: 2 }))).toBe(true)
    expect(await needs(job)).toEqual(['message'])
  })
})

describe('additions', () => {
  it('keep a text to its end, whatever stands in it', async () => {
    const job = await on.born()
    await on.add(on.addition(job, { event: on.event('message', { text: 'before\u0000after' }) }))
    expect((await eventsOf(on.bengkel, job)).at(-1)!.text).toBe('beforeafter')
  })

  it('are made once for one command, whatever is retried', async () => {
    const job = await on.born()
    const unit = on.addition(job, {
      event: on.event('message', { text: 'Is it ready' }),
      contact: { name: 'Ani' },
    })
    await all([unit, unit], on.add)
    await on.add({ ...unit, contact: { name: 'Somebody else' } })
    expect((await eventsOf(on.bengkel, job)).map(({ text }) => text)).toEqual([null, 'Is it ready'])
    expect(JSON.parse((await on.column('contact', job)) as string)).toMatchObject({ name: 'Ani' })
  })

  it('to one job in one commit all come in, in their order', async () => {
    const job = await on.born()
    await all(
      [{ name: 'Ani' }, { phone: '+62 812' }, { name: 'Ani Wijaya', email: null }].map((contact) =>
        on.addition(job, { contact, event: on.event('contact', { actor: 'customer' }) }),
      ),
      on.add,
    )
    expect(JSON.parse((await on.column('contact', job)) as string)).toEqual({
      name: 'Ani Wijaya',
      phone: '+62 812',
    })
    expect(await on.column('version', job)).toBe(1)
    await sound()
  })

  it('leave alone what they do not name', async () => {
    const job = await on.born({ attention: 'late', dueAt: 77, status: 'booked' })
    await on.add(on.addition(job))
    expect([await needs(job), await on.column('due_at', job)]).toEqual([['late'], 77])
    await on.add(on.addition(job, { settles: ['late'], dueAt: null }))
    expect([await on.column('attention', job), await on.column('due_at', job)]).toEqual([null, null])
  })

  it('that belong to a version come too late for the next', async () => {
    const job = await on.born()
    await on.move(on.change(job, { dueAt: 88 }))
    await on.add(on.addition(job, { seen: 1, dueAt: null, raises: 'late', event: on.event('remind') }))
    expect([await needs(job), await on.column('due_at', job)]).toEqual([[], 88])
    expect((await eventsOf(on.bengkel, job)).map(({ type }) => type)).toEqual(['request', 'take_in'])
    await on.add(on.addition(job, { seen: 2, dueAt: null, raises: 'late', event: on.event('remind') }))
    expect([await needs(job), await on.column('due_at', job)]).toEqual([['late'], null])
  })

  it('that the job’s status does not take any more are left out whole', async () => {
    const job = await on.born()
    expect(await on.add(on.addition(job, { from: ['requested', 'offered'], contact: { name: 'Ani' } }))).toBe(
      false,
    )
    expect(await on.add(on.addition(job, { from: ['booked'], contact: { name: 'Eka' } }))).toBe(true)
    expect(JSON.parse((await on.column('contact', job)) as string)).toMatchObject({ name: 'Eka' })
    expect(await eventsOf(on.bengkel, job)).toHaveLength(2)
  })

  it('of a workshop that the job has left meanwhile are left out whole', async () => {
    const job = await on.born()
    const unit = (workshop: number) => on.addition(job, { workshop, raises: 'message' })
    expect(await on.add(unit(on.workshop + 1))).toBe(false)
    expect(await needs(job)).toEqual([])
    expect(await on.add(unit(on.workshop))).toBe(true)
    expect(await needs(job)).toEqual(['message'])
  })

  it('tell each of their commit whether it came in', async () => {
    const [one, other] = [await on.born(), await on.born()]
    const unit = on.addition(one, { dueAt: 7 })
    const units = [unit, on.addition(other), unit, on.addition(99), on.addition(other, { seen: 2, dueAt: 8 })]
    expect(await all(units, on.add)).toEqual([true, true, false, false, false])
  })

  it('raise and settle each reason to look on its own, in one commit and in many', async () => {
    const job = await on.born({ status: 'requested', workshop: null, attention: 'no_workshop' })
    const raise = (raises: Attention) => on.addition(job, { raises })
    await all([raise('message'), raise('late'), raise('message')], on.add)
    expect(await needs(job)).toEqual(['no_workshop', 'message', 'late'])
    await all([on.addition(job, { settles: ['message'] }), raise('unclaimed')], on.add)
    expect(await needs(job)).toEqual(['no_workshop', 'late', 'unclaimed'])
    await on.add(on.addition(job, { settles: ['message', 'no_workshop', 'late', 'unclaimed'] }))
    expect(await on.column('attention', job)).toBeNull()
    const written = raise('message')
    await all([written, on.addition(job, { settles: ['message'] }), written], on.add)
    expect(await needs(job)).toEqual([])
  })
})

describe('a unit whose answer was lost', () => {
  let remote: FaultyClient

  beforeEach(async () => {
    remote = faultyClient()
    on = await Units.open(remote)
    onTestFinished(on.bengkel.close)
  })

  it('is a birth that counts once, with one event', async () => {
    remote.faults = ['answer lost']
    // The second time its key is taken: whoever asked finds the job under it.
    expect(await on.bear(on.birth({ requestKey: 'lost' }))).toBeNull()
    expect(await on.countOf('jobs')).toBe(1)
    expect(await on.countOf('events')).toBe(1)
    expect(await loadOf(on.bengkel, on.workshop)).toBe(1)
    await sound()
  })

  it('is a change that counts once, with one event', async () => {
    const job = await on.born()
    remote.faults = ['answer lost']
    const closed = {
      status: 'closed',
      outcome: 'no_show',
      frees: on.workshop,
      event: on.event('no_show'),
    } as const
    expect(await on.move(on.change(job, closed))).toBe(false)
    expect(await loadOf(on.bengkel, on.workshop)).toBe(0)
    expect(await eventsOf(on.bengkel, job)).toHaveLength(2)
    await sound()
  })

  it('is an addition that is there once', async () => {
    const job = await on.born()
    remote.faults = ['answer lost']
    await on.add(on.addition(job, { event: on.event('message', { text: 'Hello' }) }))
    expect((await eventsOf(on.bengkel, job)).filter(({ text }) => text === 'Hello')).toHaveLength(1)
  })

  it('is stored with its neighbours, none of them twice', async () => {
    const job = await on.born()
    remote.faults = ['answer lost']
    await Promise.all([
      on.bear(on.birth()),
      on.move(on.change(job)),
      on.add(on.addition(job)),
      on.bear(on.birth({ status: 'requested', workshop: null, attention: 'no_workshop' })),
    ])
    expect(await on.countOf('jobs')).toBe(3)
    expect(await on.countOf('events')).toBe(5)
    await sound()
  })
})

describe('reads', () => {
  it('never see half a unit', async () => {
    const seen: string[][] = []
    const stop = new AbortController()
    const read = async (): Promise<void> => {
      seen.push(await whatIsBroken((sql) => on.bengkel.store.read(sql)))
      await new Promise((resolve) => setImmediate(resolve))
      if (!stop.signal.aborted) return read()
    }
    const reading = read()
    for (let round = 0; round < 30; round++) {
      const id = await on.born({ needsFree: false })
      await Promise.all([
        on.bear(on.birth({ needsFree: false })),
        on.move(on.change(id)),
        on.move(
          on.change(id, {
            status: 'closed',
            outcome: 'no_show',
            frees: on.workshop,
            event: on.event('no_show'),
          }),
        ),
        on.add(on.addition(id)),
      ])
    }
    stop.abort()
    await reading
    expect(seen.length).toBeGreaterThan(30)
    expect(seen.flat()).toEqual([])
  })
})
