/** What the theme page says, in the languages of the shops. */
import type { PageLanguage } from '../../shared/language'
import type { Font, Theme, Verdict } from './theme'

export interface ThemeWords {
  title: string
  intro: string
  presets: string
  shop: string
  show: string
  shown: Readonly<Record<Theme['show'], string>>
  colours: string
  accent: string
  surface: string
  ink: string
  shape: string
  radius: string
  gap: string
  size: string
  letters: string
  font: string
  heading: string
  fonts: Readonly<Record<Font, string>>
  scheme: string
  schemes: Readonly<Record<Theme['scheme'], string>>
  language: string
  pageLanguage: string
  mode: string
  modes: Readonly<Record<Theme['mode'], string>>
  apply: string
  again: string
  preview: string
  width: string
  phone: string
  desktop: string
  verdict: string
  pairs: Readonly<Record<Verdict['pair'], string>>
  is: Readonly<Record<Verdict['is'], string>>
  paste: string
  pasteHint: string
  copy: string
  copied: string
  copyLink: string
  linkCopied: string
  /** What the preview's page says round the widget. */
  repairs: string
  repairsText: string
  back: string
  /** The other language, in itself. */
  other: string
}

const en: ThemeWords = {
  title: 'The repair desk in your colours',
  intro:
    'Choose as you like: the desk that you see is the real one, and what you choose stands in the address.',
  presets: 'Begin with',
  shop: 'Shop',
  show: 'Show',
  shown: { request: 'A request', ticket: 'A ticket' },
  colours: 'Colours',
  accent: 'Accent',
  surface: 'Paper',
  ink: 'Ink',
  shape: 'Shape',
  radius: 'Corners',
  gap: 'Space',
  size: 'Text',
  letters: 'Letters',
  font: 'Text',
  heading: 'Questions',
  fonts: {
    page: 'As the page',
    system: 'System',
    serif: 'Serif',
    humanist: 'Humanist',
    rounded: 'Rounded',
    mono: 'Monospace',
  },
  scheme: 'Light',
  schemes: { page: 'As the page', light: 'Day', dark: 'Night', 'light dark': 'As the device' },
  language: 'Language',
  pageLanguage: 'As the page',
  mode: 'Place',
  modes: { inline: 'In the page', button: 'Behind a button' },
  apply: 'Show',
  again: 'Begin again',
  preview: 'The repair desk on a shop’s page',
  width: 'Width',
  phone: 'Phone',
  desktop: 'Desktop',
  verdict: 'Can it be read?',
  pairs: { ink: 'Ink on paper', button: 'Words on the button', accent: 'Accent as text' },
  is: {
    best: 'very well',
    good: 'well',
    mended: 'the desk shows text in a shade that is read',
    unreadable: 'no: choose a darker or a lighter one; until then the desk takes another ink',
  },
  paste: 'Paste this',
  pasteHint: 'Where the desk should stand. Under a strict policy the rule goes into your own style sheet.',
  copy: 'Copy',
  copied: 'Copied',
  copyLink: 'Copy the link to this look',
  linkCopied: 'Link copied',
  repairs: 'Repairs',
  repairsText: 'Worn or broken? Tell us here, and the nearest workshop takes care of it.',
  back: 'To the shop',
  other: 'Bahasa Indonesia',
}

const id: ThemeWords = {
  title: 'Meja perbaikan dalam warna Anda',
  intro: 'Pilih sesuka Anda: meja yang Anda lihat ini sungguhan, dan pilihan Anda tersimpan di alamat.',
  presets: 'Mulai dengan',
  shop: 'Toko',
  show: 'Tampilkan',
  shown: { request: 'Permintaan', ticket: 'Tiket' },
  colours: 'Warna',
  accent: 'Aksen',
  surface: 'Kertas',
  ink: 'Tinta',
  shape: 'Bentuk',
  radius: 'Sudut',
  gap: 'Jarak',
  size: 'Teks',
  letters: 'Huruf',
  font: 'Teks',
  heading: 'Pertanyaan',
  fonts: {
    page: 'Seperti halaman',
    system: 'Sistem',
    serif: 'Serif',
    humanist: 'Humanis',
    rounded: 'Membulat',
    mono: 'Monospace',
  },
  scheme: 'Cahaya',
  schemes: { page: 'Seperti halaman', light: 'Siang', dark: 'Malam', 'light dark': 'Seperti perangkat' },
  language: 'Bahasa',
  pageLanguage: 'Seperti halaman',
  mode: 'Tempat',
  modes: { inline: 'Di halaman', button: 'Di balik tombol' },
  apply: 'Tampilkan',
  again: 'Mulai lagi',
  preview: 'Meja perbaikan di halaman toko',
  width: 'Lebar',
  phone: 'Ponsel',
  desktop: 'Desktop',
  verdict: 'Terbacakah?',
  pairs: { ink: 'Tinta di atas kertas', button: 'Kata pada tombol', accent: 'Aksen sebagai teks' },
  is: {
    best: 'sangat jelas',
    good: 'jelas',
    mended: 'meja menampilkan teks dalam nuansa yang terbaca',
    unreadable: 'tidak: pilih yang lebih gelap atau lebih terang; sementara itu meja memakai tinta lain',
  },
  paste: 'Tempelkan ini',
  pasteHint: 'Di tempat meja akan berdiri. Dengan kebijakan ketat, aturannya masuk ke lembar gaya Anda.',
  copy: 'Salin',
  copied: 'Tersalin',
  copyLink: 'Salin tautan ke tampilan ini',
  linkCopied: 'Tautan tersalin',
  repairs: 'Perbaikan',
  repairsText: 'Aus atau rusak? Beri tahu kami di sini, dan service center terdekat menanganinya.',
  back: 'Ke toko',
  other: 'English',
}

export const themeWords: Readonly<Record<PageLanguage, ThemeWords>> = { en, id }
