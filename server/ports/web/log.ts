/** The log as JSON lines on the console, which edge platforms collect. The names are those that pino gives them on Node. */
import type { Log } from '../log'

/** From the most talkative on; a log of one level leaves out what stands before it. */
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const
type Level = 'info' | 'warn' | 'error'

/** @param least the least level that is written, from `trace` to `silent` */
export function consoleLog(least: (typeof LEVELS)[number]): Log {
  const write = (level: Level, message: string, facts: Record<string, unknown>) => {
    if (LEVELS.indexOf(level) < LEVELS.indexOf(least)) return
    console[level](JSON.stringify({ level, time: new Date().toISOString(), ...facts, msg: message }))
  }
  return {
    info: (message, facts = {}) => write('info', message, facts),
    warn: (message, facts = {}) => write('warn', message, facts),
    error: (message, error, facts = {}) => write('error', message, { ...facts, err: told(error) }),
  }
}

function told(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error)
  const { name, message, stack, cause } = error
  return { type: name, message, stack, ...(cause !== undefined && { cause: told(cause) }) }
}
