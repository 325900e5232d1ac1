// Indonesian words for the screens and game consoles of the catalogue.
import type { screens } from '../../catalog/screens'
import {
  checkSocket,
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  updateSoftware,
} from './recurring.id'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Cabut listrik selama satu menit',
  how: 'Cabut steker dari stopkontak, tahan tombol daya 10 detik, tunggu satu menit penuh, lalu colokkan lagi. Ini mengatasi banyak kemacetan dan tidak menghapus apa pun.',
}
const chooseInput = {
  title: 'Pilih input yang benar',
  how: 'Coba satu per satu dengan tombol input atau source, tunggu beberapa detik di setiap pilihan. Pastikan perangkat yang ingin ditampilkan sudah menyala.',
}
const tryAnotherCable = {
  title: 'Coba kabel dan lubang lain',
  how: 'Tancapkan colokan dengan rapat. Lalu coba kabel kedua dan lubang lain yang sejenis: kabel jauh lebih sering rusak daripada layar.',
}
const tryAnotherSource = {
  title: 'Coba sumber gambar lain',
  how: 'Buka menu bawaan, atau sambungkan perangkat lain dengan kabel lain. Jika gambarnya bersih, yang bermasalah adalah sumber atau kabelnya, bukan layar.',
}
const resetPicture = {
  title: 'Reset pengaturan gambar',
  how: 'Di menu gambar, pilih mode standar atau kembali ke setelan pabrik. Lalu lihat lagi dengan film atau foto yang Anda kenal.',
}

export const screensId: Pick<CatalogWords, keyof typeof screens> = {
  television: {
    name: 'Televisi',
    plural: 'televisi',
    symptoms: {
      'screen-broken': 'Layar pecah',
      'does-not-switch-on': 'Tidak bisa menyala',
      'no-picture': 'Tidak ada gambar',
      'lines-or-spots': 'Ada garis, bercak, atau warna salah',
      'no-sound': 'Tidak ada suara',
      'poor-reception': 'Siaran hilang atau terputus-putus',
      'no-network': 'Tidak ada internet atau aplikasi tidak terbuka',
      'remote-faulty': 'Remote tidak berfungsi',
      'switches-off': 'Mati sendiri',
      'port-faulty': 'HDMI atau lubang lain tidak berfungsi',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'change-remote-batteries': {
        title: 'Ganti baterai remote',
        how: 'Pasang dua baterai baru dengan arah yang benar, lalu arahkan ke televisi dari jarak 2 meter tanpa penghalang. Coba juga tombol di televisinya.',
      },
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'try-another-source': tryAnotherSource,
      'reset-picture': resetPicture,
      'check-sound-output': {
        title: 'Periksa ke mana suara keluar',
        how: 'Naikkan volume, tekan tombol bisu satu kali, dan pilih speaker TV pada menu keluaran suara. Cabut headphone dan putuskan Bluetooth.',
      },
      'check-aerial-cable': {
        title: 'Periksa kabel antena atau parabola',
        how: 'Lepas kabel di televisi dan di dinding atau set top box, lalu pasang lagi dengan rapat; jarum di tengahnya harus lurus. Jika bisa, coba kabel lain.',
      },
      'search-channels': {
        title: 'Cari ulang saluran',
        how: 'Jalankan pencarian saluran otomatis di menu dengan jenis yang benar: antena digital, kabel, atau satelit. Prosesnya bisa sampai 20 menit.',
      },
      'restart-router': restartRouter,
      'update-software': updateSoftware,
      'pair-remote-again': {
        title: 'Sambungkan ulang remote',
        how: 'Lepas baterai selama satu menit. Untuk remote suara, tahan dua tombol yang disebut di buku petunjuk (sering Home dan Back) di dekat televisi sampai muncul tulisan tersambung.',
      },
      'turn-off-timers': {
        title: 'Matikan timer dan hemat daya',
        how: 'Cari di menu: sleep timer, mati otomatis, dan siaga tanpa sinyal, lalu matikan. Lepas juga pemutar yang tersambung, karena bisa mematikan televisi lewat HDMI.',
      },
      'free-the-vents': freeTheVents,
    },
  },
  monitor: {
    name: 'Monitor',
    plural: 'monitor',
    symptoms: {
      'screen-broken': 'Layar pecah',
      'does-not-switch-on': 'Tidak bisa menyala',
      'no-picture': 'Tidak ada gambar, atau “No signal”',
      flickers: 'Gambar berkedip atau hilang-timbul',
      'lines-or-spots': 'Ada garis, bercak, atau piksel mati',
      'colours-wrong': 'Terlalu gelap atau warna salah',
      'buttons-faulty': 'Tombol tidak merespons',
      'port-faulty': 'Lubang sambungan atau hub USB tidak berfungsi',
      'stand-broken': 'Dudukan atau engsel rusak',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'set-refresh-rate': {
        title: 'Atur refresh rate',
        how: 'Pilih 60 Hz dan resolusi yang disarankan di pengaturan layar komputer, dan matikan refresh rate variabel (FreeSync atau G-Sync) untuk uji coba.',
      },
      'try-another-source': tryAnotherSource,
      'turn-off-eco-modes': {
        title: 'Matikan mode hemat dan mode malam',
        how: 'Matikan mode eco dan kecerahan otomatis di menu monitor, serta cahaya malam dan HDR di pengaturan layar komputer.',
      },
      'reset-picture': resetPicture,
      'unlock-menu': {
        title: 'Buka kunci tombol',
        how: 'Banyak monitor punya kunci menu: tahan tombol menu, atau tombol yang disebut di buku petunjuk, selama 10 detik sampai gambar gembok hilang.',
      },
    },
  },
  'game-console': {
    name: 'Konsol game',
    plural: 'konsol game',
    symptoms: {
      'does-not-switch-on': 'Tidak bisa menyala',
      'no-picture': 'Tidak ada gambar di TV',
      overheats: 'Panas, berisik, atau mati sendiri',
      'game-not-read': 'Tidak membaca disk atau kartu game',
      freezes: 'Macet atau game tidak terbuka',
      'controller-faulty': 'Stik bergerak sendiri atau tidak tersambung',
      'no-network': 'Tidak ada internet',
      'does-not-charge': 'Tidak bisa mengisi daya (genggam)',
      'screen-broken': 'Layar pecah (genggam)',
      'port-broken': 'Lubang sambungan bengkok atau rusak',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'free-the-vents': freeTheVents,
      'clean-disc-or-card': {
        title: 'Bersihkan disk atau kartu game',
        how: 'Lap disk dari tengah ke tepi dengan kain lembut yang kering; titik kontak kartu dengan cotton bud kering. Coba game kedua: jika jalan, yang rusak adalah game pertama.',
      },
      'update-software': updateSoftware,
      'free-up-storage': freeUpStorage,
      'pair-controller-again': {
        title: 'Sambungkan ulang stik',
        how: 'Isi daya stik sampai penuh, sambungkan ke konsol dengan kabel, lalu tekan tombol home. Jika gagal, tekan tombol reset kecil di stik dengan klip kertas dan ulangi.',
      },
      'recalibrate-sticks': {
        title: 'Perbarui dan kalibrasi stik',
        how: 'Pilih kalibrasi atau pembaruan stik di menu pengaturan. Tiup debu di pangkal analog sambil memutarnya.',
      },
      'restart-router': restartRouter,
      'use-original-charger': {
        title: 'Pakai charger bawaan',
        how: 'Sambungkan charger asli langsung ke konsol, tanpa dok atau hub, dan biarkan satu jam. Banyak charger ponsel terlalu lemah.',
      },
    },
  },
}
