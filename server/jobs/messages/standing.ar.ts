// How a repair stands and why it went where it went, as its customer reads it in Arabic.
import { apart } from '../../../shared/messages/apart'
import type { StandingWords } from './words'

export const standing: StandingWords = {
  now: {
    requested: () => ['نبحث عن مركز صيانة', 'مكتبنا يتولى ذلك وسيراسلك.'],
    offered: ({ workshop, until }) => [
      `سألنا \u2068${workshop}\u2069`,
      `موعد الرد حتى ${until}. وعند الاعتذار نسأل المركز الأقرب التالي.`,
    ],
    'carry-in': ({ counter }) => [
      `أحضره إلى \u2068${counter}\u2069`,
      'أحضر معك هذا الرمز، والفاتورة إن وُجدت.',
    ],
    'mail-in': ({ workshop }) => [`أرسله إلى \u2068${workshop}\u2069`, 'غلّفه جيدًا واكتب الرمز على الطرد.'],
    pickup: ({ workshop }) => [`الاستلام من منزلك: \u2068${workshop}\u2069`, 'غلّفه جيدًا وجهّز الرمز.'],
    'on-site': ({ workshop }) => [`الزيارة في منزلك: \u2068${workshop}\u2069`, 'يرجى أن تكون في المنزل.'],
    received: ({ workshop }) => [`يجري البحث عن السبب في ${apart(workshop)}`],
    quoted: ({ until }) => ['ننتظر ردك', `العرض صالح حتى ${until}. لن يبدأ أي عمل قبل موافقتك.`],
    decided: ({ payer }) => [`قرار عرض السعر بيد ${payer}`],
    repairing: () => ['قيد الإصلاح'],
    part: () => ['بانتظار قطعة غيار'],
    customer: () => ['بانتظار رسالتك'],
    transport: () => ['في الطريق'],
    ready: ({ outcome, counter }) => [outcome, `استلمه بهذا الرمز من ${apart(counter)}.`],
    returned: ({ outcome }) => [outcome, 'سيعود إليك.'],
    closed: ({ outcome }) => [outcome],
  },
  pays: (payer) => `على نفقة ${payer}`,
  actors: {
    customer: 'أنت',
    workshop: 'مركز الصيانة',
    office: 'المكتب الرئيسي',
    merchant: 'المتجر',
    store: 'المتجر',
    system: '',
  },
  why: {
    nearest: (things) => `أقرب مركز لإصلاح ${things}`,
    room: (things) => `أقرب مركز لديه موعد متاح لإصلاح ${things}`,
    quickest: (things) => `أسرع مركز يمكن الوصول إليه لإصلاح ${things}`,
    'less-busy': (things) => `مركز لإصلاح ${things}، أقل ازدحامًا من المراكز الأقرب`,
    part: () => 'المراكز الأقرب ستنتظر وصول قطعة الغيار',
    chosen: () => 'مركز الصيانة الذي اخترته',
    office: () => 'مركز الصيانة الذي اختاره مكتبنا',
    usual: () => 'مركز الصيانة الذي يتعامل معه هذا المتجر',
    same: () => 'مركز الصيانة الذي أصلحه من قبل',
  },
  things: (plural, brand) => (brand ? `${plural} ${apart(brand)}` : plural),
  away: (distance, store) => `${distance} من ${apart(store)}`,
  colon: ': ',
}
