// Indonesian words for the small appliances of the catalogue.
import type { smallAppliances } from '../../catalog/small-appliances'
import { checkSocket, leaveUnplugged, other, testTheCircuit } from './recurring.id'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Cabut listrik selama satu menit',
  how: 'Matikan, cabut steker dari stopkontak, tunggu satu menit penuh, dan colokkan lagi dengan tangan dan alat yang kering.',
}

export const smallAppliancesId: Pick<CatalogWords, keyof typeof smallAppliances> = {
  'vacuum-cleaner': {
    name: 'Penyedot debu',
    plural: 'penyedot debu',
    symptoms: {
      'weak-suction': 'Daya isap lemah',
      'does-not-switch-on': 'Tidak menyala atau tiba-tiba berhenti',
      'battery-drains': 'Baterai cepat habis',
      'does-not-charge': 'Tidak bisa mengisi daya',
      'brush-stuck': 'Sikat tidak berputar',
      'loud-or-whistles': 'Berisik atau melengking',
      'smells-burnt': 'Bau gosong',
      'cord-does-not-wind': 'Kabel tidak mau tergulung',
      'robot-loses-its-way': 'Robot tersesat atau berhenti',
      'part-broken': 'Selang, roda, atau bagian lain rusak',
      other,
    },
    steps: {
      'empty-dust': {
        title: 'Kosongkan wadah atau ganti kantong debu',
        how: 'Lakukan sebelum penuh: pada isi dua pertiga daya isap sudah turun. Pasang wadah, kantong, dan tutup sampai terdengar klik.',
      },
      'clean-filters': {
        title: 'Bersihkan filter',
        how: 'Matikan. Ketuk-ketuk filter; yang bisa dicuci bilas dengan air dingin dan keringkan satu hari penuh sebelum dipasang. Ganti yang sobek atau sudah abu-abu.',
      },
      'clear-blockage': {
        title: 'Cari sumbatan',
        how: 'Cabut steker, lepas kepala isap, pipa, dan selang, lalu lihat tembus ke arah cahaya. Dorong sumbatan dengan gagang sapu, dan pastikan semua sambungan rapat.',
      },
      'check-socket': checkSocket,
      'let-it-cool': {
        title: 'Dinginkan selama satu jam',
        how: 'Cabut steker: filter penuh atau sumbatan membuatnya terlalu panas lalu mati. Sambil menunggu, kosongkan dan bersihkan filter. Jika bau atau berasap lagi, jangan dipakai.',
      },
      'use-lower-power': {
        title: 'Pakai daya lebih rendah dan isi penuh',
        how: 'Pada daya tertinggi banyak alat hanya bertahan kurang dari 10 menit. Isi daya di suhu ruang sampai lampunya menunjukkan penuh, lalu pakai setelan tengah.',
      },
      'clean-contacts': {
        title: 'Bersihkan titik kontak pengisian',
        how: 'Cabut dok atau charger dari listrik. Lap titik logamnya dan titik logam di penyedot debu dengan kain kering, colokkan lagi, lalu letakkan sampai lampunya menyala.',
      },
      'clean-brush': {
        title: 'Bersihkan sikat putar',
        how: 'Cabut steker atau lepas baterai. Keluarkan sikat, gunting rambut dan benang yang melilit, bersihkan kedua ujungnya, dan pastikan mudah diputar dengan tangan.',
      },
      'pull-out-cord': {
        title: 'Tarik kabel sampai habis',
        how: 'Cabut steker dari stopkontak, tarik kabel sampai tanda kuning, lap, luruskan yang terpuntir, lalu biarkan tergulung sambil dipandu dengan tangan.',
      },
      'clean-sensors': {
        title: 'Bersihkan sensor dan roda',
        how: 'Matikan robot. Lap sensor di depan, atas, dan bawah dengan kain kering, dan ambil rambut dari roda serta roda kecil di depan.',
      },
      'place-dock-freely': {
        title: 'Beri ruang di sekitar dok',
        how: 'Letakkan dok menempel dinding di lantai keras dengan jarak bebas setengah meter di kiri dan kanan, dan singkirkan kabel serta rumbai dari lantai. Mulai peta baru dari sana.',
      },
    },
  },
  'coffee-maker': {
    name: 'Mesin kopi',
    plural: 'mesin kopi',
    symptoms: {
      'no-coffee': 'Kopi tidak keluar atau hanya sedikit',
      leaks: 'Bocor',
      'does-not-switch-on': 'Tidak bisa menyala',
      'not-hot': 'Kopi kurang panas',
      'tastes-bad': 'Kopi encer atau rasanya tidak enak',
      'milk-does-not-foam': 'Susu tidak berbusa',
      'grinder-faulty': 'Penggiling macet atau berisik',
      'message-stays': 'Pesan atau lampu tidak hilang',
      noisy: 'Pompa berisik',
      'trips-breaker': 'Listrik jeglek (MCB turun)',
      other,
    },
    steps: {
      'refill-and-vent': {
        title: 'Isi tangki dan keluarkan udara',
        how: 'Isi tangki, tekan sampai terpasang kuat, lalu keluarkan secangkir air panas tanpa kopi, lewat pipa uap jika ada, sampai alirannya rata.',
      },
      descale: {
        title: 'Bersihkan kerak kapur',
        how: 'Jalankan program pembersih kerak sampai selesai dengan cairan yang disarankan pembuatnya, lalu dua tangki air bersih. Cuka merusak karet penyekat.',
      },
      'clean-brewing-unit': {
        title: 'Bersihkan bagian yang dilewati kopi',
        how: 'Matikan dan dinginkan. Bilas unit seduh, saringan, atau tempat kapsul dengan air hangat tanpa sabun, keringkan, lalu kunci kembali. Jika tidak bisa dilepas: pakai tablet pembersih.',
      },
      'empty-drip-tray': {
        title: 'Kosongkan baki tetes dan ampas',
        how: 'Banyak mesin membuang air bilasan ke baki, lalu meluap tanpa terlihat. Kosongkan, cuci, dan keringkan keduanya, lalu lap bagian bawahnya.',
      },
      'seat-all-parts': {
        title: 'Pasang semua bagian dengan rapat',
        how: 'Matikan. Keluarkan tangki, baki tetes, wadah ampas, dan unit seduh, lap tepi dan karetnya, lalu dorong masuk sampai terdengar klik; tutup semua penutupnya.',
      },
      'check-socket': checkSocket,
      'warm-the-cup': {
        title: 'Hangatkan cangkir dan naikkan suhu',
        how: 'Keluarkan secangkir air panas dulu, buang, lalu seduh ke cangkir yang hangat. Banyak mesin punya setelan suhu.',
      },
      'adjust-grind': {
        title: 'Atur gilingan dan takaran',
        how: 'Giling satu tingkat lebih halus (ubah hanya saat penggiling berputar) atau tambah takaran, pakai biji segar, dan nilai setelah tiga cangkir.',
      },
      'clean-milk-parts': {
        title: 'Bersihkan semua yang terkena susu',
        how: 'Tunggu pipa uap dingin. Lepas nosel dan selang, rendam dalam air hangat dengan cairan pembersih susu, bersihkan lubang udara kecil dengan jarum, lalu bilas.',
      },
      'use-cold-milk': {
        title: 'Pakai susu dingin dan segar',
        how: 'Langsung dari kulkas, protein minimal 3 %, dalam teko yang dingin. Untuk susu nabati, hanya yang bertanda barista yang mudah berbusa.',
      },
      'clear-bean-hopper': {
        title: 'Bersihkan wadah biji kopi',
        how: 'Matikan dan cabut steker. Keluarkan biji dengan sendok atau penyedot debu, cari kerikil, dan lap minyaknya. Jangan memasukkan jari ke penggiling. Isi dengan biji kering tanpa perasa.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'test-the-circuit': testTheCircuit,
    },
  },
  'small-kitchen-appliance': {
    name: 'Peralatan dapur kecil',
    plural: 'peralatan dapur kecil',
    symptoms: {
      'does-not-switch-on': 'Tidak bisa menyala',
      'does-not-heat': 'Tidak panas atau terlalu panas',
      'stops-while-running': 'Berhenti saat dipakai',
      'does-not-turn': 'Mendengung tetapi tidak berputar',
      leaks: 'Bocor',
      'buttons-faulty': 'Tombol atau layar tidak berfungsi',
      'smells-burnt': 'Bau gosong',
      'cable-damaged': 'Kabel atau steker rusak',
      'part-broken': 'Wadah, tutup, pisau, atau bagian lain rusak',
      'trips-breaker': 'Listrik jeglek (MCB turun)',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'seat-all-parts': {
        title: 'Rakit sampai benar-benar terpasang',
        how: 'Cabut steker dulu. Wadah, tutup, dan pisau harus terpasang sampai klik: kalau tidak, sakelar pengaman menahan motor. Setelah itu colokkan dan coba lagi.',
      },
      'let-it-cool': {
        title: 'Dinginkan selama setengah jam',
        how: 'Cabut steker dan biarkan. Banyak alat mati sendiri saat terlalu panas dan bisa menyala lagi setelah dingin. Jika bau atau berasap lagi, jangan dipakai.',
      },
      'clean-heating-surface': {
        title: 'Bersihkan bagian pemanas',
        how: 'Saat tercabut dan dingin: hilangkan kerak ketel dengan asam sitrat, lap pelat pemanas dan bagian luar panci sampai kering, dan ambil yang terselip di antaranya, misalnya butir nasi.',
      },
      'check-settings': {
        title: 'Periksa setelan',
        how: 'Atur ulang timer, suhu, dan program, matikan kunci anak dan mode penghangat, lalu tekan mulai sampai terdengar bunyi atau lampu menyala.',
      },
      'use-smaller-portions': {
        title: 'Kurangi isinya',
        how: 'Isi wadah paling banyak setengah, tambahkan sedikit cairan, potong bahan keras lebih kecil, dan jalankan paling lama satu menit sebelum jeda.',
      },
      'free-the-blades': {
        title: 'Lepaskan yang tersangkut',
        how: 'Cabut steker. Lepas wadah atau aksesori, longgarkan makanan yang tersangkut dengan sendok kayu, jangan dengan jari di dekat pisau, lalu putar kopling dengan tangan.',
      },
      'clean-seal-ring': {
        title: 'Bersihkan dan pasang ulang karet',
        how: 'Cabut steker, lepas karet, cuci bersama alurnya, dan pasang rata dengan arah yang sama. Karet yang retak atau melar harus diganti.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'clean-out-crumbs': {
        title: 'Bersihkan remah dan minyak',
        how: 'Saat tercabut dan dingin: kosongkan baki remah, lap minyak, dan goyangkan sisa keluar, tanpa memasukkan alat. Alat baru bisa berbau pada beberapa pemakaian pertama.',
      },
      'leave-unplugged': leaveUnplugged,
      'test-the-circuit': testTheCircuit,
    },
  },
}
