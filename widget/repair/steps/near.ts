/** The nearest workshops that can do this repair, why the first is first, and how the item gets there. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { choice, choices, field } from '../../parts/fields'
import { day, measure } from '../../parts/format'
import type { RequestFlow } from '../flow'

/** How many workshops are shown at first. */
const NEAREST = 3

/** What is asked once there are workshops: which one, how the item gets there, and when. */
export function near(flow: RequestFlow): TemplateResult {
  const { words, config } = flow.at
  const mode = flow.value('handover.mode')
  const carried = mode === 'carry-in' && config.stores[0]
  const store = carried && flow.value('handover.store')
  return html`${store ? nothing : workshops(flow)}
  ${choices(
    flow,
    'handover.mode',
    words.handover,
    flow.modes.map((each) => choice(flow, 'handover.mode', each, words.modes[each])),
  )}
  ${carried ? flow.stores?.ask() : nothing} ${store ? flow.stores?.goesOn(store) : nothing}
  ${
    flow.workshop && mode !== 'mail-in'
      ? field(flow, 'handover.day', words.day, { type: 'date', min: flow.workshop.firstDay })
      : nothing
  }`
}

function workshops(flow: RequestFlow): TemplateResult {
  const { words, language } = flow.at
  const found = flow.workshops!
  if (!found[0]) return html`<p class="note"><b>${words.noneNear}</b><br />${words.noneNearText}</p>`
  const rows = found.map(({ id, name, distanceM, travelS, firstDay, usualDays, why }) =>
    choice(
      flow,
      'handover.workshop',
      id,
      html`<b>${name}</b
        ><small>${words.firstDay(day(firstDay, language), measure(usualDays, 'day', language))}</small
        ><small>${why}</small>`,
      html`<small class="number"
        >${measure(distanceM / 1000, 'kilometer', language)}
        ${travelS ? html`<br />${measure(Math.ceil(travelS / 60), 'minute', language)}` : nothing}</small
      >`,
    ),
  )
  const others = rows.splice(NEAREST)
  return choices(
    flow,
    'handover.workshop',
    words.workshops,
    html`${rows}
    ${
      others[0]
        ? html`<details>
            <summary>${words.showMore}</summary>
            ${others}
          </details>`
        : nothing
    }`,
  )
}
