// How a repair stands and why it went where it went, as its customer reads it in Turkish.
import type { StandingWords } from './words'

export const standing: StandingWords = {
  now: {
    requested: () => ['Servis arıyoruz', 'Merkezimiz ilgileniyor ve size yazacak.'],
    offered: ({ workshop, until }) => [
      `Yanıt bekleniyor: ${workshop}`,
      `Son yanıt: ${until}. Yapamazlarsa sıradaki en yakın servise sorarız.`,
    ],
    'carry-in': ({ counter }) => [`Buraya getirin: ${counter}`, 'Bu kodu ve varsa satış fişini getirin.'],
    'mail-in': ({ workshop }) => [
      `Buraya gönderin: ${workshop}`,
      'İyi paketleyin, kodu paketin üzerine yazın.',
    ],
    pickup: ({ workshop }) => [`${workshop} teslim alacak`, 'İyi paketleyin, kodu hazır tutun.'],
    'on-site': ({ workshop }) => [`${workshop} size gelecek`, 'Lütfen evde olun.'],
    received: ({ workshop }) => [`${workshop} arızanın nedenini arıyor`],
    quoted: ({ until }) => [
      'Yanıtınızı bekliyoruz',
      `Teklifin son günü: ${until}. Siz onaylamadan hiçbir işlem yapılmaz.`,
    ],
    decided: ({ payer }) => [`Fiyat teklifine ${payer.toLocaleLowerCase('tr')} karar verecek`],
    repairing: () => ['Onarılıyor'],
    part: () => ['Yedek parça bekleniyor'],
    customer: () => ['Mesajınız bekleniyor'],
    transport: () => ['Yolda'],
    ready: ({ outcome, counter }) => [outcome, `Bu kodla buradan teslim alın: ${counter}.`],
    returned: ({ outcome }) => [outcome, 'Ürün size geri geliyor.'],
    closed: ({ outcome }) => [outcome],
  },
  pays: (payer) => `Ödeyen: ${payer.toLocaleLowerCase('tr')}`,
  actors: {
    customer: 'Siz',
    workshop: 'Servis',
    office: 'Merkez',
    merchant: 'Mağaza',
    store: 'Mağaza',
    system: '',
  },
  why: {
    nearest: (things) => `En yakın ${things} servisi`,
    room: (things) => `Yeri olan en yakın ${things} servisi`,
    quickest: (things) => `En hızlı ulaşılan ${things} servisi`,
    'less-busy': (things) => `Daha yakındakilerden daha az yoğun ${things} servisi`,
    part: () => 'Daha yakındaki servisler yedek parça bekleyecekti',
    chosen: () => 'Sizin seçtiğiniz servis',
    office: () => 'Merkezimizin seçtiği servis',
    usual: () => 'Bu mağazanın çalıştığı servis',
    same: () => 'Ürünü daha önce onaran servis',
  },
  things: (plural, brand) => `${brand ?? ''} ${plural}`.trim(),
  away: (distance, store) => `${store} mağazasından ${distance}`,
  colon: ': ',
}
