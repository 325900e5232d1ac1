/** The widget's words in Arabic. What may be Latin and stands within a sentence is isolated, so that it keeps its order. */
import { apart } from '../../shared/messages/apart'
import { modes } from '../../shared/messages/ar'
import type { Words } from './words'

export const ar: Words = {
  modes,
  dir: 'rtl',
  colon: ': ',
  launch: 'اطلب إصلاحًا',
  next: 'التالي',
  back: 'رجوع',
  change: 'تغيير',
  close: 'إغلاق',
  send: 'إرسال',
  sending: 'جارٍ الإرسال',
  again: 'حاول مجددًا',
  optional: '(اختياري)',
  step: (step) => `الخطوة ${step} من 5`,
  wrong: 'يرجى مراجعة ما يلي:',
  offline: 'لا رد بعد. لم يُفقد شيء، وسنواصل المحاولة.',
  unavailable: 'غير متاح حاليًا. حاول مجددًا أو أعد تحميل الصفحة.',

  // 1 What is it?
  item: 'ما الذي يحتاج إلى إصلاح؟',
  fromPage: 'مأخوذ من هذه الصفحة.',
  brand: 'العلامة التجارية',
  model: 'الطراز',
  serial: 'الرقم التسلسلي',
  bought: 'تاريخ الشراء',
  follow: 'متابعة إصلاح',

  // 2 What is wrong?
  fault: 'ما المشكلة؟',
  describe: 'صفها بكلماتك',
  addPhotos: 'إضافة صور',
  photos: 'الصور',
  noFault: (fee) => `إذا لم نجد عطلًا، فتكلفة الفحص ${fee}.`,
  restart: 'منتج آخر',

  // 3 Where are you?
  place: 'أين أنت؟',
  town: 'المدينة أو الرمز البريدي',
  here: 'استخدام موقعي',
  nowhere: 'لا نتائج. جرّب مدينة أكبر قريبة منك.',
  noPosition: 'تعذّر تحديد الموقع. اكتب المدينة أو الرمز البريدي.',
  found: (n) => `النتائج: ${n}`,

  day: 'في أي يوم؟',
  workshops: 'أقرب مراكز الصيانة',
  noneNear: 'لا يوجد مركز صيانة قريب',
  noneNearText: 'أرسل الطلب على أي حال: مكتبنا يجد حلًا ويراسلك.',
  firstDay: (day, days) => `ابتداءً من ${day}، المدة المعتادة: ${days}`,
  showMore: 'عرض المزيد',
  handover: 'كيف تسلّمه إلينا؟',
  sentTo: (workshop) => `يُرسل من هناك إلى ${apart(workshop)}`,
  where: 'إلى أين؟',
  wide: (town) =>
    `${apart(town)} منطقة كبيرة. بالحي أو الرمز البريدي أو موقعك نجد مركز الصيانة الأقرب إليك فعلًا.`,

  // 4 How do we reach you?
  contact: 'كيف نتواصل معك؟',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  oneOfTwo: 'يكفي البريد الإلكتروني أو الهاتف.',
  language: 'لغة المراسلة',
  address: 'العنوان',

  // 5 Check and send
  review: 'المراجعة والإرسال',
  consent: (merchant) => `أوافق على استخدام ${apart(merchant)} ومركز الصيانة هذه البيانات لهذا الإصلاح.`,
  privacy: 'الخصوصية',

  // The ticket and its status
  ticket: 'طلب إصلاحك',
  when: 'اليوم',
  readyBy: 'جاهز',
  about: (day) => `نحو ${day}`,
  workshop: 'مركز الصيانة',
  cost: 'التكلفة',
  history: 'السجل',
  actions: {
    messages: 'كتابة رسالة',
    reschedule: 'تغيير اليوم',
    contact: 'تصحيح بيانات الاتصال',
    cancel: 'إلغاء الإصلاح',
    repeat: 'المشكلة مستمرة',
    rating: 'تقييم هذا الإصلاح',
  },

  problems: {
    'symptom-unknown': 'اختر المشكلة.',
    'purchase-in-future': 'أدخل تاريخًا لا يتجاوز اليوم.',
    'day-in-past': 'اختر يومًا لاحقًا.',
    'place-missing': 'اختر المكان.',
    'address-missing': 'أدخل العنوان.',
    'name-missing': 'أدخل اسمك.',
    'contact-missing': 'أدخل البريد الإلكتروني أو رقم الهاتف.',
    'email-invalid': 'راجع البريد الإلكتروني.',
    'phone-invalid': 'راجع الرقم، مع رمز البلد.',
    'consent-missing': 'نحتاج إلى موافقتك لإرسال الطلب.',
  },
}
