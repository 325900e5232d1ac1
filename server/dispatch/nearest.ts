/** The nearest workshops that can do a repair, as a shopper chooses from them. */
import type { CategoryCode, HandoverMode } from '../../shared/catalog'
import { catalog } from '../../shared/catalog'
import type { Point } from '../../shared/geo'
import { toVector } from '../../shared/geo'
import type { Coverage } from '../../shared/job'
import type { Language } from '../../shared/language'
import type { WorkshopChoice } from '../../shared/workshop'
import type { Bengkel } from '../bengkel'
import type { Counter, Merchant } from '../store/directory'
import type { Whereabouts } from './areas'
import { firstDay } from './hours'
import type { Weighed } from './rank'
import { byRoad, roadTimes } from './road'
import { nearerFull } from './round'
import { whyText } from './why-text'
import type { Weighing } from './weigh'
import { weigh } from './weigh'

export interface Looking {
  category: CategoryCode
  brand?: string
  coverage?: Coverage
  /** Only this mode; without it, any that the category allows. */
  mode?: HandoverMode
  at: Point
  /** What else is known of the place. */
  place?: Whereabouts
  /** The store that takes the item in: workshops are looked for from there, as dispatch will do it. */
  store?: Counter
  /** In which it is said why the first stands first; the merchant's, unless set. */
  language?: Language
}

/** Shown at most. */
const SHOWN = 8

interface Found extends Weighed {
  modes: HandoverMode[]
  usual?: true
  nearerFull?: true
}

/**
 * @returns the nearest eligible workshops with the modes in which each would take the item, the one asked first at the head: by
 *   road where it is known
 */
export async function nearestWorkshops(
  bengkel: Weighing & Pick<Bengkel, 'clock'>,
  merchant: Merchant,
  { category, brand, coverage, mode, at, place, store, language = merchant.language }: Looking,
): Promise<WorkshopChoice[]> {
  const now = bengkel.clock.now()
  const vector = toVector(store ?? at)
  const chosen = store?.usualWorkshop ?? undefined
  const found = new Map<number, Found>()
  const modes = store ? (['carry-in'] as const) : mode ? [mode] : catalog[category].modes
  const possible = modes.filter((one) => catalog[category].modes.includes(one))
  const asked = {
    merchant: merchant.id,
    category,
    brand,
    coverage,
    now,
    at: vector,
    place,
  }
  // All ways of handing over first, so that the road is asked for once; at once, since each may be a round trip.
  const crow = { ...bengkel, roads: null }
  const rankings = await Promise.all(
    possible.map((one) => weigh(crow, { ...asked, mode: one, declinedBy: [], chosen })),
  )
  rankings.forEach((ranking, nth) => {
    for (const candidate of ranking.weighed) {
      const { id } = candidate.workshop
      const known = found.get(id)
      const usual = id === chosen || undefined
      const full = nearerFull(ranking, candidate.distanceM) || undefined
      if (known) known.modes.push(possible[nth]!)
      else found.set(id, { ...candidate, modes: [possible[nth]!], usual, nearerFull: full })
    }
  })
  const nearest = [...found.values()].sort(
    (a, b) => a.distanceM - b.distanceM || a.workshop.id - b.workshop.id,
  )
  const times = bengkel.roads && (await roadTimes(bengkel.roads, vector, nearest))
  return (times ? byRoad(nearest, times) : nearest)
    .sort((a, b) => Number(b.usual ?? 0) - Number(a.usual ?? 0))
    .slice(0, SHOWN)
    .map(({ workshop, distanceM, travelS, modes, usual, nearerFull }, rank) => ({
      id: String(workshop.id),
      name: workshop.name,
      distanceM,
      travelS,
      usual,
      nearerFull,
      modes,
      why:
        rank === 0
          ? whyText(
              {
                by: usual ? 'usual' : travelS === undefined ? 'nearest' : 'quickest',
                distanceM,
                travelS,
                nearerFull,
                store: store?.name,
              },
              { category, brand },
              language,
            )
          : undefined,
      firstDay: firstDay(workshop, now),
      usualDays: workshop.usualDays,
    }))
}
