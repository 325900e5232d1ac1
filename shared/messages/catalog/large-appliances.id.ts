// Indonesian words for the large appliances of the catalogue.
import type { largeAppliances } from '../../catalog/large-appliances'
import { checkSocket, other, testTheCircuit } from './recurring.id'
import type { CatalogWords } from './words'

const cleanInletSieve = {
  title: 'Bersihkan saringan air masuk',
  how: 'Cabut steker, tutup keran, dan lepas selang air masuk di atas ember. Bilas saringan kecil di ujung selang, pasang lagi dengan tangan sampai kencang, lalu buka keran pelan-pelan.',
}
const openTap = {
  title: 'Buka keran sepenuhnya',
  how: 'Buka keran mesin sampai penuh dan pastikan selang air masuk tidak tertekuk atau terjepit. Periksa keran dapur: mungkin air di rumah sedang mati.',
}
const closeDoorFirmly = {
  title: 'Tutup pintu sampai rapat',
  how: 'Singkirkan apa pun yang terjepit di pintu, dorong sampai terdengar klik, pilih program, lalu tekan mulai satu kali.',
}
const turnOffLockOrDelay = {
  title: 'Matikan kunci anak dan mulai tunda',
  how: 'Gambar kunci atau hitung mundur di layar berarti salah satunya aktif. Tahan tombol bergambar kunci 5 detik, atau pilih program lagi dari awal.',
}

