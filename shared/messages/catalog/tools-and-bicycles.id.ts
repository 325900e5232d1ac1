// Indonesian words for the power tools and bicycles of the catalogue.
import type { toolsAndBicycles } from '../../catalog/tools-and-bicycles'
import { leaveUnplugged, other, stopUsingBattery } from './recurring.id'
import type { CatalogWords } from './words'

const warmUpBattery = {
  title: 'Kembalikan baterai ke suhu ruang',
  how: 'Di bawah 10 °C atau di atas 40 °C banyak baterai melemah dan menolak diisi. Simpan dua jam di dalam ruangan, jauh dari matahari dan sumber panas, lalu coba lagi.',
}
const pumpUpTyre = {
  title: 'Pompa sesuai tekanan di sisi ban',
  how: 'Di sisi ban tertulis kisaran tekanan dalam bar atau psi. Pompa, kencangkan pentil, dan periksa lagi setelah beberapa jam: kempis perlahan sering hanya karena pentil atau lama tidak dipakai.',
}
const searchForThorn = {
  title: 'Cari benda yang menancap',
  how: 'Putar roda pelan dan cari beling, duri, atau kawat, lalu cabut dengan pinset supaya ban dalam baru tidak ikut bocor. Basahi pentil: gelembung menunjukkan kebocoran.',
}
const cleanBrakingSurface = {
  title: 'Bersihkan bidang pengereman',
  how: 'Tunggu cakram dingin. Lap cakram atau pelek dengan kain bersih dan alkohol murni, dan jauhkan minyak, semprotan, serta jari. Jika rem tetap tidak pakem, jangan dikendarai.',
}
const cleanAndOilChain = {
  title: 'Bersihkan dan lumasi rantai',
  how: 'Kayuh mundur sambil menjepit rantai dengan kain kering sampai bersih. Beri setetes pelumas rantai di setiap mata, tunggu 10 menit, lalu lap sisanya. Jangan sampai kena rem atau ban.',
}
const turnBarrelAdjuster = {
  title: 'Setel kabel pemindah gigi',
  how: 'Di ujung kabel, di dekat RD atau tuas pemindah, ada kenop kecil. Putar seperempat putaran, coba semua gigi, dan kembalikan jika makin buruk. Pemindah elektronik: isi daya dan mulai ulang.',
}

