// A job on one page: what it is, what to do next as one large step, everything else below or beside it.
import { waitReasons } from '../../../shared/job'
import { declineReasons } from '../../../shared/job'
import type { PastEvent } from '../../jobs/history'
import { serialOf } from '../../jobs/job'
import { Area, Choice, optionsOf, Text } from '../controls'
import type { FormState } from '../form'
import { HistoryRail, Talk } from '../history'
import { Page } from '../layout'
import { sayProblem } from '../messages/words'
import { TypedTexts } from '../trouble'
import { CustomerFacts, DiagnosisFacts, JobTicket, Quotes, ReceiptFacts, Tips } from './facts'
import { PhotoField } from './fields'
import { Folded, JobButton, JobForm } from './job-form'
import { NextStep } from './next-step'
import { MoreRows, QuoteFields } from './quote-fields'
import { isFormUsual } from './repair-form-fields'
import type { JobView } from './view'
import { can, formOf, hrefOf } from './view'

export interface JobPageProps {
  view: JobView
  notice?: string
  declining?: boolean
}

export function JobPage({ view, notice, declining }: JobPageProps) {
  const { desk, code, job, history, attempt } = view
  const { words, say, bar, locale } = desk
  return (
    <Page title={code} words={words} bar={bar} notice={notice}>
      <a class="back" href="/workshop">
        ← {say.board}
      </a>
      {attempt && <Attempted view={view} attempt={attempt} />}
      <div class="split">
        <div>
          <JobTicket view={view} />
          <NextStep view={view} declining={declining} />
          <Others view={view} />
        </div>
        <div>
          <CustomerFacts view={view} />
          <Messages view={view} />
          <section class="card">
            <h2>{say.details}</h2>
            <Quotes view={view} at={hrefOf(code)} />
            <DiagnosisFacts view={view} />
            <ReceiptFacts view={view} photosAt={hrefOf(code)} />
            <Tips view={view} />
            <details class="fold">
              <summary>{say.history}</summary>
              <HistoryRail words={words} locale={locale} events={history} showsText={mayRead} />
            </details>
            {job.work.receipt && (
              <p>
                <a href={`/workshop/jobs/${code}/ticket`}>{say.ticket.print}</a>
              </p>
            )}
          </section>
          <Notes view={view} />
        </div>
      </div>
    </Page>
  )
}

/** Why another workshop said no is between it and the office. */
const mayRead = ({ type }: PastEvent) => type !== 'decline' && type !== 'release'

/** A form that could not be taken: why, and what was typed where its form does not stand on the page any more. */
function Attempted({ view, attempt }: { view: JobView; attempt: NonNullable<JobView['attempt']> }) {
  const { words } = view.desk
  const whole = attempt.form.wrong['']
  if (can(view, attempt.action)) {
    return whole ? (
      <p class="trouble" role="alert">
        {sayProblem(words, whole)}
      </p>
    ) : null
  }
  const texts = writtenIn(attempt.form)
  return (
    <div class="trouble" role="alert">
      <p>{sayProblem(words, whole ?? 'command-not-allowed')}</p>
      {texts.length > 0 && <TypedTexts words={words} texts={texts} />}
    </div>
  )
}

/** Fields whose texts people write themselves; the rest are choices and ids. */
const WRITTEN =
  /^(text|finding|coverageReason|why|tested|done|note|serial|newSerial|accessories|condition|lock|amount.*|line-.*|repair|pricing|formNote)$/

function writtenIn({ typed }: FormState): string[] {
  return Object.entries(typed).flatMap(([name, values]) =>
    WRITTEN.test(name) ? values.filter((value) => value.trim() !== '') : [],
  )
}

