/** Step 3: where are you? The nearest workshops that can do this repair, and how the item gets there. */
import { html, nothing } from 'lit/html.js'
import { field, link } from '../../parts/fields'
import type { RequestFlow } from '../flow'
import type { StepView } from '../request'

export function place(flow: RequestFlow): StepView {
  const { at, workshops, places } = flow
  const { words } = at
  return {
    title: words.place,
    content: html`${field(flow, 'place', words.town, {
      autocomplete: 'off',
      beside: html`${link(words.here, () => void flow.locate())}
      ${places.map(
        (each) =>
          html`<button type="button" class="option" part="option" @click=${() => flow.choosePlace(each)}>
            <span>${each.label}</span> <small>${each.region}</small>
          </button>`,
      )}
      ${flow.where?.about()}`,
    })}
    ${
      (workshops && flow.near?.()) ??
      (flow.draft.place && !flow.errors.place ? html`<div class="pending"></div>` : nothing)
    }`,
  }
}
