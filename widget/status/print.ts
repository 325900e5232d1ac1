/** Prints a ticket alone, on one page. Loaded when somebody wants it. */
import { css } from '../parts/css'

/** Adds rules for print. @returns what takes them off again */
function adopt(to: DocumentOrShadowRoot, rules: string): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@media print{${rules}}`)
  to.adoptedStyleSheets = [...to.adoptedStyleSheets, sheet]
  return () => {
    to.adoptedStyleSheets = to.adoptedStyleSheets.filter((each) => each !== sheet)
  }
}

/** What is only of use on a screen stays off the paper, and the paper is white. */
const TICKET = css`
  :host {
    color-scheme: light;
  }
  details,
  form,
  .foot,
  .photos,
  .note,
  .screen,
  h3:has(+ .photos) {
    display: none;
  }
  .ticket {
    filter: none;
    break-inside: avoid;
  }
  .ticket > * {
    border: 1px solid #999;
    mask: none;
  }
  .root {
    font-size: 13px;
    line-height: 1.35;
  }
  small,
  dt {
    font-size: 12px;
  }
  .body,
  .stub {
    padding: 12px 16px;
  }
  dl div {
    padding: 5px 0;
  }
  li {
    padding-bottom: 6px;
  }
`

/** What neither holds the element nor is it stays off the paper too. */
export function print(element: Element): void {
  const { localName } = element
  const page = `html,body{min-height:0!important;height:auto!important;background:#fff!important}body :not(:has(${localName}),${localName}){display:none!important}`
  const takeOff = [adopt(document, page), adopt(element.shadowRoot!, TICKET)]
  window.print()
  for (const each of takeOff) each()
}
