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
import { everOpens } from './hours'

/** What many jobs have in common: who may do one may do all, but for place and time. */
export interface NeedKind {
  merchant: number
  category: CategoryCode
  brand?: string
  coverage?: Coverage
  mode: HandoverMode
}

/** What dispatch must know of a job. */
export interface Need extends NeedKind {
  at: Vector
  /** Workshops that declined this job, let its offer run out or gave it back. */
  declinedBy: readonly number[]
  /** The workshop that the customer chose: asked first if it is eligible. */
  chosen?: number
}

export const ruleNames = [
  'inactive',
  'network',
  'skill',
  'authorisation',
  'mode',
  'hours',
  'reach',
  'declined',
  'capacity',
] as const
export type RuleName = (typeof ruleNames)[number]

/** Modes in which somebody from the workshop travels, so that distance has a limit. */
const TRAVELS: readonly HandoverMode[] = ['pickup', 'on-site']

/** @returns the first rule that excludes the workshop from all needs of this kind, or null */
export function excludedForKind(workshop: Workshop, need: NeedKind): RuleName | null {
  if (!workshop.active) return 'inactive'
  if (!workshop.merchants.has(need.merchant)) return 'network'
  const brands = workshop.skills.get(need.category)
  if (!brands) return 'skill'
  const brand = authorisationFor(need)
  if (brand !== undefined && !brands.includes(brand)) return 'authorisation'
  if (!workshop.modes.includes(need.mode)) return 'mode'
  if (!everOpens(workshop)) return 'hours'
  return null
}

/**
 * @returns whether each workshop that may do the kind must be asked whether it may get this very need; else only those that
 *   declined it and those whose bench is full may not
 */
export function askedOneByOne({ mode }: Need): boolean {
  return travels(mode)
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
  if (travels(need.mode) && chordDistanceM(chord) > workshop.reachM) return 'reach'
  if (need.declinedBy.includes(workshop.id)) return 'declined'
  if (isFull(workshop)) return 'capacity'
  return null
}

/** @returns the brand whose authorisation is needed, in small letters: its warranty work is only for whom it has authorised */
export function authorisationFor({ coverage, brand }: NeedKind): string | undefined {
  return coverage === 'manufacturer' ? brand?.toLowerCase() : undefined
}
