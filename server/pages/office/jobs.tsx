// All repairs: found by words or a code, kept to a state, a workshop or a merchant, fifty on a page.
import { statuses } from '../../../shared/job'
import type { Job } from '../../jobs/job'
import type { Filter, JobsPage } from '../../jobs/lists'
import { reasonsOf } from '../../jobs/lists'
import type { Snapshot } from '../../store/directory'
import { describe } from '../describe'
import { day } from '../format'
import type { OfficeDesk } from './desk'
import { OfficePage } from './desk'

export interface JobListPageProps {
  desk: OfficeDesk
  filter: Filter
  page: JobsPage
  /** Not the first page. */
  further: boolean
  snapshot: Snapshot
  codeOf: (job: number) => string
}

/** `searchJobs` finds no more than this. */
const MOST_FOUND = 100

export function JobListPage({ desk, filter, page, further, snapshot, codeOf }: JobListPageProps) {
  const { say } = desk
  const { jobs, before } = page
  return (
    <OfficePage desk={desk} room="jobs" title={say.list.title}>
      <div class="head">
        <h1>{filter.needs ? say.needs.reasons[filter.needs].title : say.list.title}</h1>
      </div>
      <FilterForm desk={desk} filter={filter} snapshot={snapshot} />
      {jobs.length === 0 && <p class="empty sub">{before === null ? say.list.none : say.list.noneYet}</p>}
      {jobs.length > 0 && (
        <table class="lines rows">
          <thead>
            <tr>
              {[say.list.code, say.list.item, say.list.customer, say.list.workshop, say.list.status].map(
                (head) => (
                  <th scope="col">{head}</th>
                ),
              )}
              <th scope="col" class="money">
                {say.list.since}
              </th>
            </tr>
          </thead>
          <tbody>
            {jobs.map((job) => (
              <JobRow desk={desk} job={job} snapshot={snapshot} code={codeOf(job.id)} />
            ))}
          </tbody>
        </table>
      )}
      {filter.text && jobs.length >= MOST_FOUND && <p class="sub">{say.list.most}</p>}
      <div class="pager">
        {further && (
          <a class="btn o s" href={addressOf(filter)}>
            {say.list.newest}
          </a>
        )}
        {before !== null && (
          <a class="btn o s" href={addressOf(filter, before)}>
            {say.list.older}
          </a>
        )}
      </div>
    </OfficePage>
  )
}

/** @returns the list's address with this filter, from a job on */
function addressOf({ text, status, workshop, merchant, needs }: Filter, before?: number): string {
  const asked = { q: text, status, workshop, merchant, needs, before }
  const given = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  const query = new URLSearchParams(given).toString()
  return query === '' ? '/office/jobs' : `/office/jobs?${query}`
}

function FilterForm({
  desk: { say, words },
  filter,
  snapshot,
}: Pick<JobListPageProps, 'desk' | 'filter' | 'snapshot'>) {
  const states = [
    { value: 'open', label: say.list.open },
    ...statuses.map((status) => ({ value: status, label: say.statuses[status] })),
  ]
  return (
    <form class="filter" action="/office/jobs" role="search">
      <label class="wide">
        <span class="small sub">{say.list.text}</span>
        <input type="search" name="q" value={filter.text ?? ''} autocomplete="off" enterkeyhint="search" />
      </label>
      <FilterSelect
        name="status"
        label={say.list.status}
        any={say.list.any}
        options={states}
        chosen={filter.status}
      />
      <FilterSelect
        name="workshop"
        label={say.list.workshop}
        any={say.list.any}
        options={namedOf(snapshot.allWorkshops)}
        chosen={filter.workshop}
      />
      <FilterSelect
        name="merchant"
        label={say.merchantOne}
        any={say.list.any}
        options={namedOf([...snapshot.merchants.values()])}
        chosen={filter.merchant}
      />
      <button class="btn">{words.search}</button>
    </form>
  )
}

function namedOf(list: readonly { id: number; name: string }[]) {
  return list
    .map(({ id, name }) => ({ value: String(id), label: name }))
    .sort((a, b) => a.label.localeCompare(b.label))
}

interface FilterSelectProps {
  name: string
  label: string
  any: string
  options: readonly { value: string; label: string }[]
  chosen: string | number | undefined
}

function FilterSelect({ name, label, any, options, chosen }: FilterSelectProps) {
  return (
    <label>
      <span class="small sub">{label}</span>
      <select name={name}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === String(chosen)}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

interface JobRowProps {
  desk: OfficeDesk
  job: Job
  snapshot: Snapshot
  code: string
}

function JobRow({ desk: { say, words, locale }, job, snapshot, code }: JobRowProps) {
  const { title, category, symptom } = describe(job, locale.language)
  const workshop = snapshot.workshops.get(job.workshop ?? -1)
  const reasons = reasonsOf(job)
  const ended = job.status === 'closed' && job.outcome ? words.names.outcomes[job.outcome] : null
  return (
    <tr>
      <td class="row-code">
        <a class="code" href={`/office/jobs/${code}`}>
          {code}
        </a>
      </td>
      <td>
        <b>{title}</b>
        {category && <span class="sub"> · {category}</span>}
        <div class="sub small more">{symptom}</div>
      </td>
      <td>
        {job.contact.name}
        <div class="sub small more">{job.asked.place.label}</div>
      </td>
      <td>
        {workshop?.name ?? <span class="sub">{say.list.nobody}</span>}
        <div class="sub small more">{snapshot.merchants.get(job.merchant)?.name}</div>
      </td>
      <td class="row-state">
        <span class={reasons.length > 0 ? 'pill warn' : 'pill'}>{say.statuses[job.status]}</span>
        {[...reasons.map((reason) => say.needs.reasons[reason].title), ended].filter(Boolean).map((why) => (
          <div class="sub small">{why}</div>
        ))}
      </td>
      <td class="money sub small row-since">{day(job.createdAt, locale)}</td>
    </tr>
  )
}
