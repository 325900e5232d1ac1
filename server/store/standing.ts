/** What the directory knows of a workshop beside its own row, and what decides whether it may get a job. */
import type { CategoryCode } from '../../shared/catalog'
import type { Holiday } from '../../shared/workshop'

/** A part of a country; without postcodes and districts all of it. */
export interface Area {
  country: string
  /** How postcodes begin, capitals and digits only. */
  postcodes: readonly string[]
  /** Names of districts, folded. */
  districts: readonly string[]
}

/** The office gives the workshop no work. */
export interface Suspension {
  reason: string
  /** `YYYY-MM-DD`, of the workshop's own calendar; null: until the office lifts it. */
  lastDay: string | null
}

export interface Standing {
  suspension: Suspension | null
  /** Days on which it is closed, the earliest first. */
  holidays: readonly Holiday[]
  /** Category to the last day on which somebody there holds a certificate for it. */
  certificates: ReadonlyMap<CategoryCode, string>
  /** Where it comes to; none: as far as its reach. */
  comesTo: readonly Area[]
  /** Brand, in small letters, to where its authorisation holds; a brand that is not here: everywhere. */
  territories: ReadonlyMap<string, readonly Area[]>
  /** Part to how many of it lie there; what has run out is not here. */
  stock: ReadonlyMap<string, number>
}

/** What reads it, as columns beside those of a workshop that is called w; `standingOf` takes them. */
export const STANDING_COLUMNS = `
  (SELECT json_array(reason, last_day) FROM suspensions WHERE workshop_id = w.id) AS suspension,
  (SELECT json_group_array(json_array(first_day, last_day, word)) FROM
    (SELECT first_day, last_day, word FROM holidays WHERE workshop_id = w.id ORDER BY first_day)) AS holidays,
  (SELECT json_group_array(json_array(category, last_day)) FROM
    (SELECT category, max(last_day) AS last_day FROM certificates WHERE workshop_id = w.id GROUP BY category)) AS certificates,
  (SELECT json_group_array(json_array(brand, country, json(postcodes), json(district_keys)))
    FROM territories WHERE workshop_id = w.id) AS territories,
  (SELECT json_group_array(json_array(part, count)) FROM stock WHERE workshop_id = w.id AND count > 0) AS stock`

type Row = Record<string, string | number | null>

const NONE: readonly never[] = []
const NOWHERE: ReadonlyMap<unknown, unknown> = new Map()

/** @returns how a workshop stands, from `STANDING_COLUMNS`; most have nothing of this, and share it */
export function standingOf(row: Row): Standing {
  const suspension = row.suspension as string | null
  const territories = listIn<[string, string, string[], string[]]>(row.territories)
  const areasOf = (wanted: string): Area[] =>
    territories
      .filter(([brand]) => brand === wanted)
      .map(([, country, postcodes, districts]) => ({ country, postcodes, districts }))
  const brands = new Set(territories.map(([brand]) => brand))
  brands.delete('')
  return {
    suspension: suspension === null ? null : toSuspension(JSON.parse(suspension) as [string, string | null]),
    holidays: listIn<[string, string, string]>(row.holidays).map(([firstDay, lastDay, word]) => ({
      firstDay,
      lastDay,
      word,
    })),
    certificates: mapIn<CategoryCode, string>(row.certificates),
    comesTo: areasOf(''),
    territories:
      brands.size === 0
        ? (NOWHERE as Standing['territories'])
        : new Map([...brands].map((brand) => [brand, areasOf(brand)])),
    stock: mapIn<string, number>(row.stock),
  }
}

const toSuspension = ([reason, lastDay]: [string, string | null]): Suspension => ({ reason, lastDay })

function listIn<Entry>(json: Row[string] | undefined): readonly Entry[] {
  return json === '[]' ? NONE : (JSON.parse(json as string) as Entry[])
}

function mapIn<Key extends string, Value>(json: Row[string] | undefined): ReadonlyMap<Key, Value> {
  const entries = listIn<[Key, Value]>(json)
  return entries.length === 0 ? (NOWHERE as ReadonlyMap<Key, Value>) : new Map(entries)
}
