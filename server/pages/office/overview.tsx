// The office's first page: what needs a person, with why and the next step; then what is to be sent; then how many stand where.
import { statuses } from '../../../shared/job'
import type { Status } from '../../../shared/job'
import type { Job } from '../../jobs/job'
import type { Left } from '../../dispatch/left'
import type { Needing } from '../../jobs/lists'
import { reasonsOf } from '../../jobs/lists'
import type { Snapshot } from '../../store/directory'
import type { Answers } from '../../outbox/answers'
import { describe } from '../describe'
import { span } from '../format'
import { Ticket } from '../ticket'
import { AnswersTable } from './answers'
import type { OfficeDesk } from './desk'
import { OfficePage, ReasonPills } from './desk'
import type { RunningOutProps } from './running-out'
import { RunningOut } from './running-out'
import { LeftCards } from './left'

export interface OverviewPageProps {
  desk: OfficeDesk
  needing: readonly Needing[]
  /** Messages to customers that somebody is to send. */
  toSend: number
  counts: Readonly<Record<Status, number>>
  /** Workshops that get no work any more and have repairs still. */
  left: readonly Left[]
  /** What workshops answer to offers. */
  answers: readonly Answers[]
  snapshot: Snapshot
  /** Certificates that run out within the next weeks, and parts that are gone. */
  runningOut: RunningOutProps['lists']
  codeOf: (job: number) => string
  notice?: string
}

/** Fetched anew so often where nobody is typing, seconds. */
const REFRESH_S = 60

export function OverviewPage(props: OverviewPageProps) {
  const { desk, needing, toSend, counts, left, answers, snapshot, runningOut, codeOf, notice } = props
  const { say } = desk
  const total = desk.needing
  const tickets = new Map(needing.flatMap(({ jobs }) => jobs.map((job) => [job.id, job])))
  return (
    <OfficePage desk={desk} room="overview" title={say.needs.title} notice={notice} refreshS={REFRESH_S}>
      <h1>{say.needs.title}</h1>
      <p class="sub">{total === 0 ? say.needs.none : say.needs.some(total)}</p>
      {total > 0 && <Reasons desk={desk} needing={needing} />}
      <div class="tickets">
        {[...tickets.values()].map((job) => (
          <NeedingTicket {...{ desk, snapshot, job }} code={codeOf(job.id)} />
        ))}
      </div>
      <LeftCards desk={desk} left={left} />
      {toSend > 0 && (
        <p class="card row-card">
          <span>
            <b>{say.toSend.title}</b>
            <br />
            <span class="sub small">{say.toSend.intro}</span>
          </span>
          <a class="btn o s" href="/office/to-send">
            {say.toSend.all(toSend)}
          </a>
        </p>
      )}
      <RunningOut desk={desk} workshops={snapshot.workshops} lists={runningOut} />
      <h2>{say.counts}</h2>
      <ul class="tiles counts">
        {statuses
          .filter((status) => status !== 'closed')
          .map((status) => (
            <li>
              <a class="tile" href={`/office/jobs?status=${status}`}>
                <span class="big num">{counts[status]}</span>
                {say.statuses[status]}
              </a>
            </li>
          ))}
      </ul>
      <AnswersTable {...{ desk, answers, snapshot }} />
    </OfficePage>
  )
}

/** How many there are of each kind; each leads to all of them. */
function Reasons({ desk: { say }, needing }: Pick<OverviewPageProps, 'desk' | 'needing'>) {
  return (
    <p class="pills">
      {needing.map(({ reason, count }) => (
        <a
          class="pill"
          href={reason === 'quote' ? '/office/jobs?status=quoted' : `/office/jobs?needs=${reason}`}
        >
          {say.needs.reasons[reason].title} <span class="num">{count}</span>
        </a>
      ))}
    </p>
  )
}

interface NeedingTicketProps {
  desk: OfficeDesk
  snapshot: Snapshot
  job: Job
  code: string
}

/** A job stands once, where its most urgent reason stands, and says all of them. */
function NeedingTicket({ desk, snapshot, job, code }: NeedingTicketProps) {
  const { say, locale, now } = desk
  const { title, category, symptom } = describe(job, locale.language)
  const workshop = snapshot.workshops.get(job.workshop ?? -1)
  const facts = [
    job.contact.name,
    job.asked.place.label,
    snapshot.merchants.get(job.merchant)?.name,
    workshop?.name,
  ]
  const [reason] = reasonsOf(job)
  const since = reason === 'late' ? (job.readyBy ?? job.changedAt) : job.changedAt
  return (
    <Ticket
      code={code}
      href={`/office/jobs/${code}`}
      aside={say.needs.since(span(now - since, locale.language))}
      late={reason === 'late'}
    >
      <p class="pills">
        <ReasonPills desk={desk} job={job} />
      </p>
      <p class="fault">
        <b>{title}</b>
        {category && <span class="sub"> · {category}</span>}
        <br />
        {symptom}
      </p>
      <p class="sub small">{facts.filter(Boolean).join(' · ')}</p>
      <div class="foot">
        <a class="btn s" href={`/office/jobs/${code}#next`}>
          {reason && say.needs.reasons[reason].next}
        </a>
      </div>
    </Ticket>
  )
}
