// What a database behind a network adds: lines that break before, within and after a commit. Against a real libSQL server.
import type { Client } from '@libsql/client'
import { createClient } from '@libsql/client'
import { describe, expect, it, onTestFinished } from 'vitest'
import { decline } from '../../../server/dispatch/dispatch'
import { sendMessage } from '../../../server/jobs/add'
import { takeIn } from '../../../server/jobs/take-in'
import { timedFetch } from '../../../server/ports/web/fetch'
import type { BadLine } from '../../harness/bad-line'
import { badLine } from '../../harness/bad-line'
import type { Break } from '../../harness/proxy'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { ask, by, eventsOf, loadOf } from '../../harness/jobs'
import { addMerchant, addPerson, addWorkshop } from '../../harness/network'
import { whatIsBroken } from '../../harness/soundness'
import { startSqld } from '../../harness/sqld'

/** An answer that takes longer will never come, milliseconds. */
const LIMIT_MS = 700

let bengkel: TestBengkel
let line: BadLine
let merchant: number
let workshop: number

/** A Bengkel on a server of its own, behind a line that breaks when the test says so. */
async function open(): Promise<void> {
  const sqld = await startSqld()
  onTestFinished(sqld.stop)
  line = await badLine(sqld.url)
  onTestFinished(line.stop)
  bengkel = await openBengkel({ remote: clientOf(line.url) })
  merchant = await addMerchant(bengkel)
  workshop = await addWorkshop(bengkel, { merchants: [merchant], capacity: 3 })
  line.delivered = 0
}

function clientOf(url: string): Client {
  const client = createClient({ url, concurrency: 1, fetch: timedFetch(LIMIT_MS) })
  onTestFinished(() => client.close())
  return client
}

const countOf = async (table: string) =>
  (await bengkel.store.readOne<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))!.n

const sound = async () => expect(await whatIsBroken((sql) => bengkel.store.read(sql))).toEqual([])

const RECEIPT = { serial: 'R58N123456', condition: 'Scratched back', accessories: 'none' }
const BREAKS: Break[] = ['answer lost', 'silence', 'nothing sent', 'bad gateway']

describe('a remote database', () => {
  it('gets this release’s schema, text search included, and keeps what refers to something to what exists', async () => {
    await open()
    const job = await ask(bengkel, merchant)
    await bengkel.store.run([
      { sql: `INSERT INTO job_search (rowid, words) VALUES (?, 'Böttcher')`, args: [job.id] },
    ])
    expect(
      await bengkel.store.read(`SELECT rowid FROM job_search WHERE job_search MATCH 'bottcher'`),
    ).toEqual([{ rowid: job.id }])
    await expect(
      bengkel.store.run([`INSERT INTO network (merchant_id, workshop_id) VALUES (77, 88)`]),
    ).rejects.toThrow(/FOREIGN KEY/)
    await sound()
  })

  it('is brought to the schema once by two servers that start together', async () => {
    const sqld = await startSqld()
    onTestFinished(sqld.stop)
    const [one, two] = await Promise.all([
      openBengkel({ remote: clientOf(sqld.url) }),
      openBengkel({ remote: clientOf(sqld.url) }),
    ])
    const names = await one.store.read<{ name: string }>('SELECT name FROM migrations ORDER BY name')
    expect(names.length).toBeGreaterThanOrEqual(3)
    expect(await two.store.read('SELECT name FROM migrations ORDER BY name')).toEqual(names)
  })

  it('is shared by two servers that overbook nobody', async () => {
    await open()
    const other = await openBengkel({ remote: clientOf(line.url), seed: 2 })
    await Promise.all(
      Array.from({ length: 10 }, (_, i) => ask(i % 2 === 0 ? bengkel : other, merchant, {}, `shared-${i}`)),
    )
    expect(await loadOf(bengkel, workshop)).toBe(3)
    expect(await countOf('jobs')).toBe(10)
    await sound()
  })
})

