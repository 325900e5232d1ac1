import { expect, it, onTestFinished } from 'vitest'
import type { Follower } from '../../../server/outbox/follow'
import { followOnce, GUARD } from '../../../server/outbox/follow'
import { answersFollower } from '../../../server/outbox/answers'
import { deliveriesFollower } from '../../../server/outbox/deliveries'
import { outboxLag } from '../../../server/outbox/lag'
import { searchFollower } from '../../../server/outbox/search-index'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { ask } from '../../harness/jobs'
import { addMerchant, addWorkshop } from '../../harness/network'
import { deliveriesOf } from '../../harness/outbox'

async function withRequests(count: number): Promise<TestBengkel> {
  const bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  const merchant = await addMerchant(bengkel)
  await addWorkshop(bengkel, { merchants: [merchant], capacity: 10_000 })
  await Promise.all(Array.from({ length: count }, () => ask(bengkel, merchant)))
  return bengkel
}

/** Notes every event that it follows, twice where it follows one twice. */
async function noting(bengkel: TestBengkel): Promise<{ follower: Follower; noted(): Promise<number[]> }> {
  await bengkel.store.run(['CREATE TABLE noted (seq INTEGER NOT NULL) STRICT'])
  const sql = `INSERT INTO noted SELECT seq FROM events WHERE seq > :from AND seq <= :to AND ${GUARD}`
  return {
    follower: { name: 'search', statements: (batch) => [{ sql, args: batch }] },
    async noted() {
      const rows = await bengkel.store.read<{ seq: number }>('SELECT seq FROM noted ORDER BY seq')
      return rows.map(({ seq }) => seq)
    },
  }
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

it('a request is told to its customer and its workshop, whatever the size of the batch', async () => {
  const bengkel = await withRequests(1200)
  const followers = [deliveriesFollower(false), searchFollower]
  const left: number[] = []
  do left.push(await followOnce(bengkel, followers, 'one'))
  while (left.at(-1)! > 0)
  expect(left.length).toBeGreaterThan(1)
  const deliveries = await deliveriesOf(bengkel)
  expect(deliveries).toHaveLength(2400)
  expect(new Set(deliveries)).toEqual(
    new Set(['customer email request-taken due', 'workshop email booked due']),
  )
})

it('two instances that follow at the same time follow each event once', async () => {
  const bengkel = await withRequests(700)
  const { follower, noted } = await noting(bengkel)
  for (let round = 0; round < 5; round++) {
    await Promise.all(['one', 'two', 'three'].map((me) => followOnce(bengkel, [follower], me)))
  }
  expect(await noted()).toEqual(upTo(700))
})

it('an instance waits while another follows, and takes over when that one has been silent', async () => {
  const bengkel = await withRequests(300)
  const { follower, noted } = await noting(bengkel)
  expect(await followOnce(bengkel, [follower], 'one')).toBe(100)
  expect(await followOnce(bengkel, [follower], 'two')).toBe(0)
  expect(await noted()).toHaveLength(200)
  bengkel.clock.move(60_000)
  await followOnce(bengkel, [follower], 'two')
  expect(await noted()).toEqual(upTo(300))
})

it('an instance whose place was taken meanwhile does nothing', async () => {
  const bengkel = await withRequests(3)
  const { follower, noted } = await noting(bengkel)
  // It read the cursor before the other moved it: both units are in one commit.
  await Promise.all([followOnce(bengkel, [follower], 'one'), followOnce(bengkel, [follower], 'two')])
  expect(await noted()).toEqual([1, 2, 3])
})

it('says how far the followers are behind', async () => {
  const bengkel = await withRequests(3)
  const { store, clock } = bengkel
  clock.move(1500)
  expect(await outboxLag(store, clock.now())).toEqual({ events: 3, seconds: 1.5 })
  await followOnce(bengkel, [deliveriesFollower(false)], 'one')
  expect(await outboxLag(store, clock.now())).toEqual({ events: 3, seconds: 1.5 })
  await followOnce(bengkel, [searchFollower, answersFollower], 'one')
  expect(await outboxLag(store, clock.now())).toEqual({ events: 0, seconds: 0 })
})
