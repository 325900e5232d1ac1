// Arabic words for the catalogue.
import { belongingsAr } from './catalog/belongings.ar'
import { largeAppliancesAr } from './catalog/large-appliances.ar'
import { portableAr } from './catalog/portable.ar'
import { screensAr } from './catalog/screens.ar'
import { smallAppliancesAr } from './catalog/small-appliances.ar'
import { toolsAndBicyclesAr } from './catalog/tools-and-bicycles.ar'
import type { CatalogWords } from './catalog/words'

export const catalogWords: CatalogWords = {
  ...portableAr,
  ...screensAr,
  ...largeAppliancesAr,
  ...smallAppliancesAr,
  ...toolsAndBicyclesAr,
  ...belongingsAr,
}
