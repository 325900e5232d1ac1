// What the office finds: everything that is open, page by page, whatever is closed by looking back, and what needs a person.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { dispatch } from '../../../server/dispatch/dispatch'
import { takeRequest } from '../../../server/intake/request'
import { sendMessage } from '../../../server/jobs/add'
import { cancel } from '../../../server/jobs/cancel'
import { diagnose } from '../../../server/jobs/diagnose'
import { listJobs, needingCount, needingOffice, openCounts, reasonsOf } from '../../../server/jobs/lists'
import { takeIn } from '../../../server/jobs/take-in'
import { openBengkel, type TestBengkel } from '../../harness/bengkel'
import { addMerchant, addWorkshop } from '../../harness/network'
import { repairRequest } from '../../harness/request'

let bengkel: TestBengkel
let merchant: number
let workshop: number

beforeEach(async () => {
  const opened = await openBengkel()
  bengkel = opened
  onTestFinished(opened.close)
  merchant = await addMerchant(bengkel, { key: 'pk_shop' })
  workshop = await addWorkshop(bengkel, { merchants: [merchant], capacity: 1000 })
})

let keys = 0
async function requested(parts: Parameters<typeof repairRequest>[1] = {}, key = 'pk_shop'): Promise<number> {
  const { merchantByKey } = await bengkel.directory.current()
  const { code } = await takeRequest(
    bengkel,
    merchantByKey.get(key)!,
    repairRequest(key, parts),
    `k${++keys}`,
  )
  return bengkel.codes.read(code)!
}

const office = () => ({ actor: 'office' as const, commandId: `c${++keys}` })
const customer = () => ({ actor: 'customer' as const, commandId: `c${++keys}` })
const atWorkshop = (counter: number) => ({ actor: 'workshop' as const, counter, commandId: `c${++keys}` })
const idsOf = ({ jobs }: { jobs: { id: number }[] }) => jobs.map(({ id }) => id)

describe('the list of jobs', () => {
  it('shows the newest first, fifty on a page', async () => {
    for (let i = 0; i < 60; i++) await requested()
    for (const status of [undefined, 'open', 'booked'] as const) {
      const first = await listJobs(bengkel, { status })
      expect(idsOf(first)).toEqual(Array.from({ length: 50 }, (_, i) => 60 - i))
      const second = await listJobs(bengkel, { status }, first.before!)
      expect(idsOf(second)).toEqual(Array.from({ length: 10 }, (_, i) => 10 - i))
      expect(second.before).toBe(null)
    }
  })

  it('shows what stands without a workshop among what is open', async () => {
    const none = await requested({ item: { category: 'shoes' } })
    const booked = await requested()
    expect(idsOf(await listJobs(bengkel, { status: 'open' }))).toEqual([booked, none])
    expect(idsOf(await listJobs(bengkel, { status: 'requested' }))).toEqual([none])
    expect(await openCounts(bengkel)).toMatchObject({ requested: 1, booked: 1, closed: 0 })
  })

  it('keeps to one workshop, one merchant, one status', async () => {
    const other = await addMerchant(bengkel, { key: 'pk_other' })
    const farther = await addWorkshop(bengkel, { merchants: [other], name: 'Bandung', lat: -6.9, lon: 107.6 })
    const here = await requested()
    const there = await requested({}, 'pk_other')
    await cancel(bengkel, here, office(), 'Changed their mind.')
    for (const filter of [{ merchant: other }, { workshop: farther }, { status: 'open' as const }]) {
      expect(idsOf(await listJobs(bengkel, filter))).toEqual([there])
    }
    expect(idsOf(await listJobs(bengkel, { status: 'closed', workshop }))).toEqual([here])
    expect(idsOf(await listJobs(bengkel, { status: 'open', merchant }))).toEqual([])
    expect(idsOf(await listJobs(bengkel, { status: 'booked', merchant: other }))).toEqual([there])
  })

  it('finds a job by its code in any spelling', async () => {
    const job = await requested()
    await requested()
    const code = bengkel.codes.of(job).toLowerCase().replaceAll('-', ' ')
    expect(idsOf(await listJobs(bengkel, { text: code }))).toEqual([job])
    expect(idsOf(await listJobs(bengkel, { text: code, status: 'closed' }))).toEqual([])
  })
})

describe('what needs a person at the office', () => {
  it('stands by its reason, what stands still first', async () => {
    const late = await requested()
    await sendMessage(bengkel, late, customer(), 'When is it my turn?')
    const none = await requested({ item: { category: 'shoes' } })
    await dispatch(bengkel, none)
    expect(await needingOffice(bengkel)).toMatchObject([
      { reason: 'no_workshop', count: 1, jobs: [{ id: none }] },
      { reason: 'message', count: 1, jobs: [{ id: late }] },
    ])
    await sendMessage(bengkel, none, customer(), 'Is there nobody?')
    expect(await needingOffice(bengkel)).toMatchObject([
      { reason: 'no_workshop', count: 1, jobs: [{ id: none }] },
      { reason: 'message', count: 2, jobs: [{ id: late }, { id: none }] },
    ])
    expect(await needingCount(bengkel)).toBe(2)
    const waiting = await listJobs(bengkel, { needs: 'message' })
    expect(idsOf(waiting)).toEqual([none, late])
    expect(waiting.jobs.map(reasonsOf)).toEqual([['no_workshop', 'message'], ['message']])
  })

  it('counts a quote that the shop or the brand pays', async () => {
    const job = await requested()
    await takeIn(bengkel, job, atWorkshop(workshop), {})
    await diagnose(bengkel, job, atWorkshop(workshop), {
      cause: 'defect',
      finding: 'The charging port is broken.',
      coverage: 'manufacturer',
      payer: 'brand',
      next: 'quote',
      quote: { lines: [{ text: 'Port', amount: 100 }], currency: 'IDR', days: 2 },
    })
    expect(await needingOffice(bengkel)).toMatchObject([{ reason: 'quote', count: 1, jobs: [{ id: job }] }])
  })
})
