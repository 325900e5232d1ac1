// What the page says on which the office tries out a change of its network, in Indonesian.
import type { Said } from '../../../shared/messages/said'
import type { whatIfEn } from './what-if.en'

export const whatIfId: Said<typeof whatIfEn> = {
  whatIf: {
    title: 'Bagaimana jika',
    heading: 'Apa yang terjadi jika',
    intro:
      'Perbaikan dalam 30 hari terakhir dibagikan ulang di atas kertas: sekali dengan service center seperti sekarang, sekali dengan perubahan Anda. Tidak ada yang berubah karenanya.',
    kinds: {
      add: 'Tambah service center',
      close: 'Tutup service center',
      retrain: 'Ubah yang diperbaiki',
    },
    try: 'Coba',
    workshop: 'Service center',
    name: 'Nama',
    newName: 'Service center baru',
    place: 'Letaknya',
    skills: 'Yang akan diperbaiki',
    brands: 'Merek yang akan memberi wewenang',
    brandsHint: 'Untuk pekerjaan garansi mereka, dipisahkan koma.',
    keptBrands: 'Untuk yang sudah diperbaikinya, wewenang dari merek tetap berlaku.',
    noWorkshops: 'Belum ada service center.',
    result: {
      add: (name) => `Jika ${name} ditambah`,
      close: (name) => `Jika ${name} ditutup`,
      retrain: (name, skills) => `Jika ${name} memperbaiki ${skills}`,
    },
    from: (jobs, day) => `Dari ${jobs} perbaikan yang diminta sejak ${day}.`,
    cut: 'Dalam 30 hari itu ada lebih banyak; yang terbaru yang dihitung.',
    straight:
      'Jarak diukur lurus di peta, dan tidak ada yang menolak. Nilai tempat tiap service center tetap seperti terakhir dihitung.',
    nothing: 'Tidak ada perbaikan yang diminta dalam 30 hari terakhir, jadi tidak ada yang bisa dicoba.',
    measure: 'Ukuran',
    before: 'Sekarang',
    after: 'Nanti',
    change: 'Selisih',
    mean: 'Jarak rata-rata',
    p95: '95 dari 100 tidak lebih jauh dari',
    unserved: 'Perbaikan yang tidak bisa diterima siapa pun',
    loads: 'Perbaikan per service center',
    same: 'Tidak ada service center yang mendapat lebih banyak atau lebih sedikit.',
    others: (n) => `${n} lainnya berubah.`,
    imagined: 'baru',
  },
}
