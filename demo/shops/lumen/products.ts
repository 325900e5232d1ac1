/** The electronics retailer's products that have a page of their own, in both of its languages. */
import type { CategoryCode } from '../../../shared/catalog'
import type { PageLanguage } from '../../../shared/language'
import coffeeMaker from './pictures/coffee-maker.svg?raw'
import headphones from './pictures/headphones.svg?raw'
import laptop from './pictures/laptop.svg?raw'
import phone from './pictures/phone.svg?raw'
import television from './pictures/television.svg?raw'
import washingMachine from './pictures/washing-machine.svg?raw'

type Both = Readonly<Record<PageLanguage, string>>
const both = (en: string, id: string): Both => ({ en, id })

export interface Product {
  /** Its path within the shop; the shop's own front page shows the first. */
  slug: string
  category: CategoryCode
  brand: string
  model: string
  sku: string
  /** Whole rupiah. */
  price: number
  stars: number
  ratings: number
  picture: string
  line: Both
  text: Both
  points: readonly (readonly [title: Both, text: Both])[]
  facts: readonly (readonly [name: Both, value: Both])[]
  reviews: readonly { name: string; stars: number; text: Both }[]
  /** The widget opens from a button instead of standing in the page. */
  asButton?: true
}

const twoYears = [both('Guarantee', 'Garansi'), both('2 years', '2 tahun')] as const
const weight = (kg: string) =>
  [both('Weight', 'Berat'), both(`${kg} kg`, `${kg.replace('.', ',')} kg`)] as const

