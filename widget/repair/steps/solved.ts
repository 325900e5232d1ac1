/** The happy end: one of the checks has fixed it, and nothing is to be sent. Loaded where it comes to that. */
import { html, type TemplateResult } from 'lit/html.js'
import { link } from '../../parts/fields'
import type { RequestFlow } from '../flow'

/** @throws where the words cannot be fetched */
export async function solvedOf(flow: RequestFlow): Promise<() => TemplateResult> {
  const { at } = flow
  const more = await at.more()
  return () =>
    html`<div class="body">
      <h2 id="title" part="title" tabindex="-1">${more.solved}</h2>
      <p>${more.solvedText}</p>
      ${link(at.words.restart, () => flow.restart())}
    </div>`
}
