// Many workshops at once, each with its own id: networks larger than the builders make one by one.
import type { CategoryCode, HandoverMode } from '../../shared/catalog'
import type { WeekHours } from '../../shared/workshop'
import type { Store } from '../../server/store/store'

export interface OneOfMany {
  id: number
  lat: number
  lon: number
  hours: WeekHours
  modes: readonly HandoverMode[]
  reachM: number
  capacity: number
  load: number
  priceS: number
  active: boolean
  /** Each category with the brands whose warranty work it may do. */
  skills: readonly (readonly [CategoryCode, readonly string[]])[]
  /** Whether it works for the merchant. */
  member: boolean
}

/** So many in one commit. */
const AT_ONCE = 5000

/** Puts them all into the store, in which nobody has their ids. */
export async function addMany(store: Store, merchant: number, all: readonly OneOfMany[]): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const list = JSON.stringify(all.slice(from, from + AT_ONCE))
    await store.run(
      [
        {
          sql: `INSERT INTO workshops (id, name, email, address, country, lat, lon, time_zone, language, hours, modes,
              agreement, reach_m, capacity, usual_days, price_s, active, created_at)
            SELECT value ->> 'id', 'Workshop ' || (value ->> 'id'), '', '', 'ID', value ->> 'lat', value ->> 'lon',
              'Asia/Jakarta', 'en', value -> 'hours', value -> 'modes', '[]', value ->> 'reachM', value ->> 'capacity', 3,
              value ->> 'priceS', value ->> 'active', 0 FROM json_each(?)`,
          args: [list],
        },
        {
          sql: `INSERT INTO benches (workshop_id, load) SELECT value ->> 'id', value ->> 'load' FROM json_each(?)`,
          args: [list],
        },
        {
          sql: `INSERT INTO skills (workshop_id, category, brands)
            SELECT one.value ->> 'id', skill.value ->> 0, skill.value -> 1
              FROM json_each(?) AS one, json_each(one.value, '$.skills') AS skill`,
          args: [list],
        },
        {
          sql: `INSERT INTO network (workshop_id, merchant_id)
            SELECT value ->> 'id', ? FROM json_each(?) WHERE value ->> 'member'`,
          args: [merchant, list],
        },
      ],
      { directory: true },
    )
  }
}
