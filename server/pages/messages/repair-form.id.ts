// Yang dibaca service center dan kantor pusat tentang Formulir Informasi Perbaikan Eropa, dalam bahasa Indonesia.
import type { RepairFormWords } from './repair-form'

export const repairFormId: RepairFormWords = {
  title: 'Formulir Informasi Perbaikan Eropa',
  give: 'Sertakan bersama penawaran',
  giveHint:
    'Hanya jika pelanggan yang membayar. Berlaku sedikitnya 30 hari, dan persetujuan selama itu mengikat Anda.',
  noPhone:
    'Formulir Informasi Perbaikan Eropa tidak dapat diberikan: nomor telepon Anda belum diketahui. Kantor pusat menambahkannya.',
  fold: 'Layanan, pengganti, formulir',
  services: 'Layanan di luar pengerjaan, termasuk dalam total. Kosong: tidak ada. 0: gratis.',
  service: (name, currency) => `${name} dalam ${currency}`,
  names: { removal: 'Pelepasan', installation: 'Pemasangan', transport: 'Pengangkutan' },
  declineFee: (currency) => `Biaya pemeriksaan jika ditolak, dalam ${currency}`,
  declineFeeHint: 'Hanya yang sudah diberitahukan sebelum pemeriksaan.',
  declineFeeName: 'jika ditolak',
  replacement: (currency) => `Pengganti sementara, biaya dalam ${currency}`,
  replacementHint: 'Kosong: tidak ada. 0: gratis.',
  repair: 'Jenis perbaikan yang diusulkan',
  repairHint: 'Seperti isi baris, jika dikosongkan.',
  pricing: 'Cara menghitung harga',
  pricingHint: 'Hanya jika belum bisa dipastikan. Totalnya menjadi harga paling tinggi.',
  note: 'Hal lain untuk pelanggan',
  atMost: 'paling banyak',

  repairer: 'Seperti dibaca pelanggan',
  repairerHint:
    'Formulir Informasi Perbaikan Eropa menyebut service center yang memperbaiki, dengan alamat, telepon, dan emailnya sendiri. Isi yang berbeda dari di atas.',
  name: 'Nama lengkap dengan badan hukumnya',
  phone: 'Telepon untuk pelanggan',
  email: 'Email untuk pelanggan',
  url: 'Cara lain secara online, misalnya halaman kontak',
}
