/** Tells whoever has put the element on a page what is wrong with it. Loaded where something is. */
import { codeOf, Failure, type Api } from '../api'
import { BengkelErrorEvent } from '../events'
import type { Words } from '../messages/words'

/**
 * Where a page's policy lets nothing be drawn, a plain link to the hosted page stands in; made without any markup, it passes all
 * policies.
 */
export function replaceWithLink(element: Element, { base, merchant }: Api, words?: Words): void {
  console.error('bengkel: this page lets nothing be drawn. Add "bengkel" to trusted-types in its policy.')
  const link = document.createElement('a')
  link.href = `${base}/r/${merchant}`
  link.textContent = words?.launch ?? link.host
  element.shadowRoot!.replaceChildren(link)
}

/** Says on the console what to do, and tells the page. */
export function complain(element: HTMLElement, { base, merchant }: Api, error: unknown): void {
  const problem = error instanceof Failure ? error.problem : undefined
  const why = !merchant
    ? 'The merchant key is missing. Copy the script tag anew from the office: its data-merchant begins with pk_.'
    : problem
      ? `${problem.title}. ${problem.detail} (${merchant} on ${location.origin})`
      : `${base} does not answer. If it runs, allow it in connect-src of this page's Content-Security-Policy.`
  console.error(`bengkel: ${why}`)
  // What the shopper reads instead of the form must be readable as well.
  import('../parts/finish').then(
    ({ keepReadable }) => keepReadable(element),
    () => {},
  )
  element.dispatchEvent(new BengkelErrorEvent(problem ? codeOf(problem.type) : 'unreachable'))
}
