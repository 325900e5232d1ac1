// English words for the catalogue.
import { belongingsEn } from './catalog/belongings.en'
import { largeAppliancesEn } from './catalog/large-appliances.en'
import { portableEn } from './catalog/portable.en'
import { screensEn } from './catalog/screens.en'
import { smallAppliancesEn } from './catalog/small-appliances.en'
import { toolsAndBicyclesEn } from './catalog/tools-and-bicycles.en'
import type { CatalogWords } from './catalog/words'

export const catalogWords: CatalogWords = {
  ...portableEn,
  ...screensEn,
  ...largeAppliancesEn,
  ...smallAppliancesEn,
  ...toolsAndBicyclesEn,
  ...belongingsEn,
}
