/** A form read as a whole: everything that is wrong with it is said at once, by the names that its fields have on the page. */
import type * as v from 'valibot'
import { parse } from '../../../shared/parse'
import type { ProblemCode } from '../../../shared/problem'
import { Problem } from '../../../shared/problem'

export interface Wrong {
  field: string
  code: ProblemCode
}

export interface Reading {
  /** The page's name of a field of the schema. */
  toForm?: (field: string) => string
  /** What is known to be wrong beside what the schema finds. */
  others?: readonly Wrong[]
  /** Fields of the schema whose errors `others` says better. */
  instead?: RegExp
}

/**
 * @returns the input as the schema gives it
 * @throws Problem naming every wrong field once
 */
export function readAll<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  { toForm = (field) => field, others = [], instead }: Reading = {},
): v.InferOutput<S> {
  const wrong = [...others]
  try {
    const output = parse(schema, input)
    if (wrong.length === 0) return output
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    wrong.push(...(error.more.fields ?? []).filter(({ field }) => !instead?.test(field)))
  }
  const byField = new Map(wrong.map(({ field, code }) => [toForm(field), code]))
  throw new Problem('request-invalid', { fields: [...byField].map(([field, code]) => ({ field, code })) })
}
