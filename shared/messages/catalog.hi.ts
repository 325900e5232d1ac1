// Hindi words for the catalogue.
import { belongingsHi } from './catalog/belongings.hi'
import { largeAppliancesHi } from './catalog/large-appliances.hi'
import { portableHi } from './catalog/portable.hi'
import { screensHi } from './catalog/screens.hi'
import { smallAppliancesHi } from './catalog/small-appliances.hi'
import { toolsAndBicyclesHi } from './catalog/tools-and-bicycles.hi'
import type { CatalogWords } from './catalog/words'

export const catalogWords: CatalogWords = {
  ...portableHi,
  ...screensHi,
  ...largeAppliancesHi,
  ...smallAppliancesHi,
  ...toolsAndBicyclesHi,
  ...belongingsHi,
}
