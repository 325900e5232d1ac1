// What a customer must do about a problem, in Hindi: said in place of the contract's detail, which speaks to developers.
import type { ProblemWords } from './words'

export const problemWords: ProblemWords = {
  'day-impossible': 'उस दिन संभव नहीं है। दूसरा दिन चुनें।',
  'version-stale': 'इस बीच कुछ बदल गया है। अब स्थिति यह है।',
  'quote-stale': 'यह कोटेशन अब मान्य नहीं है।',
  'command-not-allowed': 'यह अब संभव नहीं है।',
  'photo-too-large': 'यह फ़ोटो बहुत बड़ा है।',
  'mode-unsuited': 'इनमें से एक चुनें।',
  'too-long': 'इसे छोटा करें।',
  'category-unknown': 'सामान का प्रकार चुनें।',
  'date-invalid': 'तारीख़ जाँचें।',
  'photo-unknown': 'एक फ़ोटो अब सहेजा हुआ नहीं है। उसे हटाकर फिर जोड़ें।',
  'workshop-unknown': 'यह सर्विस सेंटर अब इसे नहीं लेता। दूसरा चुनें।',
  'store-unknown': 'यह स्टोर अब इसे नहीं लेता। दूसरा चुनें।',
  'workshop-full': 'इस सर्विस सेंटर में अभी जगह नहीं है। दूसरा चुनें।',
  'merchant-unknown': 'यह स्टोर अब अनुरोध नहीं लेता।',
  'origin-foreign': 'इस पेज से भेजने की अनुमति नहीं है। कृपया स्टोर को बताएँ।',
  'idempotency-key-reused': 'यह दूसरे टैब से भेजा जा चुका है। वहाँ देखें, या अलग मरम्मत हो तो फिर भेजें।',
  'body-too-large': 'एक बार में इतना नहीं भेजा जा सकता। इसे छोटा करें।',
  'job-unknown': 'इस कोड और संपर्क से कोई मरम्मत नहीं मिली। दोनों जाँचें।',
}
