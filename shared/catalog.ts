// What can be repaired: the product categories, their usual symptoms with what to try first, how each may be
// handed over, and how it is counted in open repair data. Codes are for life, since jobs are stored with them.
import { belongings } from './catalog/belongings'
import type { Category } from './catalog/category'
import { largeAppliances } from './catalog/large-appliances'
import { portable } from './catalog/portable'
import { screens } from './catalog/screens'
import { smallAppliances } from './catalog/small-appliances'
import { toolsAndBicycles } from './catalog/tools-and-bicycles'

export { handoverModes, type Category, type HandoverMode } from './catalog/category'
export { ordsCategories } from './catalog/ords'

const entries = {
  ...portable,
  ...screens,
  ...largeAppliances,
  ...smallAppliances,
  ...toolsAndBicycles,
  ...belongings,
}
type Entries = typeof entries

export type CategoryCode = keyof Entries
export type SymptomCode<C extends CategoryCode> = keyof Entries[C]['symptoms'] & string
/** The steps of all symptoms of a category; a step may serve several of them. */
export type StepCode<C extends CategoryCode> = {
  [S in keyof Entries[C]['symptoms']]: Entries[C]['symptoms'][S] extends {
    steps: readonly (infer T extends string)[]
  }
    ? T
    : never
}[keyof Entries[C]['symptoms']]

/** All categories, in the order in which they are shown. */
export const catalog: Readonly<Record<CategoryCode, Category>> = entries

export const categoryCodes = Object.keys(entries) as readonly CategoryCode[]

export function isCategory(code: string): code is CategoryCode {
  return Object.hasOwn(catalog, code)
}

/** Whether the category has this symptom; `other` always is one. False for an unknown category. */
export function isSymptom(category: string, code: string): boolean {
  return isCategory(category) && Object.hasOwn(catalog[category].symptoms, code)
}

/** Whether the step is one to try for this symptom of the category; false where either is unknown. */
export function isStep(category: string, symptom: string, step: string): boolean {
  if (!isCategory(category) || !isSymptom(category, symptom)) return false
  return catalog[category].symptoms[symptom]!.steps.includes(step)
}
