// Turkish words for the large appliances of the catalogue.
import type { largeAppliances } from '../../catalog/large-appliances'
import { checkSocket, other, testTheCircuit } from './recurring.tr'
import type { CatalogWords } from './words'

const cleanInletSieve = {
  title: 'Su giriş süzgecini temizleyin',
  how: 'Fişi çekin, musluğu kapatın ve su giriş hortumunu bir kovanın üzerinde sökün. Hortum ucundaki küçük süzgeci durulayın, hortumu elle sıkıca takın ve musluğu yavaşça açın.',
}
const openTap = {
  title: 'Musluğu sonuna kadar açın',
  how: 'Makinenin musluğunu tamamen açın, su giriş hortumunun bükülmediğinden ve sıkışmadığından emin olun. Mutfak musluğundan su geliyorsa evde su vardır.',
}
const closeDoorFirmly = {
  title: 'Kapağı iyice kapatın',
  how: 'Kapağa sıkışan ne varsa çıkarın, kapağı klik sesi gelene kadar itin, bir program seçin ve başlat düğmesine bir kez basın.',
}
const turnOffLockOrDelay = {
  title: 'Çocuk kilidini ve ertelemeyi kapatın',
  how: 'Ekranda kilit simgesi veya geri sayım varsa bunlardan biri açıktır. Kilit işaretli düğmeyi 5 saniye basılı tutun veya programı yeniden seçin.',
}

