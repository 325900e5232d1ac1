/** The widget's words in Russian. Names that are inserted stand in the nominative, often behind a colon. */
import { modes } from '../../shared/messages/ru'
import type { Words } from './words'

export const ru: Words = {
  modes,
  dir: 'ltr',
  colon: ': ',
  launch: 'Сдать в ремонт',
  next: 'Далее',
  back: 'Назад',
  change: 'Изменить',
  close: 'Закрыть',
  send: 'Отправить',
  sending: 'Отправляем',
  again: 'Повторить',
  optional: '(необязательно)',
  step: (step) => `Шаг ${step} из 5`,
  wrong: 'Проверьте:',
  offline: 'Ответа пока нет. Всё сохранено, пробуем снова.',
  unavailable: 'Сейчас недоступно. Попробуйте ещё раз или обновите страницу.',

  // 1 What is it?
  item: 'Что нужно починить?',
  fromPage: 'Взято с этой страницы.',
  brand: 'Бренд',
  model: 'Модель',
  serial: 'Серийный номер',
  bought: 'Дата покупки',
  follow: 'Статус ремонта',

  // 2 What is wrong?
  fault: 'Что случилось?',
  describe: 'Своими словами',
  addPhotos: 'Добавить фото',
  photos: 'Фото',
  noFault: (fee) => `Если неисправности нет, диагностика стоит ${fee}.`,
  restart: 'Другое изделие',

  // 3 Where are you?
  place: 'Где вы?',
  town: 'Город или индекс',
  here: 'Определить место',
  nowhere: 'Не найдено. Введите крупный город рядом.',
  noPosition: 'Введите город или индекс.',
  found: (n) => `Найдено: ${n}`,

  day: 'В какой день?',
  workshops: 'Ближайшие сервисные центры',
  noneNear: 'Рядом нет сервисного центра',
  noneNearText: 'Всё равно отправьте заявку: наш офис найдёт решение и напишет вам.',
  firstDay: (day, days) => `ближайший день: ${day}, срок обычно ${days}`,
  showMore: 'Показать ещё',
  handover: 'Как вы передадите изделие?',
  sentTo: (workshop) => `Оттуда изделие отправят в «${workshop}»`,
  where: 'Куда?',
  wide: (town) =>
    `${town} занимает большую площадь. По району, индексу или местоположению мы найдём действительно ближайший сервисный центр.`,

  // 4 How do we reach you?
  contact: 'Как с вами связаться?',
  name: 'Имя',
  email: 'Эл. почта',
  phone: 'Телефон',
  oneOfTwo: 'Почта или телефон, можно одно.',
  language: 'Язык сообщений',
  address: 'Адрес',

  // 5 Check and send
  review: 'Проверьте и отправьте',
  consent: (merchant) => `${merchant} и сервисный центр могут использовать эти данные для ремонта.`,
  privacy: 'Защита данных',

  // The ticket and its status
  ticket: 'Ваш ремонт',
  when: 'День',
  readyBy: 'Готово',
  about: (day) => `примерно ${day}`,
  workshop: 'Сервисный центр',
  cost: 'Стоимость',
  history: 'История',
  actions: {
    messages: 'Написать сообщение',
    reschedule: 'Изменить день',
    contact: 'Изменить контакт',
    cancel: 'Отменить ремонт',
    repeat: 'Не починили',
    rating: 'Оценить ремонт',
  },

  problems: {
    'symptom-unknown': 'Укажите, что случилось.',
    'purchase-in-future': 'Укажите дату не позже сегодня.',
    'day-in-past': 'Укажите день позже.',
    'place-missing': 'Укажите место.',
    'address-missing': 'Укажите адрес.',
    'name-missing': 'Укажите имя.',
    'contact-missing': 'Укажите почту или телефон.',
    'email-invalid': 'Проверьте адрес почты.',
    'phone-invalid': 'Проверьте телефон, с кодом страны.',
    'consent-missing': 'Без этого заявку не передать.',
  },
}
