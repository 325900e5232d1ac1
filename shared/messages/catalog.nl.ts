// Dutch words for the catalogue.
import { belongingsNl } from './catalog/belongings.nl'
import { largeAppliancesNl } from './catalog/large-appliances.nl'
import { portableNl } from './catalog/portable.nl'
import { screensNl } from './catalog/screens.nl'
import { smallAppliancesNl } from './catalog/small-appliances.nl'
import { toolsAndBicyclesNl } from './catalog/tools-and-bicycles.nl'
import type { CatalogWords } from './catalog/words'

export const catalogWords: CatalogWords = {
  ...portableNl,
  ...screensNl,
  ...largeAppliancesNl,
  ...smallAppliancesNl,
  ...toolsAndBicyclesNl,
  ...belongingsNl,
}
