// What to do next with a job, as one large step: it differs by status, and there is never more than one.
import type { Child } from 'hono/jsx'
import { declineReasons } from '../../../shared/job'
import type { Outcome } from '../../../shared/job'
import { offerUntil, presentQuote } from '../../jobs/job'
import { toPay } from '../../jobs/to-pay'
import { Area, Choice, optionsOf, Text } from '../controls'
import { amountText, day, formatMoney, moment, span } from '../format'
import { DiagnosisForm } from './diagnosis-form'
import { EndingFields, HandOutFields, PhotoField, ReceiptFields } from './fields'
import { Folded, JobButton, JobForm } from './job-form'
import type { JobView } from './view'
import { currencyOf, formOf } from './view'

export interface NextStepProps {
  view: JobView
  /** The decline form stands open. */
  declining?: boolean
}

export function NextStep({ view, declining }: NextStepProps) {
  const { say } = view.desk
  const { mode } = view.job.asked.handover
  switch (view.job.status) {
    case 'offered':
      return <Answer view={view} declining={declining} />
    case 'booked':
      return (
        <Step title={say.takeIn.title[mode]}>
          <TakeInForm view={view} />
        </Step>
      )
    case 'received':
      return (
        <Step title={say.diagnosis.title}>
          <DiagnosisForm view={view} />
        </Step>
      )
    case 'quoted':
      return <BeingDecided view={view} />
    case 'repairing':
      return (
        <Step title={say.finish.title}>
          <FinishForm view={view} />
        </Step>
      )
    case 'waiting':
      return <Resume view={view} />
    case 'ready':
      return (
        <Step title={say.handOut.title[mode]}>
          <HandOutForm view={view} />
        </Step>
      )
    case 'closed':
      return <Closed view={view} />
    case 'requested':
      return null
  }
}

function Step({ title, children }: { title: string; children: Child }) {
  return (
    <section class="card next" id="next">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Answer({ view, declining }: NextStepProps) {
  const { say, words, locale, now } = view.desk
  const until = offerUntil(view.job)
  const form = formOf(view, 'decline')
  const left = (until ?? now) - now
  return (
    <Step title={say.offer.title}>
      {until !== null && (
        <p class="sub">
          {say.offer.until(
            moment(until, locale),
            left > 0 ? say.left(span(left, locale.language)) : say.overdue,
          )}
        </p>
      )}
      <JobButton view={view} action="accept" label={say.accept} />
      <Folded view={view} action="decline" title={say.decline} open={declining}>
        <JobForm view={view} action="decline" form={form}>
          <Choice
            {...{ form, words }}
            name="reason"
            label={say.offer.why}
            options={optionsOf(declineReasons, words.names.declineReasons)}
          />
          <Text {...{ form, words }} name="text" label={say.offer.text} optional maxlength={500} />
          <button class="btn o wide">{say.offer.send}</button>
        </JobForm>
      </Folded>
    </Step>
  )
}

function TakeInForm({ view }: { view: JobView }) {
  const { say } = view.desk
  const form = formOf(view, 'take-in', { serial: view.job.asked.item.serial })
  return (
    <JobForm view={view} action="take-in" form={form} files={view.photographs}>
      <ReceiptFields desk={view.desk} form={form} />
      {view.photographs && <PhotoField desk={view.desk} form={form} optional />}
      <button class="btn wide">{say.takeIn.send}</button>
    </JobForm>
  )
}

function BeingDecided({ view }: { view: JobView }) {
  const { say, words, locale } = view.desk
  const quote = presentQuote(view.job)
  const payer = view.job.work.diagnosis?.payer ?? 'customer'
  return (
    <Step title={say.quoted.title}>
      {quote && <p>{say.quoted.text(words.names.payers[payer], moment(quote.validUntil, locale))}</p>}
    </Step>
  )
}

const FINISHED = ['fixed', 'no_fault', 'not_repairable', 'exchanged', 'credited'] as const satisfies Outcome[]

/** While it waits it cannot become fixed, only end otherwise. */
function FinishForm({ view }: { view: JobView }) {
  const { words, say } = view.desk
  const waiting = view.job.status === 'waiting'
  const endings = waiting ? FINISHED.filter((outcome) => outcome !== 'fixed') : FINISHED
  const form = formOf(view, 'finish', { outcome: waiting ? 'not_repairable' : 'fixed' })
  return (
    <JobForm view={view} action="finish" form={form}>
      <Choice
        {...{ form, words }}
        name="outcome"
        label={say.finish.outcome}
        options={optionsOf(endings, say.outcomes)}
      />
      <EndingFields desk={view.desk} form={form} exchange="exchanged" />
      <Area
        {...{ form, words }}
        name="done"
        label={say.finish.done}
        hint={say.finish.doneHint}
        maxlength={1000}
        rows={2}
        optional
      />
      <button class="btn wide">{say.finish.send}</button>
    </JobForm>
  )
}

function Resume({ view }: { view: JobView }) {
  const { say, words, locale } = view.desk
  const { wait } = view.job.work
  const what = wait ? wait.note || words.names.waitReasons[wait.for] : ''
  return (
    <Step title={say.resume.title}>
      <p class="sub">
        {say.resume.text(what)} {wait && wait.until !== null && say.resume.about(day(wait.until, locale))}
      </p>
      <JobButton view={view} action="resume" label={say.resume.send} />
      <Folded view={view} action="finish" title={say.finish.cannot}>
        <FinishForm view={view} />
      </Folded>
    </Step>
  )
}

function HandOutForm({ view }: { view: JobView }) {
  const { desk, job, merchant } = view
  const owed = toPay(job, merchant)
  const form = formOf(view, 'hand-out', { amount: owed && amountText(owed) })
  return (
    <JobForm view={view} action="hand-out" form={form}>
      <HandOutFields {...{ desk, job, form }} currency={currencyOf(view)} />
    </JobForm>
  )
}

function Closed({ view }: { view: JobView }) {
  const { say, words, locale } = view.desk
  const { outcome, work } = view.job
  const { paid, how } = work.handedOut ?? {}
  return (
    <Step title={say.closed.title}>
      <p>
        {outcome && say.outcomes[outcome]}
        {paid && how && (
          <>
            <br />
            {say.closed.paid(formatMoney(paid, locale.language), words.names.paidHows[how])}
          </>
        )}
      </p>
      {work.warrantyUntil !== undefined && (
        <p class="sub">{say.closed.warranty(day(work.warrantyUntil, locale))}</p>
      )}
    </Step>
  )
}
