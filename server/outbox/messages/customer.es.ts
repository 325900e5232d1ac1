/** What customers are told, in Spanish: plain, short, kind, and what happens next. What is inserted asks for no agreement. */
import { outcomes } from '../../../shared/messages/es'
import { plural } from '../../../shared/messages/plural'
import type { Facts } from './facts'
import { said } from './message'
import type { CustomerWords } from './words'

export const item: CustomerWords['item'] = ({ name, brand, model }) =>
  model ? said(brand, model).join(' ') : said(name.toLowerCase(), brand).join(' ')

export const hello: CustomerWords['hello'] = (name) => `Hola, ${name}:`

export const yourRepair: CustomerWords['yourRepair'] = 'Su reparación'

/** Why a customer gets this mail. */
export const because: CustomerWords['because'] = (merchant) =>
  `Recibe este mensaje porque solicitó una reparación en ${merchant}.`

/** Bringing, sending, collecting or visiting: what the customer does so that work can begin. */
function wayIn({ mode, code, workshop, store, day }: Facts): string | undefined {
  if (!workshop) return undefined
  const to = store ?? workshop
  switch (mode) {
    case 'carry-in':
      return `Lleve el producto a ${to.name}, ${to.address}${day ? `, el ${day}` : ''}. Tenga a mano el código ${code}.`
    case 'mail-in':
      return `Envíe el producto a ${to.name}, ${to.address}. Embálelo bien y escriba ${code} en el paquete.`
    case 'pickup':
      return day
        ? `${workshop.name} recoge el producto en su domicilio el ${day}.`
        : `${workshop.name} se pondrá en contacto con usted para acordar el día de la recogida.`
    case 'on-site':
      return day
        ? `${workshop.name} va a su domicilio el ${day}.`
        : `${workshop.name} se pondrá en contacto con usted para acordar el día de la visita.`
  }
}

/** How the customer gets it back. */
function wayOut({ mode, outcome, code, workshop, store, toPay }: Facts): string[] {
  const from = store ?? workshop
  if (outcome === 'credited' || !from) return []
  const ways = {
    'carry-in': store
      ? `El producto vuelve a ${from.name}, ${from.address}. Presente el código ${code} cuando lo recoja.`
      : `Puede recoger el producto en ${from.name}, ${from.address}. Presente el código ${code}.`,
    'mail-in': 'Le enviamos el producto de vuelta.',
    pickup: `${from.name} le lleva el producto de vuelta.`,
    'on-site': '',
  }
  return said(ways[mode], toPay && `Importe por pagar: ${toPay}.`)
}

function whatBecameOfIt({ outcome, type, item, merchant, barrier, done }: Facts): string[] {
  switch (outcome) {
    case 'no_fault':
      return [`Hemos probado su producto (${item}) y no hemos encontrado ningún problema.`]
    case 'not_repairable':
      return [
        `Lo sentimos: su producto (${item}) no se puede reparar${barrier ? `. Motivo: ${barrier.toLowerCase()}` : ''}.`,
      ]
    case 'exchanged':
      return [`Recibe un producto de reemplazo por el suyo (${item}).`]
    case 'credited':
      return [
        `Le devolvemos el dinero de su producto (${item}). ${merchant} se encarga del reembolso con usted.`,
      ]
    case 'quote_declined':
      return [
        type === 'expire_quote'
          ? 'El presupuesto no se respondió a tiempo, por lo que no se reparó nada.'
          : 'El presupuesto se rechazó, por lo que no se reparó nada.',
      ]
    case 'cancelled':
      return [`La reparación de su producto (${item}) se canceló.`]
    default:
      return said(`La reparación de su producto (${item}) está hecha.`, done)
  }
}

function ending({ type, item, outcome, merchant, paid, warrantyUntil }: Facts): string[] {
  switch (type) {
    case 'cancel':
      return [`La reparación de su producto (${item}) está cancelada. No tiene que hacer nada más.`]
    case 'no_show':
      return [
        `No recibimos su producto (${item}), por lo que cerramos esta reparación. Si todavía la necesita, puede solicitar una nueva en ${merchant} en cualquier momento.`,
      ]
    case 'close_unclaimed':
      return [
        `Nadie recogió su producto (${item}), por lo que cerramos esta reparación. Si tiene alguna pregunta, llame a ${merchant}.`,
      ]
    default:
      return said(
        outcome === 'credited'
          ? 'Esta reparación está cerrada.'
          : 'Su producto ya está de nuevo con usted y esta reparación está cerrada.',
        paid && `Pagado: ${paid}.`,
        warrantyUntil &&
          `La reparación tiene garantía hasta el ${warrantyUntil}. Si el problema continúa, díganoslo con el enlace de abajo y nos ocupamos de nuevo.`,
      )
  }
}

const writer = ({ actor, workshop, merchant }: Facts) =>
  actor === 'workshop' && workshop ? workshop.name : merchant

/** What its owner brings or sends, and might bring to the wrong place. */
const BROUGHT: ReadonlySet<Facts['mode']> = new Set(['carry-in', 'mail-in'])

const STATUS = 'Ver su reparación'

