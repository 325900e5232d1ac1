/**
 * The demo's workshops: invented names in real towns of Indonesia, Germany and Kenya, with what each can do, when it is open
 * and how it takes work.
 */
import type { CategoryCode, HandoverMode } from '../../shared/catalog'
import type { PageLanguage } from '../../shared/language'
import type { WorkshopInput } from '../../shared/workshop'
import type { Books } from './books'
import type { Country } from './countries'
import { countries } from './countries'

type Kind = 'home' | 'phones' | 'screens' | 'all' | 'wheels' | 'cobbler'

interface Trade {
  skills: Partial<Record<CategoryCode, readonly string[]>>
  modes: readonly HandoverMode[]
  agreement: readonly HandoverMode[]
  reachKm: number
  usualDays: number
}

const HOME = {
  'washing-machine': ['Nordvik', 'Halia'],
  dishwasher: ['Nordvik'],
  refrigerator: ['Nordvik', 'Halia'],
  'vacuum-cleaner': ['Halia'],
  'coffee-maker': ['Serambi'],
  'small-kitchen-appliance': [],
} as const
const PHONES = {
  phone: ['Kirana'],
  tablet: ['Kirana'],
  laptop: ['Tenun'],
  headphones: ['Selaras'],
  watch: [],
} as const
const SCREENS = {
  television: ['Cakra'],
  monitor: ['Cakra'],
  'game-console': [],
  headphones: ['Selaras'],
  laptop: [],
} as const

/** What a kind of workshop does; brands are those whose warranty work it may do. */
const trades: Readonly<Record<Kind, Trade>> = {
  home: {
    skills: HOME,
    modes: ['carry-in', 'pickup', 'on-site'],
    agreement: ['carry-in'],
    reachKm: 40,
    usualDays: 4,
  },
  phones: {
    skills: PHONES,
    modes: ['carry-in', 'mail-in'],
    agreement: ['carry-in', 'mail-in'],
    reachKm: 0,
    usualDays: 2,
  },
  screens: {
    skills: SCREENS,
    modes: ['carry-in', 'pickup', 'on-site'],
    agreement: ['carry-in'],
    reachKm: 30,
    usualDays: 5,
  },
  all: {
    skills: { ...SCREENS, ...PHONES, ...HOME, 'power-tool': [] },
    modes: ['carry-in', 'mail-in', 'pickup', 'on-site'],
    agreement: ['carry-in', 'mail-in'],
    reachKm: 50,
    usualDays: 5,
  },
  wheels: {
    skills: { bicycle: [], 'e-bike': [], 'power-tool': [] },
    modes: ['carry-in', 'pickup', 'on-site'],
    agreement: ['carry-in'],
    reachKm: 60,
    usualDays: 3,
  },
  cobbler: {
    skills: { shoes: ['Lindholt'], bag: ['Lindholt'], clothing: [] },
    modes: ['carry-in', 'mail-in', 'pickup'],
    agreement: ['carry-in', 'mail-in'],
    reachKm: 15,
    usualDays: 6,
  },
}

type WeekHours = WorkshopInput['hours']

const CLOSED: WeekHours[number] = []
const span = (from: number, to: number): WeekHours[number] => [[from * 60, to * 60]]
const week = (day: WeekHours[number], saturday = CLOSED, sunday = CLOSED): WeekHours => [
  day,
  day,
  day,
  day,
  day,
  saturday,
  sunday,
]
const withLunch: WeekHours[number] = [
  [540, 780],
  [840, 1080],
]

/** Ways to be open, by country. */
const openings: Readonly<Record<Country, readonly WeekHours[]>> = {
  DE: [week(span(9, 18), span(10, 14)), week(withLunch), week(span(8, 17)), week(span(10, 19), span(10, 16))],
  ID: [
    week(span(9, 17), span(9, 15)),
    week(span(10, 20), span(10, 20), span(11, 18)),
    week(span(8, 17), span(8, 13)),
  ],
  KE: [week(span(8, 17), span(9, 13)), week(span(9, 18), span(9, 16))],
}

type Line = readonly [name: string, lat: number, lon: number, address: string, kind: Kind, capacity: number]

