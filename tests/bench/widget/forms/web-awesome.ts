// The peer: the form built of Web Awesome, importing only the components that it uses, as its documentation advises.
import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js'
import '@awesome.me/webawesome/dist/components/input/input.js'
import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js'
import '@awesome.me/webawesome/dist/components/radio/radio.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import '@awesome.me/webawesome/dist/components/textarea/textarea.js'
import type { LitElement } from 'lit'
import type { Question } from './questions'

const inputTypes = { text: 'text', date: 'date', email: 'email', tel: 'tel' } as const

function fieldOf(question: Question): string {
  const { kind, name, label } = question
  if (kind === 'yes') return `<wa-checkbox name="${name}">${label}</wa-checkbox>`
  if (kind === 'one of many') {
    const options = question.answers.map((answer, nth) => `<wa-option value="${nth}">${answer}</wa-option>`)
    return `<wa-select name="${name}" label="${label}">${options.join('')}</wa-select>`
  }
  if (kind === 'one of few') {
    const radios = question.answers.map((answer, nth) => `<wa-radio value="${nth}">${answer}</wa-radio>`)
    return `<wa-radio-group name="${name}" label="${label}">${radios.join('')}</wa-radio-group>`
  }
  const hint = question.hint ?? ''
  if (kind === 'long')
    return `<wa-textarea name="${name}" label="${label}" hint="${hint}" rows="3"></wa-textarea>`
  return `<wa-input name="${name}" label="${label}" hint="${hint}" type="${inputTypes[kind]}"></wa-input>`
}

export { firstQuestions, questions } from './questions'

/** Puts the form there. @returns how many controls it has, once every element of it has rendered */
export async function show(place: Element, asked: readonly Question[]): Promise<number> {
  const form = document.createElement('form')
  form.innerHTML = `${asked.map(fieldOf).join('')}<wa-button type="submit" variant="brand">Send</wa-button>`
  place.append(form)
  const elements = [...form.querySelectorAll<LitElement>('*')]
  await Promise.all(elements.map(({ updateComplete }) => updateComplete))
  return elements.filter(({ shadowRoot, localName }) => shadowRoot && localName !== 'wa-option').length
}
