// How a repair stands and why it went where it went, as its customer reads it in Hindi.
import type { StandingWords } from './words'

export const standing: StandingWords = {
  now: {
    requested: () => ['सर्विस सेंटर ढूँढ रहे हैं', 'हमारा कार्यालय देख रहा है और आपको लिखेगा।'],
    offered: ({ workshop, until }) => [
      `${workshop} से पूछा है`,
      `जवाब ${until} तक आएगा। वे न कर सकें तो अगले नज़दीकी सेंटर से पूछेंगे।`,
    ],
    'carry-in': ({ counter }) => [`${counter} पर लाएँ`, 'यह कोड साथ लाएँ, और बिल हो तो वह भी।'],
    'mail-in': ({ workshop }) => [`${workshop} को भेजें`, 'अच्छी तरह पैक करें और पार्सल पर कोड लिखें।'],
    pickup: ({ workshop }) => [`पिकअप: ${workshop}`, 'अच्छी तरह पैक करें और कोड तैयार रखें।'],
    'on-site': ({ workshop }) => [`आपके घर आएँगे: ${workshop}`, 'कृपया घर पर रहें।'],
    received: ({ workshop }) => [`${workshop} में कारण की जाँच हो रही है`],
    quoted: ({ until }) => ['कृपया जवाब दें', `${until} तक मान्य। आपकी हाँ से पहले कोई काम नहीं होगा।`],
    decided: ({ payer }) => [`कोटेशन पर फ़ैसला ${payer} का है`],
    repairing: () => ['मरम्मत हो रही है'],
    part: () => ['स्पेयर पार्ट का इंतज़ार है'],
    customer: () => ['आपके संदेश का इंतज़ार है'],
    transport: () => ['रास्ते में है'],
    ready: ({ outcome, counter }) => [outcome, `इस कोड के साथ ${counter} से ले जाएँ।`],
    returned: ({ outcome }) => [outcome, 'सामान आपके पास वापस आ रहा है।'],
    closed: ({ outcome }) => [outcome],
  },
  pays: (payer) => `${payer} की ओर से`,
  actors: {
    customer: 'आप',
    workshop: 'सर्विस सेंटर',
    office: 'मुख्य कार्यालय',
    merchant: 'स्टोर',
    store: 'स्टोर',
    system: '',
  },
  why: {
    nearest: (things) => `${things} ठीक करने वाला सबसे नज़दीकी सर्विस सेंटर`,
    room: (things) => `${things} ठीक करने वाला सबसे नज़दीकी सर्विस सेंटर जहाँ जगह है`,
    quickest: (things) => `${things} ठीक करने वाला सर्विस सेंटर जहाँ सबसे जल्दी पहुँच सकते हैं`,
    'less-busy': (things) => `${things} ठीक करता है, पास वाले सेंटरों से कम व्यस्त`,
    part: () => 'पास वाले सर्विस सेंटरों को स्पेयर पार्ट का इंतज़ार करना पड़ता',
    chosen: () => 'आपका चुना हुआ सर्विस सेंटर',
    office: () => 'हमारे कार्यालय का चुना हुआ सर्विस सेंटर',
    usual: () => 'वह सर्विस सेंटर जिसके साथ यह स्टोर काम करता है',
    same: () => 'वह सर्विस सेंटर जहाँ पहले मरम्मत हुई थी',
  },
  things: (plural, brand) => `${brand ?? ''} ${plural}`.trim(),
  away: (distance, store) => `${store} से ${distance}`,
  colon: ': ',
}
