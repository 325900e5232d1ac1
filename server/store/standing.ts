/** What the directory knows of a workshop beside its own row, and what decides whether it may get a job. */
import type { ResultSet } from '@libsql/client'
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

/** What reads it, in the order in which `standings` takes the answers. */
export const STANDING_READS = [
  'SELECT workshop_id, reason, last_day FROM suspensions',
  'SELECT workshop_id, first_day, last_day, word FROM holidays ORDER BY workshop_id, first_day',
  'SELECT workshop_id, category, max(last_day) AS last_day FROM certificates GROUP BY workshop_id, category',
  'SELECT workshop_id, brand, country, postcodes, district_keys FROM territories',
  'SELECT workshop_id, part, count FROM stock WHERE count > 0',
] as const

type Row = Record<string, string | number | null>

interface Draft {
  suspension: Suspension | null
  holidays: Holiday[]
  certificates: Map<CategoryCode, string>
  comesTo: Area[]
  territories: Map<string, Area[]>
  stock: Map<string, number>
}

const draft = (): Draft => ({
  suspension: null,
  holidays: [],
  certificates: new Map(),
  comesTo: [],
  territories: new Map(),
  stock: new Map(),
})

/** Most workshops have nothing of this, and share it. */
const PLAIN: Standing = draft()

/** @returns how each workshop stands, from what `STANDING_READS` answered */
export function standings(sets: readonly ResultSet[]): (workshop: number) => Standing {
  const drafts = new Map<number, Draft>()
  const [suspensions, holidays, certificates, territories, stock] = sets.map(
    ({ rows }) => rows as unknown as Row[],
  )
  const of = ({ workshop_id }: Row): Draft => {
    const id = workshop_id as number
    let known = drafts.get(id)
    if (!known) drafts.set(id, (known = draft()))
    return known
  }
  for (const row of suspensions!) {
    of(row).suspension = { reason: row.reason as string, lastDay: row.last_day as string | null }
  }
  for (const row of holidays!) {
    of(row).holidays.push({
      firstDay: row.first_day as string,
      lastDay: row.last_day as string,
      word: row.word as string,
    })
  }
  for (const row of certificates!) {
    of(row).certificates.set(row.category as CategoryCode, row.last_day as string)
  }
  for (const row of territories!) {
    const { comesTo, territories } = of(row)
    const brand = row.brand as string
    if (brand === '') comesTo.push(toArea(row))
    else territories.set(brand, [...(territories.get(brand) ?? []), toArea(row)])
  }
  for (const row of stock!) of(row).stock.set(row.part as string, row.count as number)
  return (workshop) => drafts.get(workshop) ?? PLAIN
}

function toArea({ country, postcodes, district_keys }: Row): Area {
  return {
    country: country as string,
    postcodes: JSON.parse(postcodes as string) as string[],
    districts: JSON.parse(district_keys as string) as string[],
  }
}
