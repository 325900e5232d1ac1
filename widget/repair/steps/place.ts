/** Step 3: where are you? The nearest workshops that can do this repair, and how the item gets there. */
import { html, nothing } from 'lit/html.js'
import { field, link } from '../../parts/fields'
import type { RequestFlow } from '../flow'
import type { StepView } from '../request'
import { near } from './near'

export function place(flow: RequestFlow): StepView {
  const { at, workshops, places, credit } = flow
  const { words } = at
  const { place } = flow.draft
  return {
    title: words.place,
    content: html`${field(flow, 'place', words.town, {
      autocomplete: 'off',
      hint: flow.locating,
      beside: html`${link(words.here, flow.locate)}
        <div id="places">
          ${places.map(
            (each) =>
              html`<button type="button" class="option" @click=${() => flow.choosePlace(each)}>
                <span>${each.label}</span> <small>${each.region}</small>
              </button>`,
          )}
        </div>
        ${
          credit
            ? html`<small><a href=${credit.url} target="_blank" rel="noreferrer">${credit.text}</a></small>`
            : nothing
        }
        ${place?.coarse ? html`<p class="note">${words.wide(place.label)}</p>` : nothing}`,
    })}
    ${workshops ? near(flow) : place && !flow.errors.place ? html`<div class="pending"></div>` : nothing}`,
  }
}
