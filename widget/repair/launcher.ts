/** The button that opens the form in a dialog. Loaded for `mode="button"`. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Words } from '../messages/words'

/** @param card what the dialog holds, with the way out as its first child */
export const launcher = (card: TemplateResult, open: () => void, words?: Words): TemplateResult =>
  html`<button class="root main" part="launcher" @click=${open}><slot>${words?.launch}</slot></button>
    <dialog aria-label=${words?.launch ?? nothing}>${card}</dialog>`

/** The way out of the dialog. */
export const closer = (close: () => void, words?: Words): TemplateResult =>
  html`<button class="close" aria-label=${words?.close ?? nothing} @click=${close}>×</button>`
