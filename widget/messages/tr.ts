/** The widget's words in Turkish. Names that are inserted take no suffixes. */
import { modes } from '../../shared/messages/tr'
import type { Words } from './words'

export const tr: Words = {
  modes,
  dir: 'ltr',
  colon: ': ',
  launch: 'Onarım talep edin',
  next: 'İleri',
  back: 'Geri',
  change: 'Değiştir',
  close: 'Kapat',
  send: 'Gönder',
  sending: 'Gönderiliyor',
  again: 'Tekrar dene',
  optional: '(isteğe bağlı)',
  step: (step) => `Adım ${step}/5`,
  wrong: 'Lütfen kontrol edin:',
  offline: 'Henüz yanıt yok. Bilgileriniz duruyor, denemeyi sürdürüyoruz.',
  unavailable: 'Şu anda kullanılamıyor. Yeniden deneyin ya da sayfayı yenileyin.',

  // 1 What is it?
  item: 'Hangi ürün onarılacak?',
  fromPage: 'Bu sayfadan alındı.',
  brand: 'Marka',
  model: 'Model',
  serial: 'Seri numarası',
  bought: 'Satın alma tarihi',
  follow: 'Onarım takibi',

  // 2 What is wrong?
  fault: 'Sorun nedir?',
  describe: 'Kendi sözlerinizle anlatın',
  addPhotos: 'Fotoğraf ekle',
  photos: 'Fotoğraflar',
  noFault: (fee) => `Arıza bulunmazsa kontrol ücreti ${fee}.`,
  restart: 'Başka bir ürün',

  // 3 Where are you?
  place: 'Neredesiniz?',
  town: 'Şehir veya posta kodu',
  here: 'Konumumu kullan',
  nowhere: 'Bulunamadı. Yakındaki daha büyük bir yeri deneyin.',
  noPosition: 'Konum alınamadı. Şehir veya posta kodu yazın.',
  found: (n) => `Bulunan: ${n}`,

  day: 'Hangi gün?',
  workshops: 'En yakın servisler',
  noneNear: 'Yakında servis yok',
  noneNearText: 'Yine de gönderin: merkezimiz bir yol bulup size yazar.',
  firstDay: (day, days) => `ilk gün ${day}, genellikle ${days}`,
  showMore: 'Daha fazla göster',
  handover: 'Ürünü nasıl teslim edeceksiniz?',
  sentTo: (workshop) => `Oradan şu servise gönderilir: ${workshop}`,
  where: 'Nereye?',
  wide: (town) =>
    `${town} geniş bir yer. İlçeniz, posta kodunuz veya konumunuzla gerçekten en yakın servisi buluruz.`,

  // 4 How do we reach you?
  contact: 'Size nasıl ulaşalım?',
  name: 'Ad soyad',
  email: 'E-posta',
  phone: 'Telefon',
  oneOfTwo: 'E-posta veya telefon, biri yeterli.',
  language: 'Mesaj dili',
  address: 'Adres',

  // 5 Check and send
  review: 'Kontrol edip gönderin',
  consent: (merchant) => `${merchant} ve servis bu bilgileri bu onarım için kullanabilir.`,
  privacy: 'Gizlilik',

  // The ticket and its status
  ticket: 'Onarımınız',
  when: 'Gün',
  readyBy: 'Hazır',
  about: (day) => `tahminen ${day}`,
  workshop: 'Servis',
  cost: 'Ücret',
  history: 'Geçmiş',
  actions: {
    messages: 'Mesaj yaz',
    reschedule: 'Günü değiştir',
    contact: 'İletişim bilgilerini düzelt',
    cancel: 'Onarımı iptal et',
    repeat: 'Sorun sürüyor',
    rating: 'Onarımı değerlendir',
  },

  problems: {
    'symptom-unknown': 'Sorunu seçin.',
    'purchase-in-future': 'En geç bugünün tarihini yazın.',
    'day-in-past': 'Daha ileri bir gün seçin.',
    'place-missing': 'Bir yer seçin.',
    'address-missing': 'Adresi yazın.',
    'name-missing': 'Adınızı yazın.',
    'contact-missing': 'E-posta veya telefon yazın.',
    'email-invalid': 'E-posta adresini kontrol edin.',
    'phone-invalid': 'Numarayı ülke koduyla kontrol edin.',
    'consent-missing': 'Talebi iletmek için bu onay gerekli.',
  },
}
