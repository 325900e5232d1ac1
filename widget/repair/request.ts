/** The request as it is shown: one question at a time, with the way back, the way on, and how far it is. */
import { html, type TemplateResult } from 'lit/html.js'
import { foot, summary } from '../parts/fields'
import { steps, type Step } from './checks'
import type { RequestFlow } from './flow'
import { contact } from './steps/contact'
import { fault } from './steps/fault'
import { item } from './steps/item'
import { place } from './steps/place'
import { review } from './steps/review'

/** What a step shows, and how its way on differs from "Next"; an empty label is for none. */
export interface StepView {
  title: string
  intro?: unknown
  content: unknown
  label?: string
  go?(): void
  /** A second way, less prominent. */
  aside?: unknown
}

const views: Record<Step, (flow: RequestFlow) => StepView> = {
  item,
  fault,

  // What to try is on its way while this is shown.
  tips: ({ tips, symptom }) =>
    tips?.step() ?? { title: symptom!.name, content: html`<div class="pending"></div>` },

  place,
  contact,
  review,
}

/** The steps as the shopper counts them: the checks belong to the second. */
const COUNTED = [1, 2, 2, 3, 4, 5]

/** @returns the present step of the request. */
export function request(flow: RequestFlow): TemplateResult {
  const { words } = flow.at
  if (flow.solved) return flow.tips!.solved()
  const index = steps.indexOf(flow.draft.step)
  const at = COUNTED[index]!
  const {
    title,
    intro,
    content,
    label = words.next,
    go = () => flow.next(),
    aside,
  } = views[flow.draft.step](flow)
  const on = (event: Event) => {
    event.preventDefault()
    go()
  }
  return html`<div id="bar" class="bar" part="steps" role="img" aria-label=${words.step(at)}>
      ${[1, 2, 3, 4, 5].map((each) => html`<i class=${each > at ? '' : 'done'}></i>`)}
    </div>
    <form class="body" novalidate @submit=${on}>
      <h2 id="title" part="title" tabindex="-1" aria-describedby="bar">${title}</h2>
      <p class="intro">${intro}</p>
      ${summary(flow)} ${content}
      ${label && foot(flow, label, words.back, index ? () => flow.back() : undefined)} ${aside}
    </form>`
}
