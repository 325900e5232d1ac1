/** The nearest workshops that can do a repair, as a shopper chooses from them. */
import type { CategoryCode, HandoverMode } from '../../shared/catalog'
import { catalog } from '../../shared/catalog'
import type { Point } from '../../shared/geo'
import { toVector } from '../../shared/geo'
import type { Coverage } from '../../shared/job'
import type { WorkshopChoice } from '../../shared/workshop'
import type { Bengkel } from '../bengkel'
import type { Merchant } from '../store/directory'
import { firstDay } from './hours'
import type { Weighed } from './rank'
import type { Weighing } from './weigh'
import { weigh } from './weigh'

export interface Looking {
  category: CategoryCode
  brand?: string
  coverage?: Coverage
  /** Only this mode; without it, any that the category allows. */
  mode?: HandoverMode
  at: Point
}

/** Shown at most. */
const SHOWN = 8

/** @returns the nearest eligible workshops with the modes in which each would take the item, nearest first */
export async function nearestWorkshops(
  bengkel: Weighing & Pick<Bengkel, 'clock'>,
  merchant: Merchant,
  { category, brand, coverage, mode, at }: Looking,
): Promise<WorkshopChoice[]> {
  const vector = toVector(at)
  const found = new Map<number, Weighed & { modes: HandoverMode[] }>()
  const modes = mode ? [mode] : catalog[category].modes
  const possible = modes.filter((one) => catalog[category].modes.includes(one))
  // At once: where the database is far, each is a round trip.
  const rankings = await Promise.all(
    possible.map((one) => {
      const need = { merchant: merchant.id, category, brand, coverage, mode: one, at: vector, declinedBy: [] }
      return weigh(bengkel, need)
    }),
  )
  rankings.forEach(({ weighed }, nth) => {
    for (const candidate of weighed) {
      const known = found.get(candidate.workshop.id)
      if (known) known.modes.push(possible[nth]!)
      else found.set(candidate.workshop.id, { ...candidate, modes: [possible[nth]!] })
    }
  })
  return [...found.values()]
    .sort((a, b) => a.distanceM - b.distanceM || a.workshop.id - b.workshop.id)
    .slice(0, SHOWN)
    .map(({ workshop, distanceM, modes }) => ({
      id: String(workshop.id),
      name: workshop.name,
      distanceM,
      modes,
      firstDay: firstDay(workshop, bengkel.clock.now()),
      usualDays: workshop.usualDays,
    }))
}
