/** What a message can say of a repair: names, and days and amounts as its reader writes them. */
import type { HandoverMode } from '../../../shared/catalog'
import type { Actor, EventType, Outcome, Status } from '../../../shared/job'
import type { Row } from './message'

export interface Facts {
  code: string
  merchant: string
  /** Such as `Samsung Galaxy A52` or `washing machine`; stands within a sentence. */
  item: string
  /** What is wrong, as the shopper chose it: `Does not drain`. */
  problem: string
  /** The customer's name. */
  customer: string
  /** Where the customer is: a town or part of one. */
  place: string
  /** From there to the workshop, such as `4.2 km`. */
  distance?: string
  status: Status
  outcome: Outcome | null
  mode: HandoverMode
  /** The event that it tells of, and who brought it. */
  type: EventType
  actor: Actor
  /** The workshop that the event is about, else the one that has the job. */
  workshop?: { name: string; address: string }
  /** The name of the workshop that had it booked before and does not do it after all. */
  before?: string
  /** Whether a workshop has taken the item in. */
  isIn: boolean
  /** The merchant's counter that takes the item in and hands it out. */
  store?: { name: string; address: string }
  /** The day agreed for bringing, collecting or visiting. */
  day?: string
  /** Until when the workshop that was asked has to answer. */
  answerBy?: string
  readyBy?: string
  readySince?: string
  finding?: string
  /** Why it cannot be repaired. */
  barrier?: string
  /** What was done. */
  done?: string
  quote?: {
    total: string
    lines: readonly Row[]
    days: number
    validUntil: string
    deposit?: string
  }
  /** What the customer still has to pay, and what was paid. */
  toPay?: string
  paid?: string
  warrantyUntil?: string
  /** The code of the repair that this one repeats. */
  repeatOf?: string
  /** What somebody wrote with the event, and how many photos came with it. */
  text?: string
  photos?: number
}
