/**
 * What customers are told, in Russian: plain, short, kind, and what happens next. What is inserted is not inflected: it
 * stands behind a colon, in brackets, or in quotation marks behind a word that says what it names.
 */
import { outcomes } from '../../../shared/messages/ru'
import { plural } from '../../../shared/messages/plural'
import type { Facts } from './facts'
import { said } from './message'
import type { CustomerWords } from './words'

export const item: CustomerWords['item'] = ({ name, brand, model }) =>
  model ? said(brand, model).join(' ') : said(name.toLowerCase(), brand).join(' ')

export const hello: CustomerWords['hello'] = (name) => `Здравствуйте, ${name}.`

export const yourRepair: CustomerWords['yourRepair'] = 'Ваш ремонт'

/** Why a customer gets this mail. */
export const because: CustomerWords['because'] = (merchant) =>
  `Вы получили это письмо, потому что обратились за ремонтом в компанию «${merchant}».`

/** Bringing, sending, collecting or visiting: what the customer does so that work can begin. */
function wayIn({ mode, code, workshop, store, day }: Facts): string | undefined {
  if (!workshop) return undefined
  const to = store ?? workshop
  switch (mode) {
    case 'carry-in':
      return `Пожалуйста, сдайте изделие по адресу: ${to.name}, ${to.address}.${day ? ` Дата: ${day}.` : ''} Приготовьте код ${code}.`
    case 'mail-in':
      return `Пожалуйста, отправьте изделие по адресу: ${to.name}, ${to.address}. Хорошо упакуйте его и напишите на посылке код ${code}.`
    case 'pickup':
      return day
        ? `Сервисный центр «${workshop.name}» заберёт изделие у вас. Дата: ${day}.`
        : `Сервисный центр «${workshop.name}» свяжется с вами и договорится о дне, когда забрать изделие.`
    case 'on-site':
      return day
        ? `К вам приедет мастер сервисного центра «${workshop.name}». Дата: ${day}.`
        : `Сервисный центр «${workshop.name}» свяжется с вами и договорится о дне визита мастера.`
  }
}

/** How the customer gets it back. */
function wayOut({ mode, outcome, code, workshop, store, toPay }: Facts): string[] {
  const from = store ?? workshop
  if (outcome === 'credited' || !from) return []
  const ways = {
    'carry-in': store
      ? `Изделие вернётся сюда: ${from.name}, ${from.address}. Когда придёте за ним, возьмите с собой код ${code}.`
      : `Забрать изделие можно здесь: ${from.name}, ${from.address}. Возьмите с собой код ${code}.`,
    'mail-in': 'Мы отправим изделие вам обратно.',
    pickup: `Изделие вам привезёт ${from.name}.`,
    'on-site': '',
  }
  return said(ways[mode], toPay && `К оплате: ${toPay}.`)
}

function whatBecameOfIt({ outcome, type, item, merchant, barrier, done }: Facts): string[] {
  switch (outcome) {
    case 'no_fault':
      return [`Мы проверили ваше изделие (${item}) и не нашли неисправности.`]
    case 'not_repairable':
      return [
        `К сожалению, ваше изделие (${item}) нельзя отремонтировать${barrier ? `: ${barrier.toLowerCase()}` : ''}.`,
      ]
    case 'exchanged':
      return [`Вместо ремонта ваше изделие (${item}) заменят.`]
    case 'credited':
      return [`Вам вернут деньги за изделие (${item}). Возврат оформит ${merchant}.`]
    case 'quote_declined':
      return [
        type === 'expire_quote'
          ? `На смету не ответили в срок, поэтому изделие (${item}) не ремонтировали.`
          : `Смета отклонена, поэтому изделие (${item}) не ремонтировали.`,
      ]
    case 'cancelled':
      return [`Ремонт изделия (${item}) отменён.`]
    default:
      return said(`Ремонт изделия (${item}) завершён.`, done)
  }
}

