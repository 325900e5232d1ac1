/** Step 3: where are you? The nearest workshops that can do this repair, and how the item gets there. */
import { html, nothing } from 'lit/html.js'
import type { WorkshopChoice } from '../../../shared/workshop'
import { choice, choices, field, link } from '../../parts/fields'
import { day, measure } from '../../parts/format'
import type { RequestFlow } from '../flow'
import type { StepView } from '../request'

/** How many workshops are shown at first. */
const NEAREST = 3

export function place(flow: RequestFlow): StepView {
  const { at, workshops, places } = flow
  const { words } = at
  return {
    title: words.place,
    content: html`${field(flow, 'place', words.town, {
      autocomplete: 'off',
      beside: html`${link(words.here, () => void flow.locate())}
      ${places.map(
        (each) =>
          html`<button type="button" class="option" @click=${() => flow.choosePlace(each)}>
            <span>${each.label}</span> <small>${each.region}</small>
          </button>`,
      )}
      ${flow.where?.about()}`,
    })}
    ${
      workshops
        ? html`${near(flow, workshops)} ${handover(flow)}`
        : flow.draft.place && !flow.errors.place
          ? html`<div class="pending"></div>`
          : nothing
    }`,
  }
}

function near(flow: RequestFlow, found: WorkshopChoice[]) {
  const { words, language } = flow.at
  if (!found.length) return html`<p class="note"><b>${words.noneNear}</b><br />${words.noneNearText}</p>`
  const rows = found.map(({ id, name, distanceM, travelS, firstDay, usualDays }) =>
    choice(
      flow,
      'handover.workshop',
      id,
      html`<b>${name}</b
        ><small>${words.firstDay(day(firstDay, language), measure(usualDays, 'day', language))}</small>`,
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
    html`${rows}${
      others.length
        ? html`<details>
            <summary>${words.more}</summary>
            ${others}
          </details>`
        : nothing
    }`,
  )
}

function handover(flow: RequestFlow) {
  const { words } = flow.at
  const mode = flow.value('handover.mode')
  return html`${choices(
    flow,
    'handover.mode',
    words.handover,
    flow.modes.map((each) => choice(flow, 'handover.mode', each, words.modes[each])),
  )}
  ${mode === 'carry-in' ? flow.where?.stores() : nothing}
  ${
    flow.workshop && mode !== 'mail-in'
      ? field(flow, 'handover.day', words.day, { type: 'date', min: flow.workshop.firstDay })
      : nothing
  }`
}
