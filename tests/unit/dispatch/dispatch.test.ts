// A job finds the nearest workshop that can do it, and the next one after each no, until somebody at the office must look.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { MOST_DECLINES, OFFER_LIMIT_MS, REMINDED_MS } from '../../../server/dispatch/decide'
import { decline, dispatch, redispatch, release } from '../../../server/dispatch/dispatch'
import { accept } from '../../../server/dispatch/offers'
import { boundsOfDay } from '../../../server/dispatch/hours'
import { nearestWorkshops } from '../../../server/dispatch/nearest'
import type { Job } from '../../../server/jobs/job'
import { takeIn } from '../../../server/jobs/take-in'
import { runDue } from '../../../server/jobs/timers'
import type { TestBengkel } from '../../harness/bengkel'
import { MONDAY, openBengkel } from '../../harness/bengkel'
import { ask, by, eventsOf, jobIn, loadOf, merchantOf, now, runAllDue, typesOf } from '../../harness/jobs'
import { addMerchant, addStore, askedWorkshops, JAKARTA, northOfJakarta } from '../../harness/network'
import { whatIsBroken } from '../../harness/soundness'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let bengkel: TestBengkel
let merchant: number
let workshopAt: ReturnType<typeof askedWorkshops>

beforeEach(async () => {
  bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  merchant = await addMerchant(bengkel)
  workshopAt = askedWorkshops(bengkel, merchant)
})

const no = { reason: 'no_capacity' } as const
const says = (job: Pick<Job, 'workshop'>) => by('workshop', job)
const due = () => runAllDue(bengkel)
const sound = async () => expect(await whatIsBroken((sql) => bengkel.store.read(sql))).toEqual([])
const types = (job: Pick<Job, 'id'>) => typesOf(bengkel, job)

