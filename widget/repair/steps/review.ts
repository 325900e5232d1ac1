/** Step 5: everything on one page, each line with its way back, and the consent. */
import { html, nothing } from 'lit/html.js'
import { formatMoney, type Money } from '../../../shared/money'
import { lines, link, note } from '../../parts/fields'
import { day } from '../../parts/format'
import { needsAddress, type Step } from '../checks'
import type { RequestFlow } from '../flow'
import type { StepView } from '../request'

export function review(flow: RequestFlow): StepView {
  const { at, value, draft, estimate } = flow
  const { words, config, language } = at
  const mode = flow.modes.find((each) => each === value('handover.mode'))!
  const store = config.stores.find(({ id }) => mode === 'carry-in' && id === value('handover.store'))
  const date = mode !== 'mail-in' && value('handover.day')
  const money = (amount: Money) => formatMoney(amount, language)
  const back = (step: Step, name: string) =>
    link(html`${words.change}<span class="heard"> ${name}</span>`, () => flow.busy || flow.go(step))
  return {
    title: words.review,
    content: html`${lines([
        [words.item, back('item', words.item), flow.item, flow.category!.name],
        [
          words.fault,
          back('fault', words.fault),
          flow.symptom!.name,
          value('problem.description'),
          draft.photos[0] && `${words.photos}: ${draft.photos.length}`,
        ],
        [
          words.place,
          back('place', words.place),
          draft.place!.label,
          words.modes[mode],
          (store ?? flow.workshop)?.name,
          date && day(date, language),
        ],
        [
          words.contact,
          back('contact', words.contact),
          value('contact.name'),
          value('contact.email'),
          value('contact.phone'),
          needsAddress(mode) && value('handover.address'),
        ],
      ])}
      ${
        estimate?.range
          ? html`<p class="note">
              ${words.usualPrice(money(estimate.range.low), money(estimate.range.high))}
              ${draft.price ? words.newPrice(money(draft.price)) : nothing}
            </p>`
          : nothing
      }
      <label class="option">
        <input
          id="consent"
          type="checkbox"
          name="consent"
          .checked=${!!value('consent')}
          aria-describedby="consent-note"
        />
        <span
          >${words.consent(config.merchant.name)}
          <a href=${config.privacyUrl} target="_blank">${words.privacy}</a></span
        >
      </label>
      ${note(flow, 'consent')}`,
    label: words.send,
    go: () => void flow.submit(),
  }
}
