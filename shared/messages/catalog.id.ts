// Indonesian words for the catalogue.
import { belongingsId } from './catalog/belongings.id'
import { largeAppliancesId } from './catalog/large-appliances.id'
import { portableId } from './catalog/portable.id'
import { screensId } from './catalog/screens.id'
import { smallAppliancesId } from './catalog/small-appliances.id'
import { toolsAndBicyclesId } from './catalog/tools-and-bicycles.id'
import type { CatalogWords } from './catalog/words'

export const catalogWords: CatalogWords = {
  ...portableId,
  ...screensId,
  ...largeAppliancesId,
  ...smallAppliancesId,
  ...toolsAndBicyclesId,
  ...belongingsId,
}
