// Builders of who takes part: a merchant, a store, a workshop, a person, each with sane defaults in and round Jakarta.
import type { CategoryCode, HandoverMode } from '../../shared/catalog'
import type { Language } from '../../shared/language'
import type { WeekHours, WorkshopInput } from '../../shared/workshop'
import { changeWorkshop } from '../../server/accounts/workshops'
import type { Bengkel } from '../../server/bengkel'

const NINE_TO_FIVE: WeekHours[number] = [[540, 1020]]
/** Monday to Friday, 9 to 17. */
export const OFFICE_HOURS: WeekHours = [
  NINE_TO_FIVE,
  NINE_TO_FIVE,
  NINE_TO_FIVE,
  NINE_TO_FIVE,
  NINE_TO_FIVE,
  [],
  [],
]

/** Monas, in the middle of Jakarta. */
export const JAKARTA = { lat: -6.1754, lon: 106.8272 }

type Cells = Record<string, string | number | null>

/** Inserts a row and returns its id; the columns are the builder's own, never a test's input. */
async function insert({ store }: Bengkel, table: string, cells: Cells): Promise<number> {
  const names = Object.keys(cells)
  const [set] = await store.run(
    [
      {
        sql: `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `:${name}`).join(', ')}) RETURNING id`,
        args: cells,
      },
    ],
    { directory: true },
  )
  return set!.rows[0]!.id as number
}

export interface MerchantOptions {
  key?: string
  name?: string
  country?: string
  language?: Language
  currency?: string
  origins?: string[]
  warrantyDays?: number
  noFaultFee?: number | null
}

/** @returns the new merchant's id */
export async function addMerchant(bengkel: Bengkel, options: MerchantOptions = {}): Promise<number> {
  const key = options.key ?? `pk_${bengkel.random.nonce().toString(36)}`
  return insert(bengkel, 'merchants', {
    key,
    secret_hash: `hash of the secret beside ${key}`,
    name: options.name ?? 'Toko Elektronik Nusantara',
    country: options.country ?? 'ID',
    language: options.language ?? 'en',
    currency: options.currency ?? 'IDR',
    origins: JSON.stringify(options.origins ?? ['http://shop.localhost:8788']),
    privacy_url: 'https://shop.example/privacy',
    warranty_days: options.warrantyDays ?? 90,
    no_fault_fee: options.noFaultFee ?? null,
    created_at: bengkel.clock.now(),
  })
}

/** From now on the merchant demands a certificate for these kinds of things. */
export async function demandCertificates(
  { store }: Bengkel,
  merchant: number,
  categories: CategoryCode[],
): Promise<void> {
  const sql = 'UPDATE merchants SET certified = ? WHERE id = ?'
  await store.run([{ sql, args: [JSON.stringify(categories), merchant] }], { directory: true })
}

export interface StoreOptions {
  merchant: number
  name?: string
  lat?: number
  lon?: number
  /** The workshop to which it usually ships. */
  usual?: number
}

/** @returns the new store's id */
export async function addStore(bengkel: Bengkel, options: StoreOptions): Promise<number> {
  return insert(bengkel, 'stores', {
    merchant_id: options.merchant,
    name: options.name ?? 'Nusantara Sudirman',
    address: 'Jl. Jenderal Sudirman 1, Jakarta',
    country: 'ID',
    lat: options.lat ?? JAKARTA.lat,
    lon: options.lon ?? JAKARTA.lon,
    usual_workshop_id: options.usual ?? null,
  })
}

export interface WorkshopOptions {
  /** The merchants that it works for. */
  merchants: number[]
  name?: string
  lat?: number
  lon?: number
  /** Category to the brands whose warranty work it may do. */
  skills?: Partial<Record<CategoryCode, string[]>>
  modes?: HandoverMode[]
  /** Modes whose jobs are booked at once. */
  agreement?: HandoverMode[]
  reachM?: number
  capacity?: number
  usualDays?: number
  hours?: WeekHours
  timeZone?: string
  language?: Language
  phone?: string | null
}

