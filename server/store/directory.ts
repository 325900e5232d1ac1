/**
 * Who takes part: merchants, stores and workshops with their skills and network, read as one snapshot. While this process
 * alone owns the file the snapshot is kept and follows each commit; else it is read anew when it has aged.
 */
import type { CategoryCode, HandoverMode } from '../../shared/catalog'
import type { Vector } from '../../shared/geo'
import { toVector } from '../../shared/geo'
import type { Language } from '../../shared/request'
import type { WeekHours } from '../../shared/workshop'
import { setLoad } from './benches'
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
}

export interface Workshop {
  id: number
  name: string
  email: string
  phone: string | null
  address: string
  country: string
  lat: number
  lon: number
  vector: Vector
  timeZone: string
  language: Language
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
}

export interface Snapshot {
  merchants: ReadonlyMap<number, Merchant>
  merchantByKey: ReadonlyMap<string, Merchant>
  stores: ReadonlyMap<number, Counter>
  workshops: ReadonlyMap<number, Workshop>
  /** Every workshop, in the order of ids. */
  allWorkshops: readonly Workshop[]
}

/** How old a snapshot may be where others write too, milliseconds. */
const MAX_AGE_MS = 2000

export class Directory {
  private held: { snapshot: Promise<Snapshot>; readAt: number } | null = null

  /** @param now epoch ms, of the machine and never moved: it is only compared with itself */
  constructor(
    private readonly store: Store,
    private readonly now: () => number,
  ) {
    store.onCommit(({ directory, loads }) => {
      if (directory) this.held = null
      else if (loads && loads.length > 0 && this.held)
        void this.held.snapshot.then((held) => follow(held, loads))
    })
  }

  /** @returns who takes part now */
  current(): Promise<Snapshot> {
    if (!this.held || (!this.store.exclusive && this.now() - this.held.readAt > MAX_AGE_MS)) this.refresh()
    return this.held!.snapshot
  }

  /** Reads anew at the next call: somebody else took a place that the snapshot showed free. */
  forget(): void {
    if (!this.store.exclusive) this.held = null
  }

  private refresh(): void {
    const snapshot = readSnapshot(this.store)
    this.held = { snapshot, readAt: this.now() }
    snapshot.catch(() => {
      this.held = null
    })
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

type Row = Record<string, string | number | null>

async function readSnapshot(store: Store): Promise<Snapshot> {
  const sets = await store.readAll([
    'SELECT * FROM merchants',
    'SELECT * FROM stores WHERE active = 1',
    'SELECT w.*, b.load FROM workshops w JOIN benches b ON b.workshop_id = w.id ORDER BY w.id',
    'SELECT workshop_id, category, brands FROM skills',
    'SELECT workshop_id, merchant_id FROM network',
  ])
  const [merchantRows, storeRows, workshopRows, skillRows, networkRows] = sets.map(
    ({ rows }) => rows as unknown as Row[],
  )
  const skills = new Map<number, Map<CategoryCode, string[]>>()
  for (const { workshop_id, category, brands } of skillRows!) {
    const of = skills.get(workshop_id as number) ?? new Map<CategoryCode, string[]>()
    of.set(
      category as CategoryCode,
      (JSON.parse(brands as string) as string[]).map((brand) => brand.toLowerCase()),
    )
    skills.set(workshop_id as number, of)
  }
  const network = new Map<number, Set<number>>()
  for (const { workshop_id, merchant_id } of networkRows!) {
    const of = network.get(workshop_id as number) ?? new Set<number>()
    network.set(workshop_id as number, of.add(merchant_id as number))
  }
  const merchants = merchantRows!.map(toMerchant)
  const allWorkshops = workshopRows!.map((row) =>
    toWorkshop(row, skills.get(row.id as number) ?? new Map(), network.get(row.id as number) ?? new Set()),
  )
  return {
    merchants: new Map(merchants.map((merchant) => [merchant.id, merchant])),
    merchantByKey: new Map(merchants.map((merchant) => [merchant.key, merchant])),
    stores: new Map(storeRows!.map(toCounter).map((counter) => [counter.id, counter])),
    workshops: new Map(allWorkshops.map((workshop) => [workshop.id, workshop])),
    allWorkshops,
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
  }
}

function toWorkshop(row: Row, skills: Workshop['skills'], merchants: Workshop['merchants']): Workshop {
  const lat = row.lat as number
  const lon = row.lon as number
  return {
    id: row.id as number,
    name: row.name as string,
    email: row.email as string,
    phone: row.phone as string | null,
    address: row.address as string,
    country: row.country as string,
    lat,
    lon,
    vector: toVector({ lat, lon }),
    timeZone: row.time_zone as string,
    language: row.language as Language,
    hours: JSON.parse(row.hours as string) as WeekHours,
    modes: JSON.parse(row.modes as string) as HandoverMode[],
    agreement: JSON.parse(row.agreement as string) as HandoverMode[],
    reachM: row.reach_m as number,
    capacity: row.capacity as number,
    load: row.load as number,
    usualDays: row.usual_days as number,
    priceS: 0,
    active: row.active === 1,
    skills,
    merchants,
  }
}
