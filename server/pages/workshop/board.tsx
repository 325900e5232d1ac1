// The workshop's board: what is offered, what is on the bench, what is ready; three columns that fold into tabs on a phone.
// The tabs are links, so they work without scripts.
import type { Child } from 'hono/jsx'
import { takesPlace } from '../../../shared/job'
import type { WorkshopBoard } from '../../jobs/boards'
import type { Job } from '../../jobs/job'
import { offerUntil, presentQuote } from '../../jobs/job'
import { describe } from '../describe'
import type { FormState } from '../form'
import { calendarDay, day, distance, formatMoney, localDay, moment, span } from '../format'
import { Page } from '../layout'
import { Ticket } from '../ticket'
import type { Desk } from './desk'
import { FindForm } from './find'
import { hrefOf } from './view'

export const boardColumns = ['offered', 'bench', 'ready'] as const
export type BoardColumn = (typeof boardColumns)[number]

/** The board is fetched anew so often where nobody is typing, seconds. */
const REFRESH_S = 60

export interface BoardPageProps {
  desk: Desk
  board: WorkshopBoard
  capacity: number
  /** The column that a phone shows. */
  shown: BoardColumn
  /** What was asked for by its code, and why it is not here. */
  find: FormState
  notice?: string
  codeOf: (job: number) => string
  /** The id that makes the acceptance of this offer once. */
  commandOf: (job: Job) => string
}

export function BoardPage(props: BoardPageProps) {
  const { desk, board, capacity, shown, notice } = props
  const { say, words, bar } = desk
  const jobs = [...board.offered, ...board.bench, ...board.ready]
  const taken = jobs.filter(({ status }) => takesPlace(status)).length
  return (
    <Page title={say.board} words={words} bar={bar} notice={notice} refreshS={REFRESH_S}>
      <div class="head board-head">
        <div>
          <h1>{say.board}</h1>
          <p class="sub">{say.places(taken, capacity)}</p>
        </div>
        <FindForm desk={desk} action="/workshop/find" form={props.find} />
      </div>
      <nav class="tabs" aria-label={say.board}>
        {boardColumns.map((column) => (
          <a href={`/workshop?show=${column}`} aria-current={column === shown ? 'true' : undefined}>
            {say.columns[column]} <span class="count">{board[column].length}</span>
          </a>
        ))}
      </nav>
      <div class="board">
        <Column {...{ desk, shown }} column="offered" jobs={board.offered}>
          {board.offered.map((job) => (
            <Offer {...props} job={job} />
          ))}
        </Column>
        <Column {...{ desk, shown }} column="bench" jobs={board.bench}>
          {grouped(board.bench).map(({ group, members }) => (
            <>
              <h3 class="group">{say.groups[group]}</h3>
              {members.map((job) => (
                <BenchTicket {...props} job={job} />
              ))}
            </>
          ))}
        </Column>
        <Column {...{ desk, shown }} column="ready" jobs={board.ready}>
          {board.ready.map((job) => (
            <ReadyTicket {...props} job={job} />
          ))}
        </Column>
      </div>
    </Page>
  )
}

interface ColumnProps {
  desk: Desk
  column: BoardColumn
  shown: BoardColumn
  jobs: readonly Job[]
  children?: Child
}

function Column({ desk: { say }, column, shown, jobs, children }: ColumnProps) {
  return (
    <section class={column === shown ? 'col shown' : 'col'} aria-labelledby={`col-${column}`}>
      <h2 id={`col-${column}`}>
        {say.columns[column]} <span class="count">{jobs.length}</span>
      </h2>
      {jobs.length === 0 ? <p class="sub empty">{say.nothing[column]}</p> : children}
    </section>
  )
}

const benchGroups = ['work', 'booked', 'waiting'] as const

function groupOf({ status }: Job): (typeof benchGroups)[number] {
  if (status === 'booked') return 'booked'
  return status === 'waiting' || status === 'quoted' ? 'waiting' : 'work'
}

/** What can be worked on now comes first. */
function grouped(jobs: readonly Job[]) {
  const groups = benchGroups.map((group) => ({
    group,
    members: jobs.filter((job) => groupOf(job) === group),
  }))
  return groups.filter(({ members }) => members.length > 0)
}

interface JobTicketProps extends BoardPageProps {
  job: Job
}

/** An offer with less time than this left is marked. */
const SOON_MS = 60 * 60_000

function Offer({ desk, job, codeOf, commandOf }: JobTicketProps) {
  const { say, locale, now } = desk
  const code = codeOf(job.id)
  const left = (offerUntil(job) ?? now) - now
  return (
    <Ticket
      code={code}
      href={hrefOf(code)}
      aside={left > 0 ? say.left(span(left, locale.language)) : say.overdue}
      late={left < SOON_MS}
    >
      <What desk={desk} job={job} />
      <div class="foot">
        <form method="post" action={`${hrefOf(code)}/accept`}>
          <input type="hidden" name="command" value={commandOf(job)} />
          <input type="hidden" name="version" value={String(job.version)} />
          <button class="btn s">{say.accept}</button>
        </form>
        <a class="btn o s" href={`${hrefOf(code)}?decline#decline`}>
          {say.decline}
        </a>
      </div>
    </Ticket>
  )
}

