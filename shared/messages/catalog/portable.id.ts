// Indonesian words for the portable electronics of the catalogue.
import type { portable } from '../../catalog/portable'
import {
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  stopUsingBattery,
  updateSoftware,
} from './recurring.id'
import type { CatalogWords } from './words'

const checkBatteryUse = {
  title: 'Lihat apa yang menghabiskan baterai',
  how: 'Halaman baterai di menu pengaturan menunjukkan pemakaian terbesar. Tutup atau hapus yang tidak perlu, kurangi kecerahan layar, lalu amati selama satu hari.',
}
const cleanChargingPort = {
  title: 'Bersihkan lubang pengisian daya',
  how: 'Matikan perangkat dan lihat ke dalam lubang dengan senter: serat kain membuat colokan tidak masuk penuh. Congkel pelan dengan tusuk gigi kayu, jangan dengan logam atau cairan.',
}
const chargeWithAnotherCable = {
  title: 'Isi daya dengan kabel dan kepala charger lain',
  how: 'Pakai kabel dan kepala charger yang terbukti bisa mengisi perangkat lain, langsung dari stopkontak, selama 30 menit. Baterai yang benar-benar kosong perlu waktu sebelum ada tanda hidup.',
}
const forceRestart = {
  title: 'Mulai ulang secara paksa',
  how: 'Umumnya: tahan tombol daya dan volume bawah bersamaan sampai 30 detik. iPhone atau iPad tanpa tombol home: tekan volume atas, tekan volume bawah, lalu tahan tombol daya sampai logo muncul. Foto dan pesan tidak hilang.',
}
const removeCaseAndFilm = {
  title: 'Lepas casing dan pelindung layar',
  how: 'Gelembung, kotoran, atau tepi antigores yang terangkat mengganggu sentuhan. Lap layar dengan kain lembut yang kering, keringkan tangan, lalu coba lagi.',
}
const checkSoundOutput = {
  title: 'Periksa volume, mode senyap, dan Bluetooth',
  how: 'Matikan Bluetooth supaya suara tidak keluar di headphone atau mobil, matikan mode senyap, dan naikkan volume saat ada suara diputar.',
}
const cleanSoundOpenings = {
  title: 'Sikat lubang speaker dan mikrofon',
  how: 'Lepas casing dan antigores, lalu sikat lubang kecilnya dengan sikat gigi lembut yang kering. Jangan pakai jarum atau udara bertekanan karena kotoran terdorong masuk.',
}
const flightMode = {
  title: 'Nyalakan lalu matikan mode pesawat',
  how: 'Biarkan mode pesawat menyala setengah menit, matikan, lalu tunggu dua menit sampai jaringan kembali.',
}
const letItDry = {
  title: 'Matikan dan biarkan kering',
  how: 'Jangan diisi daya. Lap sampai kering dan berdirikan dengan lubang di bawah di tempat berangin minimal satu hari; jangan pakai pengering rambut atau beras. Jika terkena air laut atau minuman manis, biarkan mati dan segera minta dibersihkan.',
}

