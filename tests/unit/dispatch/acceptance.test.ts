// What happens between an offer and its acceptance: a certificate runs out, the office suspends. Nobody does work that they may
// not do, and the customer does not wait for them.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { keepCertificate } from '../../../server/accounts/certificates'
import { keepHoliday } from '../../../server/accounts/holidays'
import { keepPart } from '../../../server/accounts/stock'
import { suspend } from '../../../server/accounts/suspensions'
import { keepTerritory } from '../../../server/accounts/territories'
import { redispatch } from '../../../server/dispatch/dispatch'
import { nearestWorkshops } from '../../../server/dispatch/nearest'
import { accept } from '../../../server/dispatch/offers'
import { bookIn } from '../../../server/intake/book-in'
import { askRepeat } from '../../../server/intake/repeat'
import { diagnose } from '../../../server/jobs/diagnose'
import type { Job } from '../../../server/jobs/job'
import { takeIn } from '../../../server/jobs/take-in'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { ask, by, COVERED, eventsOf, jobIn, loadOf, merchantOf, now } from '../../harness/jobs'
import { addMerchant, addPerson, askedWorkshops, demandCertificates, JAKARTA } from '../../harness/network'
import { bookInForm } from '../../harness/request'
import { whatIsBroken } from '../../harness/soundness'

let bengkel: TestBengkel
let merchant: number
let workshopAt: ReturnType<typeof askedWorkshops>

beforeEach(async () => {
  const opened = await openBengkel()
  bengkel = opened
  onTestFinished(async () => {
    expect(await whatIsBroken((sql) => opened.store.read(sql))).toEqual([])
    await opened.close()
  })
  merchant = await addMerchant(bengkel)
  workshopAt = askedWorkshops(bengkel, merchant)
})

const certify = (id: number, lastDay: string) =>
  keepCertificate(bengkel, id, { holder: 'Budi', category: 'phone', lastDay })

const at = (iso: string) => bengkel.clock.move(Date.parse(iso) - bengkel.clock.now())

/** As another process does whose change this one has heard of, and nobody has looked at the offers since. */
const suspendUnnoticed = (id: number) =>
  bengkel.store.run(
    [{ sql: `INSERT INTO suspensions (workshop_id, reason, since) VALUES (?, 'Complaints', 0)`, args: [id] }],
    { directory: true },
  )

const acceptance = (job: Pick<Job, 'id' | 'workshop' | 'version'>) =>
  accept(bengkel, job.id, by('workshop', job, { seen: job.version }))

