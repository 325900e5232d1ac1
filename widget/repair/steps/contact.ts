/** Step 4: how do we reach you? The address only where something is collected, visited or sent. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { languages } from '../../../shared/language'
import { field } from '../../parts/fields'
import type { Form } from '../../parts/form'
import { needsAddress } from '../checks'
import type { RequestFlow } from '../flow'
import type { StepView } from '../request'

export function contact(flow: RequestFlow): StepView {
  const { words } = flow.at
  return {
    title: words.contact,
    intro: words.oneOfTwo,
    content: html`${contactFields(flow)}
    ${
      needsAddress(flow.value('handover.mode'))
        ? field(flow, 'handover.address', words.address, { rows: 3, autocomplete: 'street-address' })
        : nothing
    }`,
  }
}

/** The fields of a contact, which can be corrected later too. */
export function contactFields(form: Form): TemplateResult {
  const { words } = form.at
  const name = 'contact.language'
  return html`${field(form, 'contact.name', words.name, { autocomplete: 'name' })}
    <div class="pair">
      ${field(form, 'contact.email', words.email, { type: 'email', autocomplete: 'email' })}
      ${field(form, 'contact.phone', words.phone, { type: 'tel', autocomplete: 'tel' })}
    </div>
    <div class="field">
      <label for=${name} part="label">${words.language}</label>
      <select id=${name} name=${name} part="field">
        ${languages.map(
          (code) =>
            html`<option value=${code} ?selected=${code === form.values[name]}>
              ${new Intl.DisplayNames(code, { type: 'language' }).of(code)}
            </option>`,
        )}
      </select>
    </div>`
}
