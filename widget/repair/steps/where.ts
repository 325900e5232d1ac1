/** Finds places by what is typed, and says what there is to say of them: whose data they are, that a metropolis is wide. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { PlacesAnswer } from '../../../shared/place'
import type { MoreWords } from '../../messages/words'
import type { RequestFlow } from '../flow'

export interface Where {
  /** What there is to say of the places shown, or of the one chosen. */
  about(): unknown
}

/** @throws where the words cannot be fetched */
export async function whereOf(flow: RequestFlow): Promise<Where> {
  const more = await flow.at.more()
  return {
    about: () => about(flow, more),
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