export const largeAppliancesId: Pick<CatalogWords, keyof typeof largeAppliances> = {
  'washing-machine': {
    name: 'Mesin cuci',
    plural: 'mesin cuci',
    symptoms: {
      'does-not-drain': 'Air tidak terbuang',
      'does-not-spin': 'Tidak bisa memeras (spin)',
      'does-not-start': 'Tidak mau mulai',
      'no-water': 'Air tidak masuk',
      leaks: 'Bocor',
      'noisy-or-moves': 'Berisik atau bergeser sendiri',
      'does-not-heat': 'Air tidak hangat',
      'door-stuck': 'Pintu tidak bisa dibuka',
      smells: 'Bau tidak sedap',
      'trips-breaker': 'Listrik jeglek (MCB turun)',
      other,
    },
    steps: {
      'clean-pump-filter': {
        title: 'Bersihkan filter pompa',
        how: 'Cabut steker dan tunggu air panas menjadi dingin. Taruh handuk dan wadah ceper di bawah tutup kecil di depan bawah, putar filter ke kiri pelan-pelan, ambil koin dan serat kain, lalu tutup rapat. Mesin tanpa tutup kecil tidak punya filter ini.',
      },
      'straighten-drain-hose': {
        title: 'Luruskan selang pembuangan',
        how: 'Selang tidak boleh tertekuk atau terjepit di belakang mesin, dan tidak masuk lebih dari 15 cm ke pipa pembuangan. Pastikan juga saluran pembuangannya lancar.',
      },
      'run-drain-programme': {
        title: 'Jalankan program “Drain” satu kali',
        how: 'Matikan, tunggu satu menit, pilih program buang air atau peras, dan biarkan sampai selesai. Pintu hanya terbuka kalau air sudah habis.',
      },
      'spread-laundry': {
        title: 'Ratakan cucian',
        how: 'Satu cucian yang berat, atau tabung yang terlalu penuh, menghentikan putaran. Urai cucian, kurangi atau tambahkan beberapa handuk, lalu peras lagi.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'check-hoses': {
        title: 'Cari asal air',
        how: 'Tutup keran dan cabut steker; jika lantai tergenang, turunkan MCB dulu. Kencangkan selang air masuk dengan tangan, pastikan selang pembuangan terpasang kuat, dan bilas laci deterjen.',
      },
      'clean-door-seal': {
        title: 'Bersihkan karet pintu',
        how: 'Buka lipatan karet, ambil rambut, koin, dan serat kain, lalu lap karet dan kaca dengan kain lembap. Setelah mencuci, biarkan pintu sedikit terbuka.',
      },
      'use-less-detergent': {
        title: 'Kurangi deterjen',
        how: 'Busa yang terlalu banyak mendorong air keluar. Pakai setengah dari biasanya, pilih deterjen khusus mesin cuci, lalu jalankan satu program tanpa cucian.',
      },
      'level-it': {
        title: 'Ratakan posisi mesin',
        how: 'Tekan dua sudut yang berseberangan: mesin tidak boleh goyang. Putar kakinya sampai rata, kencangkan mur penguncinya, dan sisakan jarak satu jari di kiri dan kanan.',
      },
      'remove-transport-bolts': {
        title: 'Lepas baut pengaman pengiriman',
        how: 'Pada mesin baru atau setelah pindah rumah: tiga atau empat baut panjang di belakang menahan tabung. Lepas semuanya sebelum mencuci dan simpan.',
      },
      'try-hot-programme': {
        title: 'Coba program katun 60 °C',
        how: 'Program eco dan program singkat lebih dingin daripada angkanya. Pada katun 60 °C tanpa eco, kaca pintu seharusnya hangat setelah setengah jam.',
      },
      'wait-for-door-lock': {
        title: 'Tunggu kunci pintu terbuka',
        how: 'Matikan mesin dan tunggu 5 menit; setelah cucian panas sampai 20 menit. Tekan pintu pelan, lalu buka. Jangan ditarik paksa.',
      },
      'run-hot-cycle': {
        title: 'Jalankan kosong dengan air panas',
        how: 'Jalankan program pembersih tabung, atau katun 90 °C, dengan pembersih mesin cuci dan tanpa cucian. Bersihkan laci deterjen, lalu biarkan laci dan pintu sedikit terbuka.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  dishwasher: {
    name: 'Mesin pencuci piring',
    plural: 'mesin pencuci piring',
    symptoms: {
      'does-not-drain': 'Air tidak terbuang',
      'dishes-stay-dirty': 'Piring tetap kotor',
      'dishes-stay-wet': 'Piring tetap basah atau dingin',
      'film-on-dishes': 'Kerak putih atau bercak di gelas',
      'does-not-start': 'Tidak mau mulai',
      'no-water': 'Air tidak masuk',
      leaks: 'Bocor',
      noisy: 'Berisik',
      smells: 'Bau tidak sedap',
      'trips-breaker': 'Listrik jeglek (MCB turun)',
      other,
    },
    steps: {
      'clean-sieve': {
        title: 'Bersihkan saringan',
        how: 'Matikan, keluarkan keranjang bawah, dan putar saringan di dasar ke kiri. Bilas dengan sikat, ambil pecahan kaca dan tulang dari cekungannya dengan sarung tangan, lalu kunci kembali.',
      },
      'straighten-drain-hose': {
        title: 'Periksa selang dan saluran pembuangan',
        how: 'Selang tidak boleh tertekuk dan sebaiknya naik membentuk lengkungan tinggi sebelum turun. Jika bak cuci juga lambat, bersihkan leher angsanya. Pada leher angsa baru, pastikan lubang untuk selang sudah dibuka.',
      },
      'clean-spray-arms': {
        title: 'Bersihkan lengan penyemprot',
        how: 'Tarik atau putar lepas lengannya, bilas di bawah keran, dan bersihkan setiap lubang dengan tusuk gigi. Setelah dipasang, lengan harus mudah diputar dengan tangan.',
      },
      'load-with-space': {
        title: 'Susun supaya lengan bisa berputar',
        how: 'Jangan ada yang menonjol keluar keranjang atau saling menindih. Putar kedua lengan penyemprot dengan tangan sebelum mulai.',
      },
      'refill-salt-and-rinse-aid': {
        title: 'Isi garam dan cairan pembilas',
        how: 'Isi keduanya, juga bila Anda memakai tablet serbaguna, atur tingkat kesadahan air di daerah Anda, dan tutup wadah garam dengan rapat. Pakai hanya garam khusus mesin pencuci piring.',
      },
      'choose-hotter-programme': {
        title: 'Pilih program yang lebih panas',
        how: 'Program eco dan singkat kurang mengeringkan. Coba 65 °C dengan pengeringan tambahan, dan buka pintu sedikit setelah selesai. Plastik memang selalu lebih basah.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'clean-door-seal': {
        title: 'Bersihkan karet pintu',
        how: 'Lap karet dan tepi bawah pintu dengan kain lembap: minyak dan remah membuat air merembes. Jangan ada yang menekan pintu dari dalam.',
      },
      'use-dishwasher-detergent': {
        title: 'Pakai hanya deterjen khusus mesin',
        how: 'Sabun cuci piring biasa atau cairan pembilas berlebih membuat busa yang meluap. Lap yang tumpah, lalu jalankan program bilas tanpa piring.',
      },
      'level-it': {
        title: 'Ratakan posisi mesin',
        how: 'Letakkan waterpas, atau segelas air, di atas pintu yang terbuka dan putar kaki mesin sampai rata dan tidak goyang.',
      },
      'run-hot-cycle': {
        title: 'Jalankan kosong dengan air panas',
        how: 'Jalankan program terpanas tanpa piring, dengan cairan pembersih mesin pencuci piring. Setelah itu biarkan pintu sedikit terbuka.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  refrigerator: {
    name: 'Kulkas atau freezer',
    plural: 'kulkas dan freezer',
    symptoms: {
      'not-cold': 'Kurang dingin',
      'too-cold': 'Makanan di kulkas membeku',
      'does-not-switch-on': 'Mati total',
      'ice-builds-up': 'Bunga es menebal',
      'water-inside-or-under': 'Ada air di dalam atau di lantai',
      noisy: 'Berisik',
      'runs-all-the-time': 'Mesin menyala terus',
      'door-does-not-close': 'Pintu tidak menutup rapat',
      'dispenser-faulty': 'Dispenser es atau air tidak berfungsi',
      'trips-breaker': 'Listrik jeglek (MCB turun)',
      other,
    },
    steps: {
      'check-temperature': {
        title: 'Atur suhu',
        how: 'Atur 5 °C untuk kulkas dan −18 °C untuk freezer (pada kenop 1 sampai 7: angka 3 atau 4), matikan mode liburan, super, dan demo, lalu ukur suhu segelas air di dalamnya setelah satu hari.',
      },
      'free-inner-vents': {
        title: 'Bebaskan lubang udara di dalam',
        how: 'Udara dingin keluar dari celah di dinding belakang. Sisakan jarak sekitar 10 cm di depannya, dan tunggu makanan panas menjadi dingin sebelum dimasukkan.',
      },
      'give-it-air': {
        title: 'Beri ruang udara',
        how: 'Sisakan 5 cm di belakang dan di atas, jauh dari kompor dan sinar matahari. Cabut steker, lalu bersihkan debu di kisi belakang atau bawah dengan kuas lembut.',
      },
      'move-food-from-back-wall': {
        title: 'Jauhkan makanan dari dinding belakang',
        how: 'Bagian paling dingin ada di sana dan di dekat celah udara. Simpan sayur dan minuman di depan atau di laci, lalu lihat setelah satu hari.',
      },
      'check-socket': checkSocket,
      defrost: {
        title: 'Cairkan bunga es',
        how: 'Matikan, cabut steker, kosongkan, dan biarkan pintu terbuka dengan alas handuk sampai semua es mencair, bisa sampai satu hari. Jangan pakai pisau, pengering rambut, atau panci panas: saluran pendinginnya bisa bocor.',
      },
      'clean-door-seal': {
        title: 'Bersihkan dan uji karet pintu',
        how: 'Lap karet dengan air hangat dan sedikit sabun cuci piring. Jepit selembar kertas di pintu pada beberapa tempat: di bagian yang mudah lepas, karetnya tidak rapat.',
      },
      'clear-drain-hole': {
        title: 'Bersihkan lubang pembuangan air',
        how: 'Di dinding belakang, di atas laci sayur, ada talang kecil yang berakhir di sebuah lubang. Bersihkan dengan cotton bud lalu bilas dengan sedikit air hangat.',
      },
      'level-it': {
        title: 'Ratakan posisi kulkas',
        how: 'Putar kaki depan sampai kulkas tidak goyang dan sedikit condong ke belakang, supaya pintu menutup sendiri. Kulkas tidak boleh menempel ke dinding atau lemari.',
      },
      'make-room-for-door': {
        title: 'Beri ruang untuk pintu',
        how: 'Dorong laci dan rak sampai masuk penuh, dan kurangi botol berat di pintu. Jangan ada yang menonjol melewati tepi.',
      },
      'unlock-dispenser': {
        title: 'Buka kunci dispenser',
        how: 'Tahan tombol bergambar kunci 3 sampai 5 detik, buka keran air atau isi tangkinya, dan pastikan wadah es terdorong masuk serta esnya tidak menggumpal.',
      },
      'change-water-filter': {
        title: 'Ganti filter air',
        how: 'Filter yang lebih tua dari enam bulan memperlambat air. Pasang filter baru sampai terkunci, lalu alirkan 3 liter air.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
}
