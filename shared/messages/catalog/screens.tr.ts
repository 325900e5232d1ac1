// Turkish words for the screens and game consoles of the catalogue.
import type { screens } from '../../catalog/screens'
import {
  checkSocket,
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  updateSoftware,
} from './recurring.tr'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Fişini bir dakika çekin',
  how: 'Fişi prizden çekin, güç düğmesini 10 saniye basılı tutun, tam bir dakika bekleyin ve yeniden takın. Bu, takılmaların çoğunu giderir ve hiçbir şeyi silmez.',
}
const chooseInput = {
  title: 'Doğru girişi seçin',
  how: 'Giriş veya kaynak düğmesiyle girişleri tek tek dolaşın ve her birinde birkaç saniye bekleyin. Görüntüsünü beklediğiniz cihaz açık olmalı, uykuda olmamalıdır.',
}
const tryAnotherCable = {
  title: 'Başka kablo ve başka giriş deneyin',
  how: 'Fişleri sıkıca takın. Sonra ikinci bir kablo ve aynı türden başka bir giriş deneyin: kablolar ekranlardan çok daha sık bozulur.',
}
const tryAnotherSource = {
  title: 'Başka bir kaynak deneyin',
  how: 'Cihazın kendi menüsünü açın veya başka bir cihazı başka bir kabloyla bağlayın. Görüntü orada temizse sorun ekranda değil, kaynakta veya kablosundadır.',
}
const resetPicture = {
  title: 'Görüntü ayarlarını sıfırlayın',
  how: 'Menüde görüntü bölümünde standart modu seçin veya fabrika ayarlarına dönün. Sonra bildiğiniz bir film veya fotoğrafla yeniden bakın.',
}

