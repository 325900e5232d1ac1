/**
 * Who takes part: merchants, stores and workshops with their skills and network, read as one snapshot. While this process
 * alone owns the file the snapshot is kept and follows each commit; else it is read anew when it has aged.
 */
import type { ResultSet } from '@libsql/client'
import type { CategoryCode, HandoverMode } from '../../shared/catalog'
import type { Vector } from '../../shared/geo'
import type { Language, PageLanguage } from '../../shared/language'
import type { ShownRepairer, WeekHours } from '../../shared/workshop'
import { setLoad } from './benches'
import type { Standing } from './standing'
import { STANDING_COLUMNS, standingOf } from './standing'
import type { Store } from './store'

export interface Merchant {
  id: number
  key: string
  name: string
  country: string
  language: Language
  currency: string
  origins: readonly string[]
  accent: string | null
  privacyUrl: string
  warrantyDays: number
  /** What a visit costs where no fault is found, minor units. */
  noFaultFee: number | null
  /** Categories for which it demands a certificate; for all others a skill alone is enough. */
  certified: ReadonlySet<CategoryCode>
  active: boolean
}

/** A merchant's counter. */
export interface Counter {
  id: number
  merchant: number
  name: string
  address: string
  country: string
  lat: number
  lon: number
  /** The workshop to which it usually ships what it takes in: asked first where it may get the job. */
  usualWorkshop: number | null
}

export interface Workshop extends Standing {
  id: number
  name: string
  email: string
  phone: string | null
  /** How customers read it on the European Repair Information Form, where that differs from what stands here. */
  repairer: ShownRepairer
  address: string
  country: string
  lat: number
  lon: number
  vector: Vector
  timeZone: string
  language: PageLanguage
  hours: WeekHours
  modes: readonly HandoverMode[]
  agreement: readonly HandoverMode[]
  reachM: number
  capacity: number
  /** Places taken now; follows the store. Only `setLoad` moves it. */
  readonly load: number
  usualDays: number
  /** What a place on its bench is worth to later jobs, seconds of travel; 0 while capacity is plenty. */
  priceS: number
  active: boolean
  /** Category to the brands whose warranty work it may do, in small letters. */
  skills: ReadonlyMap<CategoryCode, readonly string[]>
  merchants: ReadonlySet<number>
  /** Of each merchant that demands certificates, for which categories: the same map for every workshop. */
  demands: Demands
}

/** Of each merchant that demands certificates, for which categories. */
export type Demands = ReadonlyMap<number, ReadonlySet<CategoryCode>>

/** Who asks, and where things are handed over: little, beside the workshops. */
export interface Books {
  merchants: ReadonlyMap<number, Merchant>
  merchantByKey: ReadonlyMap<string, Merchant>
  stores: ReadonlyMap<number, Counter>
  demands: Demands
}

export interface Snapshot extends Books {
  workshops: ReadonlyMap<number, Workshop>
  /** Every workshop, in the order of ids. */
  allWorkshops: readonly Workshop[]
}

/** How old a snapshot may be where others write too, milliseconds. */
const MAX_AGE_MS = 2000

/** What is read once and kept for a while. */
interface Held<Read> {
  read: Promise<Read>
  readAt: number
}

export class Directory {
  private held: Held<Snapshot> | null = null
  private heldBooks: Held<Books> | null = null

  /** @param now epoch ms, of the machine and never moved: it is only compared with itself */
  constructor(
    private readonly store: Store,
    private readonly now: () => number,
  ) {
    store.onCommit(({ directory, loads }) => {
      if (directory) this.held = this.heldBooks = null
      else if (loads && loads.length > 0 && this.held) void this.held.read.then((held) => follow(held, loads))
    })
  }

  /** The store to ask about workshops, where others write too and no snapshot stays right; null where one does. */
  get remote(): Store | null {
    return this.store.exclusive ? null : this.store
  }

  /** @returns who takes part now */
  current(): Promise<Snapshot> {
    if (!this.isFresh(this.held)) {
      this.held = { read: readSnapshot(this.store), readAt: this.now() }
      this.held.read.catch(() => (this.held = null))
    }
    return this.held!.read
  }

  /** @returns merchants and stores now, without reading workshops for it */
  books(): Promise<Books> {
    if (!this.remote || this.isFresh(this.held)) return this.current()
    if (!this.isFresh(this.heldBooks)) {
      this.heldBooks = { read: readBooks(this.store), readAt: this.now() }
      this.heldBooks.read.catch(() => (this.heldBooks = null))
    }
    return this.heldBooks!.read
  }

  /** @returns the workshop as it is now, without reading the others for it */
  async workshop(id: number): Promise<Workshop | undefined> {
    if (!this.remote || this.isFresh(this.held)) return (await this.current()).workshops.get(id)
    const [row, { demands }] = await Promise.all([
      this.store.readOne<Row>(`${WORKSHOPS} WHERE w.id = ?`, [id]),
      this.books(),
    ])
    return row ? toWorkshop(row, demands) : undefined
  }

  /** @returns the categories that somebody in the merchant's network repairs, without reading workshops for it */
  async repairedFor(merchant: number): Promise<ReadonlySet<CategoryCode>> {
    if (this.remote && !this.isFresh(this.held)) {
      const rows = await this.store.read<{ category: CategoryCode }>(
        'SELECT DISTINCT value AS category FROM spots, json_each(skills) WHERE merchant_id = ? AND active = 1',
        [merchant],
      )
      return new Set(rows.map(({ category }) => category))
    }
    const { allWorkshops } = await this.current()
    const working = allWorkshops.filter(({ active, merchants }) => active && merchants.has(merchant))
    return new Set(working.flatMap(({ skills }) => [...skills.keys()]))
  }

