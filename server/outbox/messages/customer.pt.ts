/** What customers are told, in Portuguese: plain, short, kind, and what happens next. Names that are inserted take no article. */
import { outcomes } from '../../../shared/messages/pt'
import type { Facts } from './facts'
import { said } from './message'
import type { CustomerWords } from './words'

export const item: CustomerWords['item'] = ({ name, brand, model }) =>
  model ? said(brand, model).join(' ') : said(name.toLowerCase(), brand).join(' ')

export const hello: CustomerWords['hello'] = (name) => `Olá, ${name}.`

export const yourRepair: CustomerWords['yourRepair'] = 'Seu reparo'

/** Why a customer gets this mail. */
export const because: CustomerWords['because'] = (merchant) =>
  `Você recebeu esta mensagem porque solicitou um reparo por meio de ${merchant}.`

/** Bringing, sending, collecting or visiting: what the customer does so that work can begin. */
function wayIn({ mode, item, code, workshop, store, day }: Facts): string | undefined {
  if (!workshop) return undefined
  const to = store ?? workshop
  switch (mode) {
    case 'carry-in':
      return `Por favor, entregue o produto (${item}) neste endereço: ${to.name}, ${to.address}.${day ? ` Data: ${day}.` : ''} Tenha o código ${code} à mão.`
    case 'mail-in':
      return `Por favor, envie o produto (${item}) para este endereço: ${to.name}, ${to.address}. Embale bem e escreva o código ${code} no pacote.`
    case 'pickup':
      return day
        ? `${workshop.name} fará a coleta do produto (${item}). Data: ${day}.`
        : `${workshop.name} entrará em contato para combinar o dia da coleta do produto (${item}).`
    case 'on-site':
      return day
        ? `${workshop.name} irá até você. Data: ${day}.`
        : `${workshop.name} entrará em contato para combinar o dia da visita.`
  }
}

/** How the customer gets it back. */
function wayOut({ mode, outcome, code, workshop, store, toPay }: Facts): string[] {
  const from = store ?? workshop
  if (outcome === 'credited' || !from) return []
  const ways = {
    'carry-in': store
      ? `O produto volta para este endereço: ${from.name}, ${from.address}. Leve o código ${code} quando for retirar.`
      : `Você pode retirar o produto neste endereço: ${from.name}, ${from.address}. Por favor, leve o código ${code}.`,
    'mail-in': 'Enviamos o produto de volta para você.',
    pickup: `${from.name} leva o produto de volta até você.`,
    'on-site': '',
  }
  return said(ways[mode], toPay && `Valor a pagar: ${toPay}.`)
}

function whatBecameOfIt({ outcome, type, item, merchant, barrier, done }: Facts): string[] {
  switch (outcome) {
    case 'no_fault':
      return [`Testamos seu produto (${item}) e não encontramos nenhum defeito.`]
    case 'not_repairable':
      return [
        `Infelizmente, não é possível reparar seu produto (${item})${barrier ? `. Motivo: ${barrier.toLowerCase()}` : ''}.`,
      ]
    case 'exchanged':
      return [`Em vez do reparo, seu produto (${item}) será trocado.`]
    case 'credited':
      return [`O valor do seu produto (${item}) será devolvido. ${merchant} cuida da devolução.`]
    case 'quote_declined':
      return [
        type === 'expire_quote'
          ? 'O orçamento não foi respondido a tempo, por isso nada foi reparado.'
          : 'O orçamento foi recusado, por isso nada foi reparado.',
      ]
    case 'cancelled':
      return [`O reparo do seu produto (${item}) foi cancelado.`]
    default:
      return said(`O reparo do seu produto (${item}) está concluído.`, done)
  }
}

function ending({ type, item, outcome, merchant, paid, warrantyUntil }: Facts): string[] {
  switch (type) {
    case 'cancel':
      return [`O reparo do seu produto (${item}) foi cancelado. Você não precisa fazer mais nada.`]
    case 'no_show':
      return [
        `Não recebemos seu produto (${item}), por isso este reparo foi encerrado. Se ainda precisar dele, você pode fazer uma nova solicitação a ${merchant} quando quiser.`,
      ]
    case 'close_unclaimed':
      return [
        `Ninguém retirou seu produto (${item}), por isso este reparo foi encerrado. Se tiver dúvidas, ligue para ${merchant}.`,
      ]
    default:
      return said(
        outcome === 'credited'
          ? 'Este reparo foi encerrado.'
          : 'O produto está de volta com você, e este reparo foi encerrado.',
        paid && `Valor pago: ${paid}.`,
        warrantyUntil &&
          `O reparo tem garantia até ${warrantyUntil}. Se o problema continuar, avise pelo link abaixo e retomamos o reparo.`,
      )
  }
}

const writer = ({ actor, workshop, merchant }: Facts) =>
  actor === 'workshop' && workshop ? workshop.name : merchant

/** What its owner brings or sends, and might bring to the wrong place. */
const BROUGHT: ReadonlySet<Facts['mode']> = new Set(['carry-in', 'mail-in'])

const STATUS = 'Ver seu reparo'

