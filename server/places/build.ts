/**
 * Makes the gazetteer: populated places into a database of their own, numbered by weight, so that the search index gives the
 * places that people most likely mean first without sorting anything.
 */
import type { Client } from '@libsql/client'
import { ENTRIES_A_BATCH, type Entry, insertEntries, isGone, weigh, wordsForCountries } from './entry'
import type { City } from './geonames'
import { nameRegions } from './naming'
import { Ranks } from './ranks'
import { type AreaNames, ownNames } from './regions'
import { finish, schema } from './schema'

/**
 * Fills an empty database with a gazetteer.
 * @param version from `gazetteerVersion`
 * @param areas what the regions are called
 * @returns how many places it holds
 */
export async function writeGazetteer(
  client: Client,
  cities: Iterable<City>,
  version: string,
  areas: AreaNames,
): Promise<number> {
  const weighed = [...cities]
    .filter((city) => !isGone(city))
    .map((city) => ({ city, label: ownNames.get(city.id) ?? city.name, weight: weigh(city) }))
    .sort((a, b) => b.weight - a.weight || a.city.id - b.city.id)
  const regions = nameRegions(weighed, areas)
  const wordsFor = wordsForCountries()
  const ranks = new Ranks()
  await client.batch(schema, 'write')
  for (let start = 0; start < weighed.length; start += ENTRIES_A_BATCH) {
    const entries = weighed.slice(start, start + ENTRIES_A_BATCH).map((entry, index): Entry => ({
      ...entry,
      rank: ranks.take(entry.weight),
      region: regions[start + index] ?? '',
      countryWords: wordsFor(entry.city.country),
      imported: false,
    }))
    await client.batch(insertEntries(entries), 'write')
  }
  await client.batch([...finish, { sql: 'INSERT INTO gazetteer VALUES (?)', args: [version] }], 'write')
  return weighed.length
}
