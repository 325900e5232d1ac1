// Turkish words for the power tools and bicycles of the catalogue.
import type { toolsAndBicycles } from '../../catalog/tools-and-bicycles'
import { leaveUnplugged, other, stopUsingBattery } from './recurring.tr'
import type { CatalogWords } from './words'

const warmUpBattery = {
  title: 'Bataryayı oda sıcaklığına getirin',
  how: 'Birçok batarya 10 °C’nin altında ve 40 °C’nin üstünde daha az güç verir ve şarj olmaz. Güneşten ve ısıtıcıdan uzakta, iki saat içeride bekletin, sonra yeniden deneyin.',
}
const pumpUpTyre = {
  title: 'Yanında yazan basınca kadar şişirin',
  how: 'Lastiğin yanında basınç aralığı bar veya psi olarak yazar. Şişirin, sibobu sıkıca kapatın ve birkaç saat sonra yeniden bakın: yavaş inme çoğu zaman sadece siboptan veya uzun beklemedendir.',
}
const searchForThorn = {
  title: 'Lastiğe batan şeyi bulun',
  how: 'Tekerleği yavaşça çevirin, cam, diken veya tel arayın ve cımbızla çekin, yoksa yeni iç lastik de delinir. Sibobun çevresini ıslak parmakla yoklayın: kabarcıklar kaçağı gösterir.',
}
const cleanBrakingSurface = {
  title: 'Frenin bastığı yüzeyi temizleyin',
  how: 'Sıcak disklerin soğumasını bekleyin. Fren disklerini veya jantları temiz bez ve saf alkolle silin; yağ, sprey ve parmak değdirmeyin. Fren yine iyi tutmuyorsa binmeyin.',
}
const cleanAndOilChain = {
  title: 'Zinciri temizleyip yağlayın',
  how: 'Pedalları geriye çevirin ve bez temiz kalana kadar zinciri kuru bezden geçirin. Her baklaya bir damla zincir yağı damlatın, 10 dakika bekleyin, fazlasını silin. Frene ve lastiğe yağ değmesin.',
}
const turnBarrelAdjuster = {
  title: 'Vites telini ayarlayın',
  how: 'Vites telinin ucunda, aktarıcıya veya vites koluna girdiği yerde küçük bir ayar başlığı vardır. Çeyrek tur çevirin, bütün vitesleri deneyin, kötüleştiyse geri çevirin. Elektronik vites: şarj edip yeniden başlatın.',
}

