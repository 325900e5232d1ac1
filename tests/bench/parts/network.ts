// A network of many workshops, from a seed: in towns of all sizes and between them, with one category for each share that can.
import type { CategoryCode } from '../../../shared/catalog'
import { handoverModes } from '../../../shared/catalog'
import type { Point } from '../../../shared/geo'
import { toVector } from '../../../shared/geo'
import type { Workshop } from '../../../server/store/directory'
import { seededRandom } from '../../harness/bengkel'
import { OFFICE_HOURS } from '../../harness/network'

export const MERCHANT = 1
/** Most seconds that a place costs where prices are asked for. */
const MOST_PRICE_S = 3600
/** No workshop that only the far can do lies north of here, and no shopper south of it. */
const FAR_SOUTH = -30

/** Which category stands for which share of all workshops. */
export const shares = { all: 'phone', tenth: 'washing-machine', hundredth: 'shoes', far: 'bicycle' } as const

/** @returns numbers from 0 to 1, the same for the same seed */
export function numbersFrom(seed: number): () => number {
  const dice = seededRandom(seed)
  return () => dice.nonce() / 2 ** 48
}

/** @returns so many points: most in 2,000 towns, the first ones the largest; a tenth anywhere on the earth */
export function pointsOf(count: number, next: () => number): Point[] {
  const anywhere = () => ({ lat: (Math.asin(2 * next() - 1) * 180) / Math.PI, lon: 360 * next() - 180 })
  const towns = Array.from({ length: 2000 }, anywhere)
  return Array.from({ length: count }, () => {
    if (next() < 0.1) return anywhere()
    const town = towns[Math.floor(towns.length * next() ** 2)]!
    const lat = Math.max(-90, Math.min(90, town.lat + (next() + next() - 1) * 0.3))
    const lon = town.lon + (next() + next() - 1) * 0.3
    return { lat, lon: lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon }
  })
}

/** @returns points of shoppers: none so far south as the far workshops */
export function shoppersOf(points: readonly Point[], count: number, next: () => number): Point[] {
  const north = points.filter(({ lat }) => lat > 0)
  return Array.from({ length: count }, () => {
    const { lat, lon } = north[Math.floor(north.length * next())]!
    return { lat: Math.min(90, lat + next() * 0.1), lon: Math.min(180, lon + next() * 0.1) }
  })
}

/** @param priced whether some have a price */
export function workshopsAt(points: readonly Point[], next: () => number, priced: boolean): Workshop[] {
  return points.map((point, nth) => {
    const skills = new Map<CategoryCode, readonly string[]>([[shares.all, []]])
    if (next() < 0.1) skills.set(shares.tenth, [])
    if (next() < 0.01) skills.set(shares.hundredth, [])
    if (point.lat < FAR_SOUTH) skills.set(shares.far, [])
    return {
      id: nth + 1,
      name: `Workshop ${nth + 1}`,
      email: '',
      phone: null,
      repairer: {},
      address: '',
      country: 'ID',
      ...point,
      vector: toVector(point),
      timeZone: 'Asia/Jakarta',
      language: 'en',
      hours: OFFICE_HOURS,
      modes: handoverModes,
      agreement: ['carry-in'],
      reachM: 30_000,
      capacity: 8,
      load: next() < 0.05 ? 8 : 3,
      usualDays: 3,
      priceS: priced && next() < 0.3 ? Math.round(next() * MOST_PRICE_S) : 0,
      active: true,
      skills,
      merchants: new Set([MERCHANT]),
      demands: new Map(),
      suspension: null,
      holidays: [],
      certificates: new Map(),
      comesTo: [],
      territories: new Map(),
      stock: new Map(),
    } satisfies Workshop
  })
}
