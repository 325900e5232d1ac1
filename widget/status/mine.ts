/**
 * What this device remembers: the way to have a repair remembered, and the list of those that are, each with how it stands, to be
 * opened with one tap. Loaded with a ticket, and where there are some.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { StatusView } from '../../shared/status'
import type { Failure } from '../api'
import { css } from '../parts/css'
import { link } from '../parts/fields'
import type { Form } from '../parts/form'
import type { MoreWords } from '../messages/words'
import type { JobStatus } from './job-status'
import { canRemember, remember, remembered, type Remembered } from './remember'

const styles = css`
  .mine {
    margin-top: 28px;
  }
  .mine .chosen {
    margin: 10px 0 0;
  }
`

export interface Mine {
  render(): unknown
}

/** @returns the list, with what is known of each as it becomes known. @throws where the words cannot be fetched */
export async function mineOf({ at }: Pick<Form, 'at'>): Promise<Mine> {
  const more = await at.more()
  const { merchant } = at.api
  at.dress(styles)
  const states = new Map<string, string>()
  const forget = (repair: Remembered) => {
    remember(merchant, repair, false)
    at.focus()
  }
  const ask = async (repair: Remembered) => {
    try {
      const { now } = await at.api.ask<StatusView>(`jobs/${repair.token}`)
      states.set(repair.code, now.title)
    } catch (error) {
      // The link opens nothing any more.
      const { problem } = error as Failure
      if (problem?.type.endsWith('job-unknown')) remember(merchant, repair, false)
    }
    at.update()
  }
  for (const repair of remembered(merchant)) void ask(repair)
  return {
    render() {
      const mine = remembered(merchant)
      return mine[0]
        ? html`<section class="mine">
            <h3>${more.mine}</h3>
            ${mine.map(
              (repair) =>
                html`<div class="chosen">
                  <b>
                    ${link(html`<bdi>${repair.name}</bdi>`, () => at.open(repair.token, {}))}
                    <br /><small><bdi>${repair.code}</bdi> ${states.get(repair.code)}</small>
                  </b>
                  ${link(html`${more.remove}<span class="heard"> ${repair.name}</span>`, () => forget(repair))}
                </div>`,
            )}
          </section>`
        : nothing
    },
  }
}

/**
 * Only where somebody wants it: whoever uses the device can then open the repair.
 * @param name of the thing, as its ticket calls it
 * @returns what asks for it; nothing where the device can remember none
 */
export function memory(
  { at, view, token }: JobStatus,
  name: string,
  more: MoreWords,
): TemplateResult | undefined {
  if (!canRemember()) return undefined
  const { merchant } = at.api
  const { code } = view!
  const isKept = remembered(merchant).some((each) => each.code === code)
  const toggle = ({ target }: Event) => {
    const box = target as HTMLInputElement
    box.checked = remember(merchant, { code, token, name }, box.checked) && box.checked
    at.update()
  }
  return html`<label class="option screen">
    <input type="checkbox" .checked=${isKept} @change=${toggle} />
    <span>${more.remember} <small>${more.rememberHint}</small></span>
  </label>`
}
