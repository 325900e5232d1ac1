/** Step 3: where are you? The nearest workshops that can do this repair, and how the item gets there. */
import { html } from 'lit/html.js'
import type { RequestFlow } from '../flow'
import type { StepView } from '../request'
import { near } from './near'

export const place = (flow: RequestFlow): StepView => ({
  title: flow.at.words.place,
  content: html`${flow.where.field()}
  ${flow.workshops ? near(flow) : flow.draft.place && !flow.errors.place ? html`<div class="pending"></div>` : ''}`,
})
