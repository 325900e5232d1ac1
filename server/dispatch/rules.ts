/**
 * Who may get a job at all: every hard rule, in the order in which it is asked, each with the name that the office reads.
 * There is no other place that excludes a workshop.
 */
import type { CategoryCode, HandoverMode } from '../../shared/catalog'
import type { Vector } from '../../shared/geo'
import { chordDistanceM } from '../../shared/geo'
import type { Coverage } from '../../shared/job'
import { isFull } from '../store/benches'
import type { Workshop } from '../store/directory'
import type { Whereabouts } from './areas'
import { liesIn } from './areas'
import { isClosedTooLong, isSuspended, isUncertified } from './dates'
import { everOpens } from './hours'

/** What many jobs have in common: who may do one may do all, but for place, places on benches, and who has said no. */
export interface NeedKind {
  merchant: number
  category: CategoryCode
  brand?: string
  coverage?: Coverage
  mode: HandoverMode
  /** When it is asked, epoch ms. */
  now: number
  /** The day agreed for the item to come or for the visit, `YYYY-MM-DD`; without one it is the workshop's first. */
  day?: string
}

/** What dispatch must know of a job. */
export interface Need extends NeedKind {
  at: Vector
  /** What else is known of the customer's place; without it no workshop that lists where it comes to is in reach. */
  place?: Whereabouts
  /** Workshops that declined this job, let its offer run out or gave it back. */
  declinedBy: readonly number[]
  /** The workshop that the customer chose: asked first if it is eligible. */
  chosen?: number
  /** The part that it is known to need: excludes nobody, but waiting for it costs (see `parts.ts`). */
  part?: string
}

export const ruleNames = [
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
] as const
export type RuleName = (typeof ruleNames)[number]

/** Modes in which somebody from the workshop travels, so that it matters how far. */
const TRAVELS: readonly HandoverMode[] = ['pickup', 'on-site']

/**
 * @returns the first rule that excludes the workshop from all needs of this kind with this day agreed, or null. It stays right
 *   until `nextChange`, and for every other day that no `dayBreaks` lies between.
 */
export function excludedForKind(workshop: Workshop, need: NeedKind): RuleName | null {
  if (!workshop.active) return 'inactive'
  if (!workshop.merchants.has(need.merchant)) return 'network'
  if (!hasPlace(workshop)) return 'place'
  if (isSuspended(workshop, need.now)) return 'suspended'
  const brands = workshop.skills.get(need.category)
  if (!brands) return 'skill'
  const brand = authorisationFor(need)
  if (brand !== undefined && !brands.includes(brand)) return 'authorisation'
  if (!workshop.modes.includes(need.mode)) return 'mode'
  if (!everOpens(workshop)) return 'hours'
  if (isUncertified(workshop, need)) return 'certificate'
  if (isClosedTooLong(workshop, need)) return 'closed'
  return null
}

/** @returns a name for the kind, whatever day is agreed and whenever it is asked */
export function kindOf(need: NeedKind): string {
  return `${need.merchant}/${need.category}/${need.mode}/${authorisationFor(need) ?? ''}`
}

/** @returns whether it also matters for this workshop where the customer is, since the brand has authorised it for some places */
export function hasTerritory({ territories }: Workshop, need: NeedKind): boolean {
  const brand = authorisationFor(need)
  return brand !== undefined && territories.has(brand)
}

/** @returns whether somebody from the workshop comes */
export function travels(mode: HandoverMode): boolean {
  return TRAVELS.includes(mode)
}

/**
 * @param chord squared, from where the item is to the workshop
 * @returns the first rule that excludes a workshop from this very need which may do its kind, or null where it may get it
 */
export function excludedNow(workshop: Workshop, need: Need, chord: number): RuleName | null {
  const rule = excludedThere(workshop, need, chord)
  if (rule) return rule
  if (need.declinedBy.includes(workshop.id)) return 'declined'
  if (isFull(workshop)) return 'capacity'
  return null
}

/** @returns the first rule that excludes the workshop because of where the need is, or null */
export function excludedThere(workshop: Workshop, need: Need, chord: number): RuleName | null {
  const territory = workshop.territories.get(authorisationFor(need) ?? '')
  if (territory && !liesIn(territory, need.place)) return 'territory'
  if (travels(need.mode) && !comesTo(workshop, need, chord)) return 'reach'
  return null
}

/** @returns whether the workshop stands somewhere: 0, 0 is what those write who do not know, and nobody repairs at sea */
export function hasPlace({ lat, lon }: Pick<Workshop, 'lat' | 'lon'>): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (lat !== 0 || lon !== 0)
}

/** A list says better than a radius, which crosses straits, where somebody comes to. */
function comesTo(workshop: Workshop, { place }: Need, chord: number): boolean {
  if (workshop.comesTo.length > 0) return liesIn(workshop.comesTo, place)
  return chordDistanceM(chord) <= workshop.reachM
}

/** @returns the brand whose authorisation is needed, in small letters: its warranty work is only for whom it has authorised */
export function authorisationFor({
  coverage,
  brand,
}: Pick<NeedKind, 'coverage' | 'brand'>): string | undefined {
  return coverage === 'manufacturer' ? brand?.toLowerCase() : undefined
}
