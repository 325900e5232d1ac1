/** The server's settings from the environment, read once; one that cannot be used is refused with what to set. */
import * as v from 'valibot'

/** The settings cannot be used; the message says which and what to do. */
export class BadConfig extends Error {
  override readonly name = 'BadConfig'
}

const url = (what: string) => v.pipe(v.string(), v.url(`set it to ${what}`))

const Environment = v.object({
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(file:.+|(libsql|https?|wss?):\/\/.+)$/, 'set it to file:PATH or to libsql://HOST'),
    ),
    'file:data/bengkel.db',
  ),
  DATABASE_TOKEN: v.optional(v.string()),
  PLACES_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(file:.+|(libsql|https?):\/\/.+)$/, 'set it to file:PATH or to libsql://HOST'),
    ),
    'file:data/places.db',
  ),
  PHOTOS_FOLDER: v.optional(v.string(), 'data/photos'),
  PORT: v.optional(
    v.pipe(
      v.string(),
      v.transform(Number),
      v.integer('set it to a port, 0 to 65535'),
      v.minValue(0, 'set it to a port, 0 to 65535'),
      v.maxValue(65535, 'set it to a port, 0 to 65535'),
    ),
    '8787',
  ),
  HOST: v.optional(v.string(), '127.0.0.1'),
  PUBLIC_URL: v.optional(
    url('the address under which people reach the server, such as https://repair.example'),
  ),
  SECRET: v.pipe(
    v.string('set it to a random text of 32 characters or more, and keep it out of the database'),
    v.minLength(32, 'make it 32 characters or longer'),
  ),
  /** Older secrets, separated by commas, newest first: their status links still open. */
  SECRETS_BEFORE: v.optional(
    v.pipe(
      v.string(),
      v.transform((list) =>
        list
          .split(',')
          .map((secret) => secret.trim())
          .filter(Boolean),
      ),
    ),
    '',
  ),
  SMTP_URL: v.optional(
    v.pipe(v.string(), v.regex(/^smtps?:\/\/.+/, 'set it to smtp://USER:PASSWORD@HOST:PORT')),
  ),
  MAIL_FROM: v.optional(v.string(), 'Bengkel <repairs@localhost>'),
  MESSAGE_URL: v.optional(url('the address of your message gateway')),
  TRUSTED_HOPS: v.optional(
    v.pipe(
      v.string(),
      v.transform(Number),
      v.integer('set it to how many proxies stand before the server'),
      v.minValue(0),
    ),
    '0',
  ),
  LOG_LEVEL: v.optional(
    v.picklist(
      ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
      'set it to one of trace, debug, info, warn, error, silent',
    ),
    'info',
  ),
})

export interface Config extends Omit<v.InferOutput<typeof Environment>, 'PUBLIC_URL'> {
  PUBLIC_URL: string
}

/**
 * @param environment such as `process.env`
 * @throws BadConfig naming each setting that cannot be used and what to set
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const result = v.safeParse(Environment, given)
  if (!result.success) {
    const lines = result.issues.map((issue) => {
      const name = v.getDotPath(issue)
      const missing = name === 'SECRET' && issue.received === 'undefined'
      return `  ${name}: ${missing ? 'set it to a random text of 32 characters or more, kept out of the database' : issue.message}`
    })
    throw new BadConfig(`These settings cannot be used:\n${lines.join('\n')}`)
  }
  const config = result.output
  const publicUrl = (config.PUBLIC_URL ?? `http://localhost:${config.PORT}`).replace(/\/+$/, '')
  return { ...config, PUBLIC_URL: publicUrl }
}
