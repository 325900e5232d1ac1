/**
 * Finds places by what is typed, and says what there is to say of them: whose data they are, that a metropolis is wide, which
 * of the merchant's counters are near.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { distanceM } from '../../../shared/geo'
import type { PlacesAnswer } from '../../../shared/place'
import { type MoreWords, moreWordsOf } from '../../messages/words'
import { choice, choices } from '../../parts/fields'
import { measure } from '../../parts/format'
import type { RequestFlow } from '../flow'

/** How many counters are shown. */
const NEAREST = 3

export interface Where {
  /** What there is to say of the places shown, or of the one chosen. */
  about(): unknown
  /** Asks for the workshop or one of the nearest counters, where there are some. */
  stores(): unknown
}

/** @throws where the words cannot be fetched */
export async function whereOf(flow: RequestFlow): Promise<Where> {
  const more = await moreWordsOf(flow.at.language)
  return {
    about: () => about(flow, more),
    stores: () => (flow.at.config.stores[0] ? stores(flow, more.where) : nothing),
  }
}

/** Looks for places by what is typed. @throws where the server gives no answer */
export async function findPlaces(flow: RequestFlow): Promise<void> {
  const { config, words, announce, api } = flow.at
  const q = flow.value('place')
  const { places, credit } = await api.ask<PlacesAnswer>('places', { q, country: config.merchant.country })
  if (flow.draft.place || q !== flow.value('place')) return
  flow.places = places
  flow.credit = credit
  announce(words.found(places.length))
  if (q && !places[0]) flow.errors.place = words.nowhere
}

function about({ credit, draft: { place } }: RequestFlow, more: MoreWords): TemplateResult {
  return html`${
    credit
      ? html`<small><a href=${credit.url} target="_blank" rel="noreferrer">${credit.text}</a></small>`
      : nothing
  }
  ${place?.coarse ? html`<p class="note">${more.wide(place.label)}</p>` : nothing}`
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
