/** What customers are told, in English: plain, short, kind, and what happens next. */
import { outcomes } from '../../../shared/messages/en'
import type { Facts } from './facts'
import { said } from './message'
import type { Words } from './words'

/** Bringing, sending, collecting or visiting: what the customer does so that work can begin. */
function wayIn({ mode, item, code, workshop, store, day }: Facts): string | undefined {
  if (!workshop) return undefined
  const to = store ?? workshop
  switch (mode) {
    case 'carry-in':
      return `Please bring your ${item} to ${to.name}, ${to.address}${day ? `, on ${day}` : ''}. Have the code ${code} ready.`
    case 'mail-in':
      return `Please send your ${item} to ${to.name}, ${to.address}. Pack it well and write ${code} on the parcel.`
    case 'pickup':
      return day
        ? `${workshop.name} collects your ${item} on ${day}.`
        : `${workshop.name} gets in touch to agree on a day for collecting your ${item}.`
    case 'on-site':
      return day
        ? `${workshop.name} comes to you on ${day}.`
        : `${workshop.name} gets in touch to agree on a day for the visit.`
  }
}

/** How the customer gets it back. */
function wayOut({ mode, outcome, code, workshop, store, toPay }: Facts): string[] {
  const from = store ?? workshop
  if (outcome === 'credited' || !from) return []
  const ways = {
    'carry-in': store
      ? `It comes back to ${from.name}, ${from.address}. Please bring the code ${code} when you fetch it.`
      : `You can fetch it at ${from.name}, ${from.address}. Please bring the code ${code}.`,
    'mail-in': 'We send it back to you.',
    pickup: `${from.name} brings it back to you.`,
    'on-site': '',
  }
  return said(ways[mode], toPay && `To pay: ${toPay}.`)
}

function whatBecameOfIt({ outcome, type, item, merchant, barrier, done }: Facts): string[] {
  switch (outcome) {
    case 'no_fault':
      return [`We tested your ${item} and found no fault.`]
    case 'not_repairable':
      return [
        `Your ${item} cannot be repaired${barrier ? `: ${barrier.toLowerCase()}` : ''}. We are sorry about that.`,
      ]
    case 'exchanged':
      return [`You get a replacement for your ${item}.`]
    case 'credited':
      return [`You get your money back for your ${item}. ${merchant} settles it with you.`]
    case 'quote_declined':
      return [
        type === 'expire_quote'
          ? 'The quote was not answered in time, so nothing was repaired.'
          : 'The quote was declined, so nothing was repaired.',
      ]
    case 'cancelled':
      return [`The repair of your ${item} was cancelled.`]
    default:
      return said(`The repair of your ${item} is done.`, done)
  }
}

function ending({ type, item, outcome, merchant, paid, warrantyUntil }: Facts): string[] {
  switch (type) {
    case 'cancel':
      return [`The repair of your ${item} is cancelled. There is nothing more for you to do.`]
    case 'no_show':
      return [
        `We did not receive your ${item}, so this repair is closed. If you still need it, ask ${merchant} for a new one at any time.`,
      ]
    case 'close_unclaimed':
      return [
        `Nobody fetched your ${item}, so this repair is closed. Please call ${merchant} if you have a question.`,
      ]
    default:
      return said(
        outcome === 'credited'
          ? 'This repair is closed.'
          : 'Your item is back with you, and this repair is closed.',
        paid && `Paid: ${paid}.`,
        warrantyUntil &&
          `The repair is under warranty until ${warrantyUntil}. If it is not fixed, say so with the link below and we take it back.`,
      )
  }
}

const writer = ({ actor, workshop, merchant }: Facts) =>
  actor === 'workshop' && workshop ? workshop.name : merchant

/** What its owner brings or sends, and might bring to the wrong place. */
const BROUGHT: ReadonlySet<Facts['mode']> = new Set(['carry-in', 'mail-in'])

const STATUS = 'See your repair'

