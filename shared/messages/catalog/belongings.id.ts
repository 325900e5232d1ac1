// Indonesian words for what people wear, carry and sit on.
import type { belongings } from '../../catalog/belongings'
import { other } from './recurring.id'
import type { CatalogWords } from './words'

const smoothZip = {
  title: 'Lancarkan ritsleting',
  how: 'Sikat pasir dan serat dari giginya dengan sikat gigi bekas, lalu gosok kedua sisinya dengan lilin atau pensil lunak. Gerakkan kepala ritsleting naik turun pelan-pelan.',
}
const freeZip = {
  title: 'Lepaskan kain yang terjepit',
  how: 'Jangan ditarik lebih keras. Tahan kain rata di samping kepala ritsleting, tarik ke samping sedikit demi sedikit sambil memundurkannya, lalu gunting benang yang lepas.',
}

export const belongingsId: Pick<CatalogWords, keyof typeof belongings> = {
  shoes: {
    name: 'Sepatu',
    plural: 'sepatu',
    symptoms: {
      'sole-loose': 'Sol lepas',
      'sole-worn': 'Sol atau hak aus',
      'heel-broken': 'Hak patah atau goyang',
      'upper-torn': 'Jahitan atau bagian atas sobek',
      'zip-or-fastener-faulty': 'Ritsleting, gesper, atau pengait tali rusak',
      'lining-worn': 'Lapisan dalam atau insol jebol',
      'lets-water-in': 'Kemasukan air',
      'stained-or-faded': 'Bernoda atau warnanya pudar',
      pinches: 'Terlalu sempit',
      squeaks: 'Berdecit',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'dry-and-waterproof': {
        title: 'Keringkan dan beri pelindung air',
        how: 'Isi dengan kertas koran dan keringkan dua hari, tidak di bawah matahari langsung. Lalu semprot atau oles pelindung air sesuai bahannya, bagian jahitan dua kali.',
      },
      'clean-gently': {
        title: 'Bersihkan sesuai bahannya',
        how: 'Sikat kotoran kering. Kulit halus: kain lembap, lalu semir. Suede: hanya sikat karet. Kain: air suam kuku dan sabun lembut. Jangan masuk mesin cuci atau dijemur di matahari terik.',
      },
      'stretch-gently': {
        title: 'Longgarkan pelan-pelan',
        how: 'Semprot kulitnya dengan cairan pelonggar sepatu, pakai kaus kaki tebal, dan kenakan setengah jam di rumah selama beberapa hari, atau pasang shoe tree semalaman.',
      },
      'dry-and-powder-insole': {
        title: 'Keringkan dan taburi bedak di bawah insol',
        how: 'Keringkan sepatu satu hari, keluarkan insol, taburkan sedikit bedak di bawahnya, lalu pasang lagi dengan rata.',
      },
    },
  },
  clothing: {
    name: 'Pakaian',
    plural: 'pakaian',
    symptoms: {
      torn: 'Berlubang atau sobek',
      'seam-open': 'Jahitan lepas',
      'zip-faulty': 'Ritsleting macet atau rusak',
      'button-missing': 'Kancing lepas atau hilang',
      'elastic-worn': 'Karet atau manset kendur',
      'lets-water-in': 'Jaket tembus air',
      'filling-clumped': 'Isian bulu atau dakron menggumpal',
      pilling: 'Kain berbulu',
      stained: 'Noda tidak mau hilang',
      'does-not-fit': 'Perlu dikecilkan, dibesarkan, atau dipotong',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'look-for-spare-button': {
        title: 'Cari kancing cadangan',
        how: 'Sering dijahit di bagian dalam atau di label perawatan, atau ada di kantong kecil saat dibeli. Sertakan bersama pakaian supaya tidak perlu mencari yang mirip.',
      },
      'wash-and-proof': {
        title: 'Cuci dan lapisi ulang',
        how: 'Cuci dengan deterjen khusus pakaian luar ruang tanpa pelembut, semprot atau rendam dengan pelapis antiair, lalu hangatkan di pengering suhu rendah jika labelnya mengizinkan: panas mengaktifkan pelindungnya.',
      },
      'dry-with-balls': {
        title: 'Keringkan dengan bola tenis',
        how: 'Jika labelnya mengizinkan mesin pengering: panas rendah dengan tiga bola tenis bersih, dua atau tiga putaran, kibaskan di antaranya, sampai tidak ada gumpalan.',
      },
      'shave-pilling': {
        title: 'Cukur bulu kain',
        how: 'Bentangkan pakaian dan gerakkan alat pencukur kain atau sisir wol dengan ringan ke satu arah. Setelah itu, cuci dengan bagian dalam di luar.',
      },
      'blot-stain': {
        title: 'Tekan-tekan, jangan digosok',
        how: 'Tekan dengan air dingin dan sedikit sabun penghilang noda dari tepi ke tengah, uji dulu di bagian yang tidak terlihat, dan jangan pakai panas atau setrika karena noda akan menetap. Sutra dan wol: serahkan ke ahlinya.',
      },
    },
  },
  bag: {
    name: 'Tas atau koper',
    plural: 'tas dan koper',
    symptoms: {
      'handle-or-strap-torn': 'Pegangan atau tali putus',
      'zip-faulty': 'Ritsleting macet atau rusak',
      'seam-open': 'Jahitan lepas',
      'clasp-faulty': 'Kait, gesper, atau magnet rusak',
      'wheel-faulty': 'Roda macet atau rusak',
      'pull-handle-stuck': 'Gagang tarik macet',
      'lock-does-not-open': 'Kunci tidak bisa dibuka',
      'lining-torn': 'Lapisan dalam sobek',
      'surface-worn': 'Kulit kering, tergores, atau pudar',
      'shell-cracked': 'Cangkang retak atau penyok',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'clean-wheels': {
        title: 'Bersihkan roda',
        how: 'Gunting rambut dan benang di sekitar as, bilas pasirnya, keringkan, lalu beri sedikit semprotan silikon pada as. Putar setiap roda dengan tangan.',
      },
      'clean-pull-handle': {
        title: 'Bersihkan pipa gagang',
        how: 'Kosongkan koper, karena koper penuh menjepit pipanya. Tekan tombol, tarik gagang, lap pipa dengan kain lembap lalu kain kering, dan gerakkan beberapa kali.',
      },
      'reset-lock-code': {
        title: 'Coba lagi kodenya',
        how: 'Geser tombolnya sambil mencoba kode Anda, 0-0-0, dan setiap angka naik atau turun satu: angkanya bisa bergeser satu. Jangan dibuka paksa.',
      },
      'care-for-leather': {
        title: 'Bersihkan dan rawat kulitnya',
        how: 'Lap dengan kain yang hanya sedikit lembap, lalu keringkan. Oleskan tipis balsem kulit tak berwarna setelah diuji di bagian tersembunyi, dan poles setelah satu jam. Jangan untuk suede atau kulit mengilap.',
      },
    },
  },
  watch: {
    name: 'Jam tangan',
    plural: 'jam tangan',
    symptoms: {
      stopped: 'Mati atau berhenti',
      'runs-fast-or-slow': 'Terlalu cepat atau terlambat',
      'glass-broken': 'Kaca atau layar pecah',
      'mist-or-water-inside': 'Kaca berembun atau kemasukan air',
      'strap-or-clasp-broken': 'Tali atau pengait rusak',
      'crown-or-button-faulty': 'Kenop putar atau tombol macet atau longgar',
      'date-faulty': 'Tanggal berganti di jam yang salah',
      'does-not-charge': 'Tidak bisa mengisi daya (smartwatch)',
      'does-not-connect': 'Tidak bisa tersambung (smartwatch)',
      other,
    },
    steps: {
      'wind-or-charge': {
        title: 'Putar kenopnya atau beri cahaya',
        how: 'Jam mekanik dan otomatis: putar kenop 30 kali, lalu pakai seharian. Jam tenaga surya: taruh di dekat jendela yang terang dua hari. Selain itu, kemungkinan besar perlu ganti baterai.',
      },
      'push-in-crown': {
        title: 'Tekan kenop sampai masuk',
        how: 'Kenop yang tertarik keluar menghentikan jarum dan membuat air masuk. Tekan sampai masuk penuh; kenop ulir diputar sambil ditekan. Jika ada air di dalam, jangan dipanaskan dan bawa dalam beberapa hari.',
      },
      'keep-from-magnets': {
        title: 'Jauhkan dari magnet',
        how: 'Speaker, sarung tablet, dan kait tas membuat mesin jam termagnet. Beri jarak minimal 10 cm, cocokkan sampai detiknya, lalu bandingkan setelah tiga hari.',
      },
      'set-past-noon': {
        title: 'Putar waktu melewati tengah hari',
        how: 'Jika tanggal berganti di siang hari, jam meleset 12 jam. Putar jarum maju sampai tanggal berganti, itulah tengah malam, lalu teruskan ke jam yang benar. Jangan memakai setelan tanggal cepat antara pukul 21.00 dan 03.00.',
      },
      'clean-contacts': {
        title: 'Bersihkan bagian belakang dan charger',
        how: 'Lap bagian belakang jam dan charger dengan kain kering, lepas pelindungnya, lalu isi daya satu jam dengan kepala charger lain langsung dari stopkontak.',
      },
      'restart-watch': {
        title: 'Mulai ulang jam dan ponsel',
        how: 'Tahan tombol samping jam, pada beberapa model kedua tombol, 10 sampai 15 detik sampai logo muncul. Mulai ulang juga ponselnya dan nyalakan Bluetooth.',
      },
      'pair-again': {
        title: 'Sambungkan ulang',
        how: 'Perbarui aplikasi jam, pastikan datanya sudah tersimpan, hapus jam di aplikasi dan di daftar Bluetooth ponsel, lalu tambahkan lagi.',
      },
    },
  },
  furniture: {
    name: 'Mebel',
    plural: 'mebel',
    symptoms: {
      wobbles: 'Goyang atau berderit',
      'door-or-drawer-sticks': 'Pintu atau laci seret atau miring',
      'part-broken': 'Kaki, papan, atau bilah patah',
      'cover-torn': 'Kain atau kulit pelapis sobek',
      'seat-sags': 'Dudukan atau kasur kempis',
      'mechanism-jams': 'Mekanisme lipat, sandaran, atau angkat macet',
      'chair-sinks': 'Kursi kantor turun sendiri',
      'castors-faulty': 'Roda macet atau lepas',
      'surface-damaged': 'Goresan, bekas, atau gosong',
      'mould-or-woodworm': 'Berjamur atau dimakan rayap',
      other,
    },
    steps: {
      'tighten-screws': {
        title: 'Kencangkan sekrup',
        how: 'Sekrup mengendur pada bulan-bulan pertama. Letakkan mebel di lantai rata, kencangkan semua sekrup dengan tangan bergantian secara menyilang, jangan dipaksa.',
      },
      'level-feet': {
        title: 'Ratakan kakinya',
        how: 'Cari kaki yang tidak menyentuh lantai, putar keluar atau ganjal dengan kain felt. Mebel tinggi harus dipasang ke dinding.',
      },
      'adjust-hinges': {
        title: 'Setel engsel',
        how: 'Kebanyakan engsel punya dua atau tiga sekrup untuk menggeser pintu ke atas, ke samping, dan ke dalam. Putar satu sekrup setengah putaran, tutup pintu, lalu lihat celahnya.',
      },
      'clean-runners': {
        title: 'Bersihkan rel laci',
        how: 'Kosongkan laci, angkat keluar, lap relnya, cari benda yang jatuh di belakangnya, dan gosok rel kayu dengan lilin.',
      },
      'turn-cushions': {
        title: 'Balik dan tepuk bantalan',
        how: 'Keluarkan bantalan yang bisa dilepas, tepuk dari semua sisi, tukar dan balik. Pastikan tidak ada bilah di bawahnya yang lepas dari dudukan.',
      },
      'clear-mechanism': {
        title: 'Bebaskan mekanismenya',
        how: 'Cabut steker mebel listrik. Periksa bagian bawah dengan senter, ambil benda yang jatuh, lalu gerakkan tanpa paksaan. Jauhkan jari dan anak-anak dari sambungannya.',
      },
      'check-plugs': {
        title: 'Periksa colokan dan reset',
        how: 'Colokkan langsung ke stopkontak dan tancapkan kabel di adaptor, motor, dan remote. Meja: tahan tombol turun 10 detik di posisi paling bawah.',
      },
      'clean-castors': {
        title: 'Bersihkan roda',
        how: 'Rebahkan mebel, tarik rodanya, gunting rambut dan benang, lalu tekan sampai klik. Lantai keras memerlukan roda lunak.',
      },
      'let-water-mark-dry': {
        title: 'Biarkan bekas air mengering',
        how: 'Bekas putih di kayu sering memudar dalam beberapa hari udara kering. Bantu dengan setrika suam kuku di atas kain lembut, beberapa detik saja setiap kali. Goresan dan bekas gosong: serahkan ke ahlinya.',
      },
      'keep-apart-and-air': {
        title: 'Pisahkan dan biarkan kering',
        how: 'Jauhkan dari mebel lain dan dinding luar, taruh di ruang kering yang berangin. Lap jamur dengan alkohol di dekat jendela terbuka, pakai sarung tangan, jauh dari api. Periksa serbuk kayu baru setelah dua minggu.',
      },
    },
  },
}