export const screensTr: Pick<CatalogWords, keyof typeof screens> = {
  television: {
    name: 'Televizyon',
    plural: 'televizyon',
    symptoms: {
      'screen-broken': 'Ekran kırık',
      'does-not-switch-on': 'Açılmıyor',
      'no-picture': 'Görüntü yok',
      'lines-or-spots': 'Çizgi, leke veya yanlış renkler var',
      'no-sound': 'Ses yok',
      'poor-reception': 'Kanallar eksik veya görüntü bozuluyor',
      'no-network': 'İnternet yok veya uygulamalar açılmıyor',
      'remote-faulty': 'Kumanda çalışmıyor',
      'switches-off': 'Kendi kendine kapanıyor',
      'port-faulty': 'HDMI veya başka bir giriş çalışmıyor',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'change-remote-batteries': {
        title: 'Kumandanın pillerini değiştirin',
        how: 'İki yeni pili doğru yönde takın ve arada engel yokken 2 metreden televizyona doğrultun. Televizyonun üzerindeki düğmeyi de deneyin.',
      },
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'try-another-source': tryAnotherSource,
      'reset-picture': resetPicture,
      'check-sound-output': {
        title: 'Sesin nereye gittiğine bakın',
        how: 'Sesi yükseltin, sessiz düğmesine bir kez basın ve menüde ses çıkışı olarak TV hoparlörünü seçin. Kulaklığı çıkarın ve Bluetooth bağlantısını kesin.',
      },
      'check-aerial-cable': {
        title: 'Anten veya çanak kablosunu kontrol edin',
        how: 'Kabloyu televizyondan ve duvardan çıkarıp yeniden takın; içindeki iğne düz olmalıdır. Mümkünse başka bir kablo deneyin.',
      },
      'search-channels': {
        title: 'Kanalları yeniden arayın',
        how: 'Menüden otomatik kanal aramayı doğru türü seçerek başlatın: anten, kablo veya uydu. Arama 20 dakikaya kadar sürer.',
      },
      'restart-router': restartRouter,
      'update-software': updateSoftware,
      'pair-remote-again': {
        title: 'Kumandayı yeniden eşleştirin',
        how: 'Pilleri bir dakika çıkarın. Sesli kumandada, kılavuzda yazan iki düğmeyi (çoğu zaman Ana Sayfa ve Geri) televizyonun yakınında bağlandı yazısı çıkana kadar basılı tutun.',
      },
      'turn-off-timers': {
        title: 'Zamanlayıcı ve enerji tasarrufunu kapatın',
        how: 'Menüde uyku zamanlayıcısını, otomatik kapanmayı ve sinyal yokken bekleme modunu bulup kapatın. Bağlı oynatıcıyı çıkarın, televizyonu HDMI üzerinden kapatabilir.',
      },
      'free-the-vents': freeTheVents,
    },
  },
  monitor: {
    name: 'Monitör',
    plural: 'monitör',
    symptoms: {
      'screen-broken': 'Ekran kırık',
      'does-not-switch-on': 'Açılmıyor',
      'no-picture': 'Görüntü yok veya “Sinyal yok” yazıyor',
      flickers: 'Görüntü titriyor veya kayboluyor',
      'lines-or-spots': 'Çizgi, leke veya ölü piksel var',
      'colours-wrong': 'Çok karanlık veya renkler yanlış',
      'buttons-faulty': 'Düğmeler tepki vermiyor',
      'port-faulty': 'Bir giriş veya USB çoklayıcı çalışmıyor',
      'stand-broken': 'Ayak veya menteşe kırık',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'set-refresh-rate': {
        title: 'Yenileme hızını ayarlayın',
        how: 'Bilgisayarın ekran ayarlarında 60 Hz ve önerilen çözünürlüğü seçin, deneme için değişken yenileme hızını (FreeSync veya G-Sync) kapatın.',
      },
      'try-another-source': tryAnotherSource,
      'turn-off-eco-modes': {
        title: 'Eko ve gece modlarını kapatın',
        how: 'Monitörün menüsünde eko modu ve otomatik parlaklığı, bilgisayarın ekran ayarlarında gece ışığını ve HDR’yi kapatın.',
      },
      'reset-picture': resetPicture,
      'unlock-menu': {
        title: 'Düğmelerin kilidini açın',
        how: 'Birçok monitörde menü kilidi vardır: menü düğmesini veya kılavuzda yazan düğmeyi kilit simgesi kaybolana kadar 10 saniye basılı tutun.',
      },
    },
  },
  'game-console': {
    name: 'Oyun konsolu',
    plural: 'oyun konsolu',
    symptoms: {
      'does-not-switch-on': 'Açılmıyor',
      'no-picture': 'TV’de görüntü yok',
      overheats: 'Isınıyor, gürültülü veya kapanıyor',
      'game-not-read': 'Disk veya kart okumuyor',
      freezes: 'Donuyor veya oyunlar açılmıyor',
      'controller-faulty': 'Kol kayma yapıyor veya bağlanmıyor',
      'no-network': 'İnternet yok',
      'does-not-charge': 'Şarj olmuyor (el konsolu)',
      'screen-broken': 'Ekran kırık (el konsolu)',
      'port-broken': 'Bir giriş eğik veya kırık',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'free-the-vents': freeTheVents,
      'clean-disc-or-card': {
        title: 'Diski veya kartı temizleyin',
        how: 'Diski yumuşak, kuru bezle ortadan dışa doğru, kartın temas noktalarını kuru pamuklu çubukla silin. İkinci bir oyun deneyin: o çalışıyorsa sorun ilk oyundadır.',
      },
      'update-software': updateSoftware,
      'free-up-storage': freeUpStorage,
      'pair-controller-again': {
        title: 'Kolu yeniden eşleştirin',
        how: 'Kolu tam şarj edin, konsola kabloyla bağlayın ve ana sayfa düğmesine basın. Olmazsa üzerindeki küçük sıfırlama düğmesine ataşla basın ve tekrarlayın.',
      },
      'recalibrate-sticks': {
        title: 'Kolu güncelleyin, çubukları kalibre edin',
        how: 'Ayarlarda kol için kalibrasyonu veya güncellemeyi seçin. Çubuğu daireler çizerek oynatırken dibindeki tozu üfleyin.',
      },
      'restart-router': restartRouter,
      'use-original-charger': {
        title: 'Kendi şarj cihazını kullanın',
        how: 'Orijinal şarj cihazını istasyon veya çoklayıcı olmadan doğrudan konsola takın ve bir saat bekleyin. Birçok telefon şarj cihazı fazla zayıftır.',
      },
    },
  },
}
