/** Step 2: what is wrong? The usual troubles as choices, own words, photos. */
import { html, nothing } from 'lit/html.js'
import { choice, choices, field, note } from '../../parts/fields'
import type { RequestFlow } from '../flow'
import type { StepView } from '../request'

export function fault(flow: RequestFlow): StepView {
  const { at, category, tray, draft } = flow
  const { words, config } = at
  const add = ({ target }: Event) => {
    const input = target as HTMLInputElement
    void flow.addPhotos([...input.files!])
    input.value = ''
  }
  return {
    title: words.fault,
    intro: flow.item || category!.name,
    content: html`${choices(
      flow,
      'problem.symptom',
      html`<span class="heard">${words.fault}</span>`,
      category!.symptoms.map(({ code, name }) => choice(flow, 'problem.symptom', code, name)),
    )}
    ${field(flow, 'problem.description', words.describe, { rows: 3, optional: true })} ${tray?.render()}
    ${
      draft.photos.length < config.limits.photos
        ? html`<label class="upload">
            <input id="problem.photos" type="file" accept="image/*" multiple @change=${add} />
            ${words.addPhotos} <small>${words.optional}</small>
          </label>`
        : nothing
    }
    ${note(flow, 'problem.photos')}`,
  }
}
