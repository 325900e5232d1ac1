// An open offer is answered in time or goes on: reminded of once, run out by the workshop's own clock, taken back from who may
// not have it any more; and whoever is a moment too late is told so.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { MOST_DECLINES, OFFER_LIMIT_MS, REMINDED_MS } from '../../../server/dispatch/decide'
import { decline, dispatch, redispatch, release } from '../../../server/dispatch/dispatch'
import { jobsLeftAt, sendOnFrom, workshopsLeft } from '../../../server/dispatch/left'
import { accept } from '../../../server/dispatch/offers'
import { cancel } from '../../../server/jobs/cancel'
import { beat, makeUpForDowntime } from '../../../server/jobs/downtime'
import type { Job } from '../../../server/jobs/job'
import { runDue } from '../../../server/jobs/timers'
import { statusView } from '../../../server/jobs/view'
import type { WeekHours } from '../../../shared/workshop'
import type { TestBengkel } from '../../harness/bengkel'
import { MONDAY, openBengkel } from '../../harness/bengkel'
import { ask, by, eventsOf, jobIn, loadOf, now, runAllDue, typesOf } from '../../harness/jobs'
import { addMerchant, askedWorkshops, editWorkshop } from '../../harness/network'
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
const pass = async (ms: number) => {
  bengkel.clock.move(ms)
  await due()
}
const sound = async () => expect(await whatIsBroken((sql) => bengkel.store.read(sql))).toEqual([])
const types = (job: Pick<Job, 'id'>) => typesOf(bengkel, job)
const countOf = async (job: Job, type: string) => (await types(job)).filter((one) => one === type).length

describe('a reminder', () => {
  it('comes once, when a quarter of the time is left, and the offer runs out at its own time', async () => {
    const workshop = await workshopAt(1)
    const job = await ask(bengkel, merchant)
    await pass(OFFER_LIMIT_MS - REMINDED_MS - 1)
    expect(await types(job)).toEqual(['request'])
    await pass(1)
    await Promise.all([runDue(bengkel), runDue(bengkel)])
    const [, reminded] = await eventsOf(bengkel, job.id)
    expect(reminded).toMatchObject({ type: 'remind', actor: 'system', data: { kind: 'offer', workshop } })
    await pass(REMINDED_MS - 1)
    expect(await types(job)).toEqual(['request', 'remind'])
    await pass(1)
    expect(await types(job)).toEqual(['request', 'remind', 'expire', 'unassigned'])
    await sound()
  })

  it('is not lost when the server dies beside it, and not given twice', async () => {
    await workshopAt(1)
    const job = await ask(bengkel, merchant)
    bengkel.clock.move(OFFER_LIMIT_MS - REMINDED_MS)
    const { store } = bengkel
    // The server dies between the reminder and the next look.
    const run = () => Promise.reject(new Error('killed'))
    const dying = Object.create(bengkel, {
      store: {
        value: Object.create(store, { run: { value: run }, write: { value: store.write.bind(store) } }),
      },
    }) as TestBengkel
    await runDue(dying).catch(() => undefined)
    await due()
    expect(await countOf(job, 'remind')).toBe(1)
    expect(await now(bengkel, job)).toMatchObject({ status: 'offered', dueAt: job.work.offer!.until })
  })

  it('is not given where the time ran out while nobody looked', async () => {
    await workshopAt(1)
    const job = await ask(bengkel, merchant)
    await pass(DAY)
    expect(await types(job)).toEqual(['request', 'expire', 'unassigned'])
  })
})