function Others({ view }: { view: JobView }) {
  const { say, words } = view.desk
  const { job } = view
  const quote = formOf(view, 'quote', { form: isFormUsual(view) ? 'yes' : null })
  const wait = formOf(view, 'wait', { for: 'part' })
  const release = formOf(view, 'release')
  const reschedule = formOf(view, 'reschedule', { day: job.asked.handover.day })
  const photos = formOf(view, 'photos')
  const { brand, model } = job.asked.item
  const correct = formOf(view, 'correct', { brand, model, serial: serialOf(job) })
  // Whoever has not accepted it yet has nothing to put right.
  if (job.status === 'offered') return null
  return (
    <section class="card">
      <h2>{say.moreToDo}</h2>
      {can(view, 'quote') && (
        <Folded
          view={view}
          action="quote"
          title={job.status === 'repairing' ? say.quote.second : say.quote.change}
        >
          <JobForm view={view} action="quote" form={quote}>
            <QuoteFields view={view} form={quote} />
            <div class="foot">
              <button class="btn">{say.quote.send}</button>
              <MoreRows view={view} />
            </div>
          </JobForm>
        </Folded>
      )}
      {can(view, 'wait') && (
        <Folded view={view} action="wait" title={say.wait.title}>
          <JobForm view={view} action="wait" form={wait}>
            <Choice
              {...{ form: wait, words }}
              name="for"
              label={say.wait.for}
              options={optionsOf(waitReasons, words.names.waitReasons)}
            />
            <div class="pair">
              <Text {...{ form: wait, words }} name="until" label={say.wait.until} type="date" optional />
              <Text {...{ form: wait, words }} name="note" label={say.wait.note} maxlength={200} optional />
            </div>
            <button class="btn o wide">{say.wait.send}</button>
          </JobForm>
        </Folded>
      )}
      {can(view, 'reschedule') && (
        <Folded view={view} action="reschedule" title={say.reschedule.title}>
          <JobForm view={view} action="reschedule" form={reschedule}>
            <Text {...{ form: reschedule, words }} name="day" label={say.reschedule.day} type="date" />
            <button class="btn o wide">{say.reschedule.send}</button>
          </JobForm>
        </Folded>
      )}
      {can(view, 'no-show') && (
        <Folded view={view} action="no-show" title={say.noShow.title}>
          <p class="sub">{say.noShow.text}</p>
          <JobButton view={view} action="no-show" label={say.noShow.send} />
        </Folded>
      )}
      {can(view, 'release') && (
        <Folded view={view} action="release" title={say.release.title}>
          <JobForm view={view} action="release" form={release}>
            <Choice
              {...{ form: release, words }}
              name="reason"
              label={say.release.why}
              options={optionsOf(declineReasons, words.names.declineReasons)}
            />
            <Text {...{ form: release, words }} name="text" label={say.offer.text} maxlength={500} optional />
            <button class="btn w wide">{say.release.send}</button>
          </JobForm>
        </Folded>
      )}
      {can(view, 'photos') && (
        <Folded view={view} action="photos" title={say.receiptPhotos.title}>
          <JobForm view={view} action="photos" form={photos} files>
            <PhotoField desk={view.desk} form={photos} />
            <button class="btn o wide">{say.receiptPhotos.send}</button>
          </JobForm>
        </Folded>
      )}
      <Folded view={view} action="correct" title={say.correct.title}>
        <JobForm view={view} action="correct" form={correct}>
          <div class="pair">
            <Text
              {...{ form: correct, words }}
              name="brand"
              label={say.correct.brand}
              maxlength={80}
              optional
            />
            <Text
              {...{ form: correct, words }}
              name="model"
              label={say.correct.model}
              maxlength={120}
              optional
            />
          </div>
          <Text {...{ form: correct, words }} name="serial" label={say.serial} maxlength={80} optional />
          <Text {...{ form: correct, words }} name="why" label={say.correct.reason} maxlength={300} />
          <button class="btn o wide">{say.correct.send}</button>
        </JobForm>
      </Folded>
    </section>
  )
}

const talkOf = ({ desk, code }: JobView) =>
  ({ ours: 'workshop', photosAt: hrefOf(code), photo: desk.say.photo }) as const

function Messages({ view }: { view: JobView }) {
  const { say, words, locale } = view.desk
  // Before it is accepted the customer hears from us only.
  if (view.job.status === 'offered') return null
  const form = formOf(view, 'message')
  const none = !view.history.some(({ type }) => type === 'message')
  return (
    <section class="card" id="message">
      <h2>{say.message.title}</h2>
      <Talk words={words} locale={locale} events={view.history} type="message" {...talkOf(view)} />
      {none && <p class="sub">{say.message.none}</p>}
      <JobForm view={view} action="message" form={form}>
        <Area {...{ form, words }} name="text" label={say.message.text} rows={2} maxlength={2000} />
        <button class="btn o wide">{say.message.send}</button>
      </JobForm>
    </section>
  )
}

function Notes({ view }: { view: JobView }) {
  const { say, words, locale } = view.desk
  const form = formOf(view, 'note')
  const count = view.history.filter(({ type }) => type === 'note').length
  return (
    <section class="card">
      <details class="fold" open={count > 0 || view.attempt?.action === 'note'}>
        <summary>
          {say.note.title} {count > 0 && <span class="count">{count}</span>}
        </summary>
        <Talk words={words} locale={locale} events={view.history} type="note" {...talkOf(view)} />
        <JobForm view={view} action="note" form={form}>
          <Area {...{ form, words }} name="text" label={say.note.text} rows={2} maxlength={2000} />
          <button class="btn o wide">{say.note.send}</button>
        </JobForm>
      </details>
    </section>
  )
}
