// What the pages say of certificates, suspensions, areas, holidays and stock, in Indonesian.
import type { Said } from '../../../shared/messages/said'
import type { standingEn } from './standing.en'

export const standingId: Said<typeof standingEn> = {
  saved: 'Tersimpan.',
  removed: 'Dihapus.',
  remove: 'Hapus',
  until: (day) => `sampai ${day}`,

  certificates: {
    title: 'Sertifikat',
    intro:
      'Sertifikat dimiliki orang. Service center mendapat pekerjaan selama ada yang masih berlaku pada hari itu.',
    none: 'Belum ada sertifikat.',
    add: 'Tambah sertifikat',
    holder: 'Siapa',
    category: 'Untuk apa',
    lastDay: 'Hari terakhir',
    renew: 'Perpanjang',
    soon: 'segera habis',
    over: 'sudah habis',
    demanded: (category, merchants) => `${category}: diminta oleh ${merchants}`,
    missing: 'belum ada',
    runningOut: 'Sertifikat yang segera habis',
    office: 'Kantor yang mengisi dan memperpanjangnya. Beri tahu tepat waktu.',
  },

  suspension: {
    title: 'Penangguhan',
    none: 'Mendapat pekerjaan seperti biasa.',
    intro: 'Mulai sekarang tidak mendapat pekerjaan baru. Yang sudah ada tetap di sana.',
    is: 'Ditangguhkan',
    suspend: 'Tangguhkan',
    change: 'Ubah penangguhan',
    reason: 'Mengapa?',
    reasonHint: 'Service center juga membacanya.',
    lastDay: 'Hari terakhir',
    lastDayHint: 'Bila kosong: sampai Anda mencabutnya.',
    lift: 'Cabut penangguhan',
    open: 'sampai kantor mencabutnya',
    told: 'Kantor sedang tidak memberi Anda pekerjaan baru',
    done: {
      suspension: 'Ditangguhkan. Tidak mendapat pekerjaan baru.',
      lifted: 'Dicabut. Mendapat pekerjaan lagi.',
    },
  },

  territories: {
    title: 'Wilayah kerja',
    intro: 'Tanpa isian, jarak tempuhnya yang menentukan, dan wewenang dari merek berlaku di mana saja.',
    add: 'Tambah wilayah',
    brand: 'Untuk',
    visits: 'Penjemputan dan kunjungan',
    warranty: (brand) => `Pekerjaan garansi ${brand}`,
    country: 'Negara',
    postcodes: 'Kode pos yang diawali',
    postcodesHint: 'Pisahkan dengan koma, misalnya 12, 131, 40.',
    districts: 'Kota dan kecamatan',
    districtsHint: 'Pisahkan dengan koma. Tanpa kode pos dan kecamatan: seluruh negara.',
    whole: 'seluruh negara',
  },

  holidays: {
    title: 'Hari libur',
    intro: 'Hari pertama, tawaran, dan tanggal selesai menyesuaikan.',
    none: 'Belum ada hari libur.',
    add: 'Tambah hari',
    firstDay: 'Dari',
    lastDay: 'Sampai dan termasuk',
    word: 'Hari apa?',
    wordPlaceholder: 'Lebaran, hitung stok',
    range: (from, to) => `${from} sampai ${to}`,
    closed: 'Tutup',
  },

  stock: {
    title: 'Stok suku cadang',
    intro: 'Perbaikan yang perlu suku cadang lebih baik ke tempat yang memilikinya.',
    none: 'Belum ada suku cadang.',
    add: 'Tambah suku cadang',
    part: 'Nomor suku cadang',
    name: 'Apa itu?',
    count: 'Berapa',
    out: 'habis',
    keep: 'Simpan',
    runOut: 'Suku cadang yang habis',
  },

  ownBooks: 'Data kami',
  books: 'Libur dan stok',
  demanded: {
    title: 'Sertifikat yang diminta',
    hint: 'Untuk ini service center perlu orang dengan sertifikat yang berlaku. Untuk yang lain cukup mampu.',
  },
  part: {
    label: 'Suku cadang yang diperlukan',
    hint: 'Nomornya. Service center yang memilikinya didahulukan dari yang harus menunggu.',
    missing: 'harus menunggu suku cadang',
  },
}
