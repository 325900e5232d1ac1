/**
 * What makes a ticket last: its picture to scan, its link, a print, an entry in the calendar, a place in this device's memory,
 * and all that happened before. Loaded with the first ticket.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { encode } from 'uqr'
import type { MoreWords } from '../messages/words'
import { moreWordsOf } from '../messages/more'
import { link } from '../parts/fields'
import { moment } from '../parts/format'
import { whySentence } from '../parts/why'
import type { JobStatus } from './job-status'
import { counter, now } from './now'
import { photos, styles } from './photos'
import { canRemember, remember, remembered } from './remember'

/** Modules of white round the code; readers need some. */
const BORDER = 2

export interface Paper {
  qr(): TemplateResult
  /** Why this workshop, in a sentence. */
  why(): string | undefined
  /** All that happened. */
  past(): TemplateResult
  /** The ways to keep the ticket. */
  keep(): TemplateResult
}

/** @throws where the words cannot be fetched */
export async function paperOf(job: JobStatus): Promise<Paper> {
  const { at, url } = job
  const more = await moreWordsOf(at.language)
  const picture = qr(url, more.link)
  const remembering = canRemember()
  at.dress(styles)
  return {
    qr: () => picture,
    why() {
      const { workshop, why, item, handover } = job.view!
      const plural = at.config.categories.find(({ code }) => code === item.category)?.plural ?? item.name
      const told = { ...why, ...workshop!, store: handover.store?.name }
      return workshop && whySentence(at, more, more.things(plural, item.brand), told)
    },
    past: () => happened(job, more),
    keep: () => {
      const { view } = job
      return html`${view && photos(job, view, more)}
        ${
          job.old && view && job.seen
            ? html`<p class="hint screen">${more.old(moment(job.seen, at.language))}</p>`
            : nothing
        }
        ${view && remembering ? memory(job, more) : nothing}
        <p class="foot">
          <a id="link" href=${url} target="_blank">${more.link}</a>
          ${share(job, more)} ${calendar(job, more)}
          ${link(more.print, async () => (await import('./print')).print(at.element))}
          ${link(at.words.restart, () => at.again(contactOf(job)))}
        </p>`
    },
  }
}

function qr(text: string, label: string): TemplateResult {
  const { data, size } = encode(text, { border: BORDER })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
  return html`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${label}>
    <path d=${path.join('')} />
  </svg>`
}

/** By the device's own way to share; where it has none, the link is copied. */
function share({ at, url, view }: JobStatus, more: MoreWords): unknown {
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => at.announce(more.copied),
      () => at.focus('link'),
    )
  const title = view ? nameOf(view) : more.link
  const send = () =>
    navigator.share({ title, url }).catch((error: Error) => {
      // Whoever changes their mind wants nothing else instead.
      if (error.name !== 'AbortError') return copy()
      return undefined
    })
  if (typeof navigator.share === 'function') return link(more.share, () => void send())
  return typeof navigator.clipboard === 'object' ? link(more.copy, () => void copy()) : nothing
}

const nameOf = ({ item }: NonNullable<JobStatus['view']>): string =>
  `${item.brand ?? ''} ${item.model ?? item.name}`.trim()

function calendar({ at, view, url }: JobStatus, more: MoreWords): unknown {
  const { day } = view?.handover ?? {}
  if (!day || !/offered|booked/.test(view!.status)) return nothing
  const add = async () => {
    const [title = '', text = ''] = now(view!, at.words, at.language)!
    const { code, workshop, handover, history } = view!
    const { addToCalendar } = await import('./calendar')
    addToCalendar({
      code,
      day,
      url,
      title: `${title} (${code})`,
      text: `${nameOf(view!)}\n${text}\n${url}`,
      place: handover.store?.address ?? workshop?.address ?? counter(view!),
      changes: history.filter(({ type }) => type === 'reschedule').length,
    })
  }
  return link(more.calendar, () => void add())
}

/** Only where somebody wants it: whoever uses the device can then open the repair. */
function memory({ at, view, token }: JobStatus, more: MoreWords): TemplateResult {
  const { merchant } = at.api
  const { code } = view!
  const isKept = remembered(merchant).some((each) => each.code === code)
  const toggle = ({ target }: Event) => {
    const box = target as HTMLInputElement
    box.checked = remember(merchant, { code, token, name: nameOf(view!) }, box.checked) && box.checked
    at.update()
  }
  return html`<label class="option screen">
    <input type="checkbox" .checked=${isKept} @change=${toggle} />
    <span>${more.remember} <small>${more.rememberHint}</small></span>
  </label>`
}

/** All that happened, the latest first, in plain words. */
function happened({ at, view }: JobStatus, more: MoreWords): TemplateResult {
  return html`<details>
    <summary>${more.happened}</summary>
    <dl>
      ${view!.history.toReversed().map(
        ({ at: when, type, by }) =>
          html`<div>
            <dt>${moment(when, at.language)}</dt>
            <dd><span>${more.events[type as 'book']}</span> <small>${more.actors[by]}</small></dd>
          </div>`,
      )}
    </dl>
  </details>`
}

/** What is known of the shopper, for the next request. */
const contactOf = ({ view }: JobStatus): Record<string, string> =>
  Object.fromEntries(Object.entries(view?.contact ?? {}).map(([name, value]) => [`contact.${name}`, value]))
