/**
 * Every setting there is, once: what it may hold, its default, what it means, and which runtime reads it. They come from the
 * environment on Node and from bindings at the edge, and are read once; one that cannot be used is refused with what to set.
 */
import * as v from 'valibot'
import { geocoderKinds } from '../../ports/web/geocoder'
import type { Engine, EngineKind } from '../../ports/web/roads'

/** The settings cannot be used; the message says which and what to do. */
export class BadConfig extends Error {
  override readonly name = 'BadConfig'
}

const url = (what: string) => v.pipe(v.string(`set it to ${what}`), v.url(`set it to ${what}`))

const wholeNumber = (what: string, least: number, most: number) =>
  v.pipe(
    v.string(`set it to ${what}`),
    v.transform(Number),
    v.integer(`set it to ${what}`),
    v.minValue(least, `set it to ${what}`),
    v.maxValue(most, `set it to ${what}`),
  )

const matching = (pattern: RegExp, what: string) =>
  v.pipe(v.string(`set it to ${what}`), v.regex(pattern, `set it to ${what}`))

const remoteOnly = matching(
  /^(libsql|https?):\/\/.+$/,
  'libsql://HOST: a worker has no files, and a database that others reach too',
)
const fileOrRemote = matching(/^(file:.+|(libsql|https?):\/\/.+)$/, 'file:PATH or to libsql://HOST')

const publicUrl = v.pipe(
  url('the address under which people reach the server, such as https://repair.example'),
  v.transform((address) => address.replace(/\/+$/, '')),
)

const GEOCODER = new RegExp(`^(${Object.keys(geocoderKinds).join('|')})\\+https?://.+$`)

const trustedHops = wholeNumber('how many proxies stand before the server', 0, 100)

const ENGINE = /^(osrm|valhalla)\+(https?:\/\/.+)$/

/** The kind stands before the address, because no address tells it. */
const engine = v.pipe(
  matching(ENGINE, 'osrm+http://HOST:PORT or to valhalla+https://HOST'),
  v.transform((text): Engine => {
    const [, kind, url] = ENGINE.exec(text)!
    return { kind: kind as EngineKind, url: url! }
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    if (!URL.canParse(dataset.value.url))
      return addIssue({ message: 'set it to an address that exists after osrm+ or valhalla+' })
    // `fetch` takes neither in an address.
    const { username, password } = new URL(dataset.value.url)
    if (username || password)
      addIssue({ message: 'leave out user and password; a key can stand in its query' })
  }),
)

/** Gives a setting its meaning, as the table in this folder's README has it. */
function meaning<S extends v.GenericSchema<unknown, unknown>>(schema: S, text: string) {
  return v.pipe(schema, v.description(text))
}

const everywhere = {
  SECRET: meaning(
    v.pipe(
      v.string('set it to a random text of 32 characters or more, and keep it out of the database'),
      v.minLength(32, 'make it 32 characters or longer'),
    ),
    '32 characters or more; signs status links; keep it out of the database',
  ),
  SECRETS_BEFORE: meaning(
    v.optional(
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
    'older secrets, by commas, newest first: their links still open',
  ),
  DATABASE_TOKEN: meaning(v.optional(v.string()), 'the token of a remote database'),
  PLACES_TOKEN: meaning(v.optional(v.string()), 'the token of a remote gazetteer'),
  MESSAGE_URL: meaning(
    v.optional(url('the address of your message gateway')),
    'a gateway for phones: gets `{ to, template, language, text, link }`',
  ),
  GEOCODER_URL: meaning(
    v.optional(
      v.pipe(
        matching(GEOCODER, `KIND+https://HOST, where KIND is ${Object.keys(geocoderKinds).join(', ')}`),
        v.check((address) => URL.canParse(address.replace(/^\w+\+/, '')), 'set it to KIND+https://HOST'),
      ),
    ),
    'a geocoder that is asked before the gazetteer: `nominatim+https://HOST`, `photon+https://HOST` or `pelias+https://HOST`',
  ),
  ROUTING_URL: meaning(
    v.optional(engine),
    'a routing engine for travel times by road: `osrm+http://HOST:PORT` or `valhalla+http://HOST:PORT`; without it straight lines decide',
  ),
  LOG_LEVEL: meaning(
    v.optional(
      v.picklist(
        ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
        'set it to one of trace, debug, info, warn, error, silent',
      ),
      'info',
    ),
    'from `trace` to `silent`',
  ),
}

const DATABASE = 'a file that one process alone owns (Node), or `libsql://...`'
const PLACES =
  'the gazetteer, made by `npm run places:build`; without it places are found by the geocoder or by position only'
const PUBLIC = 'the address under which people reach the server; on Node `http://localhost:PORT` if left out'
const HOPS = 'proxies in front that add to `X-Forwarded-For`'

export const nodeSettings = {
  ...everywhere,
  DATABASE_URL: meaning(v.optional(fileOrRemote, 'file:data/bengkel.db'), DATABASE),
  PUBLIC_URL: meaning(v.optional(publicUrl), PUBLIC),
  PORT: meaning(v.optional(wholeNumber('a port, 0 to 65535', 0, 65_535), '8787'), 'where it listens'),
  HOST: meaning(v.optional(v.string(), '127.0.0.1'), 'the address that it listens on'),
  PLACES_URL: meaning(v.optional(fileOrRemote, 'file:data/places.db'), PLACES),
  PHOTOS_FOLDER: meaning(v.optional(v.string(), 'data/photos'), 'where photos lie'),
  SMTP_URL: meaning(
    v.optional(matching(/^smtps?:\/\/.+/, 'smtp://USER:PASSWORD@HOST:PORT')),
    'how mail is sent; without it mail is kept, and shown at `/mailbox` on the same machine',
  ),
  MAIL_FROM: meaning(v.optional(v.string(), 'Bengkel <repairs@localhost>'), 'the sender of mail'),
  TRUSTED_HOPS: meaning(v.optional(trustedHops, '0'), HOPS),
} as const

export const edgeSettings = {
  ...everywhere,
  DATABASE_URL: meaning(remoteOnly, DATABASE),
  PUBLIC_URL: meaning(publicUrl, PUBLIC),
  PLACES_URL: meaning(v.optional(remoteOnly), PLACES),
  OUTBOX: meaning(
    v.optional(v.picklist(['here', 'elsewhere'], 'set it to here or elsewhere'), 'here'),
    'who sends messages: `here` keeps mail in the database, `elsewhere` leaves all to a server on Node',
  ),
  TRUSTED_HOPS: meaning(v.optional(trustedHops, '1'), HOPS),
  /** Refused rather than overlooked: nobody would get any mail. */
  SMTP_URL: v.optional(
    v.never(
      'leave it out: a worker cannot speak SMTP. Run a server on Node with it and the same database, and set OUTBOX=elsewhere here',
    ),
  ),
} as const

/**
 * @param settings those that the runtime reads
 * @param given by name; an empty text counts as left out
 * @throws BadConfig naming each setting that cannot be used and what to set
 */
export function readSettings<S extends v.ObjectEntries>(
  settings: S,
  given: Readonly<Record<string, unknown>>,
): v.InferOutput<v.ObjectSchema<S, undefined>> {
  // A setting that is left out is told in its own words, not as a missing key.
  const named = Object.fromEntries(Object.keys(settings).map((name) => [name, given[name] || undefined]))
  const result = v.safeParse(v.object(settings), named)
  if (result.success) return result.output
  const lines = result.issues.map((issue) => `  ${v.getDotPath(issue)}: ${issue.message}`)
  throw new BadConfig(`These settings cannot be used:\n${lines.join('\n')}`)
}