  /** Reads anew at the next call: somebody else took a place that the snapshot showed free. */
  forget(): void {
    if (!this.store.exclusive) this.held = null
  }

  private isFresh(held: Held<unknown> | null): boolean {
    return held !== null && (this.store.exclusive || this.now() - held.readAt <= MAX_AGE_MS)
  }
}

function follow(
  { workshops, allWorkshops }: Snapshot,
  loads: readonly { workshop: number; load: number }[],
): void {
  for (const { workshop, load } of loads) {
    const known = workshops.get(workshop)
    if (known) setLoad(allWorkshops, known, load)
  }
}

export type Row = Record<string, string | number | null>

/** All that is known of a workshop, in one row, where it is called w and its bench b: what `toWorkshop` reads. */
export const WORKSHOP_COLUMNS = `w.*, b.load,
  (SELECT json_group_array(json_array(category, json(brands))) FROM skills WHERE workshop_id = w.id) AS skills,
  (SELECT json_group_array(merchant_id) FROM network WHERE workshop_id = w.id) AS merchants, ${STANDING_COLUMNS}`

const WORKSHOPS = `SELECT ${WORKSHOP_COLUMNS} FROM workshops w JOIN benches b ON b.workshop_id = w.id`

const BOOKS = ['SELECT * FROM merchants', 'SELECT * FROM stores WHERE active = 1'] as const

async function readBooks(store: Store): Promise<Books> {
  return toBooks(await store.readAll([...BOOKS]))
}

async function readSnapshot(store: Store): Promise<Snapshot> {
  const [merchants, stores, workshops] = await store.readAll([...BOOKS, `${WORKSHOPS} ORDER BY w.id`])
  const books = toBooks([merchants, stores])
  const allWorkshops = rowsOf(workshops).map((row) => toWorkshop(row, books.demands))
  return {
    ...books,
    workshops: new Map(allWorkshops.map((workshop) => [workshop.id, workshop])),
    allWorkshops,
  }
}

const rowsOf = (set: ResultSet | undefined) => set!.rows as unknown as Row[]

function toBooks([merchantSet, storeSet]: (ResultSet | undefined)[]): Books {
  const merchants = rowsOf(merchantSet).map(toMerchant)
  const demanding = merchants.filter(({ certified }) => certified.size > 0)
  return {
    merchants: new Map(merchants.map((merchant) => [merchant.id, merchant])),
    merchantByKey: new Map(merchants.map((merchant) => [merchant.key, merchant])),
    stores: new Map(
      rowsOf(storeSet)
        .map(toCounter)
        .map((counter) => [counter.id, counter]),
    ),
    demands: new Map(demanding.map(({ id, certified }) => [id, certified])),
  }
}

function toMerchant(row: Row): Merchant {
  return {
    id: row.id as number,
    key: row.key as string,
    name: row.name as string,
    country: row.country as string,
    language: row.language as Language,
    currency: row.currency as string,
    origins: JSON.parse(row.origins as string) as string[],
    accent: row.accent as string | null,
    privacyUrl: row.privacy_url as string,
    warrantyDays: row.warranty_days as number,
    noFaultFee: row.no_fault_fee as number | null,
    certified: new Set(JSON.parse(row.certified as string) as CategoryCode[]),
    active: row.active === 1,
  }
}

function toCounter(row: Row): Counter {
  return {
    id: row.id as number,
    merchant: row.merchant_id as number,
    name: row.name as string,
    address: row.address as string,
    country: row.country as string,
    lat: row.lat as number,
    lon: row.lon as number,
    usualWorkshop: row.usual_workshop_id as number | null,
  }
}

/** @param row with `WORKSHOP_COLUMNS` */
export function toWorkshop(row: Row, demands: Demands): Workshop {
  const standing = standingOf(row)
  return {
    id: row.id as number,
    name: row.name as string,
    email: row.email as string,
    phone: row.phone as string | null,
    repairer: JSON.parse(row.repairer as string) as ShownRepairer,
    address: row.address as string,
    country: row.country as string,
    lat: row.lat as number,
    lon: row.lon as number,
    vector: [row.x as number, row.y as number, row.z as number],
    timeZone: row.time_zone as string,
    language: row.language as PageLanguage,
    hours: JSON.parse(row.hours as string) as WeekHours,
    modes: JSON.parse(row.modes as string) as HandoverMode[],
    agreement: JSON.parse(row.agreement as string) as HandoverMode[],
    reachM: row.reach_m as number,
    capacity: row.capacity as number,
    load: row.load as number,
    usualDays: row.usual_days as number,
    priceS: row.price_s as number,
    active: row.active === 1,
    skills: new Map(
      (JSON.parse(row.skills as string) as [CategoryCode, string[]][]).map(([category, brands]) => [
        category,
        brands.map((brand) => brand.toLowerCase()),
      ]),
    ),
    merchants: new Set(JSON.parse(row.merchants as string) as number[]),
    demands,
    // Named one by one: a spread makes an object of another shape, which is slower to rank.
    suspension: standing.suspension,
    holidays: standing.holidays,
    certificates: standing.certificates,
    comesTo: standing.comesTo,
    territories: standing.territories,
    stock: standing.stock,
  }
}
