/** What is happening now, and what the customer must do: the first two answers of the status view. */
import type { StatusView } from '../../shared/status'
import type { Words } from '../messages/words'
import { moment } from '../parts/format'

/** @returns where the customer brings the item, or fetches it. */
export const counter = ({ handover, workshop, merchant }: StatusView): string =>
  (handover.store ?? workshop ?? merchant).name

/** How it stands, as far as the words differ. */
function stateOf({ status, handover, diagnosis, waiting }: StatusView): keyof Words['now'] {
  const { mode } = handover
  switch (status) {
    case 'booked':
      return mode
    case 'waiting':
      return waiting!.for
    case 'quoted':
      return diagnosis?.payer === 'customer' ? status : 'decided'
    case 'ready':
      if (mode === 'carry-in') return status
      // After a visit nothing has to find its way home.
      return mode === 'on-site' ? 'closed' : 'returned'
    default:
      return status
  }
}

/** @returns how it stands: a headline, and what to do in a sentence where there is something to say. */
export function now(view: StatusView, words: Words, language: string): readonly string[] {
  const { outcome, diagnosis, offerUntil, quote, workshop } = view
  const until = offerUntil ?? quote?.validUntil
  return words.now[stateOf(view)]({
    workshop: workshop?.name ?? words.workshop,
    counter: counter(view),
    until: until ? moment(until, language) : '',
    payer: words.payers[diagnosis?.payer ?? 'customer'],
    outcome: words.outcomes[outcome!] ?? words.statuses.closed,
  })
}
