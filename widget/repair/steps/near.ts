/** The nearest workshops that can do this repair, why the one that is chosen, and how the item gets there. Loaded with them. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { distanceM } from '../../../shared/geo'
import type { WorkshopChoice } from '../../../shared/workshop'
import { choice, choices, field } from '../../parts/fields'
import { day, measure } from '../../parts/format'
import type { ToldWhy } from '../../parts/why'
import type { RequestFlow } from '../flow'

/** How many workshops are shown at first, and how many stores at all. */
const NEAREST = 3

export type Near = () => TemplateResult

/** @throws where the words cannot be fetched */
export async function nearOf(flow: RequestFlow): Promise<Near> {
  const { at } = flow
  const { words, language, config, api } = at
  const more = await at.more()
  const { whySentence } = await import('../../parts/why')
  /** Who does what is left at a store, by what was asked for. */
  const sentOn = new Map<string, WorkshopChoice | undefined>()

  const km = (metres: number) => measure(metres / 1000, 'kilometer', language)

  const why = (told: ToldWhy) =>
    whySentence(at, more, more.things(flow.category!.plural, flow.value('item.brand')), told)

  function workshops(found: WorkshopChoice[]): TemplateResult {
    if (!found[0]) return html`<p class="note"><b>${more.noneNear}</b><br />${more.noneNearText}</p>`
    const rows = found.map(({ id, name, distanceM, travelS, firstDay, usualDays }) =>
      choice(
        flow,
        'handover.workshop',
        id,
        html`<b>${name}</b
          ><small>${more.firstDay(day(firstDay, language), measure(usualDays, 'day', language))}</small>`,
        html`<small class="number"
          >${km(distanceM)}
          ${travelS ? html`<br />${measure(Math.ceil(travelS / 60), 'minute', language)}` : nothing}</small
        >`,
      ),
    )
    const others = rows.splice(NEAREST)
    const { workshop } = flow
    return choices(
      flow,
      'handover.workshop',
      more.workshops,
      html`${rows}
      ${
        others.length
          ? html`<details>
              <summary>${more.showMore}</summary>
              ${others}
            </details>`
          : nothing
      }
      ${workshop && html`<p class="hint">${why({ ...workshop, by: byOf(workshop, found) })}</p>`}`,
    )
  }

  /** The merchant's counters: the item may be left at one. */
  function stores(): TemplateResult {
    flow.values['handover.store'] ??= ''
    const near = config.stores
      .map((store) => ({ ...store, away: distanceM(store, flow.draft.place!) }))
      .sort((a, b) => a.away - b.away)
    return choices(flow, 'handover.store', more.where, [
      choice(flow, 'handover.store', '', flow.workshop?.name ?? words.workshop),
      ...near
        .slice(0, NEAREST)
        .map(({ id, name, address, away }) =>
          choice(
            flow,
            'handover.store',
            id,
            html`${name}<small>${address}</small>`,
            html`<small class="number">${km(away)}</small>`,
          ),
        ),
    ])
  }

  /** Who does what is left at this store: asked once for each thing. */
  function doneBy(store: string): WorkshopChoice | undefined {
    const query = { ...flow.wanted, store }
    const asked = JSON.stringify(query)
    if (!sentOn.has(asked)) {
      sentOn.set(asked, undefined)
      void flow.load(async () => {
        sentOn.set(asked, (await api.ask<{ workshops: WorkshopChoice[] }>('workshops', query)).workshops[0])
      })
    }
    return sentOn.get(asked)
  }

  function sending(id: string): TemplateResult | undefined {
    const workshop = doneBy(id)
    const store = config.stores.find((each) => each.id === id)!.name
    if (!workshop) return undefined
    const by = workshop.usual ? 'usual' : byOf(workshop, [workshop])
    return html`<p class="note">
      <b>${more.sentTo(workshop.name)}</b><br />${why({ ...workshop, by, store })}
    </p>`
  }

  return () => {
    const mode = flow.value('handover.mode')
    const carried = mode === 'carry-in' && config.stores[0]
    const store = carried && flow.value('handover.store')
    return html`${store ? nothing : workshops(flow.workshops!)}
    ${choices(
      flow,
      'handover.mode',
      more.handover,
      flow.modes.map((each) => choice(flow, 'handover.mode', each, words.modes[each])),
    )}
    ${carried ? stores() : nothing} ${store ? sending(store) : nothing}
    ${
      flow.workshop && mode !== 'mail-in'
        ? field(flow, 'handover.day', words.day, { type: 'date', min: flow.workshop.firstDay })
        : nothing
    }`
  }
}

/** What puts a workshop before the others that were found; the first is the one that would be asked anyway. */
function byOf(workshop: WorkshopChoice, found: readonly WorkshopChoice[]): ToldWhy['by'] {
  if (workshop.id !== found[0]!.id) return 'chosen'
  const away = ({ travelS, distanceM }: WorkshopChoice) => travelS ?? distanceM
  if (found.some((other) => away(other) < away(workshop))) return 'less-busy'
  return workshop.travelS ? 'quickest' : 'nearest'
}
