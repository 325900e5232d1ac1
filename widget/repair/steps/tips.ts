/** Between step 2 and 3: what fixes this trouble most often, to try before anything is sent in. */
import { html, nothing } from 'lit/html.js'
import { formatMoney } from '../../../shared/money'
import { newKey } from '../../api'
import { BengkelSolvedEvent } from '../../events'
import { saveDraft } from '../../host/draft'
import { link } from '../../parts/fields'
import type { RequestFlow } from '../flow'
import type { StepView } from '../request'

export function tips(flow: RequestFlow): StepView {
  const { at, draft } = flow
  const { words, config, language } = at
  const { steps } = flow.symptom!
  return {
    title: words.tips,
    intro: words.tipsIntro,
    content: html`${steps.map(
      ({ code, title, how, share }) =>
        html`<section class="tip">
          ${
            share
              ? html`<small class="pill"
                  >${words.fixes((share / 100).toLocaleString(language, { style: 'percent' }))}</small
                >`
              : nothing
          }
          <h3 id=${code}>${title}</h3>
          <p>${how}</p>
          <button
            type="button"
            class="quiet"
            part="secondary"
            aria-describedby=${code}
            @click=${() => void solve(flow, code)}
          >
            ${words.works}
          </button>
        </section>`,
    )}
    ${
      config.noFaultFee
        ? html`<p class="note">${words.noFault(formatMoney(config.noFaultFee, language))}</p>`
        : nothing
    }`,
    label: words.broken,
    go() {
      const { tried = [] } = draft
      const anew = steps.map(({ code }) => code).filter((code) => !tried.includes(code))
      // Whoever comes back here has said so before.
      for (const code of anew) count(flow, code, 'not_solved')
      draft.tried = [...tried, ...anew]
      flow.next()
    },
    aside: link(words.skip, () => flow.next()),
  }
}

/** Counts what a check has done; a failing count keeps nobody from going on. */
function count({ at, asked }: RequestFlow, step: string, outcome: 'solved' | 'not_solved'): void {
  const { api } = at
  const body = { merchant: api.merchant, ...asked, step, outcome }
  api.send('troubleshooting', body, newKey()).catch(() => {})
}

async function solve(flow: RequestFlow, step: string): Promise<void> {
  const { api, element, focus, words } = flow.at
  count(flow, step, 'solved')
  saveDraft(api.merchant, null)
  element.dispatchEvent(new BengkelSolvedEvent({ ...flow.asked, step }))
  try {
    flow.solved = await (await import('./solved')).solvedOf(flow)
    focus()
  } catch {
    flow.errors[''] = words.unavailable
    focus('summary')
  }
}

/** @returns the checks of this trouble that have not helped; the trouble may be another one by now. */
export const triedOf = ({ draft, symptom }: RequestFlow): string[] | undefined =>
  draft.tried && symptom?.steps.flatMap(({ code }) => (draft.tried!.includes(code) ? code : []))
