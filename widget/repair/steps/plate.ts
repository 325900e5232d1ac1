/** Help with the serial number: where it stands on such a thing, or a photo of its type plate in its place. Loaded beside the form. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { CategoryCode } from '../../../shared/catalog'
import type { MoreWords } from '../../messages/words'
import { css } from '../../parts/css'
import type { RequestFlow } from '../flow'

/** Where such things carry their number; all others at the back or on the underside. */
const AT: Partial<Record<CategoryCode, keyof MoreWords['plateAt']>> = {
  phone: 'settings',
  tablet: 'settings',
  watch: 'settings',
  'washing-machine': 'inside',
  dishwasher: 'inside',
  refrigerator: 'inside',
  bicycle: 'frame',
  'e-bike': 'frame',
  shoes: 'label',
  clothing: 'label',
  bag: 'label',
  furniture: 'label',
}

const styles = css`
  .plate p {
    margin: 4px 0 12px;
  }
`

/** @throws where the words cannot be fetched */
export async function plateOf(flow: RequestFlow): Promise<() => TemplateResult> {
  const more = await flow.at.more()
  flow.at.dress(styles)
  return () =>
    html`<details class="plate" @toggle=${() => flow.loadTray()}>
      <summary>${more.plate}</summary>
      <p>${more.plateAt[AT[flow.category!.code] ?? 'outside']}</p>
      ${flow.tray?.render(more.platePhoto) ?? nothing}
    </details>`
}
