/**
 * What customers are told, in Arabic: plain, short, kind, and what happens next. What is inserted is not inflected, and
 * what may be Latin is isolated: it keeps its order, and does not turn round the line that it begins.
 */
import { apart } from '../../../shared/messages/apart'
import { outcomes } from '../../../shared/messages/ar'
import { plural } from '../../../shared/messages/plural'
import type { Facts } from './facts'
import { said } from './message'
import type { CustomerWords } from './words'

export const item: CustomerWords['item'] = ({ name, brand, model }) =>
  model ? said(brand, model).join(' ') : said(name, brand).join(' ')

export const hello: CustomerWords['hello'] = (name) => `مرحبًا ${apart(name)}،`

export const yourRepair: CustomerWords['yourRepair'] = 'طلب إصلاحك'

/** Why a customer gets this mail. */
export const because: CustomerWords['because'] = (merchant) =>
  `تصلك هذه الرسالة لأنك طلبت إصلاحًا من ${apart(merchant)}.`

/** With its address, as where to go. */
const at = ({ name, address }: { name: string; address: string }) => `${apart(name)}، ${apart(address)}`

/** Bringing, sending, collecting or visiting: what the customer does so that work can begin. */
function wayIn({ mode, code, workshop, store, day }: Facts): string | undefined {
  if (!workshop) return undefined
  const to = store ?? workshop
  switch (mode) {
    case 'carry-in':
      return `يرجى إحضار المنتج${day ? ` يوم ${day}` : ''} إلى: ${at(to)}. جهّز الرمز ${apart(code)} معك.`
    case 'mail-in':
      return `يرجى إرسال المنتج إلى: ${at(to)}. غلّفه جيدًا واكتب الرمز ${apart(code)} على الطرد.`
    case 'pickup':
      return day
        ? `سيأتي مندوب من ${apart(workshop.name)} لاستلام المنتج من منزلك يوم ${day}.`
        : `سيتواصل معك مركز الصيانة ${apart(workshop.name)} للاتفاق على يوم استلام المنتج من منزلك.`
    case 'on-site':
      return day
        ? `سيزورك فني من ${apart(workshop.name)} يوم ${day}.`
        : `سيتواصل معك مركز الصيانة ${apart(workshop.name)} للاتفاق على يوم الزيارة.`
  }
}

/** How the customer gets it back. */
function wayOut({ mode, outcome, code, workshop, store, toPay }: Facts): string[] {
  const from = store ?? workshop
  if (outcome === 'credited' || !from) return []
  const ways = {
    'carry-in': store
      ? `سيعود المنتج إلى: ${at(from)}. يرجى إحضار الرمز ${apart(code)} عند استلامه.`
      : `يمكنك استلام المنتج من: ${at(from)}. يرجى إحضار الرمز ${apart(code)}.`,
    'mail-in': 'سنرسل المنتج إليك.',
    pickup: `سيعيد مندوب من ${apart(from.name)} المنتج إلى منزلك.`,
    'on-site': '',
  }
  return said(ways[mode], toPay && `المبلغ المستحق: ${toPay}.`)
}

function whatBecameOfIt({ outcome, type, item, merchant, barrier, done }: Facts): string[] {
  switch (outcome) {
    case 'no_fault':
      return [`فحصنا منتجك (${apart(item)}) ولم نجد عطلًا.`]
    case 'not_repairable':
      return [`نأسف، لا يمكن إصلاح منتجك (${apart(item)})${barrier ? `. السبب: ${barrier}` : ''}.`]
    case 'exchanged':
      return [`ستحصل على بديل لمنتجك (${apart(item)}).`]
    case 'credited':
      return [`ستسترد ثمن منتجك (${apart(item)}). يتم ذلك مباشرة مع ${apart(merchant)}.`]
    case 'quote_declined':
      return [
        type === 'expire_quote'
          ? 'لم يصلنا رد على عرض السعر في الوقت المحدد، ولذلك لم يتم أي إصلاح.'
          : 'رُفض عرض السعر، ولذلك لم يتم أي إصلاح.',
      ]
    case 'cancelled':
      return [`أُلغي إصلاح منتجك (${apart(item)}).`]
    default:
      return said(`تم إصلاح منتجك (${apart(item)}).`, done)
  }
}

