/** What the repair will cost, line by line, the form that came with it, and the answer to it. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { formatMoney } from '../../shared/money'
import type { MoreWords } from '../messages/words'
import { css } from '../parts/css'
import { foot } from '../parts/fields'
import { measure } from '../parts/format'
import { act } from './actions'
import type { JobStatus } from './job-status'

/** The look of a quote. */
export const styles = css`
  .quote dt {
    flex: 1;
    color: inherit;
    font-size: 1em;
  }
  .quote div:last-child * {
    font-weight: 600;
  }
  .quote + p + p.foot {
    margin: -4px 0 16px;
  }
  details form {
    padding-top: 12px;
  }
`

export class QuoteView {
  /** The customer has said no, and is asked whether it is meant. */
  #declining = false

  constructor(
    readonly job: JobStatus,
    readonly more: MoreWords,
  ) {}

  /** The quote that is open or accepted, with its answer where the customer has to give one. */
  render(): unknown {
    const { job, more } = this
    const { quote, can } = job.view!
    if (!quote || !/open|accepted/.test(quote.state)) return nothing
    const { lines, total, form } = quote
    const rows = [...lines, { text: more.total, amount: total.amount }].map(
      ({ text, amount }, index) =>
        html`<div>
          <dt><bdi>${text}</bdi></dt>
          <dd class="number">${index === lines.length ? this.#total() : this.#money(amount)}</dd>
        </div>`,
    )
    return html`<dl class="quote">${rows}</dl>
      ${form ? [html`<p dir="auto">${form.pricing}</p>`, this.#form()] : nothing}
      ${can.includes('quote') ? this.#answer() : nothing}`
  }

  #money(amount: number): string {
    return formatMoney({ ...this.job.view!.quote!.total, amount }, this.job.at.language)
  }

  /** The most that it can be, where the price cannot be fixed yet. */
  #total(): string {
    const { total, form } = this.job.view!.quote!
    const whole = this.#money(total.amount)
    return form?.pricing ? this.more.atMost(whole) : whole
  }

  /** The European Repair Information Form: to read, and as a file to keep. */
  #form(): TemplateResult {
    const { at, token, view } = this.job
    const { more } = this
    const said = { revision: `${view!.quote!.revision}`, language: at.language }
    const path = `jobs/${token}/form`
    return html`<p class="foot">
      <a href=${at.api.url(path, said)} target="_blank" rel="noopener">${more.form}</a>
      <a href=${at.api.url(path, { ...said, save: '' })} download
        >${more.save}<span class="heard"> ${more.form}</span></a
      >
    </p>`
  }

  #answer(): TemplateResult {
    const { job, more } = this
    const { words, language } = job.at
    const { days, deposit, declineFee } = job.view!.quote!
    const fee = declineFee && this.#money(declineFee.amount)
    const no = html`<p>${fee ? more.declineFee(fee) : more.declineFree}</p>`
    const ready = more.readyIn(measure(days, 'day', language))
    return html`<form novalidate @submit=${this.#send}>
      ${
        this.#declining
          ? [no, foot(job, more.decline, words.back, () => this.#decline(false))]
          : [
              html`<p>${ready} ${deposit ? more.deposit(this.#money(deposit.amount)) : nothing}</p>`,
              foot(job, more.accept(this.#total()), more.decline, () => this.#decline(true)),
            ]
      }
    </form>`
  }

  #decline(declining: boolean): void {
    this.#declining = declining
    this.job.at.update()
  }

  readonly #send = (event: Event): void => {
    event.preventDefault()
    const { revision } = this.job.view!.quote!
    const answer = this.#declining ? 'decline' : 'accept'
    this.#declining = false
    void act(this.job, 'quote', { revision, answer })
  }
}
