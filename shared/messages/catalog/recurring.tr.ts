// Turkish words that read the same in several groups of the catalogue.

/** The last symptom of every category. */
export const other = 'Başka bir sorun'

export const checkSocket = {
  title: 'Prizi ve kabloyu kontrol edin',
  how: 'Uzatma kablosu kullanmadan başka bir prizi deneyin, orada bir lambanın yandığından emin olun ve elektrik kablosunun iki ucunu da sıkıca takın. Ana açma kapama düğmesi varsa açın.',
}

export const freeTheVents = {
  title: 'Havalandırma deliklerini açın',
  how: 'Kapatın ve fişini çekin. Çevresinde bir karış boşluk kalacak şekilde sert bir zemine koyun ve deliklerin tozunu dışarıdan fırçayla veya düşük güçteki elektrikli süpürgeyle alın.',
}

export const freeUpStorage = {
  title: 'Depolama alanı açın',
  how: 'Boş alan yaklaşık onda birin altına inince her şey yavaşlar. Kullanmadıklarınızı kaldırın, fotoğraf ve videoları başka yere taşıyın ve çöp kutusunu boşaltın.',
}

export const restartRouter = {
  title: 'Modemi yeniden başlatın',
  how: 'Modemin fişini bir dakika çekin, yeniden takın ve ışıkları sabitlenene kadar bekleyin. Sonra bir kez de modemin yakınında olmak üzere yeniden deneyin.',
}

export const updateSoftware = {
  title: 'Son güncellemeyi yükleyin',
  how: 'Cihazı elektriğe ve Wi-Fi ağına bağlayın, ayarlarda yazılım güncellemesi altında sunulanı yükleyin ve ardından yeniden başlatın.',
}

export const stopUsingBattery = {
  title: 'Kullanmayı ve şarj etmeyi bırakın',
  how: 'Şişmiş veya hasarlı batarya alev alabilir. Mümkünse kapatın. Bataryaya bastırmayın, açmayın, şarj etmeyin. Dışarıda veya taş zeminde, yanıcı eşyalardan uzakta tutun ve kendiniz getirin: kargoyla gönderilemez.',
}

export const testTheCircuit = {
  title: 'Sorunun cihazda olup olmadığına bakın',
  how: 'Elleriniz kuruyken cihazın fişini çekin ve sigortayı bir kez kaldırın. Yeniden atarsa arıza evin tesisatındadır: elektrikçi çağırın. Atmazsa cihazın fişini takmayın.',
}

export const leaveUnplugged = {
  title: 'Fişi çekin ve takmayın',
  how: 'Hasarlı kablo elektrik çarpmasına yol açabilir. Hasar prize yakınsa önce sigortayı kapatın. Bantla sarmayın: kablonun değişmesi gerekir.',
}
