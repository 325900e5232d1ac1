// A job at a store's counter: what it is, how it stands, and its hand-out once it is ready.
import type { Job } from '../../jobs/job'
import type { PastEvent } from '../../jobs/history'
import { serialOf } from '../../jobs/job'
import { Form } from '../controls'
import { describe } from '../describe'
import type { FormState } from '../form'
import { HistoryRail } from '../history'
import { Page } from '../layout'
import { Photos } from '../photos'
import { sayProblem } from '../messages/words'
import { Ticket } from '../ticket'
import { dueOf } from '../workshop/board'
import type { Desk } from '../workshop/desk'
import { Fact, Facts, ReceiptFacts } from '../workshop/facts'
import { HandOutFields, PhotoField } from '../workshop/fields'

export interface StoreJobPageProps {
  desk: Desk
  job: Job
  code: string
  currency: string
  workshop?: { name: string; phone: string | null }
  history: PastEvent[]
  commandId: string
  /** Whether photos of its condition can be kept. */
  photographs: boolean
  form: FormState
  notice?: string
}

export function StoreJobPage(props: StoreJobPageProps) {
  const { desk, job, code, workshop, history, form, notice } = props
  const { words, say, bar, locale } = desk
  const { title, category, symptom } = describe(job, locale.language)
  const { text, late } = dueOf(desk, job)
  const open = job.status !== 'ready' && job.status !== 'closed'
  const serial = serialOf(job)
  const whole = form.wrong['']
  const at = `/store/jobs/${code}`
  return (
    <Page title={code} words={words} bar={bar} width="narrow" notice={notice}>
      <a class="back" href="/store">
        ← {say.board}
      </a>
      {whole && (
        <p class="trouble" role="alert">
          {sayProblem(words, whole)}
        </p>
      )}
      <Ticket code={code} aside={open ? text : undefined} late={late}>
        <p>
          <span class="pill">{words.names.statuses[job.status]}</span>
        </p>
        <h1>{title}</h1>
        {category && <p class="sub">{category}</p>}
        <p class="fault">
          <b>{symptom}</b>
        </p>
        {job.asked.problem.description && (
          <p class="prose" dir="auto">
            {job.asked.problem.description}
          </p>
        )}
        <Photos ids={job.asked.problem.photos ?? []} at={at} name={say.photo} />
        <Facts>
          <Fact name={say.customer}>{job.contact.name}</Fact>
          {serial && <Fact name={say.serial}>{serial}</Fact>}
          <Fact name={words.actors.workshop}>
            {workshop ? workshop.name : say.store.nobody}
            {workshop?.phone && (
              <>
                <br />
                <a class="num" href={`tel:${workshop.phone.replace(/[^\d+]/g, '')}`}>
                  {workshop.phone}
                </a>
              </>
            )}
          </Fact>
        </Facts>
      </Ticket>
      <Next {...props} />
      {open && props.photographs && <AddPhotos {...props} />}
      <section class="card">
        <h2>{say.details}</h2>
        <ReceiptFacts view={{ desk, job, history }} photosAt={at} />
        <h3>{say.history}</h3>
        <HistoryRail words={words} locale={locale} events={history} showsText={() => false} />
        <p>
          <a href={`/store/jobs/${code}/ticket`}>{say.ticket.print}</a>
        </p>
      </section>
    </Page>
  )
}

/** Photos of its condition, also later than when it was booked in. */
function AddPhotos({ desk, job, code, commandId, form }: StoreJobPageProps) {
  const { words, say } = desk
  return (
    <section class="card">
      <details class="fold" open={form.wrong.photos !== undefined}>
        <summary>{say.receiptPhotos.title}</summary>
        <Form
          action={`/store/jobs/${code}/photos`}
          command={`${commandId}-photos`}
          version={job.version}
          words={words}
          form={form}
          files
        >
          <PhotoField desk={desk} form={form} />
          <button class="btn o wide">{say.receiptPhotos.send}</button>
        </Form>
      </details>
    </section>
  )
}

function Next({ desk, job, code, currency, commandId, form }: StoreJobPageProps) {
  const { words, say } = desk
  const { status } = job
  if (status !== 'ready') {
    return (
      <section class="card" id="next">
        <h2>{status === 'closed' ? say.closed.title : say.store.waitTitle}</h2>
        <p class="sub">
          {status === 'closed' ? job.outcome && words.names.outcomes[job.outcome] : say.store.wait}
        </p>
      </section>
    )
  }
  return (
    <section class="card next" id="next">
      <h2>{say.handOut.title['carry-in']}</h2>
      <Form
        action={`/store/jobs/${code}/hand-out`}
        command={`${commandId}-hand-out`}
        version={job.version}
        words={words}
        form={form}
      >
        <HandOutFields {...{ desk, job, form, currency }} />
      </Form>
    </section>
  )
}
