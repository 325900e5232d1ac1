// Turkish words for the portable electronics of the catalogue.
import type { portable } from '../../catalog/portable'
import {
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  stopUsingBattery,
  updateSoftware,
} from './recurring.tr'
import type { CatalogWords } from './words'

const checkBatteryUse = {
  title: 'Pili neyin tükettiğine bakın',
  how: 'Ayarlardaki pil sayfası en çok neyin tükettiğini gösterir. İhtiyacınız olmayanları kapatın veya kaldırın, parlaklığı azaltın ve bir gün izleyin.',
}
const chargeWithAnotherCable = {
  title: 'Başka bir kablo ve adaptörle şarj edin',
  how: 'Başka bir cihazı iyi şarj eden kabloyu ve adaptörü doğrudan prize takın ve 30 dakika bekleyin. Boş pilin tepki vermesi biraz zaman alabilir.',
}
const cleanChargingPort = {
  title: 'Şarj girişini temizleyin',
  how: 'Cihazı kapatın ve girişe ışık tutarak bakın: içindeki tiftik fişin tam girmesini engeller. Ahşap kürdanla nazikçe çıkarın, asla metal veya sıvı kullanmayın.',
}
const forceRestart = {
  title: 'Zorla yeniden başlatın',
  how: 'Çoğu cihazda: güç ve ses kısma tuşlarını birlikte 30 saniyeye kadar basılı tutun. Ana ekran düğmesi olmayan iPhone veya iPad: ses açmaya, sonra ses kısmaya basın, logo çıkana kadar güç tuşunu tutun. Fotoğraf ve mesajlar silinmez.',
}
const removeCaseAndFilm = {
  title: 'Kılıfı ve ekran filmini çıkarın',
  how: 'Film altındaki kabarcıklar, kir veya kalkmış kenar dokunmayı bozar. Filmsiz ekranı yumuşak, kuru bir bezle silin, ellerinizi kurulayın ve yeniden deneyin.',
}
const checkSoundOutput = {
  title: 'Ses düzeyi, sessiz mod ve Bluetooth’a bakın',
  how: 'Ses kulaklığa veya arabaya gitmesin diye Bluetooth’u kapatın, sessiz modu kapatın ve bir şey çalarken sesi yükseltin.',
}
const cleanSoundOpenings = {
  title: 'Hoparlör ve mikrofon deliklerini fırçalayın',
  how: 'Kılıfı ve filmi çıkarın, küçük delikleri yumuşak, kuru bir diş fırçasıyla fırçalayın. İğne ve basınçlı hava kullanmayın: kiri içeri iter.',
}
const flightMode = {
  title: 'Uçak modunu açıp kapatın',
  how: 'Uçak modunu yarım dakika açık bırakın, sonra kapatın ve şebekenin geri gelmesi için iki dakika bekleyin.',
}
const letItDry = {
  title: 'Kapatın ve kurumaya bırakın',
  how: 'Şarj etmeyin. Silip kurulayın ve girişi aşağı bakacak şekilde en az bir gün hava akımında bekletin; saç kurutma makinesi ve pirinç kullanmayın. Tuzlu veya şekerli sıvıdan sonra açmayın, kısa sürede temizletin.',
}

