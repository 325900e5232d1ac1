// Who is weighed for a job, in which order, and by which rule everybody else is left out.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { rank } from '../../../server/dispatch/rank'
import type { Need } from '../../../server/dispatch/rules'
import { ruleNames } from '../../../server/dispatch/rules'
import type { Point } from '../../../shared/geo'
import { toVector } from '../../../shared/geo'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import type { WorkshopOptions } from '../../harness/network'
import { addMerchant, addWorkshop, JAKARTA } from '../../harness/network'

let bengkel: TestBengkel
let merchant: number

beforeEach(async () => {
  bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  merchant = await addMerchant(bengkel)
})

const workshop = (options: Partial<WorkshopOptions> = {}) =>
  addWorkshop(bengkel, { merchants: [merchant], ...options })

/** So many kilometres north of the middle of Jakarta. */
const north = (km: number): Point => ({ lat: JAKARTA.lat + km / 111.195, lon: JAKARTA.lon })

async function ranking(more: Partial<Omit<Need, 'at'>> & { at?: Point } = {}) {
  const { allWorkshops } = await bengkel.directory.current()
  const { at = JAKARTA, ...rest } = more
  const need: Need = {
    merchant,
    category: 'phone',
    mode: 'carry-in',
    now: bengkel.clock.now(),
    declinedBy: [],
    at: toVector(at),
    ...rest,
  }
  const { weighed, excluded, counts, why } = rank(allWorkshops, need)
  return {
    order: weighed.map(({ workshop }) => workshop.id),
    metres: weighed.map(({ distanceM }) => distanceM),
    excluded: excluded.map(({ workshop, rule }) => [workshop.id, rule]),
    counts,
    why,
  }
}

const only = async (rule: string, need: Parameters<typeof ranking>[0] = {}) => {
  const { order, counts } = await ranking(need)
  expect(order).toEqual([])
  expect(counts).toEqual({ [rule]: 1 })
}

describe('a workshop is left out', () => {
  it('by "inactive" while the office has put it aside', async () => {
    const id = await workshop()
    await bengkel.store.run([`UPDATE workshops SET active = 0 WHERE id = ${id}`], { directory: true })
    await only('inactive')
  })

  it('by "network" where it does not work for the merchant', async () => {
    await workshop({ merchants: [await addMerchant(bengkel)] })
    await only('network')
  })

  it('by "skill" where it does not repair the category', async () => {
    await workshop({ skills: { shoes: [] } })
    await only('skill')
  })

  it('by "authorisation" where the maker pays and has not authorised it', async () => {
    const id = await workshop({ skills: { phone: ['Samsung'] } })
    await only('authorisation', { brand: 'Apple', coverage: 'manufacturer' })
    expect((await ranking({ brand: 'SAMSUNG', coverage: 'manufacturer' })).order).toEqual([id])
    expect((await ranking({ brand: 'Apple', coverage: 'statutory' })).order).toEqual([id])
    expect((await ranking({ brand: 'Apple' })).order).toEqual([id])
    expect((await ranking({ coverage: 'manufacturer' })).order).toEqual([id])
  })

  it('by "mode" where it does not hand over in that way', async () => {
    await workshop({ modes: ['mail-in'] })
    await only('mode')
  })

  it('by "hours" where it never opens', async () => {
    await workshop({ hours: [[], [], [], [], [], [], []] })
    await only('hours')
  })

  it('by "reach" where somebody would have to travel farther than it goes, and only then', async () => {
    const id = await workshop({ reachM: 10_000, skills: { 'washing-machine': [], phone: [] } })
    await only('reach', { mode: 'on-site', category: 'washing-machine', at: north(10.1) })
    await only('reach', { mode: 'pickup', at: north(10.1) })
    expect((await ranking({ mode: 'pickup', at: north(9.9) })).order).toEqual([id])
    expect((await ranking({ mode: 'carry-in', at: north(500) })).order).toEqual([id])
  })

  it('by "declined" where it said no to this job', async () => {
    const id = await workshop()
    await only('declined', { declinedBy: [id] })
  })

  it('by "capacity" where its bench is full', async () => {
    await workshop({ capacity: 0 })
    await only('capacity')
  })

  it('by the first of the rules that apply, in their order', async () => {
    expect(ruleNames).toEqual([
      'inactive',
      'network',
      'place',
      'suspended',
      'skill',
      'authorisation',
      'mode',
      'hours',
      'certificate',
      'closed',
      'territory',
      'reach',
      'declined',
      'capacity',
    ])
    await workshop({ capacity: 0, modes: ['mail-in'], hours: [[], [], [], [], [], [], []] })
    await only('mode')
  })

  it('no longer once what excluded it has changed', async () => {
    const id = await workshop({ capacity: 0 })
    await only('capacity')
    await bengkel.store.run([`UPDATE workshops SET capacity = 1 WHERE id = ${id}`], { directory: true })
    expect((await ranking()).order).toEqual([id])
  })
})

describe('those who may get it', () => {
  it('are ordered by distance, in metres, the first made of two as near', async () => {
    const far = await workshop(north(12))
    const near = await workshop(north(3))
    const twins = [await workshop(north(7)), await workshop(north(7))]
    const { order, metres, why } = await ranking()
    expect(order).toEqual([near, ...twins, far])
    expect(metres.map((metre) => Math.round(metre / 100))).toEqual([30, 70, 70, 120])
    expect(why).toBe('nearest')
  })

  it('are nearest across the date line and at the pole, where degrees mislead', async () => {
    const fiji = await workshop({ lat: -17.7, lon: 179.9 })
    const samoa = await workshop({ lat: -17.7, lon: -179.9 })
    await workshop({ lat: -17.7, lon: 170 })
    expect((await ranking({ at: { lat: -17.7, lon: -179.99 } })).order.slice(0, 2)).toEqual([samoa, fiji])
    const pole = await workshop({ lat: 89.9, lon: 0 })
    const beyond = await workshop({ lat: 85, lon: 180 })
    expect((await ranking({ at: { lat: 89.9, lon: 180 } })).order.slice(0, 2)).toEqual([pole, beyond])
  })

  it('have the one that the customer chose at their head, if it may get it', async () => {
    const near = await workshop(north(1))
    const chosen = await workshop(north(20))
    expect(await ranking({ chosen })).toMatchObject({ order: [chosen, near], why: 'chosen' })
    expect(await ranking({ chosen, declinedBy: [chosen] })).toMatchObject({ order: [near], why: 'nearest' })
  })

  it('are told as the fifteen best; a chosen one that is farther takes the last one’s place', async () => {
    const ids: number[] = []
    for (let km = 1; km <= 17; km++) ids.push(await workshop(north(km)))
    expect((await ranking()).order).toEqual(ids.slice(0, 15))
    expect((await ranking({ chosen: ids[16] })).order).toEqual([ids[16], ...ids.slice(0, 14)])
  })

  it('stand beside the five nearest that were left out, and a count of each rule', async () => {
    const out: number[] = []
    for (let km = 7; km >= 1; km--) out.unshift(await workshop({ ...north(km), skills: { shoes: [] } }))
    const full = await workshop({ ...north(0.5), capacity: 0 })
    await workshop({ ...north(0.1), merchants: [await addMerchant(bengkel)] })
    const { excluded, counts } = await ranking()
    expect(excluded).toEqual([[full, 'capacity'], ...out.slice(0, 4).map((id) => [id, 'skill'])])
    expect(counts).toEqual({ skill: 7, capacity: 1, network: 1 })
  })
})
