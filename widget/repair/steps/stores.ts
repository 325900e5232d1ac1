/** Where the merchant has counters near, the item may be left there. Loaded for merchants that have some. */
import { html, type TemplateResult } from 'lit/html.js'
import { distanceM } from '../../../shared/geo'
import { choice, choices } from '../../parts/fields'
import { measure } from '../../parts/format'
import type { RequestFlow } from '../flow'

/** How many are shown. */
const NEAREST = 3

/** The workshop, or one of the nearest stores. */
export function stores(flow: RequestFlow): TemplateResult {
  const { words, config, language } = flow.at
  flow.values['handover.store'] ??= ''
  const near = config.stores
    .map((store) => ({ ...store, away: distanceM(store, flow.draft.place!) }))
    .sort((a, b) => a.away - b.away)
  return choices(flow, 'handover.store', words.place, [
    choice(flow, 'handover.store', '', flow.workshop?.name ?? words.workshop),
    ...near
      .slice(0, NEAREST)
      .map(({ id, name, address, away }) =>
        choice(
          flow,
          'handover.store',
          id,
          html`${name}<small>${address}</small>`,
          html`<small class="number">${measure(away / 1000, 'kilometer', language)}</small>`,
        ),
      ),
  ])
}
