/** What customers are told, in Indonesian: plain, short, kind, and what happens next. */
import { outcomes } from '../../../shared/messages/id'
import type { Facts } from './facts'
import { capital, said } from './message'
import type { CustomerWords } from './words'

export const item: CustomerWords['item'] = ({ name, brand, model }) =>
  model ? said(brand, model).join(' ') : said(name.toLowerCase(), brand).join(' ')

export const hello: CustomerWords['hello'] = (name) => `Halo ${name},`

export const yourRepair = 'Perbaikan Anda'

export const because: CustomerWords['because'] = (merchant) =>
  `Anda menerima ini karena meminta perbaikan di ${merchant}.`

/** Bringing, sending, collecting or visiting: what the customer does so that work can begin. */
function wayIn({ mode, item, code, workshop, store, day }: Facts): string | undefined {
  if (!workshop) return undefined
  const to = store ?? workshop
  switch (mode) {
    case 'carry-in':
      return `Silakan antar ${item} Anda ke ${to.name}, ${to.address}${day ? `, pada ${day}` : ''}. Siapkan kode ${code}.`
    case 'mail-in':
      return `Silakan kirim ${item} Anda ke ${to.name}, ${to.address}. Kemas dengan baik dan tulis ${code} di paketnya.`
    case 'pickup':
      return day
        ? `${workshop.name} menjemput ${item} Anda pada ${day}.`
        : `${workshop.name} akan menghubungi Anda untuk menentukan hari penjemputan ${item} Anda.`
    case 'on-site':
      return day
        ? `${workshop.name} datang ke tempat Anda pada ${day}.`
        : `${workshop.name} akan menghubungi Anda untuk menentukan hari kunjungan.`
  }
}

/** How the customer gets it back. */
function wayOut({ mode, outcome, code, workshop, store, toPay }: Facts): string[] {
  const from = store ?? workshop
  if (outcome === 'credited' || !from) return []
  const ways = {
    'carry-in': store
      ? `Barang kembali ke ${from.name}, ${from.address}. Mohon bawa kode ${code} saat mengambilnya.`
      : `Barang dapat diambil di ${from.name}, ${from.address}. Mohon bawa kode ${code}.`,
    'mail-in': 'Barang kami kirim kembali kepada Anda.',
    pickup: `${from.name} mengantarkannya kembali kepada Anda.`,
    'on-site': '',
  }
  return said(ways[mode], toPay && `Yang perlu dibayar: ${toPay}.`)
}

function whatBecameOfIt({ outcome, type, item, merchant, barrier, done }: Facts): string[] {
  switch (outcome) {
    case 'no_fault':
      return [`${capital(item)} Anda sudah diuji dan tidak ditemukan kerusakan.`]
    case 'not_repairable':
      return [`Maaf, ${item} Anda tidak dapat diperbaiki${barrier ? `: ${barrier.toLowerCase()}` : ''}.`]
    case 'exchanged':
      return [`Anda mendapat pengganti untuk ${item} Anda.`]
    case 'credited':
      return [`Uang Anda untuk ${item} dikembalikan. ${merchant} akan mengurusnya dengan Anda.`]
    case 'quote_declined':
      return [
        type === 'expire_quote'
          ? 'Penawaran tidak dijawab sampai batas waktunya, jadi tidak ada yang diperbaiki.'
          : 'Penawaran ditolak, jadi tidak ada yang diperbaiki.',
      ]
    case 'cancelled':
      return [`Perbaikan ${item} Anda dibatalkan.`]
    default:
      return said(`Perbaikan ${item} Anda sudah selesai.`, done)
  }
}

function ending({ type, item, outcome, merchant, paid, warrantyUntil }: Facts): string[] {
  switch (type) {
    case 'cancel':
      return [`Perbaikan ${item} Anda dibatalkan. Tidak ada lagi yang perlu Anda lakukan.`]
    case 'no_show':
      return [
        `Kami tidak menerima ${item} Anda, jadi perbaikan ini ditutup. Jika masih perlu, Anda dapat meminta perbaikan baru di ${merchant} kapan saja.`,
      ]
    case 'close_unclaimed':
      return [
        `${capital(item)} Anda tidak diambil, jadi perbaikan ini ditutup. Silakan hubungi ${merchant} jika ada pertanyaan.`,
      ]
    default:
      return said(
        outcome === 'credited'
          ? 'Perbaikan ini ditutup.'
          : 'Barang sudah kembali kepada Anda, dan perbaikan ini ditutup.',
        paid && `Sudah dibayar: ${paid}.`,
        warrantyUntil &&
          `Garansi perbaikan berlaku sampai ${warrantyUntil}. Jika belum beres, beri tahu kami lewat tautan di bawah dan kami tangani lagi.`,
      )
  }
}

const writer = ({ actor, workshop, merchant }: Facts) =>
  actor === 'workshop' && workshop ? workshop.name : merchant

/** What its owner brings or sends, and might bring to the wrong place. */
const BROUGHT: ReadonlySet<Facts['mode']> = new Set(['carry-in', 'mail-in'])

const STATUS = 'Lihat perbaikan Anda'