/** @returns the new workshop's id. By default it does phones and washing machines in every mode, carry-in and mail-in by agreement. */
export async function addWorkshop(bengkel: Bengkel, options: WorkshopOptions): Promise<number> {
  const name = options.name ?? 'Menteng Service Center'
  const workshop = await insert(bengkel, 'workshops', {
    name,
    email: `${name.toLowerCase().replace(/[^a-z]+/g, '-')}@workshops.example`,
    phone: options.phone ?? '+62 21 3190 1234',
    address: 'Jl. Menteng Raya 21, Jakarta',
    country: 'ID',
    lat: options.lat ?? JAKARTA.lat,
    lon: options.lon ?? JAKARTA.lon,
    time_zone: options.timeZone ?? 'Asia/Jakarta',
    language: options.language ?? 'en',
    hours: JSON.stringify(options.hours ?? OFFICE_HOURS),
    modes: JSON.stringify(options.modes ?? ['carry-in', 'mail-in', 'pickup', 'on-site']),
    agreement: JSON.stringify(options.agreement ?? ['carry-in', 'mail-in']),
    reach_m: options.reachM ?? 30_000,
    capacity: options.capacity ?? 8,
    usual_days: options.usualDays ?? 3,
    created_at: bengkel.clock.now(),
  })
  const skills = Object.entries(options.skills ?? { phone: [], 'washing-machine': [] })
  await bengkel.store.run(
    [
      { sql: 'INSERT INTO benches (workshop_id) VALUES (?)', args: [workshop] },
      ...skills.map(([category, brands]) => ({
        sql: 'INSERT INTO skills (workshop_id, category, brands) VALUES (?, ?, ?)',
        args: [workshop, category, JSON.stringify(brands)],
      })),
      ...options.merchants.map((merchant) => ({
        sql: 'INSERT INTO network (merchant_id, workshop_id) VALUES (?, ?)',
        args: [merchant, workshop],
      })),
    ],
    { directory: true },
  )
  return workshop
}

/** @returns a point so many kilometres north of Jakarta's middle */
export const northOfJakarta = (km: number) => ({ lat: JAKARTA.lat + km / 111.195, lon: JAKARTA.lon })

/** Makes workshops so many kilometres away that take only what they accepted, unless said otherwise. */
export const askedWorkshops =
  (bengkel: Bengkel, merchant: number) =>
  (km: number, options: Partial<WorkshopOptions> = {}): Promise<number> =>
    addWorkshop(bengkel, { merchants: [merchant], agreement: [], ...northOfJakarta(km), ...options })

/** The office changes a workshop in its books: all stays as it is but what is given. */
export async function editWorkshop(
  bengkel: Bengkel,
  id: number,
  change: Partial<WorkshopInput>,
): Promise<void> {
  const { workshops } = await bengkel.directory.current()
  const { phone, hours, modes, agreement, skills, merchants, ...one } = workshops.get(id)!
  await changeWorkshop(bengkel, id, {
    ...one,
    phone: phone ?? undefined,
    hours: hours as WorkshopInput['hours'],
    modes: [...modes],
    agreement: [...agreement],
    skills: [...skills].map(([category, brands]) => ({ category, brands: [...brands] })),
    merchants: [...merchants],
    ...change,
  })
}

export interface PersonOptions {
  email?: string
  name?: string
  /** Where the person works: left out, at the office. */
  workshop?: number
  store?: number
  language?: Language
}

/** @returns the new person's id */
export async function addPerson(bengkel: Bengkel, options: PersonOptions = {}): Promise<number> {
  const { workshop = null, store = null, language = 'en' } = options
  return insert(bengkel, 'people', {
    email: options.email ?? `person-${bengkel.random.nonce().toString(36)}@example.org`,
    name: options.name ?? 'Sari',
    role: workshop !== null ? 'workshop' : store !== null ? 'store' : 'office',
    workshop_id: workshop,
    store_id: store,
    language,
    created_at: bengkel.clock.now(),
  })
}
