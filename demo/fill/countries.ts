/** What differs by country in the demo: money, time, how a phone number looks, who lives there and where. */
import type { Language } from '../../shared/language'

export type Country = 'DE' | 'ID' | 'KE'

export interface Spot {
  /** As the place field shows it. */
  label: string
  lat: number
  lon: number
  postcode?: string
  street: string
}

interface CountryFacts {
  currency: string
  timeZone: string
  /** Units of the currency (not minor ones) for one euro's worth of repair there, and to what prices are rounded. */
  priceFactor: number
  roundedTo: number
  /** What its shoppers read, with how likely it is. */
  languages: readonly (readonly [Language, number])[]
  /** A number that nobody has: of the range kept free for stories, or plainly made up. @param nth 0 to 999 */
  phone(nth: number): string
  names: readonly string[]
  /** Where shoppers live, with how many of them do. */
  spots: readonly (readonly [Spot, number])[]
}

const three = (nth: number) => String(nth % 1000).padStart(3, '0')

const spot = (label: string, lat: number, lon: number, street: string, postcode?: string): Spot => ({
  label,
  lat,
  lon,
  street,
  postcode,
})

export const countries: Readonly<Record<Country, CountryFacts>> = {
  DE: {
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    priceFactor: 1,
    roundedTo: 0.1,
    languages: [
      ['en', 0.6],
      ['de', 0.24],
      ['pl', 0.02],
      ['tr', 0.05],
      ['ru', 0.05],
      ['ar', 0.04],
    ],
    // 0176 040690 00 to 99 and (0)40 66969 000 to 999 are given to nobody.
    phone: (nth) => (nth < 700 ? `0176 040690${three(nth).slice(1)}` : `+49 40 66969${three(nth)}`),
    names:
      `Anna Brandt|Lukas Wolff|Miriam Schuster|Jonas Reinhardt|Clara Behrens|Emil Hoffmann|Leyla Aydın|Paul Lindner
      |Sophie Krüger|Henrik Jansen|Nora Vogt|Tobias Seidel|Frieda Möller|Yusuf Demir|Katharina Böhm|Ole Petersen|Greta Sommer
      |Matthias Kern|Zofia Nowak|David Roth|Ines Albrecht|Till Bergmann|Hannah Fuchs|Marlene Otto|Björn Carstens`
        .split('|')
        .map((name) => name.trim()),
    spots: [
      [spot('Hamburg', 53.5606, 9.9536, 'Schanzenstraße 75, 20357 Hamburg', '20357'), 5],
      [spot('Altona, Hamburg', 53.5489, 9.9281, 'Große Brunnenstraße 12, 22763 Hamburg', '22763'), 5],
      [spot('Wandsbek, Hamburg', 53.5833, 10.083, 'Schloßstraße 8, 22041 Hamburg', '22041'), 2],
      [spot('Berlin', 52.4973, 13.4402, 'Reichenberger Straße 36, 10999 Berlin', '10999'), 4],
      [spot('Pankow, Berlin', 52.5693, 13.4019, 'Wollankstraße 120, 13187 Berlin', '13187'), 2],
      [spot('München', 48.1374, 11.5755, 'Fraunhoferstraße 9, 80469 München', '80469'), 3],
      [spot('Köln', 50.9333, 6.95, 'Aachener Straße 60, 50674 Köln', '50674'), 3],
      [spot('Frankfurt am Main', 50.1155, 8.6842, 'Berger Straße 151, 60385 Frankfurt am Main', '60385'), 2],
      [spot('Leipzig', 51.3396, 12.3713, 'Könneritzstraße 43, 04229 Leipzig', '04229'), 2],
      [spot('Stuttgart', 48.7823, 9.177, 'Silberburgstraße 88, 70176 Stuttgart', '70176'), 1],
      [spot('Bremen', 53.0758, 8.8072, 'Vor dem Steintor 25, 28203 Bremen', '28203'), 1],
      [spot('Lübeck', 53.8689, 10.6873, 'Glockengießerstraße 30, 23552 Lübeck', '23552'), 1],
      [spot('Nürnberg', 49.4542, 11.0775, 'Maxfeldstraße 14, 90409 Nürnberg', '90409'), 1],
    ],
  },
  ID: {
    currency: 'IDR',
    timeZone: 'Asia/Jakarta',
    priceFactor: 6500,
    roundedTo: 5000,
    languages: [
      ['id', 0.8],
      ['en', 0.2],
    ],
    phone: (nth) => (nth < 700 ? `0812-0000-0${three(nth)}` : `+62 21 0000 0${three(nth)}`),
    names:
      `Siti Rahmawati|Budi Santoso|Dewi Lestari|Agus Pratama|Putri Maharani|Rizky Hidayat|Wayan Sudiarta|Made Ayu
      |Andi Saputra|Nur Aini|Joko Widagdo|Maria Sihombing|Fajar Nugroho|Intan Permata|Hendra Gunawan|Lestari Wulandari
      |Bagus Wicaksono|Ratna Sari|Yohanes Tampubolon|Indah Kusuma|Eko Prasetyo|Tuti Handayani|Dimas Aditya|Kartika Dewi`
        .split('|')
        .map((name) => name.trim()),
    spots: [
      [spot('Jakarta', -6.2003, 106.8372, 'Jl. Johar 14, Menteng, Jakarta Pusat'), 5],
      [spot('Tebet, Jakarta', -6.2301, 106.8479, 'Jl. Tebet Barat Dalam 5, Jakarta Selatan'), 4],
      [spot('Kebayoran Baru, Jakarta', -6.2436, 106.8009, 'Jl. Wijaya I 27, Jakarta Selatan'), 4],
      [spot('Kelapa Gading, Jakarta', -6.1582, 106.9087, 'Jl. Kelapa Nias 3, Jakarta Utara'), 2],
      [spot('Bandung', -6.9106, 107.6131, 'Jl. Riau 81, Bandung'), 6],
      [spot('Bogor', -6.5944, 106.7892, 'Jl. Suryakencana 110, Bogor'), 1],
      [spot('Bekasi', -6.2349, 106.9896, 'Jl. Kemakmuran 16, Bekasi'), 2],
      [spot('Yogyakarta', -7.8014, 110.3647, 'Jl. Prawirotaman 29, Yogyakarta'), 3],
      [spot('Semarang', -6.9931, 110.4208, 'Jl. Gajahmada 66, Semarang'), 2],
      [spot('Surabaya', -7.2575, 112.7521, 'Jl. Kayoon 40, Surabaya'), 4],
      [spot('Malang', -7.9797, 112.6304, 'Jl. Ijen 52, Malang'), 1],
      [spot('Denpasar', -8.65, 115.2167, 'Jl. Gatot Kaca 18, Denpasar'), 2],
      [spot('Medan', 3.5833, 98.6667, 'Jl. Kesawan 9, Medan'), 2],
      [spot('Makassar', -5.1486, 119.4319, 'Jl. Somba Opu 77, Makassar'), 1],
    ],
  },
  KE: {
    currency: 'KES',
    timeZone: 'Africa/Nairobi',
    priceFactor: 75,
    roundedTo: 50,
    languages: [
      ['en', 0.94],
      ['hi', 0.03],
      ['ar', 0.03],
    ],
    phone: (nth) => (nth < 700 ? `0700 000 ${three(nth)}` : `+254 20 000 0${three(nth)}`),
    names:
      `Wanjiru Kamau|Otieno Ouma|Achieng Odhiambo|Kipchoge Rotich|Njeri Mwangi|Mwende Mutua|Hassan Abdi|Wambui Njoroge
      |Brian Kiptoo|Faith Cherono|Amina Yusuf|Kevin Omondi|Grace Muthoni|Peter Kariuki`
        .split('|')
        .map((name) => name.trim()),
    spots: [
      [spot('Nairobi', -1.2833, 36.8167, 'Kirinyaga Road 17, Nairobi'), 5],
      [spot('Westlands, Nairobi', -1.2648, 36.8049, 'Rhapta Road 22, Nairobi'), 3],
      [spot('Karen, Nairobi', -1.323, 36.712, 'Dagoretti Road 48, Nairobi'), 2],
      [spot('Mombasa', -4.0547, 39.6636, 'Nkrumah Road 11, Mombasa'), 3],
      [spot('Kisumu', -0.1022, 34.7617, 'Jomo Kenyatta Highway 5, Kisumu'), 2],
      [spot('Nakuru', -0.3072, 36.0723, 'Mburu Gichua Road 13, Nakuru'), 1],
    ],
  },
}

/** Far from every workshop that comes to the house. */
export const remote: readonly (readonly [Country, Spot])[] = [
  ['ID', spot('Kupang', -10.1708, 123.6069, 'Jl. El Tari 31, Kupang')],
  ['ID', spot('Labuan Bajo', -8.4964, 119.8877, 'Jl. Soekarno Hatta 7, Labuan Bajo')],
  ['ID', spot('Jayapura', -2.5337, 140.7181, 'Jl. Ahmad Yani 20, Jayapura')],
  ['KE', spot('Garissa', -0.4528, 39.646, 'Kismayu Road 4, Garissa')],
  ['KE', spot('Lodwar', 3.1199, 35.5964, 'Main Street 2, Lodwar')],
]

/** @returns an amount of that country's money, minor units, for what costs so many euro in Germany */
export function priceIn(country: Country, euro: number): number {
  const { priceFactor, roundedTo } = countries[country]
  return Math.round(Math.round((euro * priceFactor) / roundedTo) * roundedTo * 100)
}
