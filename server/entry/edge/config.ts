/** The settings of a worker, from its bindings. */
import type * as v from 'valibot'
import { edgeSettings, readSettings } from '../both/settings'

export type EdgeConfig = v.InferOutput<v.ObjectSchema<typeof edgeSettings, undefined>>

/**
 * @param bindings texts by name; others, such as other services, are left alone
 * @throws BadConfig naming each setting that cannot be used and what to set
 */
export function readEdgeConfig(bindings: Readonly<Record<string, unknown>>): EdgeConfig {
  return readSettings(edgeSettings, bindings)
}
