// Arabic words for the screens and game consoles of the catalogue.
import type { screens } from '../../catalog/screens'
import {
  checkSocket,
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  updateSoftware,
} from './recurring.ar'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'افصله عن الكهرباء دقيقة',
  how: 'افصل القابس من الحائط، واضغط على زر التشغيل 10 ثوانٍ، وانتظر دقيقة كاملة، ثم أعد توصيله. هذا ينهي معظم حالات التجمد ولا يحذف شيئًا.',
}
const chooseInput = {
  title: 'اختر المدخل الصحيح',
  how: 'تنقّل بين المداخل بزر Input أو Source وانتظر بضع ثوانٍ عند كل منها، على أن يكون الجهاز المراد عرضه مشغّلًا ونشطًا.',
}
const tryAnotherCable = {
  title: 'جرّب كابلًا آخر ومنفذًا آخر',
  how: 'أدخل القوابس بإحكام. ثم جرّب كابلًا ثانيًا ومنفذًا آخر من النوع نفسه: الكابلات تتعطل أكثر بكثير من الشاشات.',
}
const tryAnotherSource = {
  title: 'جرّب مصدرًا آخر',
  how: 'افتح القائمة الداخلية، أو وصّل جهازًا آخر بكابل آخر. إذا كانت الصورة سليمة هناك، فالعطل في المصدر أو كابله لا في الشاشة.',
}
const resetPicture = {
  title: 'أعد ضبط إعدادات الصورة',
  how: 'في القائمة ضمن «الصورة»، اختر الوضع القياسي أو العودة إلى إعدادات المصنع. ثم انظر إليها من جديد بفيلم أو صورة تعرفها.',
}

