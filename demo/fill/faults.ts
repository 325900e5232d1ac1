/** Every fault that the demo knows, large appliances first. */
import { faultsOfBelongings } from './faults/belongings'
import { faultsOfHome } from './faults/home'
import { faultsOfPortables } from './faults/portable'
import { faultsOfScreens } from './faults/screens'

export const faults = [...faultsOfHome, ...faultsOfPortables, ...faultsOfScreens, ...faultsOfBelongings]