const germany: readonly Line[] = [
  ['Werkhof Altona', 53.5532, 9.9361, 'Ottenser Hauptstraße 41, 22765 Hamburg', 'all', 16],
  ['Elektro Petersen', 53.5748, 9.9571, 'Osterstraße 118, 20255 Hamburg', 'home', 6],
  ['Hafen Handyklinik', 53.5508, 9.9966, 'Steinstraße 19, 20095 Hamburg', 'phones', 8],
  ['Wandsbeker Fernsehdienst', 53.5741, 10.0702, 'Wandsbeker Chaussee 203, 22089 Hamburg', 'screens', 5],
  ['Harburger Hausgeräte', 53.4606, 9.9839, 'Lüneburger Straße 7, 21073 Hamburg', 'home', 5],
  ['Schuhmacherei Janssen', 53.5561, 9.9607, 'Schulterblatt 64, 20357 Hamburg', 'cobbler', 10],
  ['Leder & Sohle Winterhude', 53.5905, 10.0018, 'Mühlenkamp 33, 22303 Hamburg', 'cobbler', 6],
  ['Radwerk Eimsbüttel', 53.5775, 9.9524, 'Heußweg 52, 20255 Hamburg', 'wheels', 8],
  ['Kiezwerkstatt Neukölln', 52.4817, 13.4353, 'Sonnenallee 92, 12045 Berlin', 'all', 9],
  ['Gerätedoktor Pankow', 52.5684, 13.4042, 'Florastraße 27, 13187 Berlin', 'home', 7],
  ['Display Dreieck', 52.4991, 13.4181, 'Oranienstraße 171, 10999 Berlin', 'phones', 10],
  ['Charlottenburger Schusterei', 52.5091, 13.3048, 'Kantstraße 58, 10627 Berlin', 'cobbler', 8],
  ['Spreerad', 52.5163, 13.4541, 'Boxhagener Straße 74, 10245 Berlin', 'wheels', 6],
  ['Isar Elektrik', 48.1098, 11.5963, 'Tegernseer Landstraße 84, 81539 München', 'all', 8],
  ['Radstall Giesing', 48.1131, 11.5877, 'Humboldtstraße 20, 81543 München', 'wheels', 5],
  ['Schuhwerk Schwabing', 48.1641, 11.5859, 'Hohenzollernstraße 22, 80801 München', 'cobbler', 7],
  ['Werkstatt Ehrenfeld', 50.9487, 6.9186, 'Venloer Straße 310, 50823 Köln', 'all', 7],
  ['Domschuster', 50.9381, 6.9522, 'Breite Straße 14, 50667 Köln', 'cobbler', 6],
  ['Mainufer Reparatur', 50.1069, 8.6902, 'Schweizer Straße 45, 60594 Frankfurt am Main', 'all', 6],
  ['Kesselgeräte', 48.7784, 9.1699, 'Rotebühlstraße 77, 70178 Stuttgart', 'home', 6],
  ['Plagwitzer Gerätewerk', 51.3282, 12.3351, 'Karl-Heine-Straße 60, 04229 Leipzig', 'all', 6],
  ['Elbtal Hausgeräte', 51.0644, 13.7479, 'Alaunstraße 36, 01099 Dresden', 'home', 4],
  ['Leine Service', 52.3822, 9.7191, 'Engelbosteler Damm 29, 30167 Hannover', 'all', 6],
  ['Weser Reparaturhaus', 53.0741, 8.8209, 'Ostertorsteinweg 51, 28203 Bremen', 'all', 5],
  ['Trave Technik', 53.8671, 10.6868, 'Hüxstraße 39, 23552 Lübeck', 'home', 4],
  ['Absatz & Naht', 49.4511, 11.0662, 'Weißgerbergasse 11, 90403 Nürnberg', 'cobbler', 5],
  ['Breisgau Repair', 47.9931, 7.8498, 'Klarastraße 18, 79106 Freiburg', 'all', 5],
]

