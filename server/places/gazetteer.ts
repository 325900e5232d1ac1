/** Finds the place that somebody means: by the letters typed so far, a postcode, or its id. */
import type { Point } from '../../shared/geo'
import type { Place } from '../../shared/place'
import { tellApart, withoutTwins } from './apart'
import { type Called, howItFits, labelAsTyped } from './label'
import { findPostcodes, postcodeById } from './postcodes'
import { expressions, readQuery, type Reading } from './query'
import { rank } from './rank'
import { placeColumns, placeMembers, readPlace, toPlace, type Weighed } from './row'
import { countryTerm, roundTerm } from './terms'
import type { Gazetteer } from './schema'

export interface PlaceSearch {
  /** What somebody typed, in any script: a name, a postcode, or an address that ends in one. */
  q: string
  /** ISO 3166-1 alpha-2; its places come first, and without it no postcode means anything. */
  country?: string
  /** Where the person roughly is; near places gain on large ones. */
  near?: Point
  /** How many places at most. Default 8. */
  limit?: number
}

interface FoundRow extends Weighed {
  rank: number
  whole: 0 | 1
}
const foundMembers = [...placeMembers, 'rank', 'whole'] as const
type Found = FoundRow & Called

/**
 * @returns the places that the text may mean, likeliest first, no two of which read alike; none where it means nothing. Never
 * throws for what was typed.
 */
export async function searchPlaces(client: Gazetteer, search: PlaceSearch): Promise<Place[]> {
  const { limit = 8 } = search
  const { first, last, only } = await findPostcodes(client, search, limit)
  const named = only ? [] : await findNamed(client, search, limit)
  return tellApart(client, [...first, ...named, ...last].slice(0, limit))
}

async function findNamed(client: Gazetteer, search: PlaceSearch, limit: number): Promise<Place[]> {
  const { q, country, near } = search
  for (const reading of readQuery(q)) {
    const found = await find(client, reading, search, limit)
    const ranked = rank(found, limit, { country, near, letters: reading.glued })
    let shown: Found[] = []
    for (let next = 0; next < ranked.length && shown.length < limit; next += limit) {
      const more = await labelAsTyped(client, ranked.slice(next, next + limit), reading)
      shown = withoutTwins([...shown, ...more])
    }
    if (shown.length > 0) return shown.slice(0, limit).map(toPlace)
  }
  return []
}

/** @returns the place or postcode with this id, as `Place` has it; undefined where there is none. */
export async function placeById(client: Gazetteer, id: string): Promise<Place | undefined> {
  const sql = `SELECT ${placeColumns} FROM places WHERE id = ?`
  const { rows } = await client.execute({ sql, args: [id] })
  return rows[0] ? readPlace(rows[0]) : postcodeById(client, id)
}

/** One look into the index: its rows come by weight, so that the first few are all that is needed. */
interface Way {
  match: string
  whole: boolean
  limit: number
}

/**
 * @returns the ways to look a reading up, in rounds, of which each is for where those before found too little: what begins so
 * at home, what has the words at home, and both in other countries. `namesakes` is for where more bear the whole name than one
 * look shows: those at home.
 */
function waysToFind(reading: Reading, { country, near }: PlaceSearch, limit: number) {
  const { whole, begun, words } = expressions(reading)
  const inCountry = country ? [` AND "${countryTerm(country)}"`] : []
  const around = near ? [` AND "${roundTerm(near)}"`] : []
  const home = [...(country ? inCountry : ['']), ...around]
  const wholly = (bound: string): Way => ({ match: `${whole}${bound}`, whole: true, limit })
  const begin = (match: string | undefined, bounds: readonly string[]): Way[] =>
    match ? bounds.map((bound) => ({ match: `(${match})${bound}`, whole: false, limit })) : []
  const abroad = country ? [...begin(begun, ['']), ...begin(words, [''])] : []
  return {
    rounds: [[wholly(''), ...begin(begun, home)], begin(words, home), abroad],
    namesakes: inCountry.map(wholly),
  }
}

/** @returns what a reading finds, in no order, each place once. */
async function find(
  client: Gazetteer,
  reading: Reading,
  search: PlaceSearch,
  limit: number,
): Promise<Found[]> {
  const found = new Map<number, Found>()
  const isHome = ({ country }: Found) => !search.country || country === search.country
  const look = async (ways: readonly Way[]) => {
    if (ways.length === 0) return
    const { rows } = await client.execute({ sql: lookUp(ways), args: ways.map(({ match }) => match) })
    for (const row of JSON.parse(String(rows[0]?.found)) as FoundRow[]) {
      if (found.get(row.rank)?.whole === 1 || (found.has(row.rank) && row.whole === 0)) continue
      found.set(row.rank, { ...row, ...howItFits(row.label, reading, row.whole === 1) })
    }
  }
  const { rounds, namesakes } = waysToFind(reading, search, limit)
  for (const [nth, ways] of rounds.entries()) {
    await look(ways)
    if (nth === 0 && [...found.values()].filter(({ whole }) => whole === 1).length >= limit)
      await look(namesakes)
    if ([...found.values()].filter(isHome).length >= limit) break
  }
  return [...found.values()]
}

/** Answers in one row, because the driver takes longer over many than the index takes to find them. */
function lookUp(ways: readonly Way[]): string {
  const each = ways.map(
    ({ whole, limit }) => `SELECT * FROM (SELECT rowid AS found, ${Number(whole)} AS whole
      FROM place_names WHERE place_names MATCH ? ORDER BY rowid LIMIT ${limit})`,
  )
  const members = foundMembers.map((member) => `'${member}', ${member}`).join(', ')
  return `SELECT json_group_array(json_object(${members})) AS found
    FROM (${each.join(' UNION ALL ')}) CROSS JOIN places ON places.rank = found`
}
