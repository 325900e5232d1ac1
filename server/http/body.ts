/** Bodies and keys of calls: parsed once at the edge, typed values from there on. */
import type { Context } from 'hono'
import type * as v from 'valibot'
import { parse } from '../../shared/parse'
import { Problem } from '../../shared/problem'

/** @returns the JSON body as the schema gives it. @throws Problem `json-broken`, or what is wrong with which field */
export async function jsonBody<S extends v.GenericSchema>(c: Context, schema: S): Promise<v.InferOutput<S>> {
  let body: unknown
  try {
    body = JSON.parse(await c.req.text())
  } catch (error) {
    if (error instanceof SyntaxError) throw new Problem('json-broken')
    throw error
  }
  return parse(schema, body)
}

/** @returns the call's Idempotency-Key. @throws Problem `idempotency-key-missing` */
export function idempotencyKey(c: Context): string {
  const key = c.req.header('Idempotency-Key')?.trim()
  if (!key || key.length > 255) throw new Problem('idempotency-key-missing', { field: 'Idempotency-Key' })
  return key
}
