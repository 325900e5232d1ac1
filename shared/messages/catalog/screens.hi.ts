// Hindi words for the screens and game consoles of the catalogue.
import type { screens } from '../../catalog/screens'
import {
  checkSocket,
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  updateSoftware,
} from './recurring.hi'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'एक मिनट के लिए प्लग निकालें',
  how: 'दीवार से प्लग निकालें, पावर बटन 10 सेकंड दबाए रखें, पूरे एक मिनट रुकें और फिर प्लग लगाएँ। इससे ज़्यादातर बार अटकना ठीक हो जाता है और कुछ मिटता नहीं।',
}
const chooseInput = {
  title: 'सही इनपुट चुनें',
  how: 'Input या Source बटन से एक-एक इनपुट देखें और हर एक पर कुछ सेकंड रुकें; जिस डिवाइस को दिखाना है वह चालू हो और स्लीप में न हो।',
}
const tryAnotherCable = {
  title: 'दूसरा केबल और दूसरा पोर्ट आज़माएँ',
  how: 'प्लग मज़बूती से लगाएँ। फिर दूसरा केबल और उसी तरह का दूसरा पोर्ट आज़माएँ: स्क्रीन से कहीं ज़्यादा बार केबल ख़राब होते हैं।',
}
const tryAnotherSource = {
  title: 'दूसरा स्रोत आज़माएँ',
  how: 'अंदर का मेन्यू खोलें, या दूसरे केबल से कोई दूसरा डिवाइस जोड़ें। वहाँ तस्वीर साफ़ हो तो ख़राबी स्क्रीन में नहीं, स्रोत या उसके केबल में है।',
}
const resetPicture = {
  title: 'तस्वीर की सेटिंग रीसेट करें',
  how: 'मेन्यू में “पिक्चर” के नीचे स्टैंडर्ड मोड चुनें या फ़ैक्टरी सेटिंग पर रीसेट करें। फिर किसी जानी-पहचानी फ़िल्म या फ़ोटो से दोबारा देखें।',
}

