// Which words the catalogue needs in each language: derived from the catalogue itself, so that a missing or a
// superfluous one fails type checking.
import type { CategoryCode, StepCode, SymptomCode } from '../../catalog'

export interface StepWords {
  /** A short imperative. */
  readonly title: string
  /** How to do it, in a few sentences. */
  readonly how: string
}

/** The words of one category, every code of the catalogue present. */
interface WordsOf<C extends CategoryCode> {
  /** Singular, as a heading: "Washing machine". */
  readonly name: string
  /** As in "the nearest workshop that repairs washing machines". */
  readonly plural: string
  /** As a shopper says it: "Does not drain". */
  readonly symptoms: { readonly [S in SymptomCode<C>]: string }
  readonly steps: { readonly [T in StepCode<C>]: StepWords }
}

export type CatalogWords = { readonly [C in CategoryCode]: WordsOf<C> }
