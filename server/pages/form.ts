// What a form holds while it is filled in: the texts as they were typed and what is wrong with them. A page that is shown
// again after a mistake gets the same form, so that nothing typed is lost.
import type { Problem, ProblemCode } from '../../shared/problem'

/** Texts by the name of their field; several where a box may be ticked more than once. */
export type Typed = Readonly<Record<string, readonly string[]>>

export interface FormState {
  typed: Typed
  /** What is wrong, by field. A trouble of the whole form stands under `''`. */
  wrong: Readonly<Record<string, ProblemCode>>
  /** Tells its fields' ids from those of the page's other forms. */
  scope?: string
}

export const blank: FormState = { typed: {}, wrong: {} }

/** A form that is shown with texts in it already. */
export function filled(values: Record<string, string | number | null | undefined>): FormState {
  const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined)
  return { typed: Object.fromEntries(given.map(([name, value]) => [name, [String(value)]])), wrong: {} }
}

/** @returns the text of a field, trimmed; empty where nothing was typed */
export function textOf({ typed }: Pick<FormState, 'typed'>, name: string): string {
  return typed[name]?.[0]?.trim() ?? ''
}

/** @returns the form with what the problem says about its fields; a field that the form lacks counts for the whole */
export function withProblem(typed: Typed, { code, more }: Problem): FormState {
  const { field, fields } = more
  const named = fields ?? [{ field: field ?? '', code }]
  return { typed, wrong: Object.fromEntries(named.map((one) => [one.field, one.code])) }
}
