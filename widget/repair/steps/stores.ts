/** The merchant's counters: the item may be left at one, and goes on from there. Loaded where the merchant has some. */
import { html, type TemplateResult } from 'lit/html.js'
import { distanceM } from '../../../shared/geo'
import type { WorkshopChoice } from '../../../shared/workshop'
import { choice, choices } from '../../parts/fields'
import { measure } from '../../parts/format'
import type { RequestFlow } from '../flow'

/** How many are shown. */
const NEAREST = 3

export class Stores {
  /** Who does what is left at a store, by what was asked for. */
  readonly #sentOn = new Map<string, WorkshopChoice | undefined>()

  constructor(readonly flow: RequestFlow) {}

  /** Asks where the item is brought to: the workshop, or a store near. */
  ask(): TemplateResult {
    const { flow } = this
    const { words, config, language } = flow.at
    flow.values['handover.store'] ??= ''
    const near = config.stores
      .map((store) => ({ ...store, away: distanceM(store, flow.draft.place!) }))
      .sort((a, b) => a.away - b.away)
    return choices(flow, 'handover.store', words.where, [
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

  /** Who does what is left at this store, once it is known. */
  goesOn(store: string): TemplateResult | undefined {
    const workshop = this.#doneBy(store)
    return (
      workshop &&
      html`<p class="note"><b>${this.flow.at.words.sentTo(workshop.name)}</b><br />${workshop.why}</p>`
    )
  }

  /** Is asked once for each thing. */
  #doneBy(store: string): WorkshopChoice | undefined {
    const { flow } = this
    const query = { ...flow.wanted, store }
    const asked = JSON.stringify(query)
    if (!this.#sentOn.has(asked)) {
      this.#sentOn.set(asked, undefined)
      void flow.load(async () => {
        this.#sentOn.set(asked, (await flow.workshopsFor(query))[0])
      })
    }
    return this.#sentOn.get(asked)
  }
}
