/** The books of the workshops: where they are, what they can do and for whom. Dispatch reads nothing else of them. */
import type { CategoryCode } from '../../shared/catalog'
import { Problem } from '../../shared/problem'
import type { WorkshopInput } from '../../shared/workshop'
import type { Bengkel } from '../bengkel'
import { offersDue, reviewOffers } from '../dispatch/offers'
import { madeBefore } from './made-before'
import { invitation } from './people'

type Parts = Pick<Bengkel, 'store' | 'directory' | 'clock' | 'publicUrl'>

/** Nobody has an account with the workshop's address yet: a unit that finds one does nothing at all. */
const ADDRESS_FREE = 'NOT EXISTS (SELECT 1 FROM people p WHERE p.email = :email)'
/** Within the unit that makes it, the newest workshop is the one being made. */
const NEWEST = '(SELECT max(id) FROM workshops)'

/**
 * Makes a workshop, and a person who signs in with its address and is invited by mail: all of it as one unit.
 *
 * @param input parsed by `WorkshopInput`
 * @param commandId of the form: sent twice, it makes one
 * @returns its id
 * @throws Problem `email-taken` where somebody has an account with its address, `merchant-unknown`
 */
export async function makeWorkshop(bengkel: Parts, input: WorkshopInput, commandId: string): Promise<number> {
  const { store, clock, publicUrl } = bengkel
  await assertMerchants(bengkel, input)
  const now = clock.now()
  const { name, language } = input
  const email = input.email.toLowerCase()
  const lists = (sql: string, list: string) => ({
    sql: `${sql} WHERE ${ADDRESS_FREE}`,
    args: { list, email },
  })
  const [made] = await store.run(
    [
      {
        sql: `INSERT INTO workshops (name, email, phone, repairer, address, country, lat, lon, time_zone, language, hours, modes,
            agreement, reach_m, capacity, usual_days, active, made_by, created_at)
          SELECT :name, :email, :phone, :repairer, :address, :country, :lat, :lon, :timeZone, :language, :hours, :modes,
            :agreement, :reachM, :capacity, :usualDays, :active, :commandId, :now WHERE ${ADDRESS_FREE} RETURNING id`,
        args: { ...cellsOf(input), commandId, now },
      },
      { sql: `INSERT INTO benches (workshop_id) SELECT ${NEWEST} WHERE ${ADDRESS_FREE}`, args: { email } },
      lists(skillsOf(NEWEST), listOfSkills(input)),
      lists(networkOf(NEWEST), JSON.stringify(input.merchants)),
      {
        sql: `INSERT INTO people (email, name, role, workshop_id, language, created_at)
          SELECT :email, :name, 'workshop', ${NEWEST}, :language, :now WHERE ${ADDRESS_FREE}`,
        args: { email, name, language, now },
      },
      invitation({ email, name, language }, publicUrl, now),
    ],
    { directory: true },
  )
  const row = made!.rows[0] ?? (await madeBefore(store, 'workshops', commandId))
  if (!row) throw new Problem('email-taken', { field: 'email' })
  return row.id as number
}

/**
 * Changes what is known of a workshop. The jobs that it has stay there, and who signs in is not changed; offers that it may
 * not have any more go to the next workshop at once.
 *
 * @param input parsed by `WorkshopInput`
 * @throws Problem `workshop-unknown`, `merchant-unknown`
 */
export async function changeWorkshop(bengkel: Bengkel, id: number, input: WorkshopInput): Promise<void> {
  await assertMerchants(bengkel, input)
  const { workshops } = await bengkel.directory.current()
  if (!workshops.has(id)) throw new Problem('workshop-unknown')
  await bengkel.store.run(
    [
      {
        sql: `UPDATE workshops SET name = :name, email = :email, phone = :phone, repairer = :repairer, address = :address,
            country = :country, lat = :lat, lon = :lon, time_zone = :timeZone, language = :language, hours = :hours, modes = :modes,
            agreement = :agreement, reach_m = :reachM, capacity = :capacity, usual_days = :usualDays, active = :active
          WHERE id = :id`,
        args: { ...cellsOf(input), id },
      },
      { sql: 'DELETE FROM skills WHERE workshop_id = ?', args: [id] },
      { sql: 'DELETE FROM network WHERE workshop_id = ?', args: [id] },
      { sql: skillsOf(':id'), args: { list: listOfSkills(input), id } },
      { sql: networkOf(':id'), args: { list: JSON.stringify(input.merchants), id } },
      offersDue(id, bengkel.clock.now()),
    ],
    { directory: true },
  )
  await reviewOffers(bengkel, id)
}

/** @returns what a workshop can do, the brands as they were entered (the directory has them in small letters) */
export async function skillsAt(
  { store }: Pick<Bengkel, 'store'>,
  workshop: number,
): Promise<{ category: CategoryCode; brands: string[] }[]> {
  const rows = await store.read<{ category: CategoryCode; brands: string }>(
    'SELECT category, brands FROM skills WHERE workshop_id = ?',
    [workshop],
  )
  return rows.map(({ category, brands }) => ({ category, brands: JSON.parse(brands) as string[] }))
}

/** @returns what inserts the skills of the JSON array `:list` for a workshop */
const skillsOf = (workshop: string) => `INSERT INTO skills (workshop_id, category, brands)
  SELECT ${workshop}, value ->> '$.category', value -> '$.brands' FROM json_each(:list)`

/** @returns what inserts the merchants of the JSON array `:list` for a workshop */
const networkOf = (workshop: string) => `INSERT INTO network (merchant_id, workshop_id)
  SELECT DISTINCT value, ${workshop} FROM json_each(:list)`

async function assertMerchants({ directory }: Pick<Parts, 'directory'>, { merchants }: WorkshopInput) {
  const snapshot = await directory.current()
  if (merchants.some((id) => !snapshot.merchants.has(id)))
    throw new Problem('merchant-unknown', { field: 'merchants' })
}

/** A category counts once; so does a brand, however it is written. */
function listOfSkills({ skills }: WorkshopInput): string {
  const byCategory = new Map(skills.map((skill) => [skill.category, skill.brands ?? []]))
  return JSON.stringify(
    [...byCategory].map(([category, brands]) => ({ category, brands: brands.filter(isFirstOfItsName) })),
  )
}

function isFirstOfItsName(brand: string, index: number, brands: readonly string[]): boolean {
  return brands.findIndex((other) => other.toLowerCase() === brand.toLowerCase()) === index
}

function cellsOf(input: WorkshopInput) {
  const { name, phone, address, country, lat, lon, timeZone, language, modes, reachM, capacity, usualDays } =
    input
  return {
    name,
    address,
    country,
    lat,
    lon,
    timeZone,
    language,
    reachM,
    capacity,
    usualDays,
    email: input.email.toLowerCase(),
    phone: phone || null,
    repairer: JSON.stringify(input.repairer),
    hours: JSON.stringify(input.hours),
    modes: JSON.stringify(modes),
    // Work that it does not do cannot be agreed.
    agreement: JSON.stringify(input.agreement.filter((mode) => modes.includes(mode))),
    active: input.active ? 1 : 0,
  }
}
