/** What is said in English to those who do the work: the office and whoever signs in here, workshops beside. */
import type { OfficeReason } from './message'
import type { StaffWords } from './words'
import { workshop } from './workshop.en'

const REASONS: Readonly<Record<OfficeReason, string>> = {
  no_workshop: 'no workshop can take it',
  declined_often: 'declined by several workshops',
  not_fixed: 'came back as not fixed',
  message: 'the customer has written',
  late: 'late',
  unclaimed: 'nobody fetches it',
  quote: 'a quote that the shop or the brand pays waits for an answer',
}

export const staff: StaffWords = {
  workshop,
  office: (lines) => ({
    subject:
      lines.length === 1
        ? `${lines[0]!.code} needs you: ${REASONS[lines[0]!.reason]}`
        : `${lines.length} repairs need you`,
    paragraphs: [
      lines.length === 1
        ? 'This repair needs a person at the office.'
        : 'These repairs need a person at the office.',
    ],
    rows: lines.map(({ code, item, merchant, reason }) => ({
      label: code,
      value: `${item}, ${merchant}: ${REASONS[reason]}`,
    })),
    action: lines.length === 1 ? 'Open the repair' : 'Open the office',
  }),
  notices: {
    'sign-in-code': ({ code }) => ({
      subject: `${code} is your sign-in code`,
      paragraphs: [
        'Enter it on the page where you asked for it. It holds for 10 minutes and works once.',
        'If you did not ask for a code, you need not do anything.',
      ],
      action: '',
    }),
    invitation: ({ name }) => ({
      subject: 'Your account is ready',
      paragraphs: [
        `Hello ${name}, you can sign in with this email address. There is no password: each time we mail you a code.`,
      ],
      action: 'Sign in',
    }),
  },
  repair: 'Repair',
  signInCode: 'Your sign-in code',
  because: 'You get this because your address takes part in repairs here.',
}
