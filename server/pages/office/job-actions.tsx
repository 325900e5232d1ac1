// What the office can do with a job: the first thing open under the ticket, the rest folded beside it. Every form stands as
// it was sent where something was wrong with it.
import type { Child } from 'hono/jsx'
import { languages } from '../../../shared/language'
import { paidHows } from '../../../shared/job'
import { presentQuote } from '../../jobs/job'
import type { Reason } from '../../jobs/lists'
import { reasonsOf } from '../../jobs/lists'
import type { Option } from '../controls'
import { Area, Form, optionsOf, Select, Text } from '../controls'
import { amountText, distance, formatMoney, localDay, span } from '../format'
import type { FormState } from '../form'
import { filled, textOf } from '../form'
import { Talk } from '../history'
import { standingWords } from '../messages/standing'
import {
  actionFor,
  cardOf,
  isSettleable,
  officeActions,
  officeCan,
  officeFormOf,
  officeHrefOf,
} from './job-view'
import type { OfficeAction, OfficeJobView } from './job-view'
import { talkOf } from './talks'

/** Why a person must look, each reason with what to do about it, the most urgent first. */
export function NextSteps({ view }: { view: OfficeJobView }) {
  return (
    <>
      {reasonsOf(view.job).map((reason) => (
        <NextStep view={view} reason={reason} />
      ))}
    </>
  )
}

function NextStep({ view, reason }: { view: OfficeJobView; reason: Reason }) {
  const { title, todo } = view.desk.say.needs.reasons[reason]
  const action = actionFor(view, reason)
  return (
    <section class="card next" id={cardOf(view.job, reason)}>
      <h2>{title}</h2>
      <p class="sub">{todo}</p>
      {reason === 'message' && <Talk {...talkOf(view, 'message')} />}
      {action && <ActionForm view={view} action={action} reason={reason} />}
      {action !== 'settle' && isSettleable(reason) && (
        <Fold view={view} action="settle" reason={reason}>
          <ActionForm view={view} action="settle" reason={reason} />
        </Fold>
      )}
    </section>
  )
}

/** All else that the job's status allows. */
export function MoreActions({ view }: { view: OfficeJobView }) {
  const { say } = view.desk
  const shown = new Set<OfficeAction | null>(reasonsOf(view.job).map((reason) => actionFor(view, reason)))
  const others = officeActions.filter(
    (action) => action !== 'settle' && !shown.has(action) && officeCan(view, action),
  )
  return (
    <section class="card">
      <h2>{say.do.title}</h2>
      {others.map((action) => (
        <Fold view={view} action={action}>
          <ActionForm view={view} action={action} />
        </Fold>
      ))}
    </section>
  )
}

interface FoldProps extends ActionFormProps {
  children: Child
}

function Fold({ view, action, reason, children }: FoldProps) {
  const { attempt } = view
  const open = attempt?.action === action && isAbout(attempt.form, action, reason)
  return (
    <details class="fold" id={reason ? undefined : action} open={open}>
      <summary>{view.desk.say.do[action].title}</summary>
      {children}
    </details>
  )
}

/** Several reasons may be ticked off on one page: what was sent for one is shown in its own form only. */
function isAbout(form: FormState, action: OfficeAction, reason?: Reason): boolean {
  return action !== 'settle' || textOf(form, 'reason') === reason
}

interface ActionFormProps {
  view: OfficeJobView
  action: OfficeAction
  /** Why the office looks, where it is an answer to that. */
  reason?: Reason
}

function ActionForm({ view, action, reason }: ActionFormProps) {
  const { desk, job, code, commandId } = view
  const sent = officeFormOf(view, action, valuesFor(view, action))
  const isNext = reason !== undefined && cardOf(job, reason) === 'next' && action === actionFor(view, reason)
  const form = {
    ...(isAbout(sent, action, reason) ? sent : filled({})),
    scope: isNext ? undefined : [action, reason].filter(Boolean).join('-'),
  }
  const { say, words } = desk
  return (
    <Form
      action={`${officeHrefOf(code)}/${action}`}
      command={`${commandId}-${action}${action === 'settle' ? `-${reason}` : ''}`}
      version={job.version}
      {...{ form, words }}
    >
      {action === 'settle' && <input type="hidden" name="reason" value={reason} />}
      <Fields view={view} action={action} form={form} />
      {action !== 'quote' && (
        <div class="foot">
          <button class={ENDS.has(action) ? 'btn w' : 'btn'}>
            {(say.do[action] as { send: string }).send}
          </button>
        </div>
      )}
    </Form>
  )
}

/** What cannot be taken back is not in the accent colour. */
const ENDS: ReadonlySet<OfficeAction> = new Set(['cancel', 'call-off', 'close-unclaimed', 'no-show'])

/** What stands in a form before anybody types. */
function valuesFor({ job }: OfficeJobView, action: OfficeAction): Parameters<typeof officeFormOf>[2] {
  const quote = presentQuote(job)
  switch (action) {
    case 'redispatch':
      return { workshop: 'nearest', part: job.work.part }
    case 'contact':
      return { ...job.contact }
    case 'correct': {
      const { brand, model, serial } = job.asked.item
      return { brand, model, serial }
    }
    case 'reschedule':
      return { day: job.asked.handover.day }
    case 'hand-out': {
      const accepted = quote?.state === 'accepted' && job.outcome === 'fixed'
      const pays = accepted && job.work.diagnosis?.payer === 'customer'
      return pays ? { amount: amountText(quote.total) } : { how: 'nothing' }
    }
    default:
      return {}
  }
}

