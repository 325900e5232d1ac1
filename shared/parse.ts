/** What came in, checked by its schema: typed values, or a problem that names each wrong field and its own error. */
import * as v from 'valibot'
import type { ProblemCode } from './problem'
import { isProblemCode, Problem } from './problem'

/** What it is called where a field is not there at all; a schema only speaks of a value that it got. */
const MISSING: Partial<Record<string, ProblemCode>> = {
  merchant: 'merchant-missing',
  category: 'category-unknown',
  symptom: 'symptom-unknown',
  place: 'place-missing',
  lat: 'place-missing',
  lon: 'place-missing',
  label: 'place-missing',
  country: 'country-invalid',
  mode: 'mode-unsuited',
  name: 'name-missing',
  contact: 'contact-missing',
  consent: 'consent-missing',
  language: 'language-unknown',
  code: 'code-invalid',
  lines: 'lines-missing',
  day: 'date-invalid',
  reason: 'reason-missing',
  text: 'text-missing',
}

/**
 * @returns the value as the schema gives it
 * @throws Problem the error of the one wrong field, or `request-invalid` with all of them in `errors`
 */
export function parse<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, input)
  if (result.success) return result.output
  const fields = fieldsOf(result.issues)
  if (fields.length === 1) throw new Problem(fields[0]!.code, { field: fields[0]!.field, fields })
  throw new Problem('request-invalid', { fields })
}

/** One error a field: the first is what there is to mend. */
function fieldsOf(issues: readonly v.BaseIssue<unknown>[]): { field: string; code: ProblemCode }[] {
  const byField = new Map<string, ProblemCode>()
  for (const issue of issues) {
    const field = v.getDotPath(issue) ?? ''
    if (!byField.has(field)) byField.set(field, codeOf(issue, field))
  }
  return [...byField].map(([field, code]) => ({ field, code }))
}

function codeOf(issue: v.BaseIssue<unknown>, field: string): ProblemCode {
  const name = field.slice(field.lastIndexOf('.') + 1)
  if (issue.received === 'undefined') {
    const inConsent = field.startsWith('consent')
    return inConsent ? 'consent-missing' : (MISSING[name] ?? 'field-missing')
  }
  return isProblemCode(issue.message) ? issue.message : 'field-invalid'
}