describe('an offer whose workshop', () => {
  it('lost its last certificate meanwhile goes to the next one, and its acceptance is refused', async () => {
    const [first, second] = [await workshopAt(1), await workshopAt(5)]
    await demandCertificates(bengkel, merchant, ['phone'])
    await certify(first, '2026-11-23')
    await certify(second, '2026-12-31')
    at('2026-11-23T16:30:00+07:00')
    const job = await ask(bengkel, merchant)
    expect(job).toMatchObject({ status: 'offered', workshop: first })
    // Since it has closed, an item can come tomorrow at the earliest.
    at('2026-11-23T17:05:00+07:00')
    await expect(acceptance(job)).rejects.toMatchObject({ code: 'certificate-expired' })
    expect(await now(bengkel, job)).toMatchObject({ status: 'offered', workshop: second, attention: [] })
    const [, withdrawn, offered] = await eventsOf(bengkel, job.id)
    expect(withdrawn).toMatchObject({ type: 'withdraw', data: { workshop: first, rule: 'certificate' } })
    expect(offered).toMatchObject({ type: 'offer', data: { workshop: second } })
    expect([await loadOf(bengkel, first), await loadOf(bengkel, second)]).toEqual([0, 1])
    expect((await now(bengkel, job)).work.declines).toBeUndefined()
  })

  it('is in date on the day itself, not on the day agreed, may not accept either', async () => {
    const id = await workshopAt(1)
    await demandCertificates(bengkel, merchant, ['phone'])
    await certify(id, '2026-11-26')
    const job = await ask(bengkel, merchant, { handover: { day: '2026-11-26' } })
    expect(job).toMatchObject({ status: 'offered', workshop: id })
    await bengkel.store.run([`UPDATE certificates SET last_day = '2026-11-25'`], { directory: true })
    await expect(acceptance(job)).rejects.toMatchObject({ code: 'certificate-expired' })
    expect(await now(bengkel, job)).toMatchObject({ status: 'requested', attention: ['no_workshop'] })
  })

  it('is suspended loses it at once to the next one, or to the office where there is none', async () => {
    const [first, second] = [await workshopAt(1), await workshopAt(5)]
    const job = await ask(bengkel, merchant)
    await suspend(bengkel, first, { reason: 'Complaints' })
    await expect(acceptance(job)).rejects.toMatchObject({ code: 'job-unknown' })
    expect(await now(bengkel, job)).toMatchObject({ status: 'offered', workshop: second })
    await suspend(bengkel, second, { reason: 'Complaints' })
    expect(await now(bengkel, job)).toMatchObject({ status: 'requested', attention: ['no_workshop'] })
  })

  it('was suspended behind our back may not accept either', async () => {
    const [first, second] = [await workshopAt(1), await workshopAt(5)]
    const job = await ask(bengkel, merchant)
    await suspendUnnoticed(first)
    await expect(acceptance(job)).rejects.toMatchObject({ code: 'workshop-suspended' })
    expect(await now(bengkel, job)).toMatchObject({ status: 'offered', workshop: second })
  })

  it('enters a holiday of weeks from today on loses it at once to the next one', async () => {
    const [first, second] = [await workshopAt(1), await workshopAt(5)]
    const job = await ask(bengkel, merchant)
    await keepHoliday(bengkel, first, { firstDay: '2026-11-23', lastDay: '2026-12-20', word: '' })
    expect(await now(bengkel, job)).toMatchObject({ status: 'offered', workshop: second })
  })

  it('accepts twice, and is refused once: the retry finds the job gone', async () => {
    const first = await workshopAt(1)
    const job = await ask(bengkel, merchant)
    await suspendUnnoticed(first)
    const caller = by('workshop', job, { seen: job.version })
    await expect(accept(bengkel, job.id, caller)).rejects.toMatchObject({ code: 'workshop-suspended' })
    await expect(accept(bengkel, job.id, caller)).rejects.toMatchObject({ code: 'job-unknown' })
    expect((await eventsOf(bengkel, job.id)).map(({ type }) => type)).toEqual([
      'request',
      'withdraw',
      'unassigned',
    ])
  })

  it('stays as it was keeps the job, however full its bench is', async () => {
    const id = await workshopAt(1, { capacity: 1 })
    await demandCertificates(bengkel, merchant, ['phone'])
    await certify(id, '2026-11-23')
    const job = await ask(bengkel, merchant)
    expect(await acceptance(job)).toMatchObject({ status: 'booked', workshop: id })
  })
})

