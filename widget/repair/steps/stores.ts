/** Where the merchant has counters near, the item may be left there. Loaded for merchants that have some. */
import { html, type TemplateResult } from 'lit/html.js'
import { distanceM } from '../../../shared/geo'
import { moreWordsOf } from '../../messages/words'
import { choice, choices } from '../../parts/fields'
import { measure } from '../../parts/format'
import type { RequestFlow } from '../flow'

/** How many are shown. */
const NEAREST = 3

export type Stores = () => TemplateResult

/** @returns what asks for the workshop or one of the nearest stores. @throws where the words cannot be fetched */
export async function storesOf(flow: RequestFlow): Promise<Stores> {
  const more = await moreWordsOf(flow.at.language)
  return () => stores(flow, more.where)
}

function stores(flow: RequestFlow, question: string): TemplateResult {
  const { words, config, language } = flow.at
  flow.values['handover.store'] ??= ''
  const near = config.stores
    .map((store) => ({ ...store, away: distanceM(store, flow.draft.place!) }))
    .sort((a, b) => a.away - b.away)
  return choices(flow, 'handover.store', question, [
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
