/** How a repair stands and why it went where it went, as its customer reads it: a file a language, of which none may miss. */
import type { Actor, EventType } from '../../../shared/job'
import type { StatusWhy } from '../../../shared/status'

/** What is known where it is told how a repair stands. */
export interface Told {
  workshop: string
  /** Where the customer brings or fetches the item. */
  counter: string
  /** The moment to which an offer or a quote holds. */
  until: string
  /** Who pays, and what became of it, by their names. */
  payer: string
  outcome: string
}

/** How it stands, as far as what is said differs. */
export type Stand =
  | 'requested'
  | 'offered'
  | 'carry-in'
  | 'mail-in'
  | 'pickup'
  | 'on-site'
  | 'received'
  | 'quoted'
  | 'decided'
  | 'repairing'
  | 'part'
  | 'customer'
  | 'transport'
  | 'ready'
  | 'returned'
  | 'closed'

/** What a customer is told of. */
export type ToldEvent = Extract<
  EventType,
  | 'request'
  | 'offer'
  | 'book'
  | 'accept'
  | 'release'
  | 'redispatch'
  | 'no_show'
  | 'take_in'
  | 'diagnose'
  | 'quote'
  | 'accept_quote'
  | 'decline_quote'
  | 'expire_quote'
  | 'wait'
  | 'resume'
  | 'finish'
  | 'hand_out'
  | 'close_unclaimed'
  | 'cancel'
  | 'call_off'
  | 'contact'
  | 'reschedule'
  | 'remind'
  | 'repeated'
>

export interface StandingWords {
  /** A headline, and what to do in a sentence where there is something to say. */
  now: Record<Stand, (told: Told) => [title: string, todo?: string]>
  pays: (payer: string) => string
  /** Who has written a message. */
  actors: Record<Actor, string>
  /** Why this workshop, before its distance; `room`: nearer ones are full. */
  why: Record<StatusWhy['by'] | 'room', (things: string) => string>
  /** Items of a kind, and of a brand where there is one: `Bosch washing machines`. */
  things: (plural: string, brand?: string) => string
  /** How far it is from the store that takes the item in. */
  away: (distance: string, store: string) => string
  /** Between a sentence's end and the distance. */
  colon: string
  /** What happened, by its event; others say nothing to a customer. */
  events: Record<ToldEvent, string>
}
