/**
 * What makes a ticket last: its picture to scan, its link, a print, an entry in the calendar, a place in this device's memory,
 * and all that happened before. Loaded with the first ticket.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { encode } from 'uqr'
import type { MoreWords } from '../messages/words'
import { link } from '../parts/fields'
import { moment } from '../parts/format'
import type { JobStatus } from './job-status'
import { photos, pictures, styles } from './photos'

/** Modules of white round the code; readers need some. */
const BORDER = 2

export interface Paper {
  qr(): TemplateResult
  /** Photos by their ids. */
  pictures(ids: readonly string[]): TemplateResult
  /** All that happened. */
  past(): TemplateResult
  /** The ways to keep the ticket. */
  keep(): TemplateResult
}

/** @throws where the words cannot be fetched */
export async function paperOf(job: JobStatus): Promise<Paper> {
  const { at, url } = job
  const more = await at.more()
  const picture = qr(url, more.link)
  const { memory } = await import('./mine')
  at.dress(styles)
  return {
    qr: () => picture,
    pictures: (ids) => pictures(job, ids, more),
    past: () => happened(job, more),
    keep: () => {
      const { view } = job
      return html`${view && photos(job, view, more)}
        ${
          job.old && view && job.seen
            ? html`<p class="hint screen">${more.old(moment(job.seen, at.language))}</p>`
            : nothing
        }
        ${view && memory(job, nameOf(view), more)}
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
  return html`<svg viewBox=${`0 0 ${size} ${size}`} role="img" aria-label=${label}>
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
    const { code, workshop, handover, history, now } = view!
    const { addToCalendar } = await import('./calendar')
    const { mode, store, address } = handover
    const isSure = view!.status === 'booked'
    addToCalendar({
      code,
      day,
      url,
      isSure,
      // Who is asked is no longer true on the day.
      title: `${isSure ? now.title : at.words.ticket} (${code})`,
      text: `${nameOf(view!)}\n${isSure && now.todo ? `${now.todo}\n` : ''}${url}`,
      place: (mode === 'carry-in' ? (store ?? workshop)?.address : address?.text) ?? '',
      changes: history.filter(({ type }) => type === 'reschedule').length,
    })
  }
  return link(more.calendar, () => void add())
}

/** All that happened, the latest first, in plain words. */
function happened({ at, view }: JobStatus, more: MoreWords): TemplateResult {
  return html`<details>
    <summary>${more.happened}</summary>
    <dl>
      ${[...view!.history].reverse().map(
        ({ at: when, text, name }) =>
          html`<div>
            <dt>${moment(when, at.language)}</dt>
            <dd><span>${text}</span> <small>${name}</small></dd>
          </div>`,
      )}
    </dl>
  </details>`
}

/** What is known of the shopper, for the next request. */
const contactOf = ({ view }: JobStatus): Record<string, string> =>
  Object.fromEntries(Object.entries(view?.contact ?? {}).map(([name, value]) => [`contact.${name}`, value]))