const indonesia: readonly Line[] = [
  ['Menteng Service Center', -6.1963, 106.8321, 'Jl. Cikini Raya 48, Jakarta Pusat', 'all', 10],
  ['Rumah Ponsel Tebet', -6.2263, 106.8506, 'Jl. Tebet Raya 17, Jakarta Selatan', 'phones', 12],
  ['Sejuk Elektronik', -6.243, 106.799, 'Jl. Panglima Polim 63, Jakarta Selatan', 'home', 8],
  ['Layar Jernih Kelapa Gading', -6.16, 106.906, 'Jl. Boulevard Raya 22, Jakarta Utara', 'screens', 6],
  ['Kebon Jeruk Servis', -6.193, 106.769, 'Jl. Panjang 91, Jakarta Barat', 'home', 7],
  ['Pedal Rawamangun', -6.194, 106.885, 'Jl. Pemuda 35, Jakarta Timur', 'wheels', 5],
  ['Tangerang Mitra Servis', -6.1781, 106.63, 'Jl. Daan Mogot 12, Tangerang', 'all', 6],
  ['Depok Gawai', -6.4, 106.8186, 'Jl. Margonda Raya 204, Depok', 'phones', 6],
  ['Bekasi Rumah Servis', -6.2349, 106.9896, 'Jl. Ahmad Yani 30, Bekasi', 'all', 6],
  ['Hujan Servis Bogor', -6.5944, 106.7892, 'Jl. Pajajaran 77, Bogor', 'home', 5],
  ['Sinar Teknik Bandung', -6.9147, 107.6098, 'Jl. Braga 56, Bandung', 'all', 14],
  ['Dago Gadget', -6.8915, 107.6134, 'Jl. Ir. H. Juanda 128, Bandung', 'phones', 8],
  ['Sol Pasundan', -6.9222, 107.6069, 'Jl. Cibaduyut Raya 19, Bandung', 'cobbler', 6],
  ['Laut Utara Cirebon', -6.7063, 108.557, 'Jl. Siliwangi 84, Cirebon', 'all', 4],
  ['Lumpia Servis Semarang', -6.9931, 110.4208, 'Jl. Pemuda 140, Semarang', 'all', 6],
  ['Jogja Servis Rakyat', -7.7926, 110.3658, 'Jl. Malioboro 71, Yogyakarta', 'all', 8],
  ['Kotagede Gawai', -7.8287, 110.3997, 'Jl. Kemasan 9, Yogyakarta', 'phones', 5],
  ['Solo Elektrik', -7.5561, 110.8317, 'Jl. Slamet Riyadi 212, Surakarta', 'home', 5],
  ['Pahlawan Servis', -7.2492, 112.7508, 'Jl. Tunjungan 38, Surabaya', 'all', 9],
  ['Delta Layar Sidoarjo', -7.4478, 112.7183, 'Jl. Gajah Mada 60, Sidoarjo', 'screens', 4],
  ['Apel Servis Malang', -7.9797, 112.6304, 'Jl. Kawi 25, Malang', 'all', 5],
  ['Bali Ponsel & Laptop', -8.65, 115.2167, 'Jl. Teuku Umar 102, Denpasar', 'phones', 7],
  ['Sanur Teknik', -8.6884, 115.2609, 'Jl. Danau Tamblingan 44, Denpasar', 'home', 5],
  ['Deli Servis Medan', 3.5833, 98.6667, 'Jl. Gatot Subroto 155, Medan', 'all', 7],
  ['Pempek Elektronik', -2.9167, 104.7458, 'Jl. Jenderal Sudirman 88, Palembang', 'home', 4],
  ['Minang Servis', -0.9492, 100.3543, 'Jl. Permindo 21, Padang', 'all', 4],
  ['Mahakam Gawai', -1.2675, 116.8289, 'Jl. MT Haryono 50, Balikpapan', 'phones', 4],
  ['Losari Servis', -5.1486, 119.4319, 'Jl. Penghibur 15, Makassar', 'all', 6],
  ['Bunaken Teknik', 1.4822, 124.8489, 'Jl. Sam Ratulangi 133, Manado', 'all', 3],
]

