/** What comes beside the form, which is of use before it is there: pictures, help with the serial number, lists for arrow keys. */
import { nothing } from 'lit/html.js'
import type { CategoryCode } from '../../shared/catalog'
import { moreWordsOf } from '../messages/more'
import { walkable } from '../parts/arrows'
import { icons } from '../parts/icons'
import type { RequestFlow } from './flow'
import { plateOf } from './steps/plate'

export interface Beside {
  /** A picture of each category. */
  icons: Record<CategoryCode, string>
  /** Where the serial number stands; nothing until the words are there. */
  plate(): unknown
}

export function besideOf(flow: RequestFlow): Beside {
  const { element, dress, language } = flow.at
  dress(walkable(element.shadowRoot!, 'place', 'places'))
  const beside: Beside = { icons, plate: () => nothing }
  void flow.load(async () => {
    beside.plate = plateOf(flow, await moreWordsOf(language))
  })
  return beside
}
