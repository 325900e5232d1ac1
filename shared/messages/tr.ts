// The contract's names in Turkish. One term for each thing, in all files of this language:
//   repair: onarım
//   workshop: servis (yetkili servis)
//   head office: merkez
//   item: ürün
//   request: talep
//   quote: fiyat teklifi
//   diagnosis: arıza tespiti
//   warranty: garanti
//   handover: teslim
//   pickup: adresten alım
//   deposit: ön ödeme
//   spare part: yedek parça
import type { ContractWords } from './words'

export const statuses: ContractWords['statuses'] = {
  requested: 'Talep alındı',
  offered: 'Servise soruldu',
  booked: 'Servis bulundu',
  received: 'Teslim alındı',
  quoted: 'Fiyat teklifi',
  repairing: 'Onarım',
  waiting: 'Bekliyor',
  ready: 'Hazır',
  closed: 'Kapandı',
}

export const outcomes: ContractWords['outcomes'] = {
  fixed: 'Onarıldı',
  no_fault: 'Arıza bulunmadı',
  not_repairable: 'Onarılamıyor',
  exchanged: 'Ürününüz değiştirilecek',
  credited: 'Paranız iade edilecek',
  quote_declined: 'Onarılmadı',
  cancelled: 'İptal edildi',
  no_show: 'Ürün getirilmediği için kapandı',
}

export const modes: ContractWords['modes'] = {
  'carry-in': 'Elden teslim',
  'mail-in': 'Kargoyla gönderim',
  pickup: 'Adresten alım',
  'on-site': 'Evde onarım',
}

export const coverages: ContractWords['coverages'] = {
  statutory: 'Yasal garanti',
  manufacturer: 'Üretici garantisi',
  extended: 'Ek garanti',
  goodwill: 'Müşteri memnuniyeti kapsamında',
  repair_warranty: 'Önceki onarımın garantisi',
  none: 'Garanti dışı',
}

export const payers: ContractWords['payers'] = {
  customer: 'Müşteri',
  merchant: 'Mağaza',
  brand: 'Marka',
}

export const causes: ContractWords['causes'] = {
  defect: 'Ürün kusuru',
  wear: 'Aşınma',
  handling: 'Kullanım',
  transport: 'Taşıma hasarı',
  none: 'Bulunamadı',
}

export const barriers: ContractWords['barriers'] = {
  parts_unavailable: 'Yedek parça bulunamıyor',
  parts_expensive: 'Yedek parça çok pahalı',
  cannot_open: 'Ürün açılamıyor',
  no_information: 'Onarım bilgisi yok',
  no_equipment: 'Gerekli ekipman yok',
  worn_out: 'Çok fazla aşınmış',
}

export const waitReasons: ContractWords['waitReasons'] = {
  part: 'yedek parça',
  customer: 'müşteri',
  transport: 'taşıma',
}

export const declineReasons: ContractWords['declineReasons'] = {
  no_capacity: 'Zaman yok',
  no_part: 'Yedek parça yok',
  not_our_skill: 'Uzmanlık alanımız değil',
  too_far: 'Çok uzak',
  closed: 'O gün kapalıyız',
  other: 'Başka bir neden',
}

export const paidHows: ContractWords['paidHows'] = {
  cash: 'Nakit',
  card: 'Kart',
  transfer: 'Havale veya EFT',
  wallet: 'Dijital cüzdan veya karekod',
  invoice: 'Faturayla',
  nothing: 'Ücretsiz',
}

export const sources: ContractWords['sources'] = {
  widget: 'Mağazanın internet sitesi',
  store: 'Mağaza',
  phone: 'Telefon',
  workshop: 'Servis',
  api: 'Mağazanın sistemi',
}