export const toolsAndBicyclesId: Pick<CatalogWords, keyof typeof toolsAndBicycles> = {
  'power-tool': {
    name: 'Perkakas listrik',
    plural: 'perkakas listrik',
    symptoms: {
      'does-not-start': 'Tidak bisa menyala',
      'does-not-charge': 'Baterai tidak mengisi atau cepat habis',
      'battery-damaged': 'Baterai kembung atau rusak',
      'cuts-out': 'Mati saat diberi beban',
      weak: 'Tenaganya lemah',
      'chuck-faulty': 'Kepala bor macet atau tidak mencengkeram',
      'noisy-or-shakes': 'Berisik atau bergetar',
      'sparks-or-smells-burnt': 'Keluar percikan api atau bau gosong',
      'cable-damaged': 'Kabel atau steker rusak',
      'part-broken': 'Pelindung, gagang, atau bagian lain rusak',
      other,
    },
    steps: {
      'check-power': {
        title: 'Periksa baterai atau stopkontak',
        how: 'Isi baterai sampai penuh, dorong sampai klik, dan coba baterai kedua jika ada. Jika berkabel: coba stopkontak lain, tanpa kabel rol atau dengan kabel rol yang diurai penuh.',
      },
      'release-locks': {
        title: 'Lepas penguncinya',
        how: 'Geser sakelar arah dari posisi tengah, tekan tombol pengaman bersama pelatuk, dan lepaskan pengunci poros.',
      },
      'warm-up-battery': warmUpBattery,
      'clean-contacts': {
        title: 'Bersihkan titik kontak',
        how: 'Cabut charger dari listrik. Lap titik kontak baterai, alat, dan charger dengan kain kering, periksa yang bengkok, lalu dorong baterai sampai masuk penuh.',
      },
      'stop-using-battery': stopUsingBattery,
      'let-it-cool': {
        title: 'Dinginkan dan bersihkan ventilasi',
        how: 'Lepas baterai atau cabut steker, sikat debu di ventilasi, dan tunggu setengah jam. Jika bau, berasap, atau memercik panjang lagi, jangan dipakai.',
      },
      'fit-sharp-bit': {
        title: 'Pakai mata atau pisau yang tajam',
        how: 'Lepas baterai atau cabut steker, lalu pasang yang baru dan cocok untuk bahan dan alatnya. Tekan lebih ringan: biarkan putarannya yang memotong.',
      },
      'check-direction-and-gear': {
        title: 'Periksa arah, gigi, dan torsi',
        how: 'Atur putaran ke kanan, cincin torsi ke gambar bor, dan gigi, saat alat berhenti, ke 1 untuk sekrup dan lubang besar. Pakai mode pukul hanya untuk tembok.',
      },
      'clean-chuck': {
        title: 'Bersihkan kepala bor',
        how: 'Lepas baterai atau cabut steker. Buka kepala bor penuh, ketuk dengan lubang di bawah, sikat debunya, beri setetes oli di rahangnya, lalu buka-tutup beberapa kali.',
      },
      'reseat-bit': {
        title: 'Pasang ulang mata, pisau, atau cakram',
        how: 'Lepas baterai atau cabut steker. Keluarkan, bersihkan dudukannya, buang yang bengkok, gompal, atau aus, lalu kencangkan sesuai buku petunjuk.',
      },
      'leave-unplugged': leaveUnplugged,
    },
  },
  bicycle: {
    name: 'Sepeda',
    plural: 'sepeda',
    symptoms: {
      'flat-tyre': 'Ban kempis',
      'brakes-faulty': 'Rem kurang pakem, bergesek, atau berdecit',
      'gears-slip': 'Gigi loncat atau tidak mau pindah',
      'chain-faulty': 'Rantai lepas atau aus',
      'wheel-wobbles': 'Roda oleng atau jari-jari patah',
      creaks: 'Bunyi berderit atau klik',
      'lights-faulty': 'Lampu tidak menyala',
      'steering-loose': 'Setang atau garpu longgar',
      'frame-damaged': 'Rangka atau garpu bengkok atau retak',
      'service-due': 'Perlu servis berkala',
      other,
    },
    steps: {
      'pump-up-tyre': pumpUpTyre,
      'search-for-thorn': searchForThorn,
      'seat-wheel': {
        title: 'Pastikan roda terpasang lurus',
        how: 'Roda yang pernah dilepas bisa terpasang miring. Berdirikan sepeda di lantai, buka quick release, biarkan roda masuk penuh, lalu tutup tuasnya dengan kuat. Jika ragu, jangan dikendarai.',
      },
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
      'grease-seat-post': {
        title: 'Beri gemuk pada tiang sadel',
        how: 'Tandai tingginya dengan selotip, cabut tiang sadel, lap tiang dan tabungnya, oleskan gemuk tipis (karbon: hanya pasta karbon), masukkan melewati tanda minimum, lalu kencangkan klemnya.',
      },
      'check-light-contacts': {
        title: 'Periksa baterai dan sambungan',
        how: 'Isi daya lampu atau ganti baterainya. Jika memakai dinamo: tancapkan colokan kecil di hub dan lampu dengan rapat, telusuri kabel yang putus, dan cari sakelar di lampu.',
      },
    },
  },
  'e-bike': {
    name: 'Sepeda listrik',
    plural: 'sepeda listrik',
    symptoms: {
      'does-not-switch-on': 'Tidak bisa menyala',
      'no-assistance': 'Motor tidak membantu atau terputus',
      'range-too-short': 'Jarak tempuh makin pendek',
      'does-not-charge': 'Baterai tidak bisa diisi',
      'battery-damaged': 'Baterai rusak, kembung, atau pernah jatuh',
      'error-on-display': 'Layar menampilkan kode kesalahan',
      'flat-tyre': 'Ban kempis',
      'brakes-faulty': 'Rem kurang pakem, bergesek, atau berdecit',
      'gears-slip': 'Gigi loncat atau tidak mau pindah',
      'motor-noisy': 'Motor atau penggerak berisik',
      other,
    },
    steps: {
      'charge-battery': {
        title: 'Isi daya baterai',
        how: 'Isi dengan charger bawaan di suhu ruang sampai lampunya menunjukkan penuh. Setelah lama tidak dipakai, tekan tombol di baterai satu kali untuk membangunkannya.',
      },
      'reseat-battery': {
        title: 'Lepas dan pasang lagi baterai',
        how: 'Matikan, lepas baterai, lap titik kontak dengan kain kering, dorong sampai kuncinya berbunyi klik, lalu pasang layar dengan rapat.',
      },
      'check-speed-magnet': {
        title: 'Periksa magnet di roda belakang',
        how: 'Magnet di jari-jari, pentil, atau cakram harus lewat dekat sensor di rangka, biasanya 5 sampai 15 mm. Kembalikan ke tempatnya dan lap keduanya.',
      },
      'restart-system': {
        title: 'Mulai ulang sistem',
        how: 'Matikan, lepas baterai satu menit, pasang lagi, dan nyalakan tanpa menginjak pedal. Catat nomor kesalahannya: itu membantu perbaikan.',
      },
      'pump-up-tyre': pumpUpTyre,
      'warm-up-battery': warmUpBattery,
      'dry-contacts': {
        title: 'Keringkan dan bersihkan titik kontak',
        how: 'Cabut charger dari stopkontak. Lap titik kontak baterai dan charger dengan kain kering, jika lembap biarkan kering satu hari, lalu coba stopkontak lain.',
      },
      'stop-using-battery': stopUsingBattery,
      'search-for-thorn': searchForThorn,
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
    },
  },
}
