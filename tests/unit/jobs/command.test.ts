// A command is given by whom the table allows, to the job as it was seen, and once, whatever is retried.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { decline } from '../../../server/dispatch/dispatch'
import { accept } from '../../../server/dispatch/offers'
import { sendMessage, writeNote } from '../../../server/jobs/add'
import { cancel } from '../../../server/jobs/cancel'
import type { Job } from '../../../server/jobs/job'
import { add, give } from '../../../server/jobs/command'
import { handOut } from '../../../server/jobs/hand-out'
import { answerQuote } from '../../../server/jobs/quote'
import { takeIn } from '../../../server/jobs/take-in'
import type { Actor, Command } from '../../../shared/job'
import { actors, commands, mayCommand, statuses } from '../../../shared/job'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { ask, by, eventsOf, jobIn, loadOf, now } from '../../harness/jobs'
import { addMerchant, addPerson, addStore, addWorkshop } from '../../harness/network'
import { whatIsBroken } from '../../harness/soundness'

let bengkel: TestBengkel
let merchant: number
let workshop: number

beforeEach(async () => {
  bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  merchant = await addMerchant(bengkel)
  workshop = await addWorkshop(bengkel, { merchants: [merchant], modes: ['carry-in', 'pickup'] })
})

const sound = async () => expect(await whatIsBroken((sql) => bengkel.store.read(sql))).toEqual([])

const unable = { item: { category: 'shoes' } } as const
const collected = { handover: { mode: 'pickup', address: { text: 'Jl. Sabang 3' } } } as const

/** A job in this status, on its usual way. */
const inStatus = (status: (typeof statuses)[number]) =>
  jobIn(status, bengkel, merchant, status === 'requested' ? unable : status === 'offered' ? collected : {})

/** Whether the job is theirs to give commands to, where they work at a workshop or a store. */
const isOwn = (actor: Actor, job: Job) => !(actor === 'workshop' || actor === 'store') || job[actor] !== null

describe.each(statuses)('to a job that is %s', (status) => {
  it('nobody gives a command that the table does not allow, and nothing changes', async () => {
    const job = await inStatus(status)
    const before = await eventsOf(bengkel, job.id)
    let refused = 0
    for (const command of Object.keys(commands) as Command[]) {
      for (const actor of actors) {
        if (mayCommand(command, actor, status)) continue
        const given = give(bengkel, job.id, command, by(actor, job), () => ({ status: 'closed' }))
        const code = isOwn(actor, job) ? 'command-not-allowed' : 'job-unknown'
        await expect(given, `${actor}: ${command}`).rejects.toMatchObject({ code })
        refused++
      }
    }
    expect(refused).toBeGreaterThan(80)
    expect(await now(bengkel, job)).toEqual(job)
    expect(await eventsOf(bengkel, job.id)).toEqual(before)
  })
})

