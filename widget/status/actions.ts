/** What the customer can do about a repair beside answering its quote: each a form that opens in its place. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { CustomerAction, StatusView } from '../../shared/status'
import type { Failure } from '../api'
import type { MoreWords } from '../messages/words'
import { choice, choices, field, foot } from '../parts/fields'
import { today } from '../parts/format'
import { broken, contactRules } from '../repair/checks'
import { contactFields } from '../repair/steps/contact'
import { Attached } from './attached'
import { Days } from './days'
import type { JobStatus } from './job-status'
import { contactFieldsOf, keepTyped, typedAbout } from './typed'

export type FormAction = Exclude<CustomerAction, 'quote'>

interface ActionForm {
  fields(): unknown
  /** What is wrong with what is typed, as codes by field. */
  check?(value: JobStatus['value']): Record<string, string>
  input(value: JobStatus['value']): object | Promise<object>
  /** What its button says; to send, where it is left out. */
  label?: string
  /** Whether there is something to send; there is, where it is left out. */
  ready?(): boolean
  /** Ends what has been sent. */
  sent?(): void
}

const STARS = [5, 4, 3, 2, 1]

/** The forms of a repair's actions. */
export function actionForms(job: JobStatus, more: MoreWords): Record<FormAction, ActionForm> {
  const { words } = job.at
  const attached = new Attached(job)
  const days = new Days(job, more)
  job.values = { ...typedAbout(job.view!), ...job.values }
  const text = (label: string) => field(job, 'text', label, { rows: 3 })
  const needsText = (value: JobStatus['value']): Record<string, string> =>
    value('text') ? {} : { text: 'text-missing' }
  return {
    messages: {
      fields: () => [text(more.message), attached.render()],
      // A photo may say it all.
      check: (value) => (attached.draft.photos[0] ? {} : needsText(value)),
      input: async (value) => ({ text: value('text'), photos: await attached.ids() }),
      sent: () => attached.clear(),
    },
    repeat: {
      fields: () => text(more.whatNow),
      check: needsText,
      input: (value) => ({ text: value('text') }),
    },
    rating: {
      fields: () =>
        choices(
          job,
          'stars',
          html`<span class="heard">${words.actions.rating}</span>`,
          STARS.map((stars) => choice(job, 'stars', `${stars}`, more.stars(stars))),
        ),
      check: (value): Record<string, string> => (value('stars') ? {} : { stars: 'field-missing' }),
      input: (value) => ({ stars: Number(value('stars')) }),
    },
    reschedule: {
      fields: () => days.render(),
      ready: () => days.some,
      check: (value): Record<string, string> =>
        value('day') < today(job.at.api) ? { day: 'day-in-past' } : {},
      input: (value) => ({ day: value('day') }),
      sent: () => days.forget(),
    },
    contact: {
      fields: () => contactFields(job),
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
      fields: () => [
        html`<p class="intro">${job.view!.received ? more.cancelIn : more.cancelOut}</p>`,
        field(job, 'reason', more.reason, { rows: 3, optional: true }),
      ],
      input: (value) => ({ reason: value('reason') }),
      label: words.actions.cancel,
    },
  }
}

/** One of them, as it is shown. */
export function actionForm(job: JobStatus, action: FormAction, form: ActionForm): TemplateResult {
  job.values = { ...contactFieldsOf(job.view!), ...job.values }
  const send = async (event: Event) => {
    event.preventDefault()
    if (!job.busy && job.passes(form.check?.(job.value) ?? {}))
      await act(job, action, form.input(job.value), form.sent)
  }
  return html`<form novalidate @submit=${send}>
    ${form.fields()} ${form.ready?.() === false ? nothing : foot(job, form.label ?? job.at.words.send)}
  </form>`
}

/** Gives one of the commands that the view allows, and shows what it has led to. */
export async function act(
  job: JobStatus,
  action: CustomerAction,
  input: object | Promise<object>,
  sent?: () => void,
): Promise<void> {
  if (job.busy) return
  job.busy = true
  const before = job.view!
  const body = { version: before.version, ...(await input) }
  try {
    const view = await job.write<StatusView & { token?: string }>(`jobs/${job.token}/${action}`, body)
    job.opened = undefined
    // What is typed into another of the forms waits for its turn.
    const left = Object.entries(job.values).filter(([name]) => !Object.hasOwn(body, name.replace(/\..*/, '')))
    job.values = keepTyped(before, Object.fromEntries(left))
    sent?.()
    if (view.token) return job.at.open(view.token, {})
    job.done = { view, text: view.history.filter(({ type }) => type === action).pop()?.text }
    job.take(view)
    // What has come of it is seen in the headline, else where it is told.
    job.at.focus(view.status === before.status ? (action === 'messages' ? 'said' : 'done') : 'title')
  } catch (error) {
    const problem = (error as Failure).problem!
    if (problem.current) job.take(problem.current as StatusView)
    job.refuse(problem)
  }
}
