// Turkish words for the small appliances of the catalogue.
import type { smallAppliances } from '../../catalog/small-appliances'
import { checkSocket, leaveUnplugged, other, testTheCircuit } from './recurring.tr'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Fişini bir dakika çekin',
  how: 'Kapatın, fişi prizden çekin, tam bir dakika bekleyin ve yeniden takın. Elleriniz ve cihaz kuru olmalıdır.',
}

export const smallAppliancesTr: Pick<CatalogWords, keyof typeof smallAppliances> = {
  'vacuum-cleaner': {
    name: 'Elektrikli süpürge',
    plural: 'elektrikli süpürge',
    symptoms: {
      'weak-suction': 'Neredeyse hiç çekmiyor',
      'does-not-switch-on': 'Açılmıyor veya duruyor',
      'battery-drains': 'Şarjı çabuk bitiyor',
      'does-not-charge': 'Şarj olmuyor',
      'brush-stuck': 'Fırçası dönmüyor',
      'loud-or-whistles': 'Gürültülü çalışıyor veya ıslık çalıyor',
      'smells-burnt': 'Yanık kokuyor',
      'cord-does-not-wind': 'Kablosu sarılmıyor',
      'robot-loses-its-way': 'Robot yolunu kaybediyor veya duruyor',
      'part-broken': 'Hortum, tekerlek veya başka bir parça kırık',
      other,
    },
    steps: {
      'empty-dust': {
        title: 'Hazneyi boşaltın veya torbayı değiştirin',
        how: 'Dolmasını beklemeyin: üçte ikisi dolunca emiş gücü düşer. Hazneyi, torbayı ve kapağı klik sesi gelene kadar yerine oturtun.',
      },
      'clean-filters': {
        title: 'Filtreleri temizleyin',
        how: 'Süpürgeyi kapatın. Filtreleri silkeleyin; yıkanabilenleri soğuk suyla durulayın ve takmadan önce tam bir gün kurutun. Yırtık veya grileşmiş olanları değiştirin.',
      },
      'clear-blockage': {
        title: 'Tıkanıklık arayın',
        how: 'Fişi çekin, başlığı, boruyu ve hortumu ayırın ve her birine ışığa tutarak bakın. Sıkışanı süpürge sapıyla itip çıkarın ve bütün bağlantıların kapandığına bakın.',
      },
      'check-socket': checkSocket,
      'let-it-cool': {
        title: 'Bir saat soğumasını bekleyin',
        how: 'Fişi çekin: dolu filtre veya tıkanıklık süpürgeyi ısıtır ve kapatır. Bu arada içini boşaltın ve filtreleri temizleyin. Yeniden koku veya duman gelirse artık kullanmayın.',
      },
      'use-lower-power': {
        title: 'Gücü düşürün ve tam şarj edin',
        how: 'En yüksek güçte birçoğu 10 dakikadan az çalışır. Oda sıcaklığında, ışık tam dolu gösterene kadar şarj edin ve orta ayarda kullanın.',
      },
      'clean-contacts': {
        title: 'Şarj temas noktalarını temizleyin',
        how: 'Şarj istasyonunun veya şarj cihazının fişini çekin. Onun ve süpürgenin metal temas noktalarını kuru bezle silin, fişi takın ve süpürgeyi ışık yanacak şekilde yerleştirin.',
      },
      'clean-brush': {
        title: 'Fırça silindirini temizleyin',
        how: 'Fişi çekin veya pili çıkarın. Silindiri çıkarın, saç ve iplikleri boydan boya kesin, iki ucunu temizleyin ve elle rahatça döndüğüne bakın.',
      },
      'pull-out-cord': {
        title: 'Kabloyu tamamen çekin',
        how: 'Fişi prizden çıkarın, kabloyu sarı işarete kadar çekin, silin, dolanan yerleri düzeltin ve elinizle yönlendirerek sarılmasını sağlayın.',
      },
      'clean-sensors': {
        title: 'Sensörleri ve tekerlekleri temizleyin',
        how: 'Robotu kapatın. Öndeki, üstteki ve alttaki sensörleri kuru bezle silin, tekerleklerdeki ve küçük ön tekerlekteki saçları alın.',
      },
      'place-dock-freely': {
        title: 'İstasyonun çevresini boş bırakın',
        how: 'İstasyonu sert zeminde duvara dayayın, iki yanında yarım metre boşluk bırakın, kablo ve saçakları yerden kaldırın. Oradan yeni bir harita başlatın.',
      },
    },
  },
  'coffee-maker': {
    name: 'Kahve makinesi',
    plural: 'kahve makinesi',
    symptoms: {
      'no-coffee': 'Kahve az geliyor veya hiç gelmiyor',
      leaks: 'Su sızdırıyor',
      'does-not-switch-on': 'Açılmıyor',
      'not-hot': 'Kahve sıcak değil',
      'tastes-bad': 'Kahve zayıf veya tadı kötü',
      'milk-does-not-foam': 'Süt köpürmüyor',
      'grinder-faulty': 'Öğütücü takılıyor veya gürültülü',
      'message-stays': 'Bir mesaj veya ışık kaybolmuyor',
      noisy: 'Pompa gürültülü',
      'trips-breaker': 'Sigortayı attırıyor',
      other,
    },
    steps: {
      'refill-and-vent': {
        title: 'Hazneyi doldurun ve havasını alın',
        how: 'Su haznesini doldurun, iyice bastırın ve su düzgün akana kadar kahvesiz bir fincan sıcak su alın; buhar çubuğu varsa oradan.',
      },
      descale: {
        title: 'Kireci temizleyin',
        how: 'Üreticinin belirttiği kireç çözücüyle kireç çözme programını sonuna kadar, ardından iki hazne temiz su çalıştırın. Sirke contalara zarar verir.',
      },
      'clean-brewing-unit': {
        title: 'Kahvenin geçtiği yeri temizleyin',
        how: 'Kapatın ve soğumasını bekleyin. Demleme ünitesini, süzgeci veya kapsül tutucuyu deterjansız ılık suyla durulayın, kurutun ve yerine kilitleyin. Sabit ünitelerde temizlik tableti çalıştırın.',
      },
      'empty-drip-tray': {
        title: 'Damlama tepsisini ve posayı boşaltın',
        how: 'Birçok makine durulama suyunu tepsiye verir ve tepsi fark edilmeden taşar. İkisini de boşaltın, yıkayıp kurutun ve altlarını silin.',
      },
      'seat-all-parts': {
        title: 'Bütün parçaları iyice yerleştirin',
        how: 'Kapatın. Su haznesini, damlama tepsisini, posa kutusunu ve demleme ünitesini çıkarın, kenarlarını ve contalarını silin, her birini klik sesi gelene kadar itin; bütün kapakları kapatın.',
      },
      'check-socket': checkSocket,
      'warm-the-cup': {
        title: 'Fincanı ısıtın, sıcaklığı artırın',
        how: 'Önce bir fincan sıcak su alıp dökün, sonra kahveyi ılık fincana yapın. Birçok makinede sıcaklık ayarı vardır.',
      },
      'adjust-grind': {
        title: 'Öğütme ve miktar ayarını değiştirin',
        how: 'Öğütmeyi bir kademe inceltin (yalnızca öğütücü çalışırken) veya kahve miktarını artırın, taze çekirdek kullanın ve üç fincan sonra karar verin.',
      },
      'clean-milk-parts': {
        title: 'Sütün değdiği her yeri temizleyin',
        how: 'Buhar ucunun soğumasını bekleyin. Ucu ve hortumu ayırın, süt temizleyicili ılık suda bekletin, minik hava deliğini iğneyle açın ve durulayın.',
      },
      'use-cold-milk': {
        title: 'Soğuk ve taze süt kullanın',
        how: 'Buzdolabından yeni çıkmış, en az %3 proteinli sütü soğuk bir sürahide kullanın. Bitkisel içeceklerden yalnızca barista yazanlar iyi köpürür.',
      },
      'clear-bean-hopper': {
        title: 'Çekirdek haznesini boşaltın',
        how: 'Kapatın ve fişi çekin. Çekirdekleri kaşıkla veya elektrikli süpürgeyle alın, taş var mı bakın, yağlı tabakayı silin. Elinizi asla öğütücüye sokmayın. Kuru ve aromasız çekirdek doldurun.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'test-the-circuit': testTheCircuit,
    },
  },
  'small-kitchen-appliance': {
    name: 'Küçük mutfak aleti',
    plural: 'küçük mutfak aleti',
    symptoms: {
      'does-not-switch-on': 'Açılmıyor',
      'does-not-heat': 'Isınmıyor veya çok ısınıyor',
      'stops-while-running': 'Çalışırken duruyor',
      'does-not-turn': 'Ses geliyor ama dönmüyor',
      leaks: 'Sızdırıyor',
      'buttons-faulty': 'Düğmeler veya ekran çalışmıyor',
      'smells-burnt': 'Yanık kokuyor',
      'cable-damaged': 'Kablo veya fiş hasarlı',
      'part-broken': 'Hazne, kapak, bıçak veya başka parça kırık',
      'trips-breaker': 'Sigortayı attırıyor',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'seat-all-parts': {
        title: 'Parçaları tam yerine takın',
        how: 'Önce fişi çekin. Kap, kapak ve aparat klik sesiyle yerine oturmalıdır: yoksa güvenlik anahtarı motoru çalıştırmaz. Sonra fişi takıp yeniden deneyin.',
      },
      'let-it-cool': {
        title: 'Yarım saat soğumasını bekleyin',
        how: 'Fişi çekin ve bekleyin. Birçok alet çok ısınınca koruma devresiyle kapanır, soğuyunca yeniden açılır. Yeniden koku veya duman gelirse artık kullanmayın.',
      },
      'clean-heating-surface': {
        title: 'Isınan yerleri temizleyin',
        how: 'Fişi çekili ve soğukken: su ısıtıcısının kirecini limon tuzuyla çözün, ısıtma plakasını ve tencerenin dışını silip kurulayın, aralarında kalanları alın.',
      },
      'check-settings': {
        title: 'Ayarları kontrol edin',
        how: 'Zamanlayıcıyı, sıcaklığı ve programı yeniden ayarlayın, çocuk kilidini ve sıcak tutmayı kapatın, bip sesi gelene veya ışık yanana kadar başlat düğmesine basın.',
      },
      'use-smaller-portions': {
        title: 'Daha az malzeme koyun',
        how: 'Hazneyi en fazla yarısına kadar doldurun, biraz sıvı ekleyin, sert yiyecekleri daha küçük kesin ve en fazla bir dakika çalıştırıp ara verin.',
      },
      'free-the-blades': {
        title: 'Sıkışanı çıkarın',
        how: 'Fişi çekin. Hazneyi veya aparatı çıkarın, sıkışan yiyeceği tahta kaşıkla gevşetin, bıçaklara asla parmakla dokunmayın ve kaplini elle çevirin.',
      },
      'clean-seal-ring': {
        title: 'Contayı temizleyip yerine oturtun',
        how: 'Fişi çekin, lastik halkayı çıkarın, halkayı ve yuvasını yıkayın, aynı yönde düz olarak takın. Çatlamış veya esnemiş halkanın değişmesi gerekir.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'clean-out-crumbs': {
        title: 'Kırıntı ve yağları temizleyin',
        how: 'Fişi çekili ve soğukken: kırıntı tepsisini boşaltın, yağı silin ve kalanları içine alet sokmadan silkeleyin. Yeni bir alet ilk birkaç kullanımda kokabilir.',
      },
      'leave-unplugged': leaveUnplugged,
      'test-the-circuit': testTheCircuit,
    },
  },
}
