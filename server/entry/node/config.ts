/** The settings of a server on Node, from its environment. */
import type * as v from 'valibot'
import { nodeSettings, readSettings } from '../both/settings'

export interface Config extends v.InferOutput<v.ObjectSchema<typeof nodeSettings, undefined>> {
  PUBLIC_URL: string
}

/**
 * @param environment such as `process.env`
 * @throws BadConfig naming each setting that cannot be used and what to set
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const config = readSettings(nodeSettings, environment)
  return { ...config, PUBLIC_URL: config.PUBLIC_URL ?? `http://localhost:${config.PORT}` }
}
