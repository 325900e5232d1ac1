// Settings are read once and refused with what to set; the guide's table is what the schemas say.
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { BadConfig, edgeSettings, nodeSettings } from '../../../server/entry/both/settings'
import { readEdgeConfig } from '../../../server/entry/edge/config'
import { readConfig } from '../../../server/entry/node/config'

const SECRET = 'a secret of the tests, 32 letters'
const WORKER = { SECRET, DATABASE_URL: 'libsql://db.example', PUBLIC_URL: 'https://repair.example/' }

/** @returns the message of the refusal */
function refusalOf(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    expect(error).toBeInstanceOf(BadConfig)
    return (error as Error).message
  }
  throw new Error('It was not refused')
}

describe('a server on Node', () => {
  it('needs a secret and nothing else', () => {
    expect(readConfig({ SECRET })).toMatchObject({
      DATABASE_URL: 'file:data/bengkel.db',
      PUBLIC_URL: 'http://localhost:8787',
      PORT: 8787,
      TRUSTED_HOPS: 0,
      SECRETS_BEFORE: [],
    })
  })

  it('is told all that is wrong at once, each with what to set', () => {
    const message = refusalOf(() =>
      readConfig({ PORT: '99999', DATABASE_URL: 'wss://db.example', SMTP_URL: 'mail.example', SECRET: '' }),
    )
    expect(message).toContain('SECRET: set it to a random text of 32 characters or more')
    expect(message).toContain('PORT: set it to a port, 0 to 65535')
    expect(message).toContain('DATABASE_URL: set it to file:PATH or to libsql://HOST')
    expect(message).toContain('SMTP_URL: set it to smtp://USER:PASSWORD@HOST:PORT')
  })

  it('takes an empty setting for one that is left out, and older secrets by commas', () => {
    const config = readConfig({ SECRET, PORT: '', SECRETS_BEFORE: 'one, two,' })
    expect(config).toMatchObject({ PORT: 8787, SECRETS_BEFORE: ['one', 'two'] })
  })
})

describe('a routing engine', () => {
  const engineOf = (ROUTING_URL: string) => readConfig({ SECRET, ROUTING_URL }).ROUTING_URL

  it('is named with its kind before its address', () => {
    expect(engineOf('osrm+http://localhost:5000')).toEqual({ kind: 'osrm', url: 'http://localhost:5000' })
    const hosted = 'https://roads.example/route?api_key=k'
    expect(engineOf(`valhalla+${hosted}`)).toEqual({ kind: 'valhalla', url: hosted })
    expect(readEdgeConfig({ ...WORKER, ROUTING_URL: `osrm+${hosted}` }).ROUTING_URL).toEqual({
      kind: 'osrm',
      url: hosted,
    })
    expect(engineOf('')).toBeUndefined()
  })

  it.each([
    ['http://localhost:5000', 'set it to osrm+http://HOST:PORT or to valhalla+https://HOST'],
    ['graphhopper+http://localhost', 'set it to osrm+http://HOST:PORT or to valhalla+https://HOST'],
    ['osrm+ftp://localhost', 'set it to osrm+http://HOST:PORT or to valhalla+https://HOST'],
    ['osrm+http://', 'set it to osrm+http://HOST:PORT or to valhalla+https://HOST'],
    ['osrm+http://local host', 'set it to an address that exists after osrm+ or valhalla+'],
    ['osrm+http://localhost:99999', 'set it to an address that exists after osrm+ or valhalla+'],
    ['osrm+https://me:secret@roads.example', 'leave out user and password; a key can stand in its query'],
  ])('that is given as %s is refused with what to set', (text, message) => {
    expect(refusalOf(() => engineOf(text))).toContain(`ROUTING_URL: ${message}`)
  })
})

describe('a worker', () => {
  it('needs a secret, a remote database and its address', () => {
    expect(readEdgeConfig(WORKER)).toMatchObject({
      PUBLIC_URL: 'https://repair.example',
      OUTBOX: 'here',
      TRUSTED_HOPS: 1,
    })
    const message = refusalOf(() => readEdgeConfig({ DATABASE_URL: 'file:data/bengkel.db' }))
    expect(message).toContain('SECRET: set it to')
    expect(message).toContain('PUBLIC_URL: set it to')
    expect(message).toContain('DATABASE_URL: set it to libsql://HOST')
  })

  it('refuses SMTP, which it cannot speak, and says what to do instead', () => {
    const message = refusalOf(() => readEdgeConfig({ ...WORKER, SMTP_URL: 'smtp://mail.example' }))
    expect(message).toContain('SMTP_URL: leave it out')
    expect(message).toContain('OUTBOX=elsewhere')
  })

  it('leaves bindings alone that are no texts', () => {
    expect(readEdgeConfig({ ...WORKER, ASSETS: { fetch() {} } })).not.toHaveProperty('ASSETS')
  })
})

/** What the table says of a setting: `required`, its default, or that it is not read. */
function defaultOf(schema: v.GenericSchema | undefined): string {
  if (!schema || isRefused(schema)) return '–'
  if (schema.type !== 'optional') return 'required'
  const value = v.getDefault(schema as v.OptionalSchema<v.GenericSchema, string>)
  return typeof value === 'string' && value !== '' ? `\`${value}\`` : ''
}

const isRefused = (schema: v.GenericSchema) =>
  'wrapped' in schema && (schema.wrapped as v.GenericSchema).type === 'never'

describe('the guide', () => {
  it('has the table that the schemas make', () => {
    const onNode: Record<string, v.GenericSchema> = nodeSettings
    const atEdge: Record<string, v.GenericSchema> = edgeSettings
    const rows = [...new Set([...Object.keys(onNode), ...Object.keys(atEdge)])].map((name) => {
      const schema = onNode[name] ?? atEdge[name]!
      return `| \`${name}\` | ${defaultOf(onNode[name])} | ${defaultOf(atEdge[name])} | ${v.getDescription(schema as never)} |`
    })
    const table = ['| setting | Node | edge | meaning |', '|---|---|---|---|', ...rows].join('\n')
    const guide = readFileSync(new URL('../../../server/entry/README.md', import.meta.url), 'utf8')
    expect(guide).toContain(table)
  })
})