describe('the limit', () => {
  const ALWAYS = Array.from({ length: 7 }, () => [[0, 1440]]) as unknown as WeekHours

  it.each([
    ['spring', '2027-03-27T22:00:00Z'],
    ['autumn', '2027-10-30T22:00:00Z'],
  ])('of a workshop that never closes is four hours also over the change of clocks in %s', async (_, at) => {
    await workshopAt(1, { hours: ALWAYS, timeZone: 'Europe/Berlin' })
    bengkel.clock.move(Date.parse(at) - MONDAY)
    const { work } = await ask(bengkel, merchant)
    expect(work.offer).toEqual({ remindAt: Date.parse(at) + 3 * HOUR, until: Date.parse(at) + 4 * HOUR })
  })

  it('is an hour of the wall clock later where the clocks went back over night', async () => {
    await workshopAt(1, { timeZone: 'America/New_York' })
    // Friday 16:00 in summer time; the clocks go back on Sunday.
    bengkel.clock.move(Date.parse('2027-11-05T20:00:00Z') - MONDAY)
    const { work } = await ask(bengkel, merchant)
    expect(new Date(work.offer!.remindAt).toISOString()).toBe('2027-11-08T16:00:00.000Z')
    expect(new Date(work.offer!.until).toISOString()).toBe('2027-11-08T17:00:00.000Z')
  })
})

describe('after the server was down', () => {
  beforeEach(async () => {
    await workshopAt(1)
    await workshopAt(2)
  })

  const down = async (ms: number) => {
    await beat(bengkel)
    bengkel.clock.move(ms)
    return makeUpForDowntime(bengkel)
  }

  it('what was left of an offer is left, in the workshop’s hours', async () => {
    const offered = await ask(bengkel, merchant)
    await pass(HOUR)
    // From 11 to 16:30: three of its hours were left, and it closes at 17.
    expect(await down(5.5 * HOUR)).toBe(5.5 * HOUR)
    await due()
    const job = await now(bengkel, offered)
    expect(job).toMatchObject({ version: 1, status: 'offered' })
    const nextDay = Date.parse('2026-11-24T02:00:00Z')
    expect(job.work.offer).toEqual({ remindAt: nextDay + 1.5 * HOUR, until: nextDay + 2.5 * HOUR })
    expect(job.dueAt).toBe(job.work.offer!.remindAt)
    expect(await makeUpForDowntime(bengkel)).toBe(0)
  })

  it('a night in which nobody could have answered makes no offer longer', async () => {
    await pass(5 * HOUR)
    const offered = await ask(bengkel, merchant)
    await pass(3 * HOUR)
    await down(12 * HOUR)
    expect((await now(bengkel, offered)).work.offer).toEqual(offered.work.offer)
  })

  it('those that had run out before are not longer', async () => {
    const offered = await ask(bengkel, merchant)
    bengkel.clock.move(OFFER_LIMIT_MS)
    await down(HOUR)
    await due()
    expect((await now(bengkel, offered)).version).toBe(3)
  })

  it('a workshop that was reminded before is not reminded again', async () => {
    const offered = await ask(bengkel, merchant)
    await pass(OFFER_LIMIT_MS - REMINDED_MS)
    await down(2 * HOUR)
    await pass(REMINDED_MS - 1)
    expect(await types(offered)).toEqual(['request', 'remind'])
    await pass(1)
    expect(await types(offered)).toEqual(['request', 'remind', 'expire', 'offer'])
  })

  it('the time counts once, whoever makes up for it', async () => {
    const offered = await ask(bengkel, merchant)
    await beat(bengkel)
    bengkel.clock.move(2 * HOUR)
    await Promise.all([makeUpForDowntime(bengkel), makeUpForDowntime(bengkel)])
    expect((await now(bengkel, offered)).work.offer!.until).toBe(MONDAY + 6 * HOUR)
  })

  it('for less than a minute nothing changes, nor at the first start', async () => {
    const offered = await ask(bengkel, merchant)
    expect(await makeUpForDowntime(bengkel)).toBe(0)
    expect(await down(59_000)).toBe(0)
    expect((await now(bengkel, offered)).dueAt).toBe(offered.dueAt)
  })
})

