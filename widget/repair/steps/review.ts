/** Step 5: everything on one page, each line with its way back, and the consent. */
import { html } from 'lit/html.js'
import { lines, link, note } from '../../parts/fields'
import { day } from '../../parts/format'
import { needsAddress } from '../checks'
import type { RequestFlow } from '../flow'
import type { StepView } from '../request'

export function review(flow: RequestFlow): StepView {
  const { at, value, draft } = flow
  const { words, config, language } = at
  const mode = flow.modes.find((each) => each === value('handover.mode'))!
  const store = config.stores.find(({ id }) => mode === 'carry-in' && id === value('handover.store'))
  const date = mode !== 'mail-in' && value('handover.day')
  const rows: [step: 'item' | 'fault' | 'place' | 'contact', ...said: unknown[]][] = [
    ['item', flow.item, flow.category!.name],
    [
      'fault',
      flow.symptom!.name,
      value('problem.description'),
      draft.photos[0] && words.photos + words.colon + draft.photos.length,
    ],
    [
      'place',
      draft.place!.label,
      words.modes[mode],
      (store ?? flow.workshop)?.name,
      date && day(date, language),
    ],
    [
      'contact',
      value('contact.name'),
      value('contact.email'),
      value('contact.phone'),
      needsAddress(mode) && value('handover.address'),
    ],
  ]
  return {
    title: words.review,
    content: html`${lines(
        rows.map(([step, ...said]) => [
          words[step],
          link(
            html`${words.change}<span class="heard"> ${words[step]}</span>`,
            () => flow.busy || flow.go(step),
          ),
          ...said,
        ]),
      )}
      <p class="note">${flow.prices}</p>
      <label class="option">
        <input
          id="consent"
          type="checkbox"
          name="consent"
          .checked=${!!value('consent')}
          aria-required="true"
          aria-describedby="consent-note"
          aria-invalid=${'consent' in flow.errors}
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