function BenchTicket({ desk, job, codeOf }: JobTicketProps) {
  const { say } = desk
  const code = codeOf(job.id)
  const { text, late } = dueOf(desk, job)
  return (
    <Ticket code={code} href={hrefOf(code)} aside={text} late={late}>
      <What desk={desk} job={job} />
      {job.status !== 'quoted' && (
        <div class="foot">
          <a class="btn o s" href={`${hrefOf(code)}#next`}>
            {say.next[job.status as keyof typeof say.next]}
          </a>
        </div>
      )}
    </Ticket>
  )
}

function ReadyTicket({ desk, job, codeOf }: JobTicketProps) {
  const { say, locale } = desk
  const code = codeOf(job.id)
  return (
    <Ticket code={code} href={hrefOf(code)} aside={say.since(day(job.changedAt, locale))}>
      <What desk={desk} job={job} />
      <p class="small">
        <span class="pill">{job.outcome && say.outcomes[job.outcome]}</span>
      </p>
      <div class="foot">
        <a class="btn o s" href={`${hrefOf(code)}#next`}>
          {say.next.ready}
        </a>
      </div>
    </Ticket>
  )
}

/** What it is, what is wrong with it, and what else one wants to know at a glance. */
function What({ desk, job }: { desk: Desk; job: Job }) {
  const { title, category, symptom } = describe(job, desk.locale.language)
  return (
    <>
      <p>
        <b>{title}</b>
        {category && <span class="sub"> · {category}</span>}
        <br />
        {job.asked.problem.symptom === OTHER ? (excerpt(job.asked.problem.description) ?? symptom) : symptom}
      </p>
      <p class="sub small">{glance(desk, job).join(' · ')}</p>
    </>
  )
}

/** The symptom that says nothing: what was written says more. */
const OTHER = 'other'
const EXCERPT = 70

function excerpt(text: string | undefined): string | undefined {
  return text && text.length > EXCERPT ? `${text.slice(0, EXCERPT).trimEnd()}…` : text
}

/** Nearer than this nobody travelled: it was brought to a counter next door. */
export const HERE_M = 100

/** @returns the small facts of a ticket, the most telling first */
function glance(desk: Desk, job: Job): string[] {
  const { say, words, locale } = desk
  const { asked, work, status } = job
  const waits = waitsFor(desk, job)
  const facts: (string | undefined | false)[] = [waits]
  if (status === 'offered' || status === 'booked') {
    facts.push(
      work.distanceM !== undefined && work.distanceM > HERE_M && distance(work.distanceM, locale.language),
      say.modes[asked.handover.mode],
      asked.handover.day && calendarDay(asked.handover.day, locale),
    )
  } else if (!waits && status !== 'ready') {
    facts.push(say.statuses[status])
  }
  const photos = asked.problem.photos?.length ?? 0
  facts.push(
    job.repeatOf !== null && say.repeat,
    asked.coverage && asked.coverage !== 'none' && say.asGuarantee(words.names.coverages[asked.coverage]),
    photos > 0 && say.photos(photos),
  )
  return facts.filter((fact): fact is string => Boolean(fact))
}

/** What a job that stands still waits for. */
export function waitsFor({ say, words, locale }: Desk, { status, work, ...job }: Job): string | undefined {
  const quote = presentQuote({ ...job, status, work })
  if (status === 'quoted' && quote)
    return say.quoteOpen(formatMoney(quote.total, locale.language), day(quote.validUntil, locale))
  if (status === 'waiting' && work.wait) {
    const what = say.waitsFor(work.wait.note || words.names.waitReasons[work.wait.for])
    return work.wait.until === null ? what : `${what}, ${say.until(day(work.wait.until, locale))}`
  }
  return status === 'repairing' && quote?.state === 'accepted'
    ? say.quoteAccepted(formatMoney(quote.total, locale.language))
    : undefined
}

/** When it should be ready, or how late it is. */
export function dueOf({ say, locale, now }: Desk, job: Job): { text?: string; late: boolean } {
  const until = offerUntil(job)
  if (until !== null) return { text: moment(until, locale), late: false }
  if (job.status === 'booked' && job.asked.handover.day)
    return {
      text: say.expected(calendarDay(job.asked.handover.day, locale)),
      late: job.asked.handover.day < localDay(now, locale.timeZone),
    }
  if (job.readyBy === null) return { late: false }
  if (job.readyBy < now) return { text: say.late(span(now - job.readyBy, locale.language)), late: true }
  return { text: say.due(day(job.readyBy, locale)), late: false }
}
