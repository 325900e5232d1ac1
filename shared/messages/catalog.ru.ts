// Russian words for the catalogue.
import { belongingsRu } from './catalog/belongings.ru'
import { largeAppliancesRu } from './catalog/large-appliances.ru'
import { portableRu } from './catalog/portable.ru'
import { screensRu } from './catalog/screens.ru'
import { smallAppliancesRu } from './catalog/small-appliances.ru'
import { toolsAndBicyclesRu } from './catalog/tools-and-bicycles.ru'
import type { CatalogWords } from './catalog/words'

export const catalogWords: CatalogWords = {
  ...portableRu,
  ...screensRu,
  ...largeAppliancesRu,
  ...smallAppliancesRu,
  ...toolsAndBicyclesRu,
  ...belongingsRu,
}
