// Portuguese words for the catalogue.
import { belongingsPt } from './catalog/belongings.pt'
import { largeAppliancesPt } from './catalog/large-appliances.pt'
import { portablePt } from './catalog/portable.pt'
import { screensPt } from './catalog/screens.pt'
import { smallAppliancesPt } from './catalog/small-appliances.pt'
import { toolsAndBicyclesPt } from './catalog/tools-and-bicycles.pt'
import type { CatalogWords } from './catalog/words'

export const catalogWords: CatalogWords = {
  ...portablePt,
  ...screensPt,
  ...largeAppliancesPt,
  ...smallAppliancesPt,
  ...toolsAndBicyclesPt,
  ...belongingsPt,
}
