// What a customer must do about a problem, in English: said in place of the contract's detail, which speaks to developers.
import type { ProblemCode } from '../../../shared/problem'

export const problemWords = {
  'day-impossible': 'Not possible on that day. Choose another.',
  'version-stale': 'It has changed meanwhile. This is how it stands now.',
  'quote-stale': 'This quote is no longer open.',
  'command-not-allowed': 'This is not possible any more.',
  'photo-too-large': 'This photo is too large.',
  'mode-unsuited': 'Choose one of these.',
  'too-long': 'Shorten this.',
  'category-unknown': 'Choose what it is.',
  'date-invalid': 'Check the date.',
  'photo-unknown': 'A photo is no longer kept. Remove it and add it again.',
  'workshop-unknown': 'This workshop does not take it any more. Choose another.',
  'store-unknown': 'This store does not take it any more. Choose another.',
  'workshop-full': 'This workshop is full now. Choose another.',
  'merchant-unknown': 'This shop takes no requests any more.',
  'origin-foreign': 'This page may not send it. Please tell the shop.',
  'idempotency-key-reused':
    'It was sent from another tab already. Look there, or send it again if it is another repair.',
  'body-too-large': 'This is too much at once. Shorten it.',
  'job-unknown': 'There is no repair with this code and this contact. Check both.',
} as const satisfies Partial<Record<ProblemCode, string>>
