// The shape that every category of the catalogue has, and the ways an item may change hands.
import type { OrdsCategoryId } from './ords'

/** How an item gets to the one who repairs it, or back; listed in the order in which we offer them. */
export const handoverModes = ['carry-in', 'mail-in', 'pickup', 'on-site'] as const
export type HandoverMode = (typeof handoverModes)[number]

export interface Symptom {
  /** What to try before sending in, the most helpful first; empty where only a repair helps. */
  readonly steps: readonly string[]
}

export interface Category {
  /** By code, the most frequent kind of trouble first and `other` last. */
  readonly symptoms: Readonly<Record<string, Symptom>>
  /** What makes sense for the item itself; a workshop may offer less. */
  readonly modes: readonly HandoverMode[]
  /** Where the open repair data counts it, by id. */
  readonly ords: OrdsCategoryId
  /** The maker owes a repair in the EU beyond the guarantee (Directive (EU) 2024/1799, Annex II). */
  readonly dutyToRepair?: true
}
