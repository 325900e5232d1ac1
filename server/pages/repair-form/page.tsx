// The European Repair Information Form as a page of its own: whole in one file, to read, print and keep, before the contract
// and free of charge. All that it says was kept when it was given; only its language is the reader's.
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { catalogWords } from '../../../shared/messages/catalog'
import type { Language } from '../../../shared/language'
import { directionOf } from '../../../shared/language'
import { formatMoney } from '../../../shared/money'
import { boundsOfDay, dayOf } from '../../dispatch/hours'
import type { Job, JobQuote } from '../../jobs/job'
import type { GivenForm } from '../../jobs/repair-form'
import { formWords } from '../../outbox/messages/form'
import { dateInFull } from '../../jobs/when'
import { PRINT_SCRIPT, STYLES } from './policy'

export interface RepairFormPageProps {
  job: Job
  code: string
  quote: JobQuote & { form: GivenForm }
  language: Language
  /** Saves it as a file; left out where it is one. */
  save?: string
  /** Opens the page of the repair, where it is read by the customer. */
  repair?: string
}

export function RepairFormPage(props: RepairFormPageProps) {
  const { code, quote, language, save, repair } = props
  const say = formWords[language]
  const { through, timeZone } = quote.form
  const date = (at: number) => dateInFull(at, language, timeZone)
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${say.title} ${code}`}</title>
        <style>{raw(STYLES)}</style>
      </head>
      <body>
        {save && (
          <nav data-print={say.print}>
            <a href={save} download="">
              {say.save}
            </a>
          </nav>
        )}
        <main>
          <h1>{say.title}</h1>
          <p class="soft">
            <bdi class="code">{code}</bdi> · <bdi>(EU) 2024/1799</bdi>
          </p>
          <p class="soft">{say.given(date(quote.givenAt), through)}</p>
          <p class="terms">
            {say.binding(date(quote.validUntil))} {repair && <a href={repair}>{code}</a>}
          </p>
          <Repairer {...props} />
          <Repair {...props} />
        </main>
        {save && <script>{raw(PRINT_SCRIPT)}</script>}
      </body>
    </html>
  )
}

function Field({ name, children }: { name: string; children: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What people wrote, in whichever language and direction. */
function Written({ children }: { children: Child }) {
  return (
    <p class="written">
      <bdi>{children}</bdi>
    </p>
  )
}

function Repairer({ quote, language }: RepairFormPageProps) {
  const say = formWords[language]
  const { name, address, phone, email, url } = quote.form.repairer
  return (
    <>
      <h2>{say.repairer}</h2>
      <dl>
        <Field name={say.identity}>
          <bdi>{name}</bdi>
        </Field>
        <Field name={say.address}>
          <bdi>{address}</bdi>
        </Field>
        <Field name={say.phone}>
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
            <bdi dir="ltr">{phone}</bdi>
          </a>
        </Field>
        <Field name={say.email}>
          <a href={`mailto:${email}`}>
            <bdi>{email}</bdi>
          </a>
        </Field>
        {url && (
          <Field name={say.online}>
            <a href={url} rel="noopener">
              <bdi>{url}</bdi>
            </a>
          </Field>
        )}
      </dl>
    </>
  )
}

function Repair({ job, quote, language }: RepairFormPageProps) {
  const say = formWords[language]
  const { form, days, lines, givenAt, validUntil, total } = quote
  const cost = (amount: number) =>
    amount === 0 ? say.free : formatMoney({ amount, currency: total.currency }, language)
  const work = lines.filter(({ service }) => !service)
  const services = lines.flatMap(({ service, amount }) => (service ? [{ service, amount }] : []))
  const last = dateInFull(validUntil, language, form.timeZone)
  return (
    <>
      <h2>{say.repair}</h2>
      <dl>
        <Field name={say.good}>
          <Good form={form} language={language} />
        </Field>
        <Field name={say.defect}>
          <p>{symptomOf(job, language)}</p>
          {job.asked.problem.description && <Written>{job.asked.problem.description}</Written>}
          <Written>{form.finding}</Written>
        </Field>
        <Field name={say.kind}>
          <Written>{form.repair ?? work.map(({ text }) => text).join('\n')}</Written>
        </Field>
        <Field name={say.price}>
          <Price quote={quote} language={language} />
        </Field>
        <Field name={say.time}>{say.fromAcceptance(daysText(days, language))}</Field>
        <Field name={say.replacement}>
          {form.replacement === undefined ? say.no : say.yes(cost(form.replacement))}
        </Field>
        <Field name={say.place}>
          <Place job={job} form={form} language={language} />
        </Field>
        <Field name={say.services}>
          {services.length === 0
            ? say.none
            : services.map(({ service, amount }) => (
                <p>
                  {say.service[service]}: {cost(amount)}
                </p>
              ))}
        </Field>
        <Field name={say.validity}>{say.until(calendarDays(form, givenAt, validUntil), last)}</Field>
        <Field name={say.more}>
          <More quote={quote} language={language} />
        </Field>
      </dl>
    </>
  )
}

type PartProps = Pick<RepairFormPageProps, 'quote' | 'language'>

function Good({ form: { item }, language }: { form: GivenForm; language: Language }) {
  const { category, brand, model, serial } = item
  return (
    <>
      <p>
        <bdi>{[brand, model].filter(Boolean).join(' ')}</bdi>
      </p>
      <p>{catalogWords[language][category].name}</p>
      <p></p>
      {serial && (
        <p>
          <bdi dir="ltr">S/N {serial}</bdi>
        </p>
      )}
    </>
  )
}

function symptomOf({ asked: { item, problem } }: Job, language: Language): string {
  const names: Record<string, string> = catalogWords[language][item.category].symptoms
  return names[problem.symptom] ?? problem.symptom
}

function Price({ quote: { lines, total, form }, language }: PartProps) {
  const say = formWords[language]
  const money = (amount: number) => formatMoney({ amount, currency: total.currency }, language)
  const whole = money(total.amount)
  return (
    <>
      <table>
        <tbody>
          {lines.map(({ text, amount, service }) => (
            <tr>
              <td>
                <bdi>{service ? say.service[service] : text}</bdi>
              </td>
              <td>{money(amount)}</td>
            </tr>
          ))}
          <tr>
            <td>{say.total}</td>
            <td>{form.pricing ? say.atMost(whole) : whole}</td>
          </tr>
        </tbody>
      </table>
      {form.pricing && (
        <>
          <p class="soft">{say.calculated}</p>
          <Written>{form.pricing}</Written>
        </>
      )}
    </>
  )
}

function Place({ job, form: { mode, place }, language }: { job: Job; form: GivenForm; language: Language }) {
  const address = job.asked.handover.address
  const there = place ? [place.name, place.address] : [address?.text, address?.landmark]
  return (
    <>
      <p>{formWords[language].handOver[mode]}</p>
      {there.filter(Boolean).map((line) => (
        <Written>{line}</Written>
      ))}
    </>
  )
}

function More({ quote: { deposit, declineFee, total, form }, language }: PartProps) {
  const say = formWords[language]
  const money = (amount: number) => formatMoney({ amount, currency: total.currency }, language)
  return (
    <>
      {deposit !== undefined && <p>{say.deposit(money(deposit))}</p>}
      <p>{declineFee === undefined ? say.declineFree : say.declineFee(money(declineFee))}</p>
      {form.warrantyDays > 0 && <p>{say.warranty(daysText(form.warrantyDays, language))}</p>}
      {form.note && <Written>{form.note}</Written>}
    </>
  )
}

function daysText(days: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days)
}

const DAY_MS = 86_400_000

/** From the day on which it was given to its last one. */
function calendarDays({ timeZone }: GivenForm, givenAt: number, validUntil: number): number {
  const noon = (at: number) => boundsOfDay(timeZone, dayOf(timeZone, at)).from + DAY_MS / 2
  return Math.round((noon(validUntil) - noon(givenAt)) / DAY_MS)
}
