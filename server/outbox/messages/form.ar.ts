/** النموذج الأوروبي لمعلومات الإصلاح بالعربية. */
import { apart } from '../../../shared/messages/apart'
import { plural } from '../../../shared/messages/plural'
import type { FormWords } from './form'

export const form: FormWords = {
  title: 'النموذج الأوروبي لمعلومات الإصلاح',
  repairer: 'جهة الإصلاح',
  identity: 'الاسم',
  address: 'العنوان',
  phone: 'رقم الهاتف',
  email: 'البريد الإلكتروني',
  online: 'وسائل أخرى للتواصل عبر الإنترنت',
  repair: 'خدمة الإصلاح',
  good: 'السلعة المراد إصلاحها',
  defect: 'وصف العطل',
  kind: 'نوع الإصلاح المقترح',
  price: 'سعر الإصلاح',
  time: 'المدة اللازمة للإصلاح',
  replacement: 'سلعة بديلة مؤقتة',
  place: 'مكان الإصلاح',
  services: 'خدمات إضافية',
  validity: 'مدة صلاحية هذا النموذج',
  more: 'معلومات إضافية',
  total: 'الإجمالي شامل الضريبة',
  atMost: (amount) => `${amount} على الأكثر`,
  calculated: 'طريقة الحساب',
  fromAcceptance: (days) => `${days} من يوم موافقتك`,
  no: 'لا',
  yes: (cost) => `نعم: ${cost}`,
  free: 'مجانًا',
  none: 'لا توجد',
  service: { removal: 'الفك', installation: 'التركيب', transport: 'النقل' },
  handOver: {
    'carry-in': 'تُسلّمه هنا',
    'mail-in': 'تُرسله إلى هنا',
    pickup: 'يُستلم من عندك',
    'on-site': 'يُصلح عندك',
  },
  until: (days, last) =>
    `${plural('ar', days, {
      one: 'يوم تقويمي واحد',
      two: 'يومان تقويميان',
      few: `${days} أيام تقويمية`,
      many: `${days} يومًا تقويميًا`,
      other: `${days} يوم تقويمي`,
    })}، حتى نهاية ${last}`,
  deposit: (amount) => `يُدفع ${amount} من السعر قبل بدء العمل.`,
  declineFee: (amount) => `إذا رفضت الإصلاح فتكلفة الفحص ${amount}.`,
  declineFree: 'إذا رفضت الإصلاح فلن تدفع شيئًا.',
  warranty: (days) => `ضمان الإصلاح: ${days}.`,
  binding: (last) =>
    `إذا وافقت حتى نهاية ${last} فجهة الإصلاح ملزمة بهذه الشروط، ولا تتغير قبل ذلك. يمكنك الموافقة أو الرفض في صفحة إصلاحك.`,
  given: (day, through) => `صدر في ${day} عن طريق ${apart(through)} مجانًا.`,
  save: 'حفظ',
  print: 'طباعة',
}
