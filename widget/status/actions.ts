/** What the customer can do about a repair beside answering its quote: each a form that opens in its place. */
import { html, type TemplateResult } from 'lit/html.js'
import type { CustomerAction, StatusView } from '../../shared/status'
import type { Failure } from '../api'
import type { MoreWords } from '../messages/words'
import { choice, choices, field, foot } from '../parts/fields'
import { today } from '../parts/format'
import { broken, contactRules } from '../repair/checks'
import { contactFields } from '../repair/steps/contact'
import type { JobStatus } from './job-status'

export type FormAction = Exclude<CustomerAction, 'quote'>

interface ActionForm {
  fields(job: JobStatus, more: MoreWords): unknown
  /** What is wrong with what is typed, as codes by field. */
  check?(value: JobStatus['value'], today: string): Record<string, string>
  input(value: JobStatus['value']): object
}

const STARS = [5, 4, 3, 2, 1]

const written = (label: (more: MoreWords) => string): ActionForm => ({
  fields: (job, more) => field(job, 'text', label(more), { rows: 3 }),
  check: (value): Record<string, string> => (value('text') ? {} : { text: 'text-missing' }),
  input: (value) => ({ text: value('text') }),
})

const forms: Record<FormAction, ActionForm> = {
  messages: written((more) => more.message),
  repeat: written((more) => more.whatNow),
  rating: {
    fields: (job, more) =>
      choices(
        job,
        'stars',
        html`<span class="heard">${job.at.words.actions.rating}</span>`,
        STARS.map((stars) => choice(job, 'stars', `${stars}`, more.stars(stars))),
      ),
    input: (value) => ({ stars: Number(value('stars') || STARS[0]) }),
  },
  reschedule: {
    fields: (job) => field(job, 'day', job.at.words.day, { type: 'date', min: today(job.at.api) }),
    check: (value, today): Record<string, string> => (value('day') < today ? { day: 'day-in-past' } : {}),
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

/** The form of an action. */
export function actionForm(job: JobStatus, more: MoreWords, action: FormAction): TemplateResult {
  const { fields, check, input } = forms[action]
  for (const [name, value] of Object.entries(job.view!.contact)) job.values[`contact.${name}`] ??= value
  const send = (event: Event) => {
    event.preventDefault()
    if (job.passes(check?.(job.value, today(job.at.api)) ?? {})) void act(job, action, input(job.value))
  }
  return html`<form novalidate @submit=${send}>${fields(job, more)} ${foot(job, job.at.words.send)}</form>`
}

/** Gives one of the commands that the view allows, and shows what it has led to. */
export async function act(job: JobStatus, action: CustomerAction, input: object): Promise<void> {
  if (job.busy) return
  const body = { version: job.view!.version, ...input }
  try {
    const view = await job.write<StatusView & { token?: string }>(`jobs/${job.token}/${action}`, body)
    job.opened = undefined
    job.values = {}
    if (view.token) return job.at.open(view.token, {})
    job.take(view)
    job.at.focus()
  } catch (error) {
    const problem = (error as Failure).problem!
    if (problem.current) job.take(problem.current as StatusView)
    job.refuse(problem)
  }
}