function Fields({ view, action, form }: ActionFormProps & { form: FormState }) {
  const { say, words, now } = view.desk
  const given = { form, words }
  switch (action) {
    case 'redispatch':
      return <RedispatchFields view={view} form={form} />
    case 'quote':
      return <QuoteFields view={view} />
    case 'cancel':
    case 'call-off':
    case 'close-unclaimed':
      return (
        <>
          <p class="sub">{say.do[action].intro}</p>
          <Area {...given} name="reason" label={say.do[action].reason} maxlength={500} rows={2} />
        </>
      )
    case 'message':
      return <Area {...given} name="text" label={say.do.message.text} maxlength={2000} />
    case 'note':
      return <Area {...given} name="text" label={say.do.note.text} hint={say.do.note.hint} maxlength={2000} />
    case 'settle':
      return <Area {...given} name="text" label={say.do.settle.text} maxlength={2000} rows={2} />
    case 'repeat':
      return (
        <>
          <p class="sub">{say.do.repeat.intro}</p>
          <Area {...given} name="text" label={say.do.repeat.text} maxlength={2000} />
        </>
      )
    case 'no-show':
      return <p class="sub">{say.do['no-show'].intro}</p>
    case 'reschedule': {
      const zone = view.workshop?.timeZone ?? 'UTC'
      return (
        <Text {...given} type="date" name="day" label={say.do.reschedule.day} min={localDay(now, zone)} />
      )
    }
    case 'correct':
      return (
        <>
          <div class="pair">
            <Text {...given} name="brand" label={say.job.brand} maxlength={80} optional />
            <Text {...given} name="model" label={say.job.model} maxlength={120} optional />
          </div>
          <Text {...given} name="serial" label={say.job.serial} maxlength={80} optional />
          <Area {...given} name="reason" label={say.do.correct.reason} maxlength={500} rows={2} />
        </>
      )
    case 'contact':
      return <ContactFields view={view} form={form} />
    case 'hand-out':
      return (
        <div class="pair">
          <Select
            {...given}
            name="how"
            label={say.do['hand-out'].how}
            options={optionsOf(paidHows, words.names.paidHows)}
          />
          <Text
            {...given}
            name="amount"
            label={say.do['hand-out'].amount(
              presentQuote(view.job)?.total.currency ?? view.merchant.currency,
            )}
            inputmode="decimal"
            optional
          />
        </div>
      )
  }
}

interface FieldsProps {
  view: OfficeJobView
  form: FormState
}

function RedispatchFields({ view, form }: FieldsProps) {
  const { desk, job, choices } = view
  const { say, words, locale } = desk
  const { part } = standingWords[locale.language]
  const options: Option[] = [
    { value: 'nearest', label: say.do.redispatch.nearest },
    ...choices
      .filter(({ rule }) => rule === null)
      .map(({ workshop, distanceM, travelS }) => ({
        value: String(workshop.id),
        label: [
          workshop.name,
          distance(distanceM, locale.language),
          ...(travelS === undefined ? [] : [span(travelS * 1000, locale.language)]),
          say.workshop.taken(workshop.load, workshop.capacity),
        ].join(' · '),
      })),
  ]
  return (
    <>
      <p class="sub">{job.workshop === null ? say.do.redispatch.intoNothing : say.do.redispatch.intro}</p>
      <Select {...{ form, words, options }} name="workshop" label={say.do.redispatch.workshop} />
      <Text {...{ form, words }} name="part" label={part.label} hint={part.hint} maxlength={60} optional />
      <RedispatchReason desk={desk} form={form} />
    </>
  )
}

/** Why the office sends a repair on, as the history keeps it. */
export function RedispatchReason({
  desk: { say, words },
  form,
}: Pick<OfficeJobView, 'desk'> & { form: FormState }) {
  return (
    <Area
      {...{ form, words }}
      name="reason"
      label={say.do.redispatch.reason}
      hint={say.do.redispatch.hint}
      maxlength={500}
      rows={2}
    />
  )
}

function QuoteFields({ view }: { view: OfficeJobView }) {
  const { say, locale } = view.desk
  const quote = presentQuote(view.job)!
  const payer = view.job.work.diagnosis?.payer ?? 'customer'
  return (
    <>
      <p class="sub">{say.do.quote.intro(say.do.quote.forPayer[payer])}</p>
      <input type="hidden" name="revision" value={String(quote.revision)} />
      <div class="foot">
        <button class="btn" name="answer" value="accept">
          {say.do.quote.accept(formatMoney(quote.total, locale.language))}
        </button>
        <button class="btn o" name="answer" value="decline">
          {say.do.quote.decline}
        </button>
      </div>
    </>
  )
}

function ContactFields({ view, form }: FieldsProps) {
  const { say, words } = view.desk
  const given = { form, words }
  return (
    <>
      <Text {...given} name="name" label={say.do.contact.name} maxlength={120} />
      <div class="pair">
        <Text {...given} name="email" type="email" label={say.job.email} optional />
        <Text {...given} name="phone" type="tel" label={say.job.phone} optional />
      </div>
      <Select
        {...given}
        name="language"
        label={say.job.language}
        options={optionsOf(languages, say.languages)}
      />
    </>
  )
}