function ending({ type, item, outcome, merchant, paid, warrantyUntil }: Facts): string[] {
  switch (type) {
    case 'cancel':
      return [`أُلغي إصلاح منتجك (${apart(item)}). ليس عليك فعل أي شيء آخر.`]
    case 'no_show':
      return [
        `لم يصلنا منتجك (${apart(item)})، ولذلك أُغلق هذا الطلب. إذا كنت لا تزال بحاجة إلى الإصلاح، فيمكنك طلبه من جديد من ${apart(merchant)} في أي وقت.`,
      ]
    case 'close_unclaimed':
      return [
        `لم يستلم أحد منتجك (${apart(item)})، ولذلك أُغلق هذا الطلب. إذا كان لديك سؤال، فيرجى الاتصال بـ ${apart(merchant)}.`,
      ]
    default:
      return said(
        outcome === 'credited' ? 'أُغلق هذا الطلب.' : 'عاد منتجك إليك، وأُغلق هذا الطلب.',
        paid && `المبلغ المدفوع: ${paid}.`,
        warrantyUntil &&
          `يسري ضمان الإصلاح حتى يوم ${warrantyUntil}. إذا استمرت المشكلة، فأخبرنا عبر الرابط أدناه وسنعيد إصلاحه.`,
      )
  }
}

const writer = ({ actor, workshop, merchant }: Facts) =>
  actor === 'workshop' && workshop ? workshop.name : merchant

/** What its owner brings or sends, and might bring to the wrong place. */
const BROUGHT: ReadonlySet<Facts['mode']> = new Set(['carry-in', 'mail-in'])

const STATUS = 'عرض حالة الإصلاح'

