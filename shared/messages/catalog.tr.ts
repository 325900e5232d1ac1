// Turkish words for the catalogue.
import { belongingsTr } from './catalog/belongings.tr'
import { largeAppliancesTr } from './catalog/large-appliances.tr'
import { portableTr } from './catalog/portable.tr'
import { screensTr } from './catalog/screens.tr'
import { smallAppliancesTr } from './catalog/small-appliances.tr'
import { toolsAndBicyclesTr } from './catalog/tools-and-bicycles.tr'
import type { CatalogWords } from './catalog/words'

export const catalogWords: CatalogWords = {
  ...portableTr,
  ...screensTr,
  ...largeAppliancesTr,
  ...smallAppliancesTr,
  ...toolsAndBicyclesTr,
  ...belongingsTr,
}
