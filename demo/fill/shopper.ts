/** Who asks for what in the demo: a person, a thing, what is wrong with it, where it is and how it gets to the workshop. */
import type { HandoverMode } from '../../shared/catalog'
import { catalog } from '../../shared/catalog'
import type { Coverage } from '../../shared/job'
import type { Language, PageLanguage } from '../../shared/language'
import type { BookIn } from '../../shared/request'
import type { Thing } from '../shops/products'
import { lindholtThings, lumenThings } from '../shops/products'
import type { Country, Spot } from './countries'
import { countries, priceIn } from './countries'
import type { Dice } from './dice'
import type { Fault } from './fault'
import { faults } from './faults'

export interface Shopper {
  merchant: 'lumen' | 'lindholt'
  country: Country
  spot: Spot
  /** Of the shopper's own words: the demo has them in two, whatever the shopper reads. */
  language: PageLanguage
  fault: Fault
  thing: Thing
  /** What the contract asks for. */
  asked: BookIn
}

/** What of a shopper is settled beforehand; the rest is thrown. */
export interface Wishes {
  merchant?: Shopper['merchant']
  country?: Country
  spot?: Spot
  /** Nothing is wrong with it, as the workshop will find. */
  noFault?: true
  /** Only faults of these categories. */
  categories?: readonly string[]
  mode?: HandoverMode
  coverage?: Coverage
  /** The workshop that is chosen, by its id. */
  workshop?: number
  /** The store that takes it in, by its id. */
  store?: number
  /** Up to this the repair goes ahead without asking again: more than the fault costs. */
  limit?: true
}

const DAY_MS = 86_400_000

/** @param at when it is asked, epoch ms */
export function shopperOf(dice: Dice, at: number, wishes: Wishes = {}): Shopper {
  const merchant = wishes.merchant ?? (dice.happens(0.22) ? 'lindholt' : 'lumen')
  const country: Country =
    merchant === 'lindholt'
      ? 'DE'
      : (wishes.country ??
        dice.weigh<Country>([
          ['ID', 55],
          ['DE', 28],
          ['KE', 17],
        ]))
  const fault = faultOf(dice, merchant, wishes)
  const thing = thingOf(dice, merchant, fault)
  const spot = wishes.spot ?? nearby(dice, dice.weigh(countries[country].spots))
  const reads = dice.weigh(countries[country].languages)
  const language = reads === 'id' ? 'id' : 'en'
  const mode = wishes.mode ?? modeOf(dice, fault)
  const { currency } = countries[country]
  const needsAddress = mode === 'pickup' || mode === 'on-site'
  const { label, lat, lon, postcode, street } = spot
  return {
    merchant,
    country,
    spot,
    language,
    fault,
    thing,
    asked: {
      item: {
        category: fault.category,
        brand: thing.brand,
        model: thing.model,
        serial: dice.happens(0.4) ? serialOf(dice, thing) : undefined,
        purchasedOn: dayAgo(at, dice.whole(40, wishes.coverage === 'manufacturer' ? 600 : 1900)),
        price: { amount: priceIn(country, thing.euro), currency },
      },
      problem: { symptom: fault.symptom, description: dice.pick(fault.told)[language] },
      place: { label, country, lat, lon, postcode },
      handover: {
        mode,
        workshop: wishes.workshop === undefined ? undefined : String(wishes.workshop),
        store: wishes.store === undefined ? undefined : String(wishes.store),
        address: needsAddress
          ? { text: street, ...(dice.happens(0.4) && { landmark: landmark(dice, language) }) }
          : undefined,
      },
      contact: contactOf(dice, country, reads),
      coverage: wishes.coverage ?? (dice.happens(0.25) ? 'none' : undefined),
      limit: wishes.limit && { amount: priceIn(country, 220), currency },
    },
  }
}

function faultOf(dice: Dice, merchant: Shopper['merchant'], { categories, mode, noFault }: Wishes): Fault {
  const ofMerchant = new Set<string>(
    (merchant === 'lindholt' ? lindholtThings : lumenThings).map((one) => one.category),
  )
  const modes = (fault: Fault): readonly HandoverMode[] => catalog[fault.category].modes
  return dice.weigh(
    faults
      .filter(({ category }) => ofMerchant.has(category) && (!categories || categories.includes(category)))
      .filter((fault) => mode === undefined || modes(fault).includes(mode))
      .filter(({ cause }) => (cause === 'none') === (noFault ?? false))
      .map((fault) => [fault, fault.weight]),
  )
}

function thingOf(dice: Dice, merchant: Shopper['merchant'], { category }: Fault): Thing {
  const things = merchant === 'lindholt' ? lindholtThings : lumenThings
  return dice.pick(things.filter((thing) => thing.category === category))
}

/** Most carry in what can be carried; what cannot be is mended at home. */
function modeOf(dice: Dice, { category }: Fault): HandoverMode {
  const likely: Readonly<Record<HandoverMode, number>> = {
    'carry-in': 6,
    'mail-in': 2,
    pickup: 1,
    'on-site': 3,
  }
  const modes: readonly HandoverMode[] = catalog[category].modes
  return dice.weigh(modes.map((mode) => [mode, likely[mode]]))
}

/** A few streets away. */
function nearby(dice: Dice, spot: Spot): Spot {
  const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4
  return {
    ...spot,
    lat: round(spot.lat + dice.between(-0.02, 0.02)),
    lon: round(spot.lon + dice.between(-0.02, 0.02)),
  }
}

/** Some give an email, some a phone, some both. */
function contactOf(dice: Dice, country: Country, language: Language): BookIn['contact'] {
  const { names, phone } = countries[country]
  const nth = dice.whole(0, names.length - 1)
  const name = names[nth]!
  const has = dice.weigh<'email' | 'phone' | 'both'>(
    country === 'DE'
      ? [
          ['email', 5],
          ['both', 3],
          ['phone', 1],
        ]
      : [
          ['email', 2],
          ['both', 3],
          ['phone', 4],
        ],
  )
  const plain = name
    .toLowerCase()
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '.')
  return {
    name,
    email: has === 'phone' ? undefined : `${plain}@example.${nth % 2 ? 'com' : 'org'}`,
    phone: has === 'email' ? undefined : phone(nth + 10),
    language,
  }
}

function serialOf(dice: Dice, { brand }: Thing): string {
  const digits = Array.from({ length: 8 }, () => dice.whole(0, 9)).join('')
  return `${brand.slice(0, 2).toUpperCase()}${digits.slice(0, 4)}-${digits.slice(4)}`
}

function landmark(dice: Dice, language: PageLanguage): string {
  return dice.pick(
    language === 'id'
      ? ['Pagar hijau, sebelah warung', 'Seberang masjid, gang kedua', 'Rumah cat putih, ada pos satpam']
      : ['Second courtyard, third floor', 'Green gate beside the bakery', 'Ring twice, the bell is weak'],
  )
}

function dayAgo(at: number, days: number): string {
  return new Date(at - days * DAY_MS).toISOString().slice(0, 10)
}
