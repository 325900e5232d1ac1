/** How a repair stands once the item is with the workshop. */
import type { StatusView } from '../../shared/status'
import type { MoreWords, Told, Words } from '../messages/words'

/** How it stands, as far as the words differ. */
function stateOf({ status, handover, diagnosis, waiting }: StatusView): keyof MoreWords['now'] | 'unknown' {
  const { mode } = handover
  switch (status) {
    case 'received':
    case 'repairing':
    case 'closed':
      return status
    case 'waiting':
      return waiting!.for
    case 'quoted':
      return diagnosis?.payer === 'customer' ? status : 'decided'
    case 'ready':
      if (mode === 'carry-in') return status
      // After a visit nothing has to find its way home.
      return mode === 'on-site' ? 'closed' : 'returned'
    default:
      return 'unknown'
  }
}

/** @returns a headline, and what to do in a sentence where there is something to say */
export function laterNow(
  view: StatusView,
  words: Words,
  more: MoreWords,
  told: Told,
): readonly string[] | undefined {
  const state = stateOf(view)
  if (state === 'unknown') return undefined
  return more.now[state]({
    ...told,
    payer: words.payers[view.diagnosis?.payer ?? 'customer'],
    outcome: words.outcomes[view.outcome!] ?? words.statuses.closed,
  })
}
