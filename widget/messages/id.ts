/** The widget's words in Indonesian. A workshop is a "service center" here: "bengkel" would be a motor garage. */
import { modes } from '../../shared/messages/id'
import type { Words } from './words'

export const id: Words = {
  modes,
  dir: 'ltr',
  colon: ': ',
  launch: 'Ajukan perbaikan',
  next: 'Lanjut',
  back: 'Kembali',
  change: 'Ubah',
  close: 'Tutup',
  send: 'Kirim',
  sending: 'Mengirim',
  again: 'Coba lagi',
  optional: '(opsional)',
  step: (step) => `Langkah ${step} dari 5`,
  wrong: 'Mohon periksa ini:',
  offline: 'Belum ada jawaban. Tidak ada yang hilang, kami terus mencoba.',
  unavailable: 'Saat ini tidak tersedia. Coba lagi, atau muat ulang halaman.',

  // 1 What is it?
  item: 'Apa yang perlu diperbaiki?',
  fromPage: 'Diisi dari halaman ini.',
  brand: 'Merek',
  model: 'Model',
  serial: 'Nomor seri',
  bought: 'Tanggal pembelian',
  follow: 'Lacak perbaikan',

  // 2 What is wrong?
  fault: 'Apa masalahnya?',
  describe: 'Ceritakan dengan kata sendiri',
  addPhotos: 'Tambah foto',
  photos: 'Foto',
  noFault: (fee) => `Jika tidak ada kerusakan, biaya pemeriksaannya ${fee}.`,
  tips: 'Sebelum dikirim',
  tipsIntro: 'Langkah ini sering berhasil, tanpa alat.',
  fixes: (share) => `berhasil pada ${share} kasus`,
  works: 'Sudah berfungsi',
  broken: 'Masih rusak',
  skip: 'Lewati',
  restart: 'Barang lain',

  // 3 Where are you?
  place: 'Di mana lokasi Anda?',
  town: 'Kota atau kode pos',
  here: 'Pakai lokasi saya',
  nowhere: 'Tidak ditemukan. Coba kota yang lebih besar di dekat Anda.',
  noPosition: 'Lokasi tidak tersedia. Ketik kota atau kode pos.',
  found: (n) => `Ditemukan: ${n}`,

  day: 'Hari apa?',
  workshops: 'Service center terdekat',
  noneNear: 'Belum ada service center di dekat Anda',
  noneNearText: 'Tetap kirim saja: kantor kami mencari jalan dan menghubungi Anda.',
  firstDay: (day, days) => `mulai ${day}, biasanya ${days}`,
  showMore: 'Tampilkan lainnya',
  handover: 'Bagaimana Anda menyerahkannya?',
  sentTo: (workshop) => `Diteruskan ke ${workshop}`,
  where: 'Ke mana?',
  wide: (town) =>
    `${town} itu luas. Dengan kecamatan, kode pos, atau lokasi Anda, kami menemukan service center yang benar-benar terdekat.`,

  // 4 How do we reach you?
  contact: 'Bagaimana kami menghubungi Anda?',
  name: 'Nama',
  email: 'Email',
  phone: 'Telepon',
  oneOfTwo: 'Email atau telepon, satu saja cukup.',
  language: 'Hubungi saya dalam bahasa',
  address: 'Alamat',

  // 5 Check and send
  review: 'Periksa dan kirim',
  consent: (merchant) => `${merchant} dan service center boleh memakai data ini untuk perbaikan ini.`,
  privacy: 'Privasi',

  // The ticket and its status
  ticket: 'Perbaikan Anda',
  when: 'Hari',
  readyBy: 'Siap',
  about: (day) => `sekitar ${day}`,
  workshop: 'Service center',
  cost: 'Biaya',
  history: 'Riwayat',
  actions: {
    messages: 'Tulis pesan',
    reschedule: 'Ubah hari',
    contact: 'Perbaiki kontak Anda',
    cancel: 'Batalkan perbaikan',
    repeat: 'Belum berfungsi',
    rating: 'Nilai perbaikan ini',
  },

  problems: {
    'symptom-unknown': 'Pilih masalahnya.',
    'purchase-in-future': 'Isi tanggal sampai hari ini.',
    'day-in-past': 'Pilih hari yang akan datang.',
    'place-missing': 'Pilih tempatnya.',
    'address-missing': 'Isi alamatnya.',
    'name-missing': 'Isi nama Anda.',
    'contact-missing': 'Isi email atau nomor telepon.',
    'email-invalid': 'Periksa alamat emailnya.',
    'phone-invalid': 'Periksa nomornya, dengan kode negara.',
    'consent-missing': 'Kami memerlukan ini untuk meneruskannya.',
  },
}
