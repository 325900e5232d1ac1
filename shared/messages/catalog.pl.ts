// Polish words for the catalogue.
import { belongingsPl } from './catalog/belongings.pl'
import { largeAppliancesPl } from './catalog/large-appliances.pl'
import { portablePl } from './catalog/portable.pl'
import { screensPl } from './catalog/screens.pl'
import { smallAppliancesPl } from './catalog/small-appliances.pl'
import { toolsAndBicyclesPl } from './catalog/tools-and-bicycles.pl'
import type { CatalogWords } from './catalog/words'

export const catalogWords: CatalogWords = {
  ...portablePl,
  ...screensPl,
  ...largeAppliancesPl,
  ...smallAppliancesPl,
  ...toolsAndBicyclesPl,
  ...belongingsPl,
}
