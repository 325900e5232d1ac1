// How a repair stands and why it went where it went, as its customer reads it in Indonesian.
import type { StandingWords } from './words'

export const standing: StandingWords = {
  now: {
    requested: () => [
      'Kami sedang mencari service center',
      'Kantor kami mengurusnya dan akan menghubungi Anda.',
    ],
    offered: ({ workshop, until }) => [
      `Kami menanyakan ${workshop}`,
      `Mereka menjawab paling lambat ${until}. Jika tidak bisa, yang terdekat berikutnya menggantikan.`,
    ],
    'carry-in': ({ counter }) => [`Antar ke ${counter}`, 'Bawa kode ini, dan nota bila ada.'],
    'mail-in': ({ workshop }) => [`Kirim ke ${workshop}`, 'Kemas dengan baik dan tulis kodenya di paket.'],
    pickup: ({ workshop }) => [`${workshop} menjemputnya`, 'Kemas dengan baik dan siapkan kodenya.'],
    'on-site': ({ workshop }) => [`${workshop} datang ke tempat Anda`, 'Mohon berada di rumah.'],
    received: ({ workshop }) => [`${workshop} mencari penyebabnya`],
    quoted: ({ until }) => [
      'Mohon jawaban Anda',
      `Berlaku sampai ${until}. Tidak ada yang dikerjakan sebelum Anda setuju.`,
    ],
    decided: ({ payer }) => [`${payer} memutuskan penawaran harga`],
    repairing: () => ['Sedang diperbaiki'],
    part: () => ['Menunggu suku cadang'],
    customer: () => ['Menunggu pesan Anda'],
    transport: () => ['Dalam perjalanan'],
    ready: ({ outcome, counter }) => [outcome, `Ambil di ${counter} dengan kode ini.`],
    returned: ({ outcome }) => [outcome, 'Barang dikirim kembali kepada Anda.'],
    closed: ({ outcome }) => [outcome],
  },
  pays: (payer) => `Dibayar ${payer.toLowerCase()}`,
  actors: {
    customer: 'Anda',
    workshop: 'Service center',
    office: 'Kantor',
    merchant: 'Toko',
    store: 'Toko',
    system: '',
  },
  why: {
    nearest: (things) => `Service center terdekat yang memperbaiki ${things}`,
    room: (things) => `Service center terdekat dengan tempat kosong untuk ${things}`,
    quickest: (things) => `Service center tercepat dicapai yang memperbaiki ${things}`,
    'less-busy': (things) => `Tidak sesibuk yang lebih dekat, memperbaiki ${things}`,
    part: () => 'Yang lebih dekat harus menunggu suku cadang',
    chosen: () => 'Service center pilihan Anda',
    office: () => 'Service center pilihan kantor kami',
    usual: () => 'Service center langganan gerai ini',
    same: () => 'Service center yang memperbaikinya sebelumnya',
  },
  things: (plural, brand) => `${plural} ${brand ?? ''}`.trim(),
  away: (distance, store) => `${distance} dari ${store}`,
  colon: ': ',
}
