// A store's counter: what it took in and is under way, and what is ready to be handed out.
import type { StoreBoard } from '../../jobs/boards'
import type { Job } from '../../jobs/job'
import { describe } from '../describe'
import type { FormState } from '../form'
import { day } from '../format'
import { Page } from '../layout'
import { Ticket } from '../ticket'
import { dueOf } from '../workshop/board'
import type { Desk } from '../workshop/desk'
import { FindForm } from '../workshop/find'

export interface StoreBoardPageProps {
  desk: Desk
  board: StoreBoard
  /** What was asked for by its code, and why it is not here. */
  find: FormState
  notice?: string
  codeOf: (job: number) => string
  /** The name of the workshop that has the job. */
  workshopOf: (job: Job) => string | undefined
}

export function StoreBoardPage(props: StoreBoardPageProps) {
  const { desk, board, notice } = props
  const { words, say, bar } = desk
  return (
    <Page title={say.store.title} words={words} bar={bar} notice={notice}>
      <div class="head">
        <h1>{say.store.title}</h1>
        <FindForm desk={desk} action="/store/find" form={props.find} />
      </div>
      {board.open.length + board.ready.length === 0 && <p class="sub empty">{say.nothing.store}</p>}
      <div class="board two">
        {(['ready', 'open'] as const).map((column) => (
          <section class="col shown" aria-labelledby={`col-${column}`}>
            <h2 id={`col-${column}`}>
              {say.store.columns[column]} <span class="count">{board[column].length}</span>
            </h2>
            {board[column].map((job) => (
              <StoreTicket {...props} job={job} />
            ))}
          </section>
        ))}
      </div>
    </Page>
  )
}

function StoreTicket({ desk, job, codeOf, workshopOf }: StoreBoardPageProps & { job: Job }) {
  const { say, words, locale } = desk
  const { title, category, symptom } = describe(job, locale.language)
  const code = codeOf(job.id)
  const workshop = workshopOf(job)
  const ready = job.status === 'ready'
  const due = dueOf(desk, job)
  return (
    <Ticket
      code={code}
      href={`/store/jobs/${code}`}
      aside={ready ? say.since(day(job.changedAt, locale)) : due.text}
      late={!ready && due.late}
    >
      <p>
        <b>{title}</b>
        {category && <span class="sub"> · {category}</span>}
        <br />
        {symptom}
      </p>
      <p class="sub small">
        {job.contact.name} ·{' '}
        {ready && job.outcome ? words.names.outcomes[job.outcome] : words.names.statuses[job.status]}
        {' · '}
        {workshop ? say.store.with(workshop) : say.store.nobody}
      </p>
      {ready && (
        <div class="foot">
          <a class="btn o s" href={`/store/jobs/${code}#next`}>
            {say.next.ready}
          </a>
        </div>
      )}
    </Ticket>
  )
}
