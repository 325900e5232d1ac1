// German words for the catalogue.
import { belongingsDe } from './catalog/belongings.de'
import { largeAppliancesDe } from './catalog/large-appliances.de'
import { portableDe } from './catalog/portable.de'
import { screensDe } from './catalog/screens.de'
import { smallAppliancesDe } from './catalog/small-appliances.de'
import { toolsAndBicyclesDe } from './catalog/tools-and-bicycles.de'
import type { CatalogWords } from './catalog/words'

export const catalogWords: CatalogWords = {
  ...portableDe,
  ...screensDe,
  ...largeAppliancesDe,
  ...smallAppliancesDe,
  ...toolsAndBicyclesDe,
  ...belongingsDe,
}
