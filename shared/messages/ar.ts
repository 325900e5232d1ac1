// The contract's names in Arabic. One term for each thing, in all files of this language:
//   repair: إصلاح
//   workshop: مركز الصيانة (مركز صيانة معتمد)
//   head office: المكتب الرئيسي
//   item: المنتج
//   request: الطلب
//   quote: عرض السعر
//   diagnosis: الفحص
//   warranty: الضمان
//   handover: التسليم
//   pickup: الاستلام من المنزل
//   deposit: الدفعة المقدمة
//   spare part: قطعة الغيار
//   merchant, store: المتجر
import type { ContractWords } from './words'

export const statuses: ContractWords['statuses'] = {
  requested: 'تم الطلب',
  offered: 'سألنا مركز صيانة',
  booked: 'تم تحديد مركز الصيانة',
  received: 'تم الاستلام',
  quoted: 'عرض السعر',
  repairing: 'قيد الإصلاح',
  waiting: 'قيد الانتظار',
  ready: 'جاهز',
  closed: 'مغلق',
}

export const outcomes: ContractWords['outcomes'] = {
  fixed: 'تم الإصلاح',
  no_fault: 'لم نجد عطلًا',
  not_repairable: 'لا يمكن إصلاحه',
  exchanged: 'ستحصل على بديل',
  credited: 'ستسترد نقودك',
  quote_declined: 'لم يتم إصلاحه',
  cancelled: 'تم الإلغاء',
  no_show: 'أُغلق لأن المنتج لم يصل',
}

export const modes: ContractWords['modes'] = {
  'carry-in': 'أحضره بنفسك',
  'mail-in': 'أرسله بالبريد',
  pickup: 'نستلمه من منزلك',
  'on-site': 'إصلاح في منزلك',
}

export const coverages: ContractWords['coverages'] = {
  statutory: 'الضمان القانوني',
  manufacturer: 'ضمان الشركة المصنّعة',
  extended: 'ضمان ممدد',
  goodwill: 'تسوية ودية',
  repair_warranty: 'ضمان إصلاح سابق',
  none: 'خارج الضمان',
}

export const payers: ContractWords['payers'] = {
  customer: 'العميل',
  merchant: 'المتجر',
  brand: 'الشركة المصنّعة',
}

export const causes: ContractWords['causes'] = {
  defect: 'عيب في المنتج',
  wear: 'تآكل من الاستعمال',
  handling: 'طريقة الاستعمال',
  transport: 'ضرر أثناء النقل',
  none: 'لم نجد سببًا',
}

export const barriers: ContractWords['barriers'] = {
  parts_unavailable: 'قطع الغيار غير متوفرة',
  parts_expensive: 'قطع الغيار باهظة الثمن',
  cannot_open: 'لا يمكن فتحه',
  no_information: 'لا تتوفر معلومات الإصلاح',
  no_equipment: 'لا تتوفر المعدات اللازمة',
  worn_out: 'متآكل إلى حد كبير',
}

export const waitReasons: ContractWords['waitReasons'] = {
  part: 'قطعة غيار',
  customer: 'العميل',
  transport: 'النقل',
}

export const declineReasons: ContractWords['declineReasons'] = {
  no_capacity: 'لا يوجد وقت',
  no_part: 'قطعة الغيار غير متوفرة',
  not_our_skill: 'ليس من اختصاصنا',
  too_far: 'بعيد جدًا',
  closed: 'نكون مغلقين حينها',
  other: 'سبب آخر',
}

export const paidHows: ContractWords['paidHows'] = {
  cash: 'نقدًا',
  card: 'بالبطاقة',
  transfer: 'بتحويل مصرفي',
  wallet: 'بمحفظة إلكترونية أو رمز QR',
  invoice: 'بفاتورة آجلة',
  nothing: 'لا مبلغ مستحق',
}

export const sources: ContractWords['sources'] = {
  widget: 'موقع المتجر',
  store: 'فرع المتجر',
  phone: 'الهاتف',
  workshop: 'مكتب استقبال مركز الصيانة',
  api: 'نظام المتجر',
}
