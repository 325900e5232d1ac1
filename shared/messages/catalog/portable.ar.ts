// Arabic words for the portable electronics of the catalogue.
import type { portable } from '../../catalog/portable'
import {
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  stopUsingBattery,
  updateSoftware,
} from './recurring.ar'
import type { CatalogWords } from './words'

const checkBatteryUse = {
  title: 'اعرف ما يستهلك البطارية',
  how: 'تعرض صفحة البطارية في الإعدادات أكثر ما يستهلكها. أغلق ما لا تحتاج إليه أو احذفه، وخفّض السطوع، وراقبها يومًا.',
}
const chargeWithAnotherCable = {
  title: 'اشحنه بكابل وشاحن آخرين',
  how: 'استخدم كابلًا وشاحنًا يشحنان جهازًا آخر جيدًا، من مقبس الحائط مباشرة، واتركه 30 دقيقة. قد تحتاج البطارية الفارغة إلى بعض الوقت قبل أن تظهر أي علامة.',
}
const cleanChargingPort = {
  title: 'نظّف منفذ الشحن',
  how: 'أطفئ الجهاز وانظر داخل المنفذ بضوء: الوبر يمنع القابس من الدخول بالكامل. أزله برفق بعود أسنان خشبي، ولا تستخدم أبدًا معدنًا أو سائلًا.',
}
const forceRestart = {
  title: 'أعد التشغيل قسرًا',
  how: 'في معظم الأجهزة: اضغط مطولًا على زر التشغيل وزر خفض الصوت معًا حتى 30 ثانية. في iPhone أو iPad دون زر رئيسي: اضغط على زر رفع الصوت، ثم زر خفض الصوت، ثم اضغط مطولًا على زر التشغيل حتى يظهر الشعار. تبقى الصور والرسائل محفوظة.',
}
const removeCaseAndFilm = {
  title: 'انزع الغطاء ولاصقة الشاشة',
  how: 'الفقاعات أو الأوساخ أو الحافة المرفوعة تحت اللاصقة تعيق اللمس. امسح الشاشة المكشوفة بقطعة قماش ناعمة جافة، وجفف يديك، وحاول من جديد.',
}
const checkSoundOutput = {
  title: 'تحقق من مستوى الصوت والوضع الصامت والبلوتوث',
  how: 'أوقف البلوتوث كي لا يذهب الصوت إلى سماعات أو سيارة، وأوقف الوضع الصامت، وارفع الصوت أثناء تشغيل شيء ما.',
}
const cleanSoundOpenings = {
  title: 'نظّف فتحات السماعة والميكروفون بفرشاة',
  how: 'انزع الغطاء واللاصقة، ونظّف الثقوب الصغيرة بفرشاة أسنان ناعمة جافة. لا تستخدم دبابيس ولا هواء مضغوطًا: فهي تدفع الأوساخ إلى الداخل.',
}
const flightMode = {
  title: 'شغّل وضع الطيران ثم أوقفه',
  how: 'اترك وضع الطيران مشغّلًا نصف دقيقة، ثم أوقفه وانتظر دقيقتين حتى تعود الشبكة.',
}
const letItDry = {
  title: 'أطفئه واتركه يجف',
  how: 'لا تشحنه. جففه بقطعة قماش، وأوقفه والمنفذ إلى أسفل في هواء متحرك يومًا على الأقل؛ دون مجفف شعر ودون أرز. إن كان السائل مالحًا أو محلّى فاتركه مطفأً واطلب تنظيفه سريعًا.',
}

