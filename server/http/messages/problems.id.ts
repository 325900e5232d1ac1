// What a customer must do about a problem, in Indonesian: said in place of the contract's detail, which speaks to developers.
import type { ProblemWords } from './words'

export const problemWords: ProblemWords = {
  'day-impossible': 'Tidak bisa pada hari itu. Pilih hari lain.',
  'version-stale': 'Ada perubahan sementara itu. Begini keadaannya sekarang.',
  'quote-stale': 'Penawaran ini sudah tidak berlaku.',
  'command-not-allowed': 'Ini sudah tidak bisa dilakukan.',
  'photo-too-large': 'Foto ini terlalu besar.',
  'mode-unsuited': 'Pilih salah satu.',
  'too-long': 'Persingkat ini.',
  'category-unknown': 'Pilih barangnya.',
  'date-invalid': 'Periksa tanggalnya.',
  'photo-unknown': 'Ada foto yang sudah tidak tersimpan. Hapus lalu tambahkan lagi.',
  'workshop-unknown': 'Service center ini tidak lagi menerimanya. Pilih yang lain.',
  'store-unknown': 'Gerai ini tidak lagi menerimanya. Pilih yang lain.',
  'workshop-full': 'Service center ini sudah penuh. Pilih yang lain.',
  'merchant-unknown': 'Toko ini tidak lagi menerima permintaan.',
  'origin-foreign': 'Halaman ini tidak boleh mengirimnya. Mohon beri tahu toko.',
  'idempotency-key-reused':
    'Sudah dikirim dari tab lain. Lihat di sana, atau kirim lagi jika ini perbaikan lain.',
  'body-too-large': 'Terlalu banyak sekaligus. Mohon dipersingkat.',
  'job-unknown': 'Tidak ada perbaikan dengan kode dan kontak ini. Periksa keduanya.',
}
