/** The widget's words in Hindi: brief, as each letter takes three bytes. */
import { modes } from '../../shared/messages/hi'
import type { Words } from './words'

export const hi: Words = {
  modes,
  dir: 'ltr',
  colon: ': ',
  launch: 'मरम्मत करवाएँ',
  next: 'आगे',
  back: 'पीछे',
  change: 'बदलें',
  close: 'बंद करें',
  send: 'भेजें',
  sending: 'भेज रहे हैं',
  again: 'फिर कोशिश करें',
  optional: '(ज़रूरी नहीं)',
  step: (step) => `5 में से चरण ${step}`,
  wrong: 'कृपया इसे देखें:',
  offline: 'अभी जवाब नहीं। कुछ खोया नहीं, हम कोशिश कर रहे हैं।',
  unavailable: 'अभी उपलब्ध नहीं। फिर कोशिश करें या पेज दोबारा लोड करें।',

  // 1 What is it?
  item: 'किसकी मरम्मत करवानी है?',
  fromPage: 'इस पेज से भरा गया।',
  brand: 'ब्रांड',
  model: 'मॉडल',
  serial: 'सीरियल नंबर',
  bought: 'ख़रीद की तारीख़',
  follow: 'मरम्मत की स्थिति',

  // 2 What is wrong?
  fault: 'क्या समस्या है?',
  describe: 'अपने शब्दों में बताएँ',
  addPhotos: 'फ़ोटो जोड़ें',
  photos: 'फ़ोटो',
  noFault: (fee) => `ख़राबी न मिलने पर जाँच का शुल्क ${fee} है।`,
  restart: 'दूसरा सामान',

  // 3 Where are you?
  place: 'आप कहाँ हैं?',
  town: 'शहर या पिन कोड',
  here: 'मेरी लोकेशन लें',
  nowhere: 'नहीं मिला। पास का बड़ा शहर लिखें।',
  noPosition: 'लोकेशन नहीं मिली। शहर या पिन कोड लिखें।',
  found: (n) => `नतीजे: ${n}`,

  day: 'किस दिन?',
  workshops: 'नज़दीकी सर्विस सेंटर',
  noneNear: 'पास में कोई सर्विस सेंटर नहीं है',
  noneNearText: 'फिर भी भेजें: हमारा कार्यालय रास्ता निकालेगा और आपको लिखेगा।',
  firstDay: (day, days) => `${day} से, आम तौर पर ${days}`,
  showMore: 'और दिखाएँ',
  handover: 'सामान कैसे सौंपेंगे?',
  sentTo: (workshop) => `वहाँ से ${workshop} को भेजा जाएगा`,
  where: 'कहाँ देंगे?',
  wide: (town) => `${town} बड़ा इलाक़ा है। आपके मोहल्ले, पिन कोड या लोकेशन से हम सचमुच सबसे नज़दीकी सर्विस सेंटर ढूँढ सकेंगे।`,

  // 4 How do we reach you?
  contact: 'आपसे संपर्क कैसे करें?',
  name: 'नाम',
  email: 'ईमेल',
  phone: 'फ़ोन',
  oneOfTwo: 'ईमेल या फ़ोन, एक काफ़ी है।',
  language: 'संदेशों की भाषा',
  address: 'पता',

  // 5 Check and send
  review: 'जाँचें और भेजें',
  consent: (merchant) => `${merchant} और सर्विस सेंटर इस मरम्मत के लिए यह जानकारी इस्तेमाल कर सकते हैं।`,
  privacy: 'गोपनीयता',

  // The ticket and its status
  ticket: 'आपकी मरम्मत',
  when: 'दिन',
  readyBy: 'तैयार',
  about: (day) => `लगभग ${day}`,
  workshop: 'सर्विस सेंटर',
  cost: 'ख़र्च',
  history: 'अब तक',
  actions: {
    messages: 'संदेश लिखें',
    reschedule: 'दिन बदलें',
    contact: 'संपर्क सुधारें',
    cancel: 'मरम्मत रद्द करें',
    repeat: 'समस्या ठीक नहीं हुई',
    rating: 'मरम्मत की रेटिंग',
  },

  problems: {
    'symptom-unknown': 'समस्या चुनें।',
    'purchase-in-future': 'आज तक की तारीख़ लिखें।',
    'day-in-past': 'बाद का दिन चुनें।',
    'place-missing': 'जगह चुनें।',
    'address-missing': 'पता लिखें।',
    'name-missing': 'अपना नाम लिखें।',
    'contact-missing': 'ईमेल या फ़ोन नंबर लिखें।',
    'email-invalid': 'ईमेल जाँचें।',
    'phone-invalid': 'नंबर जाँचें, देश के कोड के साथ।',
    'consent-missing': 'भेजने के लिए यह ज़रूरी है।',
  },
}