export const customer: Words['customer'] = {
  'request-taken'(facts) {
    const { code, item, merchant, status, workshop, answerBy, readyBy } = facts
    const next = {
      booked: () => [wayIn(facts), readyBy && `It should be ready by ${readyBy}.`],
      received: () => [
        `${workshop!.name} has your ${item} and looks at it next. We write to you as soon as they know what it needs.`,
      ],
      offered: () => [
        `We have asked ${workshop!.name}, who answers by ${answerBy}. If they cannot do it, the next nearest takes over, and we tell you.`,
        `Please keep your ${item} until then.`,
      ],
      requested: () => [
        'No workshop near you can take it right away, so a person here is looking for one. We write to you as soon as it is found.',
      ],
    }
    const say = next[status as keyof typeof next] ?? (() => [])
    return {
      subject: `${code}: ${status === 'booked' ? 'your repair is booked' : 'we have your request'}`,
      paragraphs: said(
        `${merchant} has your request to repair your ${item}.`,
        ...say(),
        'The link below shows at any time where your repair stands.',
      ),
      action: STATUS,
    }
  },
  'repeat-taken'(facts) {
    const { code, item, repeatOf, status, workshop } = facts
    return {
      subject: `${code}: we take your repair back`,
      paragraphs: said(
        `We are sorry that your ${item} still gives trouble. This repair follows on ${repeatOf}, under its warranty.`,
        status === 'booked' && workshop
          ? wayIn(facts)
          : 'We are looking for the workshop and write to you when it is found.',
      ),
      action: STATUS,
    }
  },
  'workshop-found'(facts) {
    const { code, item, workshop, before, isIn, readyBy } = facts
    const instead = before !== undefined && before !== workshop!.name
    return {
      subject: `${code}: ${workshop!.name} repairs your ${item}`,
      paragraphs: said(
        `${workshop!.name} has taken on your repair${instead ? `, instead of ${before}` : ''}.`,
        isIn ? `Your ${item} goes there from where it is now. There is nothing for you to do.` : wayIn(facts),
        readyBy && `It should be ready by ${readyBy}.`,
      ),
      action: STATUS,
    }
  },
  'workshop-changed': ({ code, item, workshop, isIn, mode }) => ({
    subject: `${code}: we are looking for another workshop`,
    paragraphs: said(
      `${workshop!.name} cannot do your repair after all. We are looking for another workshop and write to you when it is found.`,
      isIn
        ? `Your ${item} stays where it is until then. There is nothing for you to do.`
        : BROUGHT.has(mode) && `Please do not bring or send your ${item} to them.`,
    ),
    action: STATUS,
  }),
  'still-looking': ({ code, item, merchant }) => ({
    subject: `${code}: we are still looking for a workshop`,
    paragraphs: [
      `The workshops that we have asked cannot take your ${item} right now. We are sorry that it takes longer.`,
      `A person at ${merchant} is now looking for one, and we write to you as soon as it is found. There is nothing for you to do.`,
    ],
    action: STATUS,
  }),
  'day-changed': (facts) => ({
    subject: `${facts.code}: now on ${facts.day}`,
    paragraphs: said(
      `The day for your repair is now ${facts.day}.`,
      facts.status === 'booked' && wayIn(facts),
    ),
    action: STATUS,
  }),
  'bring-reminder': (facts) => ({
    subject: `${facts.code}: we have not received it yet`,
    paragraphs: said(
      `We have not received your ${facts.item} yet.`,
      wayIn({ ...facts, day: undefined }),
      'If you no longer need the repair, please cancel it with the link below. That makes room for someone else.',
    ),
    action: STATUS,
  }),
  quote({ code, item, workshop, finding, quote }) {
    const { total, lines, days, validUntil, deposit } = quote!
    return {
      subject: `${code}: your quote, ${total}`,
      paragraphs: said(
        `${workshop!.name} has looked at your ${item}${finding ? ' and writes:' : '.'}`,
        `Please accept or decline by ${validUntil}. Nothing happens before you say yes. After that it takes ${
          days === 1 ? 'one day' : `${days} days`
        }.`,
        deposit && `Before work begins, a deposit of ${deposit} is due.`,
      ),
      quoted: finding,
      rows: [...lines, { label: 'Total', value: total }],
      action: 'Answer the quote',
    }
  },
  ready: (facts) => ({
    subject: `${facts.code}: ${facts.outcome === 'fixed' ? 'repaired and ready' : outcomes[facts.outcome!].toLowerCase()}`,
    paragraphs: [...whatBecameOfIt(facts), ...wayOut(facts)],
    action: STATUS,
  }),
  'fetch-reminder': (facts) => ({
    subject: `${facts.code}: ready since ${facts.readySince}`,
    paragraphs: [`Your repair has been ready since ${facts.readySince}.`, ...wayOut(facts)],
    action: STATUS,
  }),
  closed: (facts) => ({
    subject: `${facts.code}: closed`,
    paragraphs: ending(facts),
    // What the customer gave as a reason is not news to them.
    quoted: facts.actor === 'customer' ? undefined : facts.text,
    action: STATUS,
  }),
  message: (facts) => ({
    subject: `${facts.code}: a message from ${writer(facts)}`,
    paragraphs: [`${writer(facts)} writes:`, 'You can answer with the link below.'],
    quoted: facts.text,
    action: 'Answer',
  }),
}
