/** What customers are told, in Turkish: plain, short, kind, and what happens next. What is inserted takes no suffixes. */
import { outcomes } from '../../../shared/messages/tr'
import type { Facts } from './facts'
import { said } from './message'
import type { CustomerWords } from './words'

const lower = (text: string) => text.toLocaleLowerCase('tr')

export const item: CustomerWords['item'] = ({ name, brand, model }) =>
  model ? said(brand, model).join(' ') : said(brand, lower(name)).join(' ')

export const hello: CustomerWords['hello'] = (name) => `Merhaba ${name},`

export const yourRepair: CustomerWords['yourRepair'] = 'Onarımınız'

/** Why a customer gets this mail. */
export const because: CustomerWords['because'] = (merchant) =>
  `Bu mesajı, ${merchant} üzerinden onarım talep ettiğiniz için alıyorsunuz.`

/** Bringing, sending, collecting or visiting: what the customer does so that work can begin. */
function wayIn({ mode, code, workshop, store, day }: Facts): string | undefined {
  if (!workshop) return undefined
  const to = store ?? workshop
  switch (mode) {
    case 'carry-in':
      return `Lütfen ürününüzü ${day ? `${day} günü ` : ''}şu adrese getirin: ${to.name}, ${to.address}. ${code} kodunu hazır bulundurun.`
    case 'mail-in':
      return `Lütfen ürününüzü şu adrese gönderin: ${to.name}, ${to.address}. İyi paketleyin ve paketin üzerine ${code} kodunu yazın.`
    case 'pickup':
      return day
        ? `${workshop.name} ürününüzü ${day} günü sizden teslim alacak.`
        : `${workshop.name} ürününüzün alınacağı günü kararlaştırmak için sizinle iletişime geçecek.`
    case 'on-site':
      return day
        ? `${workshop.name} ${day} günü size gelecek.`
        : `${workshop.name} ziyaret gününü kararlaştırmak için sizinle iletişime geçecek.`
  }
}

/** How the customer gets it back. */
function wayOut({ mode, outcome, code, workshop, store, toPay }: Facts): string[] {
  const from = store ?? workshop
  if (outcome === 'credited' || !from) return []
  const ways = {
    'carry-in': store
      ? `Ürününüz şu adrese geri gelecek: ${from.name}, ${from.address}. Teslim almaya gelirken ${code} kodunu yanınızda bulundurun.`
      : `Ürününüzü şu adresten teslim alabilirsiniz: ${from.name}, ${from.address}. Lütfen ${code} kodunu yanınızda bulundurun.`,
    'mail-in': 'Ürününüzü size geri gönderiyoruz.',
    pickup: `${from.name} ürününüzü size geri getirecek.`,
    'on-site': '',
  }
  return said(ways[mode], toPay && `Ödenecek tutar: ${toPay}.`)
}

function whatBecameOfIt({ outcome, type, item, merchant, barrier, done }: Facts): string[] {
  switch (outcome) {
    case 'no_fault':
      return [`Ürününüzü (${item}) test ettik ve bir arıza bulmadık.`]
    case 'not_repairable':
      return [`Üzgünüz, ürününüz (${item}) onarılamıyor${barrier ? `: ${lower(barrier)}` : ''}.`]
    case 'exchanged':
      return [`Ürününüzün (${item}) yerine size başka bir ürün verilecek.`]
    case 'credited':
      return [`Ürününüzün (${item}) bedeli iade edilecek. İade işlemini ${merchant} yapacak.`]
    case 'quote_declined':
      return [
        type === 'expire_quote'
          ? `Fiyat teklifi süresinde yanıtlanmadığı için ürününüz (${item}) onarılmadı.`
          : `Fiyat teklifi reddedildiği için ürününüz (${item}) onarılmadı.`,
      ]
    case 'cancelled':
      return [`Ürününüzün (${item}) onarımı iptal edildi.`]
    default:
      return said(`Ürününüzün (${item}) onarımı tamamlandı.`, done)
  }
}