export const toolsAndBicyclesTr: Pick<CatalogWords, keyof typeof toolsAndBicycles> = {
  'power-tool': {
    name: 'Elektrikli el aleti',
    plural: 'elektrikli el aleti',
    symptoms: {
      'does-not-start': 'Çalışmıyor',
      'does-not-charge': 'Batarya şarj olmuyor veya çabuk bitiyor',
      'battery-damaged': 'Batarya şişmiş veya hasarlı',
      'cuts-out': 'Yük altında duruyor',
      weak: 'Gücü az',
      'chuck-faulty': 'Mandren sıkışıyor veya tutmuyor',
      'noisy-or-shakes': 'Gürültülü veya titriyor',
      'sparks-or-smells-burnt': 'Kıvılcım çıkarıyor veya yanık kokuyor',
      'cable-damaged': 'Kablo veya fiş hasarlı',
      'part-broken': 'Koruyucu, tutamak veya başka bir parça kırık',
      other,
    },
    steps: {
      'check-power': {
        title: 'Bataryayı veya prizi kontrol edin',
        how: 'Bataryayı tam şarj edin, klik sesi gelene kadar itin ve varsa ikinci bir batarya deneyin. Kabloluysa: uzatma kablosu olmadan veya tamamen açılmış bir uzatmayla başka bir prizi deneyin.',
      },
      'release-locks': {
        title: 'Kilitleri açın',
        how: 'Yön anahtarını orta konumdan çıkarın, emniyet düğmesine tetikle birlikte basın ve mil kilidine basıyorsanız bırakın.',
      },
      'warm-up-battery': warmUpBattery,
      'clean-contacts': {
        title: 'Temas noktalarını temizleyin',
        how: 'Şarj cihazının fişini çekin. Bataryanın, aletin ve şarj cihazının temas noktalarını kuru bezle silin, eğrilen var mı bakın ve bataryayı sonuna kadar itin.',
      },
      'stop-using-battery': stopUsingBattery,
      'let-it-cool': {
        title: 'Soğutun ve havalandırmayı açın',
        how: 'Bataryayı çıkarın veya fişi çekin, havalandırma deliklerinin tozunu fırçalayın ve yarım saat bekleyin. Yeniden koku, duman veya uzun kıvılcım çıkarsa artık kullanmayın.',
      },
      'fit-sharp-bit': {
        title: 'Keskin uç veya bıçak kullanın',
        how: 'Bataryayı çıkarın veya fişi çekin, malzemeye ve alete uygun yeni bir uç takın. Daha az bastırın: alet hızıyla kesmelidir.',
      },
      'check-direction-and-gear': {
        title: 'Yön, vites ve tork ayarına bakın',
        how: 'Sağa dönüşe, tork halkasını matkap simgesine, vitesi de alet dururken vida ve büyük delikler için 1 konumuna alın. Darbeyi yalnızca duvar ve betonda kullanın.',
      },
      'clean-chuck': {
        title: 'Mandreni temizleyin',
        how: 'Bataryayı çıkarın veya fişi çekin. Mandreni tamamen açın, ağzı aşağı bakarken vurun, tozu fırçalayın, çenelere bir damla yağ damlatın ve birkaç kez açıp kapatın.',
      },
      'reseat-bit': {
        title: 'Ucu, bıçağı veya diski yeniden takın',
        how: 'Bataryayı çıkarın veya fişi çekin. Ucu çıkarın, yuvasını temizleyin, eğri, çatlak veya aşınmış olanı atın ve kılavuzda yazdığı gibi sıkın.',
      },
      'leave-unplugged': leaveUnplugged,
    },
  },
  bicycle: {
    name: 'Bisiklet',
    plural: 'bisiklet',
    symptoms: {
      'flat-tyre': 'Lastik iniyor',
      'brakes-faulty': 'Frenler zayıf, sürtüyor veya ötüyor',
      'gears-slip': 'Vites atlıyor veya geçmiyor',
      'chain-faulty': 'Zincir çıkıyor veya aşınmış',
      'wheel-wobbles': 'Tekerlek yalpalıyor veya jant teli kırık',
      creaks: 'Gıcırdıyor veya tıkırdıyor',
      'lights-faulty': 'Işıklar yanmıyor',
      'steering-loose': 'Gidon veya maşa gevşek',
      'frame-damaged': 'Kadro veya maşa eğik ya da çatlak',
      'service-due': 'Bakım gerekiyor',
      other,
    },
    steps: {
      'pump-up-tyre': pumpUpTyre,
      'search-for-thorn': searchForThorn,
      'seat-wheel': {
        title: 'Tekerleğin düz oturduğuna bakın',
        how: 'Sökülüp takılan tekerlek eğri oturmuş olabilir. Bisikleti yere basar hâlde tutun, hızlı sökme kolunu açın, tekerleği tam oturtun ve kolu sıkıca kapatın. Emin değilseniz binmeyin.',
      },
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
      'grease-seat-post': {
        title: 'Sele borusunu gresleyin',
        how: 'Yüksekliğini bantla işaretleyin, sele borusunu çıkarın, boruyu ve yuvasını silin, ince gres sürün (karbonda yalnızca montaj macunu), en az işaretinin altına kadar itin ve kelepçeyi sıkın.',
      },
      'check-light-contacts': {
        title: 'Pili ve temas noktalarını kontrol edin',
        how: 'Lambayı şarj edin veya pillerini değiştirin. Dinamoluysa: göbekteki ve lambalardaki küçük fişleri sıkıca takın, kabloda kopukluk arayın ve lambada düğme olup olmadığına bakın.',
      },
    },
  },
  'e-bike': {
    name: 'Elektrikli bisiklet',
    plural: 'elektrikli bisiklet',
    symptoms: {
      'does-not-switch-on': 'Açılmıyor',
      'no-assistance': 'Motor destek vermiyor veya duruyor',
      'range-too-short': 'Menzil kısaldı',
      'does-not-charge': 'Batarya şarj olmuyor',
      'battery-damaged': 'Batarya hasarlı, şişmiş veya düştü',
      'error-on-display': 'Ekranda hata var',
      'flat-tyre': 'Lastik iniyor',
      'brakes-faulty': 'Frenler zayıf, sürtüyor veya ötüyor',
      'gears-slip': 'Vites atlıyor veya geçmiyor',
      'motor-noisy': 'Motor veya aktarma gürültülü',
      other,
    },
    steps: {
      'charge-battery': {
        title: 'Bataryayı şarj edin',
        how: 'Kendi şarj cihazıyla, oda sıcaklığında, ışık tam dolu gösterene kadar şarj edin. Uzun aradan sonra bataryanın kendi düğmesine bir kez basıp uyandırın.',
      },
      'reseat-battery': {
        title: 'Bataryayı çıkarıp yeniden takın',
        how: 'Kapatın, bataryayı çıkarın, kuru temas noktalarını kuru bezle silin, kilit klik sesi verene kadar itin ve ekranı sıkıca oturtun.',
      },
      'check-speed-magnet': {
        title: 'Arka tekerlekteki mıknatısa bakın',
        how: 'Jant teli, sibop veya diskteki mıknatıs, kadrodaki sensörün yakınından, genellikle 5 ile 15 mm mesafeden geçmelidir. Yerine çevirin ve ikisini de silin.',
      },
      'restart-system': {
        title: 'Sistemi yeniden başlatın',
        how: 'Kapatın, bataryayı bir dakika çıkarın, takın ve pedallara basmadan açın. Hata numarasını not edin: onarıma yardımcı olur.',
      },
      'pump-up-tyre': pumpUpTyre,
      'warm-up-battery': warmUpBattery,
      'dry-contacts': {
        title: 'Temas noktalarını kurutup temizleyin',
        how: 'Şarj cihazının fişini prizden çekin. Bataryanın ve şarj cihazının temas noktalarını kuru bezle silin, nemliyse bir gün kurumaya bırakın ve başka bir prizi deneyin.',
      },
      'stop-using-battery': stopUsingBattery,
      'search-for-thorn': searchForThorn,
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
    },
  },
}
