/**
 * Between step 2 and 3: what fixes this trouble most often, to try before anything is sent in; and the happy end where it does.
 * Loaded where there is something to try.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { formatMoney } from '../../../shared/money'
import { newKey } from '../../api'
import { BengkelSolvedEvent } from '../../events'
import { saveDraft } from '../../host/draft'
import { css } from '../../parts/css'
import { link } from '../../parts/fields'
import type { RequestFlow } from '../flow'
import type { StepView } from '../request'

const styles = css`
  .tip {
    padding: 12px 0;
    border-top: 1px solid var(--line);
  }
  .tip > * {
    margin-bottom: 8px;
  }
  .pill {
    float: inline-end;
    margin: 0;
    padding: 2px 10px;
    border-radius: 99px;
    background: var(--tint);
    color: var(--mark);
    font-weight: 600;
  }
`

export interface Tips {
  step(): StepView
  /** Shown once one of the checks has fixed it: nothing is to be sent. */
  solved(): TemplateResult
  /** The checks of this trouble that have not helped. */
  tried(): string[] | undefined
}

/** @throws where the words cannot be fetched */
export async function tipsOf(flow: RequestFlow): Promise<Tips> {
  const { at } = flow
  const { api, config, element, language } = at
  const more = await at.more()
  at.dress(styles)
  const percent = new Intl.NumberFormat(language, { style: 'percent' })

  /** Counts what a check has done; a failing count keeps nobody from going on. */
  function count(step: string, outcome: 'solved' | 'not_solved'): void {
    const body = { merchant: api.merchant, ...flow.asked, step, outcome }
    api.send('troubleshooting', body, newKey()).catch(() => {})
  }

  function solve(step: string): void {
    count(step, 'solved')
    flow.solved = true
    saveDraft(api.merchant, null)
    element.dispatchEvent(new BengkelSolvedEvent({ ...flow.asked, step }))
    at.focus()
  }

  return {
    step() {
      const { steps } = flow.symptom!
      return {
        title: more.tips,
        intro: more.tipsIntro,
        content: html`${steps.map(
          ({ code, title, how, share }) =>
            html`<section class="tip">
              ${share ? html`<small class="pill">${more.fixes(percent.format(share / 100))}</small>` : nothing}
              <h3 id=${code}>${title}</h3>
              <p>${how}</p>
              <button
                type="button"
                class="quiet"
                part="secondary"
                aria-describedby=${code}
                @click=${() => solve(code)}
              >
                ${more.works}
              </button>
            </section>`,
        )}
        ${
          config.noFaultFee
            ? html`<p class="note">${at.words.noFault(formatMoney(config.noFaultFee, language))}</p>`
            : nothing
        }`,
        label: more.broken,
        go() {
          const { draft } = flow
          const { tried = [] } = draft
          const anew = steps.map(({ code }) => code).filter((code) => !tried.includes(code))
          // Whoever comes back here has said so before.
          for (const code of anew) count(code, 'not_solved')
          draft.tried = [...tried, ...anew]
          flow.next()
        },
        aside: link(more.skip, () => flow.next()),
      }
    },
    // The trouble may be another one by now.
    tried: () =>
      flow.draft.tried &&
      flow.symptom?.steps.flatMap(({ code }) => (flow.draft.tried!.includes(code) ? code : [])),
    solved: () =>
      html`<div class="body">
        <h2 id="title" part="title" tabindex="-1">${more.solved}</h2>
        <p>${more.solvedText}</p>
        ${link(at.words.restart, () => flow.restart())}
      </div>`,
  }
}