function ending({ type, item, outcome, merchant, paid, warrantyUntil }: Facts): string[] {
  switch (type) {
    case 'cancel':
      return [`Ürününüzün (${item}) onarımı iptal edildi. Yapmanız gereken başka bir şey yok.`]
    case 'no_show':
      return [
        `Ürününüz (${item}) bize ulaşmadığı için bu onarım kapandı. Hâlâ ihtiyacınız varsa dilediğiniz zaman ${merchant} üzerinden yeni bir talep oluşturabilirsiniz.`,
      ]
    case 'close_unclaimed':
      return [
        `Ürününüz (${item}) teslim alınmadığı için bu onarım kapandı. Sorunuz varsa lütfen ${merchant} ile iletişime geçin.`,
      ]
    default:
      return said(
        outcome === 'credited'
          ? `Ürününüzle (${item}) ilgili bu onarım kapandı.`
          : `Ürününüz (${item}) size geri ulaştı ve bu onarım kapandı.`,
        paid && `Ödenen tutar: ${paid}.`,
        warrantyUntil &&
          `Onarım garantisinin son günü: ${warrantyUntil}. Sorun sürüyorsa aşağıdaki bağlantıdan bildirin, onarımı yeniden ele alalım.`,
      )
  }
}

const writer = ({ actor, workshop, merchant }: Facts) =>
  actor === 'workshop' && workshop ? workshop.name : merchant

/** What its owner brings or sends, and might bring to the wrong place. */
const BROUGHT: ReadonlySet<Facts['mode']> = new Set(['carry-in', 'mail-in'])

const STATUS = 'Onarımınızı görün'

