/** A followed repair as its ticket: what now, what must I do, when, who, what cost, what was before; in this order. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Status } from '../../shared/job'
import { formatMoney } from '../../shared/money'
import type { StatusView } from '../../shared/status'
import { lines, summary } from '../parts/fields'
import { day } from '../parts/format'
import type { JobStatus } from './job-status'
import { now } from './now'

/** What usually lies ahead, as far as it is not passed. */
const AHEAD: readonly Status[] = ['booked', 'received', 'repairing', 'ready']

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
  const { words, language } = job.at
  const told = now(view, words, language) ?? job.talk?.now()
  if (!told) return html`<div class="pending"></div>`
  const [title, todo] = told
  return html`<h2 id="title" tabindex="-1">${title}</h2>
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
  const rows: [string, ...unknown[]][] = [
    [words.when, !received && handover.day && day(handover.day, language)],
    [words.readyBy, view.status !== 'closed' && readyBy && words.about(day(readyBy, language))],
    [words.workshop, workshop?.name, workshop?.address, job.paper?.why()],
    [words.modes['carry-in'], store?.name, store?.address],
    [words.cost, !diagnosis && noFaultFee && words.noFault(formatMoney(noFaultFee, language))],
    ...(job.talk?.facts() ?? []),
  ]
  return lines(rows.map(([name, ...said]) => [name, '', ...said]))
}

function rail({ at: { words, language } }: JobStatus, { history, status, readyBy }: StatusView) {
  const passed = history.filter((entry) => entry.status)
  const order = Object.keys(words.statuses)
  const ahead = AHEAD.filter((each) => order.indexOf(each) > order.indexOf(status))
  const row = (state: string, status: Status, time: unknown) =>
    html`<li class=${state}><span>${words.statuses[status]}</span><small class="number">${time}</small></li>`
  return html`<ol>
    ${passed.map(({ status: each, at }, index) =>
      row(passed[index + 1] || status === 'closed' ? 'done' : 'now', each!, day(at, language)),
    )}
    ${ahead.map((each) => row('', each, each === 'ready' && readyBy ? words.about(day(readyBy, language)) : ''))}
  </ol>`
}