describe('a command', () => {
  it('never leads where the table does not: that is a mistake of ours and is not stored', async () => {
    const job = await inStatus('booked')
    const wrong = give(bengkel, job.id, 'take_in', by('workshop', job), () => ({ status: 'ready' }))
    await expect(wrong).rejects.toThrow('take_in does not lead to ready')
    const ended = give(bengkel, job.id, 'no_show', by('office'), () => ({
      status: 'closed',
      outcome: 'fixed',
    }))
    await expect(ended).rejects.toThrow('no_show does not end as fixed')
    expect(await now(bengkel, job)).toEqual(job)
  })

  it('counts the version up and writes one event with who gave it', async () => {
    const job = await inStatus('booked')
    const person = await addPerson(bengkel, { workshop })
    const after = await takeIn(bengkel, job.id, by('workshop', job, { person }), { serial: 'R58' })
    expect(after.version).toBe(job.version + 1)
    const rows = await bengkel.store.read(
      `SELECT type, actor, person_id, status FROM events ORDER BY seq DESC LIMIT 1`,
    )
    expect(rows).toEqual([{ type: 'take_in', actor: 'workshop', person_id: person, status: 'received' }])
  })

  it('that saw an older version is refused, and changes nothing', async () => {
    const job = await inStatus('booked')
    await takeIn(bengkel, job.id, by('workshop', job, { seen: job.version }), {})
    const late = cancel(bengkel, job.id, by('customer', {}, { seen: job.version }))
    await expect(late).rejects.toMatchObject({ code: 'version-stale' })
    expect((await now(bengkel, job)).status).toBe('received')
  })

  it('sent again is the same command, also when the job has moved on since', async () => {
    const job = await inStatus('booked')
    const command = by('workshop', job, { seen: job.version })
    await takeIn(bengkel, job.id, command, { serial: 'R58' })
    await cancel(bengkel, job.id, by('customer'))
    const again = await takeIn(bengkel, job.id, command, { serial: 'Another' })
    expect(again).toMatchObject({ status: 'ready', work: { receipt: { serial: 'R58' } } })
    expect((await eventsOf(bengkel, job.id)).map(({ type }) => type)).toEqual([
      'request',
      'take_in',
      'cancel',
    ])
  })

  it('tapped twice at once is given once, and both are answered the same', async () => {
    const job = await inStatus('booked')
    const command = by('workshop', job, { seen: job.version })
    const [first, second] = await Promise.all([
      takeIn(bengkel, job.id, command, {}),
      takeIn(bengkel, job.id, command, {}),
    ])
    expect(first).toEqual(second)
    expect(await eventsOf(bengkel, job.id)).toHaveLength(2)
    await sound()
  })

  it('under the id of another command is refused', async () => {
    const job = await inStatus('booked')
    const id = { commandId: 'key-of-a-message' }
    await sendMessage(bengkel, job.id, by('customer', {}, id), 'When can I come')
    const reused = { code: 'idempotency-key-reused' }
    await expect(cancel(bengkel, job.id, by('customer', {}, id))).rejects.toMatchObject(reused)
    await cancel(bengkel, job.id, by('customer', {}, { commandId: 'key-of-a-cancel' }))
    const message = sendMessage(
      bengkel,
      job.id,
      by('customer', {}, { commandId: 'key-of-a-cancel' }),
      'Hello',
    )
    await expect(message).rejects.toMatchObject(reused)
  })

  it('under its own id with something else to say is refused, also at once', async () => {
    const job = await inStatus('booked')
    const says = (payload: string) => by('customer', {}, { commandId: 'one-key', payload })
    const both = await Promise.allSettled([
      sendMessage(bengkel, job.id, says('a'), 'Hello'),
      sendMessage(bengkel, job.id, says('b'), 'Good day'),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await sendMessage(bengkel, job.id, says('a'), 'Hello').catch(() => undefined)
    expect(await eventsOf(bengkel, job.id)).toHaveLength(2)
    await sound()
  })

  it('and an addition under one id at once leave the job whole', async () => {
    const job = await inStatus('booked')
    const id = { commandId: 'one-key' }
    const results = await Promise.allSettled([
      sendMessage(bengkel, job.id, by('customer', {}, id), 'Hello'),
      cancel(bengkel, job.id, by('customer', {}, id)),
      sendMessage(bengkel, job.id, by('customer', {}, id), 'Hello'),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1)
    await sound()
  })

  it('of a workshop or a store is for its own jobs only; of others it does not even learn that they are there', async () => {
    const store = await addStore(bengkel, { merchant })
    const other = await addWorkshop(bengkel, { merchants: [merchant], name: 'Far away', lat: -7 })
    const job = await jobIn('ready', bengkel, merchant, {
      handover: { mode: 'carry-in', store: String(store) },
    })
    const handedOut = { how: 'cash' } as const
    const strangers = [
      by('workshop', { workshop: other }),
      by('workshop'),
      by('store', { store: store + 1 }),
      by('store'),
      by('workshop', { workshop: other }, { seen: 0 }),
    ]
    for (const stranger of strangers) {
      const told = { code: 'job-unknown' }
      await expect(handOut(bengkel, job.id, stranger, handedOut)).rejects.toMatchObject(told)
      await expect(add(bengkel, job.id, 'photos', stranger, {})).rejects.toMatchObject(told)
    }
    expect(await now(bengkel, job)).toEqual(job)
    expect((await handOut(bengkel, job.id, by('store', job), handedOut)).status).toBe('closed')
  })

  it('of the workshop that had the job is answered as done when it is sent again', async () => {
    await addWorkshop(bengkel, { merchants: [merchant], name: 'Next', modes: ['pickup'] })
    const job = await jobIn('offered', bengkel, merchant, collected)
    const command = by('workshop', job)
    await decline(bengkel, job.id, command, { reason: 'no_part' })
    const again = await decline(bengkel, job.id, command, { reason: 'no_part' })
    expect(again.workshop).not.toBe(job.workshop)
    const late = by('workshop', job)
    await expect(accept(bengkel, job.id, late)).rejects.toMatchObject({ code: 'job-unknown' })
  })

  it('without a version is given to the job as it is then, whoever else is at it', async () => {
    const job = await inStatus('received')
    const notes = Array.from({ length: 10 }, (_, i) => writeNote(bengkel, job.id, by('office'), `Note ${i}`))
    const [cancelled] = await Promise.all([
      cancel(bengkel, job.id, by('office'), 'Bought a new one'),
      ...notes,
    ])
    expect(cancelled).toMatchObject({ status: 'ready', outcome: 'cancelled' })
    expect(await eventsOf(bengkel, job.id)).toHaveLength(13)
    await sound()
  })

  it('of two who give different ones at once is one of them, and the other is told', async () => {
    const { id, version: seen } = await inStatus('quoted')
    const answers = await Promise.allSettled([
      answerQuote(bengkel, id, by('customer', {}, { seen }), { revision: 1, answer: 'accept' }),
      answerQuote(bengkel, id, by('office', {}, { seen }), { revision: 1, answer: 'decline' }),
      cancel(bengkel, id, by('customer', {}, { seen })),
    ])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const answer of answers) {
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'version-stale' })
    }
    expect((await now(bengkel, { id })).version).toBe(seen + 1)
    await sound()
  })

  it('to a job that is not there is told so', async () => {
    await expect(accept(bengkel, 4711, by('workshop', { workshop }))).rejects.toMatchObject({
      code: 'job-unknown',
    })
  })

  it('takes its place with it: the bench holds what stands on it', async () => {
    const jobs = await Promise.all([1, 2, 3].map(() => ask(bengkel, merchant)))
    expect(await loadOf(bengkel, workshop)).toBe(3)
    await Promise.all(jobs.map((job) => cancel(bengkel, job.id, by('customer'))))
    expect(await loadOf(bengkel, workshop)).toBe(0)
    await sound()
  })
})
