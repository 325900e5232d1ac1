// The real gazetteer, all 200,000 places, for tests: built once and kept with the other caches.
import { type Client, createClient } from '@libsql/client'
import { fileURLToPath } from 'node:url'
import { placesFrom } from '../../server/entry/both/places'
import type { Places } from '../../server/places/places'
import { buildGazetteer } from '../../server/ports/node/gazetteer'

const path = fileURLToPath(new URL('../../node_modules/.cache/bengkel/places.db', import.meta.url))

/** Takes some ten seconds the first time: give a `beforeAll` a limit of a minute. */
export async function openGazetteer(): Promise<Client> {
  await buildGazetteer(path)
  return createClient({ url: `file:${path}` })
}

/** All that finds places, on this gazetteer or none, without a geocoder. */
export function placesOn(gazetteer: Client | null): Places {
  return placesFrom(gazetteer, null)
}
