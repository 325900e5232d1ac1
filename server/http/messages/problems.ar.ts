// What a customer must do about a problem, in Arabic: said in place of the contract's detail, which speaks to developers.
import type { ProblemWords } from './words'

export const problemWords: ProblemWords = {
  'day-impossible': 'غير ممكن في ذلك اليوم. اختر يومًا آخر.',
  'version-stale': 'حدث تغيير في هذه الأثناء. هذه هي الحالة الآن.',
  'quote-stale': 'لم يعد عرض السعر هذا متاحًا.',
  'command-not-allowed': 'لم يعد هذا ممكنًا.',
  'photo-too-large': 'هذه الصورة كبيرة جدًا.',
  'mode-unsuited': 'اختر واحدًا من هذه الخيارات.',
  'too-long': 'اختصر هذا النص.',
  'category-unknown': 'اختر نوع المنتج.',
  'date-invalid': 'راجع التاريخ.',
  'photo-unknown': 'لم تعد إحدى الصور محفوظة. أزلها وأضفها من جديد.',
  'workshop-unknown': 'لم يعد مركز الصيانة هذا يستقبل هذا المنتج. اختر مركزًا آخر.',
  'store-unknown': 'لم يعد هذا الفرع يستقبل هذا المنتج. اختر فرعًا آخر.',
  'workshop-full': 'لا مواعيد متاحة الآن في مركز الصيانة هذا. اختر مركزًا آخر.',
  'merchant-unknown': 'لم يعد هذا المتجر يستقبل الطلبات.',
  'origin-foreign': 'لا يُسمح لهذه الصفحة بالإرسال. يرجى إبلاغ المتجر.',
  'idempotency-key-reused': 'أُرسل هذا من علامة تبويب أخرى. انظر هناك، أو أرسله مجددًا إن كان إصلاحًا آخر.',
  'body-too-large': 'هذا أكثر مما يمكن إرساله مرة واحدة. اختصره.',
  'job-unknown': 'لا يوجد إصلاح بهذا الرمز وبيانات الاتصال هذه. راجعهما.',
}
