/** The photos of a repair: what the customer sent, and how the item looked when it was taken in. */
import { html, nothing } from 'lit/html.js'
import type { StatusView } from '../../shared/status'
import type { MoreWords } from '../messages/words'
import { css } from '../parts/css'
import type { JobStatus } from './job-status'

export const styles = css`
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(84px, 1fr));
    gap: 8px;
    margin: 8px 0 16px;
  }
  .note .photos {
    margin-bottom: 0;
  }
  details + h3 {
    margin-top: 24px;
  }
  .photos img {
    display: block;
    width: 100%;
    height: auto;
    aspect-ratio: 1;
    object-fit: cover;
    border-radius: var(--radius);
  }
`

/** Photos by their ids, each leading to the whole picture. */
export const pictures = ({ at, token }: JobStatus, ids: readonly string[], more: MoreWords) =>
  html`<div class="photos">
    ${ids.map((id, index) => {
      const address = at.api.url(`jobs/${token}/photos/${id}`)
      return html`<a href=${address} target="_blank" rel="noopener"
        ><img src=${address} alt=${more.photo(index + 1)} loading="lazy"
      /></a>`
    })}
  </div>`

export function photos(job: JobStatus, { problem, photos }: StatusView, more: MoreWords) {
  const shown = (title: string, ids: readonly string[]) =>
    ids[0]
      ? html`<h3>${title}</h3>
          ${pictures(job, ids, more)}`
      : nothing
  return [shown(job.at.words.photos, problem.photos), shown(more.takenIn, photos)]
}
