/** The words of every message in Indonesian: the office's and those without a repair here, customers' and workshops' beside. */
import { customer } from './customer.id'
import type { OfficeReason } from './message'
import { said } from './message'
import type { Words } from './words'
import { workshop } from './workshop.id'

const REASONS: Readonly<Record<OfficeReason, string>> = {
  no_workshop: 'tidak ada service center yang bisa menanganinya',
  declined_often: 'ditolak beberapa service center',
  not_fixed: 'kembali karena belum beres',
  message: 'pelanggan menulis pesan',
  late: 'terlambat',
  unclaimed: 'tidak diambil',
  quote: 'penawaran yang dibayar toko atau merek menunggu jawaban',
}

export const id: Words = {
  customer,
  workshop,
  office: (lines) => ({
    subject:
      lines.length === 1
        ? `${lines[0]!.code} memerlukan Anda: ${REASONS[lines[0]!.reason]}`
        : `${lines.length} perbaikan memerlukan Anda`,
    paragraphs: [
      lines.length === 1
        ? 'Perbaikan ini memerlukan petugas di kantor pusat.'
        : 'Perbaikan-perbaikan ini memerlukan petugas di kantor pusat.',
    ],
    rows: lines.map(({ code, item, merchant, reason }) => ({
      label: code,
      value: `${item}, ${merchant}: ${REASONS[reason]}`,
    })),
    action: lines.length === 1 ? 'Buka perbaikan' : 'Buka kantor pusat',
  }),
  notices: {
    'sign-in-code': ({ code }) => ({
      subject: `${code} adalah kode masuk Anda`,
      paragraphs: [
        'Masukkan di halaman tempat Anda memintanya. Kode berlaku 10 menit dan hanya sekali pakai.',
        'Jika Anda tidak meminta kode, Anda tidak perlu melakukan apa pun.',
      ],
      action: '',
    }),
    invitation: ({ name }) => ({
      subject: 'Akun Anda sudah siap',
      paragraphs: [
        `Halo ${name}, Anda dapat masuk dengan alamat email ini. Tidak ada kata sandi: setiap kali kami kirim kode lewat email.`,
      ],
      action: 'Masuk',
    }),
  },
  item: ({ name, brand, model }) =>
    model ? said(brand, model).join(' ') : said(name.toLowerCase(), brand).join(' '),
  hello: (name) => `Halo ${name},`,
  yourRepair: 'Perbaikan Anda',
  repair: 'Perbaikan',
  signInCode: 'Kode masuk Anda',
  because: {
    customer: (merchant) => `Anda menerima ini karena meminta perbaikan di ${merchant}.`,
    others: 'Anda menerima ini karena alamat Anda ikut serta dalam perbaikan di sini.',
  },
}
