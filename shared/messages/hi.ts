// The contract's names in Hindi. One term for each thing, in all files of this language:
//   repair: मरम्मत
//   workshop: सर्विस सेंटर (अधिकृत सर्विस सेंटर)
//   head office: मुख्य कार्यालय
//   item: सामान
//   request: अनुरोध
//   quote: कोटेशन
//   diagnosis: जाँच
//   warranty: वारंटी
//   handover: सामान सौंपना
//   pickup: पिकअप
//   deposit: अग्रिम राशि
//   spare part: स्पेयर पार्ट
//   merchant, store: स्टोर
import type { ContractWords } from './words'

export const statuses: ContractWords['statuses'] = {
  requested: 'अनुरोध मिला',
  offered: 'सर्विस सेंटर से पूछा गया',
  booked: 'सर्विस सेंटर तय',
  received: 'सामान मिला',
  quoted: 'कोटेशन',
  repairing: 'मरम्मत जारी',
  waiting: 'इंतज़ार',
  ready: 'तैयार',
  closed: 'बंद',
}

export const outcomes: ContractWords['outcomes'] = {
  fixed: 'मरम्मत हो गई',
  no_fault: 'ख़राबी नहीं मिली',
  not_repairable: 'मरम्मत संभव नहीं',
  exchanged: 'बदले में दूसरा सामान मिलेगा',
  credited: 'पैसे वापस मिलेंगे',
  quote_declined: 'मरम्मत नहीं हुई',
  cancelled: 'मरम्मत रद्द',
  no_show: 'सामान न मिलने से बंद',
}

export const modes: ContractWords['modes'] = {
  'carry-in': 'ख़ुद लेकर आएँ',
  'mail-in': 'कूरियर से भेजें',
  pickup: 'घर से पिकअप',
  'on-site': 'घर पर मरम्मत',
}

export const coverages: ContractWords['coverages'] = {
  statutory: 'क़ानूनी गारंटी',
  manufacturer: 'कंपनी की वारंटी',
  extended: 'एक्सटेंडेड वारंटी',
  goodwill: 'विशेष छूट',
  repair_warranty: 'पिछली मरम्मत की वारंटी',
  none: 'वारंटी में नहीं',
}

export const payers: ContractWords['payers'] = {
  customer: 'ग्राहक',
  merchant: 'स्टोर',
  brand: 'ब्रांड',
}

export const causes: ContractWords['causes'] = {
  defect: 'सामान में दोष',
  wear: 'इस्तेमाल से घिसाव',
  handling: 'इस्तेमाल का तरीक़ा',
  transport: 'लाने-ले जाने में नुक़सान',
  none: 'कोई नहीं मिला',
}

export const barriers: ContractWords['barriers'] = {
  parts_unavailable: 'स्पेयर पार्ट उपलब्ध नहीं हैं',
  parts_expensive: 'स्पेयर पार्ट बहुत महँगे हैं',
  cannot_open: 'इसे खोला नहीं जा सकता',
  no_information: 'मरम्मत की जानकारी उपलब्ध नहीं है',
  no_equipment: 'ज़रूरी उपकरण नहीं हैं',
  worn_out: 'बहुत ज़्यादा घिस चुका है',
}

export const waitReasons: ContractWords['waitReasons'] = {
  part: 'स्पेयर पार्ट',
  customer: 'ग्राहक',
  transport: 'परिवहन',
}

export const declineReasons: ContractWords['declineReasons'] = {
  no_capacity: 'समय नहीं है',
  no_part: 'स्पेयर पार्ट नहीं है',
  not_our_skill: 'यह हमारा काम नहीं है',
  too_far: 'बहुत दूर है',
  closed: 'उस समय हम बंद हैं',
  other: 'कोई और कारण',
}

export const paidHows: ContractWords['paidHows'] = {
  cash: 'नक़द',
  card: 'कार्ड',
  transfer: 'बैंक ट्रांसफ़र',
  wallet: 'वॉलेट या UPI/QR',
  invoice: 'इनवॉइस पर',
  nothing: 'कोई भुगतान नहीं',
}

export const sources: ContractWords['sources'] = {
  widget: 'स्टोर की वेबसाइट',
  store: 'स्टोर का काउंटर',
  phone: 'फ़ोन',
  workshop: 'सर्विस सेंटर का काउंटर',
  api: 'स्टोर का सिस्टम',
}
