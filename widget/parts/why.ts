/** Why this workshop, in one sentence with its distance: on the ticket, and where the shopper chooses. */
import type { StatusWhy } from '../../shared/status'
import type { Context } from '../context'
import type { MoreWords } from '../messages/words'
import { measure } from './format'

export interface ToldWhy extends Partial<StatusWhy> {
  distanceM: number
  /** The store that takes the item in: distances are from there. */
  store?: string | undefined
}

/**
 * @param things what it repairs, `Bosch washing machines`
 * @returns such as `Nearest workshop that repairs Bosch washing machines: 4.2 km`; the distance alone where nothing is known
 */
export function whySentence(
  { words, language }: Context,
  more: MoreWords,
  things: string,
  { by, distanceM, travelS, nearerFull, store }: ToldWhy,
): string {
  const ways = [measure(distanceM / 1000, 'kilometer', language)]
  if (travelS) ways.unshift(measure(travelS / 60, 'minute', language))
  const away = ways.join(' · ')
  const far = store ? more.away(away, store) : away
  if (!by) return far
  const full = nearerFull && /nearest|quickest/.test(by)
  return more.why[full ? 'room' : by](things) + words.colon + far
}
