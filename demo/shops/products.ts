/** What the demo's two shops sell; all names are invented. Jobs of the demo are about the same things. */
import type { CategoryCode } from '../../shared/catalog'

export interface Thing {
  brand: string
  model: string
  category: CategoryCode
  /** What it costs new, in euro. */
  euro: number
}

const thing = (category: CategoryCode, brand: string, model: string, euro: number): Thing => ({
  category,
  brand,
  model,
  euro,
})

/** The electronics retailer's: those with a page of their own come first. */
export const lumenThings: readonly Thing[] = [
  thing('washing-machine', 'Nordvik', 'Brisa 7', 549),
  thing('phone', 'Kirana', 'K5', 329),
  thing('coffee-maker', 'Serambi', 'E2', 289),
  thing('headphones', 'Selaras', 'One', 149),
  thing('laptop', 'Tenun', '14', 949),
  thing('television', 'Cakra', '55 Q', 699),
  thing('washing-machine', 'Nordvik', 'Brisa 9', 699),
  thing('washing-machine', 'Halia', 'W6', 399),
  thing('dishwasher', 'Nordvik', 'Klar 60', 579),
  thing('refrigerator', 'Nordvik', 'Fjell 300', 749),
  thing('refrigerator', 'Halia', 'Kutub 2', 459),
  thing('vacuum-cleaner', 'Halia', 'V4', 219),
  thing('small-kitchen-appliance', 'Halia', 'Blend 3', 89),
  thing('coffee-maker', 'Serambi', 'Filter', 119),
  thing('phone', 'Kirana', 'K3', 199),
  thing('phone', 'Pelita', '8', 259),
  thing('tablet', 'Kirana', 'Tab 10', 379),
  thing('laptop', 'Tenun', '15 Pro', 1299),
  thing('headphones', 'Selaras', 'Buds', 99),
  thing('television', 'Cakra', '43 Q', 449),
  thing('monitor', 'Cakra', 'M27', 249),
  thing('game-console', 'Wayang', 'Play', 399),
  thing('power-tool', 'Tegas', '18 V', 129),
  thing('e-bike', 'Kembara', 'E1', 1999),
]

/** The shoe brand's. */
export const lindholtThings: readonly Thing[] = [
  thing('shoes', 'Lindholt', 'Elbe Derby', 289),
  thing('shoes', 'Lindholt', 'Alster Boot', 329),
  thing('shoes', 'Lindholt', 'Trave Loafer', 259),
  thing('bag', 'Lindholt', 'Kontor Satchel', 349),
]
