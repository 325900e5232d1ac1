/**
 * What customer and workshop say to each other: a quote and its answer, the other things that the customer can do about a
 * repair, each a form that opens in its place, and messages. Loaded when one of them is there or wanted.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { formatMoney } from '../../shared/money'
import type { CustomerAction } from '../../shared/status'
import { moreWordsOf, type MoreWords } from '../messages/words'
import { choice, choices, field, foot } from '../parts/fields'
import { measure, moment, today } from '../parts/format'
import { broken, contactRules } from '../repair/checks'
import { contactFields } from '../repair/steps/contact'
import type { JobStatus } from './job-status'

interface ActionForm {
  fields(job: JobStatus, more: MoreWords): unknown
  /** What is wrong with what is typed, as codes by field. */
  check?(value: JobStatus['value']): Record<string, string>
  input(value: JobStatus['value']): object
}

const STARS = [5, 4, 3, 2, 1]

const written = (label: (more: MoreWords) => string): ActionForm => ({
  fields: (job, more) => field(job, 'text', label(more), { rows: 3 }),
  check: (value): Record<string, string> => (value('text') ? {} : { text: 'text-missing' }),
  input: (value) => ({ text: value('text') }),
})

const forms: Record<Exclude<CustomerAction, 'quote'>, ActionForm> = {
  messages: written((more) => more.message),
  repeat: written((more) => more.whatNow),
  rating: {
    fields: (job, more) =>
      choices(
        job,
        'stars',
        job.at.words.actions.rating,
        STARS.map((stars) => choice(job, 'stars', `${stars}`, more.stars(stars))),
      ),
    input: (value) => ({ stars: Number(value('stars') || STARS[0]) }),
  },
  reschedule: {
    fields: (job) => field(job, 'day', job.at.words.day, { type: 'date', min: today() }),
    check: (value): Record<string, string> => (value('day') < today() ? { day: 'day-in-past' } : {}),
    input: (value) => ({ day: value('day') }),
  },
  contact: {
    fields: contactFields,
    check: (value) => broken(contactRules, value),
    input: (value) => ({
      contact: {
        name: value('contact.name'),
        email: value('contact.email'),
        phone: value('contact.phone'),
        language: value('contact.language'),
      },
    }),
  },
  cancel: {
    fields: (job, more) => field(job, 'reason', more.reason, { rows: 3, optional: true }),
    input: (value) => ({ reason: value('reason') }),
  },
}

/** What the repair will cost, and the answer to it. */
function quote(job: JobStatus, more: MoreWords) {
  const { quote, can } = job.view!
  if (!quote || !/open|accepted/.test(quote.state)) return nothing
  const { language } = job.at
  const { lines, total, days, deposit, revision } = quote
  const money = (amount: number) => formatMoney({ ...total, amount }, language)
  const answer = (answer: 'accept' | 'decline', event?: Event) => {
    event?.preventDefault()
    void job.act('quote', { revision, answer })
  }
  return html`<dl class="quote">
      ${[...lines, { text: more.total, amount: total.amount }].map(
        ({ text, amount }) =>
          html`<div>
            <dt>${text}</dt>
            <dd class="number">${money(amount)}</dd>
          </div>`,
      )}
    </dl>
    ${
      can.includes('quote')
        ? html`<form @submit=${(event: Event) => answer('accept', event)}>
            <p>
              ${more.readyIn(measure(days, 'day', language))}
              ${deposit ? more.deposit(money(deposit.amount)) : nothing}
            </p>
            ${foot(job, more.accept(money(total.amount)), more.decline, () => answer('decline'))}
          </form>`
        : nothing
    }`
}

export interface Talk {
  quote(): unknown
  form(action: Exclude<CustomerAction, 'quote'>): TemplateResult
  /** What customer, workshop and office have written to each other. */
  messages(): unknown
}

/** @returns the actions of a repair, in the language in which it is shown. @throws where the words cannot be fetched */
export async function talkOf(job: JobStatus): Promise<Talk> {
  const { at } = job
  const more = await moreWordsOf(at.language)
  job.problems = { ...job.problems, ...more.problems }
  for (const [name, value] of Object.entries(job.view!.contact)) job.values[`contact.${name}`] = value
  return {
    quote: () => quote(job, more),
    form(action) {
      const { fields, check, input } = forms[action]
      const send = (event: Event) => {
        event.preventDefault()
        if (job.passes(check?.(job.value) ?? {})) void job.act(action, input(job.value))
      }
      return html`<form novalidate @submit=${send}>${fields(job, more)} ${foot(job, at.words.send)}</form>`
    },
    messages: () =>
      job.view!.messages.map(
        ({ at: sent, from, text }) =>
          html`<div class="note">
            <small>${more.actors[from]} ${moment(sent, at.language)}</small>
            <p>${text}</p>
          </div>`,
      ) || nothing,
  }
}
