/** The demo's merchants, their stores, the workshops and the people, entered through the verbs that the office uses. */
import type { MerchantInput } from '../../server/accounts/merchants'
import { makeMerchant, openStore } from '../../server/accounts/merchants'
import { addPerson, peopleAt } from '../../server/accounts/people'
import { makeWorkshop } from '../../server/accounts/workshops'
import type { Bengkel } from '../../server/bengkel'
import type { Country } from './countries'
import { countries } from './countries'
import { slugOf, workshopInputs } from './workshops'

/** The retailer is a merchant of its own in each country, with that country's money; the demo's shop is the first. */
export const LUMEN = 'Lumen'
export const LINDHOLT = 'Lindholt'

/** Who signs in at the office. */
export const OFFICE_EMAIL = 'office@bengkel.example'
const OFFICE_EMAIL_ID = 'kantor@bengkel.example'

export interface Books {
  lumen: Readonly<Record<Country, number>>
  lindholt: number
  /** Stores by merchant, each with its country and who stands at its counter. */
  stores: readonly { id: number; merchant: number; country: Country; person: number }[]
  /** Who works at the office. */
  office: number
  /** Who signs in for a workshop, by the workshop's id. */
  people: ReadonlyMap<number, number>
}

const lumen = (name: string, country: Country, noFaultFee: number): MerchantInput => ({
  name,
  country,
  language: 'en',
  currency: countries[country].currency,
  origins: [],
  accent: '#2a4bd7',
  // Its address is known once the demo's shops have theirs.
  privacyUrl: 'https://shops.example/privacy',
  warrantyDays: 90,
  noFaultFee,
  // Cooling circuits are for certified hands.
  certified: country === 'DE' ? ['refrigerator'] : [],
  active: true,
})

const lindholt: MerchantInput = {
  name: LINDHOLT,
  country: 'DE',
  language: 'en',
  currency: 'EUR',
  origins: [],
  accent: '#8a3a24',
  // Its address is known once the demo's shops have theirs.
  privacyUrl: 'https://shops.example/privacy',
  warrantyDays: 180,
  noFaultFee: null,
  certified: [],
  active: true,
}

/** A store, and the workshop that it usually ships to, where it has one. */
type Counter = readonly [
  name: string,
  address: string,
  country: Country,
  lat: number,
  lon: number,
  usualWorkshop?: string,
]

const lumenStores: readonly Counter[] = [
  ['Lumen Senayan', 'Jl. Asia Afrika 8, Jakarta Selatan', 'ID', -6.2254, 106.7993, 'Menteng Service Center'],
  ['Lumen Bandung', 'Jl. Merdeka 56, Bandung', 'ID', -6.9083, 107.6107, 'Sinar Teknik Bandung'],
  ['Lumen Surabaya', 'Jl. Basuki Rahmat 20, Surabaya', 'ID', -7.2624, 112.7392],
  ['Lumen Hamburg', 'Mönckebergstraße 16, 20095 Hamburg', 'DE', 53.5511, 10.0019, 'Werkhof Altona'],
  ['Lumen Berlin', 'Schönhauser Allee 80, 10439 Berlin', 'DE', 52.5494, 13.4138],
  ['Lumen Nairobi', 'Mama Ngina Street 14, Nairobi', 'KE', -1.2853, 36.8226],
]

const lindholtStores: readonly Counter[] = [
  ['Lindholt Hamburg', 'Große Bleichen 21, 20354 Hamburg', 'DE', 53.5527, 9.9879],
  ['Lindholt München', 'Sendlinger Straße 30, 80331 München', 'DE', 48.1352, 11.5694, 'Schuhwerk Schwabing'],
]

/** Enters everybody. */
export async function keepBooks(bengkel: Bengkel): Promise<Books> {
  const office = await addPerson(bengkel, { email: OFFICE_EMAIL, name: 'Rina Hartono', language: 'en' })
  await addPerson(bengkel, { email: OFFICE_EMAIL_ID, name: 'Teguh Wibowo', language: 'id' })
  const enter = async (input: MerchantInput) =>
    (await makeMerchant(bengkel, input, `demo-${slugOf(input.name)}`)).id
  const merchants = {
    lumen: {
      ID: await enter(lumen(LUMEN, 'ID', 7_500_000)),
      DE: await enter(lumen(`${LUMEN} Deutschland`, 'DE', 1900)),
      KE: await enter(lumen(`${LUMEN} Kenya`, 'KE', 50_000)),
    },
    lindholt: await enter(lindholt),
  }
  const people = new Map<number, number>()
  const workshops = new Map<string, number>()
  for (const input of workshopInputs(merchants)) {
    const id = await makeWorkshop(bengkel, input, `demo-${input.email}`)
    const [person] = await peopleAt(bengkel, { workshop: id })
    people.set(id, person!.id)
    workshops.set(input.name, id)
  }
  const stores = [
    ...(await openStores(bengkel, lumenStores, (country) => merchants.lumen[country], workshops)),
    ...(await openStores(bengkel, lindholtStores, () => merchants.lindholt, workshops)),
  ]
  return { ...merchants, stores, office, people }
}

async function openStores(
  bengkel: Bengkel,
  counters: readonly Counter[],
  merchantIn: (country: Country) => number,
  workshops: ReadonlyMap<string, number>,
) {
  const stores: Books['stores'][number][] = []
  for (const [name, address, country, lat, lon, usual] of counters) {
    const merchant = merchantIn(country)
    const usualWorkshop = usual === undefined ? null : workshops.get(usual)!
    const input = { name, address, country, lat, lon, usualWorkshop }
    const id = await openStore(bengkel, merchant, input, `demo-${name}`)
    const email = `${slugOf(name)}@stores.example`
    const language = country === 'ID' ? 'id' : 'en'
    const person = await addPerson(bengkel, { email, name, language, store: id })
    stores.push({ id, merchant, country, person })
  }
  return stores
}
