// What the office can do with a job: the first thing open under the ticket, the rest folded beside it. Every form stands as
// it was sent where something was wrong with it.
import type { Child } from 'hono/jsx'
import { languages } from '../../../shared/language'
import { paidHows } from '../../../shared/job'
import { presentQuote } from '../../jobs/job'
import type { Option } from '../controls'
import { Area, Form, optionsOf, Select, Text } from '../controls'
import { amountText, distance, formatMoney, localDay } from '../format'
import type { FormState } from '../form'
import { Talk } from '../history'
import { firstAction, officeActions, officeCan, officeFormOf, officeHrefOf } from './job-view'
import type { OfficeAction, OfficeJobView } from './job-view'
import { talkOf } from './talks'

/** The first thing to do, with why. */
export function NextStep({ view }: { view: OfficeJobView }) {
  const { say } = view.desk
  const action = firstAction(view)
  const reason = view.job.attention ?? (action === 'quote' ? 'quote' : null)
  if (!reason) return null
  const { title, todo } = say.needs.reasons[reason]
  return (
    <section class="card next" id="next">
      <h2>{title}</h2>
      <p class="sub">{todo}</p>
      {reason === 'message' && <Talk {...talkOf(view, 'message')} />}
      {action && <ActionForm view={view} action={action} />}
      {reason === 'message' && officeCan(view, 'settle') && (
        <Fold view={view} action="settle">
          <ActionForm view={view} action="settle" />
        </Fold>
      )}
    </section>
  )
}

/** All else that the job's status allows. */
export function MoreActions({ view }: { view: OfficeJobView }) {
  const { say } = view.desk
  const first = firstAction(view)
  const others = officeActions.filter((action) => action !== first && officeCan(view, action))
  const shown = others.filter((action) => action !== 'settle' || view.job.attention !== 'message')
  return (
    <section class="card">
      <h2>{say.do.title}</h2>
      {shown.map((action) => (
        <Fold view={view} action={action}>
          <ActionForm view={view} action={action} />
        </Fold>
      ))}
    </section>
  )
}

function Fold({ view, action, children }: { view: OfficeJobView; action: OfficeAction; children: Child }) {
  return (
    <details class="fold" id={action} open={view.attempt?.action === action}>
      <summary>{view.desk.say.do[action].title}</summary>
      {children}
    </details>
  )
}

interface ActionFormProps {
  view: OfficeJobView
  action: OfficeAction
}

function ActionForm({ view, action }: ActionFormProps) {
  const { desk, job, code, commandId } = view
  const form = officeFormOf(view, action, valuesFor(view, action))
  const { say, words } = desk
  return (
    <Form
      action={`${officeHrefOf(code)}/${action}`}
      command={`${commandId}-${action}`}
      version={job.version}
      {...{ form, words }}
    >
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
      return { workshop: 'nearest' }
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
  const options: Option[] = [
    { value: 'nearest', label: say.do.redispatch.nearest },
    ...choices
      .filter(({ rule }) => rule === null)
      .map(({ workshop, distanceM }) => ({
        value: String(workshop.id),
        label: `${workshop.name} · ${distance(distanceM, locale.language)} · ${say.workshop.taken(workshop.load, workshop.capacity)}`,
      })),
  ]
  return (
    <>
      <p class="sub">{job.workshop === null ? say.do.redispatch.intoNothing : say.do.redispatch.intro}</p>
      <Select {...{ form, words, options }} name="workshop" label={say.do.redispatch.workshop} />
      <Area
        {...{ form, words }}
        name="reason"
        label={say.do.redispatch.reason}
        hint={say.do.redispatch.hint}
        maxlength={500}
        rows={2}
      />
    </>
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
