/** Step 1: what is it? */
import { html, nothing } from 'lit/html.js'
import { field, link } from '../../parts/fields'
import { today } from '../../parts/format'
import type { RequestFlow } from '../flow'
import type { StepView } from '../request'

export function item(flow: RequestFlow): StepView {
  const { at, category, coverage, known } = flow
  const { words, config } = at
  const choose = (code: string) => {
    flow.set('item.category', code)
    at.focus()
  }
  const icon = (code: keyof NonNullable<RequestFlow['icons']>) =>
    html`<svg class="icon" viewBox="0 0 32 32" aria-hidden="true">
      <path d=${flow.icons?.[code] ?? ''} />
    </svg>`
  const optional = true
  const model = known.values?.['item.model']
  const named = (name: string, label: string) => field(flow, `item.${name}`, label, { optional })
  return {
    title: words.item,
    intro: category && model && model === flow.values['item.model'] ? words.fromPage : '',
    content: category
      ? html`<div class="chosen">
            ${known.image ? html`<img src=${known.image} alt="" />` : icon(category.code)}<b
              >${category.name}</b
            >
            ${config.categories[1] ? link(words.change, () => choose('')) : nothing}
          </div>
          <div class="pair">
            ${named('brand', words.brand)} ${named('model', words.model)}
            ${field(flow, 'item.purchasedOn', words.bought, {
              hint: coverage?.hint,
              type: 'date',
              max: today(at.api),
              optional,
            })}
            ${named('serial', words.serial)}
          </div>
          ${flow.plate?.()}`
      : html`<div id="item.category" class="tiles" tabindex="-1">
          ${config.categories.map(
            ({ code, name }) =>
              html`<button type="button" class="tile" part="tile" @click=${() => choose(code)}>
                ${icon(code)}${name}
              </button>`,
          )}
        </div> `,
    label: category ? undefined : '',
    aside: [link(words.follow, () => at.lookUp()), flow.mine?.render()],
  }
}
