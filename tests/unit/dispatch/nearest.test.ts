// The same answer from the walk in memory, from the statement in the database and from asking everybody; and geokdbush agrees.
// NEAREST_RUNS sets how many networks, NEAREST_SEED repeats a run.
import * as fc from 'fast-check'
import { around } from 'geokdbush'
import KDBush from 'kdbush'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { rank } from '../../../server/dispatch/rank'
import { rankInStore } from '../../../server/dispatch/rank-in-store'
import type { Need } from '../../../server/dispatch/rules'
import { distanceM, toVector } from '../../../shared/geo'
import type { TestBengkel } from '../../harness/bengkel'
import { MONDAY, openBengkel } from '../../harness/bengkel'
import { addMerchant, demandCertificates } from '../../harness/network'
import type { Spot } from './nearest'
import { asking, byAskingAll, settle, spots, told } from './nearest'

const runs = Number(process.env.NEAREST_RUNS ?? 200)
const seed = Number(process.env.NEAREST_SEED ?? Math.floor(Math.random() * 2 ** 31))

let bengkel: TestBengkel
let merchant: number

beforeEach(async () => {
  bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  merchant = await addMerchant(bengkel)
})

type Asking = typeof asking extends fc.Arbitrary<infer One> ? One : never

function needFor({ at, declinedBy, chosen, hours, ...rest }: Asking, count: number): Need {
  const idOf = (nth: number) => (nth % Math.max(1, count)) + 1
  return {
    merchant,
    category: 'phone',
    ...rest,
    now: MONDAY + hours * 3_600_000,
    at: toVector(at),
    declinedBy: declinedBy.map(idOf),
    chosen: chosen === undefined ? undefined : idOf(chosen),
  }
}

/** Weighs each need in every way. */
async function agree(needs: readonly Need[]): Promise<void> {
  const { allWorkshops, demands } = await bengkel.directory.current()
  for (const need of needs) {
    const right = byAskingAll(allWorkshops, need)
    expect(told(rank(allWorkshops, need))).toEqual(right)
    expect(told(await rankInStore(bengkel.store, need, demands))).toEqual(right)
  }
}

/** Moves what stands on benches, as jobs do. */
async function move(list: readonly Spot[], changes: readonly [which: number, load: number][]): Promise<void> {
  const loads =
    list.length === 0 ? [] : changes.map(([which, load]) => ({ workshop: (which % list.length) + 1, load }))
  await bengkel.store.run(
    loads.map(({ workshop, load }) => ({
      sql: 'UPDATE benches SET load = ? WHERE workshop_id = ?',
      args: [load, workshop],
    })),
    { loads },
  )
}

const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 3 })), { maxLength: 20 })

async function holds(sizes: [number, number], numRuns: number): Promise<void> {
  console.log(`nearest: ${numRuns} networks of ${sizes.join(' to ')} workshops, NEAREST_SEED=${seed}`)
  const askings = fc.array(asking, { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(
      spots(...sizes),
      askings,
      changes,
      fc.boolean(),
      async (list, asked, moved, demanding) => {
        await settle(bengkel.store, merchant, list)
        await demandCertificates(bengkel, merchant, demanding ? ['phone'] : [])
        const needs = asked.map((one) => needFor(one, list.length))
        await agree(needs)
        await move(list, moved)
        await agree(needs)
      },
    ),
    { numRuns, seed, endOnFailure: numRuns < 50 },
  )
}

describe('the nearest, their cost, who is left out and the counts', () => {
  it('are the same in every way in networks of few', { timeout: 60_000 + runs * 200 }, () =>
    holds([0, 60], runs),
  )

  it('are the same in every way in networks of many', { timeout: 120_000 }, () =>
    holds([300, 1500], Math.ceil(runs / 25)),
  )

  it('are those of geokdbush where nothing but distance counts', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(spots(1, 300), asking, async (list, { at }) => {
        await settle(
          bengkel.store,
          merchant,
          list.map((one) => ({ ...one, priceS: 0 })),
        )
        const { allWorkshops } = await bengkel.directory.current()
        const need = needFor(
          {
            at,
            mode: 'carry-in',
            brand: '',
            coverage: 'none',
            declinedBy: [],
            chosen: undefined,
            place: undefined,
            hours: 0,
            day: undefined,
            part: undefined,
          },
          0,
        )
        const index = new KDBush(allWorkshops.length)
        for (const { lon, lat } of allWorkshops) index.add(lon, lat)
        index.finish()
        const able = new Set(byAskingAllIds(need))
        const theirs = around(index, at.lon, at.lat, 15, Infinity, (nth) => able.has(nth + 1))
        const metres = (ids: readonly number[]) => ids.map((id) => distanceM(at, allWorkshops[id - 1]!))
        const ours = told(rank(allWorkshops, need)).weighed
        expect(metres(ours)).toEqual(metres(theirs.map((nth) => nth + 1)))

        function byAskingAllIds(of: Need): number[] {
          return allWorkshops.filter((one) => byAskingAll([one], of).weighed.length === 1).map(({ id }) => id)
        }
      }),
      { numRuns: Math.ceil(runs / 4), seed },
    )
  })
})