describe('a request', () => {
  it('is booked at once where the nearest workshop takes this work by agreement', async () => {
    const workshop = await workshopAt(2, { agreement: ['carry-in'], usualDays: 3 })
    const job = await ask(bengkel, merchant)
    expect(job).toMatchObject({ status: 'booked', workshop, version: 1, attention: [] })
    expect(job.work).toMatchObject({ why: 'nearest', bookedAt: MONDAY })
    expect(job.work.distanceM).toBeGreaterThan(1990)
    expect(job.readyBy).toBe(boundsOfDay('Asia/Jakarta', '2026-11-26').to)
    expect(await types(job)).toEqual(['request'])
    expect(await loadOf(bengkel, workshop)).toBe(1)
  })

  it('is offered where it wants to be asked, for four of its working hours', async () => {
    const workshop = await workshopAt(2)
    const job = await ask(bengkel, merchant)
    const [remindAt, until] = [MONDAY + OFFER_LIMIT_MS - REMINDED_MS, MONDAY + OFFER_LIMIT_MS]
    expect(job).toMatchObject({ status: 'offered', workshop, dueAt: remindAt, readyBy: null })
    expect(job.work.offer).toEqual({ remindAt, until })
    expect(await loadOf(bengkel, workshop)).toBe(1)
  })

  it('by agreement in one mode is an offer in another', async () => {
    await workshopAt(2, { agreement: ['mail-in'] })
    expect((await ask(bengkel, merchant)).status).toBe('offered')
    expect((await ask(bengkel, merchant, { handover: { mode: 'mail-in' } })).status).toBe('booked')
  })

  it('goes to the nearest by offer before a farther one by agreement', async () => {
    const near = await workshopAt(1)
    await workshopAt(2, { agreement: ['carry-in'] })
    expect(await ask(bengkel, merchant)).toMatchObject({ status: 'offered', workshop: near })
  })

  it('keeps who was weighed and why others were not', async () => {
    const near = await workshopAt(1)
    const far = await workshopAt(4)
    const full = await workshopAt(2, { capacity: 0 })
    const job = await ask(bengkel, merchant)
    const [event] = await eventsOf(bengkel, job.id)
    expect(event!.data).toMatchObject({
      workshop: near,
      by: 'offer',
      why: 'nearest',
      measured: 'straight-line',
      weighed: [
        [near, expect.any(Number)],
        [far, expect.any(Number)],
      ],
      excluded: [[full, expect.any(Number), 'capacity']],
      counts: { capacity: 1 },
    })
  })

  it('goes to the workshop chosen before the nearest', async () => {
    await workshopAt(1)
    const chosen = await workshopAt(9)
    const job = await ask(bengkel, merchant, { handover: { workshop: String(chosen) } })
    expect(job).toMatchObject({ workshop: chosen, work: { why: 'chosen' } })
  })

  it('whose shopper left the choice as it stood goes to the nearest, and says so', async () => {
    const near = await workshopAt(1)
    await workshopAt(9)
    const job = await ask(bengkel, merchant, { handover: { workshop: String(near) } })
    expect(job).toMatchObject({ workshop: near, work: { why: 'nearest' } })
  })

  it('is given out from the store that takes the item in', async () => {
    await workshopAt(1)
    const beside = await workshopAt(20)
    const store = await addStore(bengkel, { merchant, ...northOfJakarta(21) })
    const job = await ask(bengkel, merchant, { handover: { store: String(store) } })
    expect(job).toMatchObject({ workshop: beside, store })
  })

  it('that nobody can do stays, with the office told', async () => {
    await workshopAt(1, { skills: { shoes: [] } })
    const job = await ask(bengkel, merchant)
    expect(job).toMatchObject({
      status: 'requested',
      workshop: null,
      attention: ['no_workshop'],
      dueAt: null,
    })
    await due()
    expect(await types(job)).toEqual(['request'])
  })

  it('finds the next workshop when the nearest is full', async () => {
    const [near, far] = [await workshopAt(1, { capacity: 2 }), await workshopAt(2, { capacity: 2 })]
    const jobs = await Promise.all(Array.from({ length: 5 }, () => ask(bengkel, merchant)))
    expect(jobs.map(({ workshop }) => workshop).sort()).toEqual([near, near, far, far, null].sort())
    expect(jobs.filter(({ attention }) => attention.includes('no_workshop'))).toHaveLength(1)
    await sound()
  })

  it('is taken however many ask at once for the last places, none of which is given twice', async () => {
    const workshops = await Promise.all(
      Array.from({ length: 70 }, (_, i) => workshopAt(i + 1, { capacity: 1 })),
    )
    const jobs = await Promise.all(Array.from({ length: 90 }, () => ask(bengkel, merchant)))
    await due()
    const after = await Promise.all(jobs.map((job) => now(bengkel, job)))
    expect(after.filter(({ status }) => status === 'offered')).toHaveLength(70)
    expect(after.filter(({ attention }) => attention.includes('no_workshop'))).toHaveLength(20)
    for (const workshop of workshops) expect(await loadOf(bengkel, workshop)).toBe(1)
    await sound()
  })
})

describe('what a store takes in', () => {
  const at = (store: number) => ({ handover: { store: String(store) } })

  it('goes to the workshop that it usually ships to, before one that is nearer', async () => {
    const beside = await workshopAt(20)
    const usual = await workshopAt(30)
    const store = await addStore(bengkel, { merchant, ...northOfJakarta(21), usual })
    const job = await ask(bengkel, merchant, at(store))
    expect(job).toMatchObject({ workshop: usual, store, work: { why: 'usual' } })
    expect(job.work.distanceM).toBeGreaterThan(8900)
    expect(job.work.distanceM).toBeLessThan(9100)
    const [event] = await eventsOf(bengkel, job.id)
    expect(event!.data).toMatchObject({
      why: 'usual',
      weighed: [usual, beside].map((id) => expect.arrayContaining([id])),
    })
  })

  it('goes to the nearest of the store where the usual one may not get it', async () => {
    const beside = await workshopAt(20)
    const full = await workshopAt(30, { capacity: 0 })
    const store = await addStore(bengkel, { merchant, ...northOfJakarta(21), usual: full })
    const job = await ask(bengkel, merchant, at(store))
    expect(job).toMatchObject({ workshop: beside, work: { why: 'nearest' } })
  })

  it('goes to the nearest of the store after the usual one has said no', async () => {
    const beside = await workshopAt(20)
    const usual = await workshopAt(30)
    const store = await addStore(bengkel, { merchant, ...northOfJakarta(21), usual })
    const offered = await ask(bengkel, merchant, at(store))
    const job = await decline(bengkel, offered.id, says(offered), no)
    expect(job).toMatchObject({ workshop: beside, work: { why: 'nearest' } })
  })

  it('goes first to a workshop that was chosen by name', async () => {
    await workshopAt(20)
    const [usual, chosen] = [await workshopAt(30), await workshopAt(40)]
    const store = await addStore(bengkel, { merchant, ...northOfJakarta(21), usual })
    const handover = { store: String(store), workshop: String(chosen) }
    expect(await ask(bengkel, merchant, { handover })).toMatchObject({
      workshop: chosen,
      work: { why: 'chosen' },
    })
  })

  it('is shown from there to a shopper who chooses, the usual workshop at the head', async () => {
    const home = await workshopAt(0)
    const beside = await workshopAt(20)
    const usual = await workshopAt(30)
    await workshopAt(22, { modes: ['on-site'] })
    const id = await addStore(bengkel, { merchant, ...northOfJakarta(21), usual })
    const store = (await bengkel.directory.current()).stores.get(id)!
    const shop = await merchantOf(bengkel, merchant)
    const found = await nearestWorkshops(bengkel, shop, { category: 'phone', at: JAKARTA, store })
    expect(found.map(({ id }) => Number(id))).toEqual([usual, beside, home])
    expect(found.map(({ usual }) => usual)).toEqual([true, undefined, undefined])
    expect(found[0]).toMatchObject({ modes: ['carry-in'] })
  })
})