export const largeAppliancesTr: Pick<CatalogWords, keyof typeof largeAppliances> = {
  'washing-machine': {
    name: 'Çamaşır makinesi',
    plural: 'çamaşır makinesi',
    symptoms: {
      'does-not-drain': 'Suyu boşaltmıyor',
      'does-not-spin': 'Sıkmıyor',
      'does-not-start': 'Başlamıyor',
      'no-water': 'Su almıyor',
      leaks: 'Su sızdırıyor',
      'noisy-or-moves': 'Gürültülü çalışıyor veya yerinden oynuyor',
      'does-not-heat': 'Suyu ısıtmıyor',
      'door-stuck': 'Kapağı açılmıyor',
      smells: 'Kötü kokuyor',
      'trips-breaker': 'Sigortayı attırıyor',
      other,
    },
    steps: {
      'clean-pump-filter': {
        title: 'Pompa filtresini temizleyin',
        how: 'Fişi çekin, sıcak suyun soğumasını bekleyin. Ön alttaki kapağın önüne havlu ve yassı bir kap koyun, filtreyi yavaşça sola çevirin, bozuk paraları ve tiftiği alın, sıkıca kapatın. Kapağı olmayan makinelerde filtre yoktur.',
      },
      'straighten-drain-hose': {
        title: 'Boşaltma hortumunu düzeltin',
        how: 'Hortum makinenin arkasında bükülmemeli, sıkışmamalı ve gider borusuna 15 cm’den fazla girmemelidir. Lavabo giderine bağlıysa giderin açık olduğundan emin olun.',
      },
      'run-drain-programme': {
        title: 'Bir kez “Boşaltma” programını çalıştırın',
        how: 'Kapatın, bir dakika bekleyin, boşaltma veya sıkma programını seçin ve bitmesini bekleyin. Kapak ancak içeride su kalmayınca açılır.',
      },
      'spread-laundry': {
        title: 'Çamaşırları dağıtın',
        how: 'Tek bir ağır parça veya fazla dolu tambur sıkmayı durdurur. Çamaşırları açın, bir kısmını çıkarın veya birkaç havlu ekleyin ve yeniden sıkın.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'check-hoses': {
        title: 'Suyun nereden geldiğine bakın',
        how: 'Musluğu kapatın ve fişi çekin; yerde su varsa önce sigortayı kapatın. Su giriş hortumunu elle sıkın, boşaltma hortumunun sağlam durduğuna bakın ve deterjan çekmecesini durulayın.',
      },
      'clean-door-seal': {
        title: 'Kapak lastiğini temizleyin',
        how: 'Lastiğin kıvrımlarını aralayın, saçları, bozuk paraları ve tiftiği alın, lastiği ve camı nemli bezle silin. Yıkamadan sonra kapağı aralık bırakın.',
      },
      'use-less-detergent': {
        title: 'Daha az deterjan kullanın',
        how: 'Fazla köpük suyu dışarı iter. Kullandığınızın yarısını koyun, çamaşır makinesi deterjanı seçin ve bir programı boş çalıştırın.',
      },
      'level-it': {
        title: 'Makineyi dengeleyin',
        how: 'Karşılıklı iki köşeye bastırın: makine sallanmamalıdır. Düz durana kadar ayakları çevirin, kilit somunlarını sıkın ve yanlarda bir parmak boşluk bırakın.',
      },
      'remove-transport-bolts': {
        title: 'Nakliye cıvatalarını sökün',
        how: 'Makine yeniyse veya taşındıysanız: arkadaki üç veya dört uzun cıvata, taşıma sırasında tamburu tutar. Sonraki yıkamadan önce hepsini sökün ve saklayın.',
      },
      'try-hot-programme': {
        title: 'Pamuklu programını 60 °C’de deneyin',
        how: 'Eko ve kısa programlarda su, yazandan daha serin kalır. Eko kapalıyken 60 °C pamuklu programında kapak camı yarım saat sonra ılık olmalıdır.',
      },
      'wait-for-door-lock': {
        title: 'Kilidin açılmasını bekleyin',
        how: 'Makineyi kapatın ve 5 dakika bekleyin, sıcak yıkamadan sonra 20 dakikaya kadar. Sonra kapağa hafifçe bastırıp açın. Zorla çekmeyin.',
      },
      'run-hot-cycle': {
        title: 'Boş ve sıcak çalıştırın',
        how: 'Tambur temizleme programını veya 90 °C pamuklu programını güçlü toz deterjanla, çamaşırsız çalıştırın. Deterjan çekmecesini temizleyin, çekmeceyi ve kapağı aralık bırakın.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  dishwasher: {
    name: 'Bulaşık makinesi',
    plural: 'bulaşık makinesi',
    symptoms: {
      'does-not-drain': 'Suyu boşaltmıyor',
      'dishes-stay-dirty': 'Bulaşıklar kirli kalıyor',
      'dishes-stay-wet': 'Bulaşıklar ıslak veya soğuk kalıyor',
      'film-on-dishes': 'Bardaklarda beyaz tabaka veya leke',
      'does-not-start': 'Başlamıyor',
      'no-water': 'Su almıyor',
      leaks: 'Su sızdırıyor',
      noisy: 'Gürültülü çalışıyor',
      smells: 'Kötü kokuyor',
      'trips-breaker': 'Sigortayı attırıyor',
      other,
    },
    steps: {
      'clean-sieve': {
        title: 'Süzgeci temizleyin',
        how: 'Kapatın, alt sepeti çıkarın ve tabandaki süzgeci sola çevirin. Fırçayla yıkayın, çukurdaki cam kırıklarını ve kemikleri eldivenle alın ve süzgeci yerine kilitleyin.',
      },
      'straighten-drain-hose': {
        title: 'Boşaltma hortumunu ve gideri kontrol edin',
        how: 'Hortum bükülmemeli, aşağı inmeden önce yüksek bir kavis yapmalıdır. Lavabo da yavaş boşalıyorsa sifonu temizleyin. Sifon yeniyse hortum girişinin açılmış olduğuna bakın.',
      },
      'clean-spray-arms': {
        title: 'Fıskiye kollarını temizleyin',
        how: 'Kolları çekerek veya çevirerek çıkarın, musluğun altında yıkayın ve her deliği kürdanla açın. Yerine takınca elle rahatça dönmelidir.',
      },
      'load-with-space': {
        title: 'Kollar dönecek şekilde yerleştirin',
        how: 'Hiçbir şey sepetlerden dışarı taşmamalı veya üst üste durmamalıdır. Başlatmadan önce iki fıskiye kolunu da elle çevirin.',
      },
      'refill-salt-and-rinse-aid': {
        title: 'Tuz ve parlatıcı ekleyin',
        how: 'Hepsi bir arada tablet kullansanız da ikisini doldurun, şehrinizin su sertliğini ayarlayın ve tuz kapağını sıkıca kapatın. Yalnızca bulaşık makinesi tuzu kullanın.',
      },
      'choose-hotter-programme': {
        title: 'Daha sıcak bir program seçin',
        how: 'Eko ve kısa programlar daha az kurutur. 65 °C ve ek kurutmayı deneyin, program bitince kapağı bir karış açın. Plastik her zaman daha ıslak kalır.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'clean-door-seal': {
        title: 'Kapak contasını temizleyin',
        how: 'Contayı ve kapağın alt kenarını nemli bezle silin: yağ ve kırıntılar suyu geçirir. İçeriden kapağa hiçbir şey bastırmamalıdır.',
      },
      'use-dishwasher-detergent': {
        title: 'Yalnızca makine deterjanı kullanın',
        how: 'Elde bulaşık deterjanı veya fazla parlatıcı, dışarı taşan köpük yapar. Dökülenleri silin ve makineyi bulaşıksız bir kez durulama programında çalıştırın.',
      },
      'level-it': {
        title: 'Makineyi dengeleyin',
        how: 'Açık kapağın üzerine su terazisi veya bir bardak su koyun, makine düz durup sallanmayana kadar ayakları çevirin.',
      },
      'run-hot-cycle': {
        title: 'Boş ve sıcak çalıştırın',
        how: 'En sıcak programı bulaşıksız, bulaşık makinesi temizleyicisiyle çalıştırın. Ardından kapağı aralık bırakın.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  refrigerator: {
    name: 'Buzdolabı veya derin dondurucu',
    plural: 'buzdolabı ve derin dondurucu',
    symptoms: {
      'not-cold': 'Yeterince soğutmuyor',
      'too-cold': 'Buzdolabında yiyecekler donuyor',
      'does-not-switch-on': 'Işık da ses de yok',
      'ice-builds-up': 'Buzlanma yapıyor',
      'water-inside-or-under': 'İçinde veya yerde su var',
      noisy: 'Gürültülü çalışıyor',
      'runs-all-the-time': 'Hiç durmadan çalışıyor',
      'door-does-not-close': 'Kapısı iyi kapanmıyor',
      'dispenser-faulty': 'Buz veya su pınarı çalışmıyor',
      'trips-breaker': 'Sigortayı attırıyor',
      other,
    },
    steps: {
      'check-temperature': {
        title: 'Sıcaklığı ayarlayın',
        how: 'Buzdolabını 5 °C, dondurucuyu −18 °C yapın (1 ile 7 arası ayarda: 3 veya 4), tatil, süper ve demo modlarını kapatın ve bir gün sonra bir bardak suda ölçün.',
      },
      'free-inner-vents': {
        title: 'İçteki hava kanallarını açın',
        how: 'Soğuk hava arka duvardaki aralıklardan gelir. Önlerinde bir karış boşluk bırakın ve sıcak yemeği soğuduktan sonra koyun.',
      },
      'give-it-air': {
        title: 'Hava almasını sağlayın',
        how: 'Arkasında ve üstünde 5 cm bırakın, fırından ve güneşten uzak tutun. Fişi çekin, sonra arkadaki veya alttaki ızgaranın tozunu yumuşak fırçayla alın.',
      },
      'move-food-from-back-wall': {
        title: 'Yiyecekleri arka duvardan uzaklaştırın',
        how: 'En soğuk yer orası ve hava aralıklarının önüdür. Sebze ve içecekleri öne veya çekmecelere koyun ve bir gün sonra bakın.',
      },
      'check-socket': checkSocket,
      defrost: {
        title: 'Buzunu çözün',
        how: 'Kapatın, fişi çekin, boşaltın ve bütün buz eriyene kadar kapıları havlu serip açık bırakın; bu bir güne kadar sürebilir. Bıçak, saç kurutma makinesi, sıcak tencere kullanmayın: soğutma devresini bozar.',
      },
      'clean-door-seal': {
        title: 'Kapı contasını temizleyip deneyin',
        how: 'Contayı ılık su ve az bulaşık deterjanıyla silin. Kapıya birkaç yerde kâğıt sıkıştırın: kâğıdın kayıp çıktığı yerde conta hava kaçırıyordur.',
      },
      'clear-drain-hole': {
        title: 'Tahliye deliğini açın',
        how: 'Buzdolabının arka duvarında, çekmecelerin üstünde, bir oluk küçük bir delikte biter. Deliği pamuklu çubukla açın ve biraz ılık suyla durulayın.',
      },
      'level-it': {
        title: 'Dengeleyin',
        how: 'Ön ayakları, sallanmayacak ve hafifçe arkaya yatacak şekilde çevirin: kapı böylece kendiliğinden kapanır. Duvara veya dolaba değmemelidir.',
      },
      'make-room-for-door': {
        title: 'Kapıya yer açın',
        how: 'Çekmeceleri ve rafları sonuna kadar itin, ağır şişeleri kapıdan alın. Hiçbir şey kenardan dışarı taşmamalıdır.',
      },
      'unlock-dispenser': {
        title: 'Su ve buz pınarının kilidini açın',
        how: 'Kilit simgeli düğmeyi 3 ile 5 saniye basılı tutun, su musluğunu açın veya hazneyi doldurun. Buz çekmecesinin tam itildiğine ve buzların birbirine yapışmadığına bakın.',
      },
      'change-water-filter': {
        title: 'Su filtresini değiştirin',
        how: 'Altı aydan eski filtre suyu yavaşlatır. Yenisini kilitlenene kadar çevirerek takın ve 3 litre su akıtın.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
}
