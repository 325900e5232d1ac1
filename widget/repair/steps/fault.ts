/** Step 2: what is wrong? The usual troubles as choices, own words, photos. */
import { html } from 'lit/html.js'
import { choice, choices, field } from '../../parts/fields'
import type { RequestFlow } from '../flow'
import type { StepView } from '../request'

export function fault(flow: RequestFlow): StepView {
  const { at, category, tray } = flow
  const { words } = at
  return {
    title: words.fault,
    intro: flow.item || category!.name,
    content: html`${choices(
      flow,
      'problem.symptom',
      html`<span class="heard">${words.fault}</span>`,
      category!.symptoms.map(({ code, name }) => choice(flow, 'problem.symptom', code, name)),
    )}
    ${field(flow, 'problem.description', words.describe, { rows: 3, optional: true })} ${tray?.render()}`,
  }
}