describe('an offer', () => {
  it('that is accepted is booked, ready in the days that the workshop usually takes', async () => {
    const workshop = await workshopAt(1, { usualDays: 5 })
    const offered = await ask(bengkel, merchant)
    bengkel.clock.move(2 * HOUR)
    const job = await accept(bengkel, offered.id, says(offered))
    expect(job).toMatchObject({
      status: 'booked',
      workshop,
      version: 2,
      work: { bookedAt: MONDAY + 2 * HOUR },
    })
    expect(job.readyBy).toBe(boundsOfDay('Asia/Jakarta', '2026-11-28').to)
    expect(await loadOf(bengkel, workshop)).toBe(1)
    await sound()
  })

  it('that is declined goes to the next nearest workshop', async () => {
    const [near, next, last] = [await workshopAt(1), await workshopAt(2), await workshopAt(3)]
    const offered = await ask(bengkel, merchant)
    const second = await decline(bengkel, offered.id, says(offered), {
      reason: 'no_part',
      text: 'No display',
    })
    expect(second).toMatchObject({ status: 'offered', workshop: next, work: { declinedBy: [near] } })
    expect(await decline(bengkel, offered.id, says(second), no)).toMatchObject({ workshop: last })
    const events = await eventsOf(bengkel, offered.id)
    expect(events.map(({ type }) => type)).toEqual(['request', 'decline', 'offer', 'decline', 'offer'])
    expect(events[1]).toMatchObject({ data: { workshop: near, reason: 'no_part' }, text: 'No display' })
    expect(await Promise.all([near, next, last].map((id) => loadOf(bengkel, id)))).toEqual([0, 0, 1])
    await sound()
  })

  it('that runs out goes to the next, not a moment before', async () => {
    const [near, next] = [await workshopAt(1), await workshopAt(2)]
    const offered = await ask(bengkel, merchant)
    bengkel.clock.move(OFFER_LIMIT_MS - 1)
    await due()
    expect(await now(bengkel, offered)).toMatchObject({ status: 'offered', workshop: near })
    bengkel.clock.move(1)
    await due()
    const job = await now(bengkel, offered)
    expect(job).toMatchObject({ status: 'offered', workshop: next, work: { declinedBy: [near] } })
    expect(job.dueAt).toBeGreaterThan(bengkel.clock.now())
    const [, , expired] = await eventsOf(bengkel, offered.id)
    expect(expired).toMatchObject({
      type: 'expire',
      actor: 'system',
      data: { workshop: near, reason: 'no_answer' },
    })
    await sound()
  })

  it('made on a Friday afternoon runs out on Monday', async () => {
    await workshopAt(1)
    bengkel.clock.move(4 * DAY + 6 * HOUR)
    const offered = await ask(bengkel, merchant)
    expect(new Date(offered.work.offer!.until).toISOString()).toBe('2026-11-30T05:00:00.000Z')
  })

  it('can be answered once: who comes second is told that it has changed', async () => {
    await workshopAt(1)
    const job = await ask(bengkel, merchant)
    const seen = job.version
    const answers = await Promise.allSettled([
      accept(bengkel, job.id, by('workshop', job, { seen })),
      decline(bengkel, job.id, by('workshop', job, { seen }), no),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = answers.find(({ status }) => status === 'rejected') as PromiseRejectedResult
    expect(refused.reason).toMatchObject({ code: 'version-stale' })
    await sound()
  })

  it('that the last workshop declines stays, with the office told', async () => {
    await workshopAt(1)
    const offered = await ask(bengkel, merchant)
    const job = await decline(bengkel, offered.id, says(offered), no)
    expect(job).toMatchObject({
      status: 'requested',
      workshop: null,
      attention: ['no_workshop'],
      dueAt: null,
    })
    expect(await types(job)).toEqual(['request', 'decline', 'unassigned'])
  })

  it('that five workshops declined goes to the office, though there are more', async () => {
    for (let km = 1; km <= 7; km++) await workshopAt(km)
    let job = await ask(bengkel, merchant)
    for (let said = 1; said <= MOST_DECLINES; said++) {
      expect(job.status).toBe('offered')
      job = await decline(bengkel, job.id, says(job), no)
    }
    expect(job).toMatchObject({ status: 'requested', attention: ['declined_often'], dueAt: null })
    expect(job.work.declinedBy).toHaveLength(5)
  })

  it('whose next candidate could not be asked is asked for by the timer', async () => {
    const [, next] = [await workshopAt(1), await workshopAt(2)]
    const offered = await ask(bengkel, merchant)
    // The server dies between the no and the next offer.
    const { directory } = bengkel
    const killed = () => Promise.reject(new Error('killed'))
    const dying = { ...bengkel, directory: { current: killed, books: killed } }
    await expect(decline(dying as unknown as TestBengkel, offered.id, says(offered), no)).rejects.toThrow(
      'killed',
    )
    expect(await now(bengkel, offered)).toMatchObject({ status: 'requested', dueAt: bengkel.clock.now() })
    expect(directory).toBe(bengkel.directory)
    await due()
    expect(await now(bengkel, offered)).toMatchObject({ status: 'offered', workshop: next })
  })

  it('is not dispatched twice by two who look at once', async () => {
    await workshopAt(1)
    await workshopAt(2)
    const offered = await ask(bengkel, merchant)
    bengkel.clock.move(OFFER_LIMIT_MS)
    await Promise.all([runDue(bengkel), runDue(bengkel), dispatch(bengkel, offered.id)])
    await due()
    expect((await types(offered)).filter((type) => type === 'expire')).toHaveLength(1)
    expect((await types(offered)).filter((type) => type === 'offer')).toHaveLength(1)
    expect(bengkel.logged).toEqual([])
    await sound()
  })
})

describe('a booking', () => {
  it('that the workshop gives back goes to the next nearest', async () => {
    const [near, next] = [await workshopAt(1, { agreement: ['carry-in'] }), await workshopAt(2)]
    const booked = await ask(bengkel, merchant)
    const job = await release(bengkel, booked.id, says(booked), { reason: 'closed' })
    expect(job).toMatchObject({ status: 'offered', workshop: next })
    expect(job.work).toMatchObject({ declinedBy: [near], declines: 1 })
    expect(job.work.bookedAt).toBeUndefined()
    expect(await loadOf(bengkel, near)).toBe(0)
    await sound()
  })

  it('whose day had passed when a workshop took it counts from the first day it can come', async () => {
    const workshop = await workshopAt(1)
    const offered = await ask(bengkel, merchant, { handover: { day: '2026-11-24' } })
    bengkel.clock.move(14 * DAY)
    const job = await accept(bengkel, offered.id, says(offered))
    expect(job.dueAt).toBeGreaterThan(bengkel.clock.now())
    await due()
    expect(await now(bengkel, job)).toMatchObject({ status: 'booked', workshop })
  })
})

describe('the office', () => {
  it('dispatches anew, with a reason, and the history stays', async () => {
    const [near, next] = [await workshopAt(1), await workshopAt(2)]
    const offered = await ask(bengkel, merchant)
    const job = await redispatch(bengkel, offered.id, by('office'), { reason: 'They are on holiday' })
    expect(job).toMatchObject({ status: 'offered', workshop: next, version: 3 })
    const events = await eventsOf(bengkel, offered.id)
    expect(events.map(({ type }) => type)).toEqual(['request', 'redispatch', 'offer'])
    expect(events[1]).toMatchObject({
      actor: 'office',
      data: { workshop: near },
      text: 'They are on holiday',
    })
    await sound()
  })

  it('may name a workshop, also one that said no before', async () => {
    const near = await workshopAt(1)
    await workshopAt(2)
    const offered = await ask(bengkel, merchant)
    await decline(bengkel, offered.id, says(offered), no)
    const job = await redispatch(bengkel, offered.id, by('office'), {
      reason: 'They can now',
      workshop: near,
    })
    expect(job).toMatchObject({ status: 'offered', workshop: near, work: { why: 'office', declines: 0 } })
  })

  it('sets a job going again that was declined too often', async () => {
    const workshops = [1, 2, 3, 4, 5, 6].map((km) => workshopAt(km))
    await Promise.all(workshops)
    let job = await ask(bengkel, merchant)
    for (let said = 1; said <= MOST_DECLINES; said++) job = await decline(bengkel, job.id, says(job), no)
    job = await redispatch(bengkel, job.id, by('office'), { reason: 'Called the last one' })
    expect(job).toMatchObject({ status: 'offered', workshop: await workshops[5]!, attention: [] })
  })

  it('sends on an item that is in already: nobody calls it not brought', async () => {
    const [, next] = [await workshopAt(1), await workshopAt(2, { agreement: ['carry-in'] })]
    const received = await jobIn('received', bengkel, merchant)
    const job = await redispatch(bengkel, received.id, by('office'), { reason: 'They lack a tool' })
    expect(job).toMatchObject({ status: 'booked', workshop: next })
    bengkel.clock.move(30 * DAY)
    await due()
    expect(await now(bengkel, job)).toMatchObject({ status: 'booked', attention: ['late'], dueAt: null })
    expect(await takeIn(bengkel, job.id, says(job), {})).toMatchObject({ status: 'received' })
    await sound()
  })

  it('gives the same command once, however often it is sent', async () => {
    await Promise.all([1, 2, 3].map((km) => workshopAt(km)))
    const offered = await ask(bengkel, merchant)
    const command = by('office')
    const first = await redispatch(bengkel, offered.id, command, { reason: 'x' })
    const again = await redispatch(bengkel, offered.id, command, { reason: 'x' })
    expect(again).toEqual(first)
  })
})

describe('a shopper who chooses', () => {
  it('sees the nearest that can do it, with their ways and their first day', async () => {
    const near = await workshopAt(1, { modes: ['mail-in', 'carry-in'], usualDays: 4 })
    const far = await workshopAt(5, { modes: ['pickup'] })
    await workshopAt(2, { capacity: 0 })
    const shop = await merchantOf(bengkel, merchant)
    const looking = { category: 'phone', at: JAKARTA } as const
    const found = await nearestWorkshops(bengkel, shop, looking)
    expect(found).toMatchObject([
      { id: String(near), modes: ['carry-in', 'mail-in'], firstDay: '2026-11-23', usualDays: 4 },
      { id: String(far), modes: ['pickup'] },
    ])
    const posted = await nearestWorkshops(bengkel, shop, { ...looking, mode: 'mail-in' })
    expect(posted.map(({ id }) => id)).toEqual([String(near)])
    expect(await nearestWorkshops(bengkel, shop, { ...looking, mode: 'on-site' })).toEqual([])
  })

  it('is told where nearer ones have no place free', async () => {
    await workshopAt(1, { capacity: 0 })
    await workshopAt(2)
    await workshopAt(0.5, { skills: { shoes: [] } })
    const shop = await merchantOf(bengkel, merchant)
    const find = () => nearestWorkshops(bengkel, shop, { category: 'phone', at: JAKARTA })
    expect(await find()).toMatchObject([{ nearerFull: true }])
    await workshopAt(0.8)
    expect((await find()).map(({ nearerFull }) => nearerFull)).toEqual([undefined, true])
  })

  it('sees no more than eight', async () => {
    for (let km = 1; km <= 12; km++) await workshopAt(km)
    const shop = await merchantOf(bengkel, merchant)
    expect(await nearestWorkshops(bengkel, shop, { category: 'phone', at: JAKARTA })).toHaveLength(8)
  })
})
