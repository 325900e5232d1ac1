/** Sentences that the people of the demo use again and again. */
import { said } from './fault'

export const words = {
  noPart: said(
    'We wait for this part ourselves, since weeks.',
    'Suku cadang ini sedang kosong, sudah berminggu-minggu.',
  ),
  released: said('Our technician is ill this week, sorry.', 'Teknisi kami sakit minggu ini, mohon maaf.'),
  withShoes: [said('Shoe bag', 'Kantong sepatu'), said('Laces', 'Tali'), said('None', 'Tidak ada')],
  accessories: [
    said('None', 'Tidak ada'),
    said('Manual and cable', 'Buku petunjuk dan kabel'),
    said('Original box', 'Kotak asli'),
    said('Receipt', 'Nota pembelian'),
  ],
  condition: [
    said('Normal signs of use', 'Bekas pakai wajar'),
    said('Scratches on the back', 'Goresan di bagian belakang'),
    said('Dent at the lower left edge', 'Penyok di tepi kiri bawah'),
    said('Like new', 'Seperti baru'),
  ],
  lock: [
    said('Lock removed by the customer', 'Kunci layar sudah dilepas pelanggan'),
    said('Locked; customer unlocks it at collection', 'Terkunci; pelanggan membuka saat diambil'),
  ],
  tested: said(
    'Two days on the bench in normal use, fault did not appear.',
    'Dua hari diuji pemakaian normal, gangguan tidak muncul.',
  ),
  notRepairable: said(
    'The main board is cracked; the part is no longer made.',
    'Papan utama retak; suku cadangnya sudah tidak dibuat.',
  ),
  exchanged: said('The maker exchanges this series.', 'Pabrikan menukar seri ini.'),
  credited: said(
    'The third fault in a year: credited by agreement.',
    'Kerusakan ketiga dalam setahun: dikreditkan sesuai kesepakatan.',
  ),
  secondFault: said(
    'While open we found a second fault: the cable is brittle.',
    'Saat dibuka ada kerusakan kedua: kabelnya getas.',
  ),
  secondLines: [[said('Cable set', 'Set kabel'), 17.5]],
  referred: said(
    'The board needs a microscope that we do not have.',
    'Papan ini butuh mikroskop yang tidak kami punya.',
  ),
  unavailable: said('The maker no longer supplies the part.', 'Pabrikan tidak lagi menyediakan suku cadang.'),
  cancel: [
    said('I have bought a new one.', 'Saya sudah beli yang baru.'),
    said('It works again, thank you.', 'Sudah hidup lagi, terima kasih.'),
    said('We are moving house, I will ask again later.', 'Kami pindah rumah, nanti saya ajukan lagi.'),
  ],
  nobodyNear: said(
    'No workshop near; the customer was called and the purchase refunded.',
    'Tidak ada bengkel terdekat; pelanggan ditelepon dan uang dikembalikan.',
  ),
  talkedRound: said(
    'Called them: they can do it next week after all.',
    'Sudah ditelepon: minggu depan ternyata bisa.',
  ),
  calledOff: said(
    'Recall by the maker: the device goes back.',
    'Penarikan oleh pabrikan: barang dikembalikan.',
  ),
  closedUnclaimed: said(
    'Kept in the store room, owner reached by letter.',
    'Disimpan di gudang, pemilik dihubungi lewat surat.',
  ),
  notFixed: [
    said('It is the same again since yesterday.', 'Sejak kemarin kambuh lagi.'),
    said('Worked for a week, now the same fault.', 'Seminggu normal, sekarang rusak yang sama.'),
  ],
  /** What customers ask, and what is answered. */
  talks: [
    [
      said('Do you know already when it will be ready?', 'Apakah sudah tahu kapan selesai?'),
      said(
        'Probably the day after tomorrow. We write as soon as it is done.',
        'Kira-kira lusa. Kami kabari begitu selesai.',
      ),
    ],
    [
      said('Could I pick it up on Saturday?', 'Bisa saya ambil hari Sabtu?'),
      said('Yes, until noon. Please bring the ticket.', 'Bisa, sampai siang. Mohon bawa tiketnya.'),
    ],
    [
      said('I have the receipt, shall I send it?', 'Saya punya notanya, perlu saya kirim?'),
      said('Not needed, thank you.', 'Tidak perlu, terima kasih.'),
    ],
    [
      said('Do you keep the old part for me?', 'Suku cadang lamanya bisa disimpan untuk saya?'),
      said('Gladly, it comes back with it.', 'Bisa, nanti ikut dikembalikan.'),
    ],
  ],
  notes: [
    said('Screws in the tray on the left.', 'Sekrup di baki kiri.'),
    said('Customer prefers calls after 17:00.', 'Pelanggan lebih suka ditelepon setelah jam 17.'),
    said('Second device of this series this month.', 'Unit kedua seri ini bulan ini.'),
  ],
  settled: said('Called the customer, all is well.', 'Pelanggan sudah ditelepon, semua beres.'),
} as const
