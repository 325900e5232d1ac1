/** The pieces of every form, with label, hint and error tied to their input: all in the element's one shadow root. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Form } from './form'

export interface FieldOptions {
  hint?: string
  type?: 'text' | 'email' | 'tel' | 'date'
  autocomplete?: AutoFill
  /** Lines of text; a text area, where there are several. */
  rows?: number
  /** Fields are needed unless they are marked so. */
  optional?: boolean
  /** First and last day of a date. */
  min?: string
  max?: string
}

/** A labelled input or text area, and what is to be said about it. */
export function field(form: Form, name: string, label: string, options: FieldOptions = {}): TemplateResult {
  const {
    hint,
    type = 'text',
    autocomplete = nothing,
    rows,
    optional,
    min = nothing,
    max = nothing,
  } = options
  const value = form.values[name] ?? ''
  const wrong = name in form.errors
  // Of these two, one is enough.
  const required = !optional && !/email|phone/.test(name)
  return html`<div class="field">
    <label for=${name} part="label"
      >${label} ${optional ? html`<small>${form.at.words.optional}</small>` : nothing}</label
    >
    ${
      rows
        ? html`<textarea
            id=${name}
            name=${name}
            part="field"
            rows=${rows}
            dir="auto"
            autocomplete=${autocomplete}
            aria-required=${required}
            aria-describedby=${`${name}-note`}
            aria-invalid=${wrong}
            .value=${value}
          ></textarea>`
        : html`<input
            id=${name}
            name=${name}
            part="field"
            type=${type}
            dir="auto"
            min=${min}
            max=${max}
            autocomplete=${autocomplete}
            enterkeyhint="next"
            aria-required=${required}
            aria-describedby=${`${name}-note`}
            aria-invalid=${wrong}
            .value=${value}
          />`
    }
    ${note(form, name, hint)}
  </div>`
}

/** What is wrong with a field, else what helps to fill it in. */
export const note = ({ errors }: Pick<Form, 'errors'>, name: string, hint?: string): TemplateResult =>
  html`<p class=${errors[name] ? 'wrong' : 'hint'} id=${`${name}-note`}>${errors[name] ?? hint}</p>`

/** One of several answers to the same question. */
export const choice = (
  form: Form,
  name: string,
  value: string,
  content: unknown,
  aside: unknown = nothing,
): TemplateResult =>
  html`<label class="option" part="option">
    <input type="radio" name=${name} .value=${value} .checked=${form.values[name] === value} />
    <span>${content}</span>${aside}
  </label>`

/** A question with several answers. */
export const choices = (form: Form, name: string, question: unknown, answers: unknown): TemplateResult =>
  html`<fieldset id=${name} tabindex="-1" aria-describedby=${`${name}-note`}>
    <legend>${question}</legend>
    ${note(form, name)} ${answers}
  </fieldset>`

/** A button that looks like a link, for what is not the way on. */
export const link = (label: unknown, go: () => void): TemplateResult =>
  html`<button type="button" class="link" @click=${go}>${label}</button>`

/** The way on, which is the form's own, and the way back or out, if there is one. */
export const foot = (form: Form, label: string, backLabel?: string, back?: () => void): TemplateResult =>
  html`${
      form.hurry
        ? html`<p class="note warn" role="alert">
            ${form.at.words.offline} ${link(form.at.words.again, form.hurry)}
          </p>`
        : nothing
    }
    <div class="foot">
      ${
        back
          ? html`<button type="button" class="plain" part="secondary" ?disabled=${form.busy} @click=${back}>
              ${backLabel}
            </button>`
          : nothing
      }
      <button class="main" part="primary" aria-disabled=${form.busy}>
        ${form.busy ? form.at.words.sending : label}
      </button>
    </div>`

/** What is wrong with the form as a whole; takes the focus, and leads to each field. */
export const summary = (form: Form): TemplateResult | typeof nothing =>
  Object.keys(form.errors).length
    ? html`<div id="summary" class="note warn" role="alert" tabindex="-1">
        <b>${form.at.words.wrong}</b>
        ${Object.entries(form.errors).map(
          ([name, text]) => html`<p>${name ? link(text, () => form.at.focus(name)) : text}</p>`,
        )}
      </div>`
    : nothing

/** What is known, line by line under its name, with something beside it; names of which nothing is known are left out. */
export const lines = (rows: [name: string, aside: unknown, ...said: unknown[]][]): TemplateResult =>
  html`<dl>
    ${rows.map(([name, aside, ...said]) => {
      const known = said.filter(Boolean)
      return known[0]
        ? html`<div>
            <dt>${name}</dt>
            <dd>${known.map((line) => html`<span><bdi>${line}</bdi></span>`)}</dd>
            ${aside ? html`<dd>${aside}</dd>` : nothing}
          </div>`
        : nothing
    })}
  </dl>`