export const customer: CustomerWords['customer'] = {
  'request-taken'(facts) {
    const { code, item, merchant, status, workshop, answerBy, readyBy } = facts
    const next = {
      booked: () => [wayIn(facts), readyBy && `Tahmini hazır olma günü: ${readyBy}.`],
      received: () => [
        `Ürününüz şu anda serviste (${workshop!.name}) ve yakında incelenecek. Ne gerektiği belli olur olmaz size yazacağız.`,
      ],
      offered: () => [
        `Onarım için şu servise sorduk: ${workshop!.name}. Son yanıt zamanı: ${answerBy}. Yapamazlarsa işi sıradaki en yakın servis alır ve size haber veririz.`,
        'Lütfen o zamana kadar ürününüz sizde kalsın.',
      ],
      requested: () => [
        'Yakınınızdaki servislerden hiçbiri işi hemen alamıyor. Bu yüzden bir çalışanımız sizin için servis arıyor. Bulunur bulunmaz size yazacağız.',
      ],
    }
    const say = next[status as keyof typeof next] ?? (() => [])
    return {
      subject: `${code}: ${status === 'booked' ? 'onarımınız planlandı' : 'talebinizi aldık'}`,
      paragraphs: said(
        `${merchant}, ${item} için onarım talebinizi aldı.`,
        ...say(),
        'Onarımınızın hangi aşamada olduğunu aşağıdaki bağlantıdan her zaman görebilirsiniz.',
      ),
      action: STATUS,
    }
  },
  'repeat-taken'(facts) {
    const { code, item, repeatOf, status, workshop } = facts
    return {
      subject: `${code}: onarımınızı yeniden ele alıyoruz`,
      paragraphs: said(
        `Ürününüzde (${item}) sorun sürdüğü için üzgünüz. Bu onarım, ${repeatOf} kodlu onarımın devamıdır ve onun garantisi kapsamındadır.`,
        status === 'booked' && workshop ? wayIn(facts) : 'Servis arıyoruz, bulunur bulunmaz size yazacağız.',
      ),
      action: STATUS,
    }
  },
  'workshop-found'(facts) {
    const { code, item, workshop, before, isIn, readyBy } = facts
    const instead = before !== undefined && before !== workshop!.name
    return {
      subject: `${code}: servis bulundu, ${workshop!.name}`,
      paragraphs: said(
        `Ürününüzün (${item}) onarımını ${instead ? `${before} yerine ` : ''}${workshop!.name} üstlendi.`,
        isIn
          ? 'Ürününüz şu anda bulunduğu yerden oraya gönderilecek. Yapmanız gereken bir şey yok.'
          : wayIn(facts),
        readyBy && `Tahmini hazır olma günü: ${readyBy}.`,
      ),
      action: STATUS,
    }
  },
  'workshop-changed': ({ code, item, workshop, isIn, mode }) => ({
    subject: `${code}: başka bir servis arıyoruz`,
    paragraphs: said(
      `${workshop!.name} ürününüzün (${item}) onarımını maalesef yapamayacak. Başka bir servis arıyoruz, bulunur bulunmaz size yazacağız.`,
      isIn
        ? 'O zamana kadar ürününüz bulunduğu yerde kalacak. Yapmanız gereken bir şey yok.'
        : BROUGHT.has(mode) && 'Lütfen ürününüzü oraya götürmeyin ve göndermeyin.',
    ),
    action: STATUS,
  }),
  'still-looking': ({ code, item, merchant }) => ({
    subject: `${code}: hâlâ servis arıyoruz`,
    paragraphs: [
      `Sorduğumuz servisler ürününüzü (${item}) şu anda alamıyor. Daha uzun sürdüğü için üzgünüz.`,
      `Şimdi ${merchant} ekibinden bir kişi servis arıyor, bulunur bulunmaz size yazacağız. Yapmanız gereken bir şey yok.`,
    ],
    action: STATUS,
  }),
  'day-changed': (facts) => ({
    subject: `${facts.code}: yeni gün, ${facts.day}`,
    paragraphs: said(
      `Onarımınızın (${facts.item}) yeni günü: ${facts.day}.`,
      facts.status === 'booked' && wayIn(facts),
    ),
    action: STATUS,
  }),
  'bring-reminder': (facts) => ({
    subject: `${facts.code}: ürününüz bize henüz ulaşmadı`,
    paragraphs: said(
      `Ürününüz (${facts.item}) bize henüz ulaşmadı.`,
      wayIn({ ...facts, day: undefined }),
      'Onarıma artık ihtiyacınız yoksa lütfen aşağıdaki bağlantıdan iptal edin. Böylece başka birine yer açılır.',
    ),
    action: STATUS,
  }),
  quote({ code, item, workshop, finding, quote }) {
    const { total, lines, days, validUntil, deposit } = quote!
    return {
      subject: `${code}: fiyat teklifiniz, ${total}`,
      paragraphs: said(
        `${workshop!.name} ürününüzü (${item}) inceledi${finding ? ' ve şunu yazdı:' : '.'}`,
        `Lütfen teklifi kabul edin veya reddedin. Son yanıt günü: ${validUntil}. Siz onaylamadan hiçbir işlem yapılmaz. Onayınızdan sonra onarım ${days} gün sürer.`,
        deposit && `İş başlamadan önce ön ödeme gerekir: ${deposit}.`,
      ),
      quoted: finding,
      rows: [...lines, { label: 'Toplam', value: total }],
      action: 'Teklifi yanıtlayın',
    }
  },
  ready: (facts) => ({
    subject: `${facts.code}: ${facts.outcome === 'fixed' ? 'onarıldı ve hazır' : lower(outcomes[facts.outcome!])}`,
    paragraphs: [...whatBecameOfIt(facts), ...wayOut(facts)],
    action: STATUS,
  }),
  'fetch-reminder': (facts) => ({
    subject: `${facts.code}: ürününüz hazır, sizi bekliyor`,
    paragraphs: [`Ürününüz (${facts.item}) hazır. Hazır olduğu gün: ${facts.readySince}.`, ...wayOut(facts)],
    action: STATUS,
  }),
  closed: (facts) => ({
    subject: `${facts.code}: onarım kapandı`,
    paragraphs: ending(facts),
    // What the customer gave as a reason is not news to them.
    quoted: facts.actor === 'customer' ? undefined : facts.text,
    action: STATUS,
  }),
  message: (facts) => ({
    subject: `${facts.code}: yeni mesaj, ${writer(facts)}`,
    paragraphs: [`${writer(facts)} size yazdı:`, 'Aşağıdaki bağlantıdan yanıtlayabilirsiniz.'],
    quoted: facts.text,
    action: 'Yanıtlayın',
  }),
}