function ending({ type, item, outcome, merchant, paid, warrantyUntil }: Facts): string[] {
  switch (type) {
    case 'cancel':
      return [`Ремонт изделия (${item}) отменён. Больше от вас ничего не требуется.`]
    case 'no_show':
      return [
        `Мы не получили ваше изделие (${item}), поэтому этот ремонт закрыт. Если ремонт всё же нужен, вы в любое время можете оставить новую заявку в компании «${merchant}».`,
      ]
    case 'close_unclaimed':
      return [
        `Изделие (${item}) никто не забрал, поэтому этот ремонт закрыт. Если есть вопросы, позвоните в компанию «${merchant}».`,
      ]
    default:
      return said(
        outcome === 'credited'
          ? `Этот ремонт (${item}) закрыт.`
          : `Изделие (${item}) снова у вас, и этот ремонт закрыт.`,
        paid && `Оплачено: ${paid}.`,
        warrantyUntil &&
          `На ремонт действует гарантия (последний день: ${warrantyUntil}). Если неисправность осталась, сообщите об этом по ссылке ниже, и мы снова возьмёмся за ремонт.`,
      )
  }
}

const writer = ({ actor, workshop, merchant }: Facts) =>
  actor === 'workshop' && workshop ? workshop.name : merchant

/** What its owner brings or sends, and might bring to the wrong place. */
const BROUGHT: ReadonlySet<Facts['mode']> = new Set(['carry-in', 'mail-in'])

const STATUS = 'Посмотреть ремонт'