describe('a workshop without a certificate in date, or suspended', () => {
  const walkIn = async (workshop: number) =>
    bookIn(
      bengkel,
      {
        merchant,
        source: 'workshop',
        person: await addPerson(bengkel, { workshop }),
        commandId: 'form',
        at: { workshop, receipt: {} },
      },
      bookInForm(),
    )

  it('does not take in at its own counter either', async () => {
    const id = await workshopAt(1)
    await demandCertificates(bengkel, merchant, ['phone'])
    await expect(walkIn(id)).rejects.toMatchObject({ code: 'certificate-expired' })
    await certify(id, '2026-11-30')
    await suspend(bengkel, id, { reason: 'Complaints', lastDay: '2026-11-24' })
    await expect(walkIn(id)).rejects.toMatchObject({ code: 'workshop-suspended' })
    at('2026-11-25T09:00:00+07:00')
    expect(await walkIn(id)).toMatchObject({ status: 'received', workshop: id })
  })

  it('does not get a repeat repair back: another does it', async () => {
    const [first, second] = [await workshopAt(1, { agreement: ['carry-in'] }), await workshopAt(5)]
    const closed = await jobIn('closed', bengkel, merchant)
    expect(closed.workshop).toBe(first)
    await suspend(bengkel, first, { reason: 'Complaints' })
    const again = await askRepeat(bengkel, closed.id, by('customer'), 'Dark again')
    expect(again).toMatchObject({ status: 'requested', workshop: null, attention: ['not_fixed'] })
    expect(second).toBeGreaterThan(first)
  })
})

describe('a job that is known to need a part', () => {
  it('goes where it lies, when the office dispatches it again with the part’s number', async () => {
    const [first, second, third] = [await workshopAt(1), await workshopAt(3), await workshopAt(12)]
    await keepPart(bengkel, third, { part: 'KR-BAT-11', name: 'Battery', count: 1 })
    const job = await ask(bengkel, merchant)
    expect(job.workshop).toBe(first)
    const again = await redispatch(bengkel, job.id, by('office'), {
      reason: 'No battery there',
      part: ' kr-bat-11 ',
    })
    expect(again).toMatchObject({ workshop: third, work: { part: 'KR-BAT-11' } })
    const offered = (await eventsOf(bengkel, job.id)).at(-1)!
    expect(offered.data.weighed).toEqual([
      [third, expect.any(Number)],
      [second, expect.any(Number), null, 0, 2400],
    ])
  })

  it('goes there also when a workshop refers it on', async () => {
    const [first, , third] = [
      await workshopAt(1, { agreement: ['carry-in'] }),
      await workshopAt(3),
      await workshopAt(12),
    ]
    await keepPart(bengkel, third, { part: 'KR-BAT-11', name: 'Battery', count: 1 })
    const job = await ask(bengkel, merchant)
    expect(job.workshop).toBe(first)
    await takeIn(bengkel, job.id, by('workshop', job), {})
    const input = { ...COVERED, next: 'refer', part: 'KR-BAT-11' } as const
    const referred = await diagnose(bengkel, job.id, by('workshop', job), input)
    expect(referred).toMatchObject({ status: 'offered', workshop: third, work: { part: 'KR-BAT-11' } })
  })
})

describe('the shopper’s list', () => {
  const look = async (more: object = {}) => {
    const shop = await merchantOf(bengkel, merchant)
    return nearestWorkshops(bengkel, shop, { category: 'phone', at: JAKARTA, ...more })
  }

  it('obeys the same rules, and its first days go round holidays', async () => {
    const [open, away, suspended] = [await workshopAt(1), await workshopAt(2), await workshopAt(3)]
    await keepHoliday(bengkel, open, { firstDay: '2026-11-23', lastDay: '2026-11-25', word: '' })
    await keepHoliday(bengkel, away, { firstDay: '2026-11-23', lastDay: '2026-12-20', word: '' })
    await suspend(bengkel, suspended, { reason: 'Complaints' })
    expect(await look()).toMatchObject([{ id: String(open), firstDay: '2026-11-26' }])
    await demandCertificates(bengkel, merchant, ['phone'])
    expect(await look()).toEqual([])
  })

  it('knows where a workshop comes to by what is known of the place', async () => {
    const id = await workshopAt(1, { modes: ['pickup'] })
    await keepTerritory(bengkel, id, { brand: '', country: 'ID', postcodes: [], districts: ['Tebet'] })
    expect(await look()).toEqual([])
    expect(await look({ place: { country: 'ID', label: 'Tebet, Jakarta' } })).toMatchObject([
      { id: String(id) },
    ])
  })
})
