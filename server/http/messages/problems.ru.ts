// What a customer must do about a problem, in Russian: said in place of the contract's detail, which speaks to developers.
import type { ProblemWords } from './words'

export const problemWords: ProblemWords = {
  'day-impossible': 'В этот день нельзя. Выберите другой.',
  'version-stale': 'Тем временем кое-что изменилось. Вот текущее состояние.',
  'quote-stale': 'Эта смета уже не действует.',
  'command-not-allowed': 'Это уже невозможно.',
  'photo-too-large': 'Файл с фото слишком большой.',
  'mode-unsuited': 'Выберите один из вариантов.',
  'too-long': 'Сократите текст.',
  'category-unknown': 'Выберите, что нужно починить.',
  'date-invalid': 'Проверьте дату.',
  'photo-unknown': 'Одно фото больше не хранится. Удалите его и добавьте снова.',
  'workshop-unknown': 'Этот сервисный центр больше не принимает такие заявки. Выберите другой.',
  'store-unknown': 'Этот магазин больше не принимает изделия. Выберите другой.',
  'workshop-full': 'В этом сервисном центре уже нет мест. Выберите другой.',
  'merchant-unknown': 'Этот магазин больше не принимает заявки.',
  'origin-foreign': 'С этой страницы нельзя отправить заявку. Пожалуйста, сообщите магазину.',
  'idempotency-key-reused':
    'Уже отправлено из другой вкладки. Посмотрите там или отправьте ещё раз, если это другой ремонт.',
  'body-too-large': 'Слишком много данных сразу. Сократите текст.',
  'job-unknown': 'Ремонта с таким кодом и контактом нет. Проверьте и то и другое.',
}
