/** Which repairs the demo has: how many of each kind, when each began and how far it came. Nothing here happens yet. */
import type { Status } from '../../shared/job'
import type { Country, Spot } from './countries'
import { countries, remote } from './countries'
import type { Dice } from './dice'
import { diceOf } from './dice'
import type { Wishes } from './shopper'

/** How a repair goes, in the order in which most of them go. */
export type Fate =
  | 'fixed'
  | 'covered'
  | 'within_limit'
  | 'second_fault'
  | 'no_fault'
  | 'not_repairable'
  | 'exchanged'
  | 'credited'
  | 'quote_declined'
  | 'quote_expired'
  | 'cancelled_early'
  | 'cancelled_late'
  | 'called_off'
  | 'no_show'
  | 'released'
  | 'referred'
  | 'part_unavailable'
  | 'not_fixed'
  | 'unclaimed'
  | 'no_workshop'
  | 'declined_often'

export interface Plan {
  /** Seeds its dice and names its commands. */
  nth: number
  fate: Fate
  /** Epoch ms. */
  startsAt: number
  /** Where it stands when the demo begins; left out, it goes to its end. */
  rests?: Status
  /** It stands there although it should have gone on. */
  late?: true
  wishes: Wishes
  /** Waits for a part on its way. */
  part?: true
  /** Booked in over a counter or on the phone. */
  from?: 'store' | 'phone' | 'workshop'
  /** The customer wrote last, and nobody has answered. */
  unanswered?: true
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** How far back the demo's story goes. */
export const PAST_MS = 72 * DAY_MS

/** Repairs that have come to their end, by fate. */
const ended: readonly (readonly [Fate, number])[] = [
  ['fixed', 62],
  ['covered', 24],
  ['within_limit', 8],
  ['second_fault', 6],
  ['no_fault', 10],
  ['not_repairable', 9],
  ['exchanged', 4],
  ['credited', 3],
  ['quote_declined', 8],
  ['quote_expired', 3],
  ['cancelled_early', 5],
  ['cancelled_late', 3],
  ['called_off', 1],
  ['no_show', 7],
  ['released', 4],
  ['referred', 2],
  ['part_unavailable', 3],
  ['not_fixed', 3],
]

/** Repairs under way: where they stand, how many, and how many days ago they began. */
const underWay: readonly (readonly [Status, number, from: number, to: number])[] = [
  ['booked', 14, 0.1, 1.2],
  ['received', 9, 0.5, 1.8],
  ['quoted', 9, 1.2, 4],
  ['repairing', 11, 1.5, 3.2],
  ['waiting', 7, 3, 8],
  ['ready', 12, 3, 10],
]

/** The workshops whose boards the demo shows, with a shopper's place close by. */
export interface Sample {
  id: number
  country: Country
  spot: Spot
}

/**
 * @param now the moment at which the demo begins, epoch ms
 * @param samples workshops that have something in every list
 * @param stores counters that take items in, by id
 */
export function plansOf(
  now: number,
  samples: readonly Sample[],
  stores: readonly { id: number; country: Country }[],
): Plan[] {
  const plans: Plan[] = []
  const add = (plan: Omit<Plan, 'nth'>) => plans.push({ nth: plans.length, ...plan })
  const dice = diceOf(7)
  const ago = (days: number) => now - days * DAY_MS

  for (const [fate, count] of ended) {
    for (let i = 0; i < count; i++) {
      const longAgo = fate === 'quote_expired' || fate === 'no_show' ? 30 : 14
      add({
        fate,
        startsAt: ago(dice.between(longAgo, 70)),
        part: dice.happens(0.15) || undefined,
        ...startOf(dice, stores, fate),
      })
    }
  }
  for (const [rests, count, from, to] of underWay) {
    for (let i = 0; i < count; i++) {
      const fate = dice.weigh<Fate>([
        ['fixed', 6],
        ['covered', rests === 'quoted' ? 0 : 2],
        ['no_fault', rests === 'ready' ? 1 : 0],
        ['not_repairable', rests === 'ready' ? 1 : 0],
      ])
      add({
        fate,
        rests,
        startsAt: ago(dice.between(from, to)),
        part: rests === 'waiting' || undefined,
        ...startOf(dice, stores, fate),
      })
    }
  }
  addNeedingOffice(add, dice, ago)
  addOffers(add, dice, now)
  samples.forEach((sample) => addSample(add, dice, now, sample))
  return plans
}

type Add = (plan: Omit<Plan, 'nth'>) => void

function addNeedingOffice(add: Add, dice: Dice, ago: (days: number) => number): void {
  for (const [country, spot] of remote) {
    const wishes: Wishes = { merchant: 'lumen', country, spot, mode: 'on-site' }
    add({ fate: 'no_workshop', startsAt: ago(dice.between(0.3, 4)), wishes })
  }
  for (let i = 0; i < 2; i++) {
    // Where enough workshops come to the house that so many can say no.
    const [spot] = countries.ID.spots[i]!
    const wishes: Wishes = {
      merchant: 'lumen',
      country: 'ID',
      spot,
      mode: 'on-site',
      categories: ['washing-machine'],
    }
    add({ fate: 'declined_often', startsAt: ago(dice.between(5, 7)), wishes })
  }
  // The merchant or the brand pays: its office answers.
  for (let i = 0; i < 3; i++) {
    const wishes: Wishes = { merchant: 'lumen', coverage: 'statutory', categories: ['television', 'laptop'] }
    add({ fate: 'covered', rests: 'quoted', startsAt: ago(dice.between(2, 4)), wishes })
  }
  for (let i = 0; i < 5; i++) {
    add({ fate: 'fixed', rests: 'repairing', late: true, startsAt: ago(dice.between(15, 24)), wishes: {} })
  }
  for (let i = 0; i < 4; i++) {
    add({
      fate: 'not_fixed',
      rests: 'booked',
      startsAt: ago(dice.between(11, 14)),
      wishes: {},
    })
  }
  for (const [rests, days] of [
    ['repairing', 3],
    ['waiting', 6],
    ['quoted', 3],
    ['booked', 1],
    ['ready', 9],
  ] as const) {
    add({
      fate: 'fixed',
      rests,
      unanswered: true,
      startsAt: ago(days),
      wishes: {},
      part: rests === 'waiting' || undefined,
    })
  }
  for (const days of [18, 40, 70, 71]) {
    add({ fate: 'unclaimed', rests: 'ready', startsAt: ago(days), wishes: { mode: 'carry-in' } })
  }
  add({ fate: 'unclaimed', startsAt: ago(71.8), wishes: { mode: 'carry-in' } })
}

/** Offers that are not answered yet: visits and pickups asked for within the last hours. */
function addOffers(add: Add, dice: Dice, now: number): void {
  for (let i = 0; i < 11; i++) {
    const mode = dice.pick(['on-site', 'pickup'] as const)
    const wishes: Wishes = { merchant: dice.happens(0.8) || mode === 'on-site' ? 'lumen' : 'lindholt', mode }
    add({ fate: 'fixed', rests: 'offered', startsAt: now - dice.between(0.1, 2.5) * HOUR_MS, wishes })
  }
}

/** Something in each list of a workshop's board. */
function addSample(add: Add, dice: Dice, now: number, { id, country, spot }: Sample): void {
  const wishes: Wishes = { merchant: 'lumen', country, spot, workshop: id }
  const hours = (back: number) => now - back * HOUR_MS
  const days = (back: number) => now - back * DAY_MS
  for (const [mode, category, back] of [
    ['on-site', 'washing-machine', 0.4],
    ['pickup', 'refrigerator', 1.3],
    ['on-site', 'television', 2.2],
  ] as const) {
    add({
      fate: 'fixed',
      rests: 'offered',
      startsAt: hours(back),
      wishes: { ...wishes, mode, categories: [category] },
    })
  }
  const lines: readonly [Status, string, number, Partial<Plan>?][] = [
    ['booked', 'phone', 0.3],
    ['booked', 'coffee-maker', 0.6],
    ['received', 'laptop', 3.3],
    ['quoted', 'phone', 3],
    ['quoted', 'television', 4],
    ['repairing', 'coffee-maker', 2.6],
    ['repairing', 'headphones', 3, { unanswered: true }],
    ['repairing', 'game-console', 16, { late: true }],
    ['waiting', 'laptop', 8, { part: true }],
    ['ready', 'phone', 6],
    ['ready', 'vacuum-cleaner', 12],
    ['ready', 'coffee-maker', 17],
  ]
  for (const [rests, category, back, more] of lines) {
    const mode = 'carry-in'
    add({
      fate: 'fixed',
      rests,
      startsAt: days(back),
      wishes: { ...wishes, mode, categories: [category] },
      ...more,
    })
  }
  for (let i = 0; i < 8; i++) {
    const fate = dice.pick<Fate>(['fixed', 'fixed', 'covered', 'no_fault', 'quote_declined'])
    add({
      fate,
      startsAt: days(dice.between(20, 65)),
      wishes: { ...wishes, ...wishesFor(dice, fate), mode: 'carry-in' },
    })
  }
}

function wishesFor(dice: Dice, fate: Fate): Wishes {
  if (fate === 'covered') {
    const coverage = dice.pick(['manufacturer', 'manufacturer', 'statutory', 'extended'] as const)
    return { coverage }
  }
  if (fate === 'exchanged')
    return {
      merchant: 'lumen',
      coverage: 'manufacturer',
      categories: ['phone', 'headphones', 'coffee-maker'],
    }
  if (fate === 'no_fault') return { noFault: true }
  if (fate === 'within_limit') return { limit: true }
  if (fate === 'no_show' || fate === 'not_fixed') return { mode: 'carry-in' }
  if (fate === 'released') return { mode: 'on-site', merchant: 'lumen' }
  if (fate === 'referred') return { mode: 'carry-in', merchant: 'lumen', country: 'ID' }
  return {}
}

/** Most come by the widget; now and then a counter takes it in, or the office on the phone. */
function startOf(
  dice: Dice,
  stores: readonly { id: number; country: Country }[],
  fate: Fate,
): Pick<Plan, 'from' | 'wishes'> {
  const wishes = wishesFor(dice, fate)
  if (fate !== 'fixed' && fate !== 'covered') return { wishes }
  if (dice.happens(0.12)) {
    const { id, country } = dice.pick(stores)
    return { from: 'store', wishes: { ...wishes, merchant: 'lumen', store: id, country, mode: 'carry-in' } }
  }
  if (dice.happens(0.06)) return { from: 'phone', wishes }
  if (dice.happens(0.06)) return { from: 'workshop', wishes: { ...wishes, mode: 'carry-in' } }
  return { wishes }
}
