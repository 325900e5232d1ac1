/** What is happening now, and what the customer must do: the first two answers of the status view. */
import type { StatusView } from '../../shared/status'
import type { Told, Words } from '../messages/words'
import { moment } from '../parts/format'

/** @returns where the customer brings the item, or fetches it. */
export const counter = ({ handover, workshop, merchant }: StatusView): string =>
  (handover.store ?? workshop ?? merchant).name

/** @returns what the words of a state need to know. */
export const toldOf = (view: StatusView, words: Words, language: string): Told => {
  const until = view.offerUntil ?? view.quote?.validUntil
  return {
    workshop: view.workshop?.name ?? words.workshop,
    counter: counter(view),
    until: until ? moment(until, language) : '',
  }
}

/** @returns how it stands until the item is with the workshop: a headline and what to do. Undefined later. */
export function now(view: StatusView, words: Words, language: string): readonly string[] | undefined {
  const { status, handover } = view
  const tell = words.now[(status === 'booked' ? handover.mode : status) as 'requested'] as
    Words['now']['offered'] | undefined
  return tell?.(toldOf(view, words, language))
}