export const customer: CustomerWords['customer'] = {
  'request-taken'(facts) {
    const { code, item, merchant, status, workshop, answerBy, readyBy } = facts
    const next = {
      booked: () => [wayIn(facts), readyBy && `Perkiraan selesai ${readyBy}.`],
      received: () => [
        `${workshop!.name} sudah menerima ${item} Anda dan akan memeriksanya. Kami kabari begitu diketahui apa yang perlu dikerjakan.`,
      ],
      offered: () => [
        `Kami sudah bertanya kepada ${workshop!.name}, yang menjawab paling lambat ${answerBy}. Jika mereka tidak bisa, service center terdekat berikutnya yang menangani, dan kami kabari Anda.`,
        `Mohon simpan dulu ${item} Anda sampai saat itu.`,
      ],
      requested: () => [
        'Belum ada service center di dekat Anda yang bisa langsung menangani, jadi petugas kami sedang mencarikannya. Kami kabari begitu ditemukan.',
      ],
    }
    const say = next[status as keyof typeof next] ?? (() => [])
    return {
      subject:
        status === 'booked' ? `${code}: perbaikan Anda terjadwal` : `${code}: permintaan Anda kami terima`,
      paragraphs: said(
        `${merchant} sudah menerima permintaan perbaikan ${item} Anda.`,
        ...say(),
        'Tautan di bawah menunjukkan kapan saja sampai di mana perbaikan Anda.',
      ),
      action: STATUS,
    }
  },
  'repeat-taken'(facts) {
    const { code, item, repeatOf, status, workshop } = facts
    return {
      subject: `${code}: kami tangani lagi`,
      paragraphs: said(
        `Maaf, ${item} Anda masih bermasalah. Perbaikan ini melanjutkan ${repeatOf}, dalam garansinya.`,
        status === 'booked' && workshop
          ? wayIn(facts)
          : 'Kami sedang mencari service center dan akan mengabari Anda begitu ditemukan.',
      ),
      action: STATUS,
    }
  },
  'workshop-found'(facts) {
    const { code, item, workshop, before, isIn, readyBy } = facts
    const instead = before !== undefined && before !== workshop!.name
    return {
      subject: `${code}: ${workshop!.name} memperbaiki ${item} Anda`,
      paragraphs: said(
        `${workshop!.name} akan menangani perbaikan Anda${instead ? `, menggantikan ${before}` : ''}.`,
        isIn
          ? `${capital(item)} Anda diteruskan ke sana dari tempatnya sekarang. Tidak ada yang perlu Anda lakukan.`
          : wayIn(facts),
        readyBy && `Perkiraan selesai ${readyBy}.`,
      ),
      action: STATUS,
    }
  },
  'workshop-changed': ({ code, item, workshop, isIn, mode }) => ({
    subject: `${code}: kami mencari service center lain`,
    paragraphs: said(
      `${workshop!.name} ternyata tidak bisa menangani perbaikan Anda. Kami sedang mencari service center lain dan akan mengabari Anda begitu ditemukan.`,
      isIn
        ? `Sampai saat itu ${item} Anda tetap di tempatnya sekarang. Tidak ada yang perlu Anda lakukan.`
        : BROUGHT.has(mode) && `Mohon jangan mengantar atau mengirim ${item} Anda ke sana.`,
    ),
    action: STATUS,
  }),
  'still-looking': ({ code, item, merchant }) => ({
    subject: `${code}: kami masih mencari service center`,
    paragraphs: [
      `Service center yang sudah kami tanya belum bisa menangani ${item} Anda. Maaf, ini perlu waktu lebih lama.`,
      `Petugas ${merchant} sekarang mencarikannya, dan kami kabari Anda begitu ditemukan. Tidak ada yang perlu Anda lakukan.`,
    ],
    action: STATUS,
  }),
  'day-changed': (facts) => ({
    subject: `${facts.code}: sekarang ${facts.day}`,
    paragraphs: said(
      `Hari untuk perbaikan Anda sekarang ${facts.day}.`,
      facts.status === 'booked' && wayIn(facts),
    ),
    action: STATUS,
  }),
  'bring-reminder': (facts) => ({
    subject: `${facts.code}: barang belum kami terima`,
    paragraphs: said(
      `Kami belum menerima ${facts.item} Anda.`,
      wayIn({ ...facts, day: undefined }),
      'Jika perbaikan tidak diperlukan lagi, mohon batalkan lewat tautan di bawah, supaya ada tempat untuk orang lain.',
    ),
    action: STATUS,
  }),
  quote({ code, item, workshop, finding, quote }) {
    const { total, lines, days, validUntil, deposit } = quote!
    return {
      subject: `${code}: penawaran untuk Anda, ${total}`,
      paragraphs: said(
        `${workshop!.name} sudah memeriksa ${item} Anda${finding ? ' dan menulis:' : '.'}`,
        `Mohon setujui atau tolak paling lambat ${validUntil}. Tidak ada yang dikerjakan sebelum Anda setuju. Setelah itu perlu ${days} hari.`,
        deposit && `Sebelum dikerjakan, uang muka ${deposit} perlu dibayar.`,
      ),
      quoted: finding,
      rows: [...lines, { label: 'Total', value: total }],
      action: 'Jawab penawaran',
    }
  },
  ready: (facts) => ({
    subject: `${facts.code}: ${
      facts.outcome === 'fixed' ? 'sudah diperbaiki dan siap' : outcomes[facts.outcome!].toLowerCase()
    }`,
    paragraphs: [...whatBecameOfIt(facts), ...wayOut(facts)],
    action: STATUS,
  }),
  'fetch-reminder': (facts) => ({
    subject: `${facts.code}: siap sejak ${facts.readySince}`,
    paragraphs: [`Perbaikan Anda sudah siap sejak ${facts.readySince}.`, ...wayOut(facts)],
    action: STATUS,
  }),
  closed: (facts) => ({
    subject: `${facts.code}: ditutup`,
    paragraphs: ending(facts),
    // What the customer gave as a reason is not news to them.
    quoted: facts.actor === 'customer' ? undefined : facts.text,
    action: STATUS,
  }),
  message: (facts) => ({
    subject: `${facts.code}: pesan dari ${writer(facts)}`,
    paragraphs: [`${writer(facts)} menulis:`, 'Anda dapat menjawab lewat tautan di bawah.'],
    quoted: facts.text,
    action: 'Jawab',
  }),
}
