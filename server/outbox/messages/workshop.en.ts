/** What workshops are told, in English. */
import type { Facts } from './facts'
import { said } from './message'
import type { StaffWords } from './words'

const OPEN = 'Open the repair'

/** What the item, the fault and the customer are, for those who work on it. */
const rowsOf = ({ item, problem, customer, place, day }: Facts) => [
  { label: 'Item', value: item },
  { label: 'Fault', value: problem },
  { label: 'Customer', value: `${customer}, ${place}` },
  ...(day ? [{ label: 'Day', value: day }] : []),
]

const HOW_IT_COMES = {
  'carry-in': 'The customer brings it.',
  'mail-in': 'The customer sends it.',
  pickup: 'You collect it.',
  'on-site': 'You visit the customer.',
}

/** An item that was sent on is not with its owner. */
const howItComes = ({ isIn, mode }: Facts) =>
  isIn ? 'It comes from the workshop that has it now.' : HOW_IT_COMES[mode]

/** The same before the workshop has it: of the customer only where they are. */
const offeredRows = ({ item, problem, place, distance, day }: Facts) => [
  { label: 'Item', value: item },
  { label: 'Fault', value: problem },
  { label: 'Place', value: said(place, distance).join(', ') },
  ...(day ? [{ label: 'Day', value: day }] : []),
]

export const workshop: StaffWords['workshop'] = {
  offer: (facts) => ({
    subject: `${facts.code}: an offer, please answer by ${facts.answerBy}`,
    paragraphs: [
      `Please accept or decline by ${facts.answerBy}. After that the next workshop is asked.`,
      howItComes(facts),
    ],
    rows: offeredRows(facts),
    action: 'Open the offer',
  }),
  'offer-reminder': (facts) => ({
    subject: `${facts.code}: this offer runs out on ${facts.answerBy}`,
    paragraphs: [
      `You have not answered this offer yet. It is yours until ${facts.answerBy}; after that the next workshop is asked.`,
      'If you cannot do it, please decline it: the customer then waits less.',
    ],
    rows: offeredRows(facts),
    action: 'Answer the offer',
  }),
  booked: (facts) => ({
    subject: `${facts.code}: booked with you, ${facts.item}`,
    paragraphs: said(
      'This repair is booked with you by agreement.',
      facts.repeatOf && `It follows on ${facts.repeatOf}, under its repair warranty.`,
      howItComes(facts),
    ),
    rows: rowsOf(facts),
    action: OPEN,
  }),
  'day-changed': (facts) => ({
    subject: `${facts.code}: now on ${facts.day}`,
    paragraphs: [`The day for this repair is now ${facts.day}.`],
    rows: rowsOf(facts),
    action: OPEN,
  }),
  'quote-answered': ({ code, item, type, quote }) => {
    const answers = {
      accept_quote: {
        word: 'accepted',
        next: 'You can begin.',
      },
      decline_quote: {
        word: 'declined',
        next: 'Please make it ready to be handed out, unrepaired.',
      },
      expire_quote: {
        word: 'not answered in time',
        next: 'Please make it ready to be handed out, unrepaired.',
      },
    }
    const { word, next } = answers[type as keyof typeof answers]
    return {
      subject: `${code}: quote ${word}`,
      paragraphs: [`The quote of ${quote!.total} for the ${item} was ${word}. ${next}`],
      action: OPEN,
    }
  },
  cancelled({ code, item, type, status, text }) {
    const why =
      type === 'redispatch'
        ? `The office has given the repair of the ${item} to another workshop.`
        : type === 'no_show'
          ? `The ${item} never arrived, so this repair is closed.`
          : `The repair of the ${item} was cancelled.`
    return {
      subject: `${code}: ${type === 'redispatch' ? 'no longer with you' : 'cancelled'}`,
      paragraphs: said(
        text ? `${why} The reason given:` : why,
        status === 'ready' && 'Please stop work and make it ready to be handed out.',
      ),
      quoted: text,
      action: OPEN,
    }
  },
  late: (facts) => ({
    subject: `${facts.code}: late`,
    paragraphs: [
      facts.status === 'booked'
        ? 'The day agreed has passed, and it is not taken in. If you have the item, please take it in; if not, please agree on another day.'
        : `This repair should have been ready by ${facts.readyBy ?? 'now'}. Please bring its status up to date, or write to the customer when it will be ready.`,
    ],
    rows: rowsOf(facts),
    action: OPEN,
  }),
  message: ({ code, actor, customer, merchant, text, photos }) => {
    const from = actor === 'customer' ? customer : merchant
    return {
      subject: `${code}: a message from ${from}`,
      paragraphs: said(
        text ? `${from} writes:` : `${from} sends photos.`,
        Boolean(text && photos) && 'There are photos with it.',
      ),
      quoted: text,
      action: 'Answer',
    }
  },
}
