/** Step 3: where are you? The nearest workshops that can do this repair, and how the item gets there. */
import { html } from 'lit/html.js'
import type { RequestFlow } from '../flow'
import type { StepView } from '../request'

export function place({ at, where, workshops, near, draft, errors }: RequestFlow): StepView {
  const pending = html`<div class="pending"></div>`
  return {
    title: at.words.place,
    content: html`${where?.field() ?? pending}
    ${(workshops && near?.()) ?? (draft.place && !errors.place ? pending : '')}`,
  }
}
