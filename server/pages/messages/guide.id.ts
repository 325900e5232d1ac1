// What the guide for developers says, in Indonesian. Text between backticks is code.
import type { Said } from '../../../shared/messages/said'
import type { guideEn } from './guide.en'

export const guideId: Said<typeof guideEn> = {
  title: 'Pasang layanan perbaikan di halaman Anda',
  intro: 'Satu baris HTML. Lebih ringan daripada satu foto, tanpa cookie, dan hanya menghubungi server ini.',
  key: 'Kunci publik Anda',
  keyHint: 'Diawali pk_ dan memang boleh terlihat. Kantor pusat memilikinya.',
  fill: 'Isikan ke contoh di bawah',
  contents: 'Di halaman ini',
  copyMark: 'Kode untuk disalin',

  html: 'HTML biasa',
  htmlText:
    'Tempelkan di tempat layanan perbaikan harus muncul. Di bagian head halaman, ia akan muncul di akhir halaman.',
  button: 'Sebagai tombol yang membuka dialog:',
  item: 'Dengan data barang yang Anda ketahui. Tanpa itu, data `Product` schema.org di halaman yang dibaca:',
  alone: 'Tanpa skrip, sebagai elemen di halaman yang disusun dari komponen. Atribut ditulis tanpa `data-`:',
  hosted:
    'Tidak bisa memasang? Beri tautan ke layanan yang sama di halaman kami, juga dari email dan kode QR:',

  wordpress: 'WordPress dan WooCommerce',
  wordpressText:
    'Di satu halaman: tambahkan blok “HTML Khusus” dan tempelkan barisnya. Di setiap halaman produk: tambahkan ini ke `functions.php` di child theme Anda.',
  wordpressDelay:
    'WooCommerce menjelaskan produknya sendiri, jadi merek, model, dan harga sudah diketahui. Jika ada plugin yang menunda atau menggabungkan skrip (WP Rocket, LiteSpeed, Autoptimize), masukkan `/bengkel.js` ke daftar skrip yang dikecualikan.',

  shopify: 'Shopify',
  shopifyText:
    'Online Store, Themes, Customize: buka templat produk, tambahkan blok “Custom Liquid”, tempelkan, lalu simpan.',

  react: 'React',
  reactText:
    'Salin `react.js`, `react.d.ts`, dan `bengkel.d.ts` ke proyek Anda. Komponen ini memuat elemennya dan berjalan mulai React 18.',
  react19: 'Di React 19, elemennya bisa ditulis langsung:',

  vue: 'Vue',
  vueText:
    'Beri tahu kompilator Vue bahwa tag ini elemen halaman. Dengan `vue.d.ts` dan `bengkel.d.ts` di proyek Anda, templat mengenal atribut dan event-nya.',

  attributes: 'Atribut',
  attributesText:
    'Di tag skrip, masing-masing diawali `data-`. Boleh diubah kapan saja: barang lain memulai permintaan baru.',
  attribute: {
    merchant: 'Kunci publik Anda. Hanya ini yang wajib.',
    api: 'Alamat server, jika elemennya tidak dimuat dari sana.',
    language:
      '`en`, `id`, `ru`, `de`, `fr`, `es`, `pt`, `nl`, `pl`, `tr`, `ar`, atau `hi`. Jika tidak diisi: bahasa halaman, lalu bahasa Anda.',
    mode: '`inline` di tempat, atau `button` untuk tombol yang membuka dialog.',
    token: 'Menampilkan perbaikan ini, bukan permintaan baru.',
    hosted: 'Halaman ini khusus untuk layanan perbaikan: token di fragmen alamatnya membuka perbaikan itu.',
    category: 'Kode kategori, atau teks yang menyebutnya: `washing-machine`.',
    brand: 'Merek barang.',
    model: 'Model barang.',
    serial: 'Nomor seri barang.',
    price:
      'Harga belinya, dengan titik: `649.00`. Pelanggan bisa membandingkan perbaikan dengan barang baru.',
    currency: 'Mata uang harga itu, `IDR`. Jika tidak diisi: mata uang Anda.',
    'purchased-on': 'Tanggal pembelian: `2026-03-14`.',
    image: 'Alamat gambarnya.',
  },

  events: 'Event',
  eventsText:
    'Event naik dari elemennya. Tidak ada yang membawa data pribadi. Di `bengkel.on()`, namanya adalah bagian setelah `bengkel-`.',
  event: {
    'bengkel-ready': 'Formulir siap dipakai.',
    'bengkel-step': 'Pelanggan sampai di sebuah langkah.',
    'bengkel-submitted': 'Perbaikan sudah diminta, dan ini kodenya.',
    'bengkel-solved': 'Salah satu pemeriksaan menyelesaikannya; tidak ada yang dikirim.',
    'bengkel-status': 'Perbaikan yang ditampilkan kini berstatus ini.',
    'bengkel-error': 'Ada yang tidak beres.',
  },

  calls: 'Dari skrip Anda sendiri',
  callsText:
    'Panggilan boleh datang sebelum skripnya berjalan: yang di-push akan disimpan. `open()` membuka layanan pertama di halaman, atau yang ditemukan oleh selektor; `on()` mendengar semuanya dan mengembalikan fungsi untuk berhenti. Elemennya sendiri punya `open()` dan `close()`.',

  look: 'Tampilan',
  lookText:
    'Warna aksen Anda berasal dari kantor pusat. Selebihnya mengikuti halaman, gelap maupun terang. Yang Anda atur di gaya sendiri didahulukan; warna yang tidak terbaca bersama diperbaiki saat halaman berjalan, dan konsol memberitahukannya. Jika sejak awal terlihat di layar, beri `bengkel-repair` sebuah `min-height`, misalnya 640px: isi di bawahnya tidak akan bergeser saat ia muncul.',
  property: {
    '--bengkel-accent': 'Satu warna untuk semua yang bisa dilakukan.',
    '--bengkel-surface': 'Warna kertasnya.',
    '--bengkel-ink': 'Warna teks.',
    '--bengkel-line': 'Tepi dan garis. Jika tidak diisi: dari teks dan kertas.',
    '--bengkel-radius': 'Seberapa bulat sudutnya.',
    '--bengkel-gap': 'Jarak dari tepi kartu ke isinya.',
    '--bengkel-font': 'Jenis huruf. Jika tidak diisi: milik halaman.',
    '--bengkel-heading-font': 'Jenis huruf pertanyaan. Jika tidak diisi: sama dengan teks.',
    '--bengkel-size': 'Ukuran teks, yang menentukan semua ukuran lain.',
    '--bengkel-color-scheme': '`light`, `dark`, atau `light dark`. Jika tidak diisi: milik halaman.',
  },
  part: {
    card: 'Permukaan tempat semuanya berada.',
    steps: 'Bilah yang menunjukkan sudah sejauh mana.',
    title: 'Pertanyaannya, atau keadaan perbaikannya.',
    tile: 'Sebuah kategori.',
    option: 'Satu dari beberapa jawaban.',
    label: 'Nama sebuah isian.',
    field: 'Tempat mengetik atau memilih.',
    primary: 'Tombol untuk melanjutkan.',
    secondary: 'Tombol untuk kembali.',
    ticket: 'Tiket perbaikan.',
    launcher: 'Tombol yang membuka dialog.',
  },
  slotText:
    'Yang Anda tulis di antara tag elemennya menjadi kata-kata di tombolnya. Dengan `slot="header"` atau `slot="footer"`, isinya muncul di atas atau di bawah setiap pertanyaan:',

  editors: 'Tipe dan editor',
  editorsText: 'Semuanya dibuat dari sumber elemennya.',
  file: {
    'bengkel.d.ts': 'tipe elemen, event-nya, dan `window.bengkel`',
    'react.d.ts': 'tipe untuk React, bersama `react.js`',
    'vue.d.ts': 'tipe untuk Vue',
    'custom-elements.json': 'deskripsi elemen, untuk perkakas',
    'vscode.html-custom-data.json': 'untuk VS Code: sebutkan di setelan `html.customData`',
  },

  csp: 'Content-Security-Policy',
  cspText:
    'Jika halaman Anda mengirim kebijakan, izinkan ini di samping milik Anda. Gaya inline dan `unsafe-eval` tidak diperlukan. Nonce di tag skrip boleh menggantikan `script-src`.',
  cspTypes: "Dengan `require-trusted-types-for 'script'`, izinkan juga kebijakan layanan ini:",

  versions: 'Versi yang tidak pernah berubah',
  versionsText:
    '`/v1/` mengikuti rilis kami. Di bawah nomornya, sebuah rilis tetap seperti adanya, dan peramban dapat memeriksa skripnya:',
  versionsCovered:
    'Dengan `integrity`, peramban memeriksa skripnya. Yang dimuat sesudahnya berasal dari satu folder rilis yang sama, bernama sesuai isinya, tetapi tidak diperiksa oleh tag: tidak ada skrip yang bisa memintanya. Jika semuanya harus diperiksa, masukkan daftar `integrity.json` ke import map:',

  troubles: 'Pesan di konsol',
  troublesText: 'Pesannya diawali `bengkel:` dan diakhiri tautan ke tempatnya di sini.',
  trouble: {
    key: {
      title: 'Kunci merchant tidak ada, atau tidak dikenal',
      text: 'Salin ulang tag-nya, dari kantor pusat atau dari sini. `data-merchant` harus diawali `pk_` dan ditulis persis seperti yang ditampilkan. Kunci rahasia, `sk_`, tidak pernah boleh ada di halaman.',
    },
    origin: {
      title: 'Origin tidak diizinkan',
      text: 'Kantor pusat menyimpan daftar alamat toko Anda. Minta agar alamat di pesan itu ditambahkan, persis seperti tertulis: `https://www.shop.example` dan `https://shop.example` adalah dua alamat.',
    },
    policy: {
      title: 'Tambahkan … ke connect-src',
      text: 'Content-Security-Policy halaman Anda mencegah layanan ini menghubungi server. Tambahkan baris di atas.',
    },
    'trusted-types': {
      title: 'Halaman ini tidak mengizinkan apa pun digambar',
      text: 'Halaman Anda mewajibkan Trusted Types dan belum mengenal milik kami. Tambahkan `trusted-types bengkel`. Sementara itu, di sana ada tautan biasa ke halaman kami.',
    },
    files: {
      title: 'Widget tidak termuat',
      text: 'Skripnya datang, elemennya tidak: dilarang `script-src`, ditahan penyaring, atau jaringan terputus. Sementara itu ada tautan ke halaman kami, dan pemuatan dicoba lagi dengan sendirinya. Pesan dari peramban menyebutkan sebabnya.',
    },
    delayed: {
      title: 'Jangan gabungkan atau tunda tag-nya',
      text: 'Skrip ini membaca tag-nya sendiri. Di dalam bundel, tag itu tidak ada. Tempelkan tag apa adanya, atau pakai elemennya seperti untuk React dan Vue.',
    },
    other: {
      title: 'Selain itu',
      text: 'Server tidak terjangkau, atau menolak dengan alasan yang disebut di pesannya. Pelanggan melihat bahwa layanan sedang tidak tersedia, dan boleh mencoba lagi.',
    },
  },
}