describe.each(BREAKS)('on a line that breaks (%s)', (how) => {
  it('a request is stored once, and takes one place', async () => {
    await open()
    line.breaks = [how]
    const job = await ask(bengkel, merchant, {}, 'key')
    expect(job).toMatchObject({ status: 'booked', version: 1 })
    expect(await eventsOf(bengkel, job.id)).toHaveLength(1)
    expect(await loadOf(bengkel, workshop)).toBe(1)
    expect((await ask(bengkel, merchant, {}, 'key')).id).toBe(job.id)
    await sound()
  })

  it('a command is done once, and answered as done', async () => {
    await open()
    const { id } = await ask(bengkel, merchant)
    line.breaks = [how]
    const job = await takeIn(bengkel, id, by('workshop', { workshop }, { seen: 1 }), RECEIPT)
    expect(job).toMatchObject({ status: 'received', version: 2 })
    expect((await eventsOf(bengkel, id)).map(({ type }) => type)).toEqual(['request', 'take_in'])
    expect(await loadOf(bengkel, workshop)).toBe(1)
    await sound()
  })

  it('an offer that is declined frees its place once, and goes to the next', async () => {
    await open()
    await addWorkshop(bengkel, { merchants: [merchant], name: 'Second', lat: -6.2, capacity: 3 })
    const { id } = await ask(bengkel, merchant, {
      item: { category: 'washing-machine' },
      handover: { mode: 'on-site' },
    })
    expect(await loadOf(bengkel, workshop)).toBe(1)
    line.breaks = [how, how]
    const job = await decline(bengkel, id, by('workshop', { workshop }), { reason: 'no_capacity' })
    expect(job).toMatchObject({ status: 'offered' })
    expect(job.workshop).not.toBe(workshop)
    expect(await loadOf(bengkel, workshop)).toBe(0)
    expect(await loadOf(bengkel, job.workshop!)).toBe(1)
    await sound()
  })

  it('a message is added once', async () => {
    await open()
    const { id } = await ask(bengkel, merchant)
    line.breaks = [how]
    await sendMessage(bengkel, id, by('customer'), 'Is it ready?')
    expect((await eventsOf(bengkel, id)).filter(({ text }) => text === 'Is it ready?')).toHaveLength(1)
    await sound()
  })

  it('requests that share a commit are each stored once', async () => {
    await open()
    line.breaks = [how]
    const jobs = await Promise.all(
      Array.from({ length: 8 }, (_, i) => ask(bengkel, merchant, {}, `key-${i}`)),
    )
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(8)
    expect(await countOf('jobs')).toBe(8)
    expect(await loadOf(bengkel, workshop)).toBe(3)
    await sound()
  })
})

describe('a line that stays broken', () => {
  it('is told as a problem; the same request later is one job', async () => {
    await open()
    line.breaks = ['nothing sent', 'bad gateway', 'nothing sent']
    await expect(ask(bengkel, merchant, {}, 'key')).rejects.toMatchObject({ code: 'store-unavailable' })
    expect(await countOf('jobs')).toBe(0)
    await ask(bengkel, merchant, {}, 'key')
    expect(await countOf('jobs')).toBe(1)
    await sound()
  })

  it('does not keep a request that was stored from being answered', async () => {
    await open()
    line.breaks = ['answer lost', 'nothing sent', 'nothing sent']
    expect(await ask(bengkel, merchant, {}, 'key')).toMatchObject({ status: 'booked' })
    expect(await loadOf(bengkel, workshop)).toBe(1)
    await sound()
  })

  it('is told as a problem of what cannot simply be tried again, and that is not tried again', async () => {
    await open()
    line.breaks = ['answer lost']
    await expect(addPerson(bengkel)).rejects.toMatchObject({ code: 'store-unavailable' })
    expect(line.delivered).toBe(1)
  })
})

describe('a read', () => {
  it('is asked again where its answer was lost', async () => {
    await open()
    for (const how of BREAKS) {
      line.readBreaks = [how]
      expect(await countOf('merchants')).toBe(1)
    }
  })

  it('is given up where nothing answers', async () => {
    await open()
    line.readBreaks = ['nothing sent', 'nothing sent']
    await expect(countOf('merchants')).rejects.toMatchObject({ code: 'store-unavailable' })
  })

  it('that is wrong is not asked again', async () => {
    await open()
    await expect(bengkel.store.read('SELECT * FROM nowhere')).rejects.toThrow(/no such table/)
  })
})
