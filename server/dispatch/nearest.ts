/** The nearest workshops that can do a repair, as a shopper chooses from them. */
import type { CategoryCode, HandoverMode } from '../../shared/catalog'
import { catalog } from '../../shared/catalog'
import type { Point } from '../../shared/geo'
import { toVector } from '../../shared/geo'
import type { Coverage } from '../../shared/job'
import type { WorkshopChoice } from '../../shared/workshop'
import type { Bengkel } from '../bengkel'
import type { Merchant } from '../store/directory'
import type { Whereabouts } from './areas'
import { firstDay } from './hours'
import type { Weighed } from './rank'
import { byRoad, roadTimes } from './road'
import type { Need } from './rules'
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
}

/** Shown at most. */
const SHOWN = 8

/** @returns the nearest eligible workshops with the modes in which each would take the item, nearest first: by road where it is known */
export async function nearestWorkshops(
  bengkel: Weighing & Pick<Bengkel, 'clock'>,
  merchant: Merchant,
  { category, brand, coverage, mode, at, place }: Looking,
): Promise<WorkshopChoice[]> {
  const now = bengkel.clock.now()
  const vector = toVector(at)
  const found = new Map<number, Weighed & { modes: HandoverMode[] }>()
  const modes = mode ? [mode] : catalog[category].modes
  // All ways of handing over first, so that the road is asked for once.
  const crow = { directory: bengkel.directory, roads: null }
  for (const one of modes.filter((one) => catalog[category].modes.includes(one))) {
    const need: Need = {
      merchant: merchant.id,
      category,
      brand,
      coverage,
      mode: one,
      now,
      at: vector,
      place,
      declinedBy: [],
    }
    for (const candidate of (await weigh(crow, need)).weighed) {
      const known = found.get(candidate.workshop.id)
      if (known) known.modes.push(one)
      else found.set(candidate.workshop.id, { ...candidate, modes: [one] })
    }
  }
  const nearest = [...found.values()].sort(
    (a, b) => a.distanceM - b.distanceM || a.workshop.id - b.workshop.id,
  )
  const times = bengkel.roads && (await roadTimes(bengkel.roads, vector, nearest))
  return (times ? byRoad(nearest, times) : nearest)
    .slice(0, SHOWN)
    .map(({ workshop, distanceM, travelS, modes }) => ({
      id: String(workshop.id),
      name: workshop.name,
      distanceM,
      travelS,
      modes,
      firstDay: firstDay(workshop, now),
      usualDays: workshop.usualDays,
    }))
}