export const customer: CustomerWords['customer'] = {
  'request-taken'(facts) {
    const { code, item, merchant, status, workshop, answerBy, readyBy } = facts
    const next = {
      booked: () => [wayIn(facts), readyBy && `Previsão de conclusão: ${readyBy}.`],
      received: () => [
        `${workshop!.name} está com seu produto e fará o diagnóstico em seguida. Escrevemos assim que soubermos que reparo é necessário.`,
      ],
      offered: () => [
        `Consultamos ${workshop!.name}, com prazo de resposta até ${answerBy}. Se não for possível, a seguinte mais próxima assume, e avisamos você.`,
        'Até lá, por favor, fique com o produto.',
      ],
      requested: () => [
        'Nenhuma assistência técnica perto de você pode atender agora, por isso uma pessoa da nossa equipe está à procura de uma. Escrevemos assim que encontrarmos.',
      ],
    }
    const say = next[status as keyof typeof next] ?? (() => [])
    return {
      subject: `${code}: ${status === 'booked' ? 'seu reparo está agendado' : 'recebemos sua solicitação'}`,
      paragraphs: said(
        `Recebemos sua solicitação de reparo (${item}). Agradecemos a confiança em ${merchant}.`,
        ...say(),
        'O link abaixo mostra a qualquer momento como está seu reparo.',
      ),
      action: STATUS,
    }
  },
  'repeat-taken'(facts) {
    const { code, item, repeatOf, status, workshop } = facts
    return {
      subject: `${code}: retomamos seu reparo`,
      paragraphs: said(
        `Sentimos muito que seu produto (${item}) ainda apresente problemas. Este reparo dá continuidade ao reparo ${repeatOf} e está coberto pela garantia dele.`,
        status === 'booked' && workshop
          ? wayIn(facts)
          : 'Estamos à procura da assistência técnica e escrevemos assim que encontrarmos.',
      ),
      action: STATUS,
    }
  },
  'workshop-found'(facts) {
    const { code, item, workshop, before, isIn, readyBy } = facts
    const instead = before !== undefined && before !== workshop!.name
    return {
      subject: `${code}: assistência técnica encontrada, ${workshop!.name}`,
      paragraphs: said(
        `${workshop!.name} assumiu seu reparo (${item})${instead ? `, no lugar de ${before}` : ''}.`,
        isIn ? 'O produto segue para lá de onde está agora. Você não precisa fazer nada.' : wayIn(facts),
        readyBy && `Previsão de conclusão: ${readyBy}.`,
      ),
      action: STATUS,
    }
  },
  'workshop-changed': ({ code, item, workshop, isIn, mode }) => ({
    subject: `${code}: estamos à procura de outra assistência técnica`,
    paragraphs: said(
      `${workshop!.name} infelizmente não poderá mais fazer seu reparo (${item}). Estamos à procura de outra assistência técnica e escrevemos assim que encontrarmos.`,
      isIn
        ? 'Até lá, o produto fica onde está. Você não precisa fazer nada.'
        : BROUGHT.has(mode) && 'Por favor, não leve nem envie o produto para esse endereço.',
    ),
    action: STATUS,
  }),
  'still-looking': ({ code, item, merchant }) => ({
    subject: `${code}: ainda estamos à procura de uma assistência técnica`,
    paragraphs: [
      `As assistências técnicas que consultamos não podem atender seu produto (${item}) neste momento. Lamentamos a demora.`,
      `Uma pessoa da equipe de ${merchant} está agora à procura de uma, e escrevemos assim que ela for encontrada. Você não precisa fazer nada.`,
    ],
    action: STATUS,
  }),
  'day-changed': (facts) => ({
    subject: `${facts.code}: nova data, ${facts.day}`,
    paragraphs: said(`A nova data do seu reparo é ${facts.day}.`, facts.status === 'booked' && wayIn(facts)),
    action: STATUS,
  }),
  'bring-reminder': (facts) => ({
    subject: `${facts.code}: ainda não recebemos o produto`,
    paragraphs: said(
      `Ainda não recebemos seu produto (${facts.item}).`,
      wayIn({ ...facts, day: undefined }),
      'Se você não precisar mais do reparo, cancele pelo link abaixo, por favor. Assim a vaga fica para outra pessoa.',
    ),
    action: STATUS,
  }),
  quote({ code, item, workshop, finding, quote }) {
    const { total, lines, days, validUntil, deposit } = quote!
    return {
      subject: `${code}: seu orçamento, ${total}`,
      paragraphs: said(
        `${workshop!.name} examinou seu produto (${item})${finding ? ' e informa:' : '.'}`,
        `Por favor, aceite ou recuse até ${validUntil}. Nada será feito antes que você aceite. Depois disso, o reparo leva ${
          days === 1 ? 'um dia' : `${days} dias`
        }.`,
        deposit && `Antes do início do reparo, é preciso pagar um sinal de ${deposit}.`,
      ),
      quoted: finding,
      rows: [...lines, { label: 'Total', value: total }],
      action: 'Responder ao orçamento',
    }
  },
  ready: (facts) => ({
    subject: `${facts.code}: ${facts.outcome === 'fixed' ? 'reparo concluído' : outcomes[facts.outcome!].toLowerCase()}`,
    paragraphs: [...whatBecameOfIt(facts), ...wayOut(facts)],
    action: STATUS,
  }),
  'fetch-reminder': (facts) => ({
    subject: `${facts.code}: pronto desde ${facts.readySince}`,
    paragraphs: [`Seu reparo está pronto desde ${facts.readySince}.`, ...wayOut(facts)],
    action: STATUS,
  }),
  closed: (facts) => ({
    subject: `${facts.code}: reparo encerrado`,
    paragraphs: ending(facts),
    // What the customer gave as a reason is not news to them.
    quoted: facts.actor === 'customer' ? undefined : facts.text,
    action: STATUS,
  }),
  message: (facts) => ({
    subject: `${facts.code}: mensagem de ${writer(facts)}`,
    paragraphs: [`${writer(facts)} escreve:`, 'Você pode responder pelo link abaixo.'],
    quoted: facts.text,
    action: 'Responder',
  }),
}
