/**
 * The field for the place: finds places by what is typed or by the device, lets one be chosen by tap or by arrow keys, and says
 * what there is to say of it.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Credit, Place, PlacesAnswer } from '../../../shared/place'
import { link, note } from '../../parts/fields'
import type { RequestFlow } from '../flow'

/** How long typing must rest before we look for places, ms. */
const REST = 200

export class Where {
  /** The places that fit what is typed. */
  #places: Place[] = []
  /** The one that arrow keys have come to; -1 for none. */
  #active = -1
  /** Whose data they are. */
  #credit?: Credit
  #typing?: ReturnType<typeof setTimeout>
  /** What is said while the device's position is looked for. */
  #locating = ''

  constructor(readonly flow: RequestFlow) {}

  /** Something else is typed: looks for it once typing rests. */
  typed(): void {
    clearTimeout(this.#typing)
    this.#typing = setTimeout(() => void this.#find(), REST)
  }

  /** Goes on with what is typed: takes the first place that fits, as it is seen, or else looks for some. */
  take(): void {
    const [first] = this.#places
    if (first) this.#choose(first)
    else void this.#find()
  }

  async #find(): Promise<void> {
    const { flow } = this
    const { config, words, announce, api, update } = flow.at
    const q = flow.value('place')
    clearTimeout(this.#typing)
    this.#active = -1
    try {
      const { country } = config.merchant
      const answer = q ? await api.ask<PlacesAnswer>('places', { q, country }) : { places: [] }
      if (flow.draft.place || q !== flow.value('place')) return
      this.#places = answer.places
      this.#credit = answer.credit
      if (q) announce(words.found(this.#places.length))
      if (q && !this.#places[0]) flow.errors.place = words.nowhere
    } catch {
      flow.errors.place = words.unavailable
    }
    update()
  }

  #choose(place: Place): void {
    this.#places = []
    this.#active = -1
    this.flow.choosePlace(place)
  }

  /** Takes the place where the device is. */
  async #locate(): Promise<void> {
    const { flow } = this
    const { at } = flow
    if (this.#locating) return
    const typed = flow.value('place')
    this.#locating = ' '
    const load = async () =>
      (await import('../../host/position')).positionOf(flow.at, (text) => {
        this.#locating = text
        at.announce(text)
      })
    const found = await load().catch(() => at.words.noPosition)
    this.#locating = ''
    if (typeof found === 'string') {
      flow.errors.place = found
      at.focus('place')
    } else if (typed === flow.value('place')) {
      this.#credit = found.credit
      this.#choose(found.place)
    }
    at.update()
  }

  /** Moves among the places, takes one, or puts them away. */
  readonly #key = (event: KeyboardEvent): void => {
    const { length } = this.#places
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = this.#places[this.#active]
    if (!length || event.isComposing) return
    if (step) {
      // Before the first stands none, so that both ends lead there.
      this.#active = ((this.#active + step + length + 2) % (length + 1)) - 1
      setTimeout(() => this.#option(this.#active)?.scrollIntoView({ block: 'nearest' }))
    } else if (event.key === 'Escape') {
      this.#places = []
    } else if (event.key === 'Enter' && chosen) {
      this.#choose(chosen)
    } else return
    event.preventDefault()
    this.flow.at.update()
  }

  #option(index: number): HTMLElement | null {
    return this.flow.at.element.shadowRoot!.getElementById(`place-${index}`)
  }

  field(): TemplateResult {
    const { flow } = this
    const { words } = flow.at
    const { place } = flow.draft
    const active = this.#active
    const name = 'place'
    return html`<div class="field">
      <label for=${name}>${words.town}</label>
      <input
        id=${name}
        name=${name}
        dir="auto"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-autocomplete="list"
        aria-controls="places"
        aria-expanded=${!!this.#places[0]}
        aria-activedescendant=${active < 0 ? nothing : `place-${active}`}
        aria-required="true"
        aria-describedby="place-note"
        aria-invalid=${name in flow.errors}
        .value=${flow.values[name] ?? ''}
        @keydown=${this.#key}
      />
      <div id="places" role="listbox" aria-label=${words.place} ?hidden=${!this.#places[0]}>
        ${this.#places.map(
          (each, index) =>
            html`<div
              id=${`place-${index}`}
              class="option"
              part="option"
              role="option"
              aria-selected=${index === active}
              @mousedown=${(event: Event) => event.preventDefault()}
              @click=${() => this.#choose(each)}
            >
              <span><bdi>${each.label}</bdi></span> <small><bdi>${each.region}</bdi></small>
            </div>`,
        )}
      </div>
      ${note(flow, name, this.#locating)}
      ${
        // Pages without TLS are told nothing of where a device is.
        isSecureContext && 'geolocation' in navigator ? link(words.here, () => void this.#locate()) : nothing
      }
      ${
        this.#credit
          ? html`<small
              ><a href=${this.#credit.url} target="_blank" rel="noreferrer">${this.#credit.text}</a></small
            >`
          : nothing
      }
      ${place?.coarse ? html`<p class="note">${words.wide(place.label)}</p>` : nothing}
    </div>`
  }
}