const kenya: readonly Line[] = [
  ['Moi Avenue Phone Clinic', -1.2841, 36.8252, 'Moi Avenue 23, Nairobi', 'phones', 10],
  ['Westlands Fix & Care', -1.2676, 36.8108, 'Woodvale Grove 6, Nairobi', 'all', 8],
  ['Karen Appliance Service', -1.3197, 36.7073, 'Ngong Road 311, Nairobi', 'home', 5],
  ['Eastleigh Screens', -1.2726, 36.85, 'First Avenue 40, Nairobi', 'screens', 5],
  ['Baiskeli Yard', -1.2921, 36.7856, 'Ngong Road 88, Nairobi', 'wheels', 4],
  ['Kikuyu Home Repairs', -1.2463, 36.6629, 'Kikuyu Road 12, Kikuyu', 'home', 4],
  ['Thika Repair House', -1.0333, 37.0693, 'Commercial Street 18, Thika', 'all', 4],
  ['Pwani Electronics', -4.0622, 39.6721, 'Digo Road 55, Mombasa', 'all', 6],
  ['Nyali Gadget Care', -4.024, 39.706, 'Links Road 9, Mombasa', 'phones', 4],
  ['Lakeside Repairs', -0.1022, 34.7617, 'Oginga Odinga Street 31, Kisumu', 'all', 5],
  ['Rift Fix', -0.3072, 36.0723, 'Kenyatta Avenue 74, Nakuru', 'all', 4],
  ['Eldoret Tech Bench', 0.5204, 35.2699, 'Uganda Road 28, Eldoret', 'phones', 4],
  ['Mount View Service', -0.4201, 36.9476, 'Kimathi Way 3, Nyeri', 'home', 3],
]

/** Where the sun rises an hour or two earlier than in Jakarta. */
const zones: Readonly<Record<string, string>> = {
  Denpasar: 'Asia/Makassar',
  Balikpapan: 'Asia/Makassar',
  Makassar: 'Asia/Makassar',
  Manado: 'Asia/Makassar',
}

/** The workshop whose board the demo shows first: it has something in every list. */
export const SAMPLE_WORKSHOP = 'Werkhof Altona'
const SAMPLE_REPAIRER = {
  name: 'Werkhof Altona Reparatur GmbH',
  url: 'https://werkhof-altona.example/kontakt',
}
/** The same in Indonesian. */
export const SAMPLE_WORKSHOP_ID = 'Sinar Teknik Bandung'

/**
 * @returns every workshop as the office would enter it; repairs of shoes are for the shoe brand, all others for the retailer,
 *   whichever country the thing was bought in
 */
export function workshopInputs(merchants: Pick<Books, 'lumen' | 'lindholt'>): WorkshopInput[] {
  const lines: [Country, readonly Line[]][] = [
    ['DE', germany],
    ['ID', indonesia],
    ['KE', kenya],
  ]
  return lines.flatMap(([country, of]) => of.map((line, nth) => toInput(country, line, nth, merchants)))
}

function toInput(
  country: Country,
  [name, lat, lon, address, kind, capacity]: Line,
  nth: number,
  { lumen, lindholt }: Pick<Books, 'lumen' | 'lindholt'>,
): WorkshopInput {
  const { skills, modes, agreement, reachKm, usualDays } = trades[kind]
  const town = address.split(', ').at(-1)!.replace(/^\d+ /, '')
  const language: PageLanguage = country === 'ID' ? 'id' : 'en'
  return {
    name,
    email: `${slugOf(name)}@workshops.example`,
    phone: countries[country].phone(700 + nth),
    repairer: name === SAMPLE_WORKSHOP ? SAMPLE_REPAIRER : {},
    address,
    country,
    lat,
    lon,
    timeZone: zones[town] ?? countries[country].timeZone,
    language,
    hours: openings[country][nth % openings[country].length]!,
    skills: Object.entries(skills).map(([category, brands]) => ({
      category: category as CategoryCode,
      brands: [...brands],
    })),
    modes: [...modes],
    agreement: [...agreement],
    reachM: reachKm * 1000,
    capacity,
    usualDays,
    active: true,
    merchants: kind === 'cobbler' ? [lindholt] : Object.values(lumen),
  }
}

/** @returns a name as it stands in an address: `Schuhmacherei Janßen` is `schuhmacherei-janssen` */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')
}
