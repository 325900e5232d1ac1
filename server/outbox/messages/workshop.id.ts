/** What workshops are told, in Indonesian. */
import type { Facts } from './facts'
import { capital, said } from './message'
import type { StaffWords } from './words'

const OPEN = 'Buka perbaikan'

/** What the item, the fault and the customer are, for those who work on it. */
const rowsOf = ({ item, problem, customer, place, day }: Facts) => [
  { label: 'Barang', value: item },
  { label: 'Kerusakan', value: problem },
  { label: 'Pelanggan', value: `${customer}, ${place}` },
  ...(day ? [{ label: 'Hari', value: day }] : []),
]

const HOW_IT_COMES = {
  'carry-in': 'Pelanggan mengantarnya sendiri.',
  'mail-in': 'Pelanggan mengirimnya lewat kurir.',
  pickup: 'Anda menjemputnya.',
  'on-site': 'Anda mengunjungi pelanggan.',
}

/** An item that was sent on is not with its owner. */
const howItComes = ({ isIn, mode }: Facts) =>
  isIn ? 'Barang datang dari service center yang sekarang memegangnya.' : HOW_IT_COMES[mode]

/** The same before the workshop has it: of the customer only where they are. */
const offeredRows = ({ item, problem, place, distance, day }: Facts) => [
  { label: 'Barang', value: item },
  { label: 'Kerusakan', value: problem },
  { label: 'Tempat', value: said(place, distance).join(', ') },
  ...(day ? [{ label: 'Hari', value: day }] : []),
]

export const workshop: StaffWords['workshop'] = {
  offer: (facts) => ({
    subject: `${facts.code}: tawaran, mohon jawab sebelum ${facts.answerBy}`,
    paragraphs: [
      `Mohon terima atau tolak sebelum ${facts.answerBy}. Setelah itu service center berikutnya yang ditanya.`,
      howItComes(facts),
    ],
    rows: offeredRows(facts),
    action: 'Buka tawaran',
  }),
  'offer-reminder': (facts) => ({
    subject: `${facts.code}: tawaran ini berakhir ${facts.answerBy}`,
    paragraphs: [
      `Tawaran ini belum Anda jawab. Tawaran berlaku sampai ${facts.answerBy}; setelah itu service center berikutnya yang ditanya.`,
      'Jika tidak bisa menanganinya, mohon tolak, supaya pelanggan tidak menunggu lama.',
    ],
    rows: offeredRows(facts),
    action: 'Jawab tawaran',
  }),
  booked: (facts) => ({
    subject: `${facts.code}: terjadwal di tempat Anda, ${facts.item}`,
    paragraphs: said(
      'Perbaikan ini terjadwal di tempat Anda sesuai kesepakatan.',
      facts.repeatOf && `Ini melanjutkan ${facts.repeatOf}, dalam garansi perbaikannya.`,
      howItComes(facts),
    ),
    rows: rowsOf(facts),
    action: OPEN,
  }),
  'day-changed': (facts) => ({
    subject: `${facts.code}: sekarang ${facts.day}`,
    paragraphs: [`Hari untuk perbaikan ini sekarang ${facts.day}.`],
    rows: rowsOf(facts),
    action: OPEN,
  }),
  'quote-answered': ({ code, item, type, quote }) => {
    const answers = {
      accept_quote: { word: 'diterima', next: 'Anda dapat mulai.' },
      decline_quote: {
        word: 'ditolak',
        next: 'Mohon siapkan barang untuk diserahkan, tanpa perbaikan.',
      },
      expire_quote: {
        word: 'tidak dijawab sampai batas waktunya',
        next: 'Mohon siapkan barang untuk diserahkan, tanpa perbaikan.',
      },
    }
    const { word, next } = answers[type as keyof typeof answers]
    return {
      subject: `${code}: penawaran ${word}`,
      paragraphs: [`Penawaran ${quote!.total} untuk ${item} ${word}. ${next}`],
      action: OPEN,
    }
  },
  cancelled({ code, item, type, status, text }) {
    const why =
      type === 'redispatch'
        ? `Kantor pusat mengalihkan perbaikan ${item} ke service center lain.`
        : type === 'no_show'
          ? `${capital(item)} tidak pernah tiba, jadi perbaikan ini ditutup.`
          : `Perbaikan ${item} dibatalkan.`
    return {
      subject: `${code}: ${type === 'redispatch' ? 'tidak lagi di tempat Anda' : 'dibatalkan'}`,
      paragraphs: said(
        text ? `${why} Alasannya:` : why,
        status === 'ready' && 'Mohon hentikan pekerjaan dan siapkan barang untuk diserahkan.',
      ),
      quoted: text,
      action: OPEN,
    }
  },
  late: (facts) => ({
    subject: `${facts.code}: terlambat`,
    paragraphs: [
      facts.status === 'booked'
        ? 'Hari yang disepakati sudah lewat dan barang belum tercatat diterima. Jika barang sudah ada, mohon catat; jika belum, mohon sepakati hari lain.'
        : `Perbaikan ini seharusnya siap ${facts.readyBy ?? 'sekarang'}. Mohon perbarui statusnya, atau kabari pelanggan kapan akan siap.`,
    ],
    rows: rowsOf(facts),
    action: OPEN,
  }),
  message: ({ code, actor, customer, merchant, text, photos }) => {
    const from = actor === 'customer' ? customer : merchant
    return {
      subject: `${code}: pesan dari ${from}`,
      paragraphs: said(
        text ? `${from} menulis:` : `${from} mengirim foto.`,
        Boolean(text && photos) && 'Ada foto bersamanya.',
      ),
      quoted: text,
      action: 'Jawab',
    }
  },
}