export const products: readonly Product[] = [
  {
    slug: '',
    category: 'washing-machine',
    brand: 'Nordvik',
    model: 'Brisa 7',
    sku: 'NV-BR7-21',
    price: 3_569_000,
    stars: 4.6,
    ratings: 312,
    picture: washingMachine,
    line: both('Seven kilos, quietly.', 'Tujuh kilo, tanpa berisik.'),
    text: both(
      'A front loader for flats with thin walls. The drum hangs on a motor without a belt, so there is less to wear out, and every part that does can be bought for ten years.',
      'Mesin bukaan depan untuk rumah dengan dinding tipis. Tabungnya digerakkan motor tanpa sabuk, jadi lebih sedikit yang aus, dan setiap suku cadang tersedia sepuluh tahun.',
    ),
    points: [
      [
        both('49 dB in the wash', '49 dB saat mencuci'),
        both('Quieter than a conversation.', 'Lebih pelan dari obrolan.'),
      ],
      [
        both('Cold wash that cleans', 'Bersih dengan air dingin'),
        both('Full result at 20 °C.', 'Hasil penuh di 20 °C.'),
      ],
      [
        both('Made to be opened', 'Dibuat untuk dibuka'),
        both('Nine screws, no glue.', 'Sembilan sekrup, tanpa lem.'),
      ],
    ],
    facts: [
      [both('Capacity', 'Kapasitas'), both('7 kg', '7 kg')],
      [both('Spin', 'Putaran'), both('1,200 rpm', '1.200 rpm')],
      [both('Width × height × depth', 'Lebar × tinggi × dalam'), both('60 × 85 × 47 cm', '60 × 85 × 47 cm')],
      weight('61.5'),
      twoYears,
    ],
    reviews: [
      {
        name: 'Ratna, Bandung',
        stars: 5,
        text: both(
          'It runs at night and nobody wakes up. After a year the pump gave up; it was repaired at home within the week.',
          'Dipakai malam pun tidak ada yang bangun. Setelah setahun pompanya rusak; diperbaiki di rumah dalam seminggu.',
        ),
      },
      {
        name: 'Henrik, Hamburg',
        stars: 4,
        text: both(
          'Does what it should. The drawer could be deeper.',
          'Sesuai harapan. Laci deterjennya bisa lebih dalam.',
        ),
      },
    ],
  },
  {
    slug: 'phone',
    category: 'phone',
    brand: 'Kirana',
    model: 'K5',
    sku: 'KR-K5-128',
    price: 2_139_000,
    stars: 4.4,
    ratings: 1087,
    picture: phone,
    line: both('The one that you keep.', 'Ponsel yang dipakai lama.'),
    text: both(
      'A bright 6.2-inch display, two honest cameras and a battery that comes out with two screws. Software for seven years.',
      'Layar 6,2 inci yang terang, dua kamera yang jujur, dan baterai yang lepas dengan dua sekrup. Perangkat lunak tujuh tahun.',
    ),
    points: [
      [both('Two days', 'Dua hari'), both('5,000 mAh, and replaceable.', '5.000 mAh, dan bisa diganti.')],
      [both('Seven years', 'Tujuh tahun'), both('Of updates, promised.', 'Pembaruan, dijanjikan.')],
      [both('128 GB', '128 GB'), both('And room for a card.', 'Dan slot kartu.')],
    ],
    facts: [
      [both('Display', 'Layar'), both('6.2″ OLED, 120 Hz', '6,2″ OLED, 120 Hz')],
      [both('Cameras', 'Kamera'), both('50 and 12 MP', '50 dan 12 MP')],
      [both('Protection', 'Perlindungan'), both('IP55', 'IP55')],
      weight('0.182'),
      twoYears,
    ],
    reviews: [
      {
        name: 'Fajar, Yogyakarta',
        stars: 5,
        text: both(
          'Changed the battery after three years, it feels new again.',
          'Ganti baterai setelah tiga tahun, rasanya baru lagi.',
        ),
      },
      {
        name: 'Grace, Nairobi',
        stars: 4,
        text: both(
          'Good in the sun. The charger is sold apart.',
          'Terang di bawah matahari. Charger dijual terpisah.',
        ),
      },
    ],
  },
  {
    slug: 'coffee-maker',
    category: 'coffee-maker',
    brand: 'Serambi',
    model: 'E2',
    sku: 'SB-E2-BK',
    price: 1_879_000,
    stars: 4.7,
    ratings: 204,
    picture: coffeeMaker,
    line: both('Espresso for the veranda.', 'Espreso untuk serambi.'),
    text: both(
      'A steel boiler, a portafilter with weight, and a pump that you hear and like. Seals and valves are kept in stock at every one of our service centers.',
      'Boiler baja, portafilter yang mantap, dan pompa yang enak didengar. Sil dan katup tersedia di setiap service center kami.',
    ),
    points: [
      [both('15 bar', '15 bar'), both('Held at nine in the cup.', 'Stabil sembilan di cangkir.')],
      [
        both('Warm in 40 s', 'Siap 40 detik'),
        both('From cold to first cup.', 'Dari dingin ke cangkir pertama.'),
      ],
      [
        both('Seals for life', 'Sil sepanjang umur'),
        both('A kit costs less than a bag of beans.', 'Harganya di bawah sebungkus biji kopi.'),
      ],
    ],
    facts: [
      [both('Water tank', 'Tangki air'), both('1.8 l', '1,8 l')],
      [both('Power', 'Daya'), both('1,350 W', '1.350 W')],
      weight('6.4'),
      twoYears,
    ],
    reviews: [
      {
        name: 'Wayan, Denpasar',
        stars: 5,
        text: both('Simple, heavy, good coffee.', 'Sederhana, berat, kopinya enak.'),
      },
      {
        name: 'Clara, Köln',
        stars: 5,
        text: both('The steam wand is better than at my last one.', 'Pipa uapnya lebih baik dari yang lama.'),
      },
    ],
  },
  {
    slug: 'headphones',
    category: 'headphones',
    brand: 'Selaras',
    model: 'One',
    sku: 'SL-ONE-GR',
    price: 969_000,
    stars: 4.3,
    ratings: 518,
    picture: headphones,
    line: both('Hear less of the train.', 'Kereta tak lagi terdengar.'),
    text: both(
      'Thirty hours of quiet. Pads, cable and battery come off without tools, and you find them on this page.',
      'Tiga puluh jam tenang. Bantalan, kabel, dan baterai lepas tanpa alat, dan tersedia di halaman ini.',
    ),
    points: [
      [both('30 hours', '30 jam'), both('With noise cancelling on.', 'Dengan peredam bising.')],
      [both('254 g', '254 g'), both('Forgotten after a minute.', 'Semenit sudah terlupa.')],
      [both('Pads that click', 'Bantalan klik'), both('Changed in ten seconds.', 'Ganti sepuluh detik.')],
    ],
    facts: [
      [both('Battery', 'Baterai'), both('700 mAh, replaceable', '700 mAh, bisa diganti')],
      [both('Connection', 'Koneksi'), both('Bluetooth 5.3, cable', 'Bluetooth 5.3, kabel')],
      weight('0.254'),
      twoYears,
    ],
    reviews: [
      {
        name: 'Dimas, Surabaya',
        stars: 4,
        text: both('Comfortable for a whole day of work.', 'Nyaman dipakai kerja seharian.'),
      },
    ],
    asButton: true,
  },
  {
    slug: 'laptop',
    category: 'laptop',
    brand: 'Tenun',
    model: '14',
    sku: 'TN-14-16',
    price: 6_169_000,
    stars: 4.5,
    ratings: 176,
    picture: laptop,
    line: both('Woven for every day.', 'Ditenun untuk tiap hari.'),
    text: both(
      'Fourteen inches, sixteen hours, one screwdriver. Memory, disk, keyboard and battery are parts, not the whole machine.',
      'Empat belas inci, enam belas jam, satu obeng. Memori, disk, papan tombol, dan baterai adalah suku cadang, bukan seluruh mesin.',
    ),
    points: [
      [both('1.24 kg', '1,24 kg'), both('A magazine, nearly.', 'Hampir seringan majalah.')],
      [both('16 hours', '16 jam'), both('On one charge.', 'Sekali isi.')],
      [
        both('Every part', 'Setiap suku cadang'),
        both('Listed with its price.', 'Tercantum dengan harganya.'),
      ],
    ],
    facts: [
      [both('Display', 'Layar'), both('14″, 2240 × 1400', '14″, 2240 × 1400')],
      [both('Memory', 'Memori'), both('16 GB, two slots', '16 GB, dua slot')],
      weight('1.24'),
      twoYears,
    ],
    reviews: [
      {
        name: 'Maria, Medan',
        stars: 5,
        text: both(
          'Tea over the keyboard, three days later it was back with a new one.',
          'Ketumpahan teh, tiga hari kemudian kembali dengan papan tombol baru.',
        ),
      },
    ],
  },
  {
    slug: 'television',
    category: 'television',
    brand: 'Cakra',
    model: '55 Q',
    sku: 'CK-55Q',
    price: 4_539_000,
    stars: 4.2,
    ratings: 263,
    picture: television,
    line: both('Evenings, in colour.', 'Malam penuh warna.'),
    text: both(
      'A calm 55 inches with a backlight in twelve strips, each of which can be changed at home by our technician.',
      'Layar 55 inci yang tenang dengan dua belas jalur lampu latar, masing-masing bisa diganti teknisi di rumah.',
    ),
    points: [
      [both('12 zones', '12 zona'), both('Dark where it is dark.', 'Gelap di tempat gelap.')],
      [both('4 inputs', '4 masukan'), both('For whatever comes.', 'Untuk apa pun.')],
      [both('0.4 W', '0,4 W'), both('When it sleeps.', 'Saat tidur.')],
    ],
    facts: [
      [both('Picture', 'Gambar'), both('55″, 3840 × 2160', '55″, 3840 × 2160')],
      [both('Sound', 'Suara'), both('2 × 20 W', '2 × 20 W')],
      weight('15.2'),
      twoYears,
    ],
    reviews: [
      {
        name: 'Otieno, Kisumu',
        stars: 4,
        text: both('Good picture for the money.', 'Gambar bagus untuk harganya.'),
      },
    ],
  },
]
