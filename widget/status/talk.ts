/**
 * What customer and workshop say to each other: a quote and its answer, what else the customer can do, messages, and what has
 * become known since the item came in. Loaded when one of these is there or wanted.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { formatMoney } from '../../shared/money'
import { moment } from '../parts/format'
import { actionForm, actionForms, type FormAction } from './actions'
import type { JobStatus } from './job-status'
import { QuoteView, styles } from './quote'
import { keepTyped } from './typed'

export interface Talk {
  quote(): unknown
  form(action: FormAction): TemplateResult
  /** Keeps what is typed over a reload. */
  keep(): void
  /** What customer, workshop and office have written to each other, and what has come of what the customer did last. */
  messages(): unknown
  /** What has become known since the item came in: names and what is said of them. */
  facts(): [name: string, ...said: unknown[]][]
}

/** A day that may be in another year. */
const dayInFull = (iso: string, language: string): string =>
  new Date(iso).toLocaleDateString(language, { dateStyle: 'full', timeZone: 'UTC' })

/** @returns what is said about a repair, in the language in which it is shown. @throws where the words cannot be fetched */
export async function talkOf(job: JobStatus): Promise<Talk> {
  const { at } = job
  const { language, words } = at
  const more = await at.more()
  at.dress(styles)
  job.learn(more)
  const quote = new QuoteView(job, more)
  const forms = actionForms(job, more)
  return {
    quote: () => quote.render(),
    form: (action) => actionForm(job, action, forms[action]),
    keep: () => void keepTyped(job.view!, job.values),
    messages() {
      const { view, done } = job
      const { messages } = view!
      const said = messages.map(
        ({ at: sent, name, text, photos = [] }, index) =>
          html`<div class="note" id=${index === messages.length - 1 ? 'said' : nothing} tabindex="-1">
            <small><b>${name}</b> ${moment(sent, language)}</small>
            <p dir="auto">${text}</p>
            ${photos[0] ? job.paper?.pictures(photos) : nothing}
          </div>`,
      )
      return done?.text && done.view === view
        ? [said, html`<p id="done" class="note" tabindex="-1">${done.text}</p>`]
        : said
    },
    facts() {
      const { received, pays, paid, warrantyUntil, repeatedBy, insteadOf, rating } = job.view!
      return [
        [more.insteadOf, insteadOf],
        [more.takenIn, received?.accessories, received?.condition],
        [more.paid, paid && formatMoney(paid, language)],
        [words.cost, pays],
        [more.warranty, warrantyUntil && dayInFull(warrantyUntil, language)],
        [more.followUp, repeatedBy],
        [more.rated, rating && more.stars(rating)],
      ]
    },
  }
}
