/**
 * Who may get a job at all: every hard rule, in the order in which it is asked, each with the name that the office reads.
 * There is no other place that excludes a workshop.
 */
import type { CategoryCode, HandoverMode } from '../../shared/catalog'
import type { Vector } from '../../shared/geo'
import type { Coverage } from '../../shared/job'
import type { Workshop } from '../store/directory'
import { everOpens } from './hours'

/** What dispatch must know of a job. */
export interface Need {
  merchant: number
  category: CategoryCode
  brand?: string
  coverage?: Coverage
  mode: HandoverMode
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
  'reach',
  'hours',
  'declined',
  'capacity',
] as const
export type RuleName = (typeof ruleNames)[number]

/** Modes in which somebody from the workshop travels, so that distance has a limit. */
const TRAVELS: readonly HandoverMode[] = ['pickup', 'on-site']

/**
 * @param distanceM from the shopper's place to the workshop
 * @returns the first rule that excludes the workshop, or null where it may get the job
 */
export function excludedBy(workshop: Workshop, need: Need, distanceM: number): RuleName | null {
  if (!workshop.active) return 'inactive'
  if (!workshop.merchants.has(need.merchant)) return 'network'
  const brands = workshop.skills.get(need.category)
  if (!brands) return 'skill'
  if (needsAuthorisation(need) && !brands.includes(need.brand!.toLowerCase())) return 'authorisation'
  if (!workshop.modes.includes(need.mode)) return 'mode'
  if (TRAVELS.includes(need.mode) && distanceM > workshop.reachM) return 'reach'
  if (!everOpens(workshop)) return 'hours'
  if (need.declinedBy.includes(workshop.id)) return 'declined'
  if (workshop.load >= workshop.capacity) return 'capacity'
  return null
}

/** A brand's warranty work is only for workshops that the brand has authorised. */
function needsAuthorisation({ coverage, brand }: Need): boolean {
  return coverage === 'manufacturer' && brand !== undefined
}
