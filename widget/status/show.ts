/** A followed repair as its ticket: what now, what must I do, when, who, what cost, what was before; in this order. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { formatMoney } from '../../shared/money'
import type { StatusView } from '../../shared/status'
import { lines, summary } from '../parts/fields'
import { day } from '../parts/format'
import type { JobStatus } from './job-status'

export function show(job: JobStatus): TemplateResult {
  const { at, view, paper, fresh } = job
  return html`<article class="ticket" part="ticket">
    <header class="stub">
      <div>
        <small>${at.words.ticket}</small>
        <p class="code"><bdi>${view?.code ?? fresh?.code}</bdi></p>
        <small
          >${view && `${view.item.brand ?? ''} ${view.item.model ?? view.item.name}${at.words.colon}${view.problem.name}`}</small
        >
      </div>
      <div class="qr">${paper?.qr()}</div>
    </header>
    <div class="body">
      ${summary(job)} ${view ? state(job, view) : html`<div class="pending"></div>`} ${paper?.keep()}
    </div>
  </article>`
}

function state(job: JobStatus, view: StatusView) {
  const { words } = job.at
  const { title, todo } = view.now
  return html`<h2 id="title" part="title" tabindex="-1">${title}</h2>
    <p class="intro">${todo}</p>
    <p dir="auto">${view.diagnosis?.finding}</p>
    ${job.talk?.quote()} ${facts(job, view)}
    <h3>${words.history}</h3>
    ${rail(job, view)} ${job.paper?.past()} ${job.talk?.messages()}
    ${view.can.map((action) =>
      action === 'quote'
        ? nothing
        : html`<details
            .open=${job.opened === action}
            @toggle=${({ target }: Event) => job.open(action, (target as HTMLDetailsElement).open)}
          >
            <summary>${words.actions[action]}</summary>
            ${job.opened === action ? (job.talk?.form(action) ?? html`<div class="pending"></div>`) : nothing}
          </details>`,
    )}`
}

/** When, who and what it costs, as far as it is known. */
function facts(job: JobStatus, view: StatusView) {
  const { words, language } = job.at
  const { workshop, handover, readyBy, received, diagnosis, noFaultFee } = view
  const { store } = handover
  const isOpen = view.status !== 'closed'
  const rows: [string, ...unknown[]][] = [
    [words.when, isOpen && !received && handover.day && day(handover.day, language)],
    [words.readyBy, isOpen && readyBy && words.about(day(readyBy, language))],
    [words.workshop, workshop?.name, workshop?.address, view.why?.text],
    [words.modes['carry-in'], store?.name, store?.address],
    [words.cost, isOpen && !diagnosis && noFaultFee && words.noFault(formatMoney(noFaultFee, language))],
    ...(job.talk?.facts() ?? []),
  ]
  return lines(rows.map(([name, ...said]) => [name, '', ...said]))
}

function rail({ at: { words, language } }: JobStatus, { progress }: StatusView) {
  return html`<ol>
    ${progress.map(
      ({ state, name, at, about }) =>
        html`<li class=${state}>
          <span>${name}</span
          ><small class="number"
            >${at ? day(at, language) : about ? words.about(day(about, language)) : nothing}</small
          >
        </li>`,
    )}
  </ol>`
}
