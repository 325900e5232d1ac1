/** Bodies and keys of calls: parsed once at the edge, typed values from there on. */
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type * as v from 'valibot'
import { parse } from '../../shared/parse'
import type { ProblemCode } from '../../shared/problem'
import { Problem } from '../../shared/problem'

/** @returns the JSON body as the schema gives it. @throws Problem `json-broken`, or what is wrong with which field */
export async function jsonBody<S extends v.GenericSchema>(c: Context, schema: S): Promise<v.InferOutput<S>> {
  return parseJson(await c.req.text(), schema)
}

/** @returns the JSON text as the schema gives it. @throws Problem `json-broken`, or what is wrong with which field */
export function parseJson<S extends v.GenericSchema>(text: string, schema: S): v.InferOutput<S> {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new Problem('json-broken')
    throw error
  }
  return parse(schema, body)
}

/**
 * @returns middleware that refuses a longer body. One that says its length is judged by that: looking at the body itself
 * makes a whole Request of what Node gave, which costs as much as all the rest.
 */
export function bodyUpTo(maxSize: number, code: ProblemCode, field?: string): MiddlewareHandler {
  const onError = () => {
    throw new Problem(code, { field })
  }
  const counted = bodyLimit({ maxSize, onError })
  return (c, next) => {
    const length = c.req.header('Content-Length')
    if (length === undefined) return counted(c, next)
    return Number(length) <= maxSize ? next() : onError()
  }
}

/** @returns the call's Idempotency-Key. @throws Problem `idempotency-key-missing` */
export function idempotencyKey(c: Context): string {
  const key = c.req.header('Idempotency-Key')?.trim()
  if (!key || key.length > 255) throw new Problem('idempotency-key-missing', { field: 'Idempotency-Key' })
  return key
}
