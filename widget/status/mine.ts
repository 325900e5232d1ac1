/** The repairs that this device remembers, each with how it stands, to be opened with one tap. Loaded where there are some. */
import { html, nothing } from 'lit/html.js'
import type { StatusView } from '../../shared/status'
import type { Failure } from '../api'
import { moreWordsOf } from '../messages/more'
import { css } from '../parts/css'
import { link } from '../parts/fields'
import type { Form } from '../parts/form'
import { remember, remembered, type Remembered } from './remember'

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
  const more = await moreWordsOf(at.language)
  const { merchant } = at.api
  at.dress(styles)
  const states = new Map<string, string>()
  const forget = (repair: Remembered) => {
    remember(merchant, repair, false)
    at.focus()
  }
  const ask = async (repair: Remembered) => {
    try {
      const { status } = await at.api.ask<StatusView>(`jobs/${repair.token}`)
      states.set(repair.code, at.words.statuses[status])
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