export const customer: CustomerWords['customer'] = {
  'request-taken'(facts) {
    const { code, item, merchant, status, workshop, answerBy, readyBy } = facts
    const next = {
      booked: () => [wayIn(facts), readyBy && `Fecha prevista de finalización: ${readyBy}.`],
      received: () => [
        `${workshop!.name} ya tiene el producto y va a revisarlo. Le escribiremos en cuanto sepamos qué necesita.`,
      ],
      offered: () => [
        `Hemos consultado a ${workshop!.name}, que responderá a más tardar el ${answerBy}. Si no puede hacerse cargo, pasamos al siguiente servicio técnico más cercano y le avisamos.`,
        'Hasta entonces, conserve el producto.',
      ],
      requested: () => [
        'Por ahora, ningún servicio técnico cercano puede hacerse cargo de inmediato, así que una persona de nuestro equipo está buscando uno. Le escribiremos en cuanto lo encuentre.',
      ],
    }
    const say = next[status as keyof typeof next] ?? (() => [])
    return {
      subject: `${code}: ${status === 'booked' ? 'su reparación está programada' : 'hemos recibido su solicitud'}`,
      paragraphs: said(
        `${merchant} ha recibido su solicitud de reparación: ${item}.`,
        ...say(),
        'El enlace de abajo muestra en todo momento cómo va su reparación.',
      ),
      action: STATUS,
    }
  },
  'repeat-taken'(facts) {
    const { code, item, repeatOf, status, workshop } = facts
    return {
      subject: `${code}: nos ocupamos de nuevo de su reparación`,
      paragraphs: said(
        `Lamentamos que su producto (${item}) siga dando problemas. Esta reparación es la continuación de ${repeatOf} y está cubierta por su garantía.`,
        status === 'booked' && workshop
          ? wayIn(facts)
          : 'Buscamos el servicio técnico y le escribiremos en cuanto lo encontremos.',
      ),
      action: STATUS,
    }
  },
  'workshop-found'(facts) {
    const { code, item, workshop, before, isIn, readyBy } = facts
    const instead = before !== undefined && before !== workshop!.name
    return {
      subject: `${code}: ${workshop!.name} se encarga de su reparación`,
      paragraphs: said(
        `${workshop!.name} se encarga de su reparación (${item})${instead ? `, en lugar de ${before}` : ''}.`,
        isIn ? 'El producto se traslada allí desde donde está ahora. No tiene que hacer nada.' : wayIn(facts),
        readyBy && `Fecha prevista de finalización: ${readyBy}.`,
      ),
      action: STATUS,
    }
  },
  'workshop-changed': ({ code, item, workshop, isIn, mode }) => ({
    subject: `${code}: buscamos otro servicio técnico`,
    paragraphs: said(
      `${workshop!.name} finalmente no puede hacer su reparación. Buscamos otro servicio técnico y le escribiremos en cuanto lo encontremos.`,
      isIn
        ? `Hasta entonces, su producto (${item}) se queda donde está. No tiene que hacer nada.`
        : BROUGHT.has(mode) && `Por favor, no lleve ni envíe allí su producto (${item}).`,
    ),
    action: STATUS,
  }),
  'still-looking': ({ code, item, merchant }) => ({
    subject: `${code}: seguimos buscando un servicio técnico`,
    paragraphs: [
      `Los servicios técnicos que hemos consultado no pueden aceptar su producto (${item}) por ahora. Lamentamos la demora.`,
      `Una persona de ${merchant} está buscando uno y le escribiremos en cuanto lo encuentre. No tiene que hacer nada.`,
    ],
    action: STATUS,
  }),
  'day-changed': (facts) => ({
    subject: `${facts.code}: nueva fecha, ${facts.day}`,
    paragraphs: said(
      `La nueva fecha de su reparación es el ${facts.day}.`,
      facts.status === 'booked' && wayIn(facts),
    ),
    action: STATUS,
  }),
  'bring-reminder': (facts) => ({
    subject: `${facts.code}: aún no hemos recibido su producto`,
    paragraphs: said(
      `Aún no hemos recibido su producto (${facts.item}).`,
      wayIn({ ...facts, day: undefined }),
      'Si ya no necesita la reparación, cancélela con el enlace de abajo. Así queda sitio para otra persona.',
    ),
    action: STATUS,
  }),
  quote({ code, item, workshop, finding, quote }) {
    const { total, lines, days, validUntil, deposit } = quote!
    return {
      subject: `${code}: su presupuesto, ${total}`,
      paragraphs: said(
        `${workshop!.name} ha revisado su producto (${item})${finding ? ' y escribe:' : '.'}`,
        `Acepte o rechace el presupuesto a más tardar el ${validUntil}. No se hace nada sin su aprobación. Después, la reparación tarda ${days} ${plural('es', days, { one: 'día', other: 'días' })}.`,
        deposit && `Antes de empezar se paga un anticipo de ${deposit}.`,
      ),
      quoted: finding,
      rows: [...lines, { label: 'Total', value: total }],
      action: 'Responder al presupuesto',
    }
  },
  ready: (facts) => ({
    subject: `${facts.code}: ${facts.outcome === 'fixed' ? 'reparado y listo' : outcomes[facts.outcome!].toLowerCase()}`,
    paragraphs: [...whatBecameOfIt(facts), ...wayOut(facts)],
    action: STATUS,
  }),
  'fetch-reminder': (facts) => ({
    subject: `${facts.code}: listo desde el ${facts.readySince}`,
    paragraphs: [`Su producto está listo desde el ${facts.readySince}.`, ...wayOut(facts)],
    action: STATUS,
  }),
  closed: (facts) => ({
    subject: `${facts.code}: reparación cerrada`,
    paragraphs: ending(facts),
    // What the customer gave as a reason is not news to them.
    quoted: facts.actor === 'customer' ? undefined : facts.text,
    action: STATUS,
  }),
  message: (facts) => ({
    subject: `${facts.code}: mensaje de ${writer(facts)}`,
    paragraphs: [`${writer(facts)} le escribe:`, 'Puede responder con el enlace de abajo.'],
    quoted: facts.text,
    action: 'Responder',
  }),
}