describe('a workshop that takes part no longer', () => {
  it('loses its open offers to the next at once, without having said no', async () => {
    const [near, next] = [await workshopAt(1), await workshopAt(2)]
    const jobs = await Promise.all([1, 2, 3].map(() => ask(bengkel, merchant)))
    await editWorkshop(bengkel, near, { active: false })
    for (const one of jobs) {
      const job = await now(bengkel, one)
      expect(job).toMatchObject({ status: 'offered', workshop: next })
      expect(job.work.declines ?? 0).toBe(0)
      expect((await eventsOf(bengkel, one.id))[1]).toMatchObject({
        type: 'withdraw',
        actor: 'system',
        data: { workshop: near, rule: 'inactive' },
      })
    }
    expect(await loadOf(bengkel, near)).toBe(0)
    await sound()
  })

  it('may be asked again when it is back', async () => {
    const near = await workshopAt(1)
    const job = await ask(bengkel, merchant)
    await editWorkshop(bengkel, near, { active: false })
    expect(await now(bengkel, job)).toMatchObject({ status: 'requested', attention: ['no_workshop'] })
    await editWorkshop(bengkel, near, { active: true })
    const again = await redispatch(bengkel, job.id, by('office'), { reason: 'They are back' })
    expect(again).toMatchObject({ status: 'offered', workshop: near })
  })

  it('loses them also where the server dies right after', async () => {
    const [near, next] = [await workshopAt(1), await workshopAt(2)]
    const job = await ask(bengkel, merchant)
    const read = (sql: string, args: never) =>
      sql.includes(`status = 'offered'`) ? Promise.reject(new Error('killed')) : bengkel.store.read(sql, args)
    const dying = { ...bengkel, store: Object.create(bengkel.store, { read: { value: read } }) as never }
    await editWorkshop(dying, near, { active: false })
    expect(await now(bengkel, job)).toMatchObject({ workshop: near, dueAt: MONDAY })
    await due()
    expect(await now(bengkel, job)).toMatchObject({ status: 'offered', workshop: next })
  })

  it('keeps its offers where only something else is changed, and is not reminded early', async () => {
    const near = await workshopAt(1)
    const job = await ask(bengkel, merchant)
    await editWorkshop(bengkel, near, { usualDays: 9 })
    expect(await now(bengkel, job)).toEqual(job)
    await pass(OFFER_LIMIT_MS - REMINDED_MS)
    await editWorkshop(bengkel, near, { usualDays: 8 })
    expect(await countOf(job, 'remind')).toBe(1)
    expect((await now(bengkel, job)).dueAt).toBe(job.work.offer!.until)
  })

  it('loses those that need a skill which it has no more', async () => {
    const [near, next] = [await workshopAt(1), await workshopAt(2)]
    const phone = await ask(bengkel, merchant)
    const washer = await ask(bengkel, merchant, {
      item: { category: 'washing-machine' },
      handover: { mode: 'on-site', address: { text: 'Jl. Sabang 3' } },
    })
    await editWorkshop(bengkel, near, { skills: [{ category: 'phone', brands: [] }] })
    expect(await now(bengkel, phone)).toMatchObject({ status: 'offered', workshop: near })
    expect(await now(bengkel, washer)).toMatchObject({ status: 'offered', workshop: next })
  })

  it('gets none that was decided while it was leaving', async () => {
    const [near, next] = [await workshopAt(1), await workshopAt(2)]
    const asked = Promise.all(Array.from({ length: 20 }, () => ask(bengkel, merchant)))
    await editWorkshop(bengkel, near, { active: false })
    for (const job of await asked) {
      const { status, workshop } = await now(bengkel, job)
      expect(workshop).not.toBe(near)
      expect([workshop, status]).toEqual(workshop === null ? [null, 'requested'] : [next, 'offered'])
    }
    await sound()
  })

  it('gets none from who decided by what was known before it left', async () => {
    const [near, next] = [await workshopAt(1), await workshopAt(2)]
    const before = await bengkel.directory.current()
    await editWorkshop(bengkel, near, { active: false })
    // The merchant, what was asked for, and the first decision are looked up in what was known before.
    let looks = 3
    const current = () => (looks-- > 0 ? Promise.resolve(before) : bengkel.directory.current())
    const directory = Object.create(bengkel.directory, { current: { value: current } }) as never
    const job = await ask({ ...bengkel, directory }, merchant)
    expect(looks).toBeLessThan(0)
    expect(job).toMatchObject({ status: 'offered', workshop: next })
    await sound()
  })

  it('cannot accept what it may not have any more: the offer goes on', async () => {
    const [near, next] = [await workshopAt(1), await workshopAt(2)]
    const job = await ask(bengkel, merchant)
    // As a certificate does that runs out between offer and acceptance: nobody is called.
    await bengkel.store.run([{ sql: 'DELETE FROM skills WHERE workshop_id = ?', args: [near] }], {
      directory: true,
    })
    await expect(accept(bengkel, job.id, says(job))).rejects.toMatchObject({ code: 'workshop-unfit' })
    expect(await now(bengkel, job)).toMatchObject({ status: 'offered', workshop: next })
    expect(await types(job)).toEqual(['request', 'withdraw', 'offer'])
    await sound()
  })

  it('leaves its booked repairs to the office, which sends them on together', async () => {
    const [near, next] = [await workshopAt(1, { agreement: ['carry-in'] }), await workshopAt(2)]
    const booked = [await ask(bengkel, merchant), await ask(bengkel, merchant)]
    const inHand = await jobIn('repairing', bengkel, merchant)
    expect(await workshopsLeft(bengkel)).toEqual([])
    await editWorkshop(bengkel, near, { active: false })
    expect(await workshopsLeft(bengkel)).toMatchObject([{ workshop: { id: near }, booked: 2, inHand: 1 }])
    expect((await jobsLeftAt(bengkel, near)).map(({ id }) => id)).toEqual(
      [...booked, inHand].map(({ id }) => id),
    )
    const office = by('office')
    expect(await sendOnFrom(bengkel, near, office, 'They have closed')).toBe(2)
    expect(await sendOnFrom(bengkel, near, office, 'They have closed')).toBe(0)
    for (const job of booked) {
      expect(await now(bengkel, job)).toMatchObject({ status: 'offered', workshop: next })
      expect(await types(job)).toEqual(['request', 'redispatch', 'offer'])
    }
    expect((await jobsLeftAt(bengkel, near)).map(({ id }) => id)).toEqual([inHand.id])
    await sound()
  })
})