export const portableTr: Pick<CatalogWords, keyof typeof portable> = {
  phone: {
    name: 'Telefon',
    plural: 'telefon',
    symptoms: {
      'screen-broken': 'Ekran veya arka cam kırık',
      'battery-drains': 'Şarjı çabuk bitiyor',
      'battery-swollen': 'Pil şişmiş veya arka kapak kalkıyor',
      'does-not-charge': 'Şarj olmuyor veya ara sıra oluyor',
      'does-not-switch-on': 'Açılmıyor',
      'touch-faulty': 'Dokunmaya iyi tepki vermiyor',
      'sound-faulty': 'Hoparlör veya mikrofon çalışmıyor',
      'camera-faulty': 'Kamera bulanık veya çalışmıyor',
      'no-network': 'Mobil şebeke veya Wi-Fi yok',
      'got-wet': 'Islandı',
      other,
    },
    steps: {
      'check-battery-use': checkBatteryUse,
      'update-software': updateSoftware,
      'stop-using-battery': stopUsingBattery,
      'clean-charging-port': cleanChargingPort,
      'charge-with-another-cable': chargeWithAnotherCable,
      'force-restart': forceRestart,
      'remove-case-and-film': removeCaseAndFilm,
      'check-sound-output': checkSoundOutput,
      'clean-sound-openings': cleanSoundOpenings,
      'clean-lens': {
        title: 'Kamera merceğini silin',
        how: 'Kılıfı ve varsa lens kapağını çıkarın, merceği yumuşak, kuru bir bezle silin. Kılıf ve tutuculardaki mıknatıslar da görüntüyü bulanıklaştırabilir.',
      },
      'flight-mode': flightMode,
      'reseat-sim': {
        title: 'SIM kartı çıkarıp yeniden takın',
        how: 'Telefonu kapatın, SIM yuvasını çıkarın, kartı kuru bezle silin ve düzgün takın. Mümkünse kartı başka bir telefonda deneyin.',
      },
      'reset-network': {
        title: 'Ağ ayarlarını sıfırlayın',
        how: 'Ayarlarda “Ağ ayarlarını sıfırla” seçeneğini arayın. Telefon Wi-Fi parolalarını ve Bluetooth aygıtlarını unutur; fotoğraf ve mesajlar silinmez.',
      },
      'let-it-dry': letItDry,
    },
  },
  tablet: {
    name: 'Tablet',
    plural: 'tablet',
    symptoms: {
      'screen-broken': 'Ekran veya cam kırık',
      'battery-drains': 'Şarjı çabuk bitiyor',
      'battery-swollen': 'Pil şişmiş veya ekran kalkıyor',
      'does-not-charge': 'Şarj olmuyor veya ara sıra oluyor',
      'does-not-switch-on': 'Açılmıyor',
      'touch-faulty': 'Dokunmaya veya kaleme iyi tepki vermiyor',
      'sound-faulty': 'Hoparlör veya mikrofon çalışmıyor',
      'no-network': 'Wi-Fi veya mobil şebeke yok',
      slow: 'Yavaş çalışıyor veya donuyor',
      'got-wet': 'Islandı',
      other,
    },
    steps: {
      'check-battery-use': checkBatteryUse,
      'update-software': updateSoftware,
      'stop-using-battery': stopUsingBattery,
      'clean-charging-port': cleanChargingPort,
      'charge-with-another-cable': {
        title: 'Başka kablo ve güçlü adaptörle şarj edin',
        how: 'Tabletle gelen adaptörü veya en az 18 watt olan birini başka bir kabloyla doğrudan prize takın. Tamamen boşalmış tabletin tepki vermesi bir saat sürebilir.',
      },
      'force-restart': forceRestart,
      'remove-case-and-film': removeCaseAndFilm,
      'check-sound-output': checkSoundOutput,
      'clean-sound-openings': cleanSoundOpenings,
      'flight-mode': flightMode,
      'restart-router': restartRouter,
      'free-up-storage': freeUpStorage,
      'let-it-dry': letItDry,
    },
  },
  laptop: {
    name: 'Dizüstü bilgisayar',
    plural: 'dizüstü bilgisayar',
    symptoms: {
      'does-not-switch-on': 'Açılmıyor',
      'does-not-charge': 'Şarj olmuyor',
      'battery-drains': 'Şarjı çabuk bitiyor',
      'battery-swollen': 'Pil şişmiş veya kasa kabarmış',
      'screen-faulty': 'Ekran kırık, karanlık veya titriyor',
      'keyboard-or-touchpad-faulty': 'Tuşlar veya dokunmatik yüzey çalışmıyor',
      overheats: 'Isınıyor veya fanı gürültülü',
      slow: 'Yavaş çalışıyor veya donuyor',
      'hinge-or-case-broken': 'Menteşe veya kasa kırık',
      'got-wet': 'Üzerine sıvı döküldü',
      other,
    },
    steps: {
      'check-power-supply': {
        title: 'Adaptörü kontrol edin',
        how: 'Adaptörü çalışan bir prize doğrudan takın ve kabloyu, adaptör tarafında da, sıkıca itin. USB-C ile şarj oluyorsa her girişi ve aynı güçte (watt) başka bir şarj cihazını deneyin.',
      },
      'power-reset': {
        title: 'Gücü sıfırlayın',
        how: 'Şarj cihazını ve diğer her şeyi çıkarın, güç düğmesini 30 saniye basılı tutun, bir dakika bekleyin, sonra yalnızca şarj cihazını takıp açın. Dosyalarınız silinmez.',
      },
      'check-battery-use': checkBatteryUse,
      'stop-using-battery': stopUsingBattery,
      'raise-brightness': {
        title: 'Parlaklığı artırın, ikinci ekran deneyin',
        how: 'Parlaklık artırma tuşuna birkaç kez basın. TV veya monitörünüz varsa bağlayın: orada görüntü varsa dosyalarınıza ulaşılabilir.',
      },
      'clean-keyboard': {
        title: 'Tuşların arasını temizleyin',
        how: 'Bilgisayarı kapatın, ters çevirin, hafifçe vurun ve tuşların arasını yumuşak, kuru bir fırçayla fırçalayın. Tuşları kaldırıp sökmeyin.',
      },
      'unlock-touchpad': {
        title: 'Dokunmatik yüzeyi açın',
        how: 'Dokunmatik yüzey simgeli tuş, çoğu zaman Fn ile birlikte, yüzeyi yanlışlıkla kapatır. Ayarlarda dokunmatik yüzey bölümüne de bakın ve fareyi çıkarın.',
      },
      'free-the-vents': freeTheVents,
      'close-programs': {
        title: 'Arka planda çalışanları kapatın',
        how: 'Bilgisayarı yeniden başlatın. Sonra görev yöneticisini (Mac’te Etkinlik Monitörü) açın, en çok neyin tükettiğine bakın ve kendiliğinden başlaması gerekmeyenleri kapatın.',
      },
      'free-up-storage': freeUpStorage,
      'update-software': updateSoftware,
      'let-it-dry': {
        title: 'Hemen kapatın ve suyun akmasını bekleyin',
        how: 'Kapanana kadar güç düğmesini basılı tutun, fişi prizden çekin ve açık hâlde, çadır gibi ters çevirip havlunun üzerine koyun. Açmayın: yeniden denemeden önce servise getirin.',
      },
    },
  },
  headphones: {
    name: 'Kulaklık',
    plural: 'kulaklık',
    symptoms: {
      'one-side-silent': 'Bir tarafı sessiz veya daha az duyuluyor',
      'does-not-connect': 'Bağlanmıyor',
      'does-not-charge': 'Şarj olmuyor',
      'does-not-switch-on': 'Açılmıyor',
      'battery-drains': 'Şarjı çabuk bitiyor',
      crackles: 'Ses cızırdıyor veya kesiliyor',
      'microphone-faulty': 'Karşıdaki beni duymuyor',
      'noise-cancelling-faulty': 'Gürültü engelleme ıslıklı veya çalışmıyor',
      'part-broken': 'Baş bandı, yastık veya kablo kırık',
      other,
    },
    steps: {
      'clean-earpieces': {
        title: 'Kulaklığı temizleyin',
        how: 'Kulak uçlarını veya yastıkları çıkarın, ızgaraları ve mikrofon deliklerini, delikler aşağı bakarken yumuşak, kuru fırçayla fırçalayın. Bir taraf az duyuluyorsa nedeni genellikle kulak kiridir.',
      },
      'check-balance': {
        title: 'Dengeyi ve ses düzeyini kontrol edin',
        how: 'Telefon veya bilgisayarın erişilebilirlik ayarlarında sol-sağ dengesini ortaya alın, mono sesi kapatın ve kulaklığı başka bir cihazla deneyin.',
      },
      reset: {
        title: 'Kulaklığı sıfırlayın',
        how: 'Kılavuzda yazan düğmeyi 10 ile 20 saniye (kulak içi modellerde şarj kutusundayken) ışık değişene kadar basılı tutun, sonra yeniden eşleştirin.',
      },
      'pair-again': {
        title: 'Unutup yeniden eşleştirin',
        how: 'Kulaklığı Bluetooth listesinden kaldırın, yakındaki diğer cihazlarda Bluetooth’u kapatın, kulaklığı eşleştirme moduna alın ve yeniden seçin.',
      },
      'clean-contacts': {
        title: 'Şarj temas noktalarını temizleyin',
        how: 'Kulaklığın ve kutunun metal temas noktalarını kuru pamuklu çubukla silin, kutudaki tiftiği alın. Sonra kulaklığı ışık yanacak şekilde yerleştirin.',
      },
      'charge-with-another-cable': {
        title: 'Başka bir kablo ve adaptörle şarj edin',
        how: 'Kulaklığı ve kutuyu, başka bir cihazda çalışan kablo ve adaptörle doğrudan prizden bir saat şarj edin. Islak kulaklığı önce kurutun.',
      },
      'move-closer': {
        title: 'Cihazın yakınında deneyin',
        how: 'Telefonu veya bilgisayarı en fazla bir metre uzakta, modem ve mikrodalga fırından uzak tutun. Kabloluysa: fişi çevirin ve başka bir cihaz deneyin.',
      },
      'update-software': {
        title: 'Kulaklığı güncelleyin',
        how: 'Üreticinin uygulamasını açın, kulaklığı bağlayın ve sunulan güncellemeyi yükleyin; iki taraf da şarjlı ve telefonun yakınında olsun.',
      },
      'choose-microphone': {
        title: 'Doğru mikrofonu seçin',
        how: 'Arama veya bilgisayar ayarlarında mikrofon olarak kulaklığı seçin, uygulamaya izin verin ve kabloda ya da kolda sessize alma düğmesi olup olmadığına bakın.',
      },
      'check-fit': {
        title: 'Oturuşunu ve delikleri kontrol edin',
        how: 'Başka kulak uçları deneyin veya yastıkları tam bastırın: boşluk gürültü engellemeyi zayıflatır, mikrofonun üzerindeki saç veya kir ıslık yaptırır.',
      },
    },
  },
}
