// What the hosted page says itself, in every language of customers: all else there is the widget's.
import type { Language } from '../../../shared/language'

export interface HostedWords {
  noScript: (merchant: string) => string
  nothingHere: string
  linkWrong: string
  failed: string
  failedText: string
}

export const hostedWords: Readonly<Record<Language, HostedWords>> = {
  en: {
    noScript: (merchant) =>
      `This page needs JavaScript. Please call ${merchant} with the code of your repair.`,
    nothingHere: 'Nothing here',
    linkWrong: 'This link leads nowhere. Check it, or ask the shop for another.',
    failed: 'Something failed on our side',
    failedText: 'Nothing was lost. Load the page again in a moment.',
  },
  id: {
    noScript: (merchant) =>
      `Halaman ini memerlukan JavaScript. Silakan telepon ${merchant} dengan kode perbaikan Anda.`,
    nothingHere: 'Tidak ada apa-apa di sini',
    linkWrong: 'Tautan ini tidak menuju ke mana pun. Periksa lagi, atau minta yang lain dari toko.',
    failed: 'Ada yang gagal di pihak kami',
    failedText: 'Tidak ada yang hilang. Muat halaman ini lagi sebentar lagi.',
  },
  ru: {
    noScript: (merchant) =>
      `Для этой страницы нужен JavaScript. Позвоните в магазин (${merchant}) и назовите код ремонта.`,
    nothingHere: 'Здесь ничего нет',
    linkWrong: 'Эта ссылка никуда не ведёт. Проверьте её или попросите в магазине другую.',
    failed: 'У нас произошёл сбой',
    failedText: 'Ничего не потеряно. Обновите страницу через минуту.',
  },
  de: {
    noScript: (merchant) =>
      `Diese Seite braucht JavaScript. Bitte rufen Sie bei ${merchant} an und nennen Sie den Code Ihrer Reparatur.`,
    nothingHere: 'Hier ist nichts',
    linkWrong:
      'Dieser Link führt nirgendwohin. Bitte prüfen Sie ihn oder lassen Sie sich vom Geschäft einen neuen geben.',
    failed: 'Bei uns ist etwas schiefgegangen',
    failedText: 'Es ist nichts verloren. Laden Sie die Seite in einem Moment neu.',
  },
  fr: {
    noScript: (merchant) =>
      `Cette page a besoin de JavaScript. Veuillez appeler ${merchant} et donner le code de votre réparation.`,
    nothingHere: 'Rien ici',
    linkWrong: 'Ce lien ne mène nulle part. Vérifiez-le ou demandez-en un autre au magasin.',
    failed: 'Un problème est survenu de notre côté',
    failedText: 'Rien n’est perdu. Rechargez la page dans un instant.',
  },
  es: {
    noScript: (merchant) =>
      `Esta página necesita JavaScript. Llame a ${merchant} e indique el código de su reparación.`,
    nothingHere: 'Aquí no hay nada',
    linkWrong: 'Este enlace no lleva a ningún sitio. Compruébelo o pida otro a la tienda.',
    failed: 'Algo ha fallado por nuestra parte',
    failedText: 'No se ha perdido nada. Vuelva a cargar la página en un momento.',
  },
  pt: {
    noScript: (merchant) =>
      `Esta página precisa de JavaScript. Ligue para ${merchant} e informe o código do seu reparo.`,
    nothingHere: 'Não há nada aqui',
    linkWrong: 'Este link não leva a lugar nenhum. Verifique-o ou peça outro à loja.',
    failed: 'Algo falhou do nosso lado',
    failedText: 'Nada se perdeu. Carregue a página novamente em instantes.',
  },
  nl: {
    noScript: (merchant) =>
      `Voor deze pagina is JavaScript nodig. Bel ${merchant} en noem de code van uw reparatie.`,
    nothingHere: 'Hier is niets',
    linkWrong: 'Deze link leidt nergens heen. Controleer hem of vraag de winkel om een andere.',
    failed: 'Er ging bij ons iets mis',
    failedText: 'Er is niets verloren. Laad de pagina over een ogenblik opnieuw.',
  },
  pl: {
    noScript: (merchant) =>
      `Ta strona wymaga JavaScriptu. Prosimy o telefon do sklepu (${merchant}) i podanie kodu naprawy.`,
    nothingHere: 'Tu nic nie ma',
    linkWrong: 'Ten link donikąd nie prowadzi. Prosimy go sprawdzić lub poprosić sklep o inny.',
    failed: 'Coś się u nas nie udało',
    failedText: 'Nic nie przepadło. Prosimy za chwilę odświeżyć stronę.',
  },
  tr: {
    noScript: (merchant) =>
      `Bu sayfa için JavaScript gerekiyor. Lütfen mağazayı (${merchant}) arayın ve onarım kodunuzu söyleyin.`,
    nothingHere: 'Burada bir şey yok',
    linkWrong: 'Bu bağlantı bir yere götürmüyor. Kontrol edin veya mağazadan yenisini isteyin.',
    failed: 'Bizim tarafımızda bir sorun oluştu',
    failedText: 'Hiçbir şey kaybolmadı. Birazdan sayfayı yeniden yükleyin.',
  },
  ar: {
    noScript: (merchant) =>
      `تحتاج هذه الصفحة إلى جافاسكربت. يُرجى الاتصال بـ\u2068${merchant}\u2069 وذكر رمز الإصلاح.`,
    nothingHere: 'لا شيء هنا',
    linkWrong: 'هذا الرابط لا يؤدي إلى شيء. تحقّق منه أو اطلب رابطًا آخر من المتجر.',
    failed: 'حدث خطأ من جانبنا',
    failedText: 'لم يضِع شيء. أعد تحميل الصفحة بعد قليل.',
  },
  hi: {
    noScript: (merchant) =>
      `इस पेज के लिए JavaScript ज़रूरी है। कृपया ${merchant} को फ़ोन करके अपनी मरम्मत का कोड बताएँ।`,
    nothingHere: 'यहाँ कुछ नहीं है',
    linkWrong: 'यह लिंक कहीं नहीं जाता। इसे जाँच लें या दुकान से दूसरा माँगें।',
    failed: 'हमारी ओर से कुछ गड़बड़ हुई',
    failedText: 'कुछ खोया नहीं है। थोड़ी देर में पेज फिर से लोड करें।',
  },
}