export const screensHi: Pick<CatalogWords, keyof typeof screens> = {
  television: {
    name: 'टीवी',
    plural: 'टीवी',
    symptoms: {
      'screen-broken': 'स्क्रीन टूटी है',
      'does-not-switch-on': 'चालू नहीं होता',
      'no-picture': 'तस्वीर नहीं आती',
      'lines-or-spots': 'लाइनें, धब्बे या ग़लत रंग',
      'no-sound': 'आवाज़ नहीं आती',
      'poor-reception': 'चैनल ग़ायब हैं या अटकते हैं',
      'no-network': 'इंटरनेट नहीं चलता या ऐप नहीं खुलते',
      'remote-faulty': 'रिमोट काम नहीं करता',
      'switches-off': 'अपने आप बंद हो जाता है',
      'port-faulty': 'HDMI या कोई और पोर्ट काम नहीं करता',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'change-remote-batteries': {
        title: 'रिमोट की बैटरी बदलें',
        how: 'दो नई बैटरियाँ सही दिशा में लगाएँ और बीच में कोई रुकावट न रखते हुए 2 मीटर दूर से टीवी की ओर करें। टीवी पर लगा बटन भी आज़माएँ।',
      },
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'try-another-source': tryAnotherSource,
      'reset-picture': resetPicture,
      'check-sound-output': {
        title: 'देखें कि आवाज़ कहाँ जा रही है',
        how: 'वॉल्यूम बढ़ाएँ, म्यूट एक बार दबाएँ, और मेन्यू में “साउंड आउटपुट” के नीचे टीवी स्पीकर चुनें। हेडफ़ोन निकालें और ब्लूटूथ डिस्कनेक्ट करें।',
      },
      'check-aerial-cable': {
        title: 'एंटीना या डिश का केबल जाँचें',
        how: 'उसे टीवी और दीवार या सेट-टॉप बॉक्स पर खोलें या निकालें और फिर लगाएँ; अंदर की पिन सीधी होनी चाहिए। हो सके तो दूसरा केबल आज़माएँ।',
      },
      'search-channels': {
        title: 'चैनल फिर से खोजें',
        how: 'मेन्यू में सही प्रकार चुनकर (एंटीना, केबल या सैटेलाइट) चैनलों की ऑटो खोज शुरू करें। इसमें 20 मिनट तक लगते हैं।',
      },
      'restart-router': restartRouter,
      'update-software': updateSoftware,
      'pair-remote-again': {
        title: 'रिमोट फिर से पेयर करें',
        how: 'बैटरी एक मिनट के लिए निकालें। वॉइस रिमोट हो तो मैनुअल में बताए दो बटन (अक्सर Home और Back) टीवी के पास तब तक दबाए रखें जब तक वह कनेक्ट होने का संदेश न दिखाए।',
      },
      'turn-off-timers': {
        title: 'टाइमर और बिजली बचत बंद करें',
        how: 'मेन्यू में स्लीप टाइमर, ऑटो पावर ऑफ़ और सिग्नल न होने पर स्टैंडबाय खोजें और बंद करें। जुड़ा हुआ प्लेयर निकालें, क्योंकि वह HDMI से टीवी बंद कर सकता है।',
      },
      'free-the-vents': freeTheVents,
    },
  },
  monitor: {
    name: 'मॉनिटर',
    plural: 'मॉनिटर',
    symptoms: {
      'screen-broken': 'स्क्रीन टूटी है',
      'does-not-switch-on': 'चालू नहीं होता',
      'no-picture': 'तस्वीर नहीं आती, या “No signal”',
      flickers: 'तस्वीर टिमटिमाती या ग़ायब होती है',
      'lines-or-spots': 'लाइनें, धब्बे या बेजान पिक्सेल',
      'colours-wrong': 'बहुत अँधेरा या ग़लत रंग',
      'buttons-faulty': 'बटन काम नहीं करते',
      'port-faulty': 'कोई पोर्ट या USB हब काम नहीं करता',
      'stand-broken': 'स्टैंड या हिंज टूटा है',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'set-refresh-rate': {
        title: 'रिफ़्रेश रेट सेट करें',
        how: 'कंप्यूटर की डिस्प्ले सेटिंग में 60 Hz और सुझाया गया रिज़ॉल्यूशन चुनें, और जाँच के लिए वेरिएबल रिफ़्रेश रेट (FreeSync या G-Sync) बंद करें।',
      },
      'try-another-source': tryAnotherSource,
      'turn-off-eco-modes': {
        title: 'ईको और नाइट मोड बंद करें',
        how: 'मॉनिटर के मेन्यू में ईको मोड और ऑटो ब्राइटनेस, और कंप्यूटर की डिस्प्ले सेटिंग में नाइट लाइट और HDR बंद करें।',
      },
      'reset-picture': resetPicture,
      'unlock-menu': {
        title: 'बटन अनलॉक करें',
        how: 'कई मॉनिटर में मेन्यू लॉक होता है: मेन्यू बटन, या मैनुअल में बताया बटन, 10 सेकंड तक दबाए रखें जब तक ताले का निशान न हट जाए।',
      },
    },
  },
  'game-console': {
    name: 'गेम कंसोल',
    plural: 'गेम कंसोल',
    symptoms: {
      'does-not-switch-on': 'चालू नहीं होता',
      'no-picture': 'टीवी पर तस्वीर नहीं आती',
      overheats: 'गर्म होता है, शोर करता है या बंद हो जाता है',
      'game-not-read': 'डिस्क या गेम कार्ड नहीं पढ़ता',
      freezes: 'अटक जाता है या गेम शुरू नहीं होते',
      'controller-faulty': 'कंट्रोलर अपने आप हिलता है या कनेक्ट नहीं होता',
      'no-network': 'इंटरनेट नहीं चलता',
      'does-not-charge': 'चार्ज नहीं होता (हैंडहेल्ड)',
      'screen-broken': 'स्क्रीन टूटी है (हैंडहेल्ड)',
      'port-broken': 'कोई पोर्ट मुड़ा या टूटा है',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'free-the-vents': freeTheVents,
      'clean-disc-or-card': {
        title: 'डिस्क या कार्ड साफ़ करें',
        how: 'डिस्क को मुलायम सूखे कपड़े से बीच से बाहर की ओर पोंछें, और कार्ड के कॉन्टैक्ट सूखे कॉटन बड से। दूसरा गेम आज़माएँ: वह चले तो ख़राबी पहले वाले में है।',
      },
      'update-software': updateSoftware,
      'free-up-storage': freeUpStorage,
      'pair-controller-again': {
        title: 'कंट्रोलर फिर से पेयर करें',
        how: 'उसे पूरा चार्ज करें, केबल से कंसोल में जोड़ें और उसका होम बटन दबाएँ। काम न बने तो उसका छोटा रीसेट बटन पेपर क्लिप से दबाएँ और दोहराएँ।',
      },
      'recalibrate-sticks': {
        title: 'कंट्रोलर अपडेट करें और स्टिक कैलिब्रेट करें',
        how: 'सेटिंग में कंट्रोलर के लिए कैलिब्रेशन या अपडेट चुनें। स्टिक को गोल घुमाते हुए उसकी जड़ से धूल फूँककर निकालें।',
      },
      'restart-router': restartRouter,
      'use-original-charger': {
        title: 'साथ आया चार्जर इस्तेमाल करें',
        how: 'असली चार्जर को बिना डॉक या हब के सीधे कंसोल में लगाएँ और एक घंटा छोड़ दें। फ़ोन के कई चार्जर इसके लिए कमज़ोर होते हैं।',
      },
    },
  },
}