export const screensAr: Pick<CatalogWords, keyof typeof screens> = {
  television: {
    name: 'تلفزيون',
    plural: 'أجهزة تلفزيون',
    symptoms: {
      'screen-broken': 'الشاشة مكسورة',
      'does-not-switch-on': 'لا يمكن تشغيله',
      'no-picture': 'لا توجد صورة',
      'lines-or-spots': 'خطوط أو بقع أو ألوان خاطئة',
      'no-sound': 'لا يوجد صوت',
      'poor-reception': 'قنوات مفقودة أو متقطعة',
      'no-network': 'لا يوجد إنترنت أو التطبيقات لا تفتح',
      'remote-faulty': 'جهاز التحكم عن بُعد لا يعمل',
      'switches-off': 'ينطفئ من تلقاء نفسه',
      'port-faulty': 'منفذ HDMI أو منفذ آخر لا يعمل',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'change-remote-batteries': {
        title: 'غيّر بطاريات جهاز التحكم',
        how: 'ركّب بطاريتين جديدتين في الاتجاه الصحيح، ووجّه الجهاز إلى التلفزيون من مسافة مترين دون عائق بينهما. جرّب أيضًا الزر الموجود على التلفزيون نفسه.',
      },
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'try-another-source': tryAnotherSource,
      'reset-picture': resetPicture,
      'check-sound-output': {
        title: 'تحقق من وجهة الصوت',
        how: 'ارفع الصوت، واضغط على زر الكتم مرة واحدة، واختر سماعات التلفزيون ضمن «إخراج الصوت» في القائمة. افصل السماعات الخارجية واقطع البلوتوث.',
      },
      'check-aerial-cable': {
        title: 'افحص كابل الهوائي أو الطبق',
        how: 'فكّه أو افصله عند التلفزيون وعند الحائط ثم أعد إدخاله؛ يجب أن يكون السن الداخلي مستقيمًا. إن أمكن فجرّب كابلًا آخر.',
      },
      'search-channels': {
        title: 'ابحث عن القنوات من جديد',
        how: 'ابدأ البحث التلقائي عن القنوات من القائمة بعد اختيار النوع الصحيح: هوائي أو كابل أو قمر صناعي. يستغرق ذلك حتى 20 دقيقة.',
      },
      'restart-router': restartRouter,
      'update-software': updateSoftware,
      'pair-remote-again': {
        title: 'أعد إقران جهاز التحكم',
        how: 'أخرج البطاريات دقيقة. في جهاز التحكم الصوتي اضغط مطولًا على الزرين المذكورين في دليل الاستخدام (غالبًا Home وBack) قرب التلفزيون حتى يظهر أنه متصل.',
      },
      'turn-off-timers': {
        title: 'أوقف المؤقتات وتوفير الطاقة',
        how: 'ابحث في القائمة عن مؤقت النوم والإيقاف التلقائي والاستعداد عند انعدام الإشارة، وأوقفها. افصل أي مشغّل موصول، فقد يطفئ التلفزيون عبر HDMI.',
      },
      'free-the-vents': freeTheVents,
    },
  },
  monitor: {
    name: 'شاشة حاسوب',
    plural: 'شاشات حاسوب',
    symptoms: {
      'screen-broken': 'الشاشة مكسورة',
      'does-not-switch-on': 'لا يمكن تشغيلها',
      'no-picture': 'لا توجد صورة، أو تظهر «No signal»',
      flickers: 'الصورة تومض أو تنقطع',
      'lines-or-spots': 'خطوط أو بقع أو نقاط ميتة',
      'colours-wrong': 'معتمة جدًا أو ألوانها خاطئة',
      'buttons-faulty': 'الأزرار لا تستجيب',
      'port-faulty': 'أحد المنافذ أو موزع USB لا يعمل',
      'stand-broken': 'الحامل أو المفصل مكسور',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'set-refresh-rate': {
        title: 'اضبط معدل التحديث',
        how: 'اختر 60 هرتز والدقة الموصى بها في إعدادات العرض في الحاسوب، وأوقف معدل التحديث المتغير (FreeSync أو G-Sync) للتجربة.',
      },
      'try-another-source': tryAnotherSource,
      'turn-off-eco-modes': {
        title: 'أوقف الوضع الاقتصادي والوضع الليلي',
        how: 'أوقف الوضع الاقتصادي والسطوع التلقائي في قائمة الشاشة، والإضاءة الليلية وHDR في إعدادات العرض في الحاسوب.',
      },
      'reset-picture': resetPicture,
      'unlock-menu': {
        title: 'ألغِ قفل الأزرار',
        how: 'في كثير من الشاشات قفل للقائمة: اضغط مطولًا على زر القائمة، أو الزر المذكور في دليل الاستخدام، 10 ثوانٍ حتى يختفي رمز القفل.',
      },
    },
  },
  'game-console': {
    name: 'جهاز ألعاب',
    plural: 'أجهزة ألعاب',
    symptoms: {
      'does-not-switch-on': 'لا يمكن تشغيله',
      'no-picture': 'لا توجد صورة على التلفزيون',
      overheats: 'يسخن أو صوته عالٍ أو ينطفئ',
      'game-not-read': 'لا يقرأ الأقراص أو بطاقات الألعاب',
      freezes: 'يتجمد أو الألعاب لا تبدأ',
      'controller-faulty': 'يد التحكم تنحرف أو لا تتصل',
      'no-network': 'لا يوجد إنترنت',
      'does-not-charge': 'لا يشحن (جهاز محمول)',
      'screen-broken': 'الشاشة مكسورة (جهاز محمول)',
      'port-broken': 'أحد المنافذ ملتوٍ أو مكسور',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'free-the-vents': freeTheVents,
      'clean-disc-or-card': {
        title: 'نظّف القرص أو البطاقة',
        how: 'امسح القرص من الوسط إلى الخارج بقطعة قماش ناعمة جافة، ونقاط تلامس البطاقة بعود قطني جاف. جرّب لعبة ثانية: إن عملت فالعطل في الأولى.',
      },
      'update-software': updateSoftware,
      'free-up-storage': freeUpStorage,
      'pair-controller-again': {
        title: 'أعد إقران يد التحكم',
        how: 'اشحنها بالكامل، ووصّلها بالجهاز بكابل، واضغط على الزر الرئيسي فيها. إن لم ينجح ذلك فاضغط على زر إعادة الضبط الصغير فيها بمشبك ورق وكرّر المحاولة.',
      },
      'recalibrate-sticks': {
        title: 'حدّث يد التحكم وعاير العصا',
        how: 'اختر المعايرة أو التحديث ليد التحكم في الإعدادات. انفخ الغبار من قاعدة العصا وأنت تحركها في دوائر.',
      },
      'restart-router': restartRouter,
      'use-original-charger': {
        title: 'استخدم الشاحن المرفق معه',
        how: 'وصّل الشاحن الأصلي بالجهاز مباشرة، دون قاعدة أو موزع، واتركه ساعة. كثير من شواحن الهواتف ضعيفة جدًا.',
      },
    },
  },
}
