// What a customer must do about a problem, in Turkish: said in place of the contract's detail, which speaks to developers.
import type { ProblemWords } from './words'

export const problemWords: ProblemWords = {
  'day-impossible': 'O gün mümkün değil. Başka bir gün seçin.',
  'version-stale': 'Bu arada bir değişiklik oldu. Şu anki durum bu.',
  'quote-stale': 'Bu fiyat teklifi artık geçerli değil.',
  'command-not-allowed': 'Bu artık mümkün değil.',
  'photo-too-large': 'Bu fotoğraf çok büyük.',
  'mode-unsuited': 'Bunlardan birini seçin.',
  'too-long': 'Bunu kısaltın.',
  'category-unknown': 'Ürünü seçin.',
  'date-invalid': 'Tarihi kontrol edin.',
  'photo-unknown': 'Bir fotoğraf artık kayıtlı değil. Kaldırıp yeniden ekleyin.',
  'workshop-unknown': 'Bu servis artık bu işi almıyor. Başka birini seçin.',
  'store-unknown': 'Bu mağaza artık ürün almıyor. Başka birini seçin.',
  'workshop-full': 'Bu servis artık dolu. Başka birini seçin.',
  'merchant-unknown': 'Bu mağaza artık talep almıyor.',
  'origin-foreign': 'Bu sayfadan gönderilemiyor. Lütfen mağazaya bildirin.',
  'idempotency-key-reused':
    'Bu, başka bir sekmeden gönderildi. Oraya bakın; başka bir onarımsa yeniden gönderin.',
  'body-too-large': 'Bir seferde çok fazla. Kısaltın.',
  'job-unknown': 'Bu kod ve iletişim bilgisiyle bir onarım yok. İkisini de kontrol edin.',
}