export const customer: CustomerWords['customer'] = {
  'request-taken'(facts) {
    const { code, item, merchant, status, workshop, answerBy, readyBy } = facts
    const next = {
      booked: () => [wayIn(facts), readyBy && `من المتوقع أن يكون جاهزًا بحلول يوم ${readyBy}.`],
      received: () => [
        `المنتج الآن لدى ${apart(workshop!.name)} وسيتم فحصه. نراسلك فور معرفة ما يحتاج إليه.`,
      ],
      offered: () => [
        `عرضنا طلبك على مركز الصيانة ${apart(workshop!.name)}، وموعد الرد حتى يوم ${answerBy}. وإذا تعذّر عليه ذلك، يتولاه المركز الأقرب التالي ونخبرك.`,
        'يرجى الاحتفاظ بالمنتج لديك حتى ذلك الحين.',
      ],
      requested: () => [
        'لا يوجد مركز صيانة قريب منك يستطيع استقبال المنتج فورًا، ولذلك يبحث أحد موظفينا عن مركز. نراسلك فور العثور عليه.',
      ],
    }
    const say = next[status as keyof typeof next] ?? (() => [])
    return {
      subject: `${apart(code)}: ${status === 'booked' ? 'تم حجز إصلاحك' : 'وصلنا طلبك'}`,
      paragraphs: said(
        `وصل طلب إصلاح منتجك (${apart(item)}) إلى ${apart(merchant)}.`,
        ...say(),
        'يعرض الرابط أدناه حالة الإصلاح في أي وقت.',
      ),
      action: STATUS,
    }
  },
  'repeat-taken'(facts) {
    const { code, item, repeatOf, status, workshop } = facts
    return {
      subject: `${apart(code)}: سنعيد إصلاح منتجك`,
      paragraphs: said(
        `نأسف لاستمرار المشكلة في منتجك (${apart(item)}). هذا الإصلاح تابع للإصلاح ${apart(repeatOf ?? '')} وضمن ضمانه.`,
        status === 'booked' && workshop
          ? wayIn(facts)
          : 'نبحث عن مركز الصيانة المناسب، ونراسلك فور العثور عليه.',
      ),
      action: STATUS,
    }
  },
  'workshop-found'(facts) {
    const { code, item, workshop, before, isIn, readyBy } = facts
    const instead = before !== undefined && before !== workshop!.name
    return {
      subject: `${apart(code)}: إصلاح منتجك لدى ${apart(workshop!.name)}`,
      paragraphs: said(
        `سيتولى مركز الصيانة ${apart(workshop!.name)} إصلاح منتجك (${apart(item)})${instead ? `، بدلًا من ${apart(before)}` : ''}.`,
        isIn ? 'سيُنقل المنتج إليه من مكانه الحالي. ليس عليك فعل أي شيء.' : wayIn(facts),
        readyBy && `من المتوقع أن يكون جاهزًا بحلول يوم ${readyBy}.`,
      ),
      action: STATUS,
    }
  },
  'workshop-changed': ({ code, item, workshop, isIn, mode }) => ({
    subject: `${apart(code)}: نبحث عن مركز صيانة آخر`,
    paragraphs: said(
      `تعذّر على مركز الصيانة ${apart(workshop!.name)} إصلاح منتجك (${apart(item)}). نبحث عن مركز آخر، ونراسلك فور العثور عليه.`,
      isIn
        ? 'حتى ذلك الحين يبقى المنتج في مكانه الحالي. ليس عليك فعل أي شيء.'
        : BROUGHT.has(mode) && 'يرجى عدم إحضار المنتج أو إرساله إلى ذلك المركز.',
    ),
    action: STATUS,
  }),
  'still-looking': ({ code, item, merchant }) => ({
    subject: `${apart(code)}: ما زلنا نبحث عن مركز صيانة`,
    paragraphs: [
      `لا تستطيع مراكز الصيانة التي سألناها استقبال منتجك (${apart(item)}) حاليًا. نأسف لطول الانتظار.`,
      `يبحث الآن أحد موظفي ${apart(merchant)} عن مركز، ونراسلك فور العثور عليه. ليس عليك فعل أي شيء.`,
    ],
    action: STATUS,
  }),
  'day-changed': (facts) => ({
    subject: `${apart(facts.code)}: الموعد الجديد يوم ${facts.day}`,
    paragraphs: said(`أصبح موعد إصلاحك يوم ${facts.day}.`, facts.status === 'booked' && wayIn(facts)),
    action: STATUS,
  }),
  'bring-reminder': (facts) => ({
    subject: `${apart(facts.code)}: لم يصلنا المنتج بعد`,
    paragraphs: said(
      `لم يصلنا منتجك (${apart(facts.item)}) بعد.`,
      wayIn({ ...facts, day: undefined }),
      'إذا لم تعد بحاجة إلى الإصلاح، فيرجى إلغاؤه عبر الرابط أدناه، ليُتاح الموعد لغيرك.',
    ),
    action: STATUS,
  }),
  quote({ code, item, workshop, finding, quote }) {
    const { total, lines, days, validUntil, deposit } = quote!
    const duration = plural('ar', days, {
      one: 'يومًا واحدًا',
      two: 'يومين',
      few: `${days} أيام`,
      many: `${days} يومًا`,
      other: `${days} يوم`,
    })
    return {
      subject: `${apart(code)}: عرض السعر، ${total}`,
      paragraphs: said(
        `تم فحص منتجك (${apart(item)}) في مركز الصيانة ${apart(workshop!.name)}${finding ? '. نتيجة الفحص:' : '.'}`,
        `يرجى قبول العرض أو رفضه حتى يوم ${validUntil}. لن يبدأ أي عمل قبل موافقتك. بعدها يستغرق الإصلاح ${duration}.`,
        deposit && `قبل بدء العمل تُستحق دفعة مقدمة قدرها ${deposit}.`,
      ),
      quoted: finding,
      rows: [...lines, { label: 'الإجمالي', value: total }],
      action: 'الرد على عرض السعر',
    }
  },
  ready: (facts) => ({
    subject: `${apart(facts.code)}: ${facts.outcome === 'fixed' ? 'تم الإصلاح والمنتج جاهز' : outcomes[facts.outcome!]}`,
    paragraphs: [...whatBecameOfIt(facts), ...wayOut(facts)],
    action: STATUS,
  }),
  'fetch-reminder': (facts) => ({
    subject: `${apart(facts.code)}: جاهز منذ يوم ${facts.readySince}`,
    paragraphs: [`منتجك جاهز منذ يوم ${facts.readySince}.`, ...wayOut(facts)],
    action: STATUS,
  }),
  closed: (facts) => ({
    subject: `${apart(facts.code)}: أُغلق الطلب`,
    paragraphs: ending(facts),
    // What the customer gave as a reason is not news to them.
    quoted: facts.actor === 'customer' ? undefined : facts.text,
    action: STATUS,
  }),
  message: (facts) => ({
    subject: `${apart(facts.code)}: رسالة من ${apart(writer(facts))}`,
    paragraphs: [`رسالة من ${apart(writer(facts))}:`, 'يمكنك الرد عبر الرابط أدناه.'],
    quoted: facts.text,
    action: 'الرد',
  }),
}
