// The contract's names in Russian. One term for each thing, in all files of this language:
//   repair: ремонт
//   workshop: сервисный центр
//   head office: офис
//   item: изделие
//   request: заявка
//   quote: смета
//   diagnosis: диагностика
//   warranty: гарантия
//   handover: передача
//   pickup: забрать у клиента
//   deposit: предоплата
//   spare part: запчасть
import type { ContractWords } from './words'

export const statuses: ContractWords['statuses'] = {
  requested: 'Заявка принята',
  offered: 'Ждём ответа',
  booked: 'Сервисный центр найден',
  received: 'Получено',
  quoted: 'Смета',
  repairing: 'Ремонт',
  waiting: 'Ожидание',
  ready: 'Готово',
  closed: 'Закрыто',
}

export const outcomes: ContractWords['outcomes'] = {
  fixed: 'Отремонтировано',
  no_fault: 'Неисправности нет',
  not_repairable: 'Ремонт невозможен',
  exchanged: 'Вам заменят изделие',
  credited: 'Вам вернут деньги',
  quote_declined: 'Без ремонта',
  cancelled: 'Отменено',
  no_show: 'Закрыто: изделие не сдано',
}

export const modes: ContractWords['modes'] = {
  'carry-in': 'Сдать лично',
  'mail-in': 'Отправить почтой',
  pickup: 'Заберут у вас',
  'on-site': 'Ремонт на дому',
}

export const coverages: ContractWords['coverages'] = {
  statutory: 'Гарантия по закону',
  manufacturer: 'Гарантия производителя',
  extended: 'Дополнительная гарантия',
  goodwill: 'В порядке исключения',
  repair_warranty: 'Гарантия на прошлый ремонт',
  none: 'Без гарантии',
}

export const payers: ContractWords['payers'] = {
  customer: 'Клиент',
  merchant: 'Магазин',
  brand: 'Производитель',
}

export const causes: ContractWords['causes'] = {
  defect: 'Дефект изделия',
  wear: 'Износ',
  handling: 'Неправильное обращение',
  transport: 'Повреждение при перевозке',
  none: 'Не найдена',
}

export const barriers: ContractWords['barriers'] = {
  parts_unavailable: 'Нет нужных запчастей',
  parts_expensive: 'Запчасти слишком дорогие',
  cannot_open: 'Изделие не разбирается',
  no_information: 'Нет инструкции по ремонту',
  no_equipment: 'Нет нужного оборудования',
  worn_out: 'Слишком сильный износ',
}

export const waitReasons: ContractWords['waitReasons'] = {
  part: 'запчасть',
  customer: 'ответ клиента',
  transport: 'доставка',
}

export const declineReasons: ContractWords['declineReasons'] = {
  no_capacity: 'Нет времени',
  no_part: 'Нет запчасти',
  not_our_skill: 'Не наш профиль',
  too_far: 'Слишком далеко',
  closed: 'Мы в это время закрыты',
  other: 'Другая причина',
}

export const paidHows: ContractWords['paidHows'] = {
  cash: 'Наличные',
  card: 'Карта',
  transfer: 'Банковский перевод',
  wallet: 'Электронный кошелёк или QR-код',
  invoice: 'По счёту',
  nothing: 'Оплата не нужна',
}

export const sources: ContractWords['sources'] = {
  widget: 'Сайт магазина',
  store: 'Пункт приёма в магазине',
  phone: 'Телефон',
  workshop: 'Приём в сервисном центре',
  api: 'Система магазина',
}
