/** Takes in a country's whole dump of GeoNames, districts and villages included, beside the towns that are there. */
import type { Client } from '@libsql/client'
import { type Entry, insertEntries, isGone, weigh, wordsForCountries } from './entry'
import type { City } from './geonames'
import { areaKey } from './naming'
import { Ranks } from './ranks'
import { areaName, type AreaNames, ownNames } from './regions'

/** What an area is called officially, and nobody says: Kecamatan Tebet is Tebet. */
const official = /^(?:Kecamatan|Kelurahan|Desa|Mukim) (?=.)/

/** Places whose region alone tells where they are: everybody knows them. */
const wellKnown = new Set(['PPLC', 'PPLA', 'PPLA2'])

const labelOf = ({ id, kind, name }: City) =>
  ownNames.get(id) ?? (kind.startsWith('ADM') ? name.replace(official, '') : name)

/** @returns the part of the region that holds the place, and the region. */
function regionOf(city: City, label: string, areas: AreaNames): string {
  const region = areaName(areas, areaKey(city, 0))
  const part = wellKnown.has(city.kind) ? '' : areaName(areas, areaKey(city, 1))
  const said = [...new Set([part === label ? '' : part, region])].filter(Boolean)
  return said.length === 1 && said[0] === label ? '' : said.join(', ')
}

/** Writes places into a gazetteer; one that is there already is replaced by what comes. */
export class Districts {
  readonly #wordsFor = wordsForCountries()

  private constructor(
    private readonly client: Client,
    private readonly areas: AreaNames,
    private readonly ranks: Ranks,
  ) {}

  /** @param areas what the regions are called, and their parts */
  static async into(client: Client, areas: AreaNames): Promise<Districts> {
    return new Districts(client, areas, await Ranks.beside(client))
  }

  /**
   * Stores no more places than a batch, each id once.
   * @param anew countries whose imported places so far are forgotten first
   */
  async write(cities: readonly City[], anew: Iterable<string>): Promise<void> {
    for (const country of anew) {
      await this.client.batch(remove('country = ? AND imported = 1', country), 'write')
    }
    const ids = JSON.stringify(cities.map(({ id }) => String(id)))
    const among = 'id IN (SELECT value FROM json_each(?))'
    const sql = `SELECT id FROM places WHERE imported = 0 AND ${among}`
    const { rows } = await this.client.execute({ sql, args: [ids] })
    const towns = new Set(rows.map(({ id }) => Number(id)))
    const entries = cities
      .filter((city) => !isGone(city))
      .map((city): Entry => {
        const [label, weight] = [labelOf(city), weigh(city)]
        return {
          city,
          label,
          weight,
          rank: this.ranks.take(weight),
          region: regionOf(city, label, this.areas),
          countryWords: this.#wordsFor(city.country),
          // What came as a town stays when a later dump has it no more.
          imported: !towns.has(city.id),
        }
      })
    await this.client.batch([...remove(among, ids), ...insertEntries(entries)], 'write')
  }
}

/** The statements that take places out of the gazetteer. */
const remove = (which: string, arg: string) => [
  { sql: `DELETE FROM place_names WHERE rowid IN (SELECT rank FROM places WHERE ${which})`, args: [arg] },
  { sql: `DELETE FROM places WHERE ${which}`, args: [arg] },
]
