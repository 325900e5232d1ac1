/** What is said in Indonesian to those who do the work: the office and whoever signs in here, workshops beside. */
import type { OfficeReason } from './message'
import type { StaffWords } from './words'
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

export const staff: StaffWords = {
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
  repair: 'Perbaikan',
  signInCode: 'Kode masuk Anda',
  because: 'Anda menerima ini karena alamat Anda ikut serta dalam perbaikan di sini.',
}