export const portableId: Pick<CatalogWords, keyof typeof portable> = {
  phone: {
    name: 'Ponsel',
    plural: 'ponsel',
    symptoms: {
      'screen-broken': 'Layar atau kaca belakang pecah',
      'battery-drains': 'Baterai cepat habis',
      'battery-swollen': 'Baterai kembung atau penutup belakang terangkat',
      'does-not-charge': 'Tidak bisa mengisi daya, atau kadang-kadang saja',
      'does-not-switch-on': 'Tidak bisa menyala',
      'touch-faulty': 'Layar sentuh tidak merespons dengan baik',
      'sound-faulty': 'Speaker atau mikrofon tidak berfungsi',
      'camera-faulty': 'Kamera buram atau tidak berfungsi',
      'no-network': 'Tidak ada sinyal atau Wi-Fi',
      'got-wet': 'Terkena air',
      other,
    },
    steps: {
      'check-battery-use': checkBatteryUse,
      'update-software': updateSoftware,
      'stop-using-battery': stopUsingBattery,
      'clean-charging-port': cleanChargingPort,
      'charge-with-another-cable': chargeWithAnotherCable,
      'force-restart': forceRestart,
      'remove-case-and-film': removeCaseAndFilm,
      'check-sound-output': checkSoundOutput,
      'clean-sound-openings': cleanSoundOpenings,
      'clean-lens': {
        title: 'Lap lensa kamera',
        how: 'Lepas casing dan pelindung lensa, lalu lap lensa dengan kain lembut yang kering. Magnet pada casing dan dudukan ponsel juga bisa membuat gambar buram.',
      },
      'flight-mode': flightMode,
      'reseat-sim': {
        title: 'Lepas dan pasang lagi kartu SIM',
        how: 'Matikan ponsel, keluarkan kartu SIM, lap dengan kain kering, dan pasang lagi dengan lurus. Jika bisa, coba kartu itu di ponsel lain.',
      },
      'reset-network': {
        title: 'Reset pengaturan jaringan',
        how: 'Cari “reset jaringan” di menu pengaturan. Ponsel akan lupa sandi Wi-Fi dan perangkat Bluetooth; foto dan pesan tidak hilang.',
      },
      'let-it-dry': letItDry,
    },
  },
  tablet: {
    name: 'Tablet',
    plural: 'tablet',
    symptoms: {
      'screen-broken': 'Layar atau kaca pecah',
      'battery-drains': 'Baterai cepat habis',
      'battery-swollen': 'Baterai kembung atau layar terangkat',
      'does-not-charge': 'Tidak bisa mengisi daya, atau kadang-kadang saja',
      'does-not-switch-on': 'Tidak bisa menyala',
      'touch-faulty': 'Sentuhan atau pena tidak merespons dengan baik',
      'sound-faulty': 'Speaker atau mikrofon tidak berfungsi',
      'no-network': 'Tidak ada Wi-Fi atau sinyal',
      slow: 'Lambat atau sering macet',
      'got-wet': 'Terkena air',
      other,
    },
    steps: {
      'check-battery-use': checkBatteryUse,
      'update-software': updateSoftware,
      'stop-using-battery': stopUsingBattery,
      'clean-charging-port': cleanChargingPort,
      'charge-with-another-cable': {
        title: 'Isi daya dengan kabel lain dan charger yang kuat',
        how: 'Pakai charger bawaan tablet atau yang minimal 18 watt, dengan kabel lain, langsung dari stopkontak. Tablet yang benar-benar kosong bisa perlu satu jam sebelum ada tanda hidup.',
      },
      'force-restart': forceRestart,
      'remove-case-and-film': removeCaseAndFilm,
      'check-sound-output': checkSoundOutput,
      'clean-sound-openings': cleanSoundOpenings,
      'flight-mode': flightMode,
      'restart-router': restartRouter,
      'free-up-storage': freeUpStorage,
      'let-it-dry': letItDry,
    },
  },
  laptop: {
    name: 'Laptop',
    plural: 'laptop',
    symptoms: {
      'does-not-switch-on': 'Tidak bisa menyala',
      'does-not-charge': 'Tidak bisa mengisi daya',
      'battery-drains': 'Baterai cepat habis',
      'battery-swollen': 'Baterai kembung atau bodi menggelembung',
      'screen-faulty': 'Layar pecah, gelap, atau berkedip',
      'keyboard-or-touchpad-faulty': 'Keyboard atau touchpad tidak berfungsi',
      overheats: 'Cepat panas atau kipas berisik',
      slow: 'Lambat atau sering macet',
      'hinge-or-case-broken': 'Engsel atau bodi rusak',
      'got-wet': 'Terkena tumpahan cairan',
      other,
    },
    steps: {
      'check-power-supply': {
        title: 'Periksa adaptor',
        how: 'Colokkan langsung ke stopkontak yang berfungsi dan tancapkan kabel dengan rapat, juga di kotak adaptor. Jika pengisian lewat USB-C, coba setiap lubang dan charger lain dengan watt yang sama.',
      },
      'power-reset': {
        title: 'Kosongkan sisa daya',
        how: 'Cabut adaptor dan semua perangkat lain, tahan tombol daya 30 detik, tunggu satu menit, sambungkan adaptor saja, lalu nyalakan. File Anda tidak hilang.',
      },
      'check-battery-use': checkBatteryUse,
      'stop-using-battery': stopUsingBattery,
      'raise-brightness': {
        title: 'Naikkan kecerahan dan coba layar lain',
        how: 'Tekan tombol penambah kecerahan beberapa kali. Jika ada TV atau monitor, sambungkan: bila gambar muncul di sana, file Anda masih bisa dibuka.',
      },
      'clean-keyboard': {
        title: 'Bersihkan sela-sela tombol',
        how: 'Matikan laptop, balikkan, ketuk pelan, lalu sikat sela tombol dengan kuas lembut yang kering. Jangan mencungkil tombol.',
      },
      'unlock-touchpad': {
        title: 'Aktifkan touchpad',
        how: 'Tombol bergambar touchpad, sering bersama Fn, bisa mematikannya tanpa sengaja. Periksa juga menu touchpad di pengaturan, dan cabut mouse.',
      },
      'free-the-vents': freeTheVents,
      'close-programs': {
        title: 'Tutup program yang berjalan di belakang',
        how: 'Mulai ulang laptop. Buka Task Manager (di Mac: Activity Monitor), lihat pemakaian terbesar, dan matikan program yang tidak perlu berjalan otomatis.',
      },
      'free-up-storage': freeUpStorage,
      'update-software': updateSoftware,
      'let-it-dry': {
        title: 'Segera matikan dan tiriskan',
        how: 'Tahan tombol daya sampai mati, cabut steker dari stopkontak, lalu berdirikan terbalik dan terbuka seperti tenda di atas handuk. Biarkan mati: bawa untuk diperiksa sebelum dicoba lagi.',
      },
    },
  },
  headphones: {
    name: 'Headphone dan earphone',
    plural: 'headphone dan earphone',
    symptoms: {
      'one-side-silent': 'Satu sisi mati atau lebih pelan',
      'does-not-connect': 'Tidak bisa tersambung',
      'does-not-charge': 'Tidak bisa mengisi daya',
      'does-not-switch-on': 'Tidak bisa menyala',
      'battery-drains': 'Baterai cepat habis',
      crackles: 'Suara kresek-kresek atau terputus',
      'microphone-faulty': 'Lawan bicara tidak mendengar suara saya',
      'noise-cancelling-faulty': 'Peredam bising mendenging atau tidak berfungsi',
      'part-broken': 'Bando, bantalan, atau kabel rusak',
      other,
    },
    steps: {
      'clean-earpieces': {
        title: 'Bersihkan bagian telinga',
        how: 'Lepas karet atau bantalan, lalu sikat saringan dan lubang mikrofon dengan kuas lembut yang kering, lubang menghadap ke bawah. Satu sisi pelan biasanya karena kotoran telinga.',
      },
      'check-balance': {
        title: 'Periksa keseimbangan dan volume',
        how: 'Atur keseimbangan kiri–kanan ke tengah di menu aksesibilitas ponsel atau komputer, matikan audio mono, lalu coba dengan perangkat lain.',
      },
      reset: {
        title: 'Reset headphone',
        how: 'Tahan tombol yang disebut di buku petunjuk selama 10 sampai 20 detik (earbud: di dalam kotaknya) sampai lampunya berubah, lalu sambungkan ulang.',
      },
      'pair-again': {
        title: 'Hapus lalu sambungkan ulang',
        how: 'Hapus headphone dari daftar Bluetooth, matikan Bluetooth perangkat lain di sekitar, aktifkan mode penyandingan pada headphone, lalu pilih lagi.',
      },
      'clean-contacts': {
        title: 'Bersihkan titik kontak pengisian',
        how: 'Lap titik logam di headphone dan kotaknya dengan cotton bud kering dan buang serat di dalam kotak. Letakkan kembali sampai lampunya menyala.',
      },
      'charge-with-another-cable': {
        title: 'Isi daya dengan kabel dan kepala charger lain',
        how: 'Isi daya headphone dan kotaknya satu jam dengan kabel dan kepala charger yang terbukti berfungsi, langsung dari stopkontak. Jika basah, keringkan dulu.',
      },
      'move-closer': {
        title: 'Coba di dekat perangkat',
        how: 'Dekatkan ponsel atau komputer sampai satu meter, jauh dari router Wi-Fi dan microwave. Jika memakai kabel: putar colokannya dan coba perangkat lain.',
      },
      'update-software': {
        title: 'Perbarui headphone',
        how: 'Buka aplikasi dari pembuatnya, sambungkan headphone, dan pasang pembaruan yang ditawarkan. Kedua sisi harus terisi daya dan dekat dengan ponsel.',
      },
      'choose-microphone': {
        title: 'Pilih mikrofon yang benar',
        how: 'Pilih headphone sebagai mikrofon di pengaturan panggilan atau komputer, izinkan aplikasi memakainya, dan periksa sakelar bisu di kabel atau gagangnya.',
      },
      'check-fit': {
        title: 'Periksa kerapatan dan lubangnya',
        how: 'Coba ukuran karet lain atau pasang bantalan sampai rapat: celah melemahkan peredam bising, dan rambut atau kotoran di mikrofon membuatnya mendenging.',
      },
    },
  },
}
