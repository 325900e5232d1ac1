/** What makes a ticket last: its picture to scan, its link, a print, an entry in the calendar. Loaded with the first ticket. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { encode } from 'uqr'
import { moreWordsOf } from '../messages/more'
import { link } from '../parts/fields'
import type { JobStatus } from './job-status'
import { photos, styles } from './photos'

/** Modules of white round the code; readers need some. */
const BORDER = 2

export interface Paper {
  qr(): TemplateResult
  /** The ways to keep the ticket. */
  keep(): TemplateResult
}

/** @throws where the words cannot be fetched */
export async function paperOf(job: JobStatus): Promise<Paper> {
  const { at, url } = job
  const more = await moreWordsOf(at.language)
  const picture = qr(url, more.link)
  at.dress(styles)
  const copy = () =>
    void navigator.clipboard.writeText(url).then(
      () => at.announce(more.copied),
      () => at.focus('link'),
    )
  return {
    qr: () => picture,
    keep: () => {
      const { view } = job
      const ahead = view?.handover.day && /offered|booked/.test(view.status)
      return html`${view && photos(job, view, more)}
        <p class="foot">
          <a id="link" href=${url} target="_blank">${more.link}</a>
          ${navigator.clipboard ? link(more.copy, copy) : nothing}
          ${ahead ? link(more.calendar, () => addToCalendar(job)) : nothing}
          ${link(more.print, () => print(at.element))} ${link(at.words.restart, () => at.again())}
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

/** Adds rules for print. @returns what takes them off again */
function adopt(to: DocumentOrShadowRoot, rules: string): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@media print{${rules}}`)
  to.adoptedStyleSheets = [...to.adoptedStyleSheets, sheet]
  return () => {
    to.adoptedStyleSheets = to.adoptedStyleSheets.filter((each) => each !== sheet)
  }
}

/** Prints the element alone: what neither holds it nor is it stays off the paper. */
function print(element: Element): void {
  const { localName } = element
  const takeOff = [
    adopt(document, `body :not(:has(${localName}),${localName}){display:none!important}`),
    adopt(element.shadowRoot!, 'details,.foot{display:none}'),
  ]
  window.print()
  for (const each of takeOff) each()
}

/** A text as calendars take it (RFC 5545). */
const plain = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n')

/** Hands the day that is agreed to the device's calendar. */
function addToCalendar({ view, url }: JobStatus): void {
  const { code, handover, workshop, now } = view!
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bengkel//EN',
    'BEGIN:VEVENT',
    `UID:${code}`,
    `DTSTAMP:${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${handover.day!.replaceAll('-', '')}`,
    `SUMMARY:${plain(`${now.title} (${code})`)}`,
    `LOCATION:${plain((handover.store ?? workshop)?.address ?? '')}`,
    `URL:${url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([lines.join('\r\n')], { type: 'text/calendar' }))
  link.download = `${code}.ics`
  link.click()
  URL.revokeObjectURL(link.href)
}
