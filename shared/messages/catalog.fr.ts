// French words for the catalogue.
import { belongingsFr } from './catalog/belongings.fr'
import { largeAppliancesFr } from './catalog/large-appliances.fr'
import { portableFr } from './catalog/portable.fr'
import { screensFr } from './catalog/screens.fr'
import { smallAppliancesFr } from './catalog/small-appliances.fr'
import { toolsAndBicyclesFr } from './catalog/tools-and-bicycles.fr'
import type { CatalogWords } from './catalog/words'

export const catalogWords: CatalogWords = {
  ...portableFr,
  ...screensFr,
  ...largeAppliancesFr,
  ...smallAppliancesFr,
  ...toolsAndBicyclesFr,
  ...belongingsFr,
}