describe('at the same moment', () => {
  /** Each way in which two things that cannot both be may come together, several times over. */
  const often = Array.from({ length: 5 }, (_, seed) => seed)

  it.each(often)('an acceptance and the expiry: one is right, the other is told (%i)', async () => {
    const [near, next] = [await workshopAt(1), await workshopAt(2)]
    const job = await ask(bengkel, merchant)
    bengkel.clock.move(OFFER_LIMIT_MS)
    const [accepted] = await Promise.allSettled([accept(bengkel, job.id, says(job)), runDue(bengkel)])
    await due()
    const after = await now(bengkel, job)
    if (accepted.status === 'fulfilled') expect(after).toMatchObject({ status: 'booked', workshop: near })
    else {
      expect(['version-stale', 'job-unknown', 'command-not-allowed']).toContain(accepted.reason.code)
      expect(after).toMatchObject({ status: 'offered', workshop: next })
    }
    await sound()
  })

  it('an acceptance and the end of the workshop: never booked where nobody can do it', async () => {
    const [near, next] = [await workshopAt(1), await workshopAt(2)]
    const jobs = await Promise.all(Array.from({ length: 6 }, () => ask(bengkel, merchant)))
    await Promise.allSettled([
      ...jobs.slice(0, 3).map((job) => accept(bengkel, job.id, says(job))),
      editWorkshop(bengkel, near, { active: false }),
      ...jobs.slice(3).map((job) => accept(bengkel, job.id, says(job))),
    ])
    for (const one of jobs) {
      const { status, workshop } = await now(bengkel, one)
      // Accepted while it took part: the office is shown it there.
      expect(status === 'booked' ? [near] : [next]).toContain(workshop)
    }
    const [left] = await workshopsLeft(bengkel)
    const booked = await Promise.all(jobs.map((job) => now(bengkel, job)))
    expect(left?.booked ?? 0).toBe(booked.filter(({ status }) => status === 'booked').length)
    await sound()
  })

  it('two offers that want the last place of one workshop: one has it, the other goes on', async () => {
    const [first, second] = [await workshopAt(1, { capacity: 2 }), await workshopAt(2, { capacity: 1 })]
    const last = await workshopAt(3)
    const jobs = await Promise.all([ask(bengkel, merchant), ask(bengkel, merchant)])
    expect(jobs.map(({ workshop }) => workshop)).toEqual([first, first])
    await Promise.all(jobs.map((job) => decline(bengkel, job.id, says(job), no)))
    const after = await Promise.all(jobs.map((job) => now(bengkel, job)))
    expect(after.map(({ workshop }) => workshop).sort()).toEqual([second, last].sort())
    await sound()
  })

  it('a no, the expiry, the office and the customer: one of them ends the offer', async () => {
    for (let km = 1; km <= 3; km++) await workshopAt(km)
    for (let round = 0; round < 5; round++) {
      const job = await ask(bengkel, merchant)
      bengkel.clock.move(OFFER_LIMIT_MS)
      const seen = job.version
      await Promise.allSettled([
        runDue(bengkel),
        decline(bengkel, job.id, by('workshop', job, { seen }), no),
        redispatch(bengkel, job.id, by('office', {}, { seen }), { reason: 'Quicker' }),
        cancel(bengkel, job.id, by('customer', {}, { seen })),
        dispatch(bengkel, job.id),
      ])
      await due()
      const ends = (await types(job)).filter((type) =>
        ['expire', 'decline', 'redispatch', 'cancel'].includes(type),
      )
      expect(ends).toHaveLength(1)
      await sound()
    }
    expect(bengkel.logged).toEqual([])
  })
})

