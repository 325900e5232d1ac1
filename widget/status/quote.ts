/** What the repair will cost, line by line, and the answer to it. */
import { html, nothing } from 'lit/html.js'
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
`

/** @returns the quote that is open or accepted, with its answer where the customer has to give one */
export function quote(job: JobStatus, more: MoreWords): unknown {
  const { quote, can } = job.view!
  if (!quote || !/open|accepted/.test(quote.state)) return nothing
  const { language } = job.at
  const { lines, total, days, deposit, revision } = quote
  const money = (amount: number) => formatMoney({ ...total, amount }, language)
  const answer = (answer: 'accept' | 'decline', event?: Event) => {
    event?.preventDefault()
    void act(job, 'quote', { revision, answer })
  }
  const rows = [...lines, { text: more.total, amount: total.amount }].map(
    ({ text, amount }) =>
      html`<div>
        <dt><bdi>${text}</bdi></dt>
        <dd class="number">${money(amount)}</dd>
      </div>`,
  )
  const ready = more.readyIn(measure(days, 'day', language))
  return html`<dl class="quote">${rows}</dl>
    ${
      can.includes('quote')
        ? html`<form @submit=${(event: Event) => answer('accept', event)}>
            <p>${ready} ${deposit ? more.deposit(money(deposit.amount)) : nothing}</p>
            ${foot(job, more.accept(money(total.amount)), more.decline, () => answer('decline'))}
          </form>`
        : nothing
    }`
}
