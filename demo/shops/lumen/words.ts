/** What the electronics retailer's pages say round their products. */
import type { PageLanguage } from '../../../shared/language'

interface Words {
  /** By the product that stands for the department. */
  nav: Readonly<Record<string, string>>
  bag: string
  home: string
  add: string
  keep: string
  stars(stars: string, count: string): string
  tax: string
  promises: readonly (readonly [title: string, text: string])[]
  facts: string
  reviews: string
  repairTitle: string
  repairText: string
  repairPoints: readonly string[]
  more: string
  footer: readonly (readonly [title: string, lines: readonly string[]])[]
  demo: string
  privacy: string
  /** The other language, in itself. */
  other: string
}

const en: Words = {
  nav: {
    '': 'Laundry',
    'coffee-maker': 'Kitchen',
    phone: 'Phones',
    laptop: 'Computers',
    headphones: 'Sound',
    television: 'Screens',
  },
  bag: 'Bag, empty',
  home: 'Home',
  add: 'Add to bag',
  keep: 'Save for later',
  stars: (stars: string, count: string) => `${stars} of 5, ${count} ratings`,
  tax: 'Tax included. Delivered in 2 to 4 days.',
  promises: [
    ['Delivered and carried in', 'Free from Rp 500.000'],
    ['30 days to return', 'In any of our stores'],
    ['Repaired near you', 'Over 60 workshops in three countries'],
  ],
  facts: 'At a glance',
  reviews: 'From people who own one',
  repairTitle: 'Something wrong with yours?',
  repairText:
    'Before you replace it, let us look. Tell us what happened, and the nearest workshop that knows this model takes it from there.',
  repairPoints: [
    'First the checks that often solve it, free.',
    'A price before any work, and nothing happens without your yes.',
    'A guarantee of 90 days on the repair.',
  ],
  more: 'More that lasts',
  footer: [
    ['Shop', ['Laundry', 'Kitchen', 'Phones', 'Computers']],
    ['Help', ['Delivery', 'Returns', 'Repair', 'Spare parts']],
    ['Lumen', ['Stores', 'Our promise', 'Jobs']],
  ],
  demo: 'Lumen is made up, and nothing is sold here: this is a demo of the repair widget.',
  privacy: 'Privacy',
  other: 'Bahasa Indonesia',
}

const id: Words = {
  nav: {
    '': 'Cuci',
    'coffee-maker': 'Dapur',
    phone: 'Ponsel',
    laptop: 'Komputer',
    headphones: 'Audio',
    television: 'Layar',
  },
  bag: 'Tas belanja, kosong',
  home: 'Beranda',
  add: 'Masukkan ke tas',
  keep: 'Simpan dulu',
  stars: (stars, count) => `${stars} dari 5, ${count} penilaian`,
  tax: 'Termasuk pajak. Dikirim dalam 2 sampai 4 hari.',
  promises: [
    ['Diantar sampai dalam', 'Gratis mulai Rp 500.000'],
    ['30 hari pengembalian', 'Di semua toko kami'],
    ['Diperbaiki di dekat Anda', 'Lebih dari 60 service center di tiga negara'],
  ],
  facts: 'Sekilas',
  reviews: 'Dari yang memakainya',
  repairTitle: 'Ada yang rusak?',
  repairText:
    'Sebelum membeli yang baru, biar kami periksa. Ceritakan apa yang terjadi, dan service center terdekat yang mengenal model ini akan menanganinya.',
  repairPoints: [
    'Pertama, pemeriksaan yang sering menyelesaikan masalah, gratis.',
    'Harga sebelum dikerjakan, dan tidak ada yang terjadi tanpa persetujuan Anda.',
    'Garansi perbaikan 90 hari.',
  ],
  more: 'Lainnya yang awet',
  footer: [
    ['Belanja', ['Cuci', 'Dapur', 'Ponsel', 'Komputer']],
    ['Bantuan', ['Pengiriman', 'Pengembalian', 'Perbaikan', 'Suku cadang']],
    ['Lumen', ['Toko', 'Janji kami', 'Karier']],
  ],
  demo: 'Lumen hanya rekaan, dan tidak ada yang dijual di sini: ini demo widget perbaikan.',
  privacy: 'Privasi',
  other: 'English',
}

export const lumenWords: Readonly<Record<PageLanguage, Words>> = { en, id }
