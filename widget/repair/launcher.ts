/** The button that opens the form in a dialog. Loaded for `mode="button"`. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Words } from '../messages/words'
import { css } from '../parts/css'

/** The look of the dialog and the way out of it. */
export const styles = css`
  :host([mode='button']) {
    display: inline-block;
  }
  .close {
    position: absolute;
    z-index: 1;
    inset-inline-end: 0;
    min-width: 48px;
    height: 48px;
    padding: 0;
    border: 0;
    font-size: 30px;
  }
  .close ~ .bar,
  .close + .body h2 {
    margin-inline-end: 28px;
  }
  .close ~ .ticket > .stub {
    padding-inline-end: 56px;
  }
  dialog {
    width: 640px;
    max-width: 100%;
    max-height: 100%;
    margin: auto;
    border: 0;
    background: none;
  }
  ::backdrop {
    background: #0008;
  }
`

/** Opens the dialog; as long as it is open, the page behind does not scroll. */
export function show(root: ShadowRoot): void {
  const dialog = root.querySelector('dialog')!
  if (dialog.open) return
  const { style, clientWidth } = document.documentElement
  const { overflow, scrollbarGutter } = style
  style.overflow = 'hidden'
  // Where the scroll bar takes room, it keeps it, so that nothing moves.
  if (innerWidth > clientWidth) style.scrollbarGutter = 'stable'
  dialog.addEventListener('close', () => Object.assign(style, { overflow, scrollbarGutter }), { once: true })
  dialog.showModal()
}

/** What closes our dialog is not to close what the page has open, such as the fold that the button stands in. */
const keep = (event: KeyboardEvent) => {
  if (event.key === 'Escape') event.stopPropagation()
}

/** @param card what the dialog holds, with the way out as its first child */
export const launcher = (card: TemplateResult, open: () => void, words?: Words): TemplateResult =>
  html`<button
      class="root main"
      part="launcher"
      dir=${words?.dir ?? nothing}
      @click=${(event: Event) => {
        // Not every browser gives the focus to a button that is pressed, and it returns to where it was.
        ;(event.currentTarget as HTMLElement).focus()
        open()
      }}
      @keyup=${keep}
    >
      <slot>${words?.launch}</slot>
    </button>
    <dialog aria-label=${words?.launch ?? nothing} @keydown=${keep} @keyup=${keep}>${card}</dialog>`

/** The way out of the dialog. */
export const closer = (close: () => void, words?: Words): TemplateResult =>
  html`<button class="close" aria-label=${words?.close ?? nothing} @click=${close}>×</button>`
