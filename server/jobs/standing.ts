/** How a repair stands, as its customer reads it: what is happening, what to do, and how far it has come. */
import type { HandoverMode } from '../../shared/catalog'
import type { Outcome, Payer, Status, WaitReason } from '../../shared/job'
import type { Language } from '../../shared/language'
import { contractWords } from '../../shared/messages/contract'
import type { ProgressStep, StatusView } from '../../shared/status'
import { standingWords } from './messages/standing'
import type { Stand, Told } from './messages/words'

/** What usually lies ahead, as far as it is not passed. */
const AHEAD: readonly Status[] = ['booked', 'received', 'repairing', 'ready']

/** Of a repair, what its headline depends on; names and the moment as they are said. */
export interface Stood extends Pick<Told, 'workshop' | 'counter' | 'until'> {
  status: Status
  mode: HandoverMode
  waitsFor?: WaitReason
  payer?: Payer
  outcome?: Outcome
}

function standOf({ status, mode, waitsFor, payer }: Stood): Stand {
  switch (status) {
    case 'booked':
      return mode
    case 'waiting':
      return waitsFor!
    case 'quoted':
      return payer === 'customer' ? 'quoted' : 'decided'
    case 'ready':
      return readyStand(mode)
    default:
      return status
  }
}

/** After a visit nothing has to find its way home. */
function readyStand(mode: HandoverMode): Stand {
  if (mode === 'carry-in') return 'ready'
  return mode === 'on-site' ? 'closed' : 'returned'
}

/** @returns what is happening now, and what the customer must do */
export function standing(stood: Stood, language: Language): StatusView['now'] {
  const { payers, outcomes, statuses } = contractWords[language]
  const { workshop, counter, until, payer = 'customer', outcome } = stood
  const [title, todo] = standingWords[language].now[standOf(stood)]({
    workshop,
    counter,
    until,
    payer: payers[payer],
    outcome: outcome ? outcomes[outcome] : statuses.closed,
  })
  return { title, todo }
}

/**
 * @param history statuses that it came to, oldest first, with the moment of each
 * @param readyBy the day on which it is expected to be ready
 */
export function progress(
  history: readonly { at: string; status: Status }[],
  present: Status,
  readyBy: string | undefined,
  language: Language,
): ProgressStep[] {
  const { statuses } = contractWords[language]
  const order = Object.keys(statuses)
  const last = history.length - 1
  const passed = history.map(({ at, status }, index): ProgressStep => ({
    state: index < last || present === 'closed' ? 'done' : 'now',
    name: statuses[status],
    at,
  }))
  const ahead = AHEAD.filter((each) => order.indexOf(each) > order.indexOf(present)).map(
    (each): ProgressStep => ({
      state: 'ahead',
      name: statuses[each],
      about: each === 'ready' ? readyBy : undefined,
    }),
  )
  return [...passed, ...ahead]
}
