// Every state in which a customer may see a repair that is followed, and how to get there in some language.
import { waitUntil } from '@open-wc/testing'
import type { CustomerAction, StatusView } from '../../../shared/status'
import { aQuote, dayIn, hourIn } from './answers'
import type { Reach } from './request-states'
import { open } from './widget'

const followed =
  (view: Partial<StatusView>): Reach =>
  async ({ language, more }) => {
    const page = await open({ token: 'token', language }, (v1) => v1.shows(view))
    await page.widget.says(more.link)
    await waitUntil(() => page.widget.title !== '', 'a headline')
    return page
  }

const diagnosis: StatusView['diagnosis'] = {
  cause: 'wear',
  finding: 'The pump is worn.',
  coverage: 'none',
  payer: 'customer',
}
const received = { at: hourIn(-1), accessories: 'Hose', condition: 'A scratch on the door' }
const actions: CustomerAction[] = ['messages', 'reschedule', 'contact', 'cancel']
const carried: Partial<StatusView> = { handover: { mode: 'carry-in', day: dayIn(2) } }

const quoted: Partial<StatusView> = {
  status: 'quoted',
  received,
  diagnosis,
  quote: aQuote({ deposit: { amount: 3000, currency: 'EUR' } }),
  messages: [{ at: hourIn(-1), from: 'workshop', name: 'Workshop', text: 'Hello' }],
  can: ['quote', 'messages', 'contact', 'cancel'],
}

const closed: Partial<StatusView> = {
  status: 'closed',
  outcome: 'fixed',
  received,
  diagnosis,
  quote: aQuote({ state: 'accepted' }),
  paid: { amount: 12990, currency: 'EUR', how: 'card' },
  warrantyUntil: dayIn(90),
  can: ['repeat', 'rating'],
}

/** How the form of an action is opened, and sent with nothing in it. */
const opened =
  (view: Partial<StatusView>, action: Exclude<CustomerAction, 'quote'>, send?: 'sent'): Reach =>
  async (speech) => {
    const page = await followed(view)(speech)
    await page.widget.opens(speech.words.actions[action])
    if (send) {
      page.widget.root.querySelector<HTMLButtonElement>('details[open] .main')!.click()
      await waitUntil(() => page.widget.alert, 'what is wrong is said')
    }
    return page
  }

/** The look-up, with or without something wrong. */
const lookedUp =
  (...presses: ('follow' | 'next')[]): Reach =>
  async ({ language, words }) => {
    const page = await open({ language })
    for (const press of presses) await page.widget.presses(words[press])
    return page
  }

const waits = (reason: NonNullable<StatusView['waiting']>['for']) =>
  followed({ status: 'waiting', received, diagnosis, waiting: { for: reason, until: dayIn(4) } })

const handed = (mode: StatusView['handover']['mode']) => followed({ handover: { mode, day: dayIn(2) } })

export const statusStates: Record<string, Reach> = {
  'a repair not seen yet': async ({ language, words }) => {
    const page = await open({ token: 'token', language }, (v1) => v1.loses('GET jobs/token'))
    await page.widget.says(words.offline)
    return page
  },
  'a repair that no workshop has': followed({ status: 'requested', workshop: undefined, can: actions }),
  'a repair that is offered': followed({ status: 'offered', offerUntil: hourIn(4) }),
  'an item to be brought': handed('carry-in'),
  'an item to be sent': handed('mail-in'),
  'an item to be collected': handed('pickup'),
  'a visit to come': followed({ insteadOf: 'Elektro Petersen' }),
  'an item that is in': followed({ ...carried, status: 'received', received, photos: ['a', 'b'] }),
  'a quote': followed(quoted),
  'a quote that another pays': followed({ ...quoted, diagnosis: { ...diagnosis, payer: 'brand' }, can: [] }),
  'an item being repaired': followed({ status: 'repairing', received, diagnosis }),
  'a wait for a part': waits('part'),
  'a wait for the customer': waits('customer'),
  'a wait for a courier': waits('transport'),
  'an item to be fetched': followed({ ...carried, status: 'ready', outcome: 'fixed', received, diagnosis }),
  'an item that comes back': followed({
    status: 'ready',
    outcome: 'quote_declined',
    handover: { mode: 'mail-in' },
    received,
    diagnosis,
  }),
  'a repair that is over': followed(closed),
  'a repair that was followed by another': followed({ ...closed, repeatedBy: 'BK-0000-0001', can: [] }),
  'a repair that was cancelled': followed({ status: 'closed', outcome: 'cancelled', can: [] }),
  'the form of a message': opened(quoted, 'messages'),
  'a message without words': opened(quoted, 'messages', 'sent'),
  'the form of a day': opened({}, 'reschedule'),
  'the form of the contact': opened(quoted, 'contact'),
  'the form to cancel': opened(quoted, 'cancel'),
  'the form of what is not fixed': opened(closed, 'repeat'),
  'the stars': opened(closed, 'rating'),
  'the look-up': lookedUp('follow'),
  'the look-up, with what is wrong': lookedUp('follow', 'next'),
  'a dead link': async ({ language, more }) => {
    const page = await open({ token: 'dead', language }, (v1) => v1.refuses('GET jobs/dead', 'job-unknown'))
    await page.widget.says(more.lookup)
    return page
  },
}
