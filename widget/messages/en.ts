/** What the widget says in English. Every language has the same keys, so that a missing message fails type checking. */
import { modes } from '../../shared/messages/en'

export const en = {
  modes,
  dir: 'ltr',
  /** Between a name and what is said of it. */
  colon: ': ',
  launch: 'Get it repaired',
  next: 'Next',
  back: 'Back',
  change: 'Change',
  close: 'Close',
  send: 'Send',
  sending: 'Sending',
  again: 'Try again',
  optional: '(optional)',
  step: (step: number) => `Step ${step} of 5`,
  wrong: 'Please look at this:',
  offline: 'No answer yet. Nothing is lost, we keep trying.',
  unavailable: 'Not available right now. Try again, or reload the page.',

  // 1 What is it?
  item: 'What needs repair?',
  fromPage: 'Filled in from this page.',
  brand: 'Brand',
  model: 'Model',
  serial: 'Serial number',
  bought: 'Date of purchase',
  follow: 'Follow a repair',

  // 2 What is wrong?
  fault: 'What is wrong?',
  describe: 'In your own words',
  addPhotos: 'Add photos',
  photos: 'Photos',
  noFault: (fee: string) => `If no fault is found, the check costs ${fee}.`,
  restart: 'Another item',

  // 3 Where are you?
  place: 'Where are you?',
  town: 'Town or postcode',
  here: 'Use my position',
  nowhere: 'Not found. Try a larger town near you.',
  noPosition: 'No position. Type a town or postcode.',
  found: (n: number) => `Found: ${n}`,

  day: 'Which day?',
  workshops: 'Nearest workshops',
  noneNear: 'No workshop is near',
  noneNearText: 'Send it all the same: our office finds a way and writes to you.',
  firstDay: (day: string, days: string) => `from ${day}, usually ${days}`,
  showMore: 'Show more',
  handover: 'How do you hand it over?',
  sentTo: (workshop: string) => `It goes on to ${workshop}`,
  where: 'Where to?',
  wide: (town: string) =>
    `${town} is large. With your district, postcode or position we find the workshop that is really nearest.`,

  // 4 How do we reach you?
  contact: 'How do we reach you?',
  name: 'Name',
  email: 'Email',
  phone: 'Phone',
  oneOfTwo: 'Email or phone, one is enough.',
  language: 'Write to me in',
  address: 'Address',

  // 5 Check and send
  review: 'Check and send',
  consent: (merchant: string) => `${merchant} and the workshop may use these details for this repair.`,
  privacy: 'Privacy',

  // The ticket and its status
  ticket: 'Your repair',
  when: 'Day',
  readyBy: 'Ready',
  about: (day: string) => `about ${day}`,
  workshop: 'Workshop',
  cost: 'Cost',
  history: 'History',
  actions: {
    messages: 'Write a message',
    reschedule: 'Change the day',
    contact: 'Correct your contact',
    cancel: 'Cancel the repair',
    repeat: 'It is not fixed',
    rating: 'Rate this repair',
  },

  /** Said at the field, by the code of the contract's problem. */
  problems: {
    'symptom-unknown': 'Choose what is wrong.',
    'purchase-in-future': 'Give a date up to today.',
    'day-in-past': 'Choose a later day.',
    'place-missing': 'Choose a place.',
    'address-missing': 'Give the address.',
    'name-missing': 'Give your name.',
    'contact-missing': 'Give an email or a phone number.',
    'email-invalid': 'Check the email address.',
    'phone-invalid': 'Check the number, with country code.',
    'consent-missing': 'We need this to pass it on.',
  },
}
