// How a repair stands and why it went where it went, as its customer reads it in English.
import type { StandingWords } from './words'

export const standing: StandingWords = {
  now: {
    requested: () => ['We are finding a workshop', 'Our office is on it and writes to you.'],
    offered: ({ workshop, until }) => [
      `We asked ${workshop}`,
      `They answer by ${until}. If they cannot, the next nearest takes over.`,
    ],
    'carry-in': ({ counter }) => [
      `Bring it to ${counter}`,
      'Bring this code, and the receipt if there is one.',
    ],
    'mail-in': ({ workshop }) => [`Send it to ${workshop}`, 'Pack it well and write the code on the parcel.'],
    pickup: ({ workshop }) => [`${workshop} collects it`, 'Pack it well and have the code ready.'],
    'on-site': ({ workshop }) => [`${workshop} visits you`, 'Please be at home.'],
    received: ({ workshop }) => [`${workshop} looks for the cause`],
    quoted: ({ until }) => [
      'Your answer, please',
      `Valid until ${until}. Nothing happens before you say yes.`,
    ],
    decided: ({ payer }) => [`${payer} decides on the quote`],
    repairing: () => ['It is being repaired'],
    part: () => ['Waiting for a part'],
    customer: () => ['Waiting for your message'],
    transport: () => ['On its way'],
    ready: ({ outcome, counter }) => [outcome, `Collect it at ${counter} with this code.`],
    returned: ({ outcome }) => [outcome, 'It comes back to you.'],
    closed: ({ outcome }) => [outcome],
  },
  pays: (payer) => `${payer} pays`,
  actors: {
    customer: 'You',
    workshop: 'Workshop',
    office: 'Office',
    merchant: 'Shop',
    store: 'Shop',
    system: '',
  },
  why: {
    nearest: (things) => `Nearest workshop that repairs ${things}`,
    room: (things) => `Nearest workshop with room that repairs ${things}`,
    quickest: (things) => `Quickest way to a workshop that repairs ${things}`,
    'less-busy': (things) => `Less busy than nearer ones, repairs ${things}`,
    part: () => 'Nearer workshops would wait for the part',
    chosen: () => 'The workshop that you chose',
    office: () => 'The workshop that our office chose',
    usual: () => 'The workshop that this shop works with',
    same: () => 'The workshop that repaired it before',
  },
  things: (plural, brand) => `${brand ?? ''} ${plural}`.trim(),
  away: (distance, store) => `${distance} from ${store}`,
  colon: ': ',
}