describe('a booking that is given back', () => {
  it('is told to its customer by name, until the next workshop has the item', async () => {
    const [, next] = [
      await workshopAt(1, { agreement: ['carry-in'], name: 'Menteng' }),
      await workshopAt(2, { name: 'Senen' }),
    ]
    const booked = await ask(bengkel, merchant)
    expect((await statusView(bengkel, booked)).insteadOf).toBeUndefined()
    const offered = await release(bengkel, booked.id, says(booked), { reason: 'closed' })
    expect(offered).toMatchObject({ workshop: next })
    expect((await statusView(bengkel, offered)).insteadOf).toBe('Menteng')
    const again = await accept(bengkel, offered.id, says(offered))
    expect(await statusView(bengkel, again)).toMatchObject({
      insteadOf: 'Menteng',
      workshop: { name: 'Senen' },
    })
  })

  it('is not told to be with another where the same workshop gets it again', async () => {
    const near = await workshopAt(1, { agreement: ['carry-in'] })
    const booked = await ask(bengkel, merchant)
    await release(bengkel, booked.id, says(booked), { reason: 'closed' })
    const job = await redispatch(bengkel, booked.id, by('office'), { reason: 'They can now', workshop: near })
    expect(job).toMatchObject({ status: 'booked', workshop: near })
    expect((await statusView(bengkel, job)).insteadOf).toBeUndefined()
  })

  it('counts as a no; what the office takes back from a workshop does not', async () => {
    for (let km = 1; km <= MOST_DECLINES + 2; km++) await workshopAt(km)
    let job = await ask(bengkel, merchant)
    await editWorkshop(bengkel, job.workshop!, { active: false })
    for (let said = 1; said <= MOST_DECLINES; said++) {
      job = await now(bengkel, job)
      expect(job.status).toBe('offered')
      const accepted = await accept(bengkel, job.id, says(job))
      await release(bengkel, job.id, says(accepted), no)
    }
    expect(await now(bengkel, job)).toMatchObject({ status: 'requested', attention: ['declined_often'] })
  })
})
