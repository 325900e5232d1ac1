/** The demo's settings: a folder of its own, two ports that follow each other, and a secret that is made once. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BadConfig } from '../../server/entry/both/settings'

export interface Place {
  /** Where all of the demo's data lies. */
  folder: string
  /** The server's; the shops are on the next one. */
  port: number
  host?: string
}

/** @param environment `PORT`, `HOST`, and `DEMO_FOLDER` for another folder. @throws BadConfig */
export function placeFrom(environment: Readonly<Record<string, string | undefined>>): Place {
  const port = Number(environment.PORT || 8787)
  if (!Number.isInteger(port) || port < 1 || port > 65_534) {
    throw new BadConfig('PORT: set it to a port from 1 to 65534; the shops are on the next one')
  }
  return { folder: environment.DEMO_FOLDER || 'data/demo', port, host: environment.HOST || undefined }
}

/** What each part of the demo is reached under. */
export function addressesOf({ port }: Place) {
  return { server: `http://localhost:${port}`, shops: `http://localhost:${port + 1}` }
}

/** Where a shop's page may be opened: by either name of this machine. */
export function shopOrigins({ port }: Place): string[] {
  return ['localhost', '127.0.0.1'].map((host) => `http://${host}:${port + 1}`)
}

/** @returns the environment that the server reads */
export function settingsFor(place: Place): Record<string, string> {
  const { folder, port, host } = place
  return {
    DATABASE_URL: `file:${join(folder, 'bengkel.db')}`,
    PLACES_URL: `file:${placesFile(place)}`,
    PHOTOS_FOLDER: join(folder, 'photos'),
    SECRET: secretIn(folder),
    PORT: String(port),
    PUBLIC_URL: addressesOf(place).server,
    LOG_LEVEL: 'error',
    ...(host && { HOST: host }),
  }
}

export function placesFile({ folder }: Place): string {
  return join(folder, 'places.db')
}

/** Status links stay good from one start to the next. */
function secretIn(folder: string): string {
  const file = join(folder, 'secret')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8')
}
