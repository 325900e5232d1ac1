// Spanish words for the catalogue.
import { belongingsEs } from './catalog/belongings.es'
import { largeAppliancesEs } from './catalog/large-appliances.es'
import { portableEs } from './catalog/portable.es'
import { screensEs } from './catalog/screens.es'
import { smallAppliancesEs } from './catalog/small-appliances.es'
import { toolsAndBicyclesEs } from './catalog/tools-and-bicycles.es'
import type { CatalogWords } from './catalog/words'

export const catalogWords: CatalogWords = {
  ...portableEs,
  ...screensEs,
  ...largeAppliancesEs,
  ...smallAppliancesEs,
  ...toolsAndBicyclesEs,
  ...belongingsEs,
}
