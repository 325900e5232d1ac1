// How a repair stands and why it went where it went, as its customer reads it in Russian.
import type { StandingWords } from './words'

export const standing: StandingWords = {
  now: {
    requested: () => ['Ищем сервисный центр', 'Наш офис этим занят и напишет вам.'],
    offered: ({ workshop, until }) => [
      `Ждём ответа: ${workshop}`,
      `Ответят до ${until}. Если не смогут, спросим следующий.`,
    ],
    'carry-in': ({ counter }) => [`Сдайте сюда: ${counter}`, 'Возьмите этот код и чек, если есть.'],
    'mail-in': ({ workshop }) => [
      `Отправьте сюда: ${workshop}`,
      'Хорошо упакуйте и напишите код на посылке.',
    ],
    pickup: ({ workshop }) => [`Заберёт ${workshop}`, 'Хорошо упакуйте и приготовьте код.'],
    'on-site': ({ workshop }) => [`Приедет ${workshop}`, 'Пожалуйста, будьте дома.'],
    received: ({ workshop }) => [`${workshop} ищет причину`],
    quoted: ({ until }) => [
      'Нужен ваш ответ',
      `Смета действует до ${until}. Без вашего согласия ничего не делается.`,
    ],
    decided: ({ payer }) => [`Решение по смете принимает ${payer.toLowerCase()}`],
    repairing: () => ['Идёт ремонт'],
    part: () => ['Ждём запчасть'],
    customer: () => ['Ждём вашего сообщения'],
    transport: () => ['В пути'],
    ready: ({ outcome, counter }) => [outcome, `Заберите с этим кодом здесь: ${counter}.`],
    returned: ({ outcome }) => [outcome, 'Изделие возвращается к вам.'],
    closed: ({ outcome }) => [outcome],
  },
  pays: (payer) => `Платит ${payer.toLowerCase()}`,
  actors: {
    customer: 'Вы',
    workshop: 'Сервисный центр',
    office: 'Офис',
    merchant: 'Магазин',
    store: 'Магазин',
    system: '',
  },
  why: {
    nearest: (things) => `Ближайший сервисный центр, где ремонтируют ${things}`,
    room: (things) => `Ближайший сервисный центр со свободным местом, где ремонтируют ${things}`,
    quickest: (things) => `Сюда быстрее всего добраться, здесь ремонтируют ${things}`,
    'less-busy': (things) => `Загружен меньше, чем более близкие, здесь ремонтируют ${things}`,
    part: () => 'Более близким пришлось бы ждать запчасть',
    chosen: () => 'Сервисный центр, который вы выбрали',
    office: () => 'Сервисный центр, который выбрал наш офис',
    usual: () => 'Сервисный центр, с которым работает этот магазин',
    same: () => 'Сервисный центр, который делал прошлый ремонт',
  },
  things: (plural, brand) => `${plural} ${brand ?? ''}`.trim(),
  away: (distance, store) => `${distance} от магазина «${store}»`,
  colon: ': ',
}
