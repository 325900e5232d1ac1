// Turkish words for what people wear, carry and sit on.
import type { belongings } from '../../catalog/belongings'
import { other } from './recurring.tr'
import type { CatalogWords } from './words'

const smoothZip = {
  title: 'Fermuarın kaymasını sağlayın',
  how: 'Dişlerdeki kumu ve tiftiği eski bir diş fırçasıyla temizleyin, iki tarafı mumla veya yumuşak kurşun kalemle ovun. Sonra elciği yavaşça yukarı aşağı oynatın.',
}
const freeZip = {
  title: 'Sıkışan kumaşı kurtarın',
  how: 'Daha sert çekmeyin. Kumaşı elciğin yanında düz tutun, elciği geriye oynatırken kumaşı azar azar yana çekin ve sarkan iplikleri kesin.',
}

export const belongingsTr: Pick<CatalogWords, keyof typeof belongings> = {
  shoes: {
    name: 'Ayakkabı',
    plural: 'ayakkabı',
    symptoms: {
      'sole-loose': 'Tabanı açılıyor',
      'sole-worn': 'Tabanı veya topuğu aşınmış',
      'heel-broken': 'Topuğu kırık veya gevşek',
      'upper-torn': 'Dikişi veya yüzü yırtık',
      'zip-or-fastener-faulty': 'Fermuar, toka veya bağcık kancası bozuk',
      'lining-worn': 'Astarı veya iç tabanı aşınmış',
      'lets-water-in': 'Su alıyor',
      'stained-or-faded': 'Lekeli, tuz izli veya solmuş',
      pinches: 'Sıkıyor',
      squeaks: 'Gıcırdıyor',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'dry-and-waterproof': {
        title: 'Kurutun ve su geçirmez yapın',
        how: 'İçlerini gazete kâğıdıyla doldurun ve ısıtıcıdan uzakta iki gün kurutun. Sonra malzemeye uygun ürünle spreyleyin veya mumlayın, dikişleri iki kez.',
      },
      'clean-gently': {
        title: 'Malzemesine göre temizleyin',
        how: 'Kuru kiri fırçalayın. Düz deri: nemli bez, sonra ayakkabı kremi. Süet: yalnızca lastik fırça. Kumaş: yumuşak sabunlu ılık su. Asla çamaşır makinesine veya ısıtıcı üstüne koymayın.',
      },
      'stretch-gently': {
        title: 'Nazikçe genişletin',
        how: 'Deriye ayakkabı genişletici sprey sıkın, kalın çorapla birkaç gün evde yarımşar saat giyin veya gece ayakkabı kalıbı takın.',
      },
      'dry-and-powder-insole': {
        title: 'Kurutun, iç tabanın altına pudra dökün',
        how: 'Ayakkabıyı bir gün kurutun, iç tabanı çıkarın, altına biraz talk pudrası serpin ve düz olarak yerine koyun.',
      },
    },
  },
  clothing: {
    name: 'Giysi',
    plural: 'giysi',
    symptoms: {
      torn: 'Delik veya yırtık',
      'seam-open': 'Dikiş açılmış',
      'zip-faulty': 'Fermuar takılıyor veya bozuk',
      'button-missing': 'Düğme veya çıtçıt eksik',
      'elastic-worn': 'Lastik veya manşet bollaşmış',
      'lets-water-in': 'Mont su geçiriyor',
      'filling-clumped': 'Kaz tüyü veya dolgu topaklanmış',
      pilling: 'Kumaş tüyleniyor',
      stained: 'Leke çıkmıyor',
      'does-not-fit': 'Bedene göre tadilat gerekiyor',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'look-for-spare-button': {
        title: 'Yedek düğmeyi arayın',
        how: 'Çoğu zaman iç dikişe veya bakım etiketine dikilidir ya da küçük bir poşette gelmiştir. Giysiyle birlikte verin, böylece servis benzerini aramak zorunda kalmaz.',
      },
      'wash-and-proof': {
        title: 'Yıkayın ve su geçirmezliğini yenileyin',
        how: 'Outdoor giysi deterjanıyla, yumuşatıcısız yıkayın, su itici ürünü spreyle veya yıkamada uygulayın ve etiket izin veriyorsa kurutma makinesinde düşük ısıda ısıtın: ısı korumayı geri getirir.',
      },
      'dry-with-balls': {
        title: 'Tenis toplarıyla kurutun',
        how: 'Etiket kurutma makinesine izin veriyorsa: düşük ısıda üç temiz tenis topuyla, aralarda silkeleyerek, topak kalmayana kadar iki üç tur kurutun.',
      },
      'shave-pilling': {
        title: 'Tüyleri alın',
        how: 'Giysiyi düz serin ve tüy toplama makinesiyle veya yün tarağıyla hafifçe, tek yönde üzerinden geçin. Sonra ters yüz edip yıkayın.',
      },
      'blot-stain': {
        title: 'Ovmayın, tampon yapın',
        how: 'Soğuk su ve biraz öd sabunuyla kenardan içe doğru tampon yapın, önce görünmeyen yerde deneyin. Isı ve ütü kullanmayın: lekeyi sabitler. İpek ve yünü servise bırakın.',
      },
    },
  },
  bag: {
    name: 'Çanta veya bavul',
    plural: 'çanta ve bavul',
    symptoms: {
      'handle-or-strap-torn': 'Sap veya askı kopmuş',
      'zip-faulty': 'Fermuar takılıyor veya bozuk',
      'seam-open': 'Dikiş açılmış',
      'clasp-faulty': 'Kilit, toka veya mıknatıs bozuk',
      'wheel-faulty': 'Tekerlek takılıyor veya kırık',
      'pull-handle-stuck': 'Çekme kolu takılıyor',
      'lock-does-not-open': 'Kilit açılmıyor',
      'lining-torn': 'Astar yırtık',
      'surface-worn': 'Deri kuru, çizik veya solmuş',
      'shell-cracked': 'Gövde çatlak veya göçük',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'clean-wheels': {
        title: 'Tekerlekleri temizleyin',
        how: 'Mil çevresindeki saç ve iplikleri kesin, kumu durulayın, kurumasını bekleyin ve mile bir damla silikon sprey sıkın. Her tekerleği elle çevirin.',
      },
      'clean-pull-handle': {
        title: 'Çekme kolunun borularını temizleyin',
        how: 'Bavulu boşaltın, çünkü dolu bavul boruları sıkıştırır. Düğmeye basın, kolu çekin, boruları önce nemli, sonra kuru bezle silin ve birkaç kez oynatın.',
      },
      'reset-lock-code': {
        title: 'Şifreyi yeniden deneyin',
        how: 'Düğmeyi yana itili tutarak belirlediğiniz şifreyi, 0-0-0’ı ve her rakamın bir üstünü ve bir altını deneyin: tekerler bir hane kayabilir. Zorlamayın.',
      },
      'care-for-leather': {
        title: 'Deriyi temizleyip besleyin',
        how: 'Hafif nemli bezle silin ve kurumasını bekleyin. Görünmeyen yerde denedikten sonra biraz renksiz deri balsamı sürün ve bir saat sonra parlatın. Süet veya rugan için uygun değildir.',
      },
    },
  },
  watch: {
    name: 'Saat',
    plural: 'saat',
    symptoms: {
      stopped: 'Durmuş',
      'runs-fast-or-slow': 'İleri gidiyor veya geri kalıyor',
      'glass-broken': 'Cam veya ekran kırık',
      'mist-or-water-inside': 'Camın altında buğu veya su var',
      'strap-or-clasp-broken': 'Kordon veya toka kırık',
      'crown-or-button-faulty': 'Kurma kolu veya düğme sıkışmış ya da gevşek',
      'date-faulty': 'Tarih yanlış saatte değişiyor',
      'does-not-charge': 'Şarj olmuyor (akıllı saat)',
      'does-not-connect': 'Bağlanmıyor (akıllı saat)',
      other,
    },
    steps: {
      'wind-or-charge': {
        title: 'Kurun veya ışık verin',
        how: 'Mekanik ve otomatik saatler: kurma kolunu 30 kez çevirin, sonra bir gün takın. Güneş enerjili saatler: pencerede iki gün gün ışığında bırakın. Diğerlerine büyük olasılıkla pil gerekir.',
      },
      'push-in-crown': {
        title: 'Kurma kolunu içeri itin',
        how: 'Çekili kol ibreleri durdurur ve su geçirir. Tam içeri itin; vidalı kol bastırılarak çevrilir. İçinde su varsa ısıtıcıdan uzak tutun ve birkaç gün içinde getirin.',
      },
      'keep-from-magnets': {
        title: 'Mıknatıslardan uzak tutun',
        how: 'Hoparlörler, tablet kılıfları ve çanta kapakları saat mekanizmasını mıknatıslar. Saati bunlardan bir karış uzak tutun, saniyesine kadar ayarlayın ve üç gün sonra karşılaştırın.',
      },
      'set-past-noon': {
        title: 'Saati öğleden sonraya alın',
        how: 'Tarih öğlen değişiyorsa saat 12 saat kaymıştır. İbreleri tarih değişene kadar ileri çevirin, bu gece yarısıdır, sonra doğru saate getirin. 21.00 ile 03.00 arasında hızlı tarih ayarını kullanmayın.',
      },
      'clean-contacts': {
        title: 'Arka kapağı ve şarj cihazını temizleyin',
        how: 'Saatin arkasını ve şarj cihazını kuru bezle silin, kılıfı çıkarın ve saati doğrudan prizdeki başka bir adaptörle bir saat şarja koyun.',
      },
      'restart-watch': {
        title: 'Saati ve telefonu yeniden başlatın',
        how: 'Saatin yan düğmesini, bazılarında iki düğmeyi birden, logo çıkana kadar 10 ile 15 saniye basılı tutun. Telefonu da yeniden başlatın ve Bluetooth’unu açın.',
      },
      'pair-again': {
        title: 'Yeniden eşleştirin',
        how: 'Saatin uygulamasını güncelleyin, kayıtlarının saklandığından emin olun, saati uygulamadan ve telefonun Bluetooth listesinden kaldırıp yeniden ekleyin.',
      },
    },
  },
  furniture: {
    name: 'Mobilya',
    plural: 'mobilya',
    symptoms: {
      wobbles: 'Sallanıyor veya gıcırdıyor',
      'door-or-drawer-sticks': 'Kapak veya çekmece takılıyor ya da eğri',
      'part-broken': 'Ayak, panel veya lata kırık',
      'cover-torn': 'Kumaşı yırtık veya aşınmış',
      'seat-sags': 'Oturma yeri veya yatak çökmüş',
      'mechanism-jams': 'Açılma, yatma veya kaldırma düzeni takılıyor',
      'chair-sinks': 'Ofis koltuğu aşağı iniyor',
      'castors-faulty': 'Tekerlekler takılıyor veya çıkıyor',
      'surface-damaged': 'Çizik, leke veya yanık',
      'mould-or-woodworm': 'Küf veya ağaç kurdu',
      other,
    },
    steps: {
      'tighten-screws': {
        title: 'Vidaları sıkın',
        how: 'Vidalar ilk aylarda gevşer. Mobilyayı düz zeminde ayakları üzerine koyun, hepsini elle sırayla, çaprazlama ve zorlamadan sıkın.',
      },
      'level-feet': {
        title: 'Ayakları dengeleyin',
        how: 'Yere değmeyen ayağı bulun, çevirerek uzatın veya altına keçe koyun. Yüksek mobilyalar duvara sabitlenmelidir.',
      },
      'adjust-hinges': {
        title: 'Menteşeleri ayarlayın',
        how: 'Çoğu menteşede kapağı yukarı, yana ve içe oynatan iki veya üç vida vardır. Birini yarım tur çevirin, kapağı kapatın ve aralığa bakın.',
      },
      'clean-runners': {
        title: 'Rayları temizleyin',
        how: 'Çekmeceyi boşaltın, kaldırıp çıkarın, rayları silin, arkasına düşen bir şey var mı bakın ve ahşap rayları mumla ovun.',
      },
      'turn-cushions': {
        title: 'Minderleri çevirip kabartın',
        how: 'Çıkan minderleri alın, her yanından vurarak kabartın, yerlerini değiştirip çevirin. Alttaki latalardan yuvasından çıkan var mı bakın.',
      },
      'clear-mechanism': {
        title: 'Mekanizmayı temizleyin',
        how: 'Elektrikli mobilyanın fişini çekin. Altına ışıkla bakın, içine düşenleri alın ve zorlamadan oynatın. Parmakları ve çocukları eklem yerlerinden uzak tutun.',
      },
      'check-plugs': {
        title: 'Fişleri kontrol edip sıfırlayın',
        how: 'Doğrudan prize takın ve adaptör, motor ve kumandadaki kabloları iyice itin. Masalarda: en alt konumda aşağı düğmesini 10 saniye basılı tutun.',
      },
      'clean-castors': {
        title: 'Tekerlekleri temizleyin',
        how: 'Mobilyayı yan yatırın, tekerlekleri çekip çıkarın, saç ve iplikleri kesin ve klik sesi gelene kadar itin. Sert zeminlere yumuşak tekerlek gerekir.',
      },
      'let-water-mark-dry': {
        title: 'Su izinin kurumasını bekleyin',
        how: 'Ahşaptaki beyaz halkalar kuru havada çoğu zaman birkaç günde kaybolur. Yumuşak bir bez üzerinden ılık ütüyü her seferinde birkaç saniye tutmak yardımcı olur. Çizik ve yanıkları servise bırakın.',
      },
      'keep-apart-and-air': {
        title: 'Ayırın ve kurumaya bırakın',
        how: 'Diğer mobilyalardan ve dış duvarlardan uzağa, kuru ve havalandırılan bir odaya alın. Küfü açık pencere önünde, eldivenle, ateşten uzakta alkolle silin. İki hafta sonra taze ağaç tozu var mı bakın.',
      },
    },
  },
}