export const customer: CustomerWords['customer'] = {
  'request-taken'(facts) {
    const { code, item, merchant, status, workshop, answerBy, readyBy } = facts
    const next = {
      booked: () => [wayIn(facts), readyBy && `Ожидаемый день готовности: ${readyBy}.`],
      received: () => [
        `Изделие уже в сервисном центре «${workshop!.name}», его скоро осмотрят. Мы напишем вам, как только станет ясно, какой ремонт нужен.`,
      ],
      offered: () => [
        `Мы отправили запрос в сервисный центр «${workshop!.name}», срок ответа: ${answerBy}. Если там не смогут взяться за ремонт, мы обратимся в следующий по близости и сообщим вам.`,
        'Пожалуйста, пока оставьте изделие у себя.',
      ],
      requested: () => [
        'Сейчас ни один сервисный центр рядом с вами не может сразу взяться за ремонт, поэтому подходящий ищет наш сотрудник. Мы напишем вам, как только найдём.',
      ],
    }
    const say = next[status as keyof typeof next] ?? (() => [])
    return {
      subject: `${code}: ${status === 'booked' ? 'ремонт назначен' : 'заявка принята'}`,
      paragraphs: said(
        `Ваша заявка на ремонт принята (${item}). Спасибо, что обратились в компанию «${merchant}».`,
        ...say(),
        'По ссылке ниже всегда видно, на каком этапе ваш ремонт.',
      ),
      action: STATUS,
    }
  },
  'repeat-taken'(facts) {
    const { code, item, repeatOf, status, workshop } = facts
    return {
      subject: `${code}: снова берёмся за ремонт`,
      paragraphs: said(
        `Нам жаль, что с изделием (${item}) всё ещё есть проблемы. Этот ремонт продолжает ${repeatOf} и выполняется по гарантии на него.`,
        status === 'booked' && workshop
          ? wayIn(facts)
          : 'Мы ищем сервисный центр и напишем вам, как только найдём.',
      ),
      action: STATUS,
    }
  },
  'workshop-found'(facts) {
    const { code, item, workshop, before, isIn, readyBy } = facts
    const instead = before !== undefined && before !== workshop!.name
    return {
      subject: `${code}: найден сервисный центр «${workshop!.name}»`,
      paragraphs: said(
        `Вашим ремонтом (${item}) займётся сервисный центр «${workshop!.name}»${instead ? ` вместо сервисного центра «${before}»` : ''}.`,
        isIn ? 'Изделие туда перешлют. От вас ничего не требуется.' : wayIn(facts),
        readyBy && `Ожидаемый день готовности: ${readyBy}.`,
      ),
      action: STATUS,
    }
  },
  'workshop-changed': ({ code, item, workshop, isIn, mode }) => ({
    subject: `${code}: ищем другой сервисный центр`,
    paragraphs: said(
      `Сервисный центр «${workshop!.name}» всё же не сможет выполнить ваш ремонт (${item}). Мы ищем другой и напишем вам, как только найдём.`,
      isIn
        ? 'До тех пор изделие останется там, где оно сейчас. От вас ничего не требуется.'
        : BROUGHT.has(mode) && 'Пожалуйста, не приносите и не отправляйте туда изделие.',
    ),
    action: STATUS,
  }),
  'still-looking': ({ code, item, merchant }) => ({
    subject: `${code}: всё ещё ищем сервисный центр`,
    paragraphs: [
      `Сервисные центры, к которым мы обратились, сейчас не могут взяться за ваш ремонт (${item}). Извините, что приходится ждать дольше.`,
      `Теперь подходящий сервисный центр ищет сотрудник компании «${merchant}». Мы напишем вам, как только найдём. От вас ничего не требуется.`,
    ],
    action: STATUS,
  }),
  'day-changed': (facts) => ({
    subject: `${facts.code}: новая дата, ${facts.day}`,
    paragraphs: said(
      `Новая дата вашего ремонта (${facts.item}): ${facts.day}.`,
      facts.status === 'booked' && wayIn(facts),
    ),
    action: STATUS,
  }),
  'bring-reminder': (facts) => ({
    subject: `${facts.code}: мы ещё не получили изделие`,
    paragraphs: said(
      `Мы ещё не получили ваше изделие (${facts.item}).`,
      wayIn({ ...facts, day: undefined }),
      'Если ремонт больше не нужен, пожалуйста, отмените его по ссылке ниже: место освободится для другого клиента.',
    ),
    action: STATUS,
  }),
  quote({ code, item, workshop, finding, quote }) {
    const { total, lines, days, validUntil, deposit } = quote!
    const inDays = plural('ru', days, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })
    return {
      subject: `${code}: ваша смета, ${total}`,
      paragraphs: said(
        `Сервисный центр «${workshop!.name}» осмотрел ваше изделие (${item})${finding ? ' и сообщает:' : '.'}`,
        `Пожалуйста, примите или отклоните смету. Последний день для ответа: ${validUntil}. Без вашего согласия ничего не делается. После согласия ремонт займёт ${days} ${inDays}.`,
        deposit && `До начала работ нужна предоплата: ${deposit}.`,
      ),
      quoted: finding,
      rows: [...lines, { label: 'Итого', value: total }],
      action: 'Ответить на смету',
    }
  },
  ready: (facts) => ({
    subject: `${facts.code}: ${facts.outcome === 'fixed' ? 'ремонт завершён' : outcomes[facts.outcome!].toLowerCase()}`,
    paragraphs: [...whatBecameOfIt(facts), ...wayOut(facts)],
    action: STATUS,
  }),
  'fetch-reminder': (facts) => ({
    subject: `${facts.code}: изделие готово и ждёт вас`,
    paragraphs: [`Изделие (${facts.item}) готово. День готовности: ${facts.readySince}.`, ...wayOut(facts)],
    action: STATUS,
  }),
  closed: (facts) => ({
    subject: `${facts.code}: ремонт закрыт`,
    paragraphs: ending(facts),
    // What the customer gave as a reason is not news to them.
    quoted: facts.actor === 'customer' ? undefined : facts.text,
    action: STATUS,
  }),
  message: (facts) => ({
    subject: `${facts.code}: новое сообщение, ${writer(facts)}`,
    paragraphs: [`Вам пишет ${writer(facts)}:`, 'Ответить можно по ссылке ниже.'],
    quoted: facts.text,
    action: 'Ответить',
  }),
}