export const portableAr: Pick<CatalogWords, keyof typeof portable> = {
  phone: {
    name: 'هاتف',
    plural: 'هواتف',
    symptoms: {
      'screen-broken': 'الشاشة أو الزجاج الخلفي مكسور',
      'battery-drains': 'البطارية تنفد بسرعة',
      'battery-swollen': 'البطارية منتفخة أو الظهر مرتفع',
      'does-not-charge': 'لا يشحن، أو يشحن أحيانًا فقط',
      'does-not-switch-on': 'لا يمكن تشغيله',
      'touch-faulty': 'لا يستجيب للمس جيدًا',
      'sound-faulty': 'السماعة أو الميكروفون لا يعمل',
      'camera-faulty': 'الكاميرا غير واضحة أو لا تعمل',
      'no-network': 'لا توجد شبكة هاتف أو Wi-Fi',
      'got-wet': 'تعرّض للماء',
      other,
    },
    steps: {
      'check-battery-use': checkBatteryUse,
      'update-software': updateSoftware,
      'stop-using-battery': stopUsingBattery,
      'clean-charging-port': cleanChargingPort,
      'charge-with-another-cable': chargeWithAnotherCable,
      'force-restart': forceRestart,
      'remove-case-and-film': removeCaseAndFilm,
      'check-sound-output': checkSoundOutput,
      'clean-sound-openings': cleanSoundOpenings,
      'clean-lens': {
        title: 'امسح عدسة الكاميرا',
        how: 'انزع الغطاء وأي واقٍ للعدسة، وامسح العدسة بقطعة قماش ناعمة جافة. قد يسبب المغناطيس في الأغطية والحوامل أيضًا عدم وضوح الصورة.',
      },
      'flight-mode': flightMode,
      'reseat-sim': {
        title: 'أخرج شريحة SIM وأعد إدخالها',
        how: 'أطفئ الهاتف، وأخرج درج الشريحة، وامسح الشريحة بقطعة قماش جافة، وأعدها مستقيمة. إن أمكن فجرّب الشريحة في هاتف آخر.',
      },
      'reset-network': {
        title: 'أعد ضبط إعدادات الشبكة',
        how: 'ابحث في الإعدادات عن «إعدادات الشبكة» واختر إعادة ضبطها. ينسى الهاتف كلمات مرور Wi-Fi وأجهزة البلوتوث؛ وتبقى الصور والرسائل محفوظة.',
      },
      'let-it-dry': letItDry,
    },
  },
  tablet: {
    name: 'جهاز لوحي',
    plural: 'أجهزة لوحية',
    symptoms: {
      'screen-broken': 'الشاشة أو الزجاج مكسور',
      'battery-drains': 'البطارية تنفد بسرعة',
      'battery-swollen': 'البطارية منتفخة أو الشاشة مرتفعة',
      'does-not-charge': 'لا يشحن، أو يشحن أحيانًا فقط',
      'does-not-switch-on': 'لا يمكن تشغيله',
      'touch-faulty': 'لا يستجيب للمس أو القلم جيدًا',
      'sound-faulty': 'السماعة أو الميكروفون لا يعمل',
      'no-network': 'لا توجد شبكة Wi-Fi أو هاتف',
      slow: 'بطيء أو يتجمد',
      'got-wet': 'تعرّض للماء',
      other,
    },
    steps: {
      'check-battery-use': checkBatteryUse,
      'update-software': updateSoftware,
      'stop-using-battery': stopUsingBattery,
      'clean-charging-port': cleanChargingPort,
      'charge-with-another-cable': {
        title: 'اشحنه بكابل آخر وشاحن قوي',
        how: 'استخدم الشاحن المرفق مع الجهاز، أو شاحنًا بقدرة 18 واط على الأقل، مع كابل آخر من مقبس الحائط مباشرة. قد يحتاج الجهاز الفارغ تمامًا إلى ساعة قبل أن تظهر أي علامة.',
      },
      'force-restart': forceRestart,
      'remove-case-and-film': removeCaseAndFilm,
      'check-sound-output': checkSoundOutput,
      'clean-sound-openings': cleanSoundOpenings,
      'flight-mode': flightMode,
      'restart-router': restartRouter,
      'free-up-storage': freeUpStorage,
      'let-it-dry': letItDry,
    },
  },
  laptop: {
    name: 'حاسوب محمول',
    plural: 'حواسيب محمولة',
    symptoms: {
      'does-not-switch-on': 'لا يمكن تشغيله',
      'does-not-charge': 'لا يشحن',
      'battery-drains': 'البطارية تنفد بسرعة',
      'battery-swollen': 'البطارية منتفخة أو الهيكل منتفخ',
      'screen-faulty': 'الشاشة مكسورة أو معتمة أو تومض',
      'keyboard-or-touchpad-faulty': 'المفاتيح أو لوحة اللمس لا تعمل',
      overheats: 'يسخن أو صوت المروحة عالٍ',
      slow: 'بطيء أو يتجمد',
      'hinge-or-case-broken': 'المفصل أو الهيكل مكسور',
      'got-wet': 'انسكب عليه سائل',
      other,
    },
    steps: {
      'check-power-supply': {
        title: 'افحص الشاحن',
        how: 'وصّله مباشرة بمقبس حائط يعمل، وأدخل الكابل بإحكام، وكذلك عند محوّل الطاقة. إذا كان يشحن عبر USB-C فجرّب كل منفذ، وشاحنًا بالقدرة نفسها بالواط.',
      },
      'power-reset': {
        title: 'أعد ضبط الطاقة',
        how: 'افصل الشاحن وكل ما هو موصول، واضغط على زر التشغيل 30 ثانية، وانتظر دقيقة، ثم وصّل الشاحن وحده وشغّله. تبقى ملفاتك محفوظة.',
      },
      'check-battery-use': checkBatteryUse,
      'stop-using-battery': stopUsingBattery,
      'raise-brightness': {
        title: 'ارفع السطوع وجرّب شاشة أخرى',
        how: 'اضغط على مفتاح زيادة السطوع عدة مرات. إن كان لديك تلفزيون أو شاشة فوصّله بها: ظهور الصورة هناك يعني أن الوصول إلى ملفاتك ممكن.',
      },
      'clean-keyboard': {
        title: 'نظّف ما بين المفاتيح',
        how: 'أطفئ الحاسوب واقلبه وانقر عليه برفق، ونظّف ما بين المفاتيح بفرشاة ناعمة جافة. لا تخلع المفاتيح.',
      },
      'unlock-touchpad': {
        title: 'شغّل لوحة اللمس',
        how: 'مفتاح عليه رمز لوحة اللمس، غالبًا مع Fn، يوقفها من غير قصد. انظر أيضًا في الإعدادات ضمن «لوحة اللمس»، وافصل أي فأرة.',
      },
      'free-the-vents': freeTheVents,
      'close-programs': {
        title: 'أغلق ما يعمل في الخلفية',
        how: 'أعد تشغيل الحاسوب. ثم افتح «إدارة المهام» (وفي Mac «مراقب النشاط»)، وانظر ما يستهلك أكثر، وأوقف ما لا يلزم أن يبدأ تلقائيًا.',
      },
      'free-up-storage': freeUpStorage,
      'update-software': updateSoftware,
      'let-it-dry': {
        title: 'أطفئه فورًا ودع السائل يخرج',
        how: 'اضغط على زر التشغيل حتى ينطفئ، وافصل القابس من الحائط، وأوقفه مفتوحًا ومقلوبًا على شكل خيمة فوق منشفة. اتركه مطفأً: أحضره قبل أن تحاول تشغيله من جديد.',
      },
    },
  },
  headphones: {
    name: 'سماعات',
    plural: 'سماعات',
    symptoms: {
      'one-side-silent': 'أحد الجانبين صامت أو أضعف',
      'does-not-connect': 'لا تتصل',
      'does-not-charge': 'لا تشحن',
      'does-not-switch-on': 'لا يمكن تشغيلها',
      'battery-drains': 'البطارية تنفد بسرعة',
      crackles: 'الصوت مشوش أو متقطع',
      'microphone-faulty': 'الآخرون لا يسمعونني',
      'noise-cancelling-faulty': 'إلغاء الضوضاء يصفّر أو لا يعمل',
      'part-broken': 'الطوق أو الوسادة أو الكابل مكسور',
      other,
    },
    steps: {
      'clean-earpieces': {
        title: 'نظّف جزأي الأذن',
        how: 'انزع الأطراف أو الوسائد، ونظّف الشبكات وثقوب الميكروفون بفرشاة ناعمة جافة والفتحات إلى أسفل. شمع الأذن هو السبب المعتاد لضعف أحد الجانبين.',
      },
      'check-balance': {
        title: 'تحقق من توازن الصوت ومستواه',
        how: 'اضبط التوازن بين اليسار واليمين على الوسط في إعدادات إمكانية الوصول في الهاتف أو الحاسوب، وأوقف الصوت الأحادي، وجرّب السماعات مع جهاز آخر.',
      },
      reset: {
        title: 'أعد ضبط السماعات',
        how: 'اضغط مطولًا على الزر المذكور في دليل الاستخدام من 10 إلى 20 ثانية (سماعات الأذن الصغيرة: داخل علبة الشحن) حتى يتغير الضوء، ثم أعد إقرانها.',
      },
      'pair-again': {
        title: 'احذفها وأعد إقرانها',
        how: 'احذف السماعات من قائمة البلوتوث، وأوقف البلوتوث في الأجهزة الأخرى القريبة، وضع السماعات في وضع الإقران، واخترها من جديد.',
      },
      'clean-contacts': {
        title: 'نظّف نقاط الشحن',
        how: 'امسح النقاط المعدنية في السماعات والعلبة بعود قطني جاف، وأزل الوبر من العلبة. ثم ضعها بحيث يضيء الضوء.',
      },
      'charge-with-another-cable': {
        title: 'اشحنها بكابل وشاحن آخرين',
        how: 'اشحن السماعات والعلبة ساعة بكابل وشاحن يعملان مع جهاز آخر، من مقبس الحائط مباشرة. دع السماعات المبللة تجف أولًا.',
      },
      'move-closer': {
        title: 'جرّبها قرب الجهاز',
        how: 'ضع الهاتف أو الحاسوب على مسافة لا تزيد على متر، بعيدًا عن أجهزة الراوتر وأفران الميكروويف. إن كانت سلكية: أدر القابس وجرّب جهازًا آخر.',
      },
      'update-software': {
        title: 'حدّث السماعات',
        how: 'افتح تطبيق الشركة المصنّعة، ووصّل السماعات، وثبّت التحديث المعروض، على أن يكون الجانبان مشحونين وقريبين من الهاتف.',
      },
      'choose-microphone': {
        title: 'اختر الميكروفون الصحيح',
        how: 'اختر السماعات ميكروفونًا في إعدادات المكالمة أو الحاسوب، واسمح للتطبيق باستخدامه، وابحث عن مفتاح كتم الصوت على الكابل أو الذراع.',
      },
      'check-fit': {
        title: 'تحقق من الملاءمة والفتحات',
        how: 'جرّب أطرافًا أخرى أو ثبّت الوسائد بالكامل: الفراغ يضعف إلغاء الضوضاء، والشعر أو الأوساخ فوق الميكروفونات تجعله يصفّر.',
      },
    },
  },
}
