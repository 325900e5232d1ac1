/** Where a workshop comes to, and where a brand's authorisation holds: countries, or their postcodes and districts. */
import * as v from 'valibot'
import { Country } from '../../shared/place'
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import { postcodeKey } from '../dispatch/areas'
import { fold } from '../places/fold'
import type { Workshop } from '../store/directory'
import { keep, line, workshopOf } from './of-workshop'

/** Of one country. */
const MOST = 500
const list = v.pipe(v.array(line(80, 'field-invalid')), v.maxLength(MOST, 'too-long'))

export const TerritoryInput = v.object({
  /** A brand that has authorised it; '' for where it comes to. */
  brand: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(80, 'too-long')),
  country: Country,
  /** How the postcodes begin. */
  postcodes: v.pipe(
    list,
    v.check((all) => all.every((one) => postcodeKey(one) !== ''), 'field-invalid'),
  ),
  districts: v.pipe(
    list,
    v.check((all) => all.every((one) => fold(one) !== ''), 'field-invalid'),
  ),
})
export type TerritoryInput = v.InferOutput<typeof TerritoryInput>

/** @returns the brands that have authorised the workshop, in small letters */
function authorisingBrands({ skills }: Pick<Workshop, 'skills'>): string[] {
  return [...new Set([...skills.values()].flat())].sort()
}

/**
 * Keeps a territory in one country, in place of what was known of it there.
 *
 * @param input parsed by `TerritoryInput`
 * @throws Problem `workshop-unknown`, `field-invalid` where the brand has not authorised the workshop
 */
export async function keepTerritory(
  bengkel: Bengkel,
  workshop: number,
  { brand, country, postcodes, districts }: TerritoryInput,
): Promise<void> {
  const known = await workshopOf(bengkel, workshop)
  if (brand !== '' && !authorisingBrands(known).includes(brand))
    throw new Problem('field-invalid', { field: 'brand' })
  const names = new Map(districts.map((name) => [fold(name), name]))
  await keep(bengkel, workshop, {
    sql: `INSERT INTO territories (workshop_id, brand, country, postcodes, districts, district_keys)
      VALUES (:workshop, :brand, :country, :postcodes, :districts, :keys)
      ON CONFLICT DO UPDATE SET postcodes = excluded.postcodes, districts = excluded.districts,
        district_keys = excluded.district_keys`,
    args: {
      workshop,
      brand,
      country,
      postcodes: JSON.stringify([...new Set(postcodes.map(postcodeKey))]),
      districts: JSON.stringify([...names.values()]),
      keys: JSON.stringify([...names.keys()]),
    },
  })
}

/** Without any left, it comes as far as its reach, and the authorisation holds everywhere. */
export function removeTerritory(
  bengkel: Bengkel,
  workshop: number,
  { brand, country }: Pick<TerritoryInput, 'brand' | 'country'>,
): Promise<void> {
  return keep(bengkel, workshop, {
    sql: 'DELETE FROM territories WHERE workshop_id = ? AND brand = ? AND country = ?',
    args: [workshop, brand, country],
  })
}

/** @returns a workshop's territories: where it comes to first, then by brand */
export async function territoriesAt(
  { store }: Pick<Bengkel, 'store'>,
  workshop: number,
): Promise<TerritoryInput[]> {
  const rows = await store.read<{ brand: string; country: string; postcodes: string; districts: string }>(
    'SELECT brand, country, postcodes, districts FROM territories WHERE workshop_id = ? ORDER BY brand, country',
    [workshop],
  )
  return rows.map((row) => ({
    ...row,
    postcodes: JSON.parse(row.postcodes) as string[],
    districts: JSON.parse(row.districts) as string[],
  }))
}
