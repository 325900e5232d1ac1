// All that a message may have to tell of a job, in every combination, and all that it then says.
import { handoverModes } from '../../shared/catalog'
import { outcomes, statuses } from '../../shared/job'
import type { Facts } from '../../server/outbox/messages/facts'
import type { Message } from '../../server/outbox/messages/message'
import { tellings } from '../../server/outbox/tellings'

const workshop = { name: 'Menteng Service Center', address: 'Jl. Menteng Raya 21, Jakarta' }
const store = { name: 'Nusantara Sudirman', address: 'Jl. Jenderal Sudirman 1, Jakarta' }

export const FACTS: Facts = {
  code: 'BK-4F7K-9QWX',
  merchant: 'Toko Elektronik Nusantara',
  item: 'Samsung Galaxy A52',
  problem: 'Broken screen',
  customer: 'Budi Santoso',
  place: 'Menteng, Jakarta',
  status: 'booked',
  outcome: null,
  mode: 'carry-in',
  type: 'request',
  actor: 'system',
  workshop,
  isIn: false,
  answerBy: 'Wednesday 25 November, 14:05',
  readySince: 'Wednesday 25 November',
  quote: {
    total: 'Rp 450.000',
    lines: [{ label: 'Screen', value: 'Rp 450.000' }],
    days: 3,
    validUntil: 'Monday',
  },
}

/** All that may be known. */
export const FULL: Partial<Facts> = {
  store,
  before: 'Senen Service Center',
  isIn: true,
  distance: '4.2 km',
  day: 'Thursday 26 November',
  readyBy: 'Friday 27 November',
  finding: 'The display is broken.',
  barrier: 'Spare parts cannot be had',
  done: 'New display',
  quote: { ...FACTS.quote!, deposit: 'Rp 100.000', days: 1 },
  toPay: 'Rp 450.000',
  paid: 'Rp 450.000',
  warrantyUntil: 'Monday 1 March',
  repeatOf: 'BK-0000-0001',
  text: 'We close at noon.',
}

/** What is known whenever these are told, beside the bare facts. */
const ALWAYS: Record<string, Partial<Facts>> = {
  'request-taken': { workshop },
  'repeat-taken': { repeatOf: 'BK-0000-0001' },
  'workshop-found': { workshop },
  'workshop-changed': { workshop },
  'day-changed': { day: 'Thursday 26 November' },
  quote: { workshop },
}

/** Everything that a job can be when it is told of by this template. */
export function* allFacts(recipient: 'customer' | 'workshop', template: string): Generator<Facts> {
  const types = tellings[recipient].filter(({ say }) => say === template).flatMap(({ on }) => on)
  for (const type of types)
    for (const mode of handoverModes)
      for (const status of statuses)
        for (const outcome of outcomes)
          for (const actor of ['customer', 'office', 'workshop', 'merchant'] as const)
            for (const more of [FULL, { workshop: undefined, ...ALWAYS[template] }])
              yield { ...FACTS, type, mode, status, outcome, actor, ...more }
}

/** Each text of a message by itself. */
export const textsOf = ({ subject, paragraphs, rows = [], quoted }: Message) => [
  subject,
  ...paragraphs,
  ...rows.flatMap(({ label, value }) => [label, value]),
  ...(quoted === undefined ? [] : [quoted]),
]
