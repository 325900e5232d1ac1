/** Why this workshop, in one sentence with its distance: where the shopper chooses, and on the ticket. */
import type { CategoryCode } from '../../shared/catalog'
import type { Language } from '../../shared/language'
import { catalogWords } from '../../shared/messages/catalog'
import type { StatusWhy } from '../../shared/status'
import { standingWords } from '../jobs/messages/standing'
import { kilometres, minutes } from '../jobs/when'

export interface ToldWhy extends Omit<StatusWhy, 'text'> {
  distanceM: number
  /** The store that takes the item in: distances are from there. */
  store?: string
}

/** @returns such as `Nearest workshop that repairs Bosch washing machines: 4.2 km` */
export function whyText(
  { by, distanceM, travelS, nearerFull, store }: ToldWhy,
  { category, brand }: { category: CategoryCode; brand?: string },
  language: Language,
): string {
  const words = standingWords[language]
  const ways = [kilometres(distanceM, language)]
  if (travelS !== undefined) ways.unshift(minutes(travelS, language))
  const away = ways.join(' · ')
  const things = words.things(catalogWords[language][category].plural, brand)
  const full = nearerFull && (by === 'nearest' || by === 'quickest')
  return words.why[full ? 'room' : by](things) + words.colon + (store ? words.away(away, store) : away)
}
