// The other peer: the least that a Lit element with these fields can be, its inputs the browser's own.
import { css, html, LitElement, nothing } from 'lit'
import type { Question } from './questions'

class BareForm extends LitElement {
  static override properties = { questions: { attribute: false } }
  static override styles = css`
    label,
    legend {
      display: block;
      font-weight: 600;
    }
    input,
    textarea,
    select {
      display: block;
      width: 100%;
      padding: 8px;
      font: inherit;
    }
    fieldset label input,
    .yes input {
      display: inline;
      width: auto;
    }
  `
  declare questions: readonly Question[]

  override render() {
    return html`<form>${this.questions.map(fieldOf)}<button>Send</button></form>`
  }
}
customElements.define('bare-form', BareForm)

function fieldOf(question: Question) {
  const { kind, name, label } = question
  if (kind === 'yes') return html`<label class="yes"><input type="checkbox" name=${name} /> ${label}</label>`
  if (kind === 'one of few')
    return html`<fieldset>
      <legend>${label}</legend>
      ${question.answers.map((answer, nth) => html`<label><input type="radio" name=${name} value=${nth} /> ${answer}</label>`)}
    </fieldset>`
  return html`<label for=${name}>${label}</label>${control(question)}`
}

function control(question: Question) {
  const { kind, name } = question
  if (kind === 'one of many')
    return html`<select id=${name} name=${name}>
      ${question.answers.map((answer, nth) => html`<option value=${nth}>${answer}</option>`)}
    </select>`
  if (kind === 'long') return html`<textarea id=${name} name=${name} rows="3"></textarea>`
  if (kind === 'yes' || kind === 'one of few') return nothing
  return html`<input id=${name} name=${name} type=${kind} />
    ${question.hint ? html`<p>${question.hint}</p>` : nothing}`
}

export { firstQuestions, questions } from './questions'

/** Puts the form there. @returns how many controls it has, once it has rendered */
export async function show(place: Element, asked: readonly Question[]): Promise<number> {
  const form = document.createElement('bare-form') as BareForm
  form.questions = asked
  place.append(form)
  await form.updateComplete
  return form.renderRoot.querySelectorAll('input, select, textarea, button').length
}
