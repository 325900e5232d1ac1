/** The log as JSON lines on standard error, by pino. */
import { destination, pino } from 'pino'
import type { Log } from '../log'

/** @param level from `trace` to `silent` */
export function pinoLog(level: string): Log {
  const logger = pino(
    { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` },
    destination(2),
  )
  return {
    info: (message, facts = {}) => logger.info(facts, message),
    warn: (message, facts = {}) => logger.warn(facts, message),
    error: (message, error, facts = {}) => logger.error({ ...facts, err: error }, message),
  }
}
